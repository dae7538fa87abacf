"""Every claim against every article, judged: what the dashboard and the command line share.

A finding depends only on its claim, its article and this engine, never on the other claims or articles; so does the
choice of candidate passages, whose claims are only looked up together.
"""

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from factcheck.files import load_articles, load_claims
from factcheck.files.problems import Place, make_problem
from factcheck.judging import Reading, judge_article, judge_text, report_claim
from factcheck.matching import Candidate, ClaimIndex
from factcheck.model import Article, Board, Claim, Document, Finding, Problem, Stance
from factcheck.text import read_document

Progress = Callable[[int, int], None]
"""Told how many articles are done, of how many."""


def load_board(claims: Path, articles: Sequence[Path], progress: Progress | None = None) -> Board:
    """Read the claims file and the articles and judge them; what is wrong in them stands among the board's problems."""
    listed, in_claims = load_claims(claims)
    texts, in_articles = load_articles(articles)
    return judge_board(listed, texts, (*in_claims, *in_articles), progress)


def judge_board(
    claims: Sequence[Claim],
    articles: Sequence[Article],
    problems: Sequence[Problem] = (),
    progress: Progress | None = None,
) -> Board:
    """Every claim judged against every article, and what the sources together do to each claim."""
    index = ClaimIndex(claims)
    documents: dict[str, Document] = {}
    columns: list[tuple[Finding, ...]] = []
    for done, article in enumerate(articles, start=1):
        documents[article.id] = read_document(article)
        columns.append(_judge_column(claims, index, article, documents[article.id]))
        if progress is not None:
            progress(done, len(articles))
    by_id = {article.id: article for article in articles}
    return Board(
        reports=tuple(
            report_claim(claim, [column[position] for column in columns], by_id)
            for position, claim in enumerate(claims)
        ),
        articles=tuple(articles),
        problems=tuple(problems),
        documents=documents,
        claims_version=version_of(replace(claim, line=0, tests=()) for claim in claims),
        articles_version=version_of(replace(article, path="") for article in articles),
    )


def check_examples(claims: Iterable[Claim], file: str) -> tuple[Problem, ...]:
    """The editors' own tests of their claims, run: one problem for each that takes another stance than expected."""
    return tuple(
        make_problem(
            "failed-test",
            file,
            Place(example.line or claim.line, 1),
            f"claim '{claim.id}': its test “{example.text}”: expected {example.expect}, got {found.stance}.",
            f"Why: {found.reason}",
        )
        for claim in claims
        for example in claim.tests
        if (found := judge_text(claim, example.text)).stance is not example.expect
    )


def version_of(things: Iterable[Claim | Article]) -> str:
    """A short name for exactly this content: 12 hexadecimal digits of its SHA-256."""
    digest = hashlib.sha256()
    for thing in things:
        digest.update(repr(thing).encode("utf-8", "backslashreplace"))
    return digest.hexdigest()[:12]


def _judge_column(
    claims: Sequence[Claim], index: ClaimIndex, article: Article, document: Document
) -> tuple[Finding, ...]:
    """One article's findings, in the claims' order."""
    found: defaultdict[int, list[Candidate]] = defaultdict(list)
    for candidate in index.candidates(document):
        found[candidate.claim].append(candidate)
    reading = Reading(document)
    return tuple(
        judge_article(claim, reading, found[position], article)
        if position in found
        # Most pairs, by far; taking such a claim apart to find nothing would be most of the work.
        else Finding(claim.id, article.id, Stance.SILENT, "nothing about it")
        for position, claim in enumerate(claims)
    )
