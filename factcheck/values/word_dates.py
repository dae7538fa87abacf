"""Dates in words: "14 November 2016", "March 2014", "the 2030s", "3 to 5 May 2014"."""

from datetime import date

from factcheck.model import When
from factcheck.values.calendar import month_of, year_of


def word_when(when: When) -> str:
    """A date by its shortest name; one with an open end, or counted around, as it was printed.

    >>> from factcheck.model import Span
    >>> word_when(When(Span(0, 5), "March", date(2014, 3, 1), date(2014, 3, 31)))
    'March 2014'
    """
    if when.low is None and when.high is None:
        return f"‘{when.printed}’"
    if when.low and when.high and when.comparator == "=":
        return _word_period(when.low, when.high)
    if not when.resolved:
        return f"‘{when.printed}’"
    if when.low and when.high:
        return f"around {_word_period(when.low, when.high)}"
    return f"{_word_day(when.high)} or earlier" if when.high else f"{_word_day(when.low or date.min)} or later"


def _word_day(day: date) -> str:
    return f"{day.day} {day:%B} {day.year}"


def _word_period(low: date, high: date) -> str:
    if low == high:
        return _word_day(low)
    month = month_of(low.year, low.month)
    if (low, high) == (month.low, month.high):
        return f"{low:%B} {low.year}"
    years = high.year - low.year + 1
    whole = year_of(low.year, years)
    if (low, high) == (whole.low, whole.high):
        if years == 10 and low.year % 10 == 0:
            return f"the {low.year}s"
        return str(low.year) if years == 1 else f"{low.year} to {high.year}"
    if (low.year, low.month) == (high.year, high.month):
        return f"{low.day} to {_word_day(high)}"
    return f"{_word_day(low)} to {_word_day(high)}"
