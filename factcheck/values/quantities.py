"""Every number, amount of money, percentage and length of time in a text, in reading order."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import accumulate, zip_longest

from factcheck.model import Comparator, Quantity, Span
from factcheck.values.amounts import Amount
from factcheck.values.candidates import find_amounts
from factcheck.values.folding import Prose
from factcheck.values.nonvalues import find_nonvalues
from factcheck.values.parts_of import name_parts
from factcheck.values.ranges import join_ranges

_LOWER = frozenset({Comparator.OVER, Comparator.AT_LEAST})
_UPPER = frozenset({Comparator.UNDER, Comparator.AT_MOST})


@dataclass(frozen=True, slots=True)
class _Closed:
    """Stretches of a text that no quantity may touch, in reading order; `reach` is how far those so far go."""

    starts: list[int]
    reach: list[int]

    def touches(self, start: int, end: int) -> bool:
        """Whether any stretch shares a character with `start`:`end`."""
        before = bisect_left(self.starts, end)
        return before > 0 and self.reach[before - 1] > start

    def wall(self, start: int, end: int) -> int:
        """Where the first stretch that begins in `start`:`end` begins, or `end`."""
        place = bisect_left(self.starts, start)
        return min(end, self.starts[place]) if place < len(self.starts) else end


def find_quantities(prose: Prose, taken: list[Span]) -> list[Quantity]:
    """Every quantity outside the `taken` spans (dates), in reading order, none overlapping another."""
    spans = sorted([*taken, *find_nonvalues(prose)])
    closed = _Closed([span.start for span in spans], list(accumulate((span.end for span in spans), max)))
    amounts: list[Amount] = []
    for amount in find_amounts(prose):
        after_last = not amounts or amounts[-1].measured <= amount.start
        if after_last and not closed.touches(amount.start, amount.measured):
            amounts.append(amount)
    return [
        _quantity(prose, amount) for amount in _apart(name_parts(prose.low, join_ranges(prose.low, amounts)), closed)
    ]


def _apart(amounts: list[Amount], closed: _Closed) -> Iterator[Amount]:
    """The amounts, each cut short where the next or a closed stretch begins, so that no two overlap."""
    floor = 0
    for amount, following in zip_longest(amounts, amounts[1:]):
        end = closed.wall(amount.measured, amount.span.end)
        if following:
            end = min(end, max(amount.measured, following.span.start))
        bound = amount.bound
        start = max(bound.start, floor) if bound.start < amount.start else amount.start
        kept = replace(amount, end=min(amount.end, end), bound=replace(bound, start=start, end=min(bound.end, end)))
        yield kept
        floor = kept.span.end


def _quantity(prose: Prose, amount: Amount) -> Quantity:
    """The amount as the noun that other layers know."""
    figure, sign, bound = amount.figure, amount.bound.comparator, amount.bound
    high = figure.value if figure.high is None else figure.high
    span = _trimmed(prose.text, amount.span)
    words = _trimmed(prose.text, Span(span.start, min(span.end, max(amount.measured, bound.end))))
    return Quantity(
        kind=amount.kind,
        span=span,
        printed=span.of(prose.text),
        figure=words.of(prose.text),
        low=None if sign in _UPPER else _tidy(figure.value),
        high=None if sign in _LOWER else _tidy(high),
        comparator=sign,
        unit=amount.unit,
        step=_tidy(figure.step),
        ordinal=amount.ordinal,
    )


def _trimmed(text: str, span: Span) -> Span:
    """The span without blanks around it."""
    printed = span.of(text)
    start = span.start + len(printed) - len(printed.lstrip())
    return Span(start, start + len(printed.strip()))


def _tidy(value: Decimal) -> Decimal:
    """The value without idle noughts behind the point and never in powers of ten: as people write it."""
    return Decimal(int(value)) if value == value.to_integral_value() else value.normalize()
