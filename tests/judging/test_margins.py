"""How far apart two figures are: the margin of a vote, and a figure above or below another.

Developed on: the first rows of each table, up to the comment. Evaluated only: the rest. A new bug's row goes last, with
a word on what went wrong.
"""

import pytest

from tests.judging.told import judge

VOTE = "The motion was rejected by 74 votes to 68"


@pytest.mark.parametrize(
    ("claim", "text", "stance"),
    [
        (VOTE, "The motion was rejected by six votes.", "compatible"),
        (VOTE, "The motion was rejected with six votes to spare.", "compatible"),
        (VOTE, "The motion was rejected by a single vote.", "conflicts"),
        # evaluated only
        (VOTE, "The motion was rejected by a margin of six votes.", "compatible"),
        (VOTE, "The motion was rejected by nine votes.", "conflicts"),
        (VOTE, "The motion was rejected with four votes to spare.", "compatible"),
        (VOTE, "The motion was rejected by a majority of nine.", "silent"),
        (VOTE, "The motion was rejected by 76 votes to 66.", "conflicts"),
        (VOTE, "The motion was rejected by 74 votes to 68.", "agrees"),
    ],
)
def test_a_margin_is_held_against_the_difference_of_the_sides(claim: str, text: str, stance: str) -> None:
    """It is no side of the vote; the same margin bears the tally out in part."""
    assert judge(claim, text).stance == stance


@pytest.mark.parametrize(
    ("claim", "text", "stance"),
    [
        (
            "The train entered the curve at 141 km/h",
            "The train entered the curve 21 km/h above the permitted 120.",
            "agrees",
        ),
        ("The arena has 62,500 seats", "The arena has 50,000 fixed seats and 12,500 that can be removed.", "agrees"),
        ("The tunnel cost €43m", "The tunnel cost €3m more than the estimated €40m.", "agrees"),
        # evaluated only
        ("The crane weighs 110 tonnes", "The crane weighs 10 tonnes below the limit of 120 tonnes.", "agrees"),
        ("The arena has 50,000 seats", "The arena has 50,000 fixed seats and 12,500 that can be removed.", "agrees"),
        ("The arena has 62,500 seats", "The arena has 50,000 seats and 12,500 people came.", "conflicts"),
        ("The arena has 62,500 seats", "The arena has 50,000 seats, and 12,500 were sold.", "conflicts"),
        (
            "The train entered the curve at 160 km/h",
            "The train entered the curve 21 km/h above the permitted 120.",
            "compatible",
        ),
        ("The train entered the curve at 141 km/h", "The train entered the curve at 121 km/h.", "conflicts"),
    ],
)
def test_a_figure_above_another_makes_a_third(claim: str, text: str, stance: str) -> None:
    """The two together bear the claim out; by itself, neither contradicts it."""
    assert judge(claim, text).stance == stance


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("Of the fifteen judges, all but four voted to approve the settlement.", "agrees"),
        ("Of the fifteen judges, all but three voted to approve the settlement.", "conflicts"),
        # evaluated only
        ("Of the fifteen judges, all but the youngest approved the settlement.", "compatible"),
        ("All fifteen judges approved the settlement.", "conflicts"),
    ],
)
def test_all_but_a_few_are_the_greater_side(text: str, stance: str) -> None:
    """The whole less the few is one side, the few are the other."""
    assert judge("The judges approved the settlement by 11 votes to 4", text).stance == stance
