"""What a text is made of."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from factcheck.model.spans import Span


class Role(StrEnum):
    """What part of an article a sentence belongs to. Only headline, body and correction take part in a finding."""

    HEADLINE = "headline"
    BODY = "body"
    CORRECTION = "correction"
    CAPTION = "caption"
    BYLINE = "byline"
    BOILERPLATE = "boilerplate"


VOTING = frozenset({Role.HEADLINE, Role.BODY, Role.CORRECTION})
"""Roles that state something of their own; the others never take part in a finding."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a text: `folded` is lower-case and plain, `stem` its Snowball stem, `named` marks a proper name."""

    span: Span
    folded: str
    stem: str
    named: bool = False


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, its place in the text and its words. `paragraph` counts from 0."""

    span: Span
    role: Role
    paragraph: int
    words: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Quotation:
    """What stands between quotation marks; the marks are not part of the span."""

    span: Span


@dataclass(frozen=True, slots=True)
class Anchor:
    """The day a text speaks from. `day` is None when unknown; `origin` words where it was read ("the article’s date").

    `day_first` is True where 03/04/2025 means 3 April, False where it means March 4, None where nothing tells.
    """

    day: date | None = None
    origin: str = ""
    day_first: bool | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """An article's text, taken apart. Sentences are in reading order and never overlap."""

    body: str
    sentences: tuple[Sentence, ...]
    quotations: tuple[Quotation, ...]
    anchor: Anchor
