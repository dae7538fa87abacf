"""Whether a date without its year or week lies ahead or behind, by the verbs next to it."""

import re
from collections import deque
from itertools import islice

_AHEAD = (
    r"\b(?:will|won't|shall|is to|are to|'ll|due|scheduled|expected|planned|plans? to|planning to|tomorrow|"
    r"upcoming|going to|"
    r"about to|to be held|would|deadline|ahead of|rumou?red|delayed|postponed|slated|pencilled in|booked)\b"
    r"|\bset (?:to\b|for\b|$)"
)
_BEHIND = (
    r"\b(?:said|told|was|were|had|has|did|met|won|lost|held|began|took|came|made|went|gave|left|fell|rose|saw|struck|hit|"
    r"shot|set|cut|put|sent|spoke|wrote|found|became|broke|brought|fled|flew|led|quit|paid|sold|sued|announced|"
    r"[a-z]{2,}(?<!e)ed)\b"
)
_EVIDENCE = re.compile(f"(?P<ahead>{_AHEAD})|(?P<behind>{_BEHIND})")
_CLAUSE_END = re.compile(r"[.!?;\n](?=\s|$)")
_REACH = 120


def lies_ahead(low: str, start: int, end: int) -> bool | None:
    """True for the future, False for the past, None where nothing tells: the nearest verb before decides, else after.

    >>> lies_ahead("parliament will vote on friday", 21, 30)
    True
    """
    before = _CLAUSE_END.split(low[max(0, start - _REACH) : start])[-1]
    found = deque(_EVIDENCE.finditer(before), maxlen=1)
    if not found:
        after = _CLAUSE_END.split(low[end : end + _REACH], maxsplit=1)[0]
        found.extend(islice(_EVIDENCE.finditer(after), 1))
    return found[0]["ahead"] is not None if found else None
