"""What speaks for and against a passage's being about a claim, each thing a named figure.

The figures are weighed together in `likelihood`. None of them depends on another claim, so that adding a claim changes
no other claim's findings.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from factcheck.judging.denial import Opposed
from factcheck.judging.locate import NAME_NEAR, Laid, Located
from factcheck.judging.reading import Reading
from factcheck.judging.slots import LESS, SAME, Slot
from factcheck.judging.standing import Standing
from factcheck.model import Kind, Quantity, Relation, Role, Value, When

# Counts from which more tell no more.
_MANY_RARE = 3  # of the claim's words that the article hardly uses
_MANY_NAMES = 6  # that the claim does not have
_MANY_VALUES = 6
_HARDLY = 2  # sentences of the article in which a rare word stands, at most
_RUN = 4  # letters that two forms of one word share


@dataclass(frozen=True, slots=True)
class Case:
    """A passage laid beside a claim, with what was compared.

    `match` is matching's score of it, 0-1; `standing` says whom it speaks of; `held`: it has the claim's words side by
    side and in order; `copied`: and nothing else.
    """

    laid: Laid
    reading: Reading
    against: Opposed
    slots: tuple[Slot, ...]
    match: float
    standing: Standing
    held: bool = False
    copied: bool = False


def read_evidence(case: Case) -> dict[str, float]:
    """Every named figure of the case, most of them 0-1."""
    found = dict(_wording(case))
    found.update(_around(case))
    found.update(_names(case))
    found.update(_values(case))
    found.update(_agreement(case))
    return found


def _wording(case: Case) -> Iterator[tuple[str, float]]:
    """How much of the claim's wording the passage holds, and of which kind."""
    best = case.laid.best
    yield "match", case.match
    yield "matched", float(case.match > 0)
    yield "coverage", best.coverage
    yield "own predicate", case.laid.own.predicate_share
    yield "held", float(case.held)
    yield "in order", _in_order(best)
    yield "letters", _letters(best, case.reading)
    yield "share of the passage", _share_of_passage(best, case.reading)
    yield "rare weight", _rare_weight(best, len(case.reading.sentences))
    yield "rare words", _rare_words(best)


def _in_order(located: Located) -> float:
    """The share of neighbours among the claim's words here that come in the claim's order; 0 for a single word."""
    spots = [(place.at, place.word) for place in located.places if place and place.inside]
    return sum(one < other for one, other in pairwise(spots)) / max(1, len(spots) - 1)


def _letters(located: Located, reading: Reading) -> float:
    """The share of the runs of letters in the claim's words that a word here has, too: "inspector" in "inspection"."""
    asked = {run for part in located.frame.parts if not part.named for run in _runs(part.stem)}
    window = reading.sentences[located.first : located.last + 1]
    held = {run for sentence in window for word in sentence.words for run in _runs(word.stem)}
    return len(asked & held) / (len(asked) or 1)


@lru_cache(maxsize=65_536)
def _runs(stem: str) -> frozenset[str]:
    """The runs of four letters in a stem, its end counting as one."""
    ended = stem + "_"
    return frozenset([ended[k : k + _RUN] for k in range(len(ended) - _RUN + 1)])


def _share_of_passage(located: Located, reading: Reading) -> float:
    """The share of the passage's telling words that are the claim's: the less else it says, the better."""
    spots = {(place.at, place.word) for place in located.places if place and place.inside}
    telling = sum(reading.open_words(at)[1] for at in range(located.first, located.last + 1))
    return min(len(spots) / (telling or 1), 1.0)


def _rare_weight(located: Located, count: int) -> float:
    """The weight of the claim's words here, more the fewer of the article's `count` sentences hold them."""
    pairs = zip(located.frame.parts, located.held, strict=True)
    weights = [part.weight * math.log((count + 1) / (len(held) + 0.5)) for part, held in pairs]
    return sum(weight for i, weight in enumerate(weights) if located.inside(i)) / 5


