"""Days with their month in words: "14 November 2016", "Nov 14", "Monday, November 14th", "3-5 May".

A missing year is the one that brings the day nearest to the anchor, on the side that the verbs point to.
"""

import re
from datetime import date

from factcheck.values.calendar import MONTH_PRINTED, MONTHS, WEEKDAY_PRINTED, day_of
from factcheck.values.cues import Cue
from factcheck.values.reading import UNDATED, Pattern, Reading, Setting, known

_LEAD = rf"(?:\b(?:{WEEKDAY_PRINTED})\.?,? (?:the )?)?"
_DAY = r"(?<![0-9.,:$£€#-])(?P<day>[0-3]?[0-9])(?:st|nd|rd|th)?(?![0-9])"
_LAST = r"(?: ?- ?| to | and | or | until | through )(?P<last>[0-3]?[0-9])(?:st|nd|rd|th)?(?![0-9])"
_YEAR = r"(?:(?:,? (?:in |of )?|/)(?P<year>(?:1[0-9]|20)[0-9]{2})(?![0-9]|[.,][0-9]|-[0-9]))?"
_THAT_YEAR = r"(?:,? (?P<which>last|this|next) year\b)?"
_MONTH = rf"(?P<month>{MONTH_PRINTED})\b"
_BRITISH = re.compile(rf"{_LEAD}{_DAY}(?:{_LAST})?(?: day)?(?: of)?[ -]{_MONTH}(?:\.(?= ?[0-9,]))?{_YEAR}{_THAT_YEAR}")
_AMERICAN = re.compile(
    rf"{_LEAD}\b{_MONTH}\.? (?:the )?{_DAY}(?!,[0-9]{{3}}|[.:][0-9]|%| per| million| billion)"
    rf"(?:{_LAST}(?!,[0-9]{{3}}|[.:][0-9]|%))?{_YEAR}{_THAT_YEAR}",
)
YEAR_STEPS = {"last": -1, "this": 0, "next": 1}
_LEAP_YEAR = 2000
_NEVER = 100_000


def _read_day(match: re.Match[str], setting: Setting) -> Reading | None:
    """A day of a month, or a run of days, with or without its year."""
    month, first = MONTHS[match["month"].lower()], int(match["day"])
    last = int(match["last"] or first)
    if not day_of(_LEAP_YEAR, month, first) or not day_of(_LEAP_YEAR, month, last):
        return None
    if match["year"]:
        year, resolved = int(match["year"]), ""
    elif setting.anchor.day and match["which"]:
        year, resolved = setting.anchor.day.year + YEAR_STEPS[match["which"]], setting.year_counted
    elif setting.near:
        year, resolved = nearest_year(setting.near, month, first, setting.ahead(match)), setting.year_counted
    else:
        return Reading(None, UNDATED)
    low, high = day_of(year, month, first), day_of(year, month, last)
    return known(low, high, resolved) if low and high else None


def nearest_year(near: date, month: int, day: int, ahead: bool | None) -> int:
    """The year that brings a day of the year nearest to `near`, on the side `ahead` says.

    >>> nearest_year(date(2017, 1, 5), 12, 20, None)
    2016
    """

    def distance(year: int) -> tuple[bool, int]:
        found = day_of(year, month, day)
        if found is None:
            return True, _NEVER
        # A text can be dated a day before what it calls past.
        wrong_side = (ahead is True and found < near) or (ahead is False and (found - near).days > 1)
        return wrong_side, abs((found - near).days)

    years = (year for year in (near.year, near.year - 1, near.year + 1) if date.min.year <= year < date.max.year)
    return min(years, key=distance)


DATES = (Pattern(Cue.MONTH, _BRITISH, _read_day, cased=True), Pattern(Cue.MONTH, _AMERICAN, _read_day, cased=True))
