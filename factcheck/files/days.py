"""Calendar days as editors type them: YYYY-MM-DD, and what to say when it is not one."""

import calendar
import re
from datetime import date

_DAY = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_LOOSE_DAY = re.compile(r"([0-9]{4})[-/. ]([0-9]{1,2})[-/. ]([0-9]{1,2})(?:[T ].*)?", re.DOTALL)


def read_day(text: str) -> date | None:
    """The day that `text` names as YYYY-MM-DD, or None.

    >>> read_day("2024-02-29"), read_day("2024-02-30"), read_day("8 February 2024")
    (datetime.date(2024, 2, 29), None, None)
    """
    found = _DAY.fullmatch(text)
    try:
        return date(int(found[1]), int(found[2]), int(found[3])) if found else None
    except ValueError:
        return None


def word_bad_day(text: str) -> tuple[str, str]:
    """What is wrong with a text that `read_day` refuses, and what to type.

    >>> word_bad_day("2024-02-30")
    ('is not a day in the calendar.', 'February 2024 has 29 days.')
    >>> word_bad_day("2024/2/8")
    ('is not a day written as YYYY-MM-DD.', "Write '2024-02-08'.")
    """
    found = _DAY.fullmatch(text)
    if found is None:
        loose = _LOOSE_DAY.fullmatch(text)
        day = read_day(f"{loose[1]}-{loose[2]:0>2}-{loose[3]:0>2}") if loose else None
        return "is not a day written as YYYY-MM-DD.", f"Write '{day}'." if day else "Write for example '2024-02-08'."
    year, month, day_number = (int(part) for part in found.groups())
    if year == 0:
        advice = "There is no year 0."
    elif not 1 <= month <= 12:
        advice = f"There is no month {month}."
    elif day_number == 0:
        advice = "Days count from 01."
    else:
        advice = f"{calendar.month_name[month]} {year} has {calendar.monthrange(year, month)[1]} days."
    return "is not a day in the calendar.", advice
