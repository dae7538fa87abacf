"""Stems: all forms of a word meet, unrelated words stay apart."""

import re
from pathlib import Path
from string import ascii_lowercase

import pytest
import snowballstemmer
from hypothesis import given
from hypothesis import strategies as st

from factcheck.lexicon import stem, stem_phrase
from factcheck.lexicon.stems import snowball_stem

LISTS = Path(__file__).parents[2] / "factcheck" / "lexicon"
LETTERS = f"{ascii_lowercase}'"

# Each line: forms of one word.
ALIKE = """
fall falls falling fell fallen
rise rises rising rose risen
seek seeks seeking sought
steal steals stealing stole stolen
shoot shoots shooting shot
withdraw withdraws withdrawing withdrew withdrawn
lay lays laying laid
free frees freeing freed
sue sues suing sued
boycott boycotts boycotting boycotted
rebuff rebuffs rebuffing rebuffed
ratify ratifies ratifying ratified
sign signs signing signed
die dies dying died
child children
woman women
crisis crises
spokesman spokeswoman spokesmen spokespeople
bus buses
life lives
mp mps
labour labor labours labored
centre center centres centers
defence defense
programme program programmes programs
organise organize organised organizing
hospitalise hospitalized hospitalised
authorise authorized authorisation authorization
cancelled canceled cancels
travelled traveling
manoeuvre maneuvers
tonne tonnes
ceasefire cease-fire
judgement judgment
authority authorities
majority majorities
customer customers
lower lowers lowered lowering
founded founding
""".strip().splitlines()

# Each line: words that must not share a stem.
APART = """
authority author
several sever
severe several
department depart
executive execute
important import
majority major
minority minor
governor government
commissioner commission
customer customs
resident reside
objective object
conservative conserve
nearly near
according accord
party part
police policy
army arms
secretary secret
university universe
international intern
community communist
new news
planet plant
station state
founded find
prisoner prison
generation general
""".strip().splitlines()


@pytest.mark.parametrize("row", ALIKE)
def test_forms_of_one_word_share_a_stem(row: str) -> None:
    """Inflected, irregular and British forms meet."""
    assert len({stem(word) for word in row.split()}) == 1


@pytest.mark.parametrize("row", APART)
def test_unrelated_words_keep_their_own_stems(row: str) -> None:
    """What merely looks alike does not meet."""
    left, right = row.split()
    assert stem(left) != stem(right)


def test_a_phrase_is_stemmed_word_by_word() -> None:
    """A phrase in any form meets its basic form."""
    assert stem_phrase("laid off") == stem_phrase("lay off") == ("lay", "off")


@given(st.text())
def test_any_text_has_a_stem(text: str) -> None:
    """Odd text is stemmed without an error, and always alike."""
    assert stem(text) == stem(text)


def test_words_that_are_not_sent_to_the_stemmer_are_their_own_stem() -> None:
    """Whatever stands in the word lists stems as Snowball's English stemmer has it, and so do made-up endings."""
    snowball = snowballstemmer.stemmer("english")
    listed = {word for file in LISTS.glob("*.txt") for word in re.findall(r"[a-z'.-]+", file.read_text("utf-8"))}
    endings = {f"morban{a}{b}{c}" for a in LETTERS for b in LETTERS for c in LETTERS}
    words = sorted(listed | endings)

    assert [word for word in words if snowball_stem(word) != snowball.stemWord(word)] == []
