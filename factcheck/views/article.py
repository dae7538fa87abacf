"""What an article's page says: the text as published, every passage marked in place, and a list of its claims."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.model import Article, Board, Claim, PassageFinding, Role, Span, Stance
from factcheck.views.links import article_link, claim_link
from factcheck.views.names import outlet_names, title_of
from factcheck.views.pieces import Layer, Piece, cut_pieces, join_spans
from factcheck.views.plain import safe_url, site_of
from factcheck.views.words import STANCE_MARKS, Mark, capital, full_stop, word_count, word_day

# What a sentence's role makes of its text: shown as published, but dimmed, for it was never judged.
_DIMMED = frozenset({Role.CAPTION, Role.BYLINE, Role.BOILERPLATE})
DIM = "dim"

_PARAGRAPH = re.compile(r"[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*")


@dataclass(frozen=True, slots=True)
class MarkedPassage:
    """A passage and what it does to a claim. `anchor` names its place on the page; `best` is the one that decides."""

    anchor: str
    claim: str
    claim_link: str
    mark: Mark
    reason: str
    span: Span
    deciding: tuple[Span, ...]
    best: bool
    asked: bool


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of a paragraph: under which passages, whether it decides for one, and which passages end with it."""

    piece: Piece
    passages: tuple[MarkedPassage, ...]
    decides: bool
    dim: bool
    starting: tuple[MarkedPassage, ...]
    ending: tuple[MarkedPassage, ...]


@dataclass(frozen=True, slots=True)
class ArticleView:
    """The whole page. `passages` are in reading order, the margin list holds those that decide."""

    id: str
    outlet: str
    title: str
    day: str
    date_note: str
    url: str
    site: str
    counted: str
    paragraphs: tuple[tuple[Stretch, ...], ...]
    passages: tuple[MarkedPassage, ...]
    version: str


@dataclass(frozen=True, slots=True)
class ArticleLine:
    """One article in the list of articles."""

    title: str
    link: str
    outlet: str
    day: str
    counted: str


NO_ARTICLES = "There are no articles yet. Put them as .txt or .md files into the articles’ folder; the board follows."


def view_article(board: Board, article: str, claim: str = "") -> ArticleView | None:
    """The page of the article with this id, opened on its passage about `claim`; None where there is none."""
    found = next((candidate for candidate in board.articles if candidate.id == article), None)
    if found is None:
        return None
    passages = find_passages(board, found, claim)
    return ArticleView(
        id=found.id,
        outlet=outlet_names(board.articles)[found.id],
        title=title_of(found),
        day=word_day(found.date) if found.date else "No date given",
        date_note=found.date_note,
        url=safe_url(found.url),
        site=site_of(safe_url(found.url)),
        counted=_word_counted(passages),
        paragraphs=tuple(view_paragraphs(board, found, passages)),
        passages=passages,
        version=board.articles_version,
    )


def list_articles(board: Board) -> tuple[ArticleLine, ...]:
    """Every article, in the order they were given."""
    names = outlet_names(board.articles)
    return tuple(
        ArticleLine(
            title=title_of(article),
            link=article_link(article.id),
            outlet=names[article.id],
            day=word_day(article.date) if article.date else "no date given",
            counted=_word_counted(find_passages(board, article)),
        )
        for article in board.articles
    )


def find_passages(board: Board, article: Article, asked: str = "") -> tuple[MarkedPassage, ...]:
    """Every passage of the article on any claim, in reading order."""
    marked = [
        _mark_passage(article, report.claim, passage, number, asked)
        for report in board.reports
        for finding in report.findings
        if finding.article_id == article.id and finding.stance is not Stance.SILENT and finding.best
        for number, passage in enumerate((finding.best, *finding.others), start=1)
    ]
    return tuple(sorted(marked, key=lambda passage: (passage.span, not passage.best, passage.anchor)))


def view_paragraphs(board: Board, article: Article, passages: Sequence[MarkedPassage]) -> Iterator[tuple[Stretch, ...]]:
    """The body, paragraph by paragraph, cut wherever a mark begins or ends."""
    document = board.documents.get(article.id)
    dimmed = [Layer(s.span, DIM) for s in (document.sentences if document else ()) if s.role in _DIMMED]
    layers = [Layer(passage.span, passage.anchor) for passage in passages]
    deciding = [Layer(span, f"{passage.anchor} decides") for passage in passages for span in passage.deciding]
    known = {passage.anchor: passage for passage in passages}
    for paragraph in _PARAGRAPH.finditer(article.body):
        span = Span(*paragraph.span())
        pieces = cut_pieces(article.body, span, [*layers, *deciding, *dimmed])
        yield tuple(_view_stretch(piece, span, known) for piece in pieces)


def _view_stretch(piece: Piece, paragraph: Span, known: dict[str, MarkedPassage]) -> Stretch:
    """One piece with its passages; one that runs on over a paragraph's end is closed and opened again there."""
    passages = tuple(known[name] for name in piece.names if name in known)
    return Stretch(
        piece=piece,
        passages=passages,
        decides=any(name.endswith(" decides") for name in piece.names),
        dim=DIM in piece.names,
        starting=tuple(p for p in passages if piece.span.start == max(p.span.start, paragraph.start)),
        ending=tuple(p for p in passages if piece.span.end == p.span.end),
    )


def _mark_passage(article: Article, claim: Claim, passage: PassageFinding, number: int, asked: str) -> MarkedPassage:
    return MarkedPassage(
        anchor=f"passage-{claim.id}-{number}",
        claim=claim.text,
        claim_link=claim_link(claim.id),
        mark=STANCE_MARKS[passage.stance],
        reason=capital(full_stop(passage.reason)),
        span=passage.span,
        deciding=join_spans(article.body, passage.deciding) or (passage.span,),
        best=number == 1,
        asked=number == 1 and claim.id == asked,
    )


def _word_counted(passages: Sequence[MarkedPassage]) -> str:
    """How many claims are marked: “Five claims marked”."""
    claims = len({passage.claim_link for passage in passages})
    return f"{capital(word_count(claims, 'claim'))} marked"
