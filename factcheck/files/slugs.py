"""Slugs: the ids that links are made of."""

import hashlib
import re
import unicodedata
from collections.abc import Iterable

_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")

# Long enough to tell claims apart, short enough to read in a link.
_LONGEST = 60


def is_slug(text: str) -> bool:
    """Whether `text` is lower-case letters and digits, in groups joined by single hyphens."""
    return _SLUG.fullmatch(text) is not None


def slug(text: str) -> str:
    """A slug made from `text`; empty if no Latin letter or digit is in it.

    >>> slug("four verdicts, $1bn")
    'four-verdicts-1bn'
    >>> slug("São Tomé’s U.N. seat")
    'sao-tomes-u-n-seat'
    """
    plain = unicodedata.normalize("NFKD", text.replace("’", "").replace("'", "")).encode("ascii", "ignore").decode()
    words = re.findall(r"[a-z0-9]+", plain.lower())
    while len(words) > 1 and sum(map(len, words)) + len(words) - 1 > _LONGEST:
        words.pop()
    return "-".join(words)[:_LONGEST]


def derived_slug(text: str, kind: str) -> str:
    """A slug for `text`, always one: text in other scripts gets a name that stays the same while the text does.

    >>> derived_slug("Париж", "claim")
    'claim-6d9f1bd3'
    """
    return slug(text) or f"{kind}-{hashlib.sha256(text.encode(errors='replace')).hexdigest()[:8]}"


class FreeNames:
    """Hands out names, each once.

    >>> names = FreeNames(["a"])
    >>> names.take("a"), names.take("a"), names.take("b")
    ('a-2', 'a-3', 'b')
    """

    def __init__(self, taken: Iterable[str] = ()) -> None:
        """Start with the names that are taken already."""
        self._taken = set(taken)
        self._last: dict[str, int] = {}

    def take(self, name: str) -> str:
        """`name`, or the first of name-2, name-3 … that is free."""
        number = self._last.get(name, 1)
        free = name
        while free in self._taken:
            number += 1
            free = f"{name}-{number}"
        # Where the search ended is kept: thousands of equal names would cost the square of their number.
        self._last[name] = number
        self._taken.add(free)
        return free
