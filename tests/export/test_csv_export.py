"""Findings as CSV."""

import csv
import io

import pytest

from factcheck.export.csv_export import HEADER, findings_csv, safe_cell
from factcheck.model import Board


def rows_of(board: Board) -> list[dict[str, str]]:
    """The board's rows, as a reader of CSV gets them."""
    return list(csv.DictReader(io.StringIO(findings_csv(board), newline="")))


def test_the_header_names_every_column(board: Board) -> None:
    """The first row is the documented header, and rows end in CRLF."""
    assert findings_csv(board).split("\r\n")[0] == (
        "claim,claim_text,status,origins,article,outlet,title,date,url,stance,voice,speaker,excerpt,reason,"
        "values,origin,score,start,end,rating,rated_by,rated_on"
    )


def test_a_row_holds_the_finding_and_what_it_is_about(board: Board) -> None:
    """Claim, article, finding and rating stand in one row."""
    assert rows_of(board)[0] == {
        "claim": "bridge-length",
        "claim_text": "The bridge is 300 metres long",
        "status": "disputed",
        "origins": "2",
        "article": "herald",
        "outlet": "The Herald",
        "title": "Bridge, opened",
        "date": "2025-02-03",
        "url": "",
        "stance": "compatible",
        "voice": "own",
        "speaker": "",
        "excerpt": "The bridge is over 250 metres long.",
        "reason": "‘over 250 metres’ holds 300: consistent, less precise",
        "values": "300 metres holds over 250 metres",
        "origin": "The Herald",
        "score": "87.2",
        "start": "10",
        "end": "45",
        "rating": "Mostly right",
        "rated_by": "Ana",
        "rated_on": "2025-03-01",
    }


def test_quotes_and_line_ends_survive_a_reader(board: Board) -> None:
    """A passage with quotation marks and a line end is one cell, its dash no formula."""
    assert rows_of(board)[1]["excerpt"] == '\'- It is 280 metres, she\nsaid "today".'


def test_a_title_cannot_run_as_a_formula(board: Board) -> None:
    """A title made to start a program stays a text."""
    assert rows_of(board)[1]["title"] == "'=cmd|' /C calc'!A0"


def test_a_silent_article_has_a_row_too(board: Board) -> None:
    """Nothing said leaves voice, passage and score empty; the reason stays."""
    row = rows_of(board)[2]
    assert [row[name] for name in ("stance", "voice", "excerpt", "reason", "score", "start")] == [
        *("silent", "", ""),
        *("no passage on it", "", ""),
    ]


def test_a_board_without_claims_is_a_header_alone() -> None:
    """Nothing to export still says what the columns would be."""
    assert findings_csv(Board((), ())) == ",".join(HEADER) + "\r\n"


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+44 20 7946 0000", "'+44 20 7946 0000"),
        ("-40 degrees", "'-40 degrees"),
        ("@import", "'@import"),
        ("\tindented", "'\tindented"),
        ("\rreturned", "'\rreturned"),
        ("plain = text", "plain = text"),
        ("", ""),
    ],
)
def test_only_what_starts_like_a_formula_gets_an_apostrophe(text: str, cell: str) -> None:
    """Every sign a spreadsheet takes for a formula's start, and texts that only hold one."""
    assert safe_cell(text) == cell
