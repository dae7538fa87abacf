"""Flat lists, names and weights."""

import pytest

from factcheck.lexicon import (
    alias_of,
    country_of,
    is_stopword,
    stem_phrase,
    stems_of,
    weight,
    words_of,
)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("the", 0.0),
        ("with", 0.0),
        ("they", 0.0),
        ("didn't", 0.0),
        ("said", 0.4),
        ("years", 0.4),
        ("people", 0.4),
        ("new", 0.4),
        ("officials", 0.4),
        ("verdict", 1.0),
        ("lighthouse", 1.0),
        ("123", 1.0),
    ],
)
def test_common_words_weigh_less(word: str, expected: float) -> None:
    """A shared rare word tells more than a shared common one, a closed-class word nothing."""
    assert weight(word) == expected


def test_a_content_word_is_no_stopword() -> None:
    """Only closed-class words are stopwords."""
    assert [word for word in ("of", "mine", "vote", "would", "first", "against") if is_stopword(word)] == [
        "of",
        "would",
        "against",
    ]


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("us", "united states"),
        ("u.s.", "united states"),
        ("uk", "united kingdom"),
        ("un", "united nations"),
        ("eu", "european union"),
        ("imf", "international monetary fund"),
        ("who", "world health organization"),
        ("icc", "international criminal court"),
        ("ecb", "european central bank"),
        ("fed", "federal reserve"),
        ("ivory coast", "ivory coast"),
        ("côte d'ivoire", "ivory coast"),
        ("lisbon", "lisbon"),
    ],
)
def test_a_short_name_has_its_full_name(short: str, full: str) -> None:
    """An alias gives the full name, any other word itself."""
    assert alias_of(short) == full


def test_a_full_name_is_no_alias_of_another() -> None:
    """Looking up once is enough: no full name stands as an alias itself."""
    assert sorted(name for name in words_of("aliases") if alias_of(alias_of(name)) != alias_of(name)) == []


@pytest.mark.parametrize(
    ("people", "country"),
    [
        ("russian", "russia"),
        ("dutch", "netherlands"),
        ("danes", "denmark"),
        ("nigerien", "niger"),
        ("nigerian", "nigeria"),
        ("south korean", "south korea"),
        ("burmese", "myanmar"),
        ("swiss", "switzerland"),
        ("legal", ""),
    ],
)
def test_an_adjective_or_people_has_its_country(people: str, country: str) -> None:
    """Demonyms give the country, any other word nothing."""
    assert country_of(people) == country


def test_every_country_of_a_demonym_is_its_usual_name() -> None:
    """A demonym leads to the name that aliases lead to, so that both meet."""
    countries = {country_of(people) for people in words_of("demonyms")}
    assert len(countries) >= 190
    assert sorted(name for name in countries if alias_of(name) != name) == []


def test_hedges_are_of_two_kinds() -> None:
    """Passing on and holding possible are kept apart."""
    assert words_of("evidential_hedges") & words_of("modal_hedges") == frozenset()


@pytest.mark.parametrize(("first", "second"), [("incompletion", "pending"), ("months", "weekdays")])
def test_lists_that_exclude_each_other_share_no_entry(first: str, second: str) -> None:
    """What was not done is not open, and what is open was not given up."""
    assert stems_of(first) & stems_of(second) == frozenset()


@pytest.mark.parametrize(
    ("name", "phrase"),
    [
        ("incompletion", "refused"),
        ("incompletion", "stopped short of"),
        ("incompletion", "ruled out"),
        ("incompletion", "rejected"),
        ("pending", "postponed"),
        ("pending", "yet to"),
        ("pending", "considering"),
        ("plan_words", "intends to"),
        ("plan_words", "due to"),
        ("plan_words", "to be"),
        ("reporting_verbs", "said"),
        ("reporting_verbs", "told"),
        ("titles", "presidents"),
        ("titles", "prime minister"),
        ("modal_hedges", "might"),
        ("modal_hedges", "is expected to"),
        ("evidential_hedges", "reportedly"),
        ("evidential_hedges", "allegedly"),
        ("negators", "never"),
        ("negators", "doesn't"),
    ],
)
def test_an_inflected_phrase_is_found_in_its_list(name: str, phrase: str) -> None:
    """Lists hold basic forms; their stems meet the other forms."""
    assert stem_phrase(phrase) in stems_of(name)
