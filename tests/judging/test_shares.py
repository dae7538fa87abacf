"""Shares of a known whole, worked out.

Developed on: the first four rows. Evaluated only: the rest. A new bug's row goes last, with a word on what went wrong.
"""

import pytest

from factcheck.judging.shares import work_out_shares
from factcheck.model import Quantity
from factcheck.values import find_values
from tests.judging.told import judge
from tests.values.worded import word_quantity


@pytest.mark.parametrize(
    ("text", "worked"),
    [
        ("half of the 600 workers", ["half of the 600 workers: 300 workers"]),
        ("20% of its 40,000 members", ["20% of its 40,000 members: 8000 members"]),
        ("20% of members", ["20%: 20 %"]),
        ("40,000 members, 20% of them women", ["40,000 members: 40000 members", "20%: 20 %"]),
        # evaluated only
        ("a quarter of the £8m fund", ["a quarter of the £8m: 2000000 GBP"]),
        ("10 percent of the town’s 3,000 homes", ["10 percent of the town’s 3,000 homes: 300 homes"]),
        ("three quarters of its 900 staff", ["three quarters of its 900 staff: 675 staff"]),
        ("20% of voters and 40 members", ["20%: 20 %", "40 members: 40 members"]),
        ("less than 6% of its 600 votes", ["less than 6% of its 600 votes: < 36 votes"]),
        ("over half of over 600 votes", ["over half: > 50 %", "over 600 votes: > 600 votes"]),
    ],
)
def test_a_share_of_a_whole_is_an_amount(text: str, worked: list[str]) -> None:
    """Where the text gives both, what they make; otherwise the share stays a share."""
    values = work_out_shares(text, find_values(text))
    assert [word_quantity(value) for value in values if isinstance(value, Quantity)] == worked


# Developed on: the first. Evaluated only: the rest. A new bug's row goes last.
@pytest.mark.parametrize(
    ("claim", "text", "stance"),
    [
        ("300 workers lost their jobs", "Half of the 600 workers lost their jobs.", "agrees"),
        ("300 workers lost their jobs", "A third of the 600 workers lost their jobs.", "conflicts"),
        ("Half of the 600 workers lost their jobs", "300 workers lost their jobs.", "agrees"),
    ],
)
def test_an_amount_is_held_against_the_share_it_is(claim: str, text: str, stance: str) -> None:
    """Half of 600 is 300, on either side."""
    assert judge(claim, text).stance == stance
