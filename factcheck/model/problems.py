"""What is wrong in what was given."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """Whether a problem stops something from being used."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """Something wrong in what was given, where it is, and what to type instead. Lines and columns count from 1."""

    file: str
    line: int
    column: int
    code: str
    severity: Severity
    message: str
    advice: str = ""
