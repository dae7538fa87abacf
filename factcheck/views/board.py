"""What the board says: figures, and a row for every claim with what each source does to it."""

from collections.abc import Mapping
from dataclasses import dataclass

from factcheck.model import Board, ClaimReport, Finding, Stance, Status
from factcheck.views.article import NO_ARTICLES
from factcheck.views.filters import Filters, keeps, needs_attention, urgency, word_filters
from factcheck.views.links import article_link, claim_link
from factcheck.views.names import outlet_names
from factcheck.views.sides import name_sides
from factcheck.views.words import REFERENCE_DIFFERS, STANCE_MARKS, STATUS_MARKS, Mark

# What a page can carry quickly; more rows are one link away.
MOST_ROWS = 200


@dataclass(frozen=True, slots=True)
class Figure:
    """A number the board opens with."""

    count: int
    label: str


@dataclass(frozen=True, slots=True)
class Cell:
    """What one source does to one claim. `link` opens the passage; a silent source has none."""

    source: str
    mark: Mark
    link: str


@dataclass(frozen=True, slots=True)
class Row:
    """One claim: its words, who says what, its statuses, a cell per source, and how many origins stand behind it."""

    claim: str
    link: str
    topic: str
    says: str
    marks: tuple[Mark, ...]
    cells: tuple[Cell, ...]
    origins: str
    origins_told: str


@dataclass(frozen=True, slots=True)
class BoardView:
    """The whole page.

    `cut` where rows fit the filters but are left out; `empty` says what to do where none fits, `hint` what is missing.
    """

    figures: tuple[Figure, ...]
    sources: tuple[str, ...]
    source_links: tuple[str, ...]
    rows: tuple[Row, ...]
    shown: str
    cut: bool
    empty: str
    hint: str


def say_sides(board: Board) -> Mapping[str, str]:
    """The sentence under each claim, by the claim's id. It is the board's dearest part: compute it once a board."""
    names = outlet_names(board.articles)
    return {report.claim.id: name_sides(report, names) for report in board.reports}


def view_board(board: Board, filters: Filters, said: Mapping[str, str], most: int = MOST_ROWS) -> BoardView:
    """The board as these filters show it, what needs attention first, at most `most` rows of it."""
    names = outlet_names(board.articles)
    kept = [report for report in board.reports if keeps(filters, report, names, said[report.claim.id])]
    first = sorted(kept, key=urgency)[:most]
    rows = tuple(view_row(report, names, said[report.claim.id]) for report in first)
    return BoardView(
        figures=find_figures(board),
        sources=tuple(names.values()),
        source_links=tuple(article_link(article.id) for article in board.articles),
        rows=rows,
        shown=_word_shown(len(rows), len(kept), len(board.reports)),
        cut=len(rows) < len(kept),
        empty=word_empty(board, filters) if not rows else "",
        hint=NO_ARTICLES if not board.articles else "",
    )


def find_figures(board: Board) -> tuple[Figure, ...]:
    """How many claims there are, need attention, and have each status that occurs."""
    counted = {status: sum(report.status is status for report in board.reports) for status in Status}
    attention = sum(map(needs_attention, board.reports))
    return (
        Figure(len(board.reports), "claim" if len(board.reports) == 1 else "claims"),
        Figure(attention, "needs attention" if attention == 1 else "need attention"),
        *(Figure(count, str(status)) for status, count in counted.items() if count),
    )


def view_row(report: ClaimReport, names: Mapping[str, str], says: str) -> Row:
    """One claim on the board."""
    taking = sum(finding.stance not in {Stance.SILENT, Stance.DISCUSSES} for finding in report.findings)
    return Row(
        claim=report.claim.text,
        link=claim_link(report.claim.id),
        topic=report.claim.topic,
        says=says,
        marks=status_marks(report),
        cells=tuple(_view_cell(report, finding, names) for finding in report.findings),
        origins=_short_origins(len(report.origins), taking),
        origins_told=word_origins(report),
    )


def status_marks(report: ClaimReport) -> tuple[Mark, ...]:
    """The claim's status, and beside it whether a reference differs."""
    return (STATUS_MARKS[report.status], *([REFERENCE_DIFFERS] if report.reference_differs else []))


def word_origins(report: ClaimReport) -> str:
    """How many sources take a stance, and from how many origins: “2 sources, 1 origin”."""
    taking = sum(finding.stance not in {Stance.SILENT, Stance.DISCUSSES} for finding in report.findings)
    if not taking:
        return "no source takes a stance"
    origins = len(report.origins)
    return f"{taking} source{'s' * (taking != 1)}, {origins} origin{'s' * (origins != 1)}"


def word_empty(board: Board, filters: Filters) -> str:
    """What to do about a board without rows."""
    if not board.reports:
        return "There are no claims yet. Write one a line under “claims:” in claims.yaml; the board follows."
    return f"No claim fits {word_filters(filters)}."


def _word_shown(rows: int, kept: int, all_claims: int) -> str:
    """How many claims are shown of how many, where they are not all.

    >>> _word_shown(7, 7, 7), _word_shown(2, 2, 7), _word_shown(200, 450, 1200)
    ('', '2 of 7 claims', 'the first 200 of 450 claims')
    """
    if rows < kept:
        return f"the first {rows} of {kept} claims"
    return f"{kept} of {all_claims} claims" if kept < all_claims else ""


def _short_origins(origins: int, sources: int) -> str:
    """“1 of 2” where sources share an origin, else the plain number."""
    if not sources:
        return "–"
    return str(origins) if origins >= sources else f"{origins} of {sources}"


def _view_cell(report: ClaimReport, finding: Finding, names: Mapping[str, str]) -> Cell:
    link = article_link(finding.article_id, report.claim.id) if finding.best else ""
    return Cell(names[finding.article_id], STANCE_MARKS[finding.stance], link)
