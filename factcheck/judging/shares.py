"""Shares of a known whole, worked out where the text gives both: "a third of the group's 9.6 million customers".

Handles: a fraction or percentage, "of", and the whole within a few words. Does not handle: a whole given elsewhere.
"""

import re
from dataclasses import replace
from decimal import Decimal

from factcheck.model import Kind, Quantity, Span, Value

_OF = re.compile(r"\s+of\s+(?:(?!and\b|or\b)[\w'’-]+\s+){0,3}", re.IGNORECASE)
_HALF_THE = re.compile(r"\s+(?:the|its|their)\s+", re.IGNORECASE)


def work_out_shares(text: str, values: tuple[Value, ...]) -> tuple[Value, ...]:
    """`values` with every share and its whole replaced by the amount they make."""
    worked: list[Value] = []
    for value in values:
        share = worked[-1] if worked else None
        if isinstance(share, Quantity) and isinstance(value, Quantity) and _is_share(text, share, value):
            worked[-1] = _amount(text, share, value)
        else:
            worked.append(value)
    return tuple(worked)


def _is_share(text: str, share: Quantity, whole: Quantity) -> bool:
    if share.kind is not Kind.PERCENT or share.unit != "%" or whole.kind not in {Kind.NUMBER, Kind.MONEY}:
        return False
    between = text[share.span.end : whole.span.start]
    tied = _OF.fullmatch(between) or (share.figure.lower() == "half" and _HALF_THE.fullmatch(between))
    return bool(tied) and None not in {whole.low, whole.high} and (share.low, share.high) != (None, None)


def _amount(text: str, share: Quantity, whole: Quantity) -> Quantity:
    span = Span(share.span.start, whole.span.end)

    def part(of: Decimal | None, percent: Decimal | None) -> Decimal | None:
        return None if of is None or percent is None else of * percent / 100

    return replace(
        whole,
        span=span,
        printed=span.of(text),
        figure=span.of(text),
        low=part(whole.low, share.low),
        high=part(whole.high, share.high),
        comparator=share.comparator,
        # A third of 9.6 million is as rough as the fraction: to a twentieth of itself.
        step=(part(whole.low, share.low or share.high) or Decimal(1)) / 20,
    )
