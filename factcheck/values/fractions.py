"""Shares in words: "a third of", "two thirds", "one in five", "nine out of 10", "half the members", "½".

A share is a percentage; "67%" and "two thirds" speak of the same thing.
Does not handle: "the first half", "a third person", "a quarter" of a year.
"""

import re
from decimal import Decimal

from factcheck.values.comparators import read_bound
from factcheck.values.numbers import Figure
from factcheck.values.spelled import SMALL

_PARTS = {
    "half": 2,
    "halves": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
}
_GLYPHS = {"½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅛": (1, 8)}
_SMALL = "|".join(sorted(SMALL, key=len, reverse=True))
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_COUNT = rf"(?:[0-9]{{1,3}}|(?:{_TENS})-(?:one|two|three|four|five|six|seven|eight|nine)|{_SMALL})"
_PART_WORDS = "|".join(part for part in _PARTS if part not in {"half", "halves"})
SHARE = re.compile(
    rf"\b(?:(?P<single>a|one)[ -](?P<part>{_PART_WORDS})"
    rf"|(?P<several>two|three|four|five|six|seven|eight|nine)[ -](?P<parts>{_PART_WORDS})s"
    rf"|(?P<some>{_COUNT})(?:(?: in| out of)(?: every)?|(?: [a-z]+) in every) "
    rf"(?P<every>{_COUNT}|1,000|10,000|100,000|(?:a )?hundred|(?:a )?thousand)"
    rf"|\bof every (?P<whole>{_COUNT}|hundred|thousand),? (?P<among>{_COUNT})"
    rf"|(?P<half>half)"
    rf"|(?P<top>[1-9][0-9]?)/(?P<bottom>[1-9][0-9]{{0,2}}))(?![a-z0-9/%])"
    rf"|(?P<glyph>[{''.join(_GLYPHS)}])",
)
# What must follow a lone "half" or "a third" to make it a share.
_SHARE_OF = re.compile(
    r" (?:of (?!20[0-9]{2}|19[0-9]{2}|an? (?:hour|century|million|billion))|(?:the|its|their|his|her|all|our)\b)"
)
_NOT_A_HALF = re.compile(r"(?:first|second|other|another|better|latter|former|each|either|opening|one|a|and a) $")
_NOT_AFTER = re.compile(
    r"[ -]?(?:times?|person|party|term|year|man|woman|child|way|day|week|month|minutes?|hours?|years?|months?|"
    r"seconds?|and a half|of an? (?:hundred|thousand|million|billion|trillion|dozen)|"
    r"metres?|meters?|[a-z]+-(?:old|largest|biggest))\b",
)
# A share is stated loosely: "two thirds" is borne out by 66%, "one in five" by 20.6%.
_STEP = Decimal(2)
_FINEST = Decimal("0.0001")
_BY = re.compile(r"\b(?:by|than|of|to|from|between|is|are|was|were|only|just) $")


def read_share(low: str, match: re.Match[str]) -> Figure | None:
    """The share at a `SHARE` match in lower-case text, in percent; None when the words mean something else."""
    ratio = _ratio(match)
    if ratio is None or not 0 < ratio[0] < ratio[1] or not _means_a_share(low, match):
        return None
    value = (Decimal(100) * ratio[0] / ratio[1]).quantize(_FINEST)
    return Figure(match.start(), match.end(), value, _STEP if ratio[1] < 100 else Decimal(1))


def _ratio(match: re.Match[str]) -> tuple[int, int] | None:
    if match["glyph"]:
        return _GLYPHS[match["glyph"]]
    if match["half"]:
        return 1, 2
    if match["single"]:
        return 1, _PARTS[match["part"]]
    if match["several"]:
        return SMALL[match["several"]], _PARTS[match["parts"]]
    if match["top"]:
        return int(match["top"]), int(match["bottom"])
    every = (match["every"] or match["whole"]).removeprefix("a ").replace(",", "")
    return _count(match["some"] or match["among"]), {"hundred": 100, "thousand": 1000}.get(every) or _count(every)


def _count(printed: str) -> int:
    return int(printed) if printed.isdigit() else sum(SMALL[word] for word in printed.split("-"))


def _means_a_share(low: str, match: re.Match[str]) -> bool:
    """Whether the words around bear the reading as a share out."""
    before, end = low[max(0, match.start() - 16) : match.start()], match.end()
    if match["top"]:
        return _SHARE_OF.match(low, end) is not None
    if match["glyph"]:
        return not before[-1:].isdigit()
    if _NOT_AFTER.match(low, end):
        return False
    if match["several"] or match["some"] or match["among"]:
        return not (match["parts"] == "quarter" and match["several"] != "three")
    if match["half"] and _NOT_A_HALF.search(before):
        return False
    bounded = read_bound(low, match.start(), end).start < match.start()
    return bounded or bool(_SHARE_OF.match(low, end)) or bool(match["single"] and _BY.search(before))
