"""Percentages, points and shares in sentences of news.

The rules were developed on the rows of DEVELOPED; those of TRIED were only tried. A new bug's row goes last, with a
word on what went wrong.
"""

import pytest

from tests.values.worded import read_quantities

DEVELOPED = [
    ("Inflation fell to 2.8%.", ["2.8%: 2.8 %"]),
    ("Turnout was 41 per cent.", ["41 per cent: 41 %"]),
    ("Nearly 57 percent agreed.", ["Nearly 57 percent: < 57 %"]),
    ("Output shrank by between 2% and 3%.", ["between 2% and 3%: 2..3 %"]),
    ("Wages rose 15 to 20 per cent.", ["15 to 20 per cent: 15..20 %"]),
    ("The bank cut its rate from 4.75% to 4.25%.", ["4.75%: 4.75 %", "4.25%: 4.25 %"]),
    ("The rate rose by 50 basis points.", ["50 basis points: 0.5 percentage points"]),
    (
        "Support rose two percentage points to 41 per cent.",
        ["two percentage points: 2 percentage points", "41 per cent: 41 %"],
    ),
    ("The party is up 3 points at 28 per cent.", ["3 points: 3 percentage points", "28 per cent: 28 %"]),
    ("A third of members stayed away.", ["A third of members: 33.3333 %"]),
    ("Two thirds of voters backed it.", ["Two thirds of voters: 66.6667 %"]),
    ("One in five adults smokes.", ["One in five adults: 20 %"]),
    ("Nine out of 10 doctors agree.", ["Nine out of 10 doctors: 90 %"]),
    ("More than half the staff left.", ["More than half: > 50 %"]),
    ("Only a quarter of pupils passed.", ["a quarter of pupils: 25 %"]),
    ("Between a quarter and a third of stock is gone.", ["Between a quarter and a third: 25..33.3333 %"]),
    ("Rates went up to 6%.", ["6%: 6 %"]),
    ("Rates may be up to 6%.", ["up to 6%: <= 6 %"]),
]

TRIED = [
    ("The vote share fell by 1.5 percentage points.", ["1.5 percentage points: 1.5 percentage points"]),
    ("At least 70 per cent of homes have power.", ["At least 70 per cent: >= 70 %"]),
    ("Two in three pupils walk to school.", ["Two in three pupils: 66.6667 %"]),
    ("About one in ten trains is late.", ["About one in ten trains: ~ 10 %"]),
    ("Just over two fifths of land is farmed.", ["Just over two fifths: > 40 %"]),
    ("Up to 80% of the reef has bleached.", ["Up to 80%: <= 80 %"]),
    ("One litre in every four is lost.", ["One litre in every four: 25 %"]),
    ("Here 72 in every hundred are for it.", ["72 in every hundred: 72 %"]),
    ("Of every hundred, 62 came back.", ["Of every hundred, 62: 62 %"]),
    ("Sixty-eight out of every hundred pupils walk.", ["Sixty-eight out of every hundred pupils: 68 %"]),
    ("Two men in a hundred cars were hurt.", ["Two men: 2 men", "a hundred cars: 100 cars"]),
    ("There were 12 guests in 40 rooms.", ["12 guests: 12 guests", "40 rooms: 40 rooms"]),
    ("Every hundred years it floods.", []),
]


@pytest.mark.parametrize(("text", "expected"), [*DEVELOPED, *TRIED])
def test_percentages_are_read_with_bounds_and_units(text: str, expected: list[str]) -> None:
    """Every value is found, with its words, figure, comparator and unit, and nothing else is."""
    assert read_quantities(text) == expected
