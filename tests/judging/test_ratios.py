"""Percentages worked out from the two figures a text gives.

Developed on: the first rows of each table, up to the comment. Evaluated only: the rest. A new bug's row goes last, with
a word on what went wrong.
"""

import pytest

from tests.judging.told import judge, known_defect, word_finding


@pytest.mark.parametrize(
    ("claim", "text", "reason"),
    [
        ("25% of the cameras were broken", "Of the 48 cameras, twelve were broken.", "twelve of 48 = 25%"),
        (
            "25% of the cameras were broken",
            "The hall has 48 cameras. Twelve of them were broken.",
            "Twelve of 48 = 25%",
        ),
        (
            "31% of the homes were lost",
            "The storm came at night, and 1,922 of the 6,200 homes were lost.",
            "1,922 of 6,200 = 31%",
        ),
        (
            "The dam cost 40% more than planned",
            "The dam cost $5.6bn. The plan had provided for $4.0bn.",
            "from $4.0bn to $5.6bn = 40%",
        ),
        ("Tests fell by 30%", "Tests fell from 1,180 to 826.", "from 1,180 to 826 = 30%"),
        # evaluated only
        ("Prices rose by half a per cent", "Prices rose 0.5 per cent.", ""),
        ("Sales rose by 50%", "Sales rose to 600 boats; in 2019 they had been 400 boats.", "from 400 to 600 = 50%"),
    ],
)
def test_a_ratio_the_text_leaves_to_the_reader_bears_a_claim_out(claim: str, text: str, reason: str) -> None:
    """The finding agrees, and its reason says the arithmetic."""
    found = word_finding(judge(claim, text))
    assert found == f"agrees: {reason}, the claim’s figure" if reason else found.startswith("agrees")


@pytest.mark.parametrize(
    ("claim", "text", "stance"),
    [
        ("25% of the cameras were broken", "Thirteen of the 48 cameras were broken.", "compatible"),
        ("25% of the cameras were broken", "Twelve cameras were broken. The hall has 48 guards.", "compatible"),
        ("The dam cost 40% more than planned", "The dam cost $5.6bn and took 4.0 million hours.", "silent"),
        ("25% of the cameras were broken", "31% of the cameras were broken.", "conflicts"),
        # evaluated only
        ("40% of the dam was finished", "The dam cost $5.6bn, and was finished for $4.0bn less.", "compatible"),
        ("Tests fell by 30%", "Tests rose from 826 to 1,180.", "conflicts"),
        known_defect(
            "Tests fell by 30%",
            "There were 1,180 tests in 2021 and 826 in 2024.",
            "agrees",
            reason="two figures are no verb yet",
        ),
    ],
)
def test_other_figures_make_no_ratio(claim: str, text: str, stance: str) -> None:
    """A ratio that is not the claim's, or of unlike things, neither bears it out nor contradicts it."""
    assert judge(claim, text).stance == stance
