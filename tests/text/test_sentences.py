"""Sentences: where they end, and where a full stop ends nothing."""

import pytest

from factcheck.text.chunks import read_chunks
from factcheck.text.fold import fold
from factcheck.text.sentences import split_sentences

SPLIT = [
    ["Mr. Hale met Dr. J. Ruiz.", "They spoke."],
    ["The fire began at 2:40 p.m. on Jan. 5.", "It spread."],
    ["It opened at 9 a.m.", "Police arrived later."],
    ["She moved to the U.S. in 2010.", "He stayed in the U.S.", "The rest left."],
    ["The U.S. Senate voted at 8 p.m. EST on Monday."],
    ["He asked for No. 10.", "They said no.", "So be it."],
    ["Shares rose 1.5 per cent.", "The rest fell."],
    ['"We lost."', '"We won," she said.'],
    ["'Is it over?' he asked.", "It was."],
    ["He paused... and went on.", "Then he left..."],
    ["They agreed (at last).", "(Nobody clapped.)"],
    ["1. Ferry strike enters second week"],
    ["It fell last year.", "The court disagreed."],
    ["Acme Inc. said so.", "It bought Borg Inc.", "The rest is silence."],
    ["What now?!", "Nothing."],
    ["St. Denis and Ft. Lee, i.e. two towns, e.g. here."],
]


def _sentences(text: str) -> list[str]:
    plain = fold(text).text
    return [span.of(plain) for chunk in read_chunks(plain) for span in split_sentences(chunk)]


@pytest.mark.parametrize("sentences", SPLIT, ids=lambda sentences: sentences[0][:30])
def test_a_text_falls_into_its_sentences(sentences: list[str]) -> None:
    """Abbreviations, decimals and quoted questions end no sentence; closing marks belong to the one they close."""
    assert _sentences(" ".join(sentences)) == sentences


def test_a_blank_lost_after_a_full_stop_still_parts_two_sentences() -> None:
    """Scraped text loses blanks: a common opening word right after the stop begins a sentence."""
    assert _sentences("It fell last year.The court disagreed.") == ["It fell last year.", "The court disagreed."]


LINES = [
    ("A headline\nThe story begins.", ["A headline", "The story begins."]),
    ("The story goes\non here.", ["The story goes\non here."]),
    ("First.\n\nsecond", ["First.", "second"]),
    ("- one thing\n- another thing", ["- one thing", "- another thing"]),
    ("1. one thing\n2. another thing", ["1. one thing", "2. another thing"]),
    (
        "The panel met for the first time since the vote\nof May. It heard three witnesses, and agreed with\nPorto.",
        [
            "The panel met for the first time since the vote\nof May.",
            "It heard three witnesses, and agreed with\nPorto.",
        ],
    ),
]


@pytest.mark.parametrize(("text", "sentences"), LINES)
def test_a_line_ends_a_sentence_unless_it_was_wrapped(text: str, sentences: list[str]) -> None:
    """Headlines and list items stand alone; prose broken at a fixed width reads on."""
    assert _sentences(text) == sentences


def test_a_text_without_stops_is_cut_into_pieces() -> None:
    """No sentence of thousands of words: nothing that reads one may take forever over it."""
    text = "rain fell on the harbour " * 400
    spans = split_sentences(read_chunks(text)[0])
    assert max(span.end - span.start for span in spans) <= 1200
    assert " ".join(span.of(text) for span in spans) == text.strip()
