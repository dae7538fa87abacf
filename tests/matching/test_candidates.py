"""Which sentences of an article are offered for a claim."""

import pytest

from factcheck.matching import ClaimIndex
from factcheck.model import Anchor, Article, Claim, Document, Role, Sentence, Span
from factcheck.text import read_document, read_words

HARBOUR = """\
Marrow harbour wall will be rebuilt after storm

The town council of Marrow voted on Tuesday to rebuild the harbour wall that January’s storm broke in two places.

The work will cost £4.2 million and take eighteen months, the council said. Nine of its fifteen members were in favour.

Councillor Petra Dunmore called the decision “overdue”. She had first asked for a new wall in 2011.

The Harbour Users’ Association wants a breakwater too. It would shelter 140 boats.

The last ferry to Skerry Island left in 2019.
"""


def offered(claim: str | Claim, text: str) -> list[str]:
    """The text of every window offered for one claim, best first."""
    document = read_document(Article("article", text))
    claims = [claim if isinstance(claim, Claim) else Claim("claim", claim)]
    return [words_of(document, each.first, each.last) for each in ClaimIndex(claims).candidates(document)]


def words_of(document: Document, first: int, last: int) -> str:
    """What stands in a window of sentences."""
    return Span(document.sentences[first].span.start, document.sentences[last].span.end).of(document.body)


def in_roles(*lines: tuple[Role, str]) -> Document:
    """A document with one sentence a line, in the given roles."""
    body, sentences = "", []
    for paragraph, (role, line) in enumerate(lines):
        sentences.append(Sentence(Span(len(body), len(body) + len(line)), role, paragraph, read_words(line, len(body))))
        body += f"{line}\n"
    return Document(body, tuple(sentences), (), Anchor())


@pytest.mark.parametrize(
    ("claim", "sentence"),
    [
        ("Marrow council voted to rebuild the harbour wall", "The town council of Marrow voted on Tuesday"),
        ("The harbour wall will cost £4.2 million", "The work will cost £4.2 million"),
        ("£4.2m harbour wall", "The work will cost £4.2 million"),
        ("Petra Dunmore asked for a new wall in 2011", "She had first asked for a new wall in 2011."),
        ("A breakwater would shelter 140 boats", "It would shelter 140 boats."),
        ("Ferries to Skerry Island ended in 2019", "The last ferry to Skerry Island left in 2019."),
    ],
)
def test_the_sentence_that_states_a_claim_is_offered(claim: str, sentence: str) -> None:
    """Also where the claim is a few words, or the sentence says "the work" and "she"."""
    assert any(sentence in window for window in offered(claim, HARBOUR))


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        ("The dam holds 40 million litres", "The dam holds nearly 900 million litres, engineers said."),
        ("The ferry sank on 3 March 2019", "The ferry sank on the evening of 12 May 2020."),
        ("The ministry hired 1,200 teachers", "The ministry hired four thousand teachers last year."),
        ("7-2 vote on the fishing ban", "The fishing ban passed in a 5-4 vote."),
        ("Tickets cost $15", "Tickets cost €40 at the door."),
    ],
)
def test_another_value_moves_neither_match_nor_score(claim: str, text: str) -> None:
    """The passages that conflict are just those with other numbers, so a number never counts."""
    document = read_document(Article("article", text))
    (found,) = ClaimIndex([Claim("claim", claim)]).candidates(document)
    assert found.missing == ()
    assert found.score >= 85


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        ("Russia closed the border crossing", "Russian guards closed the border crossing at noon."),
        ("The US left the trade pact", "The United States left the trade pact in spring."),
        ("The United States left the trade pact", "The U.S. left the trade pact in spring."),
        ("The Lindale Water Board raised its fees", "The LWB raised its fees."),
        ("The LWB raised its fees", "The Lindale Water Board raised its fees."),
    ],
)
def test_a_name_is_found_in_its_other_forms(claim: str, text: str) -> None:
    """Demonyms, aliases, and acronyms beside the names they stand for."""
    document = read_document(Article("article", text))
    (found,) = ClaimIndex([Claim("claim", claim)]).candidates(document)
    assert found.missing == ()


def test_the_same_deed_of_another_country_scores_lower() -> None:
    """A claim's name that the article never mentions costs half the score."""
    index = ClaimIndex([Claim("claim", "Portugal ratified the fisheries treaty")])
    same, other = (
        index.candidates(read_document(Article("article", f"{country} ratified the fisheries treaty in 2012.")))
        for country in ("Portugal", "Norway")
    )
    assert same[0].score == 100
    assert all(each.score < 60 for each in other)


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        ("Motorists pay nothing to cross the bridge", "Drivers pay nothing to cross the bridge."),
        ("The minister resigned over the leak", "The minister stepped down over the leak."),
        ("House prices fell in Norway", "House prices rose in Norway."),
    ],
)
def test_synonyms_and_opposites_are_found(claim: str, text: str) -> None:
    """An opposite is what a conflicting passage says."""
    document = read_document(Article("article", text))
    assert [each.missing for each in ClaimIndex([Claim("claim", claim)]).candidates(document)] == [()]


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        ("Storm Agnes left 12,000 homes in Torvik without power", "Agnes cuts electricity to thousands"),
        ("Only two hospitals have paid their staff", "Two hospitals are up to date with wages, the union said."),
        ("The court has 123 members", "The court has 122 judges."),
    ],
)
def test_a_lone_sentence_needs_less(claim: str, text: str) -> None:
    """It has no context to help it, and an editor who tries one out wants to see it judged."""
    assert offered(claim, text) == [text]


