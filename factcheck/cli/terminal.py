"""Text as a terminal shows it: width, indentation, colour, and nothing an article could do to the terminal."""

import os
import shutil
import sys
import textwrap
from dataclasses import dataclass

from factcheck.model import Stance
from factcheck.views.plain import visible

# Wider lines are hard to read, however wide the window is.
_WIDEST = 100
_NARROWEST = 40

_COLOURS = {
    Stance.AGREES: "32",
    Stance.COMPATIBLE: "36",
    Stance.CONFLICTS: "31",
    Stance.DISCUSSES: "35",
    Stance.SILENT: "2",
}


@dataclass(frozen=True, slots=True)
class Style:
    """How wide to write, and whether in colour."""

    width: int = _WIDEST
    colour: bool = False

    def paint(self, text: str, stance: Stance) -> str:
        r"""`text` in the stance's colour, where colour is wanted.

        >>> Style(colour=True).paint("agrees", Stance.AGREES)
        '\x1b[32magrees\x1b[0m'
        """
        return f"\x1b[{_COLOURS[stance]}m{text}\x1b[0m" if self.colour else text

    def bold(self, text: str) -> str:
        """`text` in bold, where colour is wanted."""
        return f"\x1b[1m{text}\x1b[0m" if self.colour else text

    def wrap(self, text: str, indent: int = 0, hang: int | None = None) -> list[str]:
        r"""`text` in lines no wider than the style; the first `indent` deep, the others `hang`.

        >>> Style(width=12).wrap("one  two\nthree", indent=2)
        ['  one two', '  three']
        """
        first, later = " " * indent, " " * (indent if hang is None else hang)
        return textwrap.wrap(
            plain(text), self.width, initial_indent=first, subsequent_indent=later, break_on_hyphens=False
        )


def terminal_style() -> Style:
    """What the terminal can take: colour only on one, and never where NO_COLOR is set (no-color.org)."""
    columns = shutil.get_terminal_size((_WIDEST, 24)).columns
    dumb = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return Style(max(_NARROWEST, min(_WIDEST, columns)), sys.stdout.isatty() and not dumb)


def plain(text: str) -> str:
    r"""`text` on one line, in which an article can neither move the cursor nor ring the bell.

    >>> plain("a\x1b[2Jb\n c")
    'a⟨U+001B⟩[2Jb c'
    """
    return " ".join(visible(text).split())


def counted(number: int, noun: str) -> str:
    """A number and its noun.

    >>> counted(1, "claim"), counted(0, "claim")
    ('1 claim', '0 claims')
    """
    return f"{number} {noun}{'' if number == 1 else 's'}"
