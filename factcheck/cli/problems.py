"""Problems on standard error: what every command ends with that reads files."""

from collections.abc import Iterable

from factcheck.cli.command import Exit
from factcheck.cli.console import warn
from factcheck.files.problems import word_problem
from factcheck.model import Problem
from factcheck.views.plain import visible


def report_problems(problems: Iterable[Problem]) -> Exit:
    """Each problem on standard error, and the exit code that tells whether there were any."""
    code = Exit.CLEAN
    for problem in problems:
        warn(visible(word_problem(problem)))
        code = Exit.PROBLEMS
    return code
