"""What the program reports."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from factcheck.model.curated import Article, Claim, Reference
from factcheck.model.problems import Problem
from factcheck.model.spans import Span
from factcheck.model.stances import Stance, Status, Voice
from factcheck.model.texts import Document
from factcheck.model.values import Value


@dataclass(frozen=True, slots=True)
class ValuePair:
    """A claim's value, the source's, and how they stand, as printed; beside them both as read, for charts."""

    claim: str
    source: str
    relation: str
    claim_value: Value | None = None
    source_value: Value | None = None


@dataclass(frozen=True, slots=True)
class PassageFinding:
    """What one passage does to a claim. `span` is the passage; `deciding` the words in it that settle the stance."""

    stance: Stance
    voice: Voice
    speaker: str | None
    span: Span
    excerpt: str
    score: float
    reason: str
    values: tuple[ValuePair, ...] = ()
    deciding: tuple[Span, ...] = ()
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """What the program reports for one claim and one article.

    `best` is the passage that decides, None when the article is silent; `others` are its other passages on the claim,
    strongest first. `reason` is one sentence in words. `origin` names where the statement comes from.
    """

    claim_id: str
    article_id: str
    stance: Stance
    reason: str
    best: PassageFinding | None = None
    others: tuple[PassageFinding, ...] = ()
    origin: str = ""


@dataclass(frozen=True, slots=True)
class ReferenceFinding:
    """What a claim's reference does to the claim."""

    reference: Reference
    stance: Stance
    reason: str
    values: tuple[ValuePair, ...] = ()


@dataclass(frozen=True, slots=True)
class Origin:
    """Where one or more articles have a statement from. `name` is for reading: "Russian Foreign Ministry"."""

    name: str
    articles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ClaimReport:
    """A claim with everything the sources do to it. `findings` has one entry per article, in the articles' order."""

    claim: Claim
    status: Status
    findings: tuple[Finding, ...]
    origins: tuple[Origin, ...]
    references: tuple[ReferenceFinding, ...] = ()
    reference_differs: bool = False


@dataclass(frozen=True, slots=True)
class Board:
    """Everything the pages and the command line show, judged. Reports stand in the claims file's order."""

    reports: tuple[ClaimReport, ...]
    articles: tuple[Article, ...]
    problems: tuple[Problem, ...] = ()
    documents: Mapping[str, Document] = field(default_factory=dict)
    claims_version: str = ""
    articles_version: str = ""
