"""What editors write and publishers print: claims and articles."""

import datetime as dt
from dataclasses import dataclass

from factcheck.model.stances import Stance


@dataclass(frozen=True, slots=True)
class Reference:
    """What an authority says about a claim; compared like a source, shown apart from them."""

    title: str
    url: str = ""
    date: dt.date | None = None
    says: str = ""


@dataclass(frozen=True, slots=True)
class Example:
    """An editor's own test of a claim: this text, judged, should take this stance."""

    text: str
    expect: Stance
    line: int = 0


@dataclass(frozen=True, slots=True)
class Rating:
    """A person's published judgement of a claim, in their own words."""

    text: str
    rated_by: str = ""
    rated_on: dt.date | None = None
    rationale: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """One checkable statement an editor curated. `line` is where it starts in its file, from 1; 0 if from elsewhere.

    `rewordings`: its text with the editor's synonyms exchanged; looked for like `phrases`, and never shown.
    """

    id: str
    text: str
    phrases: tuple[str, ...] = ()
    topic: str = ""
    claimant: str = ""
    as_of: dt.date | None = None
    references: tuple[Reference, ...] = ()
    rating: Rating | None = None
    note: str = ""
    tests: tuple[Example, ...] = ()
    line: int = 0
    rewordings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """One published text. `body` is everything after the front matter, exactly as stored."""

    id: str
    body: str
    outlet: str = ""
    title: str = ""
    date: dt.date | None = None
    url: str = ""
    date_note: str = ""
    path: str = ""
