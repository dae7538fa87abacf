"""The bundled claims and articles, as a reader would check them by eye."""

from pathlib import Path

import pytest

from factcheck.board import load_board
from factcheck.model import Board, ClaimReport
from tests.judging.told import known_defect

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def board() -> Board:
    """Everything judged, once."""
    return load_board(ROOT / "claims.yaml", [ROOT / "seeds"])


def report_of(board: Board, claim: str) -> ClaimReport:
    """The report on one claim."""
    return next(report for report in board.reports if report.claim.id == claim)


def stances(report: ClaimReport) -> dict[str, str]:
    """Article → stance, silent ones left out."""
    return {f.article_id: str(f.stance) for f in report.findings if f.stance != "silent"}


# Developed on: all rows; the articles are the set that the engine was built on.
@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ("state-parties", {"al-jazeera": "compatible", "tass": "agrees"}),
        ("crimea-report-day", {"al-jazeera": "agrees", "moscow-times": "conflicts"}),
        ("four-verdicts", {"al-jazeera": "agrees", "newstalk": "agrees"}),
        ("billion-dollars", {"al-jazeera": "agrees", "newstalk": "agrees"}),
        (
            "truly-independent",
            {"al-jazeera": "agrees", "global-research": "agrees", "newstalk": "agrees", "tass": "agrees"},
        ),
        ("burundi-first", {"al-jazeera": "agrees"}),
        ("china-never-signed", {"tass": "agrees"}),
        ("crimea-annexed", {"al-jazeera": "agrees", "newstalk": "compatible"}),
        ("ukraine-signed", {"tass": "agrees"}),
        known_defect(
            "kangaroo-court",
            {"tass": "agrees"},
            reason="any sentence about the court is taken to say what it is",
        ),
        ("statute-in-force", {"global-research": "agrees"}),
        ("nuremberg-tokyo", {"global-research": "agrees", "newstalk": "agrees"}),
        ("based-in-the-hague", {"al-jazeera": "agrees", "tass": "agrees"}),
    ],
)
def test_each_article_does_this_to_the_claim(board: Board, claim: str, expected: dict[str, str]) -> None:
    """The articles that say anything, and what."""
    assert stances(report_of(board, claim)) == expected


@pytest.mark.parametrize(
    ("claim", "status", "origins"),
    [
        ("state-parties", "agreed", [("al-jazeera",), ("tass",)]),
        ("four-verdicts", "agreed", [("al-jazeera", "newstalk")]),
        ("truly-independent", "agreed", [("al-jazeera", "global-research", "newstalk", "tass")]),
        ("crimea-report-day", "disputed", [("al-jazeera",), ("moscow-times",)]),
        ("burundi-first", "single source", [("al-jazeera",)]),
    ],
)
def test_sources_and_origins_are_counted(board: Board, claim: str, status: str, origins: list[tuple[str, ...]]) -> None:
    """Four outlets that translate one statement are four sources and one origin."""
    report = report_of(board, claim)
    assert report.status == status
    assert [origin.articles for origin in report.origins] == origins


def test_the_ministry_s_sentence_is_the_ministry_s(board: Board) -> None:
    """Whoever passes it on, it is attributed, and its origin bears the ministry's name."""
    report = report_of(board, "truly-independent")
    taking = [finding.best for finding in report.findings if finding.best]
    assert {str(best.voice) for best in taking} == {"attributed"}
    assert [origin.name for origin in report.origins] == ["Russian Foreign Ministry"]


def test_the_only_conflict_is_the_real_one(board: Board) -> None:
    """The articles contradict the claims in one place: the day of the report on Crimea."""
    found = [(f.claim_id, f.article_id) for r in board.reports for f in r.findings if f.stance == "conflicts"]
    assert found == [("crimea-report-day", "moscow-times")]


def test_the_references_that_differ_are_the_real_ones(board: Board) -> None:
    """A later count of members, and a news agency's other day for the report."""
    assert [report.claim.id for report in board.reports if report.reference_differs] == [
        "state-parties",
        "crimea-report-day",
    ]


@pytest.mark.parametrize(
    ("claim", "article", "words"),
    [
        ("state-parties", "tass", "123"),
        ("state-parties", "al-jazeera", "over 100 member states"),
        ("crimea-report-day", "al-jazeera", "On Monday"),
        ("crimea-report-day", "moscow-times", "On Tuesday"),
        ("based-in-the-hague", "tass", "Hague"),
        ("crimea-armed-conflict", "al-jazeera", "described"),
    ],
)
def test_the_passage_shown_is_the_one_that_says_it(board: Board, claim: str, article: str, words: str) -> None:
    """The excerpt holds the words that a reader looks for."""
    best = next(f.best for f in report_of(board, claim).findings if f.article_id == article)
    assert best is not None
    assert words in best.excerpt


def test_every_speaker_is_somebody(board: Board) -> None:
    """No verb stands first in a speaker's name."""
    speakers = {
        one.speaker for r in board.reports for f in r.findings for one in (f.best, *f.others) if one and one.speaker
    }
    assert sorted(name for name in speakers if name.split()[0].endswith("ed")) == []


def test_every_excerpt_is_in_its_article(board: Board) -> None:
    """Start and end count in the body as stored, and the deciding words lie inside."""
    bodies = {article.id: article.body for article in board.articles}
    passages = [
        (bodies[f.article_id], one) for r in board.reports for f in r.findings for one in (f.best, *f.others) if one
    ]
    assert passages
    assert all(one.excerpt == body[one.span.start : one.span.end] for body, one in passages)
    assert all(one.span.holds(span) for _, one in passages for span in one.deciding)


def test_every_finding_has_its_reason(board: Board) -> None:
    """Silent ones too."""
    assert all(finding.reason for report in board.reports for finding in report.findings)
