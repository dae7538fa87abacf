"""Sums and counts for a stretch of time: "£210,000 a week" is "£10.9m a year".

Handles: "a", "per", "each" or "every" day, week, month, quarter or year right after the figure, and "weekly", "annual"
and the like right before it. Does not handle: a stretch named elsewhere ("over three years").
"""

import re
from dataclasses import replace
from decimal import Decimal

from factcheck.judging.locate import Located
from factcheck.model import Comparison, Kind, Quantity, Relation, Value
from factcheck.values import compare_values

_A_YEAR = {"day": 365, "daily": 365, "week": 52, "weekly": 52, "month": 12, "monthly": 12, "quarter": 4, "quarterly": 4}
_AFTER = re.compile(
    r"(?: [a-z]+)?,? (?:an?|per|each|every) (?P<unit>day|week|month|quarter|year)\b(?!-)", re.IGNORECASE
)
_WORD_AFTER = re.compile(r" (?:(?P<unit>dai|week|month|quarter|year)ly|(?P<annual>annually))\b", re.IGNORECASE)
_BEFORE = re.compile(
    r"\b(?P<unit>daily|weekly|monthly|quarterly|annual|yearly)(?: [a-z]+){0,3} (?:of )?$", re.IGNORECASE
)
_CLOSE = Decimal("0.02")  # a year is not quite 52 weeks


def compare_rates(located: Located, mine: Value, theirs: Value, body: str) -> Comparison | None:
    """How a sum for one stretch of time stands to one for another; None where both are for one, or none is said."""
    if not isinstance(mine, Quantity) or not isinstance(theirs, Quantity) or mine.kind is not theirs.kind:
        return None
    if mine.kind not in {Kind.MONEY, Kind.NUMBER} or mine.unit != theirs.unit:
        return None
    own = bool(located.before_value(mine)) or not mine.span.start
    wanted = _times_a_year(mine, located.frame.text) if own else None
    said = _times_a_year(theirs, body)
    if wanted is None or said is None or wanted == said:
        return None
    factor = Decimal(said) / Decimal(wanted)
    scaled = _scaled(theirs, factor)
    found = compare_values(mine, scaled)
    close = mine.low is not None and scaled.low is not None and abs(mine.low - scaled.low) <= abs(mine.low) * _CLOSE
    relation = Relation.ROUNDS if close and found.relation is Relation.DIFFERS else found.relation
    return Comparison(
        relation, mine, theirs, f"‘{theirs.figure}’ × {said} a year, the claim’s {mine.figure} × {wanted}"
    )


def _scaled(value: Quantity, factor: Decimal) -> Quantity:
    low = None if value.low is None else value.low * factor
    high = None if value.high is None else value.high * factor
    return replace(value, low=low, high=high, step=value.step * factor)


def _times_a_year(value: Quantity, text: str) -> int | None:
    """How often a year the sum falls due; None where the text does not say."""
    end = value.span.start + len(value.figure)
    found = _AFTER.match(text, end) or _WORD_AFTER.match(text, end)
    found = found or _BEFORE.search(text[max(0, value.span.start - 48) : value.span.start])
    if found is None:
        return None
    return _A_YEAR.get((found["unit"] or "year").lower().replace("dai", "day"), 1)
