"""Numbers in digits: comma groups, decimals, magnitudes ("1.2 million", "35k", "$1bn", "4 lakh").

Does not handle: digits inside names, times or addresses (see nonvalues.py).
"""

import re
from dataclasses import dataclass
from decimal import Decimal

from factcheck.values.spelled import SCALES, SPELLED, read_spelled

DIGITS = r"(?:[0-9]{1,3}(?:,[0-9]{2,3})*,[0-9]{3}(?![0-9])|[0-9]+)(?:\.[0-9]+)?|\.[0-9]+"
# Letters that may stand right against the digits; "m", "b" and "t" are read with care, see `magnitude_after`.
_GLUED = {
    "k": 10**3,
    "m": 10**6,
    "mn": 10**6,
    "mln": 10**6,
    "mil": 10**6,
    "mio": 10**6,
    "b": 10**9,
    "bn": 10**9,
    "bln": 10**9,
    "t": 10**12,
    "tn": 10**12,
    "trn": 10**12,
    "tln": 10**12,
    "cr": 10**7,
}
_ALONE = frozenset({"bn", "mn", "mln", "bln", "tn", "trn", "mil"})
_MONEY_ONLY = frozenset({"b", "t", "cr"})
_WORD_SCALES = "|".join(word for word in SCALES if word != "dozen")
_MAGNITUDE = re.compile(
    rf"(?P<glued>{'|'.join(sorted(_GLUED, key=len, reverse=True))})(?![a-z0-9])"
    rf"|[ -](?P<word>(?:hundred )?(?:{_WORD_SCALES})s?)(?![a-z])"
    rf"|[ ](?P<spaced>{'|'.join(sorted(_ALONE))}|m|b)(?![a-z0-9'])",
)
# After "20m": what makes it metres rather than millions.
_METRES = re.compile(
    r"m[ -](?:high|tall|deep|long|wide|race|sprint|final|freestyle|butterfly|backstroke|breaststroke|hurdles|relay|"
    r"steeplechase|below|above|away|from|down|up|into|off|across|apart|tower|wall|drop|yacht|pool|dash|radius)\b",
)
_MEASURED = re.compile(
    r"\b(?:depths?|height|width|length|distance|altitude|radius|diameter|elevation|fell|falls?|jump(?:ed)?|metres|meters|"
    r"swam|throw|threw|leapt?|climbed|measur\w+|stands|tall|walk(?:ed)?)\b[^.;]*$",
)
FIGURE = re.compile(rf"(?P<digits>{DIGITS})|\b(?P<spelled>{SPELLED.pattern})")


@dataclass(frozen=True, slots=True)
class Figure:
    """A bare number in a text: where it stands, what it says, and how precisely. `high` ends a range or is None.

    `scale` is the magnitude that was printed (1 if none); `bare` marks digits alone, as names and years have them.
    """

    start: int
    end: int
    value: Decimal
    step: Decimal
    scale: int = 1
    bare: bool = False
    high: Decimal | None = None


def read_figure(low: str, match: re.Match[str], *, money: bool = False) -> Figure | None:
    """The figure at a `FIGURE` match in lower-case text, with its magnitude; None if the words spell no number."""
    if match["spelled"]:
        read = read_spelled(match["spelled"])
        return Figure(match.start(), match.end(), read.value, read.step, read.scale) if read else None
    value = Decimal(match["digits"].replace(",", ""))
    scale, end = magnitude_after(low, match.end(), money=money)
    grouped = "," in match["digits"] or "." in match["digits"]
    step = _step(match["digits"], value) * scale
    return Figure(match.start(), end, value * scale, step, scale, bare=scale == 1 and not grouped)


def magnitude_after(low: str, end: int, *, money: bool) -> tuple[int, int]:
    """What a number ending at `end` is multiplied by, and where the magnitude ends; (1, end) without one.

    >>> magnitude_after("1.2 million people", 3, money=False)
    (1000000, 11)
    """
    found = _MAGNITUDE.match(low, end)
    if not found:
        return 1, end
    if found["word"]:
        parts = found["word"].split()
        scale = 1
        for part in parts:
            scale *= SCALES[part.removesuffix("s")]
        return scale, found.end()
    letters = found["glued"] or found["spaced"]
    if not money and _unlikely_magnitude(low, end, letters, spaced=bool(found["spaced"])):
        return 1, end
    return _GLUED[letters], found.end()


def _unlikely_magnitude(low: str, end: int, letters: str, *, spaced: bool) -> bool:
    """Whether, without a currency, the letters after a number are better read as a unit or a name."""
    if letters in _MONEY_ONLY:
        return True
    if letters == "m":
        return spaced or bool(_METRES.match(low, end) or _MEASURED.search(low[max(0, end - 40) : end]))
    return False


def _step(digits: str, value: Decimal) -> Decimal:
    """The precision digits state: the last decimal, or one.

    From ten thousand up, figures that end in three noughts are stated to the thousand ("62,000").
    """
    if "." in digits:
        return Decimal(1).scaleb(-len(digits.rpartition(".")[2]))
    return Decimal(1000) if value >= 10_000 and value % 1000 == 0 else Decimal(1)
