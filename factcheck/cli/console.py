"""Standard output and error: what is answered goes to the one, what is said about it to the other."""

import io
import os
import sys
import time
from types import TracebackType
from typing import Self

# A line that flashes by for less than this only disturbs.
_PATIENCE_SECONDS = 1.0


def prepare_streams() -> None:
    """UTF-8 whatever the locale says, and line ends exactly as written."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(encoding="utf-8-sig", errors="replace")


def answer(text: str) -> None:
    """One answer on standard output, with a line end."""
    sys.stdout.write(f"{text}\n")


def write(text: str) -> None:
    """A whole answer on standard output, as it is."""
    sys.stdout.write(text)


def warn(text: str) -> None:
    """A remark on standard error."""
    sys.stderr.write(f"{text}\n")


def drop_output() -> None:
    """Send what is still buffered nowhere, so that the interpreter's last flush cannot fail."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())


class Progress:
    """One line on a terminal's standard error, shown after a second of work and erased when it is done."""

    def __init__(self, doing: str, things: str) -> None:
        """`doing` and `things` word the line: "judging", "articles"."""
        self._doing = doing
        self._things = things
        self._since = time.monotonic()
        self._shown = False

    def __enter__(self) -> Self:
        return self

    def __call__(self, done: int, total: int) -> None:
        """Show that `done` of `total` are done."""
        if sys.stderr.isatty() and time.monotonic() - self._since > _PATIENCE_SECONDS:
            sys.stderr.write(f"\r\x1b[K{self._doing} {done} of {total} {self._things}")
            sys.stderr.flush()
            self._shown = True

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
