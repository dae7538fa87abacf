"""A length of time that only says how far off a thing lies: "two days after the vote" lasts no two days.

Handles: a length with "after", "before", "later", "ago" and the like right behind it. Does not handle: "within two days
of the vote"; a wait told as one ("waited two days before leaving" is a length).
"""

import re

from factcheck.judging.locate import Located
from factcheck.model import Comparison, Kind, Quantity

_OFF = re.compile(r"\s+(?:after|before|later|earlier|ago|since|from now|prior to|ahead of|away)\b", re.IGNORECASE)
_LASTS = re.compile(
    r"\b(?:for|last(?:s|ed|ing)?|took|tak(?:e|es|en|ing)|spen[dt]s?|spending|wait(?:s|ed|ing)?|serv(?:e|es|ed|ing)|of|within|"
    r"needs?|needed|given|gave|gets?|got|held|jailed) (?:(?:up to|about|around|nearly|almost|over|more than|at least|"
    r"only|just|some|the|another) )*$",
    re.IGNORECASE,
)


def is_offset(text: str, value: Quantity) -> bool:
    """Whether a length of time in `text` says how far off something lies."""
    if value.kind is not Kind.DURATION or not _OFF.match(text, value.span.end):
        return False
    return not _LASTS.search(text[max(0, value.span.start - 40) : value.span.start])


def only_offset(located: Located, comparison: Comparison, body: str) -> bool:
    """Whether the source's length is an offset and the claim's none."""
    mine, theirs = comparison.claim, comparison.source
    if not isinstance(mine, Quantity) or not isinstance(theirs, Quantity) or mine.kind is not Kind.DURATION:
        return False
    return is_offset(body, theirs) and not is_offset(located.frame.text, mine)
