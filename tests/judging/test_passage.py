"""All five stances, with the reason a reader sees, asserted whole.

Developed on: the rows up to the comment. Evaluated only: the rest. A new bug's row goes last, with a word on what went
wrong.
"""

import pytest

from factcheck.model import Claim
from tests.judging.told import judge, known_defect, word_finding, word_voice

CLUBS = Claim("clubs", "The league has 123 clubs", phrases=("123 teams play in the league",))
TOLL = Claim("toll", "The Arden bridge cost $1bn")
ROWS = [
    (CLUBS, "The league has 123 clubs.", "agrees: ‘123 clubs’ is the claim’s 123"),
    (CLUBS, "The league has over 100 clubs.", "compatible: ‘over 100 clubs’ holds 123: consistent, less precise"),
    (CLUBS, "The league has 124 clubs.", "conflicts: ‘124 clubs’ against the claim’s 123"),
    (CLUBS, "The league has 123 teams.", "agrees: ‘123 teams’ is the claim’s 123"),
    (TOLL, "The Arden bridge cost $1.02bn.", "agrees: ‘$1.02bn’ rounds to $1bn"),
    (TOLL, "The Arden bridge never cost $1bn.", "conflicts: ‘never cost’ denies what the claim states"),
    (
        Claim("c", "Lindqvist bought the Orme quarry for $8m"),
        "Lindqvist never bought the Orme quarry.",
        "conflicts: ‘never bought’ denies what the claim states",
    ),
    (
        TOLL,
        "The Arden bridge could cost $1bn.",
        "discusses: ‘bridge could cost’ is asked, planned or hedged here, not stated as done",
    ),
    (TOLL, "Rain fell on Tarn.", "silent: nothing about it"),
    (
        Claim("c", "Arvania never ratified the fishing pact"),
        "Arvania ratified the fishing pact.",
        "conflicts: ‘ratified’ states what the claim denies",
    ),
    (
        Claim("c", "Bread prices rose in Arvania"),
        "Bread prices fell in Arvania.",
        "conflicts: ‘fell’ is the opposite of the claim’s ‘rose’",
    ),
    (
        Claim("c", "Burlo was the first city to ban cars"),
        "Burlo banned cars from the city.",
        "compatible: without ‘first’: consistent, less precise",
    ),
    (
        Claim("c", "Arvania signed the fishing pact on 3 May 2011"),
        "Arvania signed the fishing pact.",
        "compatible: the event without ‘3 May 2011’: consistent, less precise",
    ),
    (
        Claim("c", "Arvania signed the fishing pact in 2011"),
        "Velmora signed the fishing pact in 2011.",
        "silent: nearest: ‘Velmora signed the fishing pact in 2011.’: about another: ‘Velmora’",
    ),
    # evaluated only
    (TOLL, "The Arden bridge cost about a billion dollars.", "agrees: ‘about a billion dollars’ is the claim’s $1bn"),
    (
        Claim("c", "Four verdicts in 14 years, $1bn spent"),
        "The tribunal has passed four verdicts in 14 years.",
        "compatible: ‘four verdicts’ is the claim’s Four; ‘14 years’ is the claim’s 14 years; ‘$1bn’ is not given",
    ),
    (
        Claim("c", "The storm killed nine people and destroyed 14 homes"),
        "The storm killed nine people and destroyed 20 homes.",
        "conflicts: of ‘The storm destroyed 14 homes’: ‘20 homes’ against the claim’s 14",
    ),
    known_defect(
        Claim("c", "The storm killed nine people and destroyed 14 homes"),
        "The storm killed nine people.",
        "compatible: ‘nine people’ is the claim’s nine; ‘14 homes’ is not given",
        reason="one part of two is less of the claim than a passage must hold",
    ),
]


@pytest.mark.parametrize(("claim", "text", "told"), ROWS)
def test_a_passage_does_this_to_the_claim_for_this_reason(claim: Claim, text: str, told: str) -> None:
    """The stance, and the reason to its last word."""
    assert word_finding(judge(claim, text)) == told


