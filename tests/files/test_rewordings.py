"""A claim in the editor's synonyms: which wordings are made of it, and which are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.files.rewordings import MOST_REWORDINGS, Rewriter, marks_of
from factcheck.values import find_values

GROUPS = (
    ("fab", "chip factory", "foundry"),
    ("the Ministry", "MFA", "Smolenskaya"),
    ("scrap", "pull the plug on"),
    ("WHO", "World Health Organization"),
    ("Moody's", "the agency"),
    ("about", "nearly"),
    ("ministers", "km"),
)
REWRITER = Rewriter(GROUPS)
LONG = Rewriter([tuple(f"word{letter}" for letter in "abcdefghijkl"), ("fab", "foundry")])

# Developed on these.
MADE = [
    ("The fab in Orsk burned down", ["The chip factory in Orsk burned down", "The foundry in Orsk burned down"]),
    ("CHIP FACTORIES closed", ["fab closed", "foundry closed"]),
    ("Two fabs opened", ["Two chip factory opened", "Two foundry opened"]),
    ("MFA said no", ["the Ministry said no", "Smolenskaya said no"]),
    ("The Ministry said no", ["MFA said no", "Smolenskaya said no"]),
    ("The MFA’s note", ["The Ministry’s note", "The Smolenskaya’s note"]),
    ("Velmora's MFA said no", ["Velmora's Ministry said no", "Velmora's Smolenskaya said no"]),
    ("The plan was scrapped", ["The plan was pull the plug on"]),
    ("The WHO met in May", ["The World Health Organization met in May"]),
    ("Moody's cut its rating", ["the agency cut its rating"]),
    ("The fab’s fab burned", ["The chip factory’s chip factory burned", "The foundry’s foundry burned"]),
]

# Only evaluated on these: nothing may be made of them.
NOT_MADE = [
    "",
    "The factory in Orsk burned down",
    "The chip in the factory burned",
    "A fab-less maker of chips",
    "Fabrice said no",
    "The finance ministry said no",
    "The man who said no",
    "The road is 30 km long",
    "The bridge is about 300 metres long",
    "A moody young man said no",
]


@pytest.mark.parametrize(("text", "made"), MADE)
def test_a_synonym_stands_in_for_its_group(text: str, made: list[str]) -> None:
    """Whole words in any case and form, with one article at most, in the order of the group."""
    assert list(REWRITER.reword(text)) == made


@pytest.mark.parametrize("text", NOT_MADE)
def test_nothing_is_made_of_other_words(text: str) -> None:
    """Parts of words, words apart, words of grammar, units of a value, and what would change a value."""
    assert REWRITER.reword(text) == ()


def test_two_synonyms_are_exchanged_one_at_a_time_and_then_together() -> None:
    """An article may write either one, or both."""
    rewriter = Rewriter([("fab", "foundry"), ("MFA", "Smolenskaya")])

    assert rewriter.reword("MFA bought the fab") == (
        "Smolenskaya bought the fab",
        "MFA bought the foundry",
        "Smolenskaya bought the foundry",
    )


def test_what_the_editor_wrote_is_not_made_again() -> None:
    """A rewording that stands among the phrases, in whatever case, is left out."""
    assert REWRITER.reword("The fab closed", ["the  FOUNDRY closed"]) == ("The chip factory closed",)


def test_long_groups_do_not_explode() -> None:
    """Never more than eight; the groups of a claim take turns, so that none crowds out another."""
    made = LONG.reword("The fab of worda")

    assert len(made) == MOST_REWORDINGS
    assert made[:3] == ("The foundry of worda", "The fab of wordb", "The fab of wordc")


def test_many_groups_do_not_explode() -> None:
    """Twenty synonyms in one claim make twenty single exchanges, and no millions of combinations."""
    rewriter = Rewriter([(f"worda{letter}", f"wordb{letter}") for letter in "abcdefghijklmnopqrst"])

    assert len(rewriter.reword(" ".join(f"worda{letter}" for letter in "abcdefghijklmnopqrst"))) == MOST_REWORDINGS


def test_the_longest_member_is_taken() -> None:
    """Not a shorter one within it: "the Foreign MFA" would be nobody."""
    rewriter = Rewriter([("Ministry", "MFA", "Foreign Ministry")])

    assert rewriter.reword("The Foreign Ministry met") == ("The Ministry met", "The MFA met")


@given(st.lists(st.sampled_from("the fab foundry MFA WHO who 4 km about $1bn Monday chip factory ' .".split())))
def test_values_survive(words: list[str]) -> None:
    """Whatever a claim says, its rewordings are few, new, and state the same figures and dates."""
    text = " ".join(words)
    made = REWRITER.reword(text)

    assert len(set(made)) == len(made) <= MOST_REWORDINGS
    assert text not in made
    for other in made:
        mine, theirs = find_values(text), find_values(other)
        assert [(v.kind, v.low, v.high, v.comparator) for v in mine] == [
            (v.kind, v.low, v.high, v.comparator) for v in theirs
        ]


@given(st.text(), st.text())
def test_no_text_stops_it(text: str, member: str) -> None:
    """Any text can be a claim, and whatever has a word a member."""
    groups = [("fab", member)] if marks_of(member) else [("fab", "foundry")]

    assert len(Rewriter(groups).reword(f"{text} fab {member}")) <= MOST_REWORDINGS
