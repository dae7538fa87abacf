"""Problems, kind messages, names, and what keeps other people's words in their place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import Article, Board, Span, Stance, Status
from factcheck.views.about import view_about
from factcheck.views.missing import miss
from factcheck.views.names import outlet_names
from factcheck.views.pieces import Layer, cut_pieces
from factcheck.views.plain import safe_url, visible
from factcheck.views.problems import ProblemLine, view_problems
from tests.views.sample_board import UNKNOWN_KEY


def test_a_problem_says_where_what_and_what_to_type() -> None:
    """The banner has a line for each problem, and says that the rest is shown."""
    view = view_problems([UNKNOWN_KEY])
    assert view is not None
    assert view.heading == "One problem in what was given. Everything else is shown."
    assert view.lines == (
        ProblemLine("claims.yaml, line 14", "Claim 'state-parties': unknown key 'phrase'.", "Did you mean 'phrases'?"),
    )
    assert view_problems([]) is None


def test_an_unknown_link_suggests_what_was_meant() -> None:
    """A misspelt id finds its neighbour; no id at all is told differently."""
    missed = miss("claim", "icc-reprt", {"icc-report": "The ICC published its report", "treaty": "Russia signed"})
    assert missed.message == "There is no claim “icc-reprt” here. It may have been renamed or removed."
    assert missed.close == (("The ICC published its report", "icc-report"),)
    assert miss("claim", "", {}).message == "This link names no claim."


def test_every_stance_and_status_is_explained() -> None:
    """The About page leaves out nothing that a page can show."""
    view = view_about(Board((), ()))
    assert len(view.stances) == len(Stance)
    assert len(view.statuses) == len(Status) + 1


def test_two_articles_of_one_outlet_are_told_apart() -> None:
    """By their days where they have them, else by their ids."""
    articles = [Article("a", "", outlet="TASS"), Article("b", "", outlet="TASS"), Article("c", "", outlet="BBC")]
    assert dict(outlet_names(articles)) == {"a": "TASS (a)", "b": "TASS (b)", "c": "BBC"}


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("invoice\u202efdp.exe", "invoice⟨U+202E⟩fdp.exe"),
        ("a\x00b\x1bc", "a⟨U+0000⟩b⟨U+001B⟩c"),
        ("\u2066isolated\u2069", "⟨U+2066⟩isolated⟨U+2069⟩"),
        ("lone \ud800 surrogate", "lone ⟨U+D800⟩ surrogate"),
        ("two\nlines\tand a tab", "two\nlines\tand a tab"),
        (
            "\u05e9\u05dc\u05d5\u05dd, caf\u00e9 \U0001f469\u200d\U0001f680",
            "\u05e9\u05dc\u05d5\u05dd, caf\u00e9 \U0001f469\u200d\U0001f680",
        ),
    ],
)
def test_control_characters_show_as_what_they_are(text: str, shown: str) -> None:
    """What could turn a line around or hide is written out; other scripts and joined emoji stay as they are."""
    assert visible(text) == shown


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", "data:text/html,x", "//evil.test", "https://", "ftp://x.test", "https://a\u202e.test", ""],
)
def test_only_web_addresses_are_links(url: str) -> None:
    """Anything but http and https is shown as text."""
    assert safe_url(url) == ""


spans = st.tuples(st.integers(0, 30), st.integers(0, 30)).map(lambda ends: Span(min(ends), max(ends)))


@given(st.text(max_size=30), spans, st.lists(spans, max_size=5))
def test_pieces_are_exactly_the_text_they_were_cut_from(body: str, span: Span, marks: list[Span]) -> None:
    """However marks overlap, joined pieces are the characters of the span, each with just the marks over it."""
    inside = Span(min(span.start, len(body)), min(span.end, len(body)))
    pieces = cut_pieces(body, inside, [Layer(mark, str(number)) for number, mark in enumerate(marks)])
    assert "".join(piece.text for piece in pieces) == inside.of(body)
    for piece in pieces:
        assert piece.names == tuple(str(n) for n, mark in enumerate(marks) if mark.overlaps(piece.span))
