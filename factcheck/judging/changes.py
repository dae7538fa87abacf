"""How far a percentage moved, where the text gives both ends: "from 4.75% to 4.25%" is half a percentage point.

Handles: "from … to …" and "to …, from …", up or down. Does not handle: changes of counts and sums, which a text states.
"""

import re
from decimal import Decimal
from itertools import pairwise

from factcheck.model import Comparator, Kind, Quantity, Span, Value

_FROM = re.compile(r"\bfrom\s+(?:an?\s+|the\s+)?$", re.IGNORECASE)
_TO_BETWEEN = re.compile(r"\s*(?:,\s*)?to\s+(?:an?\s+|just\s+)?$", re.IGNORECASE)
_FROM_BETWEEN = re.compile(r",?\s*(?:down\s+|up\s+)?from\s+$", re.IGNORECASE)


def work_out_changes(text: str, values: tuple[Value, ...]) -> tuple[Value, ...]:
    """`values`, with the change between two neighbouring percentages added where a text moves between them."""
    added: list[Value] = []
    for one, other in pairwise(values):
        added.append(one)
        if isinstance(one, Quantity) and isinstance(other, Quantity) and _is_change(text, one, other):
            added.append(_change(text, one, other))
    return (*added, *values[-1:])


def _is_change(text: str, one: Quantity, other: Quantity) -> bool:
    if any(v.kind is not Kind.PERCENT or v.unit != "%" or v.low is None or v.low != v.high for v in (one, other)):
        return False
    between = text[one.span.end : other.span.start]
    return bool(_FROM_BETWEEN.fullmatch(between)) or bool(
        _TO_BETWEEN.fullmatch(between) and _FROM.search(text[: one.span.start])
    )


def _change(text: str, one: Quantity, other: Quantity) -> Quantity:
    span = Span(one.span.start, other.span.end)
    amount = abs((one.low or Decimal(0)) - (other.low or Decimal(0)))
    return Quantity(
        kind=Kind.PERCENT,
        span=span,
        printed=span.of(text),
        figure=span.of(text),
        low=amount,
        high=amount,
        comparator=Comparator.EQUAL,
        unit="percentage points",
        step=min(one.step, other.step),
    )
