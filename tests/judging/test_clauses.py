"""Where one clause ends and the next begins.

Developed on: the first seven rows. Evaluated only: the rest. A new bug's row goes last, with a word on what went wrong.
"""

import pytest

from factcheck.judging.clauses import breaks, clause_end, clause_start
from tests.judging.told import find_word, read_sentence

ROWS = [
    ("The bridge closed in May.", "The bridge closed in May"),
    ("The bridge closed; the ferry ran.", "The bridge closed | the ferry ran"),
    ("The bridge closed – the ferry ran.", "The bridge closed | the ferry ran"),
    ("The bridge closed but the ferry ran.", "The bridge closed | but the ferry ran"),
    ("The bridge closed, and the ferry ran.", "The bridge closed | and the ferry ran"),
    ("The bridge and the tunnel closed.", "The bridge and the tunnel closed"),
    ("The bridge closed, not the tunnel.", "The bridge closed | not the tunnel"),
    ("The bridge closed because the river rose.", "The bridge closed | because the river rose"),
    ("The bridge closed while the ferry ran.", "The bridge closed | while the ferry ran"),
    ("If the river rises, the bridge closes.", "If the river rises, the bridge closes"),
    ("The bridge (built in 1912) closed.", "The bridge | built in 1912 | closed"),
    ("The old, narrow bridge closed.", "The old, narrow bridge closed"),
    ("The bridge closed, the mayor said.", "The bridge closed, the mayor said"),
    ("The bridge cost $1.5m when it opened.", "The bridge cost $1.5m | when it opened"),
]


@pytest.mark.parametrize(("sentence", "clauses"), ROWS)
def test_a_sentence_falls_into_its_clauses(sentence: str, clauses: str) -> None:
    """Strong punctuation, conjunctions and relatives divide; a list or a bare comma does not."""
    document, only = read_sentence(sentence)
    words = only.words
    starts = [0, *(i + 1 for i in range(len(words) - 1) if breaks(document.body, words, i))]
    ends = [*starts[1:], len(words)]
    pieces = [document.body[words[a].span.start : words[b - 1].span.end] for a, b in zip(starts, ends, strict=True)]
    assert " | ".join(pieces) == clauses


def test_both_ends_of_a_clause_are_found_from_any_word_in_it() -> None:
    """The clause around "mill" is the middle one, from its first word to after its last."""
    document, only = read_sentence("Rain fell all day, but the mill stayed dry; the ford was lost.")
    at = find_word(only, "mill")
    first, last = clause_start(document.body, only.words, at), clause_end(document.body, only.words, at)
    assert [word.folded for word in only.words[first:last]] == ["but", "the", "mill", "stayed", "dry"]


def test_a_text_without_words_has_no_clause_to_leave() -> None:
    """Nothing breaks where nothing stands."""
    assert not breaks("", (), 0)
