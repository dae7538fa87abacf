"""Sums and counts for different stretches of time.

Developed on: the first rows of the table, up to the comment. Evaluated only: the rest. A new bug's row goes last, with
a word on what went wrong.
"""

import pytest

from tests.judging.told import judge


@pytest.mark.parametrize(
    ("claim", "text", "stance"),
    [
        ("Holt earns £210,000 a week", "Holt earns £10.9m a year.", "agrees"),
        ("Holt earns £210,000 a week", "Holt earns £9m a year.", "conflicts"),
        ("Holt earns £210,000 a week", "Holt earns £210,000 a year.", "conflicts"),
        ("The mill makes 5,200 boats a year", "The mill makes 100 boats a week.", "agrees"),
        # evaluated only
        ("Holt earns £210,000 a week", "Holt earns £210,000.", "agrees"),
        ("Holt earns £210,000 a week", "Holt earns £210,000 per week.", "agrees"),
        ("Holt earns £210,000 a week", "Holt earned £210,000 in a year-long spell.", "agrees"),
        ("The scheme saves an annual €12m", "The scheme saves €1m a month.", "agrees"),
        ("The mill makes 5,200 boats a year", "The mill makes 5,200 boats and ships a year’s supply.", "agrees"),
    ],
)
def test_a_rate_is_held_against_a_rate(claim: str, text: str, stance: str) -> None:
    """So much a week is 52 times as much a year; a sum without its stretch is held against the sum alone."""
    assert judge(claim, text).stance == stance
