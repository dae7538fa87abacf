"""What "over" before a figure says: what a quarrel is about, or a bound.

Developed on: the first rows of each table, up to the comment. Evaluated only: the rest. A new bug's row goes last, with
a word on what went wrong.
"""

import pytest

from tests.values.worded import read_quantities


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The party left over a 15% rise in duty.", ["15%: 15 %"]),
        ("It was a row over a 9% levy.", ["9%: 9 %"]),
        ("Drivers walked out over an 8 per cent cut.", ["8 per cent: 8 %"]),
        ("A dispute over 40 jobs stopped work.", ["40 jobs: 40 jobs"]),
        # evaluated only
        ("The minister quit over a £3m contract.", ["£3m: 3000000 GBP"]),
        ("He was sacked over a 400-crown lunch.", ["400-crown: 400 crowns"]),
        ("Anger over 200 closed schools grew.", ["200 closed schools: 200 closed schools"]),
        ("They clashed over a five-point plan.", ["five-point plan: 5 points"]),
    ],
)
def test_over_names_what_a_quarrel_is_about(text: str, expected: list[str]) -> None:
    """The figure stands as printed, without a bound."""
    assert read_quantities(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The party lost over a million votes.", ["over a million votes: > 1000000 votes"]),
        ("It lost over a third of its seats.", ["over a third of its seats: > 33.3333 %"]),
        ("The firm has over a 15% share.", ["over a 15%: > 15 %"]),
        ("They sold over 40 ships.", ["over 40 ships: > 40 ships"]),
        # evaluated only
        ("The row cost over 40 jobs.", ["over 40 jobs: > 40 jobs"]),
        ("It fell by over a fifth.", ["over a fifth: > 20 %"]),
        ("He owns over a 9% stake.", ["over a 9%: > 9 %"]),
        ("The storm sank over a dozen ships.", ["over a dozen ships: > 12 ships"]),
        ("It grew well over a 12% target.", ["well over a 12%: > 12 %"]),
        ("The party left with over 15% of seats.", ["over 15%: > 15 %"]),
    ],
)
def test_over_bounds_a_measure(text: str, expected: list[str]) -> None:
    """The figure is a lower bound."""
    assert read_quantities(text) == expected
