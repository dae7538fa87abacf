"""Months and their parts: "March 2014", "in March", "early March", "late last May", "the last week of February"."""

import re

from factcheck.values.calendar import MONTH_PRINTED, MONTHS, Period, month_of, move_days, part_of
from factcheck.values.cues import Cue
from factcheck.values.dates import YEAR_STEPS, nearest_year
from factcheck.values.reading import UNDATED, Pattern, Reading, Setting

_PART = r"(?:(?P<part>[Ee]arly|[Mm]id|[Ll]ate|[Mm]iddle|[Ss]tart|[Bb]eginning|[Ee]nd)(?: in | of |-| ))?"
_RANK = (
    r"(?:(?P<rank>first|second|third|fourth|last|final|opening) (?P<unit>week|weekend|fortnight|half|days) (?:of|in) )?"
)
_LEADS = (
    "in since by until till before after from during through throughout of this last next to past between for around "
    "and or on"
).split()
_LEAD = rf"(?:\b(?P<lead>{'|'.join(f'[{lead[0].upper()}{lead[0]}]{lead[1:]}' for lead in _LEADS)}) )?"
_YEAR = r"(?:,? (?:of |in )?(?P<year>(?:1[5-9]|20)[0-9]{2})(?![0-9]|[.,][0-9]))?"
# A figure after the month is its day: such dates are read in dates.py.
_NO_DAY = r"(?!\.? (?:the )?[0-3]?[0-9](?:st|nd|rd|th)?(?![0-9]))"
_MONTH = re.compile(
    rf"{_LEAD}(?:[Tt]he )?{_RANK}{_PART}(?P<side>last |next |this )?\b(?P<month>{MONTH_PRINTED})\b{_NO_DAY}"
    rf"(?:\.(?= ?[0-9,a-z]))?(?!'?[a-z]|-[a-z]){_YEAR}(?:,? (?P<which>last|this|next) year\b)?",
)
_RUN = re.compile(
    rf"(?:\b(?:[Bb]etween|[Ff]rom) )?\b(?P<first>{MONTH_PRINTED})\b\.?(?: ?- ?| to | and | until | through )"
    rf"(?P<month>{MONTH_PRINTED})\b\.?,? (?P<year>(?:1[5-9]|20)[0-9]{{2}})(?![0-9]|[.,][0-9])",
)
# Names of months that are names of people or ordinary words too; alone they need a preposition before them.
_ALSO_WORDS = frozenset({"may", "march", "august", "april", "june"})
# "May" begins a question, a name follows ("August Strindberg"), or a place ("June 4 Square" is a date already).
_NAME_AFTER = re.compile(r" [A-Z][a-z]")
_TIMELESS = frozenset({"and", "or", "to", "for", "of", "on", "between"})


def _read_month(match: re.Match[str], setting: Setting) -> Reading | None:
    """A month, or part of one, with or without its year."""
    if match["year"]:
        period, resolved = month_of(int(match["year"]), MONTHS[match["month"].lower()]), ""
    elif not _is_month(match, setting):
        return None
    elif setting.near is None:
        return Reading(None, UNDATED, start=_start(match))
    else:
        period, resolved = _nearest(match, setting), setting.year_counted
    if match["rank"]:
        period = _ranked(period, match["rank"], match["unit"])
    period = part_of(period, match["part"].lower()) if match["part"] else period
    return Reading(period, resolved, start=_start(match))


def _start(match: re.Match[str]) -> int:
    """Where the date itself begins: "in" and "last" belong to a month without its year, other leads never."""
    kept = match["lead"] and match["lead"].lower() in {"in", "last", "next", "this", "past"} and not match["year"]
    return match.start() if kept or not match["lead"] else match.end("lead") + 1


def _is_month(match: re.Match[str], setting: Setting) -> bool:
    """Whether a bare name is meant as a month."""
    name, lead = match["month"], (match["lead"] or "").lower()
    told = match["part"] or match["rank"] or match["side"] or match["which"]
    if told:
        return True
    if len(name) <= 4 and name.lower() not in {"may", "june", "july"} and not lead:
        return False
    if _NAME_AFTER.match(setting.prose.plain, match.end()):
        return bool(lead) and lead not in _TIMELESS and name.lower() not in _ALSO_WORDS
    return name.lower() not in _ALSO_WORDS or (bool(lead) and not (lead in _TIMELESS and name in {"May", "March"}))


def _nearest(match: re.Match[str], setting: Setting) -> Period:
    """The month nearest to the anchor, or the last or next one where the words say so."""
    near, month = setting.near, MONTHS[match["month"].lower()]
    if near is None:  # pragma: no cover - asked only with an anchor
        return month_of(_FALLBACK_YEAR, month)
    side = ((match["side"] or "").strip() or (match["lead"] or "")).lower()
    if side in {"last", "next", "past"}:
        step = 1 if side == "next" else -1
        year = near.year + (step if (month - near.month) * step <= 0 else 0)
        return month_of(year, month)
    if match["which"]:
        return month_of(near.year + YEAR_STEPS[match["which"]], month)
    # This very month is meant by its name alone, whatever the verbs say.
    year = near.year if near.month == month else nearest_year(near, month, 15, setting.ahead(match))
    return month_of(year, month)


_FALLBACK_YEAR = 2000
_DAYS = {"week": 7, "weekend": 7, "fortnight": 14, "days": 5}


def _ranked(period: Period, rank: str, unit: str) -> Period:
    """A week or half of a month by its rank: "the last week", "the second half"."""
    length = (period.high - period.low).days + 1
    size = _DAYS.get(unit, length // 2)
    if rank in {"last", "final"}:
        return Period(move_days(period.high, 1 - size), period.high)
    place = {"second": 1, "third": 2, "fourth": 3}.get(rank, 0)
    low = min(move_days(period.low, place * size), period.high)
    return Period(low, min(move_days(low, size - 1), period.high))


def _read_run(match: re.Match[str], setting: Setting) -> Reading | None:
    """A run of months that ends in a year: "between March and September 2019"."""
    del setting
    first, last, year = MONTHS[match["first"].lower()], MONTHS[match["month"].lower()], int(match["year"])
    return Reading(Period(month_of(year - (first > last), first).low, month_of(year, last).high))


MONTH_PATTERNS = (
    Pattern(Cue.MONTH, _RUN, _read_run, cased=True),
    Pattern(Cue.MONTH, _MONTH, _read_month, cased=True),
)
