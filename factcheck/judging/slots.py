"""A claim's values against those of a passage: which belongs to which, and how they stand.

A source's number is held against a claim's only where both count the same thing; a sum, a percentage or a date only
where the passage ties it to what the claim says. The nearest fitting value decides; where two fit as well, the one that
bears the claim out, since a false conflict is the worse mistake.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace

from factcheck.judging.corrected import replaced_by
from factcheck.judging.fit import at_other_time, distance_of, read_fit
from factcheck.judging.governors import same_deed
from factcheck.judging.locate import Located
from factcheck.judging.margins import held_by_margin
from factcheck.judging.misplaced import misplaced
from factcheck.judging.parallel import Parallel, compare_counted
from factcheck.judging.ratios import find_ratios
from factcheck.judging.reading import Reading
from factcheck.judging.sums import find_sums
from factcheck.judging.superseded import put_aside, superseded
from factcheck.judging.undated import place_undated, same_words, word_placed
from factcheck.judging.votes import is_tally, one_body, read_sides
from factcheck.model import Comparator, Comparison, Kind, Quantity, Relation, Span, Value, When
from factcheck.values import compare_values

SAME = frozenset({Relation.EQUAL, Relation.ROUNDS, Relation.WITHIN})
_TALLY = 0.85  # fit of the sides of a vote where the total, or one side, is the claim's
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
    tally = is_tally(values)
    offered = {value: _offers(located, reading, value, others, values, tally) for value in values}
    filled: dict[Value, Slot] = {}
    used: set[Span] = set()
    # Of a vote, a side that is the claim's takes its place first: the other is then the other.
    for value in sorted(values, key=lambda v: tally and not any(o.comparison.relation in SAME for o in offered[v])):
        offers = [o for o in offered[value] if o.comparison.source.span not in used]
        offers = _told_alike(offers, value, located)
        offers = _of_one_deed(offers, value, located, reading)
        offers = _in_place(offers, value, parallel) if parallel else offers
        best = max(offers, key=_Offer.order, default=None)
        if best is None or best.aside:
            filled[value] = Slot(value, None, aside=best is not None)
            continue
        used.add(best.comparison.source.span)
        filled[value] = Slot(value, best.comparison, best.fit, best.at)
    slots = [filled[value] for value in values]
    return _by_margin(_as_tally(slots), located, reading) if tally else tuple(slots)


def _by_margin(slots: tuple[Slot, ...], located: Located, reading: Reading) -> tuple[Slot, ...]:
    """The slots of a vote of which the passage gives only the margin, held against the difference of the sides."""
    sides = [s.value for s in slots if isinstance(s.value, Quantity) and s.value.unit == "votes" and not s.comparison]
    told = held_by_margin(located, reading, sides) if len(sides) == 2 else {}
    fits = {side: read_fit(located, reading, at, side, found.source) for side, (at, found) in told.items()}
    return tuple(
        Slot(s.value, told[s.value][1], fits[s.value], told[s.value][0]) if s.value in told else s for s in slots
    )


def _as_tally(slots: list[Slot]) -> tuple[Slot, ...]:
    """The slots of a vote: empty where the totals tell another body, sure where they are the same."""
    pairs = [slot.comparison for slot in slots if slot.comparison and slot.value.kind is Kind.NUMBER]
    mine = [pair.claim for pair in pairs if isinstance(pair.claim, Quantity)]
    theirs = [pair.source for pair in pairs if isinstance(pair.source, Quantity)]
    if len(pairs) != 2:
        return tuple(slots)
    if not one_body(mine, theirs):
        return tuple(Slot(slot.value, None) for slot in slots)
    same = sum(v.low or 0 for v in mine) == sum(v.low or 0 for v in theirs)
    sure = same or any(pair.relation in SAME for pair in pairs)
    return tuple(replace(slot, fit=max(slot.fit, _TALLY)) if sure and slot.comparison else slot for slot in slots)


def fill_copy(parallel: Parallel, others: tuple[Value, ...]) -> tuple[Slot, ...]:
    """Each value of a claim with the one in its place, in a passage that has the claim's very words."""
    held = ((pair, compare_counted(pair) or _compare(pair.mine, pair.theirs, others)) for pair in parallel.pairs)
    found = ((pair, comparison and word_placed(comparison)) for pair, comparison in held)
    return tuple(Slot(pair.mine, comparison, 1.0 if comparison else 0.0, pair.at) for pair, comparison in found)


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
    placed = place_undated(value, located.frame.text, reading)
    for at in range(located.first, located.last + 1):
        found = reading.values[at]
        if tally and value.kind is Kind.NUMBER:
            found = read_sides(reading.body, found, reading.sentences[at].span)
        for source in found:
            right = replaced_by(reading, at, source) if at > located.first else None
            said = right[1] if right else source
            comparison = _compare(placed, said, others)
            comparison = comparison and word_placed(comparison)
            if comparison is None or misplaced(located, reading, at, comparison, values):
                continue
            fit = read_fit(located, reading, at, value, source)
            if right:
                fit = max(fit, read_fit(located, reading, at - 1, value, right[0]))
            if fit and not at_other_time(reading, at, source, values):
                distance = distance_of(located, reading, at, source)
                offers.append(_Offer(comparison, fit, distance, superseded(reading, at, source), at))
    offers = _take_places(offers)
    if isinstance(value, Quantity) and not tally:
        offers += _worked_out(located, reading, value)
    return offers


def _take_places(offers: list[_Offer]) -> list[_Offer]:
    """The offers; the only other one in a sentence that puts one aside stands where that stood."""
    beside: defaultdict[int, list[_Offer]] = defaultdict(list)
    for offer in offers:
        beside[offer.at].append(offer)
    pairs = [pair for pair in beside.values() if len(pair) == 2 and pair[0].aside != pair[1].aside]
    fits = {at: max(one.fit, other.fit) for one, other in pairs for at in [one.at]}
    return [o if o.aside or o.at not in fits else replace(o, fit=fits[o.at]) for o in offers]


def _worked_out(located: Located, reading: Reading, value: Quantity) -> Iterator[_Offer]:
    """What only arithmetic gives, where it is the claim's own figure."""
    for at, made, told in [*find_sums(located, reading, value), *find_ratios(located, reading, value)]:
        fit = read_fit(located, reading, at, value, made)
        if fit:
            reason = f"{told} = {value.figure}, the claim’s figure"
            found = Comparison(Relation.EQUAL, value, made, reason)
            yield _Offer(found, fit, distance_of(located, reading, at, made), False, at)


def _compare(value: Value, source: Value, others: tuple[Value, ...]) -> Comparison | None:
    """The two, or another way to put the claim's with the source's; None when they cannot be held together."""
    source = _as_count(value, source)
    if isinstance(value, When) != isinstance(source, When):
        direct = None
    else:
        direct = same_words(value, source) or compare_values(value, source)
        if direct.relation is not Relation.INCOMPARABLE:
            return direct
    for other in others:
        if isinstance(other, When) == isinstance(source, When):
            found = compare_values(other, source)
            if found.relation in SAME | LESS:
                return found
    return direct if isinstance(value, When) else None


def _as_count(value: Value, source: Value) -> Value:
    """A rank where the claim counts: "the 124th member" says that there are 124 at least."""
    if isinstance(value, Quantity) and isinstance(source, Quantity) and source.ordinal and not value.ordinal:
        return replace(source, ordinal=False, high=None, comparator=Comparator.AT_LEAST)
    return source
