"""How far apart two figures are, where a text gives only that: "by six votes", "21 km/h above the permitted 120".

Handles: the margin of a vote ("by a single vote", "with six votes to spare", "a majority of nine"), held against the
difference of a claim's two sides; a figure above or below another one beside it, which makes a third. Does not handle:
margins in per cent, and a lead told elsewhere than beside "by", "of" or "to spare".
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from factcheck.judging.locate import Located
from factcheck.judging.reading import Reading
from factcheck.model import Comparator, Comparison, Kind, Quantity, Relation, Span, Value

_BY = re.compile(
    r"\b(?:by|majority of|margin of|lead of|cushion of) (?:(?:just|only|a mere|a|the|some|about|barely|as few as) )*$",
    re.IGNORECASE,
)
_SINGLE = re.compile(r"\bby (?:just |only )?(?:a|the) (?:single|lone|solitary) vote\b", re.IGNORECASE)
_TO_SPARE = re.compile(r"\s*(?:votes?|seats?)? ?(?:to spare|more than (?:needed|required|necessary))", re.IGNORECASE)
_VOTES = re.compile(r"\s*votes?\b(?! (?:to|against)\b)", re.IGNORECASE)
_BEYOND = re.compile(
    r",? (?P<sign>above|over|faster than|more than|higher than|beyond|in excess of|below|under|less than|slower than|"
    r"lower than|short of) (?:the|its|his|her|their|an?) (?:[a-z]+ ){0,3}?"
    r"(?:(?:limit|target|record|estimate|budget|maximum|minimum) of )?",
    re.IGNORECASE,
)
_LESS = frozenset({"below", "under", "less than", "slower than", "lower than", "short of"})


def is_margin(text: str, value: Quantity, sentence: Span) -> bool:
    """Whether a count is the margin of a vote and no side of it."""
    end = value.span.start + len(value.figure)
    if _TO_SPARE.match(text, end):
        return True
    told = _BY.search(text, sentence.start, value.span.start)
    return told is not None and (not told[0].lower().startswith("by ") or bool(_VOTES.match(text, end)))


def find_margins(text: str, values: Sequence[Value], sentence: Span) -> Iterator[tuple[Quantity, bool]]:
    """Each margin of a vote in a sentence; False with those that may be counted from what was needed."""
    for value in values:
        plain = isinstance(value, Quantity) and value.kind is Kind.NUMBER and value.low is not None
        if plain and isinstance(value, Quantity) and value.low == value.high and is_margin(text, value, sentence):
            spare = _TO_SPARE.match(text, value.span.start + len(value.figure))
            yield (
                replace(value, unit="votes"),
                spare is None and bool(_VOTES.match(text, value.span.start + len(value.figure))),
            )
    if single := _SINGLE.search(text, sentence.start, sentence.end):
        span = Span(*single.span())
        printed = span.of(text)
        one = Decimal(1)
        yield Quantity(Kind.NUMBER, span, printed, printed, one, one, Comparator.EQUAL, "votes", one), True


def held_by_margin(
    located: Located, reading: Reading, sides: Sequence[Quantity]
) -> dict[Value, tuple[int, Comparison]]:
    """Each of a claim's sides with the passage's margin, held against their difference, and its sentence."""
    for at in range(located.first, located.last + 1):
        for margin, sure in find_margins(reading.body, reading.values[at], reading.sentences[at].span):
            made = {side: _compare(sides, margin, side, sure=sure) for side in sides}
            return {side: (at, comparison) for side, comparison in made.items() if comparison}
    return {}


def _compare(sides: Sequence[Quantity], margin: Quantity, side: Quantity, *, sure: bool) -> Comparison | None:
    first, second = (one.low or Decimal(0) for one in sides)
    told = f"{max(first, second)} − {min(first, second)} = {abs(first - second)}"
    if margin.low == abs(first - second):
        return Comparison(Relation.HOLDS, side, margin, f"‘{margin.figure}’ is the margin, {told}: less precise")
    return Comparison(Relation.DIFFERS, side, margin, f"‘{margin.figure}’ against the claim’s {told}") if sure else None


def find_beyond(text: str, parts: Sequence[tuple[int, Quantity]]) -> Iterator[tuple[int, Quantity, str]]:
    """What a figure above or below the one beside it comes to: sentence, quantity and arithmetic."""
    for (at, one), (there, other) in pairwise(parts):
        found = is_beyond(text, one, other) if at == there else None
        if found:
            less = found["sign"].lower() in _LESS
            size = (other.low or Decimal(0)) + (one.low or Decimal(0)) * (-1 if less else 1)
            span = Span(one.span.start, other.span.end)
            printed = span.of(text)
            made = replace(one, span=span, printed=printed, figure=printed, low=size, high=size)
            yield at, made, f"{other.figure} {'−' if less else '+'} {one.figure}"


def is_beyond(text: str, one: Quantity, other: Quantity) -> re.Match[str] | None:
    """Whether a figure says by how much another one right after it is passed or missed."""
    alike = one.kind is other.kind and other.unit in {"", one.unit} and one.kind in {Kind.NUMBER, Kind.MONEY}
    between = text[one.span.end : other.span.start]
    return _BEYOND.fullmatch(between) if alike and other.low is not None and other.low == other.high else None
