"""The two sides of a vote, however they are told: "98 votes to 77", "176 in favour and 169 against".

Handles: a pair of counts, a count followed by how its people voted, and the side that only follows from the whole
("of thirteen, nine ... and the rest", "176 of the 345 valid votes", "two judges ..., while the third ..."). Two tallies
whose totals lie far apart are of two bodies, or of a vote and a match.
Does not handle: a majority given only as a margin; sides named by party.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from factcheck.judging.margins import is_margin
from factcheck.judging.sums import size_of
from factcheck.judging.wholes import ALL_BUT
from factcheck.model import Comparator, Kind, Quantity, Span, Value

# Between the sides of a pair: "98 votes to 77", "6-3", "nine for to six against".
_BETWEEN = re.compile(r"\s*(?:for\s+)?(?:to|against|[-–—])\s*(?:the\s+)?", re.IGNORECASE)
_SIDE = re.compile(
    r"[^.;:\d]{0,50}?\b(?:in favou?r|against|(?:voted|were|was|are|is) for|for(?=[,.;]| and )|backed|back|supported|"
    r"approved|accepted|rejected|opposed|dissented|abstained|vot(?:e|es|ed|ing)|ballots?|yes|no|ayes|nays|noes)\b",
    re.IGNORECASE,
)
_VOTED = re.compile(
    r"\b(?:vot(?:e|es|ed|ing)|ballots?|board|judges|justices|in favou?r|against|for conviction|acquit\w*|split|divided|"
    r"scraped|carried|passed|adopted|rejected)\b",
    re.IGNORECASE,
)
_MOST = 16  # values in a sentence; with more it is a table
_OF = re.compile(r" (?:out )?of (?:the |its |their |all )?", re.IGNORECASE)
# "Of the fifteen judges, …" is the whole body.
_AMONG = re.compile(r"\bof (?:the |its |their |all )*$", re.IGNORECASE)
_REST = re.compile(
    r"\bthe (?:rest|others|remainder|remaining (?:members|votes|judges|deputies))\b|\bthe other "
    r"(?=members|judges|votes|deputies)",
    re.IGNORECASE,
)
_LAST_ONE = re.compile(r"\b(?:the|a) (?P<rank>third|fourth|fifth|sixth|seventh|eighth|ninth)\b", re.IGNORECASE)
_RANKS = {"third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9}
# Some stay away, some abstain: totals of one body differ by no more than this share.
_ABSENT = Decimal("0.25")


def is_tally(values: Sequence[Value]) -> bool:
    """Whether the claim gives the two sides of a vote ("212 to 87")."""
    return sum(isinstance(v, Quantity) and v.unit == "votes" for v in values) == 2


def read_sides(text: str, values: tuple[Value, ...], span: Span) -> tuple[Quantity, ...]:
    """The sides of a vote among the `values` of the sentence at `span`, as votes, and the side that follows."""
    if len(values) > _MOST:
        return ()
    told = [side for value in values if (side := _as_side(text, value, values, span))]
    spans = {side.span for side in told}
    followed = _left_over(text, values, span) or _last_one(text, values, span)
    return tuple(sorted([*told, *(side for side in followed if side.span not in spans)], key=_place))


def _as_side(text: str, value: Value, values: tuple[Value, ...], span: Span) -> Quantity | None:
    """`value` as a count of votes; None where it is no side of a vote."""
    numbers = [v for v in values if isinstance(v, Quantity) and v.kind is Kind.NUMBER and not v.ordinal]
    if not isinstance(value, Quantity) or value not in numbers:
        return None
    wholes = [v for v in numbers if any(_is_whole(text, part, v) for part in numbers)]
    others = [v for v in numbers if v is not value and v not in wholes]
    if value in wholes:
        return None
    paired = any(_is_pair(text, value, other) or _is_pair(text, other, value) for other in others)
    following = min((v.span.start for v in others if v.span.start >= value.span.end), default=span.end)
    whole = next((v.span.end for v in wholes if _is_whole(text, value, v)), value.span.start + len(value.figure))
    if not paired and (
        _AMONG.search(text, span.start, value.span.start)
        or is_margin(text, value, span)
        or ALL_BUT.search(text[span.start : value.span.start])
    ):
        return None
    told = _SIDE.match(text, whole, following)
    return replace(value, unit="votes") if value.unit == "votes" or paired or told else None


def _is_pair(text: str, one: Quantity, other: Quantity) -> bool:
    end = one.span.start + len(one.figure) if one.unit != "votes" else one.span.end
    return end <= other.span.start and bool(_BETWEEN.fullmatch(text, end, other.span.start))


def _is_whole(text: str, part: Quantity, whole: Quantity) -> bool:
    """Whether the one is "of" the other: "nine of the thirteen"."""
    end = part.span.start + len(part.figure)
    return end < whole.span.start and bool(_OF.fullmatch(text, end, whole.span.start))


def one_body(claimed: Sequence[Quantity], found: Sequence[Quantity]) -> bool:
    """Whether the totals of two tallies can be those of one body."""
    mine, theirs = (sum((v.low or Decimal(0) for v in sides), Decimal(0)) for sides in (claimed, found))
    return abs(mine - theirs) <= max(mine, theirs) * _ABSENT


def _left_over(text: str, values: tuple[Value, ...], span: Span) -> tuple[Quantity, ...]:
    """A part and what the whole leaves: "of thirteen, nine ... and the rest", "176 of the 345"."""
    counts = _counts(values)
    rest = _REST.search(text, span.start, span.end)
    if rest:
        counts = [v for v in counts if v.span.end <= rest.start()]
    if len(counts) != 2 or not _VOTED.search(text, span.start, span.end):
        return ()
    first, second = counts
    part, whole = sorted((first, second), key=size_of)
    but = ALL_BUT.search(text[span.start : part.span.start])
    if not rest and not but and not _is_whole(text, first, second):
        return ()
    left = size_of(whole) - size_of(part)
    if but:  # the greater side stands where the lesser is told
        told = f"{but[0]}{part.figure}"
        greater = replace(_side(text, part, left, part.span), printed=told, figure=told)
        return (greater, _side(text, part, size_of(part), whole.span))
    return (
        _side(text, part, size_of(part), part.span),
        _side(text, part, left, Span(*rest.span()) if rest else whole.span),
    )


def _last_one(text: str, values: tuple[Value, ...], span: Span) -> tuple[Quantity, ...]:
    """One against all before it: "two judges were for conviction, while the third would have acquitted"."""
    counts = _counts(values)
    last = _LAST_ONE.search(text, span.start, span.end)
    if not last or not _VOTED.search(text, span.start, span.end):
        return ()
    if len(counts) != 1 or counts[0].span.end > last.start() or counts[0].low != _RANKS[last["rank"].lower()] - 1:
        return ()
    return (
        _side(text, counts[0], size_of(counts[0]), counts[0].span),
        _side(text, counts[0], Decimal(1), Span(*last.span())),
    )


def _counts(values: tuple[Value, ...]) -> list[Quantity]:
    """The plain whole numbers among `values`."""
    numbers = [v for v in values if isinstance(v, Quantity) and v.kind is Kind.NUMBER and not v.ordinal]
    return [v for v in numbers if v.low is not None and v.low == v.high == int(v.low)]


def _side(text: str, like: Quantity, count: Decimal, span: Span) -> Quantity:
    printed = span.of(text)
    votes = replace(like, span=span, printed=printed, figure=printed, unit="votes")
    return replace(votes, low=count, high=count, comparator=Comparator.EQUAL)


def _place(value: Value) -> Span:
    return value.span
