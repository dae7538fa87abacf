"""The sides of a vote, and how a tally is held against another.

Developed on: the first rows of each table, up to the comment. Evaluated only: the rest. A new bug's row goes last, with
a word on what went wrong.
"""

import pytest

from factcheck.judging.votes import read_sides
from factcheck.model import Span
from factcheck.values import find_values
from tests.judging.told import judge, judge_page, known_defect


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("The board voted 9-6.", [9, 6]),
        ("The union said 812 of its members had backed the offer and 41 had rejected it.", [812, 41]),
        ("The screen showed 56 senators in favour and 44 against.", [56, 44]),
        ("When the eleven trustees met, seven voted for the sale and the rest against.", [7, 4]),
        ("The bill scraped through with 56 of the 100 votes.", [56, 44]),
        ("Two judges were for conviction, while the third would have acquitted.", [2, 1]),
        ("Two of the three judges voted for a fine.", [2, 1]),
        ("It passed by a majority of 12 votes.", []),
        # evaluated only
        ("Forty members voted no.", [40]),
        ("Forty people marched against the plan on 3 May.", [40]),
        ("Forty farms lost 12 cows each.", []),
        ("The second vote is due in May.", []),
        ("Seven of the eleven trustees live abroad.", []),
        ("The rest of the 40 guests went home.", []),
        ("Nine ships sank, and the third was salvaged.", []),
    ],
)
def test_the_sides_of_a_vote_are_told_in_many_ways(text: str, sides: list[int]) -> None:
    """Counts of how people voted, and the side that the whole leaves; no margins, ranks or other counts."""
    assert [side.low for side in read_sides(text, find_values(text), Span(0, len(text)))] == sides


@pytest.mark.parametrize(
    ("claim", "text", "stance"),
    [
        known_defect(
            "The council voted 9 to 6 for the wall",
            "Nine councillors were for the wall and six against.",
            "agrees",
            reason="a tally in other words leaves a short claim too little in common",
        ),
        (
            "The council voted 9 to 6 for the wall",
            "The council backed the wall, ten in favour and five against.",
            "conflicts",
        ),
        (
            "The council voted 9 to 6 for the wall",
            "The council voted for the wall on the day that parliament split 98 to 77.",
            "compatible",
        ),
        ("The council voted 9 to 6 for the wall", "The council voted for the wall by a majority of 3.", "compatible"),
        ("The judges decided by two votes to one", "The judges decided by three votes to none.", "conflicts"),
        # evaluated only
        known_defect(
            "The council voted 9 to 6 for the wall",
            "The council voted for the wall. Nine members were in favour, six against.",
            "agrees",
            reason="the event stands in one sentence, the whole tally in the next",
        ),
        known_defect(
            "The council voted 9 to 6 for the wall",
            "The council voted to build the wall. Nine of the fifteen members voted yes.",
            "agrees",
            reason="the event stands in one sentence, the whole tally in the next",
        ),
        (
            "The council voted 9 to 6 for the wall",
            "Of 15 councillors, eight voted for the wall and the rest against.",
            "conflicts",
        ),
        (
            "The council voted 9 to 6 for the wall",
            "The council voted for the wall. Nine shops and six houses will go.",
            "compatible",
        ),
        ("The council voted 9 to 6 for the wall", "The council's team lost 2 to 1 by the wall.", "silent"),
    ],
)
def test_a_tally_is_held_against_a_tally_of_the_same_body(claim: str, text: str, stance: str) -> None:
    """Sides in other words bear it out or not; totals far apart are of somebody else."""
    assert judge(claim, text).stance == stance


def test_the_second_side_may_stand_in_the_next_sentence() -> None:
    """A sentence with one side is read with its neighbour, which has the other."""
    body = "Tarn votes\n\nIt rained.\n\nIn all 56 of Tarn's senators voted for the dam. Forty-four voted against it.\n"
    finding = judge_page("Tarn's senators voted 56 to 44 for the dam", body)
    assert finding.stance == "agrees"


def test_an_attributed_tally_outranks_the_bare_event() -> None:
    """The outlet's own words without the figures say less than a speaker's with them, and nothing else."""
    body = (
        "Dockers back deal\n\nDockers in Tarn voted on Monday to accept the offer.\n\n"
        "The union said 812 dockers in Tarn voted to accept the offer and 41 voted against it.\n"
    )
    finding = judge_page("Dockers in Tarn voted 812 to 41 for the offer", body)
    assert finding.best is not None
    assert (finding.stance, finding.best.voice) == ("agrees", "attributed")
