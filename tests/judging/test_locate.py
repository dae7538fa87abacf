"""Where a window carries a claim's words, and how much of the claim that makes."""

import pytest

from factcheck.judging import Reading
from factcheck.judging.locate import locate
from tests.judging.told import frame_of, read_page

PAGE = """\
Kestrel Air drops winter routes

Kestrel Air has cut its winter flights from Tarn, the carrier said on Monday.

Its chief executive, Mona Reyes, blamed fuel. Snow fell on Tarn all week.

The airline dismissed 40 pilots. Nobody spoke. It rained. A dog barked.

The airline will lease two jets.
"""


def shares(claim: str, at: int) -> dict[str, float | None]:
    """Each word of the claim with the share that counts of it at the window of one sentence."""
    frame = frame_of(claim)
    located = locate(frame, Reading(read_page(PAGE)), at, at)
    pairs = zip(frame.parts, located.places, strict=True)
    return {part.word: place.share if place else None for part, place in pairs}


def at_sentence(words: str) -> int:
    """The position of the sentence that holds these words."""
    document = read_page(PAGE)
    return next(at for at, s in enumerate(document.sentences) if words in s.span.of(document.body))


# Developed on: all rows, with the shares of the module at hand. A new bug's row goes last.
@pytest.mark.parametrize(
    ("claim", "sentence", "expected"),
    [
        ("Kestrel Air cut flights", "has cut", {"kestrel": 1.0, "air": 1.0, "cut": 1.0, "flights": 1.0}),
        ("Kestrel Air cut flights", "Mona Reyes", {"kestrel": 0.8, "air": 0.8, "cut": 0.6, "flights": 0.6}),
        ("Kestrel Air dismissed pilots", "dismissed", {"kestrel": 0.8, "air": 0.8, "dismissed": 1.0, "pilots": 1.0}),
        ("Kestrel Air fired pilots", "dismissed", {"kestrel": 0.8, "air": 0.8, "fired": 0.85, "pilots": 1.0}),
        ("Mona Reyes leased jets", "two jets", {"mona": 0.6, "reyes": 0.6, "leased": 1.0, "jets": 1.0}),
        ("Kestrel Air leased trams", "two jets", {"kestrel": 0.6, "air": 0.6, "leased": 1.0, "trams": None}),
    ],
)
def test_a_word_counts_by_where_it_stands(claim: str, sentence: str, expected: dict[str, float | None]) -> None:
    """In the passage whole, as a synonym less; before it less again, a name more than a deed; after it not at all."""
    assert shares(claim, at_sentence(sentence)) == expected


def test_what_comes_later_does_not_count() -> None:
    """A passage is read with what stands before it."""
    assert shares("Kestrel Air dismissed pilots", at_sentence("has cut"))["pilots"] is None


def test_the_deed_is_the_one_beside_the_actor() -> None:
    """Of two sales in a sentence, the claim's is the one that follows the claim's actor."""
    frame = frame_of("Dunmore sold its shoe factory")
    reading = Reading(read_page("Pellworth sold its mill in May, and Dunmore sold its shoe factory."))
    place = locate(frame, reading, 0, 0).places[frame.predicate[0]]
    assert place is not None
    assert [word.folded for word in reading.sentences[0].words[place.word - 1 : place.word + 3]] == [
        "dunmore",
        "sold",
        "its",
        "shoe",
    ]


def test_teasers_carry_nothing() -> None:
    """What has no vote is no place for a claim's words."""
    body = f"{PAGE}\nRead more:\n\nKestrel Air buys trams\n"
    located = locate(frame_of("Kestrel Air leased trams"), Reading(read_page(body)), 9, 9)
    assert located.places[-1] is None
