"""Dates counted from the day the text speaks from: "yesterday", "last month", "earlier this week", "three days ago"."""

import re

from factcheck.model import Comparator
from factcheck.values.calendar import Period, move_days, part_of
from factcheck.values.cues import Cue
from factcheck.values.reading import UNDATED, Pattern, Reading, Setting
from factcheck.values.shifts import BACK, COUNT, MORE, UNIT, read_count, rolling_unit, shift, whole_unit

_NEAR_DAYS = {
    "the day before yesterday": -2,
    "the day after tomorrow": 2,
    "yesterday": -1,
    "last night": -1,
    "today": 0,
    "tonight": 0,
    "this morning": 0,
    "this afternoon": 0,
    "this evening": 0,
    "tomorrow": 1,
}
_TODAY = re.compile(rf"\b(?P<day>{'|'.join(_NEAR_DAYS)})\b(?! show)")
_NAMED = re.compile(
    r"\b(?:(?:the )?(?P<part>early|earlier|mid|late|later|middle|start|beginning|end) (?:in |of )?)?"
    r"(?P<rolling>the )?(?P<which>last|this|next|coming|past|current) "
    r"(?P<unit>week|weekend|month|quarter|year|decade|century|spring|summer|autumn|fall|winter)\b(?!-)",
)
_AGO = re.compile(
    rf"\b(?:(?P<more>{MORE}) )?"
    rf"(?P<count>{COUNT}) (?P<unit>{UNIT})s? ago\b",
)
_FROM_NOW = re.compile(
    rf"\bin (?P<count>{COUNT}) (?P<unit>{UNIT})s?'? time\b"
    rf"|\b(?P<count2>{COUNT}) (?P<unit2>{UNIT})s? from (?:now|today)\b",
)
_STEPS = {"last": -1, "past": -1, "next": 1, "coming": 1}
_ROLLING = frozenset({"week", "month", "year", "decade", "century"})
# "A few" and "several": from two to nine.
_FEW = (2, 9)


def _read_today(match: re.Match[str], setting: Setting) -> Reading | None:
    if setting.anchor.day is None:
        return Reading(None, UNDATED)
    day = move_days(setting.anchor.day, _NEAR_DAYS[match["day"]])
    return Reading(Period(day, day), setting.counted)


def _read_named(match: re.Match[str], setting: Setting) -> Reading | None:
    """Such as "last month", "this week", "late last year", "the past decade"."""
    today = setting.anchor.day
    if today is None:
        return Reading(None, UNDATED)
    step, part, unit = _STEPS.get(match["which"], 0), match["part"], match["unit"]
    if match["rolling"] and not part:
        return Reading(rolling_unit(today, unit, step), setting.counted)
    period = whole_unit(today, unit, step)
    if part == "earlier" and not step:
        period = Period(period.low, max(period.low, min(period.high, today)))
    elif part == "later" and not step:
        period = Period(min(period.high, max(period.low, today)), period.high)
    elif part:
        period = part_of(period, {"earlier": "early", "later": "late"}.get(part, part))
    return Reading(period, setting.counted)


def _read_ago(match: re.Match[str], setting: Setting) -> Reading | None:
    """Such as "three days ago", "more than a year ago", "a few weeks ago"."""
    if setting.anchor.day is None:
        return Reading(None, UNDATED)
    count, more = read_count(match["count"]), match["more"] or ""
    today = Period(setting.anchor.day, setting.anchor.day)
    if count is None:
        near, far = (shift(today, match["unit"], -few) for few in _FEW)
        return Reading(Period(far.low, near.high), setting.counted)
    sign = BACK.get(more, Comparator.ABOUT if more else Comparator.EQUAL)
    period = shift(today, match["unit"], -count)
    if sign in {Comparator.UNDER, Comparator.OVER}:
        # The bound is the exact day, not the stretch around it.
        exact = rolling_unit(today.low, match["unit"], -count).low if match["unit"] in _ROLLING else period.middle
        period = Period(exact, exact)
    return Reading(period, setting.counted, sign)


def _read_from_now(match: re.Match[str], setting: Setting) -> Reading | None:
    """Such as "in two weeks' time", "a year from now"."""
    count = read_count(match["count"] or match["count2"])
    if count is None:
        return None
    if setting.anchor.day is None:
        return Reading(None, UNDATED)
    today = Period(setting.anchor.day, setting.anchor.day)
    return Reading(shift(today, match["unit"] or match["unit2"], count), setting.counted)


RELATIVE = (
    Pattern(Cue.RELATIVE, _TODAY, _read_today),
    Pattern(Cue.RELATIVE, _NAMED, _read_named),
    Pattern(Cue.RELATIVE, _AGO, _read_ago),
    Pattern(Cue.RELATIVE, _FROM_NOW, _read_from_now),
)
