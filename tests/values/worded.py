"""Values in one short line each, for the tables of these tests, and the day their texts count from."""

from datetime import date

from factcheck.model import Anchor, Comparison, Quantity, When
from factcheck.values import compare_values, find_values

WEDNESDAY = Anchor(date(2016, 11, 16), "the article’s date")


def word_quantity(value: Quantity) -> str:
    """'over 100 member states: > 100 member states'; ranges as low..high, ranks with a #."""
    ends = [str(end) for end in (value.low, value.high) if end is not None]
    figure = ends[0] if len(set(ends)) == 1 else "..".join(ends)
    sign = "" if value.comparator == "=" else f"{value.comparator} "
    return f"{value.printed}: {sign}{'#' if value.ordinal else ''}{figure} {value.unit}".rstrip()


def word_when(value: When) -> str:
    """'on Tuesday: 2016-11-15'; stretches as low..high, an open end as '', an unknown day as '?'."""
    low, high = str(value.low or ""), str(value.high or "")
    if value.low is None and value.high is None:
        return f"{value.printed}: ?"
    sign = "" if value.comparator == "=" else f"{value.comparator} "
    return f"{value.printed}: {sign}{low if low == high else f'{low}..{high}'}"


def read_quantities(text: str) -> list[str]:
    """Every quantity of a text, worded."""
    return [word_quantity(value) for value in find_values(text) if isinstance(value, Quantity)]


def read_whens(text: str, anchor: Anchor, mentioned: When | None = None) -> list[str]:
    """Every date of a text, worded."""
    return [word_when(value) for value in find_values(text, anchor, mentioned) if isinstance(value, When)]


def compare(claim: str, source: str) -> Comparison:
    """The comparison of the only value in each of two texts."""
    (wanted,) = find_values(claim, WEDNESDAY)
    (said,) = find_values(source, WEDNESDAY)
    return compare_values(wanted, said)
