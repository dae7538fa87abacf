"""The packaged data files, line by line.

A line is one entry; a line that starts with # is a comment. A malformed line raises `ValueError` with file and line:
these are our own files, so a mistake in one is an error of ours and must not pass unseen.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

# Entries are compared with folded text: lower case, straight quotes, single blanks.
_ENTRY = re.compile(r"[^\WA-Z_]+(?:[ '.&/-]{1,3}[^\WA-Z_]+)*[.']?")


@dataclass(frozen=True, slots=True)
class Line:
    """One entry of a data file and where it stands."""

    file: str
    number: int
    text: str

    def problem(self, what: str) -> ValueError:
        """An error that says where the entry is and what is wrong with it."""
        return ValueError(f"{self.file}:{self.number}: {what}: {self.text!r}")


@cache
def read_lines(name: str) -> tuple[Line, ...]:
    """The entries of `name`.txt, in file order, without comments and blank lines.

    Raises:
        FileNotFoundError: there is no such data file.
    """
    text = files(__package__).joinpath(f"{name}.txt").read_text(encoding="utf-8")
    numbered = enumerate((line.strip() for line in text.splitlines()), start=1)
    return tuple(Line(f"{name}.txt", n, line) for n, line in numbered if line and not line.startswith("#"))


def split_pair(line: Line, mark: str) -> tuple[str, str]:
    """What stands before and after the only `mark` of a line."""
    left, found, right = line.text.partition(mark)
    if not found or mark in right or not left.strip():
        raise line.problem(f"expected one {mark!r} between two parts")
    return left.strip(), right.strip()


def split_members(line: Line, text: str) -> tuple[str, ...]:
    """The members of a comma-separated list, each a folded word or phrase."""
    members = tuple(member.strip() for member in text.split(","))
    for member in members:
        check_entry(line, member)
    if len(set(members)) < len(members):
        raise line.problem("a member stands twice")
    return members


def check_entry(line: Line, entry: str) -> str:
    """`entry` itself, once it is sure to be a folded word or phrase."""
    if not _ENTRY.fullmatch(entry):
        raise line.problem(f"{entry!r} is not a folded word or phrase")
    return entry


def read_groups(name: str) -> Iterator[tuple[Line, str, tuple[str, ...]]]:
    """Every `name: member, member` entry of a file, with its line."""
    for line in read_lines(name):
        left, right = split_pair(line, ":")
        yield line, check_entry(line, left), split_members(line, right)


@cache
def read_pairs(name: str) -> dict[str, str]:
    """A file of `word = meaning` entries, as a mapping."""
    pairs: dict[str, str] = {}
    for line in read_lines(name):
        left, right = split_pair(line, "=")
        if pairs.setdefault(check_entry(line, left), check_entry(line, right)) != right:
            raise line.problem("stands above with another meaning")
    return pairs
