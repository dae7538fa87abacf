"""Ranks: "the third country to leave", "the 124th State Party", "the second-largest city".

Does not handle: what only has a rank's form ("the first time", "second half", "the 22nd Amendment", "21st Street").
"""

import re
from decimal import Decimal

from factcheck.values.numbers import Figure
from factcheck.values.spelled import SMALL

_IRREGULAR = {"first": 1, "second": 2, "third": 3, "fifth": 5, "eighth": 8, "ninth": 9, "twelfth": 12, "hundredth": 100}
_WORDS = _IRREGULAR | {
    f"{word.removesuffix('y')}{'ieth' if word.endswith('y') else 'th'}": value
    for word, value in SMALL.items()
    if value and word not in {"one", "two", "three", "five", "eight", "nine", "twelve"}
}
_TENS = "|".join(word for word in SMALL if word.endswith("ty"))
_ONES = "|".join(word for word, value in _WORDS.items() if value < 10)
RANK = re.compile(
    rf"(?<![a-z0-9.,$£€-])(?:(?P<digits>[0-9]{{1,3}}(?:,[0-9]{{3}})*)(?:st|nd|rd|th)"
    rf"|(?P<tens>{_TENS})-(?P<ones>{_ONES})|(?P<word>{'|'.join(sorted(_WORDS, key=len, reverse=True))}))"
    r"(?P<superlative>-(?:[a-z]+est|most|worst))?(?= [a-z])",
)
# A rank names one thing out of many; "a first look" and "at first" do not.
_DETERMINED = re.compile(r"(?:\b(?:the|its|their|his|her|our|my|a|an|only the|became|becoming)|'s?) $")
_NO_RANK = re.compile(
    r" (?:time|half|halves|lady|minister|person|name|class|hand|aid|place|day|week|month|year|quarter|decade|step|"
    r"thing|instance|"
    r"look|glance|century|amendment|degree|world|wave|edition|birthday|anniversary|street|avenue|floor|round|leg|period|"
    r"inning|innings|set|down|base|party|parties|phase|stage|part|series|season|term|reading|nature|thought|thoughts|"
    r"chance|choice|language|home|option|congress|parallel|division|brigade|army|infantry|airborne|regiment|battalion|"
    r"circuit|district|and|or|of|in|to|on|at|for|by|with|from|as|is|was|are|were|has|had|into|since|after|came|that|who)\b",
)


def read_rank(low: str, match: re.Match[str]) -> Figure | None:
    """The rank at a `RANK` match in lower-case text, or None where the form means something else."""
    value = _value(match)
    counted_time = value > 1 and re.match(r" (?:straight|consecutive|successive) ", low[match.end() : match.end() + 14])
    if not counted_time and not match["superlative"] and _NO_RANK.match(low, match.end()):
        return None
    if not match["digits"] and not _DETERMINED.search(low[max(0, match.start() - 12) : match.start()]):
        return None
    return Figure(match.start(), match.end(), Decimal(value), Decimal(1))


def _value(match: re.Match[str]) -> int:
    if match["digits"]:
        return int(match["digits"].replace(",", ""))
    if match["tens"]:
        return SMALL[match["tens"]] + _WORDS[match["ones"]]
    return _WORDS[match["word"]]
