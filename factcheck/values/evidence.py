"""Whether a date without its year or week lies ahead or behind, by the verbs next to it.

Handles: plans, duties and promises ("will be held", "must leave"), what is timetabled in the present ("goes to trial",
"is opening"), pasts. A participle that only describes ("the renovated hall", "a case brought by") tells nothing.
Does not handle: the present of headlines ("Bank fails on Monday").
"""

import re
from collections import deque
from collections.abc import Iterator

# A passive belongs to its auxiliary: "will be held", "is to be tried".
_PASSIVE = r"(?: not| also| only| now| then)?(?: be(?: [a-z]+ly)? [a-z]+)?"
_AHEAD = (
    rf"\b(?:will|won't|shall|(?:is|are) to|'ll|due to|scheduled to|expected to|planned to|going to|"
    r"about to|would|must(?! have)|ha(?:s|ve) to|likely to|(?:hope|want|intend|aim)s? to|"
    r"(?:promis|pledg|vow|threaten)ed to)\b"
    rf"{_PASSIVE}"
    r"|\b(?:(?:could|can|should|may|might|cannot) (?:not )?be(?: [a-z]+ly)?(?: [a-z]+)?|ha(?:s|ve) until|due|"
    r"scheduled|expected|planned|plans? to|planning to|tomorrow|upcoming|to be held|deadline|ahead of|"
    r"rumou?red|delayed|postponed|slated|"
    r"pencilled in|booked)\b"
    r"|\bset (?:to\b(?: be [a-z]+)?|for\b|$)"
)
# The present of a timetable: "the trial opens on Monday", "talks resume in May", "the shop is closing in June".
_TIMETABLED = (
    r"\b(?:(?:re)?opens|closes|meets|starts|begins|ends|expires|resumes|convenes|goes (?:on|to|before|into|ahead)|"
    r"takes (?:place|effect|office)|comes into|kicks off|gets under way|stands trial|falls due"
    r"|(?<=s )(?:(?:re)?open|start|begin|end|expire|resume|convene|go (?:on|to|before|into|ahead)|"
    r"take (?:place|effect))"
    r"|(?:is|are) (?:[a-z]+ly )?(?:(?:re)?opening|closing|starting|leaving|holding|meeting|returning|launching|"
    r"moving|travelling|coming))\b"
)
_BEHIND = (
    r"\b(?:said|told|was|were|had|has|did|met|won|lost|held|began|took|came|made|went|gave|left|fell|rose|saw|struck|hit|"
    r"shot|set|cut|put|sent|spoke|wrote|found|became|broke|brought|fled|flew|led|quit|paid|sold|sued|announced|"
    r"[a-z]{2,}(?<!e)ed)\b"
)
# Before or after a participle that only describes a noun.
_DESCRIBED = re.compile(r"\b(?:the|a|an|its|his|her|their|our|newly|of|recently) $")
_DESCRIBING = re.compile(r" (?:by|of|as)\b")
_SAID_THAT = re.compile(r" that(?: [a-z]+)?(?: the)? ?$")
_EVIDENCE = re.compile(f"(?P<ahead>{_AHEAD}|{_TIMETABLED})|(?P<behind>{_BEHIND})")
_CLAUSE_END = re.compile(r"[.!?;\n](?=\s|$)")
_REACH = 120


def lies_ahead(low: str, start: int, end: int) -> bool | None:
    """True for the future, False for the past, None where nothing tells: the nearest verb before decides, else after.

    >>> lies_ahead("parliament will vote on friday", 21, 30)
    True
    """
    before = _CLAUSE_END.split(low[max(0, start - _REACH) : start])[-1]
    last = next(iter(deque(_telling(before), maxlen=1)), None)
    if last and last["behind"] and _SAID_THAT.match(before, last.end()):
        last = None  # "said that in May it would": the verb of saying does not date what was said
    if last is None:
        after = _CLAUSE_END.split(low[end : end + _REACH], maxsplit=1)[0]
        last = next(_telling(after), None)
    return last["ahead"] is not None if last else None


def _telling(clause: str) -> Iterator[re.Match[str]]:
    """The verbs of a clause that tell a tense, in reading order."""
    for found in _EVIDENCE.finditer(clause):
        behind = found["behind"]
        described = behind and (_DESCRIBED.search(clause, 0, found.start()) or _DESCRIBING.match(clause, found.end()))
        if not described:
            yield found
