"""Problems in what was given: built from the catalogue, worded for people, programs and code review.

A problem's message says what is wrong and about what; its advice what to type instead.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from rapidfuzz import fuzz, process

from factcheck.files.catalogue import CATALOGUE
from factcheck.model import Problem

# Below this likeness (0-100) a suggestion is more often puzzling than helpful.
_NEAR = 60


class Placed(Protocol):
    """Whatever knows its place in a file. Lines and columns count from 1."""

    @property
    def line(self) -> int:
        """The line."""

    @property
    def column(self) -> int:
        """The column."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a file."""

    line: int
    column: int


START = Place(1, 1)


def make_problem(code: str, file: str, at: Placed, message: str, advice: str = "") -> Problem:
    """The problem `code` of the catalogue, at its place.

    Raises: KeyError if the catalogue has no such code.
    """
    return Problem(file, at.line, at.column, code, CATALOGUE[code].severity, message, advice)


class Log:
    """Collects the problems of one file."""

    def __init__(self, file: str) -> None:
        """Start with none."""
        self.file = file
        self._problems: list[Problem] = []

    def add(self, code: str, at: Placed, message: str, advice: str = "") -> None:
        """Note a problem."""
        self._problems.append(make_problem(code, self.file, at, message, advice))

    def take(self, other: "Log") -> None:
        """Note all that `other` has."""
        self._problems.extend(other.problems())

    def problems(self) -> tuple[Problem, ...]:
        """All problems in file order, each once."""
        return tuple(sorted(set(self._problems)))


def word_problem(problem: Problem) -> str:
    """The problem in one line, as compilers put it, so that editors can jump there.

    >>> word_problem(make_problem("empty-claim", "claims.yaml", Place(3, 5), "claim 2: the text is empty.", "Fill it."))
    'claims.yaml:3:5: error: claim 2: the text is empty. Fill it.'
    """
    words = f"{problem.file}:{problem.line}:{problem.column}: {problem.severity}: {problem.message} {problem.advice}"
    return " ".join(words.splitlines()).rstrip()


def problem_as_dict(problem: Problem) -> dict[str, str | int]:
    """The problem as JSON holds it."""
    return {
        "file": problem.file,
        "line": problem.line,
        "column": problem.column,
        "severity": str(problem.severity),
        "code": problem.code,
        "message": problem.message,
        "advice": problem.advice,
    }


def problem_as_github(problem: Problem) -> str:
    """The problem as a workflow command, which GitHub shows beside the line.

    >>> problem_as_github(make_problem("bad-url", "a,b.yaml", Place(2, 1), "100% wrong.", "Mend it."))
    '::error file=a%2Cb.yaml,line=2,col=1::100%25 wrong. Mend it.'
    """
    file = _escaped(problem.file).replace(":", "%3A").replace(",", "%2C")
    words = _escaped(f"{problem.message} {problem.advice}".strip())
    return f"::{problem.severity} file={file},line={problem.line},col={problem.column}::{words}"


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def nearest(word: str, known: Sequence[str]) -> str | None:
    """The known word that `word` was most likely meant to be, or None.

    >>> nearest("Phrase", ["phrases", "topic"])
    'phrases'
    """
    found = process.extractOne(word.lower(), known, scorer=fuzz.ratio, score_cutoff=_NEAR)
    return found[0] if found else None


def quoted(text: str, longest: int = 60) -> str:
    r"""Text from a file, on one line, cut if long, between quotation marks.

    >>> quoted("a  longer text", 8), quoted("it's")
    ("'a longe…'", '"it\'s"')
    """
    line = " ".join(text.split())
    line = line if len(line) <= longest else f"{line[: longest - 1].rstrip()}…"
    return f'"{line}"' if "'" in line and '"' not in line else f"'{line}'"
