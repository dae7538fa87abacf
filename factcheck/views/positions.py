"""The values that a source states, in words: dates as the calendar has them, everything else as printed."""

from calendar import monthrange
from datetime import date

from factcheck.model import Finding, Stance, Value, ValuePair, When
from factcheck.views.words import word_day


def stated_values(finding: Finding) -> tuple[str, ...]:
    """The values that set a source apart, in words.

    Of a source in conflict, only the values that differ are named: the others are not what the dispute is about.
    """
    conflict = finding.stance is Stance.CONFLICTS
    pairs = finding.best.values if finding.best is not None else ()
    named = [pair for pair in pairs if pair.source and (not conflict or pair.relation == "differs")]
    return tuple(dict.fromkeys(map(word_stated, named)))


def word_stated(pair: ValuePair) -> str:
    """What the source states in the place of the claim's value."""
    return word_value(pair.source_value, pair.source)


def word_value(value: Value | None, printed: str) -> str:
    """A value in words: a day, a month or a year that the text may only hint at by name, everything else as printed.

    >>> from factcheck.model import Span
    >>> day = date(2016, 11, 15)
    >>> word_value(When(Span(0, 10), "On Tuesday", day, day), "On Tuesday"), word_value(None, "over 100")
    ('Tuesday 15 November 2016', 'over 100')
    """
    if isinstance(value, When) and value.low is not None and value.high is not None:
        return word_span(value.low, value.high) or printed
    return printed


def word_span(low: date, high: date) -> str:
    """A day, a whole month or a whole year by its name; "" for any other stretch of days.

    >>> word_span(date(2014, 3, 1), date(2014, 3, 31)), word_span(date(2014, 1, 1), date(2014, 12, 31))
    ('March 2014', '2014')
    """
    if low == high:
        return f"{low:%A} {word_day(low)}"
    if (low.month, low.day, high.month, high.day) == (1, 1, 12, 31) and low.year == high.year:
        return f"{low.year}"
    whole = low.day == 1 and high.day == monthrange(high.year, high.month)[1]
    return f"{low:%B} {low.year}" if whole and (low.year, low.month) == (high.year, high.month) else ""
