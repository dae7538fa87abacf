"""Every date in a text, in reading order, with "by", "before", "after" and "around" as bounds."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from factcheck.model import Anchor, Comparator, Span, Value, When
from factcheck.values.calendar import move_days
from factcheck.values.cues import Cue
from factcheck.values.dates import DATES
from factcheck.values.folding import Prose
from factcheck.values.months import MONTH_PATTERNS
from factcheck.values.not_before import turned_round
from factcheck.values.numeric_dates import NUMERIC_DATES
from factcheck.values.ranked_days import RANKED_DAYS
from factcheck.values.reading import Pattern, Reading, Setting
from factcheck.values.relative import RELATIVE
from factcheck.values.sequels import SEQUELS
from factcheck.values.weekdays import WEEKDAY_PATTERNS
from factcheck.values.years import YEARS

_PATTERNS = (*NUMERIC_DATES, *DATES, *RANKED_DAYS, *MONTH_PATTERNS, *WEEKDAY_PATTERNS, *RELATIVE, *SEQUELS, *YEARS)
_BOUND = re.compile(
    r"(?<![a-z])(?:(?P<AT_MOST>(?:by|no later than|on or before|up to|at the latest by)(?: the end of)?)"
    r"|(?P<UNDER>before|prior to|earlier than|ahead of)|(?P<until>until|till)|(?P<OVER>after|later than)"
    r"|(?P<AT_LEAST>no earlier than|not before|as early as|on or after)"
    r"|(?P<ABOUT>around|about|circa|roughly|some ?time (?:in|around))) $",
)
# These, with a negation before them, bound from below: "not before March", "not until March".
_TURNABLE = frozenset({"UNDER", "until"})
# The longest bound, so that a look back is short.
_LOOK_BACK = 28
_FEW_DAYS = timedelta(days=7)


def find_whens(
    prose: Prose, cues: frozenset[Cue], anchor: Anchor, mentioned: When | None, day: When | None = None
) -> list[When]:
    """Every date in reading order, none overlapping another; where two readings begin together, the longer wins.

    `mentioned` is the last date named before, `day` the last one that names a day.
    """
    day = last_day([mentioned], day)
    matches = [
        (match.start(), -match.end(), rank, pattern, match)
        for rank, pattern in enumerate(_PATTERNS)
        if pattern.cue in cues
        for match in pattern.form.finditer(prose.plain if pattern.cased else prose.low)
    ]
    found: list[When] = []
    end = 0
    for start, _, _, pattern, match in sorted(matches, key=_place):
        when = _read(pattern, match, Setting(prose, anchor, mentioned, day)) if start >= end else None
        if when is None or when.span.start < end:
            continue
        found.append(when)
        end = when.span.end
        mentioned = when if when.low or when.high else mentioned
        day = last_day([when], day)
    return found


def is_not_before(value: Value) -> bool:
    """Whether a date was bounded from below by a negation: "not before March", "not until March"."""
    turned = isinstance(value, When) and value.comparator is Comparator.AT_LEAST
    return turned and value.printed.lower().startswith(("before", "prior", "earlier", "ahead", "until", "till"))


def last_day(whens: Sequence[Value | None], before: When | None = None) -> When | None:
    """The last of `whens` that names one day or a few, else the one `before` them."""
    days = (w for w in reversed(whens) if isinstance(w, When) and w.low and w.high and w.high - w.low <= _FEW_DAYS)
    return next(days, before)


def _place(entry: tuple[int, int, int, Pattern, re.Match[str]]) -> tuple[int, int, int]:
    return entry[:3]


def _read(pattern: Pattern, match: re.Match[str], setting: Setting) -> When | None:
    """The date at a match, with the bound before it."""
    reading = pattern.read(match, setting)
    if reading is None:
        return None
    start = match.start() if reading.start is None else reading.start
    reading = _bounded(setting.prose.low, reading, start, match.end())
    low, high = _ends(reading)
    span = Span(reading.start or 0, match.end())
    return When(span, span.of(setting.prose.text), low, high, reading.comparator, reading.resolved)


def _bounded(low: str, reading: Reading, start: int, end: int) -> Reading:
    """The reading with its start, and with the bound that stands before it."""
    found = _BOUND.search(low[max(0, start - _LOOK_BACK) : start])
    # "After Saturday's landslide" bounds nothing but the landslide.
    possessive = low.startswith("'s", end)
    if not found or not found.lastgroup or possessive or reading.comparator is not Comparator.EQUAL:
        return replace(reading, start=start)
    first = start - len(found[0])
    if found.lastgroup in _TURNABLE and turned_round(low, first):
        resolved = f"{reading.resolved} and by the negation before it".removeprefix(" and ")
        return replace(reading, comparator=Comparator.AT_LEAST, start=first, resolved=resolved)
    if found.lastgroup == "until":
        return replace(reading, start=start)
    return replace(reading, comparator=Comparator[found.lastgroup], start=first)


def _ends(reading: Reading) -> tuple[date | None, date | None]:
    """Both ends as the comparator leaves them: "before 2010" ends with 2009."""
    period = reading.period
    if period is None:
        return None, None
    match reading.comparator:
        case Comparator.UNDER:
            return None, move_days(period.low, -1)
        case Comparator.AT_MOST:
            return None, period.high
        case Comparator.OVER:
            return move_days(period.high, 1), None
        case Comparator.AT_LEAST:
            return period.low, None
        case _:
            return period.low, period.high
