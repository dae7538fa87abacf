"""What a claim is about, and which of its words stand for a value."""

import pytest

from factcheck.matching.terms import read_wording, read_wordings
from factcheck.model import Claim, Kind


@pytest.mark.parametrize(
    ("text", "words", "kinds"),
    [
        ("The tunnel cost $1.2bn", ["tunnel", "cost"], {Kind.MONEY}),
        ("Lunch costs 12 euros", ["lunch", "costs"], {Kind.MONEY}),
        ("Turnout fell to 41 per cent", ["turnout", "fell"], {Kind.PERCENT}),
        ("Rents rose 4.5%", ["rents", "rose"], {Kind.PERCENT}),
        ("The lake froze on Monday, 3 February 1986", ["lake", "froze"], {Kind.DATE}),
        ("The march ended in May", ["march", "ended"], {Kind.DATE}),
        ("Twenty-one miners were freed after six days", ["miners", "freed", "days"], {Kind.NUMBER, Kind.DURATION}),
        ("A 12-mile tunnel", ["tunnel"], {Kind.NUMBER}),
        ("The road is 30 km long", ["road", "long"], {Kind.NUMBER}),
        ("The G7 met Covid-19 experts", ["g7", "met", "covid-19", "experts"], set()),
    ],
)
def test_values_are_masked_and_only_their_kind_is_kept(text: str, words: list[str], kinds: set[Kind]) -> None:
    """Numbers, money, percents, dates and their units are no terms."""
    wording = read_wording(text)
    assert [term.word for term in wording.terms] == words
    assert wording.kinds == kinds


def test_a_repeated_word_is_one_term() -> None:
    """Saying it twice does not make it weigh twice."""
    assert [term.word for term in read_wording("Wolves eat sheep and a wolf hunts").terms] == [
        "wolves",
        "eat",
        "sheep",
        "hunts",
    ]


def test_each_phrase_is_a_wording_and_those_without_words_are_left_out() -> None:
    """A phrase that is only a number says nothing to look for."""
    claim = Claim("claim", "123 member states", ("123", "members of the club", "123 member states"))
    assert [[term.word for term in wording.terms] for wording in read_wordings(claim)] == [
        ["member", "states"],
        ["members", "club"],
    ]


def test_names_are_told_from_ordinary_words() -> None:
    """An entity is a name that is not an everyday word as well."""
    named = {term.word: (term.named, term.entity) for term in read_wording("The mayor of Lisbon met Anna Torp").terms}
    assert named == {
        "mayor": (False, False),
        "lisbon": (True, True),
        "met": (False, False),
        "anna": (True, True),
        "torp": (True, True),
    }


def test_a_rewording_is_a_wording_of_its_own() -> None:
    """After the claim's text and phrases; what it has for a name that the claim turns on is one too."""
    claim = Claim("note", "Smolenskaya sent 20 notes", ("20 notes",), rewordings=("the Ministry sent 20 letters",))
    wordings = read_wordings(claim)

    assert [([term.word for term in wording.terms], wording.renamed) for wording in wordings] == [
        (["smolenskaya", "sent", "notes"], False),
        (["notes"], False),
        (["ministry", "sent", "letters"], True),
    ]
    assert [term.word for term in wordings[2].terms if term.entity] == ["ministry", "letters"]


def test_a_rewording_that_keeps_the_names_makes_none() -> None:
    """A synonym of an ordinary word is no name."""
    claim = Claim("fab", "Anna Torp closed the fab", rewordings=("Anna Torp closed the foundry",))

    assert [term.word for term in read_wordings(claim)[1].terms if term.entity] == ["anna", "torp"]
