"""A claim's values against those of a passage: which belongs to which, and how they stand.

A source's number is held against a claim's only where both count the same thing; a sum, a percentage or a date only
where the passage ties it to what the claim says. The nearest fitting value decides; where two fit as well, the one that
bears the claim out, since a false conflict is the worse mistake.
"""

from dataclasses import dataclass, replace

from factcheck.judging.dated import dates_another
from factcheck.judging.fit import at_other_time, distance_of, in_tally, is_tally, read_fit
from factcheck.judging.locate import Located
from factcheck.judging.reading import Reading
from factcheck.judging.superseded import superseded
from factcheck.model import Comparator, Comparison, Kind, Quantity, Relation, Value, When
from factcheck.values import compare_values

SAME = frozenset({Relation.EQUAL, Relation.ROUNDS, Relation.WITHIN})
LESS = frozenset({Relation.HOLDS, Relation.OVERLAPS})
_RANK = {
    Relation.EQUAL: 5,
    Relation.ROUNDS: 5,
    Relation.WITHIN: 5,
    Relation.HOLDS: 4,
    Relation.OVERLAPS: 3,
    Relation.DIFFERS: 2,
    Relation.INCOMPARABLE: 1,
}


@dataclass(frozen=True, slots=True)
class Slot:
    """One value of the claim and the passage's value held against it, if any.

    `fit` 0-1 is how surely the two belong together; `aside` says that the passage only gives a value to set it aside.
    """

    value: Value
    comparison: Comparison | None
    fit: float = 0.0
    at: int = -1
    aside: bool = False

    @property
    def relation(self) -> Relation | None:
        """How the two stand; None when the passage has no such value."""
        return self.comparison.relation if self.comparison else None


@dataclass(frozen=True, slots=True)
class _Offer:
    comparison: Comparison
    fit: float
    distance: int
    aside: bool
    at: int

    def order(self) -> tuple[bool, float, int, int]:
        return (not self.aside, round(self.fit, 1), _RANK[self.comparison.relation], -self.distance)


def fill_slots(
    located: Located, reading: Reading, values: tuple[Value, ...], others: tuple[Value, ...]
) -> tuple[Slot, ...]:
    """Each of the claim's `values` with what the window says; `others` are other ways to put them, from phrases."""
    slots: list[Slot] = []
    used: set[int] = set()
    tally = is_tally(values)
    for value in values:
        offers = [
            o
            for o in _offers(located, reading, value, others, values, tally)
            if o.comparison.source.span.start not in used
        ]
        best = max(offers, key=_Offer.order, default=None)
        if best is None or best.aside:
            slots.append(Slot(value, None, aside=best is not None))
            continue
        used.add(best.comparison.source.span.start)
        slots.append(Slot(value, best.comparison, best.fit, best.at))
    return tuple(slots)


def _offers(
    located: Located,
    reading: Reading,
    value: Value,
    others: tuple[Value, ...],
    values: tuple[Value, ...],
    tally: bool,
) -> list[_Offer]:
    offers = []
    for at in range(located.first, located.last + 1):
        for source in reading.values[at]:
            if tally and value.kind is Kind.NUMBER and not in_tally(reading, at, source):
                continue
            comparison = _compare(value, source, others)
            if comparison and dates_another(located, reading, at, comparison):
                continue
            fit = read_fit(located, reading, at, value, source) if comparison else 0.0
            if comparison and fit and not at_other_time(reading, at, source, values):
                distance = distance_of(located, reading, at, source)
                offers.append(_Offer(comparison, fit, distance, superseded(reading, at, source), at))
    return offers


def _compare(value: Value, source: Value, others: tuple[Value, ...]) -> Comparison | None:
    """The two, or another way to put the claim's with the source's; None when they cannot be held together."""
    source = _as_count(value, source)
    if isinstance(value, When) != isinstance(source, When):
        direct = None
    else:
        direct = _same_words(value, source) or compare_values(value, source)
        if direct.relation is not Relation.INCOMPARABLE:
            return direct
    for other in others:
        if isinstance(other, When) == isinstance(source, When):
            found = compare_values(other, source)
            if found.relation in SAME | LESS:
                return found
    return direct if isinstance(value, When) else None


def _same_words(value: Value, source: Value) -> Comparison | None:
    """Two dates that nothing places in time, in the same words: "in May" is "in May"."""
    unplaced = isinstance(value, When) and isinstance(source, When) and value.low is value.high is source.low is None
    if not unplaced or value.printed.casefold() != source.printed.casefold():
        return None
    return Comparison(Relation.EQUAL, value, source, f"‘{source.printed}’ is the claim’s")


def _as_count(value: Value, source: Value) -> Value:
    """A rank where the claim counts: "the 124th member" says that there are 124 at least."""
    if isinstance(value, Quantity) and isinstance(source, Quantity) and source.ordinal and not value.ordinal:
        return replace(source, ordinal=False, high=None, comparator=Comparator.AT_LEAST)
    return source
