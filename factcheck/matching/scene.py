"""An article as matching sees it: every window of one or two sentences, with the claims' terms in it and before it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from factcheck.matching.slots import slot_kinds
from factcheck.matching.terms import masked
from factcheck.matching.vocabulary import Vocabulary
from factcheck.model import VOTING, Document, Kind, Role, Sentence

# News names its subject in the headline and the first two sentences, and from then on writes "it" and "the court".
_LEAD_SENTENCES = 2
# How far back such a word usually refers, in sentences.
_REACH = 2
_NEAR_CREDIT, _TOPIC_CREDIT = 0.5, 0.35


@dataclass(frozen=True, slots=True)
class Window:
    """One voting sentence, or two neighbours, with the terms in it and what kinds of value it states.

    `near` are the terms of the sentences just before it, `around` those and the topic's. `first` and `last` are places
    in the document; `parts` are the numbers of a pair's two windows of one sentence. `plain` is its masked stems.
    """

    first: int
    last: int
    found: frozenset[int]
    near: frozenset[int]
    around: frozenset[int]
    kinds: frozenset[Kind]
    plain: str
    parts: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Scene:
    """An article's windows, how many voting sentences they are made of, and what each term is worth in each window.

    `held` are the terms found anywhere; `credits` holds, for each, its weight times its credit in every window: 1 in
    the window itself, less in its context. So a claim's coverage of all windows is a sum of rows, worked out once for
    all claims.
    """

    windows: tuple[Window, ...]
    sentences: int
    held: frozenset[int]
    credits: dict[int, tuple[float, ...]]
    _stating: dict[frozenset[Kind], tuple[bool, ...]] = field(default_factory=dict)

    def stating(self, kinds: frozenset[Kind]) -> tuple[bool, ...]:
        """For every window whether it states a value of one of these kinds."""
        if kinds not in self._stating:
            self._stating[kinds] = tuple(not kinds.isdisjoint(window.kinds) for window in self.windows)
        return self._stating[kinds]


def read_scene(document: Document, vocabulary: Vocabulary) -> Scene:
    """The scene of `document`, with the terms that `vocabulary` numbers."""
    voting = [(place, sentence) for place, sentence in enumerate(document.sentences) if sentence.role in VOTING]
    sentences = [sentence for _, sentence in voting]
    kinds = [slot_kinds(sentence.words) for sentence in sentences]
    found = [vocabulary.found_in(each.words, slots) for each, slots in zip(sentences, kinds, strict=True)]
    topic = _topic_of(sentences, found)
    singles = []
    for number, (place, sentence) in enumerate(voting):
        near = frozenset[int]().union(*found[max(0, number - _REACH) : number])
        stated, plain = frozenset(filter(None, kinds[number])), masked(sentence.words, kinds[number])
        singles.append(Window(place, place, found[number], near, near | topic, stated, plain))
    windows = (*singles, *_pairs(sentences, singles))
    held = frozenset[int]().union(*found)
    rows = {term: _credits(term, vocabulary.terms[term].weight, windows, topic) for term in held}
    return Scene(windows, len(singles), held, rows)


def _pairs(sentences: Sequence[Sentence], singles: Sequence[Window]) -> Iterator[Window]:
    """The windows of two sentences that follow each other in the text and play the same part in it."""
    for number, (one, two) in enumerate(pairwise(singles)):
        if one.last + 1 == two.first and sentences[number].role is sentences[number + 1].role:
            found, kinds, plain = one.found | two.found, one.kinds | two.kinds, f"{one.plain} {two.plain}"
            yield Window(one.first, two.last, found, one.near, one.around, kinds, plain, (number, number + 1))


def _topic_of(sentences: Sequence[Sentence], found: Sequence[frozenset[int]]) -> frozenset[int]:
    """The terms of the headline and of the first sentences after it."""
    headline = [terms for each, terms in zip(sentences, found, strict=True) if each.role is Role.HEADLINE]
    text = [terms for each, terms in zip(sentences, found, strict=True) if each.role is not Role.HEADLINE]
    return frozenset[int]().union(*headline, *text[:_LEAD_SENTENCES])


def _credits(term: int, weight: float, windows: Sequence[Window], topic: frozenset[int]) -> tuple[float, ...]:
    """The term's weight times its credit in each window."""
    near, elsewhere = weight * _NEAR_CREDIT, weight * _TOPIC_CREDIT * (term in topic)
    return tuple([weight if term in each.found else near if term in each.near else elsewhere for each in windows])
