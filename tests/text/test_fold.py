"""Folding: what becomes plain, what stays, and the way back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import Span
from factcheck.text.fold import fold

PLAIN = [
    ("“It’s ‘over’,” she said", "\"It's 'over',\" she said"),
    ("«Nein», „ja“", '"Nein", "ja"'),
    ("6–3 — a win", "6-3 - a win"),
    ("12\u00a0000 votes", "12 000 votes"),
    ("ﬁve oﬃces", "five offices"),
    ("co\u00adoperate\u200b now", "cooperate now"),
    ("cafe\u0301", "café"),
    ("one\r\ntwo\rthree", "one \ntwo\nthree"),
    ("2½ km, 10² m, Acme™ …", "2½ km, 10² m, Acme™ …"),
    ("Straße in Łódź", "Straße in Łódź"),
]


@pytest.mark.parametrize(("text", "plain"), PLAIN)
def test_odd_characters_become_plain_ones(text: str, plain: str) -> None:
    """Typography is folded; letters, fractions and exponents keep their meaning."""
    assert fold(text).text == plain


def test_a_span_of_folded_text_leads_back_to_what_is_printed() -> None:
    """A word after characters that grew or vanished is found at its own place."""
    text = "\ufeffThe ﬁve co\u00adoperate\u200b — “yes”"
    folded = fold(text)
    start = folded.text.index("cooperate")
    assert folded.span(start, start + len("cooperate")).of(text) == "co\u00adoperate"
    assert folded.span(folded.text.index('"'), len(folded.text)).of(text) == "“yes”"


@given(st.text())
def test_every_folded_character_comes_from_the_characters_it_maps_to(text: str) -> None:
    """Folding what a folded character came from gives that character again, and offsets never run backwards."""
    folded = fold(text)
    places = [folded.span(index, index + 1) for index in range(len(folded.text))]
    assert [place.start for place in places] == sorted(place.start for place in places)
    assert all(0 <= place.start < place.end <= len(text) for place in places)
    assert folded.at(len(folded.text)) == len(text)
    assert folded.span(0, 0) == Span(folded.at(0), folded.at(0))
    for index, place in enumerate(places):
        if "\r" not in text:
            assert folded.text[index] in fold(place.of(text)).text


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    """A folded text is its own folding."""
    once = fold(text).text
    assert fold(once).text == once
