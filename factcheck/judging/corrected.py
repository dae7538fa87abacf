"""A figure that one sentence withdraws and the next puts right ("We put it at 9.5 per cent. It is 8.5.").

Handles: the two sentences of a correction, headed as one or worded as one ("An earlier version said 19. The figure is
17"); the right figure may leave out the unit. Does not handle: a right figure that stands before the wrong one.
"""

import re
from dataclasses import replace

from factcheck.judging.reading import Reading
from factcheck.model import Kind, Quantity, Role, Value, When

WITHDRAWN = re.compile(
    r"\b(?:an? (?:earlier|previous) (?:version|entry|edition|article|report|story|post|item)|"
    r"(?:earlier|previous) (?:versions|editions|reports)|we (?:wrote|reported|said|gave)|"
    r"(?:wrongly|incorrectly|mistakenly|erroneously) (?:said|stated|reported|gave|put)|"
    r"(?:originally|previously|first|initially) (?:said|stated|reported|gave))\b",
    re.IGNORECASE,
)
_PUTS_RIGHT = re.compile(
    r"(?:It|This|That|They|These|The (?:correct |right |actual |true )?"
    r"(?:figure|number|sum|total|rate|date|amount|toll|length|name|year)) (?:is|was|are|were|should)\b",
)


def withdraws(reading: Reading, at: int) -> bool:
    """Whether the sentence at `at` withdraws a value that the next one puts right."""
    return any(is_replaced(reading, at, value) for value in reading.values[at])


def is_replaced(reading: Reading, at: int, value: Value) -> bool:
    """Whether the sentence after `at` gives another value for this one."""
    if at + 1 >= len(reading.sentences) or not _replaces(reading, at + 1):
        return False
    return any(_adopt(value, other) is not None for other in reading.values[at + 1])


def replaced_by(reading: Reading, at: int, value: Value) -> tuple[Value, Value] | None:
    """The value that `value`, in the sentence at `at`, puts right, and `value` with its unit; None where none."""
    if at == 0 or not _replaces(reading, at):
        return None
    for old in reading.values[at - 1]:
        adopted = _adopt(old, value)
        if adopted is not None:
            return old, adopted
    return None


def _replaces(reading: Reading, at: int) -> bool:
    """Whether the sentence at `at` puts right what the one before it withdraws."""
    here, before = reading.sentences[at], reading.sentences[at - 1]
    if "\n\n" in reading.body[before.span.end : here.span.start] or before.role is not here.role:
        return False
    right = bool(_PUTS_RIGHT.match(here.span.of(reading.body)))
    withdrawn = bool(WITHDRAWN.search(before.span.of(reading.body)))
    return (right or withdrawn) if here.role is Role.CORRECTION else (right and withdrawn)


def _adopt(old: Value, new: Value) -> Value | None:
    """The new value as one of the old one's kind: a bare number takes its unit; None where the two are of two kinds."""
    if isinstance(old, When) or isinstance(new, When):
        return new if isinstance(old, When) and isinstance(new, When) else None
    if old.ordinal or new.ordinal:
        return None
    if new.kind is Kind.NUMBER and not new.unit:
        return replace(new, kind=old.kind, unit=old.unit)
    return new if _same(old, new) else None


def _same(old: Quantity, new: Quantity) -> bool:
    return old.kind is new.kind and (old.kind is not Kind.NUMBER or old.unit == new.unit or not old.unit)
