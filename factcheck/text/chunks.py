"""Lines of a text gathered into chunks: a paragraph, a headline, a list item, a line of a teaser list.

Handles: one paragraph a line, paragraphs between blank lines, prose hard-wrapped at a fixed width, bullets.
Does not handle: words hyphenated at a line's end; columns.
"""

import re
from dataclasses import dataclass
from itertools import pairwise

from factcheck.model import Span

_BULLET = re.compile(r"(?:[-*•·●▪◦‣>]|\d{1,2}[.)]|#{1,6})\s")
_CLOSERS = "\"')]*_"
_TERMINALS = ".!?…"
# Prose is hard-wrapped at some 60 to 80 characters; a longer line is a whole paragraph, a shorter one a list's.
_WRAPPED_AT_LEAST = 45
_WRAPPED_AT_MOST = 120


@dataclass(frozen=True, slots=True)
class Chunk:
    """One or more lines that read as one. `block` counts the stretches between blank lines, from 0."""

    span: Span
    text: str
    block: int

    @property
    def closed(self) -> bool:
        """Whether it ends as a sentence does."""
        return is_closed(self.text)


def is_closed(text: str) -> bool:
    """Whether folded `text` ends as a sentence does, perhaps inside quotation marks.

    >>> is_closed('He called it a "formality."'), is_closed("Major pushback")
    (True, False)
    """
    return text.rstrip(_CLOSERS).endswith(tuple(_TERMINALS))


def is_bullet(text: str) -> bool:
    """Whether a line opens with a list's bullet or number, or a Markdown heading mark."""
    return _BULLET.match(text) is not None


def read_chunks(plain: str) -> tuple[Chunk, ...]:
    """The chunks of a folded text, in order; together they hold every character that is not blank."""
    chunks: list[Chunk] = []
    for number, lines in enumerate(_read_blocks(plain)):
        wrapped = _wrapped_width(plain, lines)
        start, end = lines[0].start, lines[0].end
        for before, line in pairwise(lines):
            if not _continues(before.of(plain), line.of(plain), wrapped):
                chunks.append(Chunk(Span(start, end), plain[start:end], number))
                start = line.start
            end = line.end
        chunks.append(Chunk(Span(start, end), plain[start:end], number))
    return tuple(chunks)


def _read_blocks(plain: str) -> list[list[Span]]:
    """The lines between blank lines, without the blank space around each."""
    blocks: list[list[Span]] = []
    offset, fresh = 0, True
    for line in plain.split("\n"):
        bare = line.strip()
        if bare:
            start = offset + line.index(bare[0])
            if fresh:
                blocks.append([])
            blocks[-1].append(Span(start, start + len(bare)))
        fresh = not bare
        offset += len(line) + 1
    return blocks


def _wrapped_width(plain: str, lines: list[Span]) -> int:
    """The width a block was wrapped at, 0 where its lines are a writer's own."""
    width = max(line.end - line.start for line in lines)
    if not _WRAPPED_AT_LEAST <= width <= _WRAPPED_AT_MOST:
        return 0
    broken = any(
        before.end - before.start >= _WRAPPED_AT_LEAST
        and plain[line.start].islower()
        and not is_closed(before.of(plain))
        for before, line in pairwise(lines)
    )
    return width if broken else 0


def _continues(before: str, line: str, wrapped: int) -> bool:
    """Whether `line` goes on with the sentence or the wrapped paragraph of the line before."""
    if is_bullet(line) or line.startswith("by "):
        return False
    if wrapped and len(before) >= 0.75 * wrapped:
        return True
    return not is_closed(before) and (line[0].islower() or before.endswith(","))