def test_a_misspelt_word_is_still_found() -> None:
    """One slip in a long word; the memory of it serves the next article too."""
    index = ClaimIndex([Claim("claim", "The parliament dissolved the commission")])
    for text in ("The parlaiment dissolved the comission.", "The parliament dissolved the commision."):
        (found,) = index.candidates(read_document(Article("article", text)))
        assert found.missing == ()


def test_a_fact_told_in_two_sentences_is_offered_as_a_pair() -> None:
    """Neither sentence holds it alone."""
    text = "Music in brief\n\nThe orchestra has a new conductor. Ilse Varga starts in Bergen next autumn.\n"
    document = read_document(Article("article", text))
    found = ClaimIndex([Claim("claim", "Ilse Varga is the new conductor of the Bergen orchestra")]).candidates(document)
    assert (found[0].first, found[0].last, found[0].missing) == (1, 2, ())


def test_a_pair_is_not_offered_where_one_sentence_has_it_all() -> None:
    """The neighbour would add nothing but reading."""
    text = "The mine in Kestel closed in June. It was a rainy month. Nobody objected."
    assert offered("The Kestel mine closed in June", text) == ["The mine in Kestel closed in June."]


def test_a_phrase_finds_what_the_claim_does_not() -> None:
    """Phrases are other wordings of the same claim, each matched by itself."""
    claim = Claim("claim", "The aquarium lost its seahorses", ("empty tank",))
    assert offered(claim, "Visitors to the aquarium stood before an empty tank.") != []


def test_captions_bylines_and_teasers_offer_nothing() -> None:
    """Only headline, body and correction take part."""
    line = "The Kestel mine closed in June."
    document = in_roles(
        (Role.HEADLINE, line),
        (Role.BYLINE, line),
        (Role.CAPTION, line),
        (Role.BODY, line),
        (Role.BOILERPLATE, line),
        (Role.CORRECTION, line),
    )
    found = ClaimIndex([Claim("claim", "The Kestel mine closed in June")]).candidates(document)
    assert [(each.first, each.last) for each in found] == [(0, 0), (3, 3), (5, 5)]


@pytest.mark.parametrize(
    "claim",
    [
        "The airline lost 300 suitcases in Frankfurt",
        "Vaccination halved measles cases in Peru",
        "The novelist won the Brandt Prize in 1998",
        "14,000 nurses went on strike",
        "Copper exports doubled",
    ],
)
def test_an_unrelated_claim_has_no_window(claim: str) -> None:
    """Numbers and everyday words in common are not enough."""
    assert offered(claim, HARBOUR) == []


def test_no_claim_has_more_than_six_windows() -> None:
    """However often an article repeats itself, judging gets the best."""
    text = "\n\n".join(f"In ward {number} the clinic treated {number} patients." for number in range(2, 30))
    assert len(offered("The clinic treated 12 patients", text)) == 6


def test_a_claim_of_numbers_alone_has_no_window() -> None:
    """There is no word to look for."""
    assert offered("123", "There were 123 of them.") == []


def test_other_claims_change_nothing() -> None:
    """Windows and scores of a claim are the same alone and among many."""
    document = read_document(Article("article", HARBOUR))
    claims = [
        Claim("a", "The harbour wall will cost £4.2 million"),
        Claim("b", "A breakwater would shelter 140 boats", ("room for 140 boats",)),
        Claim("c", "Nine of fifteen councillors voted for the harbour wall"),
        Claim("d", "The clinic treated 12 patients"),
    ]
    together = ClaimIndex(claims).candidates(document)
    apart = [
        (position, each.first, each.last, each.score, each.missing)
        for position, claim in enumerate(claims)
        for each in ClaimIndex([claim]).candidates(document)
    ]
    assert [(each.claim, each.first, each.last, each.score, each.missing) for each in together] == apart


def test_candidates_stand_by_claim_and_best_first() -> None:
    """The order in which judging reads them."""
    claims = [Claim("a", "Petra Dunmore asked for a wall"), Claim("b", "The council voted to rebuild the harbour wall")]
    found = ClaimIndex(claims).candidates(read_document(Article("article", HARBOUR)))
    assert list(found) == sorted(found, key=lambda each: (each.claim, -each.score, each.first, each.last))
    assert {each.claim for each in found} == {0, 1}


def test_a_rewording_brings_its_own_name() -> None:
    """An article that calls somebody only by the editor's synonym is about them; one about somebody else is not."""
    text = "The Ministry expelled the envoys of Orsk on Monday. " + "It was a wet day in the hills. " * 4
    claim = Claim("claim", "Smolenskaya expelled envoys over spying")
    made = Claim(
        "claim", "Smolenskaya expelled envoys over spying", rewordings=("the Ministry expelled envoys over spying",)
    )

    assert offered(claim, text) == []
    assert [window for window in offered(made, text) if "The Ministry expelled" in window] != []
    assert offered(made, text.replace("The Ministry", "Estonia")) == []
