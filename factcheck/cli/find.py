"""`factcheck find`: which claims a text repeats."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Sequence

from factcheck.cli.command import Command, Exit, UsageError
from factcheck.cli.console import Progress, answer
from factcheck.cli.given import (
    article_paths,
    claims_file,
    declare_articles,
    declare_claims,
    read_text,
)
from factcheck.cli.problems import report_problems
from factcheck.cli.tables import columns
from factcheck.cli.terminal import Style, plain, terminal_style
from factcheck.export import json_line
from factcheck.files import load_articles, load_claims
from factcheck.matching.likeness import LikenessIndex
from factcheck.model import Article, Claim, Problem

Ranked = tuple[Article, Sequence[tuple[int, float]]]


def _declare(parser: ArgumentParser) -> None:
    parser.add_argument(
        "text", nargs="?", metavar="TEXT_OR_FILE", help="a text in quotes, a file, or - for standard input"
    )
    declare_claims(parser)
    declare_articles(parser)
    parser.add_argument("--top", type=_read_top, default=5, metavar="N", help="how many claims a text (default: 5)")
    parser.add_argument("--format", choices=("table", "json"), default="table", help="how to write it (default: table)")


def _run(said: Namespace) -> Exit:
    if said.text is not None and said.articles is not None:
        raise UsageError("give either a TEXT_OR_FILE or --articles, not both")
    claims, in_claims = load_claims(claims_file(said))
    articles, in_articles = _read_articles(said)
    index = LikenessIndex(claims)
    ranked: list[Ranked] = []
    with Progress("searching", "texts") as progress:
        for done, article in enumerate(articles, start=1):
            ranked.append((article, index.rank(article.body, said.top)))
            progress(done, len(articles))
    answer(_as_json(ranked, claims) if said.format == "json" else _as_table(ranked, claims, terminal_style()))
    return report_problems((*in_claims, *in_articles))


def _read_articles(said: Namespace) -> tuple[Sequence[Article], Sequence[Problem]]:
    if said.text is None:
        return load_articles(article_paths(said))
    article, problems = read_text(said.text)
    return ([article] if article else []), problems


def _as_json(ranked: Sequence[Ranked], claims: Sequence[Claim]) -> str:
    articles = [
        {
            "article": article.id,
            "claims": [{"claim": claims[position].id, "score": round(score, 1)} for position, score in best],
        }
        for article, best in ranked
    ]
    return json_line({"version": 1, "articles": articles})


def _as_table(ranked: Sequence[Ranked], claims: Sequence[Claim], style: Style) -> str:
    blocks = []
    for article, best in ranked:
        rows = [(f"{score:.0f}".rjust(5), claims[at].id, plain(claims[at].text)) for at, score in best]
        limits = (5, 30, style.width - 39)
        blocks.append("\n".join([style.bold(article.id), *(columns(rows, limits) or ["  no claim is like this"])]))
    return "\n\n".join(blocks)


def _read_top(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) == 0:
        raise ArgumentTypeError(f"'{text}' is not a number of claims; give 1 or more")
    return int(text)


COMMAND = Command(
    name="find",
    teaches=(
        "Ranks the claims by likeness, best first, with a score from 0 to 100. Likeness\n"
        "is not agreement: a text that denies a claim is like it. Without a text, every\n"
        "article is asked."
    ),
    example='  $ factcheck find --top 3 "Only four verdicts, for a billion dollars!"\n',
    declare=_declare,
    run=_run,
)
