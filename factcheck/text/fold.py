"""Text folded for matching, with the way back to what is printed.

Handles: spaces of every width, curly and foreign quotation marks, dashes, ligatures and full-width letters (Unicode
NFKC), accents typed as separate marks, invisible characters, Windows line ends.
Leaves alone: case, accents, and characters whose expansion would read as something else ("2½", "10²", "…").
"""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from factcheck.model import Span

_PLAIN = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛`´ʼ′‹›", "'"),
        **dict.fromkeys("“”„‟″«»", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("\u2028\u2029\x85\x0b\x0c", "\n"),
    }
)

# Their expansion would change what is read: "2½" is not "21/2", "10²" is not "102", "Acme™" is not "AcmeTM".
_KEPT_DECOMPOSITIONS = ("<fraction>", "<super>", "<sub>")


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text. `starts` and `ends` bound each of its characters in the original; None where nothing moved."""

    text: str
    starts: tuple[int, ...] | None = None
    ends: tuple[int, ...] | None = None

    def at(self, index: int) -> int:
        """Where the folded character `index` starts in the original; the folded length maps to the original's end."""
        if self.starts is None:
            return index
        return self.starts[index]

    def span(self, start: int, end: int) -> Span:
        r"""The original's range that folded to `text[start:end]`.

        >>> fold("co\u00adoperate").span(0, 3)
        Span(start=0, end=4)
        """
        if self.starts is None or self.ends is None:
            return Span(start, end)
        return Span(self.starts[start], self.starts[end] if start == end else self.ends[end - 1])


def fold(text: str) -> Folded:
    """`text` in plain characters, and where each came from; never raises.

    >>> print(fold("“It’s 6–3”").text)
    "It's 6-3"
    """
    if "\r" in text:
        # A Windows line end stays one line end, and no character moves.
        text = text.replace("\r\n", " \n").replace("\r", "\n")
    odd = {char: _plain(char) for char in set(text) if not " " <= char <= "~" or char == "`"}
    if any(len(plain) != 1 or unicodedata.combining(char) for char, plain in odd.items()):
        return _fold_moving(text)
    for char, plain in odd.items():
        if plain != char:
            text = text.replace(char, plain)
    return Folded(text)


@lru_cache(maxsize=4096)
def _plain(char: str) -> str:
    """What one character folds to; empty for an invisible one."""
    plain = char.translate(_PLAIN)
    if plain != char or char == "\n":
        return plain
    if unicodedata.category(char) == "Cf":
        return ""
    if char.isspace():
        return " "
    if unicodedata.decomposition(char).startswith(_KEPT_DECOMPOSITIONS):
        return char
    plain = unicodedata.normalize("NFKC", char).translate(_PLAIN)
    # A longer expansion is taken only where it cannot split a word or end a sentence inside one character.
    return plain if len(plain) == 1 or plain.isalpha() else char


def _fold_moving(text: str) -> Folded:
    """Fold character by character, noting where each result came from."""
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for index, char in enumerate(text):
        joined = unicodedata.normalize("NFC", pieces[-1] + char) if pieces and unicodedata.combining(char) else ""
        if len(joined) == 1:
            pieces[-1] = joined
            ends[-1] = index + 1
            continue
        for plain in _plain(char):
            pieces.append(plain)
            starts.append(index)
            ends.append(index + 1)
    return Folded("".join(pieces), (*starts, len(text)), tuple(ends))
