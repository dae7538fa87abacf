"""Opposites: what cannot both be true, and nothing else."""

import pytest

from factcheck.lexicon import groups_of, opposites_of, stem
from factcheck.lexicon.opposites import opposite_sides
from factcheck.lexicon.synonyms import synonym_groups

OPPOSITE = """
rose fell
climbed dropped
soared plunged
increase decrease
raised cut
accepted rejected
approved rejected
won lost
open closed
agreed refused
legal illegal
encrypted unencrypted
guilty innocent
convicted acquitted
alive dead
survived died
majority minority
first last
attended boycotted
freed charged
joined left
joined withdrew
allowed banned
supports opposes
temporary permanent
profit loss
surplus deficit
strengthened weakened
north south
upheld overturned
confirmed denied
manned unmanned
offshore onshore
""".strip().splitlines()

NOT_OPPOSITE = """
rose soared
signed ratified
arrested charged
injured killed
began ended
attacker victim
import export
buyer price
police suspect
hot dry
talks war
said denied
court prison
government parliament
first second
men children
""".strip().splitlines()


@pytest.mark.parametrize("row", OPPOSITE)
def test_opposites_are_found_from_either_side(row: str) -> None:
    """Each of the two is an opposite of the other."""
    left, right = (stem(word) for word in row.split())
    assert left in opposites_of(right)
    assert right in opposites_of(left)


@pytest.mark.parametrize("row", NOT_OPPOSITE)
def test_words_that_can_both_be_true_are_no_opposites(row: str) -> None:
    """What one story can hold side by side does not exclude."""
    left, right = (stem(word) for word in row.split())
    assert left not in opposites_of(right)


def test_a_phrase_is_an_opposite_by_its_stems() -> None:
    """Phrases stand as stems joined by a blank, on either side."""
    assert "turn down" in opposites_of("accept")
    assert "lift" in opposites_of("in forc")


def test_no_stem_is_on_both_sides_of_a_line() -> None:
    """A line that holds a stem on both sides would make a word its own opposite."""
    assert [line.text for line, left, right in opposite_sides() if left & right] == []


def test_nothing_is_both_a_synonym_and_an_opposite() -> None:
    """Two words that share a group, as words or phrases, are nowhere opposites."""
    groups = {name: {" ".join(stems) for stems in members} for name, members in synonym_groups().items()}
    clashes = [
        (name, here, there)
        for name, members in groups.items()
        for here in sorted(members)
        for there in sorted(opposites_of(here) & members)
    ]
    assert clashes == []


def test_a_word_without_an_opposite_has_none() -> None:
    """Most words exclude nothing."""
    assert opposites_of("zither") == frozenset()
    assert groups_of("zither") == frozenset()


def test_there_are_enough_lines_for_a_newsroom() -> None:
    """A hundred and twenty lines is the least."""
    assert len(opposite_sides()) >= 120
