"""`factcheck match`: every claim against every article."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable

from factcheck.board import load_board
from factcheck.cli.command import Command, Exit
from factcheck.cli.console import Progress, write
from factcheck.cli.given import article_paths, claims_file, declare_articles, declare_claims
from factcheck.cli.problems import report_problems
from factcheck.cli.tables import word_board
from factcheck.cli.terminal import terminal_style
from factcheck.export import findings_csv, findings_json
from factcheck.model import Board

_FORMATS: dict[str, Callable[[Board], str]] = {
    "table": lambda board: f"{word_board(board, terminal_style())}\n",
    "json": lambda board: f"{findings_json(board)}\n",
    "csv": findings_csv,
}


def _declare(parser: ArgumentParser) -> None:
    declare_claims(parser)
    declare_articles(parser)
    parser.add_argument("--format", choices=_FORMATS, default="table", help="how to write it (default: table)")


def _run(said: Namespace) -> Exit:
    with Progress("judging", "articles") as progress:
        board = load_board(claims_file(said), article_paths(said), progress)
    write(_FORMATS[said.format](board))
    return report_problems(board.problems)


COMMAND = Command(
    name="match",
    teaches=(
        "Finds where each article carries each claim, compares the values there with the\n"
        "claim's, and says why:\n"
        "  ✓ agrees   ≈ consistent, less precise   ✕ conflicts\n"
        "  ? mentions it, takes no side   · says nothing\n"
        "A conflict between sources is a finding, not a problem: the exit code stays 0."
    ),
    example="  $ factcheck match --claims claims.yaml --articles seeds/ --format table\n",
    declare=_declare,
    run=_run,
)
