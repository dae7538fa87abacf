"""How many independent origins stand behind the sources.

Developed on: all pages here. A new bug's pages go last, with a word on what went wrong.
"""

from datetime import date

import pytest

from factcheck.judging.origins import find_origins
from factcheck.model import Article, Finding
from tests.judging.told import MONDAY, judge_page

CLAIM = "Kestrel Air dropped 40 routes"


def origins(*bodies: str, claimant: str = "") -> list[str]:
    """'Name: first, second' for each origin of articles named by their order."""
    names = ["first", "second", "third", "fourth"][: len(bodies)]
    found = [judge_page(CLAIM, body, name=name) for name, body in zip(names, bodies, strict=True)]
    articles = {
        name: Article(name, body, outlet=name.title(), date=MONDAY) for name, body in zip(names, bodies, strict=True)
    }
    return [f"{origin.name}: {', '.join(origin.articles)}" for origin in find_origins(found, articles, claimant)]


WIRE = "Kestrel Air dropped 40 routes on Monday and told its crews in Tarn that more cuts would follow in spring."


@pytest.mark.parametrize(
    ("bodies", "told"),
    [
        ((WIRE, WIRE), ["First: first, second"]),
        ((WIRE, WIRE.replace("40", "55")), ["First: first, second"]),
        ((f"{WIRE[:-1]}, the union said.", WIRE), ["union: first, second"]),
        (
            (WIRE, "Monday’s timetable has gaps: Kestrel Air dropped 40 routes without a word to its passengers."),
            ["First: first", "Second: second"],
        ),
        (
            (
                "“We have, with regret, dropped 40 routes,” Kestrel Air chief Mona Reyes said.",
                "Kestrel Air dropped 40 routes, Mona Reyes said.",
            ),
            None,
        ),
        (
            ("Mona Reyes said Kestrel Air dropped 40 routes.", "Kestrel Air dropped 40 routes, said Reyes."),
            ["Mona Reyes: first, second"],
        ),
        (
            ("Mona Reyes said Kestrel Air dropped 40 routes.", "Jan Holt said Kestrel Air dropped 40 routes."),
            ["Mona Reyes: first", "Jan Holt: second"],
        ),
        (
            (
                "The Velmoran Transport Ministry said Kestrel Air dropped 40 routes.",
                "Kestrel Air dropped 40 routes, Velmoran transport ministry officials said.",
            ),
            None,
        ),
    ],
)
def test_sources_with_one_origin_are_counted_once(bodies: tuple[str, ...], told: list[str] | None) -> None:
    """Reprints, altered figures and lost attributions share one; so does one speaker in other words; two do not."""
    found = origins(*bodies)
    assert (found if told else len(found)) == (told or 1)


def test_a_statement_without_a_name_is_the_claimant_s() -> None:
    """Where the editor says who made the claim, "the statement" and the claimant are one speaker."""
    bodies = (
        "Kestrel Air dropped 40 routes, a statement said.",
        "The pilots’ union said Kestrel Air dropped 40 routes.",
    )
    assert len(origins(*bodies)) == 2
    assert len(origins(*bodies, claimant="Pilots’ union")) == 1


@pytest.mark.parametrize("body", ["Will Kestrel Air drop 40 routes?", "Snow fell on Tarn."])
def test_only_those_that_take_a_stance_have_an_origin(body: str) -> None:
    """A question or silence comes from nowhere."""
    assert origins(WIRE, body) == ["First: first"]


def test_the_first_to_print_gives_its_name() -> None:
    """Of two reprints the earlier article names their origin, whatever their order."""
    later, earlier = (judge_page(CLAIM, WIRE, name=name) for name in ("later", "earlier"))
    articles = {
        "later": Article("later", WIRE, outlet="The Later", date=date(2025, 3, 11)),
        "earlier": Article("earlier", WIRE, outlet="The Earlier", date=date(2025, 3, 9)),
    }
    assert [(origin.name, origin.articles) for origin in find_origins([later, earlier], articles)] == [
        ("The Earlier", ("later", "earlier"))
    ]


def test_no_findings_have_no_origin() -> None:
    """Nothing in, nothing out."""
    none: list[Finding] = []
    assert find_origins(none, {}) == ()
