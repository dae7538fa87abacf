"""Months, weekdays and stretches of days: the arithmetic under every date."""

from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, timedelta

_MONTH_NAMES = ("january february march april may june july august september october november december").split()
MONTHS = (
    {name: number for number, name in enumerate(_MONTH_NAMES, start=1)}
    | {name[:3]: number for number, name in enumerate(_MONTH_NAMES, start=1)}
    | {"sept": 9}
)
_WEEKDAY_NAMES = "monday tuesday wednesday thursday friday saturday sunday".split()
WEEKDAYS = (
    {name: number for number, name in enumerate(_WEEKDAY_NAMES)}
    | {name[:3]: number for number, name in enumerate(_WEEKDAY_NAMES)}
    | {"tues": 1, "weds": 2, "thur": 3, "thurs": 3}
)
# The alternations of the regexes, the longest name first, as printed: with a capital, since "may" and "march" are
# words.
MONTH_PRINTED = "|".join(f"{name.capitalize()}|{name.upper()}" for name in sorted(MONTHS, key=len, reverse=True))
WEEKDAY_PRINTED = "|".join(f"{name.capitalize()}|{name.upper()}" for name in sorted(WEEKDAYS, key=len, reverse=True))
# First and last month of a season on the northern half of the globe, where most of the English-language news is made.
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of days, closed on both sides."""

    low: date
    high: date

    @property
    def middle(self) -> date:
        """The day halfway through."""
        return self.low + (self.high - self.low) / 2


def day_of(year: int, month: int, day: int) -> date | None:
    """The day, or None where the calendar has none ("31 June")."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def month_of(year: int, month: int) -> Period:
    """The whole month; months before January and after December count into the years around.

    >>> month_of(2024, 14).high
    datetime.date(2025, 2, 28)
    """
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    first = date(min(max(year, MINYEAR), MAXYEAR - 1), month, 1)
    following = date(first.year + month // 12, month % 12 + 1, 1)
    return Period(first, following - timedelta(days=1))


def months_of(year: int, first: int, count: int) -> Period:
    """`count` whole months from month `first` of `year`."""
    return Period(month_of(year, first).low, month_of(year, first + count - 1).high)


def year_of(year: int, count: int = 1) -> Period:
    """`count` whole years from `year`."""
    return months_of(year, 1, 12 * count)


def week_of(day: date) -> Period:
    """Monday to Sunday of the week that holds `day`."""
    monday = move_days(day, -day.weekday())
    return Period(monday, move_days(monday, 6))


def season_of(year: int, season: str) -> Period:
    """A season by the year it begins in: winter 2019 runs into February 2020."""
    return months_of(year, SEASONS[season], 3)


def move_days(day: date, count: int) -> date:
    """`day`, `count` days on; the calendar's first or last day where that lies outside it."""
    ordinal = day.toordinal() + count
    return date.fromordinal(min(max(ordinal, 1), date.max.toordinal()))


def move_months(day: date, count: int) -> date:
    """The same day of the month, `count` months on, or the month's last day."""
    month = month_of(day.year + (day.month - 1 + count) // 12, (day.month - 1 + count) % 12 + 1)
    return move_days(month.low, min(day.day, month.high.day) - 1)


def part_of(period: Period, part: str) -> Period:
    """The early, middle or late part of a period, as "early March" or "the end of 2030" means it.

    Thirds for "early", "mid" and "late"; a quarter of it, at most, for "start" and "end".
    """
    length = (period.high - period.low).days + 1
    third = length // 3
    match part:
        case "early" | "beginning":
            return Period(period.low, move_days(period.low, third))
        case "start":
            return Period(period.low, move_days(period.low, length // 4))
        case "mid" | "middle":
            return Period(move_days(period.low, third), move_days(period.high, -third))
        case "end":
            return Period(move_days(period.high, -(length // 4)), period.high)
        case _:
            return Period(move_days(period.high, -third), period.high)
