"""How far a percentage moved, worked out.

Developed on: the first five rows. Evaluated only: the rest. A new bug's row goes last, with a word on what went wrong.
"""

import pytest

from factcheck.judging.changes import work_out_changes
from factcheck.model import Quantity
from factcheck.values import find_values
from tests.judging.told import judge
from tests.values.worded import word_quantity


@pytest.mark.parametrize(
    ("text", "moved"),
    [
        ("cut from 4.75% to 4.25%", ["from 4.75% to 4.25%: 0.50 percentage points"]),
        ("rose to 5%, from 3%", ["to 5%, from 3%: 2 percentage points"]),
        ("rose to 5% from 3%", ["to 5% from 3%: 2 percentage points"]),
        ("5% and 3%", []),
        ("from 40 to 60 seats", []),
        # evaluated only
        ("raised from 3% to just 3.25%", ["from 3% to just 3.25%: 0.25 percentage points"]),
        ("fell to 6.1%, down from 6.4%", ["to 6.1%, down from 6.4%: 0.3 percentage points"]),
        ("between 3% and 5%", []),
        ("5% of members from 3% of towns", []),
    ],
)
def test_a_move_between_two_percentages_is_worked_out(text: str, moved: list[str]) -> None:
    """The difference, in percentage points, printed from one figure to the other; nothing for counts."""
    values = work_out_changes(text, find_values(text))
    points = [v for v in values if isinstance(v, Quantity) and v.unit == "percentage points"]
    tails = [word_quantity(value) for value in points]
    assert [tail.rsplit(": ", 1)[1] for tail in tails] == [row.rsplit(": ", 1)[1] for row in moved]
    assert all(v.printed == v.span.of(text) for v in points)


# Developed on: the first. Evaluated only: the rest. A new bug's row goes last.
@pytest.mark.parametrize(
    ("claim", "text", "stance"),
    [
        (
            "The bank cut its key rate by half a percentage point",
            "The bank cut its key rate from 4.75% to 4.25%.",
            "agrees",
        ),
        (
            "The bank cut its key rate by a quarter of a percentage point",
            "The bank cut its key rate from 4.75% to 4.25%.",
            "conflicts",
        ),
        (
            "The bank cut its key rate by 50 basis points",
            "The bank cut its key rate to 4.25% from 4.75%.",
            "agrees",
        ),
    ],
)
def test_a_stated_change_is_held_against_the_move(claim: str, text: str, stance: str) -> None:
    """Half a point is what lies between 4.75% and 4.25%."""
    assert judge(claim, text).stance == stance
