"""A claim's month, day or weekday that nothing places in a year, as an article of some day would mean it.

Handles: "by the end of April", "on 3 March", "on Tuesday" in a claim without a date of its own. A weekday only places a
day for an article of the same week or so: another day that is such a weekday, too, is not held against it.
Does not handle: "yesterday" and other dates counted from the day of speaking.
"""

from dataclasses import replace
from datetime import date
from functools import lru_cache

from factcheck.judging.reading import Reading
from factcheck.model import Anchor, Comparison, Relation, Value, When
from factcheck.values import find_values
from factcheck.values.calendar import MONTHS, WEEKDAYS

_ORIGIN = "the article’s date"


def place_undated(value: Value, text: str, reading: Reading) -> Value:
    """`value` of the claim's `text` in the year of the article; as it is where it has a year, or the article no day."""
    day = reading.document.anchor.day
    if not isinstance(value, When) or value.low is not None or value.high is not None or day is None:
        return value
    words = value.printed.lower().replace(",", " ").split()
    if not any(word.strip(".") in MONTHS or word.strip(".") in WEEKDAYS for word in words):
        return value
    return next((v for v in _read(text, day) if isinstance(v, When) and v.span == value.span), value)


@lru_cache(maxsize=1024)
def _read(text: str, day: date) -> tuple[Value, ...]:
    return find_values(text, Anchor(day, _ORIGIN))


def word_placed(found: Comparison) -> Comparison | None:
    """The comparison, saying so where the claim's date was placed; None where a weekday may mean another week."""
    mine, theirs = found.claim, found.source
    if not isinstance(mine, When) or not isinstance(theirs, When) or not mine.resolved.endswith(_ORIGIN):
        return found
    if found.relation is Relation.DIFFERS and _same_weekday(mine, theirs):
        return None
    return replace(found, reason=f"{found.reason} (the claim’s ‘{mine.printed}’: {mine.resolved})")


def same_words(value: Value, source: Value) -> Comparison | None:
    """Two dates that nothing places in time, in the same words: "in May" is "in May"."""
    unplaced = isinstance(value, When) and isinstance(source, When) and value.low is value.high is source.low is None
    if not unplaced or value.printed.casefold() != source.printed.casefold():
        return None
    return Comparison(Relation.EQUAL, value, source, f"‘{source.printed}’ is the claim’s")


def _same_weekday(mine: When, theirs: When) -> bool:
    named = any(word.strip(".,") in WEEKDAYS for word in mine.printed.lower().split())
    days = [when.low for when in (mine, theirs) if when.low is not None and when.low == when.high]
    return named and len(days) == 2 and days[0].weekday() == days[1].weekday()
