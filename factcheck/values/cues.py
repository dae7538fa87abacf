"""What a stretch of text could hold, told by its words alone: a look that costs far less than reading."""

import re
from enum import Enum, auto

from factcheck.values.calendar import MONTHS, SEASONS, WEEKDAYS
from factcheck.values.spelled import SCALES, SMALL


class Cue(Enum):
    """A sort of word or sign that some values cannot do without."""

    DIGIT = auto()
    FIGURE = auto()
    MONTH = auto()
    WEEKDAY = auto()
    RELATIVE = auto()


_DIGIT = re.compile(r"[0-9½⅓⅔¼¾⅕⅛]")
_WORD = re.compile(r"[a-z]+")
_PARTS = "half third quarter fourth fifth sixth seventh eighth ninth tenth".split()
_RANKS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth "
    "ninetieth hundredth"
).split()
_FIGURES = frozenset(
    {*SMALL, *SCALES, *_PARTS, *_RANKS, *(f"{part}s" for part in _PARTS), *(f"{scale}s" for scale in SCALES), "tens"},
) | {"multimillion", "multibillion", "multitrillion"}
_UNITS = ("day", "night", "week", "weekend", "fortnight", "month", "quarter", "year", "decade")
_RELATIVE = frozenset({*_UNITS, *(f"{unit}s" for unit in _UNITS), *SEASONS, "century", "centuries"}) | frozenset(
    "today tonight yesterday tomorrow morning afternoon evening".split(),
)
_BY_WORD = (
    (Cue.FIGURE, _FIGURES),
    (Cue.MONTH, frozenset(MONTHS)),
    (Cue.WEEKDAY, frozenset(WEEKDAYS)),
    (Cue.RELATIVE, _RELATIVE),
)


def read_cues(low: str) -> frozenset[Cue]:
    """The cues in a lower-case stretch of text; empty when it can hold no value.

    >>> sorted(cue.name for cue in read_cues("on tuesday 3 men left"))
    ['DIGIT', 'FIGURE', 'WEEKDAY']
    """
    words = _WORD.findall(low)
    found = {cue for cue, telling in _BY_WORD if not telling.isdisjoint(words)}
    if _DIGIT.search(low):
        found |= {Cue.DIGIT, Cue.FIGURE}
    return frozenset(found)
