"""`factcheck values`: how numbers, money and dates are read."""

import json
from decimal import Decimal
from pathlib import Path

import pytest

from factcheck.cli import main
from factcheck.cli.values import word_number


@pytest.fixture(autouse=True)
def _here(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)


def test_each_value_has_eight_fields(capsys: pytest.CaptureFixture[str]) -> None:
    """Kind, printed, start, end, low, high, comparator, unit; an open end is null."""
    assert main(["values", "The ICC was established in 1998 and has over 100 member states.", "--format", "json"]) == 0
    values = json.loads(capsys.readouterr().out)["values"]
    assert values[-1] == {
        "kind": "number",
        "printed": "over 100 member states",
        "start": 40,
        "end": 62,
        "low": "100",
        "high": None,
        "comparator": ">",
        "unit": "member states",
    }
    assert (values[0]["kind"], values[0]["low"], values[0]["high"]) == ("date", "1998-01-01", "1998-12-31")


def test_lines_are_answered_in_order(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One line out for each line in, a weekday counted from the line's own day, a bad line answered as empty."""
    (folder / "texts.jsonl").write_text(
        '{"text": "It opened on Monday.", "date": "2025-02-05"}\nnonsense\n{"text": "Nothing to count."}\n',
        encoding="utf-8",
    )
    assert main(["values", "--lines", "texts.jsonl"]) == 1
    shown = capsys.readouterr()
    first, second, third = (json.loads(line) for line in shown.out.splitlines())
    assert [(value["kind"], value["low"], value["high"]) for value in first["values"]] == [
        ("date", "2025-02-03", "2025-02-03")
    ]
    assert second == {"values": [], "problem": "not JSON: Expecting value"}
    assert third == {"values": []}
    assert shown.err.startswith("texts.jsonl:2:1: error: not JSON: Expecting value")


def test_a_text_without_values_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    """An empty table would look like a fault."""
    assert main(["values", "Nothing to count."]) == 0
    assert capsys.readouterr().out == "No numbers, money or dates in this text.\n"


def test_a_person_reads_one_line_a_value(capsys: pytest.CaptureFixture[str]) -> None:
    """As printed, kind, reading, unit, place."""
    assert main(["values", "It has over 100 member states."]) == 0
    assert capsys.readouterr().out.split() == [
        *("over", "100", "member", "states", "number"),
        *(">", "100", "member", "states", "7–29"),
    ]


@pytest.mark.parametrize(
    ("number", "text"),
    [
        ("1E+9", "1000000000"),
        ("2.80", "2.8"),
        ("100", "100"),
        ("100.0", "100"),
        ("-3.50", "-3.5"),
        ("0.0", "0"),
        ("-0", "0"),
        ("1E-7", "0.0000001"),
        ("123456789012345678901234567890.5", "123456789012345678901234567890.5"),
    ],
)
def test_a_number_is_plain_digits(number: str, text: str) -> None:
    """No exponent, no idle zeros, no digit lost."""
    assert word_number(Decimal(number)) == text
