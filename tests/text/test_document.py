"""A whole article taken apart: nothing lost, nothing twice, whatever the text."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import Article, Document
from factcheck.text.document import read_document
from factcheck.text.fold import fold

PIECES = st.sampled_from(
    [
        "\n",
        "\n\n",
        ". ",
        "The court ",
        "“Yes,” ",
        "said Mr. Hale",
        " [Reuters]",
        "Most read",
        "SOURCE: X",
        "By ",
        "Correction:",
        "READ MORE: ",
        "1. ",
        "- ",
        "MOSCOW, May 3. /X/. ",
        "12/11/2024",
        "\u00a0",
        "\u200b",
        "e\u0301",
        "ﬁ",
        "?",
        "…",
        "U.S. ",
        "\r\n",
        '"',
    ]
)


def _check(document: Document) -> None:
    body = document.body
    covered = set()
    last = 0
    for sentence in document.sentences:
        text = sentence.span.of(body)
        assert last <= sentence.span.start < sentence.span.end <= len(body)
        assert text == text.strip()
        last = sentence.span.end
        covered.update(range(sentence.span.start, sentence.span.end))
        assert all(sentence.span.holds(word.span) for word in sentence.words)
    # What folds to nothing, or to a blank, is blank.
    assert all(index in covered or not fold(char).text.strip() for index, char in enumerate(body))
    paragraphs = [sentence.paragraph for sentence in document.sentences]
    assert paragraphs == sorted(paragraphs)
    assert all(0 <= quotation.span.start < quotation.span.end <= len(body) for quotation in document.quotations)


@given(st.text(), st.text(), st.text())
def test_any_text_falls_into_sentences_that_lose_nothing(body: str, title: str, outlet: str) -> None:
    """Sentences are in order, never overlap, have no blanks around them, and hold every character that is not blank."""
    _check(read_document(Article("any", body, outlet=outlet, title=title)))


@given(st.lists(PIECES, max_size=30), st.sampled_from([None, date(2024, 11, 12)]))
def test_text_full_of_markers_falls_into_sentences_that_lose_nothing(pieces: list[str], day: date | None) -> None:
    """The same for text made of what the rules look for."""
    _check(read_document(Article("any", "".join(pieces), title="The court", date=day)))


def test_an_article_comes_apart_into_words_quotations_and_a_day() -> None:
    """Everything that later steps need stands in one place, with offsets into the body as stored."""
    story = "PORTO, June 5 (CP) — Ana Reis’s\u00a0board shut the pier. “It is over,” she said."
    body = f"Old pier closed\n\n{story}\n\n6 June 2025"
    document = read_document(Article("pier", body))
    assert [
        (sentence.role.value, sentence.paragraph, [word.folded for word in sentence.words])
        for sentence in document.sentences
    ] == [
        ("headline", 0, ["old", "pier", "closed"]),
        ("body", 1, ["porto", "june", "5", "cp", "ana", "reis", "board", "shut", "the", "pier"]),
        ("body", 1, ["it", "is", "over", "she", "said"]),
        ("byline", 2, ["6", "june", "2025"]),
    ]
    assert [quotation.span.of(body) for quotation in document.quotations] == ["It is over,"]
    assert {w.folded for s in document.sentences for w in s.words if w.named} == {"porto", "cp", "ana", "reis"}
    assert document.anchor.day == date(2025, 6, 5)
