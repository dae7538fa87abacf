"""A board made by hand: seven claims over five short articles, every stance, voice and status a page has to show."""

from dataclasses import replace
from datetime import date

from factcheck.model import (
    Article,
    Board,
    Claim,
    ClaimReport,
    Finding,
    Origin,
    PassageFinding,
    Problem,
    Rating,
    Reference,
    ReferenceFinding,
    Severity,
    Stance,
    Status,
)
from tests.views.sample_articles import ARTICLES, MINISTRY, document_of, found, pair_of


def _silence_of(article: Article) -> str:
    """Why an article is silent; in one of them something comes near."""
    return "nearest: ‘China never signed it.’: about another: ‘China’" if article.id == "tass" else "nothing about it"


def report(
    claim: Claim,
    status: Status,
    passages: dict[str, PassageFinding],
    others: dict[str, tuple[PassageFinding, ...]] | None = None,
    references: tuple[ReferenceFinding, ...] = (),
) -> ClaimReport:
    """A claim's report: these passages, every other article silent."""
    findings = tuple(
        Finding(
            claim.id,
            article.id,
            best.stance,
            best.reason,
            best,
            (others or {}).get(article.id, ()),
            best.origin,
        )
        if (best := passages.get(article.id))
        else Finding(claim.id, article.id, Stance.SILENT, _silence_of(article))
        for article in ARTICLES
    )
    origins: dict[str, list[str]] = {}
    for finding in findings:
        if finding.stance not in {Stance.SILENT, Stance.DISCUSSES}:
            origins.setdefault(finding.origin, []).append(finding.article_id)
    return ClaimReport(
        claim=claim,
        status=status,
        findings=findings,
        origins=tuple(Origin(name, tuple(ids)) for name, ids in origins.items()),
        references=references,
        reference_differs=any(each.stance is Stance.CONFLICTS for each in references),
    )


def report_on_the_report() -> ClaimReport:
    """Two outlets name two days."""
    return report(
        Claim("icc-report", "The ICC published its report on Crimea on 14 November 2016", topic="Crimea"),
        Status.DISPUTED,
        {
            "al-jazeera": found(
                "al-jazeera",
                "On Monday, the ICC issued a preliminary report on Crimea.",
                Stance.AGREES,
                "“On Monday” is 14 November 2016, counted from the article’s date: the same day",
                deciding="On Monday",
                values=(("14 November 2016", "On Monday", "equal"),),
            ),
            "moscow-times": found(
                "moscow-times",
                "On Tuesday, the ICC released a decision recognizing an armed conflict in Crimea.",
                Stance.CONFLICTS,
                "“On Tuesday” is 15 November 2016, counted from the article’s date; the claim says 14 November",
                deciding="On Tuesday, the ICC released",
                values=(("14 November 2016", "On Tuesday", "differs"),),
            ),
        },
        {
            "al-jazeera": (
                found(
                    "al-jazeera",
                    "Dmitry Peskov dismissed its accusations.",
                    Stance.DISCUSSES,
                    "no date",
                    speaker="Dmitry Peskov",
                ),
            )
        },
    )


def report_on_the_members() -> ClaimReport:
    """A number, a bound, and a reference that differs."""
    armenia = Reference(
        "ICC welcomes Armenia", "https://www.icc-cpi.int/news", date(2024, 2, 8), "Armenia is the 124th State Party"
    )
    return report(
        Claim(
            "state-parties", "123 state parties", topic="Membership", as_of=date(2016, 11, 16), note="Counts change."
        ),
        Status.AGREED,
        {
            "tass": found(
                "tass",
                "In total, 123 countries are currently parties to the document.",
                Stance.AGREES,
                "‘123’ is the same number",
                deciding="123 countries are currently parties",
                values=(("123", "123", "equal"),),
            ),
            "al-jazeera": found(
                "al-jazeera",
                "The ICC was established in 1998 and has over 100 member states.",
                Stance.COMPATIBLE,
                "‘over 100 member states’ holds 123: consistent, less precise",
                deciding="over 100 member states",
                values=(("123", "over 100 member states", "holds"),),
            ),
        },
        references=(
            ReferenceFinding(
                armenia,
                Stance.CONFLICTS,
                "‘124th’ is not 123",
                (pair_of(armenia.says, armenia.date, "123", "124th", "differs"),),
            ),
        ),
    )


