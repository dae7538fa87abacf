"""What each source says about one claim."""

import streamlit as st

from factcheck.ui import parts, session
from factcheck.ui.chart import draw_chart
from factcheck.ui.follow import follow
from factcheck.ui.markup import Child, Html, el, inner_link, join, outer_link, theirs
from factcheck.views.cards import Card, Passage
from factcheck.views.claim import ClaimView, ReferenceView, SideView, view_claim
from factcheck.views.links import board_link, claim_link
from factcheck.views.missing import miss
from factcheck.views.plain import visible


def page() -> None:
    """The claim its address names."""
    board, asked = session.board(), st.query_params.get("id", "")
    view = view_claim(board, asked)
    if view is None:
        names = {report.claim.id: report.claim.text for report in board.reports}
        parts.missing(miss("claim", asked, names), claim_link, inner_link(board_link(), "All claims"))
    else:
        show_claim(view)
    follow()


def show_claim(view: ClaimView) -> None:
    """The heading and who says what; the chart; the sides; everything else."""
    st.set_page_config(page_title=visible(view.heading))
    crumbs: list[Child] = [inner_link(board_link(), "Claims")]
    if view.topic:
        crumbs += [" › ", inner_link(board_link({"topic": visible(view.topic)}), theirs(view.topic))]
    parts.show(
        el("p", *crumbs, class_="crumb"),
        el("h1", view.heading, dir="auto"),
        el("p", *map(parts.chip, view.marks), " ", theirs(view.lead), class_="lead"),
    )
    if view.chart is not None:
        draw_chart(view.chart)
    parts.show(
        el("div", *map(side, view.sides), class_="sides") if view.sides else None,
        _section("What references say", [reference(each) for each in view.references]),
        _section("About the claim", [parts.facts(view.facts)] if view.facts else []),
        silent(view),
        found_how(view),
    )


def side(view: SideView) -> Html:
    """One side: its heading and its sources."""
    return el("section", el("h2", view.heading), *map(card, view.cards))


def card(view: Card) -> Html:
    """One source: who, when and in whose voice, its words, the reason, and the way to the article."""
    others = [
        el("div", parts.chip(other.mark), *_passage(other), class_=f"other {other.mark.kind}") for other in view.others
    ]
    folded = el("details", el("summary", f"Other passages ({len(others)})"), *others) if others else None
    return el(
        "article",
        el("header", el("h3", theirs(view.source)), parts.chip(view.mark)),
        *_passage(view.best, f"{view.day} · "),
        el("p", theirs(view.shared), class_="small soft") if view.shared else None,
        folded,
        el("p", inner_link(view.link, "Read it in the article"), class_="foot"),
        class_=f"card {view.mark.kind}",
    )


def reference(view: ReferenceView) -> Html:
    """What an authority says, and how the claim stands to it."""
    title = el("p", outer_link(view.url, theirs(view.title)), f", {view.day}" if view.day else None, class_="small")
    says = el("p", theirs(view.says)) if view.says else None
    return el(
        "div",
        says,
        title,
        el("p", parts.chip(view.mark), theirs(view.reason), class_="small") if view.mark else None,
        class_="reference",
    )


def silent(view: ClaimView) -> Html | None:
    """Who says nothing, and why what comes nearest was passed over."""
    if not view.silence:
        return None
    lines = [el("li", theirs(source), ": ", theirs(reason)) for source, reason in view.silent]
    why = (
        el("details", el("summary", "What comes nearest, and why it was passed over"), el("ul", *lines))
        if lines
        else None
    )
    return el("section", el("p", theirs(view.silence), class_="soft"), why)


def found_how(view: ClaimView) -> Html:
    """How the findings were made: likeness, places, versions."""
    cells = [(trace.source, trace.score, trace.place, trace.origin) for trace in view.traces]
    rows = [el("tr", *(el("td", theirs(text)) for text in row)) for row in cells]
    head = el("thead", el("tr", *(el("th", text, scope="col") for text in ("Source", "Likeness", "Place", "Origin"))))
    table = el(
        "div",
        el("table", head, el("tbody", *rows)),
        class_="scroll",
        tabindex="0",
        role="region",
        aria_label="Findings",
    )
    note = "Likeness only finds a passage. What a source does to the claim is decided by comparing values and wording."
    versions = f"Claim {view.id}. Claims, version {view.versions[0]}; articles, version {view.versions[1]}."
    inner = join([el("p", note, class_="small"), table, el("p", versions, class_="small soft")])
    return el("section", el("details", el("summary", "How this was found"), inner))


def _passage(view: Passage, before: str = "") -> list[Child]:
    """The lines that every passage has, here and under “Other passages”."""
    return [
        el("p", before, theirs(view.voice), class_="small soft"),
        parts.quoted(view.pieces, view.mark, opens=view.opens, closes=view.closes),
        el("p", theirs(view.reason), class_="why"),
    ]


def _section(heading: str, children: list[Html]) -> Html | None:
    return el("section", el("h2", heading), *children) if children else None


if __name__ == "__main__":  # Streamlit runs a page as __main__; importing it shows nothing
    page()
