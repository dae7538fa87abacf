"""A text made plain for reading values, character for character: offsets stay what they were."""

import re
from dataclasses import dataclass

_SPACES = "\u00a0\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t"
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63\uff0d"
_QUOTES = {"‘": "'", "’": "'", "‛": "'", "ʼ": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"'}
# "İ" is the one letter whose lower case is two characters long.
_TABLE = str.maketrans(
    {**dict.fromkeys(_SPACES, " "), **dict.fromkeys(_DASHES, "-"), **_QUOTES, "İ": "I", "⁄": "/"},
)
# "12 000" with a thin or non-breaking space is one figure; with an ordinary one, only before exact thousands.
_GROUP_GAP = re.compile(r"(?<=[0-9])[\u00a0\u2009\u202f'’](?=[0-9]{3}(?![0-9]))")
_PLAIN_GROUP_GAP = re.compile(r"(?<![0-9,.] )(?<![0-9,.])(?P<first>[0-9]{1,3}) (?=000(?![0-9,.]))")


@dataclass(frozen=True, slots=True)
class Prose:
    """One text in three forms of equal length: as stored, with plain punctuation, and lower-case."""

    text: str
    plain: str
    low: str


def fold_prose(text: str) -> Prose:
    """`text` with plain spaces, dashes, quotes and comma groups, every character at its old place.

    >>> fold_prose("12\u202f000 – ‘Ja’").plain
    "12,000 - 'Ja'"
    """
    grouped = _PLAIN_GROUP_GAP.sub(r"\g<first>,", _GROUP_GAP.sub(",", text))
    plain = grouped.translate(_TABLE)
    return Prose(text, plain, plain.lower())
