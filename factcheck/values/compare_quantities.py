"""How two numbers, amounts, percentages or lengths of time stand to each other."""

from dataclasses import dataclass
from decimal import Decimal

from factcheck.model import Comparator, Kind, Quantity, Relation
from factcheck.values.comparators import is_near, reaches
from factcheck.values.intervals import Interval, relate
from factcheck.values.money import SUBUNITS
from factcheck.values.units import BY_NAME, in_base
from factcheck.values.word_quantities import word_mismatch, word_relation

# "About 1,200" may be this far off, as a share of the figure.
_ABOUT = Decimal("0.05")
# "Nearly" and "just over" promise to be this close.
_NEAR = Decimal("0.15")
# Rounding never excuses more than this: $1.4bn is not $1bn, though it rounds to it.
_MOST_ROUNDED = Decimal("0.1")
# Figures converted from one unit to another were rounded once more than they show.
_CONVERTED = Decimal("0.01")
# Round figures of one or two digits ("1,000 acres") are only meant so closely.
_CONVERTED_ROUND = Decimal("0.03")
_ROUND_DIGITS = 2
# "Thousands" is said of ten thousands too: a vague size reaches this much further than its words.
_VAGUE_REACH = 10
# Counts from here up with no more digits than this before the noughts are often rounded.
_ROUND = 100
_PLAIN = frozenset({Comparator.EQUAL, Comparator.ABOUT})


@dataclass(frozen=True, slots=True)
class _Scaled:
    """A quantity in the base units it shares with another: its bounds, precision and words.

    `measured` figures were rounded to their precision; things counted one by one were not.
    """

    low: Decimal | None
    high: Decimal | None
    step: Decimal
    comparator: Comparator
    near: bool
    closed: bool
    measured: bool


def compare_quantities(claim: Quantity, source: Quantity) -> tuple[Relation, str]:
    """The relation of two quantities and its reason."""
    if reason := word_mismatch(claim, source):
        same_figures = (claim.low, claim.high) == (source.low, source.high)
        # "5%" for "5 percentage points", "€3m" for "$3m": the same figure, but of something else. Both cannot be right.
        rival = same_figures and claim.kind is source.kind and claim.kind in {Kind.MONEY, Kind.PERCENT}
        return (Relation.DIFFERS if rival else Relation.INCOMPARABLE), reason
    first, second = _scale(claim, source), _scale(source, claim)
    converted = claim.unit != source.unit and (first.measured or claim.kind is Kind.MONEY)
    slack = _CONVERTED_ROUND if _is_round(claim) or _is_round(source) else _CONVERTED
    relation = _relate(first, second, slack=slack if converted else None)
    finer = second.step < first.step
    return relation, word_relation(relation, claim, source, source_finer=finer, converted=converted)


def _is_round(quantity: Quantity) -> bool:
    """Whether the figure has at most two digits before its noughts: "1,000 acres"."""
    return quantity.low is not None and len(quantity.low.normalize().as_tuple().digits) <= _ROUND_DIGITS


def _scale(quantity: Quantity, other: Quantity) -> _Scaled:
    """A quantity in the base units it shares with another."""
    unit, factor = None, Decimal(1)
    if quantity.unit != other.unit and other.unit in BY_NAME:
        unit = BY_NAME.get(quantity.unit)
    if other.unit in SUBUNITS.get(quantity.unit, ()):
        factor = Decimal("0.01")

    def base(value: Decimal | None) -> Decimal | None:
        if value is None:
            return None
        return in_base(value, unit) if unit else value * factor

    counted = quantity.kind is Kind.NUMBER and quantity.unit not in BY_NAME
    return _Scaled(
        low=base(quantity.low),
        high=base(quantity.high),
        step=quantity.step * (unit.factor if unit else factor),
        comparator=quantity.comparator,
        near=is_near(quantity.figure),
        closed=reaches(quantity.figure),
        measured=quantity.step > 1 or not (counted or quantity.kind is Kind.MONEY),
    )


