"""One source's card on a claim's page: who, when, in whose voice, its own words, and why they were judged so."""

from collections.abc import Mapping
from dataclasses import dataclass

from factcheck.model import Article, Board, Finding, PassageFinding, Span, Stance, Voice
from factcheck.views.links import article_link
from factcheck.views.pieces import Layer, Piece, cut_pieces, join_spans, surroundings
from factcheck.views.words import STANCE_MARKS, Mark, capital, full_stop, join_words, with_article, word_day

PASSAGE, DECIDING = "passage", "deciding"


@dataclass(frozen=True, slots=True)
class Passage:
    """One passage: how it is judged, in whose voice, its words within their surroundings, and why."""

    mark: Mark
    voice: str
    pieces: tuple[Piece, ...]
    opens: bool
    closes: bool
    reason: str
    score: float
    span: Span


@dataclass(frozen=True, slots=True)
class Card:
    """One source that says something. `shared` names the sources that pass on the same statement."""

    article: str
    source: str
    day: str
    mark: Mark
    best: Passage
    others: tuple[Passage, ...]
    shared: str
    link: str


def view_card(board: Board, article: Article, finding: Finding, names: Mapping[str, str], shared: str) -> Card | None:
    """The card of one finding; None where the source is silent."""
    if finding.best is None:
        return None
    return Card(
        article=article.id,
        source=names[article.id],
        day=word_day(article.date) if article.date else "no date given",
        mark=STANCE_MARKS[finding.stance],
        best=view_passage(board, article, finding.best, finding.reason),
        others=tuple(view_passage(board, article, other, other.reason) for other in finding.others),
        shared=shared,
        link=article_link(article.id, finding.claim_id),
    )


def view_passage(board: Board, article: Article, found: PassageFinding, reason: str) -> Passage:
    """One passage in its surroundings, its deciding words marked; all of it is marked where none are told apart."""
    around = surroundings(board.documents.get(article.id), found.span)
    deciding = join_spans(article.body, found.deciding) or (found.span,)
    layers = [Layer(found.span, PASSAGE), *(Layer(span, DECIDING) for span in deciding)]
    return Passage(
        mark=STANCE_MARKS[found.stance],
        voice=word_voice(found),
        pieces=cut_pieces(article.body, around, layers),
        opens=not article.body[: around.start].strip(),
        closes=not article.body[around.end :].strip(),
        reason=capital(full_stop(reason or found.reason)),
        score=found.score,
        span=found.span,
    )


def word_voice(found: PassageFinding) -> str:
    """Who speaks in a passage: “in its own voice” or “quoting the Russian Foreign Ministry”."""
    if found.voice is Voice.OWN:
        return "in its own voice"
    return f"quoting {with_article(found.speaker)}" if found.speaker else "as somebody else’s words"


def word_shared(finding: Finding, findings: tuple[Finding, ...], names: Mapping[str, str]) -> str:
    """“Same statement as Newstalk: Russian Foreign Ministry”, or "" where the source stands alone."""
    others = [
        names[other.article_id]
        for other in findings
        if other.article_id != finding.article_id and finding.origin and other.origin == finding.origin
        if other.stance is not Stance.SILENT
    ]
    return f"Same statement as {join_words(others)}: {with_article(finding.origin)}" if others else ""
