"""Moving a stretch of days by counted units: "three months ago" is vaguer than "three days ago"."""

import re
from datetime import date

from factcheck.model import Comparator
from factcheck.values.calendar import (
    SEASONS,
    Period,
    month_of,
    months_of,
    move_days,
    move_months,
    season_of,
    week_of,
    year_of,
)
from factcheck.values.spelled import SMALL

_TENS = "|".join(word for word, value in SMALL.items() if value >= 20)
_ONES = "|".join(word for word, value in SMALL.items() if 0 < value < 10)
_WORDS = "|".join(sorted(SMALL, key=len, reverse=True))
COUNT = rf"[0-9]{{1,3}}|an?|(?:{_TENS})-(?:{_ONES})|{_WORDS}|a couple of|a few|several"
# How a counted length is bounded ("more than a year ago"), and what that says of a day so far back.
MORE = "more than|over|less than|nearly|almost|about|around|some|at least|just over|just under"
BACK = {
    "more than": Comparator.UNDER,
    "over": Comparator.UNDER,
    "just over": Comparator.UNDER,
    "at least": Comparator.AT_MOST,
    "less than": Comparator.OVER,
    "just under": Comparator.OVER,
}
AHEAD = {
    "more than": Comparator.OVER,
    "over": Comparator.OVER,
    "just over": Comparator.OVER,
    "at least": Comparator.AT_LEAST,
    "less than": Comparator.UNDER,
    "just under": Comparator.UNDER,
}
UNIT = "day|night|week|fortnight|month|year|decade|century"
_DAYS = {"day": 1, "night": 1, "morning": 1, "evening": 1, "week": 7, "weekend": 7, "fortnight": 14}
_YEARS = {"year": 1, "decade": 10, "century": 100}
# "Two weeks ago" is seldom a fortnight to the day.
_WEEK_SLACK = 3
_MONTH_SLACK = 15
_SPLIT = re.compile(r"[ -]")


def read_count(printed: str) -> int | None:
    """How many units; None for "a few" and "several".

    >>> read_count("twenty-six")
    26
    """
    if printed in {"a few", "several"}:
        return None
    if printed.isdigit():
        return int(printed)
    if printed == "a couple of":
        return 2
    return sum(SMALL[word] for word in _SPLIT.split(printed)) if printed not in {"a", "an"} else 1


def shift(period: Period, unit: str, count: int) -> Period:
    """`period`, moved by `count` units; the coarser the unit, the wider what it comes to mean."""
    if unit in _DAYS:
        slack = 0 if _DAYS[unit] == 1 else _WEEK_SLACK
        days = count * _DAYS[unit]
        return Period(move_days(period.low, days - slack), move_days(period.high, days + slack))
    if unit == "month":
        low, high = move_months(period.low, count), move_months(period.high, count)
        return Period(move_days(low, -_MONTH_SLACK), move_days(high, _MONTH_SLACK))
    slack = _YEARS[unit] // 5
    years = count * _YEARS[unit]
    return Period(_year_near(period.low.year + years - slack).low, _year_near(period.high.year + years + slack).high)


def _year_near(year: int) -> Period:
    """The year, or the calendar's first or last where it lies outside."""
    return year_of(min(max(year, date.min.year), date.max.year - 1))


def whole_unit(today: date, unit: str, step: int) -> Period:
    """The calendar's week, month, year and so on, `step` of them away from the one that holds `today`."""
    if unit in SEASONS:
        return _season(today, unit, step)
    if unit == "week":
        return week_of(move_days(today, 7 * step))
    if unit == "weekend":
        sunday = week_of(move_days(today, 7 * step)).high
        return Period(move_days(sunday, -1), sunday)
    if unit == "month":
        return month_of(today.year, today.month + step)
    if unit == "quarter":
        return months_of(today.year, 3 * ((today.month - 1) // 3 + step) + 1, 3)
    years = _YEARS[unit]
    first = today.year - today.year % years + (1 if unit == "century" else 0)
    return year_of(max(1, first + step * years), years)


def rolling_unit(today: date, unit: str, step: int) -> Period:
    """Such as "the past year": the twelve months up to today, where "last year" is the calendar's."""
    if unit in {"weekend", "quarter", *SEASONS} or not step:
        return whole_unit(today, unit, step)
    if unit == "week":
        other = move_days(today, 7 * step)
    else:
        other = move_months(today, step * (1 if unit == "month" else 12 * _YEARS[unit]))
    return Period(min(today, other), max(today, other))


def _season(today: date, season: str, step: int) -> Period:
    """The season gone by last, the next to begin, or the nearest."""
    around = [season_of(today.year + years, season) for years in (-2, -1, 0, 1, 2)]
    if step < 0:
        return max((period for period in around if period.high < today), key=_first_day)
    if step > 0:
        return min((period for period in around if period.low > today), key=_first_day)
    return min(around, key=lambda period: abs((period.middle - today).days))


def _first_day(period: Period) -> date:
    return period.low
