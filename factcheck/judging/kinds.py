"""Things that only share a noun: "the unemployment rate" is not "the key rate", "core inflation" not "inflation".

Handles: a noun of the claim with another modifier before it, where the claim's own is missing; a narrowing word before
it that the claim lacks; another year before it ("the 2021 fire"). Does not handle: what a noun's complement narrows.
"""

from factcheck import lexicon
from factcheck.judging.clauses import gap
from factcheck.judging.frame import Frame
from factcheck.judging.locate import Located, Place
from factcheck.judging.noun_phrases import DETERMINERS, INDEFINITE, is_past_form
from factcheck.judging.reading import Reading
from factcheck.model import Relation, Value, When, Word
from factcheck.values import compare_values


def another_kind(located: Located, reading: Reading, values: tuple[Value, ...]) -> str | None:
    """The other thing's name, as printed, where a noun of the claim stands for another kind or occasion."""
    for i in _nouns(located.frame):
        place = located.places[i]
        if place is None or not place.inside or place.word == 0:
            continue
        if (
            _narrowed(located, reading, place)
            or _modified(located, reading, i, place)
            or _dated(reading, place, values)
        ):
            words = reading.sentences[place.at].words
            return reading.body[words[place.word - 1].span.start : words[place.word].span.end]
    for i, place in enumerate(located.places):
        if place and place.inside and place.word and _introduced(located, reading, i, place):
            words = reading.sentences[place.at].words
            return reading.body[words[place.word - 1].span.start : words[place.word + 1].span.end]
    return None


def _nouns(frame: Frame) -> list[int]:
    """The nouns that say what the claim is about: its head, or its subject, and what it counts."""
    counted = [i for i in frame.counted if i + 1 not in frame.counted]
    if frame.head >= 0:
        return [frame.head]
    subject = [i for i in frame.stated if i < min(frame.predicate, default=0)][-1:]
    return [*subject, *counted]


def _narrowed(located: Located, reading: Reading, place: Place) -> bool:
    """Whether one side narrows the noun ("core", "net") and the other does not."""
    before = reading.sentences[place.at].words[place.word - 1]
    return before.folded in lexicon.words_of("restrictors") and not _known(located, reading, place.at, place.word - 1)


def _modified(located: Located, reading: Reading, i: int, place: Place) -> bool:
    """Whether the noun has another noun or adjective before it where the claim's own modifier is missing."""
    part = located.frame.parts[i]
    own = next((k for k, other in enumerate(located.frame.parts) if other.stem == part.modifier), None)
    if own is None or located.inside(own) or located.frame.parts[own].named or _is_state(located.frame.parts[own].word):
        return False
    if _does(reading, place):
        return False
    if _complemented(located, reading, place):
        return True
    words = reading.sentences[place.at].words
    before = words[place.word - 1]
    if gap(reading.body, words, place.word - 1).strip() or _in_value(reading, place.at, before):
        return False
    if not before.folded.isalpha() or lexicon.weight(before.folded) < 1 or before.folded.endswith(("ed", "ly")):
        return False
    return not _known(located, reading, place.at, place.word - 1)


def _is_state(folded: str) -> bool:
    """Whether a modifier is a participle: "a stuck valve" is no kind of valve."""
    return is_past_form(folded)


def _does(reading: Reading, place: Place) -> bool:
    """Whether the word is a verb where it stands: "the bill lifts the age", "labour said that"."""
    words = reading.sentences[place.at].words
    after = words[place.word + 1].folded if place.word + 1 < len(words) else ""
    return after in DETERMINERS


def _introduced(located: Located, reading: Reading, i: int, place: Place) -> bool:
    """Whether the noun is introduced as new, and told apart by a clause: "a treaty that settled their border"."""
    words, part = reading.sentences[place.at].words, located.frame.parts[i]
    own = next((k for k, other in enumerate(located.frame.parts) if other.stem == part.modifier), None)
    if own is None or located.inside(own) or place.word + 1 >= len(words):
        return False
    return words[place.word - 1].folded in INDEFINITE and words[place.word + 1].folded in {"that", "which"}


def _complemented(located: Located, reading: Reading, place: Place) -> bool:
    """Whether "of" or "in" makes it something else's: "the rate of inflation", "a cut in subsidies"."""
    words = reading.sentences[place.at].words
    if place.word + 2 >= len(words) or words[place.word + 1].folded not in {"of", "in"}:
        return False
    after = words[place.word + 2]
    if after.named or _in_value(reading, place.at, after):
        return False
    return lexicon.weight(after.folded) >= 1 and not _known(located, reading, place.at, place.word + 2)


def _dated(reading: Reading, place: Place, values: tuple[Value, ...]) -> bool:
    """Whether a bare year right before the noun makes it another occasion than the claim's."""
    words = reading.sentences[place.at].words
    mine = [value for value in values if isinstance(value, When)]
    years = [v for v in reading.values[place.at] if isinstance(v, When) and v.span == words[place.word - 1].span]
    return any(compare_values(a, b).relation is Relation.DIFFERS for a in mine for b in years)


def _in_value(reading: Reading, at: int, word: Word) -> bool:
    return any(value.span.overlaps(word.span) for value in reading.values[at])


def _known(located: Located, reading: Reading, at: int, i: int) -> bool:
    keys = reading.keys(at)[i]
    return any(not keys.isdisjoint(part.keys) for part in located.frame.parts)
