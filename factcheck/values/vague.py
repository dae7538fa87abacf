"""Numbers of which only the size is said: "dozens", "tens of thousands", "several hundred", "multi-million"."""

import re
from decimal import Decimal

from factcheck.values.numbers import Figure
from factcheck.values.spelled import SCALES

_PLURALS = {"dozens": 12, "tens": 10} | {f"{word}s": size for word, size in SCALES.items() if word != "dozen"}
_SCALES = "hundred|thousand|million|billion|trillion|crore|lakh"
VAGUE = re.compile(
    rf"\b(?:(?P<times>tens|dozens|hundreds|thousands) of (?P<of>(?:{_SCALES})s)"
    rf"|(?P<plural>dozens|hundreds|thousands|lakhs|crores|millions|billions|trillions)"
    rf"|(?P<few>(?:a few|several|many|a couple(?: of)?)) (?P<scale>dozen|{_SCALES})"
    rf"|(?P<multi>multi-?)(?P<size>million|billion|trillion))\b",
)


def read_vague(match: re.Match[str]) -> Figure:
    """What a `VAGUE` match says, as a figure from its size up to the next word people would use.

    `high` is None for "multi-million", which names no size beyond.
    """
    if match["multi"]:
        size = Decimal(SCALES[match["size"]])
        return Figure(match.start(), match.end(), size, size)
    if match["few"]:
        size = Decimal(SCALES[match["scale"]])
        if "couple" in match["few"]:
            return Figure(match.start(), match.end(), 2 * size, size, high=2 * size)
        return Figure(match.start(), match.end(), 2 * size, size, high=9 * size)
    size = Decimal(_PLURALS[match["of"] or match["plural"]]) * (_PLURALS[match["times"]] if match["times"] else 1)
    return Figure(match.start(), match.end(), size, size, high=10 * size)
