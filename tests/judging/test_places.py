"""Where it happened.

Developed on: the first rows of each table, up to the comment. Evaluated only: the rest. A new bug's row goes last, with
a word on what went wrong.
"""

import pytest

from tests.judging.told import judge, word_finding


@pytest.mark.parametrize(
    ("claim", "text", "reason"),
    [
        (
            "The seed agency is based in Geneva",
            "The seed agency is based in Vienna.",
            "it places this in ‘Vienna’; the claim says Geneva",
        ),
        (
            "The fishing accord was signed in Vessen",
            "The fishing accord was signed in the port of Tarn.",
            "it places this in ‘Tarn’; the claim says Vessen",
        ),
        # evaluated only
        (
            "The submarine Halia sank at Port Harrow",
            "The submarine Halia sank at Cape Orme.",
            "it places this in ‘Cape Orme’; the claim says Port Harrow",
        ),
    ],
)
def test_another_place_contradicts(claim: str, text: str, reason: str) -> None:
    """The same deed, put somewhere else right after it."""
    assert word_finding(judge(claim, text)) == f"conflicts: {reason}"


@pytest.mark.parametrize(
    ("claim", "text", "stance"),
    [
        ("The seed agency is based in Geneva", "The Geneva-based seed agency has 40 staff.", "agrees"),
        ("The fishing accord was signed in Vessen", "The fishing accord was signed in Arvania and Vessen.", "agrees"),
        # evaluated only
        ("The fishing accord was signed in Vessen", "The fishing accord was signed.", "compatible"),
        ("The fishing accord was signed in Vessen", "The fishing accord was signed in Norway.", "compatible"),
        ("The fishing accord was signed", "The fishing accord was signed in Tarn.", "agrees"),
        ("The budget was passed in the Diet", "The budget was passed in Tarn.", "compatible"),  # the Diet was no place
        (
            "The fishing accord was signed in Vessen",
            "The fishing accord was signed, and ministers met in Tarn.",
            "compatible",
        ),
    ],
)
def test_a_place_that_is_not_another_does_not_contradict(claim: str, text: str, stance: str) -> None:
    """The same place, a country around it, none at all, or one of another deed."""
    assert judge(claim, text).stance == stance
