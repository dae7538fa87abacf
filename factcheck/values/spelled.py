"""Numbers written in words: "twenty-six", "one and a half million", "two dozen", "half a million", "fourteen hundred".

Does not handle: years ("nineteen ninety-nine") and fractions ("two thirds"; see fractions.py).
"""

import re
from dataclasses import dataclass
from decimal import Decimal

_ONES = "zero one two three four five six seven eight nine".split()
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
SMALL = {word: value for value, word in enumerate([*_ONES, *_TEENS])} | {
    word: 10 * value for value, word in enumerate(_TENS, start=2)
}
SCALES = {
    "hundred": 100,
    "thousand": 10**3,
    "lakh": 10**5,
    "million": 10**6,
    "crore": 10**7,
    "billion": 10**9,
    "trillion": 10**12,
    "dozen": 12,
}
_PARTS = {"half": Decimal("0.5"), "quarter": Decimal("0.25"), "three quarters": Decimal("0.75")}

_BELOW_100 = rf"(?:(?:{'|'.join(_TENS)})(?:[ -](?:{'|'.join(_ONES[1:])})\b)?|{'|'.join(_TEENS)}|{'|'.join(_ONES)})"
_HUNDREDS = rf"(?:{_BELOW_100}|a)[ -]hundred\b(?:(?: and)?[ -]{_BELOW_100}\b(?![ -](?:hundred|dozen)))?"
_GROUP = rf"(?:{_HUNDREDS}|{_BELOW_100})"
_AND_PART = r"(?: and (?:a|one)[ -](?:half|quarter)| and three[ -]quarters)"
_SCALE = r"(?:thousand|lakh|million|crore|billion|trillion)"
_TERM = rf"(?:{_GROUP}{_AND_PART}?|(?:a|half an?|a quarter of a|three[ -]quarters of a))[ -](?:hundred )?{_SCALE}\b"
_TAIL = rf"(?:(?:,| and|, and)?[ -](?:{_GROUP}[ -]thousand\b|{_GROUP}\b(?![ -](?:{_SCALE}|dozen|per|percent|%))))"
_DOZEN = rf"(?:{_BELOW_100}|a|half an?|a half)[ -]dozen\b"
SPELLED = re.compile(rf"(?:{_DOZEN}|{_TERM}{_TAIL}{{0,3}}{_AND_PART}?|{_GROUP}\b{_AND_PART}?)(?!')")
_TOKEN = re.compile(r"[a-z]+")


@dataclass(frozen=True, slots=True)
class Read:
    """A number read from prose, the precision it was stated to, and the magnitude it ends in (1 if none)."""

    value: Decimal
    step: Decimal
    scale: int = 1


def read_spelled(phrase: str) -> Read | None:
    """The number that `phrase` spells out in lower case, or None.

    >>> read_spelled("one and a half million")
    Read(value=Decimal('1500000.0'), step=Decimal('100000.0'), scale=1000000)
    >>> read_spelled("two hundred and six").value
    Decimal('206')
    """
    if not SPELLED.fullmatch(phrase):
        return None
    tokens = _TOKEN.findall(phrase)
    read = _add_up(tokens)
    return Read(read.value, read.step, SCALES.get(tokens[-1], 1))


def _add_up(tokens: list[str]) -> Read:
    """The sum of a phrase already known to be well formed."""
    total, current, step = Decimal(0), Decimal(0), Decimal(1)
    for position, word in enumerate(tokens):
        if word in SMALL:
            if tokens[position + 1 : position + 2] != ["quarters"]:
                current, step = current + SMALL[word], Decimal(1)
        elif word in {"half", "quarter", "quarters"}:
            part = _PARTS["three quarters" if word == "quarters" else word]
            current, step = (current if current or not total else Decimal(0)) + part, Decimal("0.1")
        elif word in SCALES:
            current, step = _scale(word, current, step)
            if word not in {"hundred", "dozen"}:
                total, current = total + current, Decimal(0)
    return Read(total + current, step)


def _scale(word: str, current: Decimal, step: Decimal) -> tuple[Decimal, Decimal]:
    """`current` and its precision, multiplied by a scale word; a missing count is one ("a hundred")."""
    # A dozen is counted, not rounded to: "two dozen" is 24, to the one.
    finest = Decimal(1) if word == "dozen" else step * SCALES[word]
    return (current or Decimal(1)) * SCALES[word], finest
