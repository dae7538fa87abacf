"""How the dashboard decides, what it does not do, and what it is made of."""

from factcheck.ui import parts, session
from factcheck.ui.follow import follow
from factcheck.ui.markup import Html, el
from factcheck.views.about import NOT_DONE, ORIGINS, VOICES, Explained, view_about


def page() -> None:
    """Words, then figures."""
    view = view_about(session.board())
    lead = (
        "Editors keep a list of claims. This board finds where each article carries each claim, compares the numbers, "
    )
    parts.show(
        el("h1", "How to read this board"),
        el(
            "p",
            f"{lead}dates, names and wording, and shows where sources agree and where they conflict.",
            class_="lead",
        ),
        _section("What a source does to a claim", explained(view.stances), el("p", VOICES, class_="prose")),
        _section("What the sources do together", explained(view.statuses), el("p", ORIGINS, class_="prose")),
        _section("What it does not do", el("ul", *(el("li", line) for line in NOT_DONE), class_="prose")),
        _section("What this board is made of", parts.facts(view.made_of)),
    )
    follow()


def explained(rows: tuple[Explained, ...]) -> Html:
    """A table of chips and what they mean."""
    return el(
        "dl", *(el("div", el("dt", parts.chip(row.mark)), el("dd", row.text)) for row in rows), class_="explained"
    )


def _section(heading: str, *children: Html) -> Html:
    return el("section", el("h2", heading), *children)


if __name__ == "__main__":  # Streamlit runs a page as __main__; importing it shows nothing
    page()
