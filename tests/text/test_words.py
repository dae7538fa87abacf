"""Words: where they begin and end, how they fold, and which are names."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.text.words import read_words

WORDS = [
    ("Two-thirds voted 6-3 for it.", ["two-thirds", "voted", "6-3", "for", "it"]),
    ("It cost $1bn, €7.4bn or US$18.6m.", ["it", "cost", "$1bn", "€7.4bn", "or", "us$18.6m"]),
    ("Some 1,200 of 12 000 fell 4.25%.", ["some", "1,200", "of", "12", "000", "fell", "4.25%"]),
    ("The U.S. and the US, not us", ["the", "u.s.", "and", "the", "u.s.", "not", "us"]),
    ("The U.N. met at 8:15 a.m. on 03/04/2025", ["the", "un", "met", "at", "8:15", "am", "on", "03/04/2025"]),
    ("No. 10 said no. Then it did.", ["no.", "10", "said", "no", "then", "it", "did"]),
    ("Peru’s ministers’ pay didn’t rise", ["peru", "ministers", "pay", "didn't", "rise"]),
    ("Votes—the last ones—came in", ["votes", "the", "last", "ones", "came", "in"]),
    (
        "AT&T, O’Hara and Covid-19 in a 10-year-old case",
        ["at&t", "o'hara", "and", "covid-19", "in", "a", "10-year-old", "case"],
    ),
    ("", []),
]

# Developed on these; a new bug's row goes at the end.
NAMES = [
    ("On Monday the mayor met Dana Whitlock in Porto.", {"dana", "whitlock", "porto"}),
    ("Peskov’s office denied it.", {"peskov"}),
    ("Insurers denied it. Furious neighbours wept.", set()),
    ("Two banks failed. Both banks were in Kenya.", {"kenya"}),
    ("The shares of Steelworks rose. Steelworks said so.", {"steelworks"}),
    ("Steel is dear. The price of steel rose.", set()),
    ("NATO and the UN met; the ICC did not.", {"nato", "un", "icc"}),
    ("I said that I would go to the US.", {"u.s."}),
    ("They asked Omar al-Bashir.", {"omar", "al-bashir"}),
    ("“We agree,” said Prime Minister Ada Quist.", {"ada", "quist"}),
    ("FOURTEEN people died near Oslo.", {"oslo"}),
    ("EIGHT DEAD IN HARBOUR BLAZE", set()),
    ("Thirty-seven people left in May.", set()),
]


@pytest.mark.parametrize(("text", "words"), WORDS)
def test_a_reader_s_words_are_the_words_found(text: str, words: list[str]) -> None:
    """Numbers, compounds and abbreviations are one word each; punctuation and the possessive are none."""
    assert [word.folded for word in read_words(text)] == words


@pytest.mark.parametrize(("text", "names"), NAMES)
def test_names_are_told_from_words_that_only_open_a_sentence(text: str, names: set[str]) -> None:
    """A capital makes a name only where it could have been a small letter."""
    assert {word.folded for word in read_words(text) if word.named} == names


def test_a_title_case_headline_does_not_make_every_word_a_name() -> None:
    """What the story writes small is no name in its headline."""
    text = "Norway Pulls Out From Fishing Pact\n\nNorway pulls out from a fishing pact, its government said on Friday."
    assert [word.folded for word in read_words(text) if word.named] == ["norway", "norway"]


def test_a_word_s_span_is_its_place_in_the_text() -> None:
    """Spans count from the given start and hold the word as printed, without a possessive ending."""
    text = "Peru’s ﬁve “wins”"
    words = read_words(text, start=100)
    assert [word.span.shifted(-100).of(text) for word in words] == ["Peru", "ﬁve", "wins"]


@given(st.text())
def test_words_never_overlap_and_never_fail(text: str) -> None:
    """Any text at all has words in reading order."""
    words = read_words(text)
    assert all(word.span.start < word.span.end <= len(text) for word in words)
    assert all(a.span.end <= b.span.start for a, b in pairwise(words))


@given(st.text(alphabet="aA1.,-'’\" $%:&—\n"))
def test_words_of_punctuation_heavy_text_never_overlap(text: str) -> None:
    """The same for text that is mostly the characters the rules look at."""
    words = read_words(text)
    assert all(a.span.end <= b.span.start for a, b in pairwise(words))
