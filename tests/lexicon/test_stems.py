"""Stems: all forms of a word meet, unrelated words stay apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.lexicon import stem, stem_phrase

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
