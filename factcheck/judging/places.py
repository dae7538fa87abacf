"""Where it happened: another place after the same deed cannot be true together with the claim's.

Handles: "in" or "at" and a name after the predicate, on both sides ("based in Geneva", "signed in the town of Vessen").
Does not handle: a place that lies in the claim's, or the other way round, unless it is a country: those are taken for
another place, so both sides must name it right after the deed.
"""

from factcheck.judging.clauses import breaks
from factcheck.judging.countries import is_country
from factcheck.judging.frame import Frame
from factcheck.judging.locate import Located, Place
from factcheck.judging.reading import Reading
from factcheck.model import Sentence

_AT = frozenset({"in", "at"})
_BETWEEN = 4  # words between the preposition and the name: "in the lakeside town of Vessen"
_REACH = 9  # words after the deed in which its place is named


def another_place(located: Located, reading: Reading) -> str | None:
    """The other place, as printed, where the passage puts the claim's deed; None where it names none or the same."""
    frame = located.frame
    if not frame.places or any(located.inside(i) for i in frame.places) or _is_body(frame):
        return None
    for i in frame.predicate:
        place = located.places[i]
        if place and place.inside:
            run = _place_after(reading, place)
            words = reading.sentences[place.at].words
            if run and not is_country(words[run[-1]]):
                return reading.body[words[run[0]].span.start : words[run[-1]].span.end]
    return None


def _is_body(frame: Frame) -> bool:
    """Whether the claim's "place" is an institution: "in the Diet", "at the High Court"."""
    first = frame.parts[frame.places[0]].stem
    at = frame.stems.index(first) if first in frame.stems else 0
    if at < 2 or frame.words[at - 1].folded != "the" or frame.words[at - 2].folded not in _AT:
        return False
    return frame.words[at - 1].span.of(frame.text)[0].islower()  # "in The Hague" is a place


def _place_after(reading: Reading, place: Place) -> tuple[int, ...]:
    sentence = reading.sentences[place.at]
    last = min(len(sentence.words), place.word + _REACH)
    for i in range(place.word + 1, last):
        if breaks(reading.body, sentence.words, i - 1):
            return ()
        if sentence.words[i].folded in _AT:
            run = named_after(sentence, i)
            if run:
                return run
    return ()


def named_after(sentence: Sentence, i: int) -> tuple[int, ...]:
    """Positions of the name that the preposition at `i` leads to, a few words of description between them."""
    words = sentence.words
    first = next((k for k in range(i + 1, min(len(words), i + 2 + _BETWEEN)) if words[k].named), None)
    if first is None:
        return ()
    end = first
    while end < len(words) and words[end].named:
        end += 1
    return tuple(range(first, end))
