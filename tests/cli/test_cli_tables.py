"""Findings worded for a terminal."""

import pytest

from factcheck.cli.tables import columns, word_board, word_judgement
from factcheck.cli.terminal import Style, plain
from factcheck.model import (
    Article,
    Board,
    Claim,
    ClaimReport,
    Finding,
    Origin,
    PassageFinding,
    Span,
    Stance,
    Status,
    ValuePair,
    Voice,
)

OWN = PassageFinding(
    Stance.AGREES,
    Voice.OWN,
    None,
    Span(0, 30),
    "The bridge,\nsome 300 metres long, opened on Monday after nine years of work.",
    90.0,
    "‘some 300 metres’ is the claim's 300 metres",
    (ValuePair("300 metres", "some 300 metres", "equal"),),
)
QUOTED = PassageFinding(
    Stance.CONFLICTS, Voice.ATTRIBUTED, "Transport Ministry", Span(40, 60), "It is 280 metres.", 70.0, "280 is not 300"
)


@pytest.fixture
def board() -> Board:
    """One claim that two articles speak about and two do not."""
    findings = (
        Finding("bridge-length", "herald", Stance.AGREES, OWN.reason, OWN, (QUOTED,)),
        Finding("bridge-length", "post", Stance.CONFLICTS, QUOTED.reason, QUOTED),
        Finding("bridge-length", "wire", Stance.SILENT, "no passage on it"),
        Finding("bridge-length", "echo", Stance.SILENT, "no passage on it"),
    )
    report = ClaimReport(
        Claim(id="bridge-length", text="The bridge is 300 metres long"),
        Status.DISPUTED,
        findings,
        (Origin("herald", ("herald",)), Origin("Transport Ministry", ("post",))),
        reference_differs=True,
    )
    return Board((report,), tuple(Article(id=name, body="") for name in ("herald", "post", "wire", "echo")))


def test_a_claim_is_a_block_with_its_status_and_every_source(board: Board) -> None:
    """Status, origins, each source's stance, voice, words and reason; silent ones in one line; totals at the end."""
    assert word_board(board, Style(width=60)).split("\n") == [
        "bridge-length: The bridge is 300 metres long",
        "  disputed, 2 sources, 2 origins; reference differs",
        "  herald: ✓ agrees (own voice)",
        "      The bridge, some 300 metres long, opened on Monday",
        "      after nine years of work.",
        "      → ‘some 300 metres’ is the claim's 300 metres",
        "      and 1 other passage",
        "  post: ✕ conflicts (attributed to the Transport Ministry)",
        "      It is 280 metres.",
        "      → 280 is not 300",
        "  · says nothing: wire, echo",
        "",
        "1 claim, 4 articles: 1 disputed",
    ]


def test_colour_adds_nothing_but_colour(board: Board) -> None:
    """Without its escape codes a coloured table is the plain one."""
    coloured = word_board(board, Style(width=60, colour=True))
    assert "\x1b[31m✕ conflicts\x1b[0m" in coloured
    for code in ("\x1b[0m", "\x1b[1m", "\x1b[2m", "\x1b[31m", "\x1b[32m"):
        coloured = coloured.replace(code, "")
    assert coloured == word_board(board, Style(width=60))


def test_no_line_is_wider_than_the_terminal(board: Board) -> None:
    """Whatever the width, from a narrow window to the widest that is read well."""
    for width in (40, 60, 100):
        assert max(map(len, word_board(board, Style(width=width)).split("\n"))) <= width


def test_a_claim_nobody_reports_says_so() -> None:
    """No sources are counted where there are none."""
    silent = Finding("a", "wire", Stance.SILENT, "no passage on it")
    report = ClaimReport(Claim(id="a", text="It rained"), Status.UNREPORTED, (silent,), ())
    assert word_board(Board((report,), (Article(id="wire", body=""),)), Style()).split("\n") == [
        "a: It rained",
        "  unreported",
        "  · says nothing: wire",
        "",
        "1 claim, 1 article: 1 unreported",
    ]


def test_a_judgement_gives_stance_reason_passage_and_values() -> None:
    """What `factcheck judge` shows of one text, its other passages last."""
    finding = Finding("a", "text", Stance.AGREES, OWN.reason, OWN, (QUOTED,))
    assert word_judgement(finding, Style()).split("\n") == [
        "✓ agrees (own voice)",
        "  ‘some 300 metres’ is the claim's 300 metres",
        "  Passage: The bridge, some 300 metres long, opened on Monday after nine years of work.",
        "  The claim says 300 metres, the text some 300 metres: the same.",
        "  Also: ✕ conflicts: It is 280 metres.",
    ]


def test_a_silent_text_has_no_passage() -> None:
    """Only the stance and the reason."""
    finding = Finding("a", "text", Stance.SILENT, "no passage on it")
    assert word_judgement(finding, Style()) == "· says nothing\n  no passage on it"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("two\n  lines\tand a\u00a0space", "two lines and a space"),
        ("\x1b]0;new title\x07", "⟨U+001B⟩]0;new title⟨U+0007⟩"),
        ("abc\u202egpj.exe", "abc⟨U+202E⟩gpj.exe"),
    ],
)
def test_a_text_cannot_command_the_terminal(text: str, shown: str) -> None:
    """Escape sequences and direction marks are written out, line ends become spaces."""
    assert plain(text) == shown


def test_columns_line_up_and_long_cells_end_in_an_ellipsis() -> None:
    """Each column is as wide as its widest cell, within its limit."""
    assert columns([("one", "1"), ("a very long cell", "22")], (8, 2)) == ["one       1", "a very …  22"]


def test_no_rows_are_no_lines() -> None:
    """An empty table is empty."""
    assert columns([], (8, 2)) == []
