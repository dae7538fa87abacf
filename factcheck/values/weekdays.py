"""Days of the week, counted from the day the text speaks from: "on Tuesday", "last Friday", "Monday of next week"."""

import re
from datetime import date

from factcheck.values.calendar import MONTH_PRINTED, WEEKDAY_PRINTED, WEEKDAYS, move_days, week_of
from factcheck.values.cues import Cue
from factcheck.values.reading import UNDATED, UNNAMED, Pattern, Reading, Setting, known

_WEEKDAY = re.compile(
    r"(?:\b(?P<on>[Oo]n|[Ll]ate on|[Ee]arly on|[Ll]ate|[Ee]arly) )?"
    r"(?:\b(?P<which>[Ll]ast|[Nn]ext|[Tt]his|[Tt]he (?:previous|following|next)) )?"
    r"(?:the (?:night|morning|evening|afternoon) of )?"
    rf"\b(?P<weekday>{WEEKDAY_PRINTED})\b"
    # A date follows: dates.py reads both together.
    rf"(?!\.?,? (?:the )?(?:(?:{MONTH_PRINTED})\.? (?:the )?)?[0-3]?[0-9](?:st|nd|rd|th)?\b(?!:| [ap]\.?m))"
    r"(?: (?:morning|afternoon|evening|night|lunchtime))?"
    r"(?:,? (?:of )?(?P<week>last|next) week| of (?P<this>this) week)?",
)
# Feasts, events and papers named after a day, and days that come round every week.
_NAMED_BEFORE = re.compile(
    r"\b(?:Black|Good|Bloody|Super|Shrove|Ash|Palm|Easter|Maundy|Cyber|Giving|Whit|Holy|Fat"
    r"|The|[Ee]very|[Ee]ach|any|most) $",
)
_NAMED_AFTER = re.compile(
    r" (?:Times|Telegraph|Mirror|Post|Mail|Express|Herald|Night Live|Premiership"
    r"|Night Football|Agreement|Mass|prayers)\b",
)
_SHORT = frozenset({"mon", "tue", "wed", "thu", "fri", "sat", "sun"})


def _read_weekday(match: re.Match[str], setting: Setting) -> Reading | None:
    """The day meant: the last one gone by, or the next one where the words point ahead."""
    plain, name, which = setting.prose.plain, match["weekday"].lower(), (match["which"] or "").lower()
    start = match.start("weekday")
    if _NAMED_BEFORE.search(plain[max(0, start - 10) : start]) or _NAMED_AFTER.match(plain, match.end()):
        return None
    if name in _SHORT and not match["on"]:
        return None
    weekday = WEEKDAYS[name]
    if which.startswith("the "):
        return _from_mentioned(weekday, setting, back=which.endswith("previous"))
    if setting.anchor.day is None:
        return Reading(None, UNDATED)
    week = match["week"] or match["this"] or ""
    if week or which:
        return known(_told(weekday, setting.anchor.day, which, week), resolved=setting.counted)
    meant = next_weekday if setting.ahead(match) else last_weekday
    return known(meant(setting.anchor.day, weekday), resolved=setting.counted)


def _from_mentioned(weekday: int, setting: Setting, *, back: bool) -> Reading | None:
    """The weekday after, or before, the last date named: "the following Tuesday"."""
    base = setting.mentioned
    if base is None or base.low is None:
        return Reading(None, UNNAMED)
    day = last_weekday(move_days(base.low, -1), weekday) if back else next_weekday(move_days(base.low, 1), weekday)
    return known(day, resolved=f"counted from ‘{base.printed}’")


def _told(weekday: int, today: date, which: str, week: str) -> date:
    """The weekday of the week that is named, or the "last", "next" or "this" one."""
    if week:
        return move_days(week_of(today).low, {"last": -7, "this": 0, "next": 7}[week] + weekday)
    if which == "last":
        return last_weekday(move_days(today, -1), weekday)
    return next_weekday(move_days(today, 1) if which == "next" else today, weekday)


def last_weekday(day: date, weekday: int) -> date:
    """The latest such weekday up to and including `day`.

    >>> last_weekday(date(2016, 11, 16), 1)
    datetime.date(2016, 11, 15)
    """
    return move_days(day, -((day.weekday() - weekday) % 7))


def next_weekday(day: date, weekday: int) -> date:
    """The earliest such weekday from `day` on."""
    return move_days(day, (weekday - day.weekday()) % 7)


WEEKDAY_PATTERNS = (Pattern(Cue.WEEKDAY, _WEEKDAY, _read_weekday, cased=True),)
