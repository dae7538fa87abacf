"""What was given on the command line: the claims file, articles, a text, a day."""

import re
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from dataclasses import replace
from datetime import date
from pathlib import Path

from factcheck.cli.command import UsageError
from factcheck.files import load_articles
from factcheck.model import Article, Problem

DEFAULT_CLAIMS = Path("claims.yaml")
DEFAULT_ARTICLES = Path("seeds")

# Somebody who types this means a file, not a text of one word.
_FILE_LIKE = re.compile(r"\S+\.(?:txt|md|markdown|jsonl|ya?ml)")

# date.fromisoformat also takes 20240208 and 2024-W06-4, which people type by mistake.
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


def declare_claims(parser: ArgumentParser) -> None:
    """The option that names the claims file."""
    parser.add_argument("--claims", type=Path, metavar="FILE", help="the claims file (default: claims.yaml)")


def declare_articles(parser: ArgumentParser) -> None:
    """The option that names articles."""
    parser.add_argument(
        "--articles",
        type=Path,
        nargs="+",
        action="extend",
        metavar="DIR_OR_FILE",
        help="folders of articles, or single ones (default: seeds/)",
    )


def declare_day(parser: ArgumentParser) -> None:
    """The option that dates a text."""
    parser.add_argument(
        "--date", type=_read_day, metavar="YYYY-MM-DD", help="the text's day: settles “on Tuesday” and the like"
    )


def claims_file(said: Namespace) -> Path:
    """The claims file, which must exist."""
    path: Path | None = said.claims
    if path is None and not DEFAULT_CLAIMS.is_file():
        raise UsageError("there is no claims.yaml here; name your claims file with --claims FILE")
    if path is not None and not path.is_file():
        raise UsageError(f"--claims {path}: {'a folder, not a file' if path.is_dir() else 'no such file'}")
    return path or DEFAULT_CLAIMS


def article_paths(said: Namespace) -> tuple[Path, ...]:
    """Where the articles are; each must exist."""
    if said.articles is None and not DEFAULT_ARTICLES.exists():
        raise UsageError("there is no folder seeds/ here; name your articles with --articles DIR_OR_FILE")
    paths = tuple(said.articles or (DEFAULT_ARTICLES,))
    for path in paths:
        if not path.exists():
            raise UsageError(f"--articles {path}: no such file or folder")
    return paths


def read_text(given: str, day: date | None = None) -> tuple[Article | None, tuple[Problem, ...]]:
    """TEXT_OR_FILE as an article: a file's, standard input's for "-", else the words themselves.

    `day` outranks the file's own. None where a file cannot be read as an article; the problems say why.
    """
    if given == "-":
        return Article(id="stdin", body=sys.stdin.read(), date=day), ()
    path = Path(given)
    if _exists(path):
        if path.is_dir():
            raise UsageError(f"{given}: a folder; give one file, or a text in quotes")
        articles, problems = load_articles([path])
        return (replace(articles[0], date=day or articles[0].date) if articles else None), problems
    if _FILE_LIKE.fullmatch(given):
        raise UsageError(f"{given}: no such file")
    return Article(id="text", body=given, date=day), ()


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):  # a text too long, or too odd, to be a file's name
        return False


def _read_day(text: str) -> date:
    try:
        return read_day(text)
    except ValueError as wrong:
        raise ArgumentTypeError(str(wrong)) from wrong


def read_day(text: str) -> date:
    """A day as YYYY-MM-DD.

    >>> read_day("2024-02-08")
    datetime.date(2024, 2, 8)

    Raises:
        ValueError: it is no such day; the message says so.
    """
    if _DAY.fullmatch(text):
        try:
            return date.fromisoformat(text)
        except ValueError as wrong:
            raise ValueError(f"there is no day {text}") from wrong
    raise ValueError(f"'{text}' is not a day; write it as 2024-02-08")
