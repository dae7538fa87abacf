"""Whom a sentence is about.

Developed on: the first rows of each table, up to the comment. Evaluated only: the rest. A new bug's row goes last, with
a word on what went wrong.
"""

import pytest

from factcheck.judging.reading import Reading
from factcheck.judging.topics import topic
from tests.judging.told import read_page


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Lomax Air's leak hit a million people.", "Lomax Air"),
        ("Lomax Air lost two planes. It paid a fine of $2m.", "Lomax Air"),
        ("Lomax Air lost two planes. The company paid a fine.", "Lomax Air"),
        ("In July, Lomax Air lost a plane.", "Lomax Air"),
        # evaluated only
        ("Rain fell on Lomax Air.", None),
        ("Lomax Air lost two planes. Rain fell.", None),
        ("Nobody knows. It paid a fine.", None),
        ("A spokesman of Kesh denied it.", "Kesh"),
    ],
)
def test_a_pronoun_carries_the_subject_on(text: str, name: str | None) -> None:
    """A sentence is about its subject's name, or about the one before that it points back to."""
    reading = Reading(read_page(text))
    found = topic(reading, len(reading.sentences) - 1)
    printed = None
    if found:
        (at, run), _ = found
        words = reading.sentences[at].words
        printed = reading.body[words[run[0]].span.start : words[run[-1]].span.end]
    assert printed == name
