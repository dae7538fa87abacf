"""Dates counted from the last one named: "three days later", "the previous day", "the following month", "that year"."""

import re
from dataclasses import replace

from factcheck.model import Comparator, When
from factcheck.values.calendar import Period, move_days
from factcheck.values.cues import Cue
from factcheck.values.reading import UNNAMED, Pattern, Reading, Setting
from factcheck.values.shifts import AHEAD, BACK, COUNT, MORE, UNIT, read_count, shift, whole_unit

# "Sixteen days after the vote" counts from an event, and is a length of time; only what stands alone counts from a
# date.
_LATER = re.compile(
    rf"\b(?:(?P<more>{MORE}) )?"
    rf"(?P<count>{COUNT}) (?P<unit>{UNIT})s? (?P<side>later|earlier|afterwards?|beforehand|after that|before that)\b"
    rf"(?! than)|\b(?P<count2>{COUNT}) (?P<unit2>{UNIT})s? (?P<side2>after|before)(?=[.,;:)]|$)",
)
_NEXT = re.compile(
    r"\b(?:the|that) (?P<side>previous|following|next|same|preceding) "
    r"(?P<unit>day|morning|night|evening|week|weekend|month|year)\b"
    r"|\bthe (?P<unit2>day|week|month|year) (?P<side2>before|after)(?=[.,;:)]|$)"
    r"|\b(?P<side3>that) (?P<unit3>year|month|week|weekend|day|night)\b(?! [a-z]+ed\b)",
)
# Right after a date and before a clause, it dates that clause: "on 28 November, eight weeks after he had left".
_OFFSET = re.compile(
    rf"\b(?P<exact>exactly )?(?P<count>{COUNT}) (?P<unit>{UNIT})s?(?P<sharp> to the day)? (?P<side>after|before)"
    r"(?= [a-z])",
)
# What begins another clause between a date and an offset, to which the offset may belong instead.
_OTHER_CLAUSE = re.compile(r"[.;:!?\u2014]|\b(?:and|but|while|which|who|that|when|as|after|before)\b")
_CLAUSE = 120  # characters of the clause that a date dates
_ADJACENT = 3  # characters between a date and what is counted from it: ", "
_SIDES = {
    "earlier": -1,
    "before": -1,
    "beforehand": -1,
    "before that": -1,
    "previous": -1,
    "preceding": -1,
    "same": 0,
    "that": 0,
}
_SHORT = frozenset({"day", "night", "morning", "evening"})
_WHOLE = frozenset({"week", "weekend", "month", "year"})


def _read_later(match: re.Match[str], setting: Setting) -> Reading | None:
    count = read_count(match["count"] or match["count2"])
    if count is None:
        return None
    side = _SIDES.get(match["side"] or match["side2"], 1)
    reading = _from_mentioned(setting, match["unit"] or match["unit2"], count * side, whole=False)
    more = match["more"] or ""
    sign = (AHEAD if side > 0 else BACK).get(more, Comparator.ABOUT if more else Comparator.EQUAL)
    period = reading.period
    if period and sign in {Comparator.UNDER, Comparator.OVER}:
        period = Period(period.middle, period.middle)  # the bound is the very day, not the stretch around it
    return replace(reading, period=period, comparator=sign)


def _read_next(match: re.Match[str], setting: Setting) -> Reading | None:
    side = match["side"] or match["side2"] or match["side3"]
    unit = match["unit"] or match["unit2"] or match["unit3"]
    return _from_mentioned(setting, unit, _SIDES.get(side, 1), whole=unit in _WHOLE)


def _read_offset(match: re.Match[str], setting: Setting) -> Reading | None:
    """The day of the deed that follows, counted back or forth from the date right before."""
    base, count = setting.day, read_count(match["count"])
    if base is None or base.low is None or base.high is None or count is None:
        return None
    if not _counts_from(setting, base, match.start()) or match["unit"] == "century":
        return None
    side = 1 if match["side"] == "before" else -1
    resolved = f"{match['count']} {match['unit']}s {'after' if side > 0 else 'before'} ‘{base.printed}’"
    if (match["exact"] or match["sharp"]) and match["unit"] in {"week", "fortnight"}:
        days = side * count * (7 if match["unit"] == "week" else 14)
        return Reading(Period(move_days(base.low, days), move_days(base.high, days)), resolved)
    return Reading(shift(Period(base.low, base.high), match["unit"], side * count), resolved)


def _counts_from(setting: Setting, base: When, start: int) -> bool:
    """Whether an offset counts from `base`: right behind it, or behind its clause ("on Friday it quit, two …")."""
    text, gap = setting.prose.text, start - base.span.end
    if base.span.of(text) != base.printed or gap <= 0:
        return False
    between = text[base.span.end : start]
    return gap <= _ADJACENT or (gap <= _CLAUSE and between.endswith(", ") and not _OTHER_CLAUSE.search(between[:-2]))


def _from_mentioned(setting: Setting, unit: str, count: int, *, whole: bool) -> Reading:
    """The date that lies `count` units from the last one named; "the following month" is a whole month."""
    base = setting.day if unit in _SHORT else setting.mentioned
    if base is None or base.low is None or base.high is None:
        return Reading(None, UNNAMED)
    period = whole_unit(base.low, unit, count) if whole else shift(Period(base.low, base.high), unit, count)
    return Reading(period, f"counted from ‘{base.printed}’")


SEQUELS = (
    Pattern(Cue.RELATIVE, _OFFSET, _read_offset),
    Pattern(Cue.RELATIVE, _LATER, _read_later),
    Pattern(Cue.RELATIVE, _NEXT, _read_next),
)
