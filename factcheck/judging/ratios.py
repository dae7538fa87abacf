"""Percentages that a text leaves to the reader: "twelve of the 48 cameras" are 25%, $5.6bn for $4.0bn is 40% more.

Handles: a part "of" its whole, before or after it, also "of them" in the next sentence; how far one figure lies over or
under another of its kind, where the claim speaks of more or less. Does not handle: wholes named further back.
A ratio is only ever offered where it is the claim’s own percentage, so none contradicts.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from factcheck.judging.locate import Located
from factcheck.judging.reading import Reading
from factcheck.judging.sums import size_of
from factcheck.model import Comparator, Kind, Quantity, Relation, Span
from factcheck.values import compare_values

_OF = re.compile(r"\s+(?:out )?of (?:the |its |their |all |those |these )*", re.IGNORECASE)
_WHOLE = re.compile(r"\bof (?:the|its|their|all|these|those) (?:[a-z]+ )?$", re.IGNORECASE)
_THEM = re.compile(r" of (?:them|these|those)\b")
_UP = re.compile(
    r"\b(?:more|over|above|higher|dearer|rose|risen|rise|rises|up|grew|grown|growth|increas\w*|overpa\w*|overr[au]n\w*|"
    r"exceed\w*|jump\w*|climb\w*|gain\w*|too much)\b",
    re.IGNORECASE,
)
_DOWN = re.compile(
    r"\b(?:less|fewer|lower|below|cheaper|fell|fallen|fall|falls|down|cut|cuts|drop\w*|declin\w*|decreas\w*|reduc\w*|"
    r"shr[aiu]nk\w*|lost|loss)\b",
    re.IGNORECASE,
)
_FINE = Decimal("0.01")
_HUNDRED = Decimal(100)


def find_ratios(located: Located, reading: Reading, value: Quantity) -> Iterator[tuple[int, Quantity, str]]:
    """Sentence, percentage and arithmetic of every ratio that is the claim's `value`."""
    if value.kind is not Kind.PERCENT or value.unit != "%":
        return
    found = [(at, v) for at in range(located.first, located.last + 1) for v in reading.values[at]]
    counts = [(at, v) for at, v in found if isinstance(v, Quantity) and _is_plain(v)]
    for (at, one), (_, other) in pairwise(counts):
        for share, told in [*_shares(reading, one, other), *_changes(located, one, other)]:
            made = _percentage(reading, one, other, share)
            if compare_values(value, made).relation in {Relation.EQUAL, Relation.ROUNDS, Relation.WITHIN}:
                yield at, made, told


def _shares(reading: Reading, one: Quantity, other: Quantity) -> Iterator[tuple[Decimal, str]]:
    """A part of its whole: "12 of the 48", "of the 48, 12", "48 ... 12 of them"."""
    body = reading.body
    if one.kind is not Kind.NUMBER or other.kind is not Kind.NUMBER:
        return
    after_one = body[one.span.start + len(one.figure) : other.span.start]
    whole_first = _WHOLE.search(body[max(0, one.span.start - 24) : one.span.start])
    if _OF.fullmatch(after_one) and size_of(one) < size_of(other):
        yield _HUNDRED * size_of(one) / size_of(other), f"{one.figure} of {other.figure}"
    elif size_of(other) < size_of(one) and (whole_first or _THEM.match(body, other.span.start + len(other.figure))):
        yield _HUNDRED * size_of(other) / size_of(one), f"{other.figure} of {one.figure}"


def _changes(located: Located, one: Quantity, other: Quantity) -> Iterator[tuple[Decimal, str]]:
    """How much the larger lies above the smaller, or the smaller below the larger."""
    alike = one.kind is other.kind and (one.unit == other.unit or not other.unit)
    bare = one.kind is Kind.MONEY and other.kind is Kind.NUMBER and not other.unit
    small, large = sorted((one, other), key=size_of)
    if not (alike or bare) or size_of(small) <= 0 or size_of(small) == size_of(large):
        return
    if _UP.search(located.frame.text):
        yield _HUNDRED * (size_of(large) - size_of(small)) / size_of(small), f"from {small.figure} to {large.figure}"
    elif _DOWN.search(located.frame.text):
        yield _HUNDRED * (size_of(large) - size_of(small)) / size_of(large), f"from {large.figure} to {small.figure}"


def _percentage(reading: Reading, one: Quantity, other: Quantity, share: Decimal) -> Quantity:
    span = Span(one.span.start, other.span.end)
    printed = span.of(reading.body)
    exact = share.quantize(_FINE)
    made = replace(one, kind=Kind.PERCENT, unit="%", span=span, printed=printed, figure=printed, step=_FINE)
    return replace(made, low=exact, high=exact, comparator=Comparator.EQUAL)


def _is_plain(value: Quantity) -> bool:
    exact = value.low is not None and value.low == value.high
    return exact and not value.ordinal and value.kind in {Kind.NUMBER, Kind.MONEY}
