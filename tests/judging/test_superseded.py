"""Figures a text mentions only to put them aside.

Developed on: the first rows of each table, up to the comment. Evaluated only: the rest. A new bug's row goes last, with
a word on what went wrong.
"""

import pytest

from factcheck.judging.reading import read_text
from factcheck.judging.superseded import superseded
from tests.judging.told import judge, known_defect, word_finding

ROWS = [
    ("The works cost $9m rather than $7m.", ["$7m"]),
    ("It sold 40 boats instead of 60.", ["60"]),
    ("Sales came to 2.1 million, not the 2.4 million it gave.", ["2.4 million"]),
    ("Prices rose 4.2%, compared with 3.1% in March.", ["3.1%"]),
    ("The bank cut its rate from 4.75% to 4.25%.", ["4.75%"]),
    ("The toll was put at 12, up from 9.", ["9"]),
    ("An earlier version of this article said 37 people had died.", ["37 people"]),
    # evaluated only
    ("The dam cost £31m, against £26m planned.", ["£26m"]),
    known_defect(
        "The firm, which previously employed 300 people, has 120 people left.",
        ["300 people"],
        reason="a verb stands between the word and its figure",
    ),
    ("Some 80 homes were lost, not 60 as first reported.", ["60"]),
    ("The bill was £50m.", []),
    ("The road runs 18 km from the port.", []),
    ("It has 40 boats and 12 ferries.", []),
    ("The price went from £4 to £6.", ["£4"]),
    ("Unemployment fell to 5% from 6%.", ["6%"]),
    ("The trains run from 1 March 2025.", []),
    ("The opening was moved from 1 March 2025 to 2 May 2025.", ["1 March 2025"]),
    ("The strike lasted two days before it was called off.", []),
]


@pytest.mark.parametrize(("text", "aside"), ROWS)
def test_a_figure_put_aside_is_seen(text: str, aside: list[str]) -> None:
    """The replaced, the contrasted, the earlier and the withdrawn; the figure that holds is not among them."""
    reading = read_text(text)
    found = [value for value in reading.values[0] if superseded(reading, 0, value)]
    worked_out = " to "  # the change between two figures is worked out beside them, and is nobody's figure
    assert [v.printed for v in found if worked_out not in v.printed and " from " not in v.printed] == aside


# Developed on: the first three. Evaluated only: the rest. A new bug's row goes last.
STANCES = [
    (
        "The works cost $7m",
        "The works cost $9m rather than $7m.",
        "conflicts: ‘$9m’ against the claim’s $7m",
    ),
    (
        "The works cost $9m",
        "The works cost $9m rather than $7m.",
        "agrees: ‘$9m’ is the claim’s $9m",
    ),
    (
        "The works cost $7m",
        "The council first said the works cost $7m.",
        "silent: nearest: ‘The council first said the works cost $7m.’: gives the figure only to set it aside",
    ),
    (
        "The bank’s key rate is 4.25%",
        "The bank cut its key rate from 4.75% to 4.25%.",
        "agrees: ‘4.25%’ is the claim’s 4.25%",
    ),
    (
        "The bank’s key rate is 4.75%",
        "The bank cut its key rate from 4.75% to 4.25%.",
        "conflicts: ‘4.25%’ against the claim’s 4.75%",
    ),
    (
        "60 homes were lost in the fire",
        "Some 80 homes were lost in the fire, not 60 as first reported.",
        "conflicts: ‘Some 80 homes’ against the claim’s 60",
    ),
    # A claim that itself puts a figure aside asks for the one before.
    (
        "Rates went up from 5% to 6%",
        "The bank raised rates from 5% to 6%.",
        "agrees: ‘5%’ is the claim’s 5%; ‘5% to 6%’ is the claim’s 5% to 6%; ‘6%’ is the claim’s 6%",
    ),
    (
        "Rates went up from 5% to 6%",
        "Rates went up from 4% to 6%.",
        "conflicts: ‘4%’ against the claim’s 5%; ‘4% to 6%’ against the claim’s 5% to 6%",
    ),
]


@pytest.mark.parametrize(("claim", "text", "told"), STANCES)
def test_only_the_figure_that_holds_decides(claim: str, text: str, told: str) -> None:
    """A text that corrects or contrasts a figure counts by the one it stands by."""
    assert word_finding(judge(claim, text)) == told
