"""What a claim's page says: the sides next to each other, references apart, the silent named in one line."""

from collections.abc import Mapping
from dataclasses import dataclass

from factcheck.model import Board, ClaimReport, Finding, ReferenceFinding, Stance, Status
from factcheck.views.board import status_marks
from factcheck.views.cards import Card, view_card, word_shared
from factcheck.views.chart import Chart, view_chart
from factcheck.views.names import outlet_names
from factcheck.views.plain import safe_url
from factcheck.views.sides import name_sides
from factcheck.views.words import DIFFERS, STANCE_MARKS, Mark, capital, full_stop, join_words, word_count, word_day

# Sides in reading order: first what needs an editor's eye.
_SIDES = ((Stance.CONFLICTS,), (Stance.AGREES,), (Stance.COMPATIBLE,), (Stance.DISCUSSES,))


# How a silent finding's reason begins where a passage came near; others have nothing to tell.
_NEAREST = "nearest: "


@dataclass(frozen=True, slots=True)
class SideView:
    """The sources on one side, under its heading."""

    heading: str
    mark: Mark
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class ReferenceView:
    """What an authority says, and how that stands to the claim; no mark where nothing in it can be compared."""

    title: str
    url: str
    day: str
    says: str
    mark: Mark | None
    reason: str


@dataclass(frozen=True, slots=True)
class Trace:
    """How one finding was made, for whoever wants to check the program: a line of a table."""

    source: str
    score: str
    place: str
    origin: str


@dataclass(frozen=True, slots=True)
class ClaimView:
    """The whole page. `facts` are labelled lines about the claim; `silent` pairs a silent source with the reason."""

    id: str
    topic: str
    heading: str
    marks: tuple[Mark, ...]
    lead: str
    sides: tuple[SideView, ...]
    references: tuple[ReferenceView, ...]
    silence: str
    silent: tuple[tuple[str, str], ...]
    facts: tuple[tuple[str, str], ...]
    chart: Chart | None
    traces: tuple[Trace, ...]
    versions: tuple[str, str]


def view_claim(board: Board, claim: str) -> ClaimView | None:
    """The page of the claim with this id; None where there is none."""
    report = next((report for report in board.reports if report.claim.id == claim), None)
    return None if report is None else _view_report(board, report)


def _view_report(board: Board, report: ClaimReport) -> ClaimView:
    names = outlet_names(board.articles)
    quiet = [finding for finding in report.findings if finding.best is None]
    return ClaimView(
        id=report.claim.id,
        topic=report.claim.topic,
        heading=report.claim.text,
        marks=status_marks(report),
        lead=f"{name_sides(report, names)} {_word_sources(report)}".strip(),
        sides=view_sides(board, report, names),
        references=tuple(map(view_reference, report.references)),
        silence=_word_silent([names[finding.article_id] for finding in quiet]) if len(quiet) < len(names) else "",
        silent=tuple((names[f.article_id], _nearest(f)) for f in quiet if f.reason.startswith(_NEAREST)),
        facts=tuple(_find_facts(report)),
        chart=view_chart(report, names),
        traces=tuple(_view_trace(finding, names) for finding in report.findings),
        versions=(board.claims_version, board.articles_version),
    )


def view_sides(board: Board, report: ClaimReport, names: Mapping[str, str]) -> tuple[SideView, ...]:
    """The sources by what they do to the claim, empty sides left out."""
    articles = {article.id: article for article in board.articles}
    sides = []
    for (stance,) in _SIDES:
        cards = [
            view_card(board, articles[f.article_id], f, names, word_shared(f, report.findings, names))
            for f in report.findings
            if f.stance is stance
        ]
        if any(cards):
            mark = STANCE_MARKS[stance]
            sides.append(SideView(capital(mark.word), mark, tuple(card for card in cards if card)))
    return tuple(sides)


def view_reference(found: ReferenceFinding) -> ReferenceView:
    """One reference, set apart from the sources."""
    reference = found.reference
    return ReferenceView(
        title=reference.title,
        url=safe_url(reference.url),
        day=word_day(reference.date) if reference.date else "",
        says=reference.says,
        mark=_reference_mark(found.stance),
        reason=capital(full_stop(found.reason)) if found.stance is not Stance.SILENT else "",
    )


def _word_sources(report: ClaimReport) -> str:
    """How many stand behind it: “Two sources, one origin.”; "" where nobody takes a stance."""
    taking = sum(finding.stance not in {Stance.SILENT, Stance.DISCUSSES} for finding in report.findings)
    if report.status in {Status.UNREPORTED, Status.UNCLEAR} or not taking:
        return ""
    return capital(f"{word_count(taking, 'source')}, {word_count(len(report.origins), 'origin')}.")


def _nearest(finding: Finding) -> str:
    """What came nearest in a silent source, and why it was passed over."""
    return capital(full_stop(finding.reason.removeprefix(_NEAREST)))


def _reference_mark(stance: Stance) -> Mark | None:
    if stance is Stance.SILENT:
        return None
    return DIFFERS if stance is Stance.CONFLICTS else STANCE_MARKS[stance]


def _word_silent(names: list[str]) -> str:
    """Who is silent, in one line; "" where nobody is."""
    return f"{join_words(names)} {'says' if len(names) == 1 else 'say'} nothing about it." if names else ""


def _find_facts(report: ClaimReport) -> list[tuple[str, str]]:
    """What the editors wrote about the claim, as labelled lines."""
    claim, rating = report.claim, report.claim.rating
    facts = [
        ("First said by", claim.claimant),
        ("As of", word_day(claim.as_of) if claim.as_of else ""),
        ("Note", claim.note),
    ]
    if rating is not None:
        day = word_day(rating.rated_on) if rating.rated_on else ""
        by = ", ".join(filter(None, (rating.rated_by, day)))
        facts += [("Rated", f"{rating.text} ({by})" if by else rating.text), ("Why", rating.rationale)]
    return [(label, text) for label, text in facts if text]


def _view_trace(finding: Finding, names: Mapping[str, str]) -> Trace:
    best = finding.best
    return Trace(
        source=names[finding.article_id],
        score=f"{best.score:.0f} of 100" if best else "–",
        place=f"characters {best.span.start}–{best.span.end} of {finding.article_id}" if best else finding.article_id,
        origin=finding.origin or "–",
    )
