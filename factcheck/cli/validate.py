"""`factcheck validate`: what is wrong in the claims file and the articles."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Sequence

from factcheck.board import check_examples
from factcheck.cli.command import Command, Exit
from factcheck.cli.console import answer
from factcheck.cli.given import DEFAULT_ARTICLES, article_paths, claims_file, declare_articles, declare_claims
from factcheck.cli.terminal import counted
from factcheck.export import json_line
from factcheck.files import load_articles, load_claims
from factcheck.files.problems import problem_as_dict, problem_as_github, word_problem
from factcheck.model import Problem
from factcheck.views.plain import visible


def _as_text(problems: Sequence[Problem], what: str) -> str:
    return "\n".join([*(visible(word_problem(problem)) for problem in problems), _summary(problems, what)])


def _as_github(problems: Sequence[Problem], what: str) -> str:
    return "\n".join([*(problem_as_github(problem) for problem in problems), _summary(problems, what)])


def _as_json(problems: Sequence[Problem], _: str) -> str:
    return json_line({"version": 1, "problems": [problem_as_dict(problem) for problem in problems]})


def _summary(problems: Sequence[Problem], what: str) -> str:
    return f"{what}, {counted(len(problems), 'problem') if problems else 'no problems'}."


_FORMATS: dict[str, Callable[[Sequence[Problem], str], str]] = {
    "text": _as_text,
    "json": _as_json,
    "github": _as_github,
}


def _declare(parser: ArgumentParser) -> None:
    declare_claims(parser)
    declare_articles(parser)
    parser.add_argument(
        "--format",
        choices=_FORMATS,
        default="text",
        help="how to write it; github: as annotations of a pull request (default: text)",
    )


def _run(said: Namespace) -> Exit:
    path = claims_file(said)
    claims, in_claims = load_claims(path)
    articles, in_articles = ((), ()) if _only_claims(said) else load_articles(article_paths(said))
    problems = (*sorted((*in_claims, *check_examples(claims, str(path)))), *in_articles)
    what = f"{path}: {counted(len(claims), 'claim')}, {counted(len(articles), 'article')}"
    answer(_FORMATS[said.format](problems, what))
    return Exit.PROBLEMS if problems else Exit.CLEAN


def _only_claims(said: Namespace) -> bool:
    """Nobody named articles and there is no folder of them: the claims file can be checked all the same."""
    return said.articles is None and not DEFAULT_ARTICLES.exists()


COMMAND = Command(
    name="validate",
    teaches=(
        "Every problem at once, in file order, with what to type instead. Also runs the\n"
        "claims' own `tests:`. Without --articles and without a folder seeds/, only the\n"
        "claims file is checked."
    ),
    example="  $ factcheck validate --claims claims.yaml --articles seeds/\n",
    declare=_declare,
    run=_run,
)
