"""Quoted speech: what stands between quotation marks.

Handles: “ ”, " ", ‘ ’, ' ', « », „ “, ” ” ; one quotation inside another; a quotation over several paragraphs, whose
opening mark is repeated; a missing closing mark, where the quotation ends with its paragraph.
Does not handle: dialogue opened by a dash; a plural possessive right before a blank inside '…' that ends there.
"""

import re
from collections.abc import Sequence

from factcheck.model import Quotation, Span

_DOUBLE = re.compile('["“”„«»]')
_SINGLE = re.compile("['‘’‚‹›]")
# What closes a quotation, by the mark that opened it. Some languages open and close with the same mark.
_CLOSING = {'"': '"“”', "“": '”"', "„": "“”", "”": "”", "«": "»", "»": "«"}


def find_quotations(text: str, paragraphs: Sequence[Span]) -> tuple[Quotation, ...]:
    """Every quotation in `text`, by where it opens; a quotation never runs past its paragraph.

    >>> text = "“It is ‘over’,” she said."
    >>> [quotation.span.of(text) for quotation in find_quotations(text, [Span(0, len(text))])]
    ['It is ‘over’,', 'over']
    """
    spans: list[Span] = []
    for paragraph in paragraphs:
        spans += _find_double(text, paragraph)
        spans += _find_single(text, paragraph)
    return tuple(Quotation(span) for span in sorted(spans, key=lambda span: (span.start, -span.end)))


def _find_double(text: str, paragraph: Span) -> list[Span]:
    """Quotations in double marks; a mark that cannot close what is open, opens anew."""
    spans: list[Span] = []
    opener, start = "", 0
    for match in _DOUBLE.finditer(text, paragraph.start, paragraph.end):
        mark, at = match.group(), match.start()
        if opener and (mark in _CLOSING[opener]) and not _must_open(text, at, mark, paragraph):
            spans.append(Span(start, at))
            opener = ""
        elif _can_open(text, at, mark, paragraph):
            if opener:
                spans.append(Span(start, at))
            opener, start = mark, at + 1
    if opener:
        spans.append(Span(start, paragraph.end))
    return [trimmed for span in spans if (trimmed := _trim(text, span)).start < trimmed.end]


def _must_open(text: str, at: int, mark: str, paragraph: Span) -> bool:
    """Whether a mark shaped as an opening one also stands as one: after a blank, before a letter."""
    return mark == "“" and _after_gap(text, at, paragraph) and at + 1 < paragraph.end and text[at + 1].isalnum()


def _can_open(text: str, at: int, mark: str, paragraph: Span) -> bool:
    """Whether a quotation may open here: not in inches (6'2"), nor where nothing follows."""
    if at + 1 >= paragraph.end:
        return False
    if mark in "“„«":
        return True
    return _after_gap(text, at, paragraph) and (mark != '"' or not text[at + 1].isspace())


def _find_single(text: str, paragraph: Span) -> list[Span]:
    """Quotations in single marks, told from apostrophes by what stands around them."""
    marks = [match.start() for match in _SINGLE.finditer(text, paragraph.start, paragraph.end)]
    spans: list[Span] = []
    index = 0
    while index < len(marks):
        closing = (
            _closing_single(text, marks, index, paragraph) if _opens_single(text, marks[index], paragraph) else None
        )
        # A single letter is what is left of a word: rock 'n' roll.
        if closing is not None and marks[closing] - marks[index] > 2:
            spans.append(Span(marks[index] + 1, marks[closing]))
            index = closing
        index += 1
    return spans


def _opens_single(text: str, at: int, paragraph: Span) -> bool:
    if text[at] in "’›" or at + 1 >= paragraph.end:
        return False
    return _after_gap(text, at, paragraph) and not text[at + 1].isspace() and not text[at + 1].isdigit()


def _closing_single(text: str, marks: Sequence[int], opening: int, paragraph: Span) -> int | None:
    """The position in `marks` of the mark that closes; None where the opening one was an apostrophe ('tis)."""
    likely = None
    for index in range(opening + 1, min(len(marks), opening + 40)):
        at = marks[index]
        if _opens_single(text, at, paragraph):
            break
        if text[at] == "‘" or text[at - 1].isspace() or (at + 1 < paragraph.end and text[at + 1].isalnum()):
            continue
        likely = index
        # "the workers' pay": after an s and before a word it may be a possessive, so look for a better mark.
        if text[at - 1] != "s" or at + 1 >= paragraph.end or not text[at + 1].isspace():
            break
    return likely


def _after_gap(text: str, at: int, paragraph: Span) -> bool:
    return at == paragraph.start or text[at - 1].isspace() or text[at - 1] in "([{-—–/\"'“‘*_"


def _trim(text: str, span: Span) -> Span:
    """The span without the blanks that French quotation marks keep inside."""
    inner = span.of(text)
    return Span(span.start + len(inner) - len(inner.lstrip()), span.end - len(inner) + len(inner.rstrip()))
