"""One figure with all that belongs to it: currency, percent sign or unit, comparator and what is counted."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from factcheck.model import Comparator, Kind, Span
from factcheck.values.comparators import Bound, read_bound
from factcheck.values.folding import Prose
from factcheck.values.money import currency_after, currency_before
from factcheck.values.names import is_part_of_name, is_pronoun
from factcheck.values.nouns import is_plural, read_counted
from factcheck.values.numbers import Figure
from factcheck.values.units import read_unit

_PERCENT = re.compile(
    r" ?(?:(?P<points>(?:%|per ?cent|percentage|pct)[ -]points?|pp(?:ts?)?\b)"
    r"|(?P<basis>-?basis[ -]points?|bps?\b)|(?P<percent>%|-?per[ -]?cent\b|pct\b|pc\b))",
)
_POINTS = re.compile(r" points?\b")
_PERCENT_NEAR = re.compile(r"%|per ?cent\b")
_INDEX = re.compile(r"\b(?:dow|nasdaq|ftse|s&p|index|dax|nikkei|cac|hang seng|scored|scores?|league|table|lead|game)\b")
_BASIS_POINT = Decimal("0.01")
_OLD = re.compile(r"[ -](?:years?|yrs?)[ -](?:olds?|of age)\b")
_AGED = re.compile(r"\b(?:aged|age(?: of)?|turn(?:s|ed|ing)) $")
_OLDEST = 125
# "Over three years" is a bound only after these; else it is "in the course of".
_BOUNDED_TIME = re.compile(
    r"\b(?:for|of|in|after|since|than|is|was|are|were|with|t[oa]ok|takes?|last(?:s|ed|ing)?|spent|spans?|spanning|by|to|a|the|"
    r"just|well) $",
)


@dataclass(frozen=True, slots=True)
class Amount:
    """A figure with its surroundings. `start`:`measured` holds currency and unit; what is counted ends at `end`."""

    start: int
    measured: int
    end: int
    figure: Figure
    kind: Kind
    unit: str
    bound: Bound
    ordinal: bool = False

    @property
    def span(self) -> Span:
        """From the comparator to the last word counted."""
        return Span(min(self.start, self.bound.start), max(self.end, self.bound.end))


def read_amount(prose: Prose, figure: Figure) -> Amount | None:
    """The amount that a figure is the heart of, or None where it turns out to be a pronoun or part of a name."""
    low = prose.low
    if found := currency_before(low, figure.start):
        return _measured(low, found.start, figure.end, figure, Kind.MONEY, found.code)
    bound = read_bound(low, figure.start, figure.end)
    if found := currency_before(low, bound.start):  # "$ more than 20"
        return Amount(
            found.start, figure.end, figure.end, figure, Kind.MONEY, found.code, replace(bound, start=found.start)
        )
    return _in_percent(low, figure) or _in_money(low, figure) or _in_units(low, figure) or _counted(prose, figure)


def _measured(low: str, start: int, end: int, figure: Figure, kind: Kind, unit: str) -> Amount:
    return Amount(start, end, end, figure, kind, unit, read_bound(low, start, end))


def _in_percent(low: str, figure: Figure) -> Amount | None:
    """The figure as a percentage, or as percentage points."""
    if found := _PERCENT.match(low, figure.end):
        if found["basis"]:
            figure = replace(figure, value=figure.value * _BASIS_POINT, step=figure.step * _BASIS_POINT)
        unit = "%" if found["percent"] else "percentage points"
        return _measured(low, figure.start, found.end(), figure, Kind.PERCENT, unit)
    points = _POINTS.match(low, figure.end)
    if points and _among_percentages(low, figure):
        return _measured(low, figure.start, points.end(), figure, Kind.PERCENT, "percentage points")
    return None


def _among_percentages(low: str, figure: Figure) -> bool:
    """Whether "points" here are percentage points: a percentage stands near, and no index or game."""
    around = low[max(0, figure.start - 80) : figure.end + 60]
    return bool(_PERCENT_NEAR.search(around)) and not _INDEX.search(around)


def _in_money(low: str, figure: Figure) -> Amount | None:
    money = currency_after(low, figure.end)
    return _measured(low, figure.start, money.end, figure, Kind.MONEY, money.code) if money else None


def _in_units(low: str, figure: Figure) -> Amount | None:
    """The figure as an age, a length of time or another measure."""
    if old := _OLD.match(low, figure.end):
        return _measured(low, figure.start, old.end(), figure, Kind.NUMBER, "years old")
    found = read_unit(low, figure.end)
    if not found:
        aged = figure.value < _OLDEST and _AGED.search(low[max(0, figure.start - 8) : figure.start])
        return _measured(low, figure.start, figure.end, figure, Kind.NUMBER, "years old") if aged else None
    unit, end = found
    kind = Kind.DURATION if unit.dimension == "time" else Kind.NUMBER
    amount = _measured(low, figure.start, end, figure, kind, unit.name)
    if kind is Kind.DURATION and _spans_time(low, amount.bound, end):
        return replace(amount, bound=Bound(Comparator.EQUAL, amount.start, end))
    return amount


def _spans_time(low: str, bound: Bound, end: int) -> bool:
    """Whether "over" before a length of time means "in the course of" ("over three years, prices rose")."""
    if not low.startswith("over ", bound.start):
        return False
    if bound.start == 0:
        return low.startswith(",", end)
    return not _BOUNDED_TIME.search(low[max(0, bound.start - 12) : bound.start])


def _counted(prose: Prose, figure: Figure) -> Amount | None:
    """The figure with the noun phrase it counts; None for a pronoun and for what is part of a name."""
    low, start = prose.low, figure.start
    bound = read_bound(low, start, figure.end)
    unit, end = read_counted(low, max(figure.end, bound.end), figure.value)
    plural = bool(unit) and is_plural(unit.split()[-1])
    if is_pronoun(low, start, figure.end, counts=bool(unit)):
        return None
    if bound.comparator is Comparator.EQUAL and is_part_of_name(prose, start, bare=figure.bare, counts=plural):
        return None
    if low.startswith("-", figure.end) and not plural:
        unit = _plural_of(unit.split()[0]) if unit else ""
    if bound.comparator is Comparator.EQUAL:
        # "100 members or more": the bound comes after what is counted.
        late = read_bound(low, start, end)
        bound = bound if late.comparator is Comparator.EQUAL else late
    return Amount(start, figure.end, end, figure, Kind.NUMBER, unit, bound)


def _plural_of(word: str) -> str:
    """The unit of "123-member": "members"; none of "three-legged" and "40-strong"."""
    return "" if word.endswith("ed") or word == "strong" else word + "s"
