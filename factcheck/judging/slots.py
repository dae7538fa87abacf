"""A claim's values against those of a passage: which belongs to which, and how they stand.

A source's number is held against a claim's only where both count the same thing; a sum, a percentage or a date only
where the passage ties it to what the claim says. The nearest fitting value decides; where two fit as well, the one that
bears the claim out, since a false conflict is the worse mistake.
"""

from dataclasses import dataclass, replace

from factcheck.judging.fit import at_other_time, distance_of, in_tally, is_tally, read_fit
from factcheck.judging.governors import same_deed
from factcheck.judging.locate import Located
from factcheck.judging.parallel import Pair, Parallel
from factcheck.judging.reading import Reading
from factcheck.judging.superseded import put_aside, superseded
from factcheck.model import Comparator, Comparison, Kind, Quantity, Relation, Span, Value, When
from factcheck.values import compare_unplaced, compare_values

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
    located: Located,
    reading: Reading,
    values: tuple[Value, ...],
    others: tuple[Value, ...],
    parallel: Parallel | None = None,
) -> tuple[Slot, ...]:
    """Each of the claim's `values` with what the window says; `others` are other ways to put them, from phrases.

    Where the window is `parallel` to the claim, values that stand in the same place belong together before all others.
    """
    slots: list[Slot] = []
    used: set[Span] = set()
    tally = is_tally(values)
    for value in values:
        offers = [
            o for o in _offers(located, reading, value, others, values, tally) if o.comparison.source.span not in used
        ]
        offers = _told_alike(offers, value, located)
        offers = _of_one_deed(offers, value, located, reading)
        offers = _in_place(offers, value, parallel) if parallel else offers
        best = max(offers, key=_Offer.order, default=None)
        if best is None or best.aside:
            slots.append(Slot(value, None, aside=best is not None))
            continue
        used.add(best.comparison.source.span)
        slots.append(Slot(value, best.comparison, best.fit, best.at))
    return tuple(slots)


def fill_copy(parallel: Parallel, others: tuple[Value, ...]) -> tuple[Slot, ...]:
    """Each value of a claim with the one in its place, in a passage that has the claim's very words."""
    found = ((pair, _counted(pair) or _compare(pair.mine, pair.theirs, others)) for pair in parallel.pairs)
    return tuple(Slot(pair.mine, comparison, 1.0 if comparison else 0.0, pair.at) for pair, comparison in found)


def _counted(pair: Pair) -> Comparison | None:
    """Two dates counted from one unknown day ("two months later"), by their lengths."""
    if not (isinstance(pair.mine, When) and isinstance(pair.theirs, When)):
        return None
    return compare_unplaced(pair.mine, pair.theirs)


def _told_alike(offers: list[_Offer], value: Value, located: Located) -> list[_Offer]:
    """The offers, turned round where the claim itself puts `value` aside: its "up from 12" asks for what was before."""
    text = located.frame.text
    if value not in located.frame.figures or not put_aside(text, Span(0, len(text)), value):
        return offers
    return [replace(o, aside=not o.aside) for o in offers]


def _of_one_deed(offers: list[_Offer], value: Value, located: Located, reading: Reading) -> list[_Offer]:
    """Without those that hang on another verb than the claim's value, where some value hangs on the claim's."""
    others = [o for o in offers if same_deed(located, reading, o.at, value, o.comparison.source) is False]
    if not others:
        return offers
    window = [(at, source) for at in range(located.first, located.last + 1) for source in reading.values[at]]
    told = any(same_deed(located, reading, at, value, source) for at, source in window)
    return [o for o in offers if o not in others] if told else offers


def _in_place(offers: list[_Offer], value: Value, parallel: Parallel) -> list[_Offer]:
    """The offers without those that stand in another value's place; what stands in the value's own fits surely."""
    pair = parallel.of(value)
    taken = {p.theirs.span for p in parallel.pairs if p is not pair}
    free = [o for o in offers if o.comparison.source.span not in taken]
    if pair is None or not (pair.close or parallel.held):
        return free
    here = [o for o in free if o.comparison.source.span == pair.theirs.span and not o.aside]
    return [replace(o, fit=1.0) for o in here] or free


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
