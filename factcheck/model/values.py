"""Values in prose: quantities and dates as intervals, and how two of them stand."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from factcheck.model.spans import Span


class Kind(StrEnum):
    """What sort of value a piece of prose states."""

    NUMBER = "number"
    MONEY = "money"
    PERCENT = "percent"
    DURATION = "duration"
    DATE = "date"


class Comparator(StrEnum):
    """How the printed value bounds the true one."""

    EQUAL = "="
    ABOUT = "~"
    OVER = ">"
    AT_LEAST = ">="
    UNDER = "<"
    AT_MOST = "<="


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number, an amount of money, a percentage or a duration, as an interval.

    `low`/`high` are the stated bounds in base figures ($1bn: 1000000000), None for an open end; both are set and equal
    for a plain figure. `step` is the precision it was stated to ($1.02bn: 10000000; "a dozen": 12). `printed` is the
    value with what is counted ("over 100 member states"), `figure` without ("over 100"). `unit` is what is counted or
    measured, normalised: a currency code ("USD"), "%", "percentage points", "km", "days", "member states", or "".
    `ordinal` marks a rank ("the third country").
    """

    kind: Kind
    span: Span
    printed: str
    figure: str
    low: Decimal | None
    high: Decimal | None
    comparator: Comparator
    unit: str
    step: Decimal
    ordinal: bool = False


@dataclass(frozen=True, slots=True)
class When:
    """A date or a stretch of days, closed on both sides; None is an open end.

    Both ends are None when the text names a day that cannot be known ("on Tuesday" without a dateline); `resolved` then
    says so, and otherwise how a relative date was resolved ("counted from the article’s date").
    """

    span: Span
    printed: str
    low: date | None
    high: date | None
    comparator: Comparator = Comparator.EQUAL
    resolved: str = ""
    kind: Kind = Kind.DATE


Value = Quantity | When


class Relation(StrEnum):
    """How a source's value stands to the claim's."""

    EQUAL = "equal"  # the same
    ROUNDS = "rounds"  # the same, at the precision the coarser one states
    WITHIN = "within"  # the source is more precise and bears the claim out
    HOLDS = "holds"  # the source is less precise and its interval holds the claim's value
    OVERLAPS = "overlaps"  # neither holds the other, both can be true
    DIFFERS = "differs"  # cannot both be true
    INCOMPARABLE = "incomparable"  # other units or currencies, or a date that cannot be known


@dataclass(frozen=True, slots=True)
class Comparison:
    """One value of a claim beside one of a source, with the arithmetic in words."""

    relation: Relation
    claim: Value
    source: Value
    reason: str
