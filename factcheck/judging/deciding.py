"""The words of a passage that state what a claim states: what a reason quotes and a page marks.

A denial is part of what is stated: "never ratified", not "ratified".
"""

from factcheck.judging.locate import Located, Place
from factcheck.judging.polarity import negators_over
from factcheck.judging.reading import Reading
from factcheck.model import Span


def stating_spans(located: Located, reading: Reading) -> tuple[Span, ...]:
    """The spans of the claim's words in the window, with the negations that a denying claim asks for, in order.

    Names and what is counted only where nothing else of the claim is there.
    """
    parts = located.frame.parts
    chosen = located.stated_inside() or tuple(range(len(parts)))
    spans: set[Span] = set()
    for i in chosen:
        place = located.places[i]
        if place is None or not place.inside:
            continue
        words = reading.sentences[place.at].words
        spans.add(words[place.word].span)
        if parts[i].denied and i in located.frame.predicate:
            spans |= _negations(reading, place)
    return tuple(sorted(spans))


def _negations(reading: Reading, place: Place) -> set[Span]:
    words = reading.sentences[place.at].words
    return {words[n].span for n in negators_over(reading.document, words, place.word)}
