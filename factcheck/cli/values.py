"""`factcheck values`: what the program reads as numbers, money and dates."""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from factcheck.cli.command import Command, Exit, UsageError
from factcheck.cli.console import answer
from factcheck.cli.given import declare_day, read_text
from factcheck.cli.lines import read_lines
from factcheck.cli.problems import report_problems
from factcheck.cli.tables import columns
from factcheck.cli.terminal import Style, plain, terminal_style
from factcheck.export import json_line
from factcheck.model import Article, Value, When
from factcheck.text import read_document
from factcheck.values import find_values


def _declare(parser: ArgumentParser) -> None:
    parser.add_argument(
        "text", nargs="?", metavar="TEXT_OR_FILE", help="a text in quotes, a file, or - for standard input"
    )
    declare_day(parser)
    parser.add_argument("--format", choices=("table", "json"), default="table", help="how to write it (default: table)")
    parser.add_argument(
        "--lines",
        metavar="FILE.jsonl",
        help='many at once: lines of {"text", "date"?}; answers one line of JSON each, in order',
    )


def _run(said: Namespace) -> Exit:
    if (said.text is None) == (said.lines is None):
        raise UsageError("give either a TEXT_OR_FILE or --lines FILE.jsonl; `factcheck values --help` shows how")
    if said.lines is not None:
        return _answer_lines(said.lines, said.date)
    article, problems = read_text(said.text, said.date)
    if article is not None:
        found = read_values(article)
        answer(
            json_line({"values": [value_fields(value) for value in found]})
            if said.format == "json"
            else word_values(found, terminal_style())
        )
    return report_problems(problems)


def _answer_lines(given: str, day: date | None) -> Exit:
    code = Exit.CLEAN
    for line in read_lines(given, "--lines", ("text",)):
        if line.problem is not None:
            # A bad line is answered too, so that the answers stay in step with the lines.
            answer(json_line({"values": [], "problem": line.problem.message}))
            code = report_problems([line.problem])
            continue
        found = read_values(Article(id=f"line-{line.number}", body=line.texts[0], date=line.day or day))
        answer(json_line({"values": [value_fields(value) for value in found]}))
    return code


def read_values(article: Article) -> tuple[Value, ...]:
    """The values of a text, its relative dates counted from its own day or dateline, as everywhere in the program."""
    return find_values(article.body, read_document(article).anchor)


def value_fields(value: Value) -> dict[str, object]:
    """One value in the shape that outside programs rely on."""
    return {
        "kind": value.kind,
        "printed": value.printed,
        "start": value.span.start,
        "end": value.span.end,
        "low": _word_bound(value.low),
        "high": _word_bound(value.high),
        "comparator": value.comparator,
        "unit": "" if isinstance(value, When) else value.unit,
    }


def word_values(values: Sequence[Value], style: Style) -> str:
    """One line a value: as printed, its kind, what it is read as, its unit, and its place in the text."""
    if not values:
        return "No numbers, money or dates in this text."
    rows = [
        (
            plain(value.printed),
            value.kind,
            _word_reading(value),
            "" if isinstance(value, When) else value.unit,
            f"{value.span.start}–{value.span.end}",
        )
        for value in values
    ]
    most = (8, 24, 16, 11)
    taken = sum(min(limit, max(len(row[i]) for row in rows)) for i, limit in enumerate(most, start=1))
    gaps = 2 * len(most)
    return "\n".join(columns(rows, (max(style.width - taken - gaps, 12), *most)))


def word_number(number: Decimal) -> str:
    """The figure in digits, with no exponent and no idle zeros.

    >>> [word_number(Decimal(text)) for text in ("1E+2", "2.80", "-0.0")]
    ['100', '2.8', '0']
    """
    digits = format(number, "f")
    short = digits.rstrip("0").rstrip(".") if "." in digits else digits
    return "0" if short in ("-0", "") else short


def _word_bound(bound: Decimal | date | None) -> str | None:
    if bound is None:
        return None
    return bound.isoformat() if isinstance(bound, date) else word_number(bound)


def _word_reading(value: Value) -> str:
    low, high = _word_bound(value.low), _word_bound(value.high)
    if low is None and high is None:
        return "a day that is not known"
    if low is None or high is None or low == high:
        return f"{value.comparator} {low if low is not None else high}"
    return f"{value.comparator} {low} to {high}"


COMMAND = Command(
    name="values",
    teaches=(
        "For an editor who wonders why a passage agrees or conflicts. Each value as\n"
        "printed, its kind, the bounds it is read as, what is counted, and its place.\n"
        "Comparators: = ~ > >= < <="
    ),
    example="""\
  $ factcheck values --date 2016-11-16 'On Tuesday over 100 states paid $1.02bn.'
  On Tuesday       date    = 2016-11-15          0–10
  over 100 states  number  > 100         states  11–26
  $1.02bn          money   = 1020000000  USD     32–39
""",
    declare=_declare,
    run=_run,
)
