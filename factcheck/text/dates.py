"""Full dates in an article's header, and which way its slashed dates run.

Handles: 2025-03-13, 13/03/2025, 13.3.2025, 13 March 2025, Thursday 13th Mar 2025, March 13, 2025, 131405 MAR 25.
Does not handle: dates in the story itself; those are values, read elsewhere.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

_MONTH_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
_SLASHED = re.compile(r"(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])")
_ISO = re.compile(r"(?<!\d)(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)")
_DAY_MONTH = re.compile(rf"(?<![\d.,])(\d{{1,2}})(?:st|nd|rd|th)?(?: of)? ({MONTH}),? (\d{{4}})(?!\d)", re.IGNORECASE)
_MONTH_DAY = re.compile(rf"\b({MONTH}) (\d{{1,2}})(?:st|nd|rd|th)?,? (\d{{4}})(?!\d)", re.IGNORECASE)
_WIRE_STAMP = re.compile(rf"(?<!\d)(\d{{2}})\d{{4}}Z? ({MONTH}) (\d{{2}}|\d{{4}})(?!\d)", re.IGNORECASE)
_DAY_LOOSE = re.compile(rf"(?<![\d.,:])\d{{1,2}}(?:st|nd|rd|th)? {MONTH}")
# A dateline's order is its agency's, whoever prints it: "LINDALE, June 5 (CP)" tells nothing.
_MONTH_LOOSE = re.compile(rf"\b{MONTH} \d{{1,2}}(?!\d|:| ?[(/-]|\. ?/)")
# A header's second date may be an update, a reprint or the next day's paper.
_NEAR = timedelta(days=3)


class Slashed(NamedTuple):
    """A date whose first two parts may be day and month or month and day."""

    start: int
    first: int
    second: int
    year: int

    def read(self, *, day_first: bool) -> date | None:
        """The date read one way; None where there is no such day."""
        day, month = (self.first, self.second) if day_first else (self.second, self.first)
        return read_date(self.year, month, day)


def read_date(year: int, month: int, day: int) -> date | None:
    """The date, or None where the calendar has none such."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def month_number(name: str) -> int:
    """1 to 12 for a month's English name or abbreviation."""
    return _MONTH_NAMES.index(name[:3].lower()) + 1


def find_slashed(plain: str) -> tuple[Slashed, ...]:
    """The numeric dates of a folded text that could run either way."""
    return tuple(
        Slashed(match.start(), int(match[1]), int(match[3]), _full_year(match[4])) for match in _SLASHED.finditer(plain)
    )


def find_full_dates(plain: str, *, day_first: bool | None) -> tuple[date, ...]:
    """The complete dates of a folded text in reading order; slashed ones only where they can be told."""
    return tuple(day for _, day in sorted(_find_dates(plain, day_first=day_first)))


def has_full_date(plain: str) -> bool:
    """Whether a folded line holds a complete date, be it clear or not which way it runs."""
    return bool(find_slashed(plain)) or bool(find_full_dates(plain, day_first=None))


def _find_dates(plain: str, *, day_first: bool | None) -> Iterator[tuple[int, date]]:
    for pattern, order in (
        (_ISO, (1, 2, 3)),
        (_DAY_MONTH, (3, 2, 1)),
        (_MONTH_DAY, (3, 1, 2)),
        (_WIRE_STAMP, (3, 2, 1)),
    ):
        for match in pattern.finditer(plain):
            year, month, day = (match[part] for part in order)
            number = int(month) if month.isdigit() else month_number(month)
            found = read_date(_full_year(year), number, int(day))
            if found:
                yield match.start(), found
    for slashed in find_slashed(plain):
        ways = [slashed.read(day_first=way) for way in ((True, False) if day_first is None else (day_first,))]
        if len({*ways} - {None}) == 1:
            yield slashed.start, next(way for way in ways if way)


def find_day_first(plain: str, known: date | None) -> bool | None:
    """Whether 03/04/2025 means 3 April in this text; None where nothing tells.

    A part over 12 settles it, then a slashed date near the known day only one way, then the order of spelled dates.
    """
    slashed = find_slashed(plain)
    for read in (_only_way, lambda each: _near_way(each, known)):
        told = {way for each in slashed if (way := read(each)) is not None}
        if told:
            return told.pop() if len(told) == 1 else None
    day_month, month_day = _DAY_LOOSE.search(plain), _MONTH_LOOSE.search(plain)
    if bool(day_month) == bool(month_day):
        return None
    return day_month is not None


def _only_way(slashed: Slashed) -> bool | None:
    ways = [way for way in (True, False) if slashed.read(day_first=way)]
    return ways[0] if len(ways) == 1 else None


def _near_way(slashed: Slashed, known: date | None) -> bool | None:
    ways = {way: day for way in (True, False) if (day := slashed.read(day_first=way))}
    near = [way for way, day in ways.items() if known and abs(day - known) <= _NEAR]
    return near[0] if len(near) == 1 else None


def _full_year(digits: str) -> int:
    """A year as printed; two digits are this century's, or the last one's from 70 on."""
    year = int(digits)
    if len(digits) > 2:
        return year
    return year + (1900 if year >= 70 else 2000)
