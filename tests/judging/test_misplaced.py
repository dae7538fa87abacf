"""Values that differ because they belong to something else.

Developed on: the first rows of each table, up to the comment. Evaluated only: the rest. A new bug's row goes last, with
a word on what went wrong.
"""

import pytest

from tests.judging.told import judge, known_defect


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        (
            "Holt was jailed for six years and barred from office for ten years",
            "Holt’s firm was shut out of tenders for five years after Holt was jailed for six years.",
        ),
        ("£4m fine for the mill", "For a mill that turned over £88m last year, the fine is bearable."),
        ("The storm killed 40 people", "The storm killed nine sailors."),
        # evaluated only
        ("The mill was fined £4m", "The mill, whose owner lost £9m in May, was fined."),
        ("The ferry carried 300 passengers and 40 cars", "The ferry carried 300 passengers, 12 of them children."),
    ],
)
def test_the_value_of_something_else_is_no_conflict(claim: str, text: str) -> None:
    """Another ban, another sum, a part of the people: none of them contradicts."""
    assert judge(claim, text).stance != "conflicts"


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        (
            "Holt was jailed for six years and barred from office for ten years",
            "Holt was jailed for six years and barred from office for eight years.",
        ),
        known_defect(
            "£4m fine for the mill",
            "The fine for the mill, which turned over £88m last year, was £5m.",
            reason="the figure's clause is taken to begin after the relative one, away from its noun",
        ),
        ("The storm killed 40 people", "The storm killed nine people."),
        # evaluated only
        ("£4m fine for the mill", "It was a fine for the mill that topped £5m."),
        ("The mill was fined £4m", "The mill was fined £6m."),
        ("The ferry carried 300 passengers and 40 cars", "The ferry carried 300 passengers and 50 cars."),
    ],
)
def test_a_differing_value_of_the_same_thing_is_a_conflict(claim: str, text: str) -> None:
    """The same ban, the same fine, all the people."""
    assert judge(claim, text).stance == "conflicts"