def report_on_the_verdicts() -> ClaimReport:
    """Two outlets, one statement."""
    claim = Claim(
        "four-verdicts",
        "four verdicts, $1bn",
        topic="Record",
        claimant=MINISTRY,
        rating=Rating("Outdated", "A. Editor", date(2026, 11, 20), "More verdicts have come since."),
    )
    return report(
        claim,
        Status.AGREED,
        {
            "newstalk": found(
                "newstalk",
                "it passed only four sentences having spent over a billion dollars",
                Stance.COMPATIBLE,
                "‘over a billion dollars’ is less precise than $1bn",
                deciding="only four sentences having spent over a billion dollars",
                values=(("four verdicts", "four sentences", "equal"), ("$1bn", "over a billion dollars", "holds")),
                speaker=MINISTRY,
            ),
            "al-jazeera": found(
                "al-jazeera",
                "“Only four verdicts have been passed, while $1bn was spent,” the ministry said.",
                Stance.AGREES,
                "the same numbers",
                values=(("four verdicts", "four verdicts", "equal"), ("$1bn", "$1bn", "equal")),
                speaker=MINISTRY,
            ),
        },
    )


def report_on_the_order() -> ClaimReport:
    """A deed that one outlet says is still to come."""
    return report(
        Claim("order-signed", "Vladimir Putin signed an order to withdraw Russia", topic="Russia"),
        Status.DISPUTED,
        {
            "al-jazeera": found(
                "al-jazeera",
                "Russian President Vladimir Putin has signed a decree to withdraw Russia from the court.",
                Stance.AGREES,
                "says the same",
                deciding="has signed a decree",
            ),
            "moscow-times": found(
                "moscow-times",
                "The decree will take effect once it has been signed.",
                Stance.CONFLICTS,
                "not yet signed",
                deciding="will take effect once it has been signed",
            ),
        },
    )


def make_board(*, problems: tuple[Problem, ...] = ()) -> Board:
    """The whole board; the claims stand in another order than the one in which they need attention."""
    china = Claim("china-never-signed", "China never signed", topic="Membership")
    unreported = Claim("unreported", "The court moved to Bonn")
    unclear = Claim("accusations", "The accusations against Russia are unfounded", topic="Crimea")
    once = found("tass", "China never signed it.", Stance.AGREES, "says the same")
    dismissed = found(
        "al-jazeera", "Dmitry Peskov dismissed its accusations.", Stance.DISCUSSES, "doubt", speaker="Dmitry Peskov"
    )
    return Board(
        reports=(
            report_on_the_verdicts(),
            report(china, Status.SINGLE_SOURCE, {"tass": once}),
            report(unreported, Status.UNREPORTED, {}),
            report(unclear, Status.UNCLEAR, {"al-jazeera": dismissed}),
            report_on_the_members(),
            report_on_the_report(),
            report_on_the_order(),
        ),
        articles=ARTICLES,
        problems=problems,
        documents={article.id: document_of(article) for article in ARTICLES},
        claims_version="0a1b2c3d4e5f",
        articles_version="f5e4d3c2b1a0",
    )


UNKNOWN_KEY = Problem(
    "claims.yaml",
    14,
    5,
    "unknown-key",
    Severity.ERROR,
    "claim 'state-parties': unknown key 'phrase'",
    "Did you mean 'phrases'?",
)


def with_text(board: Board, text: str) -> Board:
    """The same board with every claim's words replaced."""
    return replace(board, reports=tuple(replace(r, claim=replace(r.claim, text=text)) for r in board.reports))
