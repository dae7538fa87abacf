"""Dates all in figures: "2016-11-14", "14.11.2016", "03/04/2025".

A slashed date is read in the text's own order, else as the calendar allows, else as what lies near the anchor; where
that
leaves two readings, it is neither.
"""

import re
from datetime import date

from factcheck.values.calendar import day_of
from factcheck.values.cues import Cue
from factcheck.values.reading import EITHER_WAY, Pattern, Reading, Setting, known

_ISO = re.compile(r"(?<![0-9/-])(?P<year>[12][0-9]{3})-(?P<month>[01][0-9])-(?P<day>[0-3][0-9])(?![0-9-])")
_SLASHED = re.compile(
    r"(?<![0-9/.-])(?P<first>[0-3]?[0-9])(?P<mark>[/.-])(?P<second>[0-3]?[0-9])(?P=mark)(?P<year>(?:19|20)?[0-9]{2})"
    r"(?![0-9/-]|\.[0-9])",
)
# News is about the weeks around it: a reading this close, and thrice as close as the other, is the one meant.
_PLAUSIBLE_DAYS = 92
# Two figures for a year: up to here they belong to this century.
_LAST_OF_THIS_CENTURY = 68


def _read_iso(match: re.Match[str], setting: Setting) -> Reading | None:
    del setting
    return known(day_of(int(match["year"]), int(match["month"]), int(match["day"])))


def _read_slashed(match: re.Match[str], setting: Setting) -> Reading | None:
    """A date in figures; with dots the day stands first, as on the continent."""
    first, second, mark = int(match["first"]), int(match["second"]), match["mark"]
    year = _whole_year(match["year"])
    if mark != "/" and len(match["year"]) < 4:
        return None
    day_first, month_first = day_of(year, second, first), day_of(year, first, second)
    if mark == ".":
        return known(day_first)
    if day_first is None or month_first is None or day_first == month_first:
        return known(day_first or month_first)
    if setting.anchor.day_first is not None:
        return known(day_first if setting.anchor.day_first else month_first)
    return _more_plausible(day_first, month_first, setting)


def _whole_year(printed: str) -> int:
    year = int(printed)
    if len(printed) == 4:
        return year
    return year + (2000 if year <= _LAST_OF_THIS_CENTURY else 1900)


def _more_plausible(day_first: date, month_first: date, setting: Setting) -> Reading | None:
    """Of two readings the one near the anchor, when the other is far; else neither."""
    today = setting.anchor.day
    if today is None:
        return Reading(None, EITHER_WAY)
    near, far = sorted((abs((day - today).days), day) for day in (day_first, month_first))
    if near[0] <= _PLAUSIBLE_DAYS and 3 * near[0] <= far[0]:
        return known(near[1], resolved=f"the reading nearest to {setting.since}")
    return Reading(None, EITHER_WAY)


NUMERIC_DATES = (Pattern(Cue.DIGIT, _ISO, _read_iso), Pattern(Cue.DIGIT, _SLASHED, _read_slashed))
