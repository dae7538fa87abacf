"""Passages in nearly a claim's own words: which of their values stand in the same place.

Handles: the same words in the same order with other values among them, in a sentence or in a part of one; a word or two
put otherwise. Values that stand in the same place belong together, whatever they count. Does not handle: the same
words in another order; a claim's words spread over more of a sentence than they fill.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from factcheck import lexicon
from factcheck.judging.frame import Frame
from factcheck.judging.reading import Reading
from factcheck.judging.undated import place_undated
from factcheck.model import VOTING, Comparison, Quantity, Span, Value, When, Word
from factcheck.values import compare_unplaced

# Words that change nothing where one text has them and the other does not.
_LIGHT = frozenset({"a", "an", "the", "that"})
_FEWEST = 3  # words a claim has beside its values and articles, for its wording to mean anything
_ODD = 0.25  # of the claim's words: so many may be missing or put in, and the wording is still parallel
_LONGEST = 160  # words: alignment takes time that grows with the square of it
_DATE, _FIGURE = "#date", "#figure"


@dataclass(frozen=True, slots=True)
class Pair:
    """A value of the claim and the one in its place, in the sentence at `at`; `close`: the words beside both agree."""

    mine: Value
    theirs: Value
    at: int
    close: bool


@dataclass(frozen=True, slots=True)
class Parallel:
    """A claim beside a passage in its words.

    `held`: the passage has all the claim's words, side by side and in order. `copied`: and nothing else, so that it
    asserts, denies or asks just what the claim does.
    """

    pairs: tuple[Pair, ...]
    held: bool
    copied: bool

    def of(self, value: Value) -> Pair | None:
        """The pair of a claim's value, None where nothing stands in its place."""
        return next((pair for pair in self.pairs if pair.mine.span == value.span), None)


@dataclass(frozen=True, slots=True)
class _Token:
    key: str
    word: Word
    at: int
    value: Value | None = None

    @property
    def light(self) -> bool:
        return self.key in _LIGHT


def read_parallel(frame: Frame, reading: Reading, first: int, last: int) -> Parallel | None:
    """The claim of `frame` beside the sentences `first` to `last`; None where the wording is not nearly the same."""
    if not _may_be(frame, reading, first, last):
        return None
    mine = tuple(_tokens(frame.words, frame.figures, 0))
    theirs = tuple(
        token for at in range(first, last + 1) for token in _tokens(reading.sentences[at].words, reading.values[at], at)
    )
    places = _align(mine, theirs)
    if not places:
        return None
    matched = set(places.values())
    missing = sum(not token.light for i, token in enumerate(mine) if i not in places)
    inside = range(min(matched), max(matched) + 1)
    odd = missing + sum(not theirs[j].light for j in inside if j not in matched)
    if odd > len(mine) * _ODD:
        return None
    outside = any(not token.light for j, token in enumerate(theirs) if j not in inside)
    asked = _asks(frame.text) == _asks(reading.sentences[last].span.of(reading.body))
    held = not odd and not _described(reading, theirs, inside.start)
    pairs = (replace(p, mine=place_undated(p.mine, frame.text, reading)) for p in _pairs(mine, theirs, places))
    return Parallel(tuple(pairs), held=held, copied=held and not outside and asked)


def _may_be(frame: Frame, reading: Reading, first: int, last: int) -> bool:
    """A cheap look at how many of the claim's words the window has at all."""
    sentences = reading.sentences[first : last + 1]
    words = [word.stem for sentence in sentences for word in sentence.words]
    if len(frame.stems) < _FEWEST or len(words) > _LONGEST or any(s.role not in VOTING for s in sentences):
        return False
    told = [word for word in frame.words if not any(v.span.overlaps(word.span) for v in frame.figures)]
    known = sum((Counter(frame.stems) & Counter(words)).values())
    return known >= len(told) * (1 - _ODD) and sum(word.folded not in _LIGHT for word in told) >= _FEWEST


def _tokens(words: Sequence[Word], values: Sequence[Value], at: int) -> Iterator[_Token]:
    """The stems of the words in order, with one token for each value and the words that bound it."""
    spans = [(_figure(value), value) for value in values]
    told: set[Span] = set()
    for word in words:
        span, value = next(((s, v) for s, v in spans if s.overlaps(word.span)), (None, None))
        if span is None or value is None:
            yield _Token(word.stem, word, at)
        elif span not in told:
            told.add(span)
            yield _Token(_DATE if isinstance(value, When) else _FIGURE, word, at, value)


def _figure(value: Value) -> Span:
    """The span of the figure without what it counts."""
    if isinstance(value, Quantity) and value.figure:
        return Span(value.span.start, value.span.start + len(value.figure))
    return value.span


def _align(mine: Sequence[_Token], theirs: Sequence[_Token]) -> dict[int, int]:
    """Which token stands for which: the longest stretches in common first, those of light words alone left out."""
    matcher = SequenceMatcher(None, [t.key for t in mine], [t.key for t in theirs], autojunk=False)
    return {
        block.a + k: block.b + k
        for block in matcher.get_matching_blocks()
        if any(not mine[block.a + k].light for k in range(block.size))
        for k in range(block.size)
    }


def _pairs(mine: Sequence[_Token], theirs: Sequence[_Token], places: dict[int, int]) -> Iterator[Pair]:
    for i, j in sorted(places.items()):
        value, source = mine[i].value, theirs[j].value
        if value is not None and source is not None:
            close = all(_agree(places, i, j, step, len(mine) - 1) for step in (-1, 1))
            yield Pair(value, source, theirs[j].at, close)


def _agree(places: dict[int, int], i: int, j: int, step: int, last: int) -> bool:
    """Whether the next words in one direction stand for each other too, or the claim ends there."""
    return not 0 <= i + step <= last or places.get(i + step) == j + step


def _described(reading: Reading, theirs: Sequence[_Token], start: int) -> bool:
    """Whether a word of content stands right before, so that it may be of something else: "youth unemployment"."""
    if start == 0 or theirs[start - 1].value or theirs[start - 1].at != theirs[start].at:
        return False
    before = theirs[start - 1].word
    between = reading.body[before.span.end : theirs[start].word.span.start]
    return not between.strip() and not lexicon.is_stopword(before.folded)


def _asks(text: str) -> bool:
    return text.rstrip(" \n\"'”’)").endswith("?")


def compare_counted(pair: Pair) -> Comparison | None:
    """Two dates counted from one unknown day ("two months later"), by their lengths."""
    if not (isinstance(pair.mine, When) and isinstance(pair.theirs, When)):
        return None
    return compare_unplaced(pair.mine, pair.theirs)