def _rare_words(located: Located) -> float:
    """How many of the claim's words here, names apart, the article hardly uses elsewhere."""
    parts = located.frame.parts
    rare = [i for i, held in enumerate(located.held) if not parts[i].named and len(held) <= _HARDLY]
    return min(sum(located.inside(i) for i in rare), _MANY_RARE) / _MANY_RARE


def _around(case: Case) -> Iterator[tuple[str, float]]:
    """How much of the claim stands together elsewhere in the article."""
    best, sentences = case.laid.best, case.reading.sentences
    total = sum(part.weight for part in best.frame.parts) or 1.0
    here = {sentences[at].paragraph for at in range(best.first, best.last + 1)}
    near = 0.0
    each: dict[int, float] = {}
    for part, held in zip(best.frame.parts, best.held, strict=True):
        if any(sentences[at].paragraph in here and sentences[at].role is not Role.HEADLINE for at in held):
            near += part.weight
        for at in held:
            each[at] = each.get(at, 0.0) + part.weight
    yield "in the paragraph", near / total
    yield "fullest sentence", max(each.values(), default=0.0) / total


def _names(case: Case) -> Iterator[tuple[str, float]]:
    """Names of the claim that the article has only far away, and names here that the claim does not have."""
    best, own = case.laid.best, case.laid.own
    named = [i for name in own.frame.names for i in name]
    far = [i for i in named if (p := own.places[i]) and not p.inside and p.share < NAME_NEAR]
    total = sum(own.frame.parts[i].weight for i in named) or 1.0
    yield "names elsewhere", sum(own.frame.parts[i].weight for i in far) / total
    window = case.reading.sentences[best.first : best.last + 1]
    # A sentence's first word is capitalised whatever it is.
    others = sum(w.named and w.stem not in best.frame.stems for sentence in window for w in sentence.words[1:])
    yield "other names", min(others, _MANY_NAMES) / _MANY_NAMES
    yield "surely another", float(case.standing.sure)


def _values(case: Case) -> Iterator[tuple[str, float]]:
    """Which values the passage has, whatever they are of."""
    best = case.laid.best
    mine = [slot.value for slot in case.slots]
    here = [value for at in range(best.first, best.last + 1) for value in case.reading.values[at]]
    kinds, found = {_kind(value) for value in mine}, {_kind(value) for value in here}
    figures = {(value.low, value.high) for value in here if isinstance(value, Quantity)}
    same = any(isinstance(value, Quantity) and (value.low, value.high) in figures for value in mine)
    yield "values", min(len(here), _MANY_VALUES) / _MANY_VALUES
    yield "kinds of value", len(kinds & found) / (len(kinds) or 1)
    yield "same figure", float(same)
    yield "event alone", float(best.frame.verbal and not mine)


def _kind(value: Value) -> Kind | None:
    """None for a date."""
    return None if isinstance(value, When) else value.kind


def _agreement(case: Case) -> Iterator[tuple[str, float]]:
    """How the claim's values stand to those of the passage that are held against them."""
    slots = case.slots
    relations = [slot.relation for slot in slots]
    same = [_precision(slot.value) for slot in slots if slot.relation in SAME]
    dates = [slot.relation for slot in slots if isinstance(slot.value, When)]
    yield "looser value", float(any(relation in LESS for relation in relations))
    yield "no value", float(bool(slots) and not any(relations))
    yield "other date", float(Relation.DIFFERS in dates)
    yield "precision of same", max(same, default=0) / 4
    yield "set aside", float(any(slot.aside for slot in slots))


def _precision(value: Value) -> int:
    """How telling a value is: its significant digits, one more where it has a unit; 3 for a day."""
    if isinstance(value, When):
        return 3 if value.low is not None and value.low == value.high else 1
    figure = value.low if value.low is not None else value.high
    digits = str(figure).replace(".", "").strip("0") if figure is not None else ""
    return min(len(digits), 3) + (value.kind is not Kind.NUMBER)