@pytest.mark.parametrize(
    ("claim", "text", "stance"),
    [
        (CLUBS, "The museum has 123 members of staff.", "silent"),
        (CLUBS, "Does the league have 123 clubs?", "discusses"),
        (TOLL, "The Tarn bridge cost $1bn.", "silent"),
        (TOLL, "", "silent"),
        (TOLL, "The Arden bridge cost $1bn. Rain fell.", "agrees"),
    ],
)
def test_other_passages_take_their_stance(claim: Claim, text: str, stance: str) -> None:
    """Something else is silence, a question takes no side."""
    assert judge(claim, text).stance == stance


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("The Arden bridge cost $1bn.", "agrees, own"),
        ("The Arden bridge cost $1bn, the city said.", "agrees, attributed: city"),
        ("“The Arden bridge cost a full $2bn,” said Mona Reyes.", "conflicts, attributed: Mona Reyes"),
        ("The Arden bridge reportedly cost $1bn.", "agrees, attributed"),
    ],
)
def test_a_passage_says_whose_voice_it_is(text: str, voice: str) -> None:
    """Stance and voice are told apart."""
    assert word_voice(judge(TOLL, text)) == voice


TWO_SENTENCES = [
    ("The Arden bridge opened in June.", "It cost $1bn.", "agrees"),
    ("The Arden bridge opened in June.", "It cost $3bn.", "conflicts"),
    ("The Arden bridge opened in June.", "Its tunnel is 3 km long.", "silent"),
]


@pytest.mark.parametrize(("first", "second", "stance"), TWO_SENTENCES)
def test_two_neighbours_carry_a_claim_together(first: str, second: str, stance: str) -> None:
    """The first names the thing, the second says it of "it"."""
    assert judge(TOLL, f"{first} {second}").stance == stance


def test_the_words_that_decide_are_marked_inside_the_excerpt() -> None:
    """The excerpt is the sentence as printed, the deciding words are the value."""
    text = "Rain fell. The  Arden bridge cost “only” $3bn. Birds sang."
    best = judge(TOLL, text).best
    assert best is not None
    assert best.excerpt == best.span.of(text) == "The  Arden bridge cost “only” $3bn."
    assert [span.of(text) for span in best.deciding] == ["$3bn"]
    assert [(pair.claim, pair.source, pair.relation) for pair in best.values] == [("$1bn", "$3bn", "differs")]


def test_a_passage_without_values_is_decided_by_its_words() -> None:
    """Without a number or date the words that say the same are marked."""
    text = "On Friday the mayor resigned over the leak."
    best = judge("The mayor resigned over the leak", text).best
    assert best is not None
    assert [span.of(text) for span in best.deciding] == ["mayor", "resigned", "leak"]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Orsk Steel never closed its mill.", "‘never closed its mill’ states the same"),
        ("Orsk Steel has not closed its mill so far.", "‘not closed its mill’ states the same"),
    ],
)
def test_a_reason_quotes_the_denial_that_a_denying_claim_asks_for(text: str, reason: str) -> None:
    """“Closed” alone would say the opposite of what the passage says; the denial is marked, too."""
    found = judge("Orsk Steel did not close its mill", text)
    assert found.reason == reason
    assert found.best is not None
    assert found.best.deciding[0].of(text) in {"never", "not"}


@pytest.mark.parametrize(
    ("claim", "text", "stance"),
    [
        (
            "31 villages with 46,200 inhabitants were moved",
            "Thirty-four villages were moved, in 46 trucks.",
            "conflicts",
        ),
        ("The mayor never read the book Brine", "The report can be read on the website of the mayor.", "silent"),
    ],
)
def test_a_conflict_takes_one_value_that_surely_fits_and_the_claims_object(claim: str, text: str, stance: str) -> None:
    """A value that stands loosely takes nothing from one that fits; to read something else is no denial."""
    assert judge(claim, text).stance == stance
