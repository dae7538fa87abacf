"""Every noun of the product, frozen: claims, articles, values, findings.

Nothing here computes. Spans are half-open character offsets into an article's body, exactly as stored.
"""

from factcheck.model.curated import Article, Claim, Example, Rating, Reference
from factcheck.model.findings import Board, ClaimReport, Finding, Origin, PassageFinding, ReferenceFinding, ValuePair
from factcheck.model.problems import Problem, Severity
from factcheck.model.spans import Span
from factcheck.model.stances import Stance, Status, Voice
from factcheck.model.texts import VOTING, Anchor, Document, Quotation, Role, Sentence, Word
from factcheck.model.values import Comparator, Comparison, Kind, Quantity, Relation, Value, When

__all__ = [
    "VOTING",
    "Anchor",
    "Article",
    "Board",
    "Claim",
    "ClaimReport",
    "Comparator",
    "Comparison",
    "Document",
    "Example",
    "Finding",
    "Kind",
    "Origin",
    "PassageFinding",
    "Problem",
    "Quantity",
    "Quotation",
    "Rating",
    "Reference",
    "ReferenceFinding",
    "Relation",
    "Role",
    "Sentence",
    "Severity",
    "Span",
    "Stance",
    "Status",
    "Value",
    "ValuePair",
    "Voice",
    "When",
    "Word",
]
