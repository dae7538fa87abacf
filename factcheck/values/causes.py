"""Whether "over" before a figure names what a quarrel is about, and bounds nothing: "a row over a 9% levy".

Handles: "over a" and "over an" before digits or a numeral with a noun of its own ("quit over a 15% rise"), and "over"
right after a word for a quarrel ("a dispute over 40 jobs"). Does not handle: other verbs before a figure without an
article ("resigned over 40 jobs").
"""

import re

# "Won over a 50% share", "a lead of over an 8-point margin": these measure, and "over" is "more than".
_MEASURED = re.compile(
    r"\b(?:have|has|had|having|with|own(?:s|ed|ing)?|hold(?:s|ing)?|held|w[io]n(?:s|ning)?|gain(?:s|ed|ing)?|"
    r"g[eo]ts?|getting|gives?|gave|giving|enjoy(?:s|ed)?|report(?:s|ed)?|saw|sees?|seen|by|to|at|of|from|is|are|was|were|be|been|well|"
    r"far|much|just|slightly|control(?:s|led)?|tak(?:e|es|en|ing)|took|cover(?:s|ed|ing)?|need(?:s|ed)?|want(?:s|ed)?|or|"
    r"and) $"
)
_ARTICLE = re.compile(r"\bover an? $")
_QUARREL = re.compile(
    r"\b(?:row|dispute|feud|controvers(?:y|ies)|outcry|anger|fury|spat|scandal|backlash|stand-?off|uproar|quarrel|wrangle|"
    r"argument|disagreement)s? over $",
)
_LONGEST = 24


def names_a_cause(low: str, start: int) -> bool:
    """Whether "over" before the figure at `start` of lower-case text says what something is about.

    >>> [names_a_cause(text, text.index("9")) for text in ("quit over a 9% levy", "won over a 9% share")]
    [True, False]
    """
    before = low[max(0, start - _LONGEST) : start]
    if _QUARREL.search(before):
        return True
    article = _ARTICLE.search(before)
    if not article or not article.start():
        return False
    return not _MEASURED.search(before[: article.start()])
