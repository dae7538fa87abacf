"""Pieces that several pages lay out: chips, passages, the banner of problems, kind messages."""

from collections.abc import Callable

import streamlit as st

from factcheck.ui.markup import Child, Html, el, inner_link, join, theirs
from factcheck.views.links import board_link
from factcheck.views.missing import Missing
from factcheck.views.pieces import Piece
from factcheck.views.problems import ProblemLine, ProblemsView
from factcheck.views.words import Mark

# More lines than this are folded, so that the page stays in view.
_LINES_SHOWN = 3


def show(*parts: Child) -> None:
    """Put markup on the page."""
    st.html(el("div", *parts, class_="fc").code)


def navigation(current: str) -> None:
    """The row of pages. Streamlit's own hides behind an unlabelled button on a phone."""
    links = [
        inner_link(href, label, aria_current="page" if current in own else "")
        for label, href, own in (
            ("Claims", board_link(), {"", "claim"}),
            ("Articles", "article", {"article"}),
            ("About", "about", {"about"}),
        )
    ]
    show(el("nav", el("b", "Fact-check"), *links, aria_label="Pages"))


def chip(mark: Mark) -> Html:
    """A stance or status: symbol and word on its tint."""
    return el("span", el("span", f"{mark.symbol} ", aria_hidden="true"), mark.word, class_=f"chip {mark.kind}")


def quoted(pieces: tuple[Piece, ...], mark: Mark, *, opens: bool, closes: bool) -> Html:
    """A passage in its surroundings, the deciding words marked; an ellipsis where the text goes on."""
    inner = [
        el("mark", piece.text, class_=mark.kind)
        if "deciding" in piece.names
        else el("span", piece.text, class_="passage" if "passage" in piece.names else "")
        for piece in pieces
    ]
    return el("blockquote", None if opens else "… ", *inner, None if closes else " …", class_="quote", dir="auto")


def facts(pairs: tuple[tuple[str, str], ...]) -> Html:
    """Labelled lines."""
    return el("dl", *(join([el("dt", label), el("dd", theirs(text))]) for label, text in pairs), class_="facts")


def problems(view: ProblemsView | None) -> None:
    """The banner of what is wrong in what was given; nothing where all is well."""
    if view is None:
        return
    lines = [_problem(line) for line in view.lines]
    shown, folded = lines[:_LINES_SHOWN], lines[_LINES_SHOWN:]
    more = el("details", el("summary", f"{len(folded)} more"), el("ul", *folded)) if folded else None
    show(el("section", el("strong", view.heading), el("ul", *shown), more, class_="fc-problems", aria_label="Problems"))


def missing(view: Missing, link: Callable[[str], str], back: Html) -> None:
    """Nothing is here: what the reader may have meant, and a way back."""
    close = [el("li", inner_link(link(key), theirs(name))) for name, key in view.close]
    meant = join([el("p", "Did you mean:", class_="soft"), el("ul", *close)]) if close else None
    show(el("h1", "Not found"), el("p", theirs(view.message), class_="lead"), meant, el("p", back))


def _problem(line: ProblemLine) -> Html:
    advice = join([" ", theirs(line.advice)]) if line.advice else None
    return el("li", el("b", theirs(line.place)), ": ", theirs(line.message), advice)
