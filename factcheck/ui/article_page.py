"""One article as it was published, every passage on a claim marked in place."""

import streamlit as st

from factcheck.ui import parts, session
from factcheck.ui.follow import follow
from factcheck.ui.markup import Child, Html, el, inner_link, join, outer_link, theirs
from factcheck.views.article import NO_ARTICLES, ArticleView, MarkedPassage, Stretch, list_articles, view_article
from factcheck.views.links import article_link
from factcheck.views.missing import miss
from factcheck.views.names import title_of
from factcheck.views.plain import visible


def page() -> None:
    """The article its address names; without one, all of them."""
    board, asked = session.board(), st.query_params.get("id", "")
    view = view_article(board, asked, st.query_params.get("claim", ""))
    if view is not None:
        show_article(view)
    elif asked:
        names = {article.id: title_of(article) for article in board.articles}
        parts.missing(miss("article", asked, names), article_link, inner_link("article", "All articles"))
    else:
        show_list()
    follow(next((passage.anchor for passage in view.passages if passage.asked), "") if view else "")


def show_list() -> None:
    """Every article, with a link."""
    lines = [
        el(
            "li",
            inner_link(line.link, theirs(line.title)),
            el("div", theirs(line.outlet), f" · {line.day} · {line.counted}", class_="small soft"),
        )
        for line in list_articles(session.board())
    ]
    parts.show(
        el("h1", "Articles"),
        el("ul", *lines, class_="plain articles") if lines else el("p", NO_ARTICLES, class_="lead"),
    )


def show_article(view: ArticleView) -> None:
    """Where it comes from, its text, and in the margin its claims."""
    st.set_page_config(page_title=visible(view.title))
    counted = el("a", view.counted, href="#claims-here")
    source: list[Child] = [theirs(view.outlet), f" · {view.day} · ", counted]
    original = outer_link(view.url, f"Original at {view.site}") if view.url else None
    note = join(["Date: ", theirs(view.date_note), ". " if original else None]) if view.date_note else None
    paragraphs = [el("p", *map(stretch, paragraph), dir="auto") for paragraph in view.paragraphs]
    parts.show(
        el("p", inner_link("article", "Articles"), " › ", *source, class_="crumb"),
        el("h1", view.title, dir="auto"),
        el("p", note, original, class_="small soft") if note or original else None,
        el("div", el("article", *paragraphs), margin(view), class_="read"),
    )


def stretch(view: Stretch) -> Html:
    """A piece of text under its marks, and after it the symbol of each passage that ends here."""
    tags = [tag(passage) for passage in view.ending]
    if not view.passages:
        return el("span", view.piece.text, class_="dim" if view.dim else "")
    strongest = view.passages[0]
    named = "; ".join(f"{passage.mark.word}: {passage.claim}" for passage in view.passages)
    classes = [
        strongest.mark.kind,
        "decides" if view.decides else "",
        "asked" if any(p.asked for p in view.passages) else "",
    ]
    anchors = [el("span", id=passage.anchor) for passage in view.starting]
    return join([*anchors, el("mark", view.piece.text, class_=" ".join(filter(None, classes)), title=named), *tags])


def tag(passage: MarkedPassage) -> Html:
    """The stance's symbol, which opens the claim."""
    label = f"{passage.mark.word}: {passage.claim}"
    return inner_link(
        passage.claim_link, passage.mark.symbol, class_=f"tag {passage.mark.kind}", aria_label=label, title=label
    )


def margin(view: ArticleView) -> Html:
    """The article's claims; each jumps to its passage."""
    items = [
        el(
            "li",
            el("a", el("span", f"{p.mark.symbol} ", aria_hidden="true"), theirs(p.claim), href=f"#{p.anchor}"),
            el("div", p.mark.word, " · ", inner_link(p.claim_link, "all sources"), class_="small soft"),
            class_=p.mark.kind,
        )
        for p in view.passages
        if p.best
    ]
    listed = el("ul", *items) if items else el("p", "None of the claims occurs in it.", class_="soft")
    return el(
        "aside", el("h2", "Claims in this article"), listed, aria_label="Claims in this article", id="claims-here"
    )


if __name__ == "__main__":  # Streamlit runs a page as __main__; importing it shows nothing
    page()
