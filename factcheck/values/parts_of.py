"""The unit of a part told beside its whole: "14 of the 17 objects" are 14 objects.

Handles: a plain count, "of", a determiner, and the count of the whole. Does not handle: a whole without a count ("14 of
the objects" is read as any count is), shares ("two thirds of the 600").
"""

import re
from dataclasses import replace

from factcheck.model import Kind
from factcheck.values.amounts import Amount
from factcheck.values.units import BY_NAME

_OF = re.compile(
    r" (?:out )?of (?:(?:the|its|their|his|her|our|all|those|these)"
    r"(?: (?:other|original|remaining|total(?: of)?))?|about|some"
    r"|more than|over|nearly)? ?",
)


def name_parts(low: str, amounts: list[Amount]) -> list[Amount]:
    """`amounts` in reading order, each part with the unit of the whole right after it."""
    named = list(amounts)
    for i in range(len(amounts) - 2, -1, -1):
        if _is_part(low, named[i], named[i + 1]):
            named[i] = replace(named[i], unit=named[i + 1].unit, end=named[i].measured)
    return named


def _is_part(low: str, part: Amount, whole: Amount) -> bool:
    counts = all(amount.kind is Kind.NUMBER and not amount.ordinal for amount in (part, whole))
    if (
        not counts
        or whole.unit in {"", *BY_NAME}
        or part.figure.value >= whole.figure.value
        or part.measured > whole.start
    ):
        return False
    return _OF.fullmatch(low, part.measured, whole.span.start) is not None
