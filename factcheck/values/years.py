"""Years and what is named by them: "in 2000", "2014-16", "the 1990s", "Q2 2024", "19th century"."""

import re
from decimal import Decimal

from factcheck.values.calendar import Period, months_of, part_of, season_of, year_of
from factcheck.values.cues import Cue
from factcheck.values.money import currency_after
from factcheck.values.nouns import is_plural, read_counted
from factcheck.values.numbers import magnitude_after
from factcheck.values.reading import Pattern, Reading, Setting
from factcheck.values.units import read_unit

_Y = r"(?:1[5-9]|20)[0-9]{2}"
_START, _END = (
    r"(?<![\w.,:/#$£€-])",
    r"(?![0-9%a-z]|[.,:][0-9]|-[0-9a-z]| (?:gmt|bst|utc|cet|est|edt|hours|hrs)\b)",
)
_PART = (
    r"(?:(?:the )?(?P<part>early|mid|late|middle|start|beginning|end)"
    r"(?: in the | in | of the | of | part of |-| the | ))?"
)
_YEAR = re.compile(rf"{_START}{_PART}(?P<year>{_Y}){_END}")
_RUN = re.compile(
    rf"{_START}(?P<open>between |from )?(?P<first>{_Y})(?P<join> ?[-/] ?| to | and | until | through )"
    rf"(?P<last>(?:1[5-9]|20)?[0-9]{{2}}){_END}",
)
_DECADE = re.compile(rf"\b(?P<the>the )?{_PART}(?:the )?(?P<short>')?(?P<decade>(?:1[5-9]|20)?[0-9]0)'?s\b")
_SEASON = re.compile(rf"\b(?:the )?{_PART}(?P<season>spring|summer|autumn|fall|winter)(?: of|,)? (?P<year>{_Y}){_END}")
_QUARTER = re.compile(
    r"\b(?:the )?(?:(?P<rank>first|second|third|fourth|final|last) (?P<kind>quarter|half)(?: of)?|q(?P<q>[1-4]),?|"
    r"h(?P<h>[12]),?)"
    rf" (?P<year>{_Y}){_END}",
)
_CENTURY = re.compile(
    r"\b(?:the )?(?:(?P<part>early|mid|late)[ -])?(?P<century>1[0-9]|20|21|[5-9])(?:st|th) century\b(?!-)"
)
_RANKS = {"first": 1, "second": 2, "third": 3, "fourth": 4}
# Before a year: these words make one of any four digits from 1500 on, unless a round number of things follows.
_LIKELY = re.compile(
    r"\b(?:by|before|after|from|through|throughout|of|circa|around|to|between|and|this|that"
    r"|for|as early as|as late as) $",
)
_SURE = re.compile(
    r"\b(?:in|since|until|till|during|year|the|late|early|mid|summer|spring|autumn|winter"
    r"|its|their|his|her|back) $|\($|'s? $",
)
_COUNTING = re.compile(
    r"\b(?:over|more than|at least|nearly|almost|up to|some|fewer than|less than|under|about|roughly|approximately|"
    r"an estimated|total of|average of|than|these|those|all) $",
)
_ABOUT = re.compile(r"\b(?:about|under|than) $")
_NAMED = re.compile(r"(?:^|[^\w'-])(?P<word>[A-Z][\w'-]*?)(?: |'s )$")
_SENTENCE_STARTERS = frozenset(
    "in since by until before after from during the its and but of for to late early on a between around circa "
    "this back "
    "january february march april may june july august september october november december".split(),
)
_FIRST_MODERN = 1900


def _read_year(match: re.Match[str], setting: Setting) -> Reading | None:
    """A year, unless the digits count something or belong to a name."""
    if not match["part"] and not _is_year(setting, match.start("year"), match.end("year")):
        return None
    period = year_of(int(match["year"]))
    return Reading(part_of(period, match["part"]) if match["part"] else period)


def _is_year(setting: Setting, start: int, end: int) -> bool:
    """Whether the four digits at `start`:`end` are a year."""
    low = setting.prose.low
    before, year = low[max(0, start - 24) : start], int(low[start:end])
    if _SURE.search(before):
        return True
    if magnitude_after(low, end, money=False)[0] > 1 or read_unit(low, end) or currency_after(low, end):
        return False
    noun, _ = read_counted(low, end, Decimal(2))
    counts = bool(noun) and is_plural(noun.split()[-1])
    if _COUNTING.search(before):
        return not counts and year % 100 > 0 and bool(_ABOUT.search(before))
    if _LIKELY.search(before):
        return not (counts and year % 50 == 0)
    named = _NAMED.search(setting.prose.plain[max(0, start - 30) : start])
    if named and named["word"].lower() not in _SENTENCE_STARTERS:
        return False
    return year >= _FIRST_MODERN and not (counts and (year % 50 == 0 or len(noun.split()) == 1))


def _read_run(match: re.Match[str], setting: Setting) -> Reading | None:
    """A run of years: "2014-16", "between 2014 and 2016"."""
    first, join, short = int(match["first"]), match["join"], len(match["last"]) == 2
    last = first - first % 100 + int(match["last"]) if short else int(match["last"])
    joined_by_word = join.strip().isalpha()
    if last <= first or (short and joined_by_word) or (join == " and " and match["open"] != "between "):
        return None
    noun, _ = read_counted(setting.prose.low, match.end(), Decimal(2))
    if noun and is_plural(noun.split()[-1]) and first % 50 == last % 50 == 0:
        return None
    return Reading(Period(year_of(first).low, year_of(last).high))


def _read_decade(match: re.Match[str], setting: Setting) -> Reading | None:
    """A decade; two figures need "the" or an apostrophe ("the 90s", "'90s"), or they are ages and speeds."""
    del setting
    printed = match["decade"]
    if len(printed) == 2 and not (match["the"] or match["short"]):
        return None
    first = int(printed)
    if len(printed) == 2:
        first += 1900 if first >= 30 else 2000
    # "the 1900s" is a century as often as a decade; the wider reading claims less.
    wide = len(printed) == 4 and first % 100 == 0 and first < 2000
    period = year_of(first, 100 if wide else 10)
    return Reading(part_of(period, match["part"]) if match["part"] else period)


def _read_season(match: re.Match[str], setting: Setting) -> Reading | None:
    del setting
    period = season_of(int(match["year"]), match["season"])
    return Reading(part_of(period, match["part"]) if match["part"] else period)


def _read_quarter(match: re.Match[str], setting: Setting) -> Reading | None:
    """A quarter or half of a year."""
    del setting
    year, half = int(match["year"]), bool(match["h"]) or match["kind"] == "half"
    place = int(match["q"] or match["h"] or 0) or _RANKS.get(match["rank"], 2 if half else 4)
    months = 6 if half else 3
    return Reading(months_of(year, months * (place - 1) + 1, months)) if place * months <= 12 else None


def _read_century(match: re.Match[str], setting: Setting) -> Reading | None:
    del setting
    period = year_of(100 * int(match["century"]) - 99, 100)
    return Reading(part_of(period, match["part"]) if match["part"] else period)


YEARS = (
    Pattern(Cue.DIGIT, _QUARTER, _read_quarter),
    Pattern(Cue.RELATIVE, _SEASON, _read_season),
    Pattern(Cue.RELATIVE, _CENTURY, _read_century),
    Pattern(Cue.DIGIT, _DECADE, _read_decade),
    Pattern(Cue.DIGIT, _RUN, _read_run),
    Pattern(Cue.DIGIT, _YEAR, _read_year),
)
