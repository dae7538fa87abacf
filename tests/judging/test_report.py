"""A claim with its sources and its references.

Developed on: all rows. A new bug's row goes last, with a word on what went wrong.
"""

from datetime import date

import pytest

from factcheck.judging import judge_reference, report_claim
from factcheck.model import Article, Claim, Reference
from tests.judging.told import judge_page

AS_OF = date(2024, 8, 21)
CLUBS = Claim("clubs", "The league has 123 clubs", as_of=AS_OF)


@pytest.mark.parametrize(
    ("says", "day", "told"),
    [
        ("The league has 123 clubs.", date(2024, 2, 8), "agrees: ‘123 clubs’ is the claim’s 123"),
        (
            "The league has 124 clubs.",
            date(2024, 9, 8),
            (
                "conflicts: ‘124 clubs’ against the claim’s 123 "
                "(later figure: of 8 September 2024, the claim speaks of 21 August 2024)"
            ),
        ),
        (
            "The league has 122 clubs.",
            date(2023, 9, 8),
            (
                "conflicts: ‘122 clubs’ against the claim’s 123 "
                "(earlier figure: of 8 September 2023, the claim speaks of 21 August 2024)"
            ),
        ),
        ("The league has 122 clubs.", AS_OF, "conflicts: ‘122 clubs’ against the claim’s 123"),
        ("The league has 122 clubs.", None, "conflicts: ‘122 clubs’ against the claim’s 123"),
        (
            "The league has over 100 clubs.",
            None,
            "compatible: ‘over 100 clubs’ holds 123: consistent, less precise",
        ),
        ("The stadium seats 40,000.", None, "silent: nothing in it to compare with the claim"),
        ("", None, "silent: nothing in it to compare with the claim"),
    ],
)
def test_a_reference_is_compared_as_a_source_is(says: str, day: date | None, told: str) -> None:
    """With the reason, and whether its figure is of a later or an earlier day than the claim speaks of."""
    found = judge_reference(CLUBS, Reference("Yearbook", date=day, says=says))
    assert f"{found.stance}: {found.reason}" == told


@pytest.mark.parametrize(
    ("source", "says", "differs"),
    [
        ("The league has 123 clubs.", "The league has 123 clubs.", False),
        ("The league has 123 clubs.", "The league has 124 clubs.", True),
        ("The league has 124 clubs.", "The league has 123 clubs.", True),
        ("The league has over 100 clubs.", "The league has 123 clubs.", False),
        ("The league has 123 clubs.", "The stadium seats 40,000.", False),
        ("Snow fell on Tarn.", "The league has 123 clubs.", False),
        ("Snow fell on Tarn.", "The league has 124 clubs.", True),
    ],
)
def test_a_reference_that_differs_is_told_apart_from_the_status(source: str, says: str, *, differs: bool) -> None:
    """It conflicts with the claim or with a source; one that says nothing comparable never differs."""
    claim = Claim("clubs", CLUBS.text, as_of=AS_OF, references=(Reference("Yearbook", says=says),))
    article = Article("page", source, outlet="The Page")
    report = report_claim(claim, [judge_page(claim, source)], {"page": article})
    assert report.reference_differs is differs


def test_a_reference_has_no_vote() -> None:
    """Two agreeing sources stay agreed beside a reference that differs; each finding bears the name of its origin."""
    claim = Claim("clubs", CLUBS.text, references=(Reference("Yearbook", says="The league has 124 clubs."),))
    bodies = {"one": "The league has 123 clubs, Mona Reyes said.", "two": "Mona Reyes said the league has 123 clubs."}
    articles = {name: Article(name, body, outlet=name.title()) for name, body in bodies.items()}
    report = report_claim(claim, [judge_page(claim, body, name=name) for name, body in bodies.items()], articles)
    assert (report.status, report.reference_differs) == ("agreed", True)
    assert [(origin.name, origin.articles) for origin in report.origins] == [("Mona Reyes", ("one", "two"))]
    assert [finding.origin for finding in report.findings] == ["Mona Reyes", "Mona Reyes"]


def test_an_article_of_another_day_gives_an_earlier_figure() -> None:
    """A conflict stays a conflict; its reason says that the article is older than what the claim speaks of."""
    finding = judge_page(CLUBS, "The league has 122 clubs.", day=date(2023, 9, 8))
    assert (finding.stance, finding.reason) == (
        "conflicts",
        "‘122 clubs’ against the claim’s 123 (earlier figure: of 8 September 2023, the claim speaks of 21 August 2024)",
    )
