"""What the sources together do to a claim.

Developed on: all rows, with DESIGN.md's paragraph on status at hand. A new bug's row goes last.
"""

import pytest

from factcheck.judging import read_status
from factcheck.model import Finding, Stance
from tests.judging.told import judge


def findings(stances: str) -> list[Finding]:
    """One finding for each stance named."""
    return [Finding("claim", f"a{i}", Stance(stance), "") for i, stance in enumerate(stances.split())]


@pytest.mark.parametrize(
    ("stances", "status"),
    [
        ("", "unreported"),
        ("silent", "unreported"),
        ("silent silent", "unreported"),
        ("discusses", "unclear"),
        ("discusses silent", "unclear"),
        ("agrees", "single source"),
        ("compatible", "single source"),
        ("compatible silent discusses", "single source"),
        ("agrees agrees", "agreed"),
        ("agrees compatible", "agreed"),
        ("compatible compatible discusses silent", "agreed"),
        ("conflicts conflicts", "contradicted"),
        ("conflicts silent", "contradicted"),
        ("conflicts discusses", "contradicted"),
        ("agrees conflicts", "disputed"),
        ("compatible conflicts", "disputed"),
        ("agrees agrees agrees conflicts", "disputed"),
    ],
)
def test_the_sources_together_make_a_status(stances: str, status: str) -> None:
    """Silence is no vote, a mention takes no side, one conflict among agreements is a dispute."""
    assert read_status(findings(stances)) == status


@pytest.mark.parametrize(
    ("claim", "one", "other", "status"),
    [
        ("The bridge cost $3m", "The bridge cost $4m.", "The bridge cost $5m.", "disputed"),
        ("The bridge cost $3m", "The bridge cost $5m.", "The bridge cost $5m.", "contradicted"),
        ("The bridge cost over $3m", "The bridge cost $4m.", "The bridge cost $5m.", "disputed"),
        ("The bridge cost $3m", "The bridge cost $3m.", "The bridge cost about $3m.", "agreed"),
        ("The bridge opened in 2011", "The bridge opened in May 2011.", "The bridge opened in June 2011.", "disputed"),
        ("The bridge opened in 2011", "The bridge opened in May 2011.", "The bridge opened.", "agreed"),
    ],
)
def test_sources_that_give_different_values_are_in_dispute(claim: str, one: str, other: str, status: str) -> None:
    """Even where each alone fits the claim, or neither does."""
    assert read_status([judge(claim, one), judge(claim, other)]) == status


def test_the_order_of_the_sources_does_not_matter() -> None:
    """The same findings, turned round."""
    found = findings("agrees conflicts discusses silent")
    assert read_status(found) == read_status(found[::-1])
