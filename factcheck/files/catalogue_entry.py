"""What the catalogue says of one kind of problem."""

from dataclasses import dataclass

from factcheck.model import Severity

ERROR, WARNING = Severity.ERROR, Severity.WARNING


@dataclass(frozen=True, slots=True)
class Entry:
    """One kind of problem. `example` and `fix` are pieces of a file, before and after."""

    code: str
    severity: Severity
    meaning: str
    example: str
    fix: str
