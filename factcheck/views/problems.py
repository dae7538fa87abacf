"""What is wrong in what was given, as lines of a banner that stands on every page."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePath

from factcheck.model import Problem, Severity
from factcheck.views.words import capital, full_stop, word_count


@dataclass(frozen=True, slots=True)
class ProblemLine:
    """One problem: where, what, and what to type instead."""

    place: str
    message: str
    advice: str


@dataclass(frozen=True, slots=True)
class ProblemsView:
    """The banner; `grave` where something could not be used."""

    heading: str
    grave: bool
    lines: tuple[ProblemLine, ...]


def view_problems(problems: Sequence[Problem]) -> ProblemsView | None:
    """The banner, or None where all is well."""
    if not problems:
        return None
    grave = any(problem.severity is Severity.ERROR for problem in problems)
    rest = "Everything else is shown." if grave else "Everything is shown."
    heading = f"{capital(word_count(len(problems), 'problem'))} in what was given. {rest}"
    return ProblemsView(heading, grave, tuple(map(_view_line, problems)))


def _view_line(problem: Problem) -> ProblemLine:
    place = [PurePath(problem.file).name, *([f"line {problem.line}"] if problem.line else [])]
    return ProblemLine(", ".join(place), capital(full_stop(problem.message)), capital(full_stop(problem.advice)))
