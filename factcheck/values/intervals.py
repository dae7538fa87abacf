"""Closed and open intervals of decimals, and how two of them lie to each other."""

from dataclasses import dataclass
from decimal import Decimal

from factcheck.model import Relation


@dataclass(frozen=True, slots=True)
class Interval:
    """From `low` to `high`, None for endless; `low_open`/`high_open` leave the end itself out."""

    low: Decimal | None
    high: Decimal | None
    low_open: bool = False
    high_open: bool = False

    def holds(self, other: "Interval") -> bool:
        """Whether every figure of `other` lies in this interval.

        >>> Interval(Decimal(100), None, low_open=True).holds(Interval(Decimal(100), Decimal(100)))
        False
        """
        return _at_or_below(self.low, other.low, self_open=self.low_open, other_open=other.low_open) and _at_or_below(
            _negative(self.high), _negative(other.high), self_open=self.high_open, other_open=other.high_open
        )

    def meets(self, other: "Interval") -> bool:
        """Whether the two share a figure."""
        return not (_ends_before(self, other) or _ends_before(other, self))


def relate(claim: Interval, source: Interval) -> Relation:
    """How a source's interval stands to the claim's."""
    if claim == source:
        return Relation.EQUAL
    if claim.holds(source):
        return Relation.WITHIN
    if source.holds(claim):
        return Relation.HOLDS
    return Relation.OVERLAPS if claim.meets(source) else Relation.DIFFERS


def _negative(end: Decimal | None) -> Decimal | None:
    return None if end is None else -end


def _at_or_below(outer: Decimal | None, inner: Decimal | None, *, self_open: bool, other_open: bool) -> bool:
    if outer is None:
        return True
    if inner is None:
        return False
    return outer < inner or (outer == inner and (other_open or not self_open))


def _ends_before(first: Interval, second: Interval) -> bool:
    if first.high is None or second.low is None:
        return False
    return first.high < second.low or (first.high == second.low and (first.high_open or second.low_open))
