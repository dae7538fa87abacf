"""Figures a text mentions only to replace or contrast them: the earlier, the planned, the other side's.

Handles: "rather than $7m", "instead of 40", "not the 2.4 million it gave", "compared with 3.1%", "from 4.75% to 4.25%",
"up from 12", "an earlier version said 37". Does not handle: a figure withdrawn in a later sentence without such a word.
"""

import re

from factcheck.judging.corrected import WITHDRAWN, is_replaced
from factcheck.judging.reading import Reading
from factcheck.model import Kind, Quantity, Span, Value, When

# What stands right before a figure that does not hold any more, or belongs to another time.
_BEFORE = re.compile(
    r"\b(?:rather than|instead of|and not|not|compared (?:with|to)|against|up from|down from|from|previously|earlier|"
    r"originally|initially|formerly|first (?:reported|said|estimated)|(?:\d\S*|per cent|percent) (?:up|down) on|"
    r"versus|vs\.?)\s+"
    r"(?:(?:the|a|an|its|their|about|just|some|only|earlier|original|previous|initial|of|figure)\s+){0,3}$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"^\s*(?:first|originally|previously|initially|earlier|before|of the original|as (?:first|originally)|"
    r"a year (?:ago|earlier))\b",
    re.IGNORECASE,
)
_FROM = re.compile(r"from\b", re.IGNORECASE)
_TO = re.compile(r"\s*,?\s*(?:to|until|back to)\b")
# "Savings, put at €11m when the bill was tabled, will come to €9m": the figure of the day, and then the one that holds.
_PUT_AT = re.compile(
    r"\b(?:put|estimated|given|budgeted|forecast|valued|priced|reckoned|projected) at\s+$", re.IGNORECASE
)
_ONCE = re.compile(r"\s*,?\s*(?:when|in (?:the|its|an?) (?:draft|first|original|initial))\b[^,.;]{0,60},[^.;]*\d")


def superseded(reading: Reading, at: int, value: Value) -> bool:
    """Whether the text puts `value`, in the sentence at `at`, aside."""
    return is_replaced(reading, at, value) or put_aside(reading.body, reading.sentences[at].span, value)


def put_aside(text: str, sentence: Span, value: Value) -> bool:
    """Whether the `sentence` of `text` puts `value` aside."""
    before, after = text[sentence.start : value.span.start], text[value.span.end : sentence.end]
    if WITHDRAWN.search(before) and not re.search(r"\bnot\b|;", before):
        return True
    if _PUT_AT.search(before) and _ONCE.match(after):
        return True
    if isinstance(value, Quantity) and value.kind is Kind.DURATION:
        after = re.sub(r"^\s*before(?= \w)", "", after)  # "two days before it ended" is a length of time
    found = _BEFORE.search(before)
    if found and isinstance(value, When) and _FROM.match(found[0]) and not _TO.match(after):
        found = None  # "from 1 March" says when something begins
    return bool(found or _AFTER.search(after))
