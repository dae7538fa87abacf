"""All claims by all sources: what needs somebody, and who says what."""

from collections.abc import Sequence

import streamlit as st

from factcheck.ui import parts, session
from factcheck.ui.follow import follow
from factcheck.ui.markup import Html, el, inner_link, join
from factcheck.ui.matrix import matrix
from factcheck.views.board import MOST_ROWS, BoardView, view_board
from factcheck.views.filters import Choices, Filters, find_choices, offered_statuses, read_filters
from factcheck.views.links import board_link
from factcheck.views.names import outlet_names


def page() -> None:
    """Figures, filters, the table."""
    loaded = session.load()
    board = loaded.board
    choices = find_choices(board, outlet_names(board.articles))
    asked, notes = read_filters(st.query_params, choices)
    heading = st.empty()
    filters = ask_filters(choices, offered_statuses(board, asked.status))
    most = len(board.reports) if st.query_params.get("rows") == "all" else MOST_ROWS
    view = view_board(board, filters, loaded.said, most)
    with heading:
        parts.show(el("h1", "Claims"), figures(view))
    show_notes(notes, view, filters)
    if view.rows:
        matrix(view)
    follow()


def ask_filters(choices: Choices, statuses: Sequence[str]) -> Filters:
    """The filters' widgets; each keeps its value in the address."""
    status = st.pills("Status", statuses, key="status", bind="query-params", label_visibility="collapsed", default=None)
    with st.container(horizontal=True, key="filters"):
        topic = _choose("topic", choices.topics)
        source = _choose("source", choices.sources)
        words = st.text_input(
            "Search",
            key="q",
            bind="query-params",
            placeholder="Search the claims",
            width=250,
            label_visibility="collapsed",
        )
    return Filters(status or "", topic or "", source or "", (words or "").strip())


def figures(view: BoardView) -> Html:
    """The line of figures."""
    return el("dl", *(el("div", el("dt", f.label), el("dd", str(f.count))) for f in view.figures), class_="figures")


def show_notes(notes: tuple[str, ...], view: BoardView, filters: Filters) -> None:
    """What an address asked for in vain, how many claims the filters leave, and what to do about an empty board."""
    clear = inner_link(board_link(), "Show all claims") if filters.as_params() else None
    lines = [*(el("p", note, role="status") for note in notes)]
    if view.hint:
        lines.append(el("p", view.hint, class_="lead"))
    if view.empty:
        lines.append(el("p", view.empty, " ", clear, class_="lead"))
    elif clear or view.cut:
        more = inner_link(board_link({**filters.as_params(), "rows": "all"}), "Show them all") if view.cut else None
        told = [el("span", view.shown or "all claims"), more, clear]
        lines.append(el("p", "Showing ", join(told, " · "), class_="small soft"))
    if lines:
        parts.show(join(lines))


def _choose(name: str, options: Sequence[str]) -> str | None:
    """A choice among topics or sources. Their names show as they are: a selectbox reads no markdown in its options."""
    return st.selectbox(
        name.capitalize(),
        options,
        index=None,
        key=name,
        bind="query-params",
        placeholder=f"All {name}s",
        width=210,
        label_visibility="collapsed",
    )


if __name__ == "__main__":  # Streamlit runs a page as __main__; importing it shows nothing
    page()
