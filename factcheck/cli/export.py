"""`factcheck export`: the findings, to hand on."""

from argparse import ArgumentParser, Namespace

from factcheck.board import load_board
from factcheck.cli.command import Command, Exit
from factcheck.cli.console import Progress, write
from factcheck.cli.given import article_paths, claims_file, declare_articles, declare_claims
from factcheck.cli.problems import report_problems
from factcheck.export import findings_csv

_FORMATS = {"csv": findings_csv}


def _declare(parser: ArgumentParser) -> None:
    declare_claims(parser)
    declare_articles(parser)
    parser.add_argument("--format", choices=_FORMATS, default="csv", help="what to write (default: csv)")


def _run(said: Namespace) -> Exit:
    with Progress("judging", "articles") as progress:
        board = load_board(claims_file(said), article_paths(said), progress)
    write(_FORMATS[said.format](board))
    return report_problems(board.problems)


COMMAND = Command(
    name="export",
    teaches=(
        "One row for every claim and article, silent ones too, with the claim's status,\n"
        "the article's words and the reason. UTF-8, comma-separated; no cell can be run\n"
        "as a formula."
    ),
    example="  $ factcheck export --format csv > findings.csv\n",
    declare=_declare,
    run=_run,
)
