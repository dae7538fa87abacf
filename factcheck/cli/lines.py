"""Files of one JSON object a line, read so that a bad line costs only itself."""

import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from factcheck.cli.command import UsageError
from factcheck.cli.given import read_day
from factcheck.model import Problem, Severity


@dataclass(frozen=True, slots=True)
class Line:
    """One line's texts, in the order asked for, and its day; or what is wrong with it."""

    number: int
    texts: tuple[str, ...] = ()
    day: date | None = None
    problem: Problem | None = None


def read_lines(given: str, option: str, keys: Sequence[str]) -> Iterator[Line]:
    """Every line of the file (or of standard input, for "-") that is not blank; each must hold a text for each key."""
    for number, raw in enumerate(_read_bytes(given, option).split(b"\n"), start=1):
        if raw.strip():
            yield _read_line(raw, given, number, keys)


def _read_bytes(given: str, option: str) -> bytes:
    if given == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(given).read_bytes().removeprefix(b"\xef\xbb\xbf")
    except OSError as wrong:
        raise UsageError(f"{option} {given}: {wrong.strerror}") from wrong


def _read_line(raw: bytes, file: str, number: int, keys: Sequence[str]) -> Line:
    try:
        fields = json.loads(raw.decode("utf-8"))
        texts = _read_texts(fields, keys)
        day = read_day(str(fields["date"])) if fields.get("date") else None
    except json.JSONDecodeError as wrong:
        return _bad_line(file, number, wrong.colno, f"not JSON: {wrong.msg}", _expected(keys))
    except UnicodeDecodeError as wrong:
        return _bad_line(file, number, wrong.start + 1, "not UTF-8", "Save the file as UTF-8.")
    except RecursionError:
        return _bad_line(file, number, 1, "not JSON that can be read: nested too deeply", _expected(keys))
    except ValueError as wrong:
        return _bad_line(file, number, 1, str(wrong), _expected(keys))
    return Line(number, texts, day)


def _read_texts(fields: object, keys: Sequence[str]) -> tuple[str, ...]:
    if not isinstance(fields, dict):
        raise ValueError("not a JSON object")  # noqa: TRY004 - the caller words every fault of a line alike
    for key in keys:
        if not isinstance(fields.get(key), str):
            raise ValueError(f'"{key}" is not a text' if key in fields else f'"{key}" is missing')  # noqa: TRY004 - the same
    return tuple(fields[key] for key in keys)


def _expected(keys: Sequence[str]) -> str:
    shape = ", ".join(f'"{key}": "…"' for key in keys)
    return f'Write {{{shape}}}, and where known "date": "2024-02-08".'


def _bad_line(file: str, number: int, column: int, message: str, advice: str) -> Line:
    problem = Problem(file, number, column, "bad-line", Severity.ERROR, message, advice)
    return Line(number, problem=problem)
