"""Whether a negation turns "before" or "until" round: "will not open before 2036" bounds the opening from below.

Handles: "not", "never", "no train", "nobody" and the like in the date's own clause, "cannot", "unlikely to", "not until
March". Does not handle: a negation in the clause around ("it is not clear whether it opens before 2036").
"""

import re

_NEGATION = re.compile(
    r"\b(?:(?:will|would|can|could|may|might|must|shall|should|is|are|was|were|be|do|does|did|has|have|had)"
    r"(?: also| now| still| therefore)? not(?! only)|cannot|[a-z]+n't|never|nobody|no one|none|nothing|nor|neither"
    r"|unlikely|no (?!doubt|matter|longer|later|earlier|more|less|fewer|secret|question|surprise|wonder)[a-z]+|not)\b"
)
# What opens another clause between the negation and the date, where the negation no longer reaches.
_OTHER_CLAUSE = re.compile(
    r"[,;:()\"“”]|\b(?:that|whether|if|because|but|who|which|and|or|when|while|as|than|only|say|said|says|know|knew|known|"
    r"clear|confirm\w*|tell|told)\b"
)
_CLAUSE = re.compile(r"[.!?;:]\s|\n")
# "Did not open until March", "it was not until March that it opened": it opened in March.
_DONE = re.compile(r"\b(?:(?:did|was|were|had) not|didn't|wasn't|weren't|hadn't)\b")
_REACH = 110
_WORDS = 12  # between the negation and the bound


def turned_round(low: str, start: int) -> bool:
    """Whether the "before" or "until" at `start` of lower-case text is negated.

    >>> [turned_round(text, text.index("before")) for text in ("it will not open before may", "it opens before may")]
    [True, False]
    """
    clause = _CLAUSE.split(low[max(0, start - _REACH) : start])[-1]
    found = list(_NEGATION.finditer(clause))
    if len(found) != 1:  # two negations cancel, or belong to two clauses
        return False
    if low.startswith(("until", "till"), start) and _DONE.match(found[0][0]):
        return False
    between = clause[found[0].end() :]
    return len(between.split()) <= _WORDS and not _OTHER_CLAUSE.search(between)
