"""Quotations: what stands between which marks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import Span
from factcheck.text.chunks import read_chunks
from factcheck.text.fold import fold
from factcheck.text.quotations import find_quotations

QUOTED = [
    ("“We lost,” he said. “All of it.”", ["We lost,", "All of it."]),
    ('"We lost," he said. "All of it."', ["We lost,", "All of it."]),
    ("‘We lost,’ he said.", ["We lost,"]),
    ("The mayor called it 'a disgrace' and left.", ["a disgrace"]),
    ("« C’est fini », dit-il.", ["C’est fini"]),
    ("„Es ist aus“, sagte er.", ["Es ist aus"]),
    ("“He said ‘go’ and I went,” she said.", ["He said ‘go’ and I went,", "go"]),
    ("\"He said 'go' and I went,\" she said.", ["He said 'go' and I went,", "go"]),
    ("The ministers' pay and the workers' rights didn't rise.", []),
    ("It's the '90s, 'tis said, rock 'n' roll's time.", []),
    ("He called it 'the workers' choice' again.", ["the workers' choice"]),
    ("He stands 6'2\" tall and weighs 90kg.", []),
    ("“It began here.\n\n“It ended there,” he said.", ["It began here.", "It ended there,"]),
    ('"It began here.\n\nIt went on.', ["It began here."]),
    ('It is a "kangaroo court".', ["kangaroo court"]),
    ("No marks at all.", []),
]


def _quotations(text: str) -> list[str]:
    paragraphs = [chunk.span for chunk in read_chunks(fold(text).text)]
    return [quotation.span.of(text) for quotation in find_quotations(text, paragraphs)]


@pytest.mark.parametrize(("text", "quoted"), QUOTED)
def test_quoted_words_are_found_without_their_marks(text: str, quoted: list[str]) -> None:
    """Every common pair of marks, one inside another, over paragraphs, and no apostrophe among them."""
    assert _quotations(text) == quoted


@given(st.text(alphabet="ab '’‘“”\"«».,s"))
def test_quotations_stay_inside_their_paragraph(text: str) -> None:
    """However odd the marks, a quotation is a real stretch of its paragraph."""
    for quotation in find_quotations(text, [Span(0, len(text))]):
        assert 0 <= quotation.span.start < quotation.span.end <= len(text)
