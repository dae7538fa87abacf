"""Counts and amounts given in parts.

Developed on: the first rows of each table, up to the comment. Evaluated only: the rest. A new bug's row goes last, with
a word on what went wrong.
"""

import pytest

from tests.judging.told import judge, word_finding


@pytest.mark.parametrize(
    ("claim", "text", "reason"),
    [
        (
            "Shops sold 340,000 lamps",
            "Shops at home sold 290,000 lamps, and the other 50,000 were bought abroad.",
            "290,000 + 50,000 = 340,000",
        ),
        ("Donors pledged €240m", "Donors pledged €180m in grants, and €60m in loans on top.", "€180m + €60m = €240m"),
        (
            "The fire killed 14 people",
            "Thirteen workers were killed in the fire. A firefighter was killed, too.",
            "Thirteen + 1 = 14",
        ),
        ("The fire killed 14 people", "The fire killed 13 workers and a firefighter.", "13 + 1 = 14"),
        (
            "The zone is six kilometres wide",
            "The zone extends for three kilometres on either side of the river.",
            "2 × three kilometres = six kilometres",
        ),
        (
            "Holt took £2.3m in bribes",
            "Holt took five bribes of £400,000 each and a last one of £300,000.",
            "five × £400,000 + £300,000 = £2.3m",
        ),
        # evaluated only
        (
            "The gang stole 17 paintings",
            "The gang stole 14 paintings from the hall and three from the tower.",
            "14 + three = 17",
        ),
        (
            "The storm killed nine people",
            "The storm killed six people in Tarn and another three in Orme.",
            "six + three = nine",
        ),
    ],
)
def test_the_parts_a_text_adds_up_bear_the_whole_out(claim: str, text: str, reason: str) -> None:
    """The finding agrees, and its reason says the arithmetic."""
    assert word_finding(judge(claim, text)) == f"agrees: {reason}, the claim’s figure"


@pytest.mark.parametrize(
    ("claim", "text", "stance"),
    [
        ("The fire killed 14 people", "The fire killed nine people and injured five.", "conflicts"),
        ("The fire killed 14 people", "Nine people were killed in the fire and five were injured.", "conflicts"),
        ("The gang stole 17 paintings", "The gang stole 14 paintings. Three guards were hurt.", "conflicts"),
        ("Donors pledged €240m", "Donors pledged €180m in May and withdrew €60m in June.", "conflicts"),
        ("Donors pledged €240m", "Donors pledged €180m in grants and €50m in loans.", "conflicts"),
        ("The fire killed 14 people", "The fire killed nine workers.", "compatible"),
        # evaluated only
        ("The storm killed nine people", "The storm killed six people, three fewer than in May.", "conflicts"),
        ("Shops sold 340,000 lamps", "Shops sold 290,000 lamps and returned 50,000.", "conflicts"),
        ("The gang stole 17 paintings", "The gang stole 14 of the 31 paintings.", "conflicts"),
    ],
)
def test_figures_that_are_not_added_up_stay_apart(claim: str, text: str, stance: str) -> None:
    """What happened to others is no part of the claim's figure, even where the numbers would fit."""
    assert judge(claim, text).stance == stance
