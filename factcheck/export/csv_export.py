"""Findings as a table for spreadsheets: one row for every claim and article.

RFC 4180: comma, CRLF, quotes doubled. The columns, in order:

- claim, claim_text, status, origins: the claim's id and words, what its sources together do, how many origins they have
- article, outlet, title, date, url: the article, as its front matter names it
- stance, voice, speaker, excerpt, reason: what the article says; voice and excerpt are empty where it is silent
- values: the claim's value, the relation, the article's ("123 holds over 100"), separated by "; "
- origin, score, start, end: where the statement comes from, and the passage's place in the article
- rating, rated_by, rated_on: a person's published judgement
"""

import csv
import io

from factcheck.model import Article, Board, Claim, ClaimReport, Finding

HEADER = (
    *("claim", "claim_text", "status", "origins"),
    *("article", "outlet", "title", "date", "url"),
    *("stance", "voice", "speaker", "excerpt", "reason"),
    *("values", "origin", "score", "start", "end"),
    *("rating", "rated_by", "rated_on"),
)

# What a spreadsheet takes for the start of a formula; an article's words must never be run as one.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def findings_csv(board: Board) -> str:
    """Every finding of the board as CSV, under one header row; no cell can be taken for a formula."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(HEADER)
    articles = {article.id: article for article in board.articles}
    for report in board.reports:
        for finding in report.findings:
            cells = (
                *_claim_cells(report),
                *_article_cells(articles[finding.article_id]),
                *_finding_cells(finding),
                *_rating_cells(report.claim),
            )
            writer.writerow([safe_cell(cell) for cell in cells])
    return text.getvalue()


def safe_cell(text: str) -> str:
    """`text`, behind an apostrophe where a spreadsheet would run it as a formula.

    >>> safe_cell("=HYPERLINK(1)"), safe_cell("2 = 2")
    ("'=HYPERLINK(1)", '2 = 2')
    """
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


def _claim_cells(report: ClaimReport) -> tuple[str, ...]:
    return (report.claim.id, report.claim.text, report.status, str(len(report.origins)))


def _article_cells(article: Article) -> tuple[str, ...]:
    day = article.date.isoformat() if article.date else ""
    return (article.id, article.outlet, article.title, day, article.url)


def _finding_cells(finding: Finding) -> tuple[str, ...]:
    best = finding.best
    if best is None:
        return (finding.stance, "", "", "", finding.reason, "", finding.origin, "", "", "")
    values = "; ".join(f"{pair.claim} {pair.relation} {pair.source}" for pair in best.values)
    said = (finding.stance, best.voice, best.speaker or "", best.excerpt, finding.reason)
    return (*said, values, finding.origin, f"{best.score:.1f}", str(best.span.start), str(best.span.end))


def _rating_cells(claim: Claim) -> tuple[str, ...]:
    rating = claim.rating
    if rating is None:
        return ("", "", "")
    return (rating.text, rating.rated_by, rating.rated_on.isoformat() if rating.rated_on else "")