def _relate(claim: _Scaled, source: _Scaled, *, slack: Decimal | None) -> Relation:
    same = (claim.low, claim.high) == (source.low, source.high)
    if same and (claim.comparator is source.comparator or {claim.comparator, source.comparator} <= _PLAIN):
        return Relation.EQUAL
    relation = relate(_interval(claim), _interval(source))
    if relation is not Relation.DIFFERS:
        return relation
    if {claim.comparator, source.comparator} <= _PLAIN:
        return Relation.ROUNDS if _rounds(claim, source, slack=slack) else relation
    return _relate_to_bound(claim, source)


def _interval(scaled: _Scaled) -> Interval:
    """The figures a quantity allows, with the tolerance its words have."""
    low, high, sign = scaled.low, scaled.high, scaled.comparator
    if low is not None and high is not None:
        return _around(low, high) if sign is Comparator.ABOUT else Interval(low, high)
    if low is not None:
        ceiling = low + abs(low) * _NEAR if scaled.near else None
        return Interval(low, ceiling, low_open=sign is Comparator.OVER and not scaled.closed)
    if high is not None:
        floor = high - abs(high) * _NEAR if scaled.near else None
        # What is counted or weighed does not fall below nought.
        floor = Decimal(0) if floor is None and high > 0 else floor
        return Interval(floor, high, high_open=sign is Comparator.UNDER and not scaled.closed)
    return Interval(None, None)


def _around(low: Decimal, high: Decimal) -> Interval:
    """What "about" allows around a figure, and what a vague size ("dozens") may still be said of."""
    if high > low * 4 > 0:
        return Interval(low, high * _VAGUE_REACH)
    return Interval(low - abs(low) * _ABOUT, high + abs(high) * _ABOUT)


def _relate_to_bound(claim: _Scaled, source: _Scaled) -> Relation:
    """A rounded figure beside a bound it just fails: "$1bn" may be what "over a billion dollars" was rounded to.

    A claim's round count may be rounded as well: "2,000 homes" beside "more than 2,000 homes". Not so a claim's "over
    52 km" beside a source's "52 km": stated to the same precision, the source denies the excess.
    """
    rounded, bound = (claim, source) if claim.comparator in _PLAIN else (source, claim)
    if bound.comparator in _PLAIN or rounded.low is None or rounded.high is None:
        return Relation.DIFFERS
    at_end = rounded.low == rounded.high and rounded.low in (bound.low, bound.high)
    if rounded is claim and at_end and _is_hundreds(rounded.low):
        return Relation.HOLDS
    if not rounded.measured:
        return Relation.DIFFERS
    if rounded is source and at_end and rounded.step <= 1:
        return Relation.DIFFERS
    slack = min(rounded.step / 2, abs(rounded.low) * _MOST_ROUNDED)
    if not Interval(rounded.low - slack, rounded.high + slack).meets(_interval(bound)):
        return Relation.DIFFERS
    return Relation.HOLDS if rounded is claim else Relation.WITHIN


def _is_hundreds(figure: Decimal) -> bool:
    """Whether a figure reads as rounded: hundreds, or more, of one or two digits.

    >>> [_is_hundreds(Decimal(figure)) for figure in (2000, 14000, 80, 2150)]
    [True, True, False, False]
    """
    return figure >= _ROUND and len(figure.normalize().as_tuple().digits) <= _ROUND_DIGITS


def _rounds(claim: _Scaled, source: _Scaled, *, slack: Decimal | None) -> bool:
    """Whether the finer of two plain figures, at the precision of the coarser, is the coarser."""
    if claim.low is None or claim.high is None or source.low is None or source.high is None:
        return False
    pairs = ((claim.low, source.low), (claim.high, source.high))
    return all(_close(one, other, (claim.step, source.step), slack=slack) for one, other in pairs)


def _close(one: Decimal, other: Decimal, steps: tuple[Decimal, Decimal], *, slack: Decimal | None) -> bool:
    gap, size = abs(one - other), max(abs(one), abs(other))
    if gap > size * _MOST_ROUNDED:
        return False
    if slack is not None and gap <= size * slack:
        return True
    return steps[0] != steps[1] and gap <= max(steps) / 2
