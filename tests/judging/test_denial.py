"""How a passage's negations stand to a claim: it denies it, states what it denies, leaves it unclear, or neither.

Developed on: DENIES, UNCLEAR and NEITHER. Evaluated only: EVALUATED. A new bug's row goes to the end of its table, with
a word on what went wrong.
"""

import pytest

from factcheck.judging.denial import denials, opposed
from factcheck.judging.locate import Located, locate
from factcheck.judging.reading import Reading, read_text
from tests.judging.told import MONDAY, frame_of

DENIES = [
    ("The firm paid the ransom", "The firm never paid the ransom.", "‘never paid’ denies what the claim states"),
    ("The firm did not pay the ransom", "The firm paid half of the ransom.", "‘paid’ states what the claim denies"),
    (
        "The firm did not pay the ransom",
        "The firm paid the ransom, which nobody had expected.",
        "‘paid’ states what the claim denies",
    ),
    (
        "The row began over a change to shifts",
        "The row did NOT begin over a change to shifts.",
        "‘NOT begin over a change’ denies what the claim states",
    ),
    ("A valve was the culprit", "A valve was not the culprit.", "‘not the culprit’ denies what the claim states"),
    (
        "There was a fire at the mill",
        "There was no such fire at the mill.",
        "‘no such fire’ denies what the claim states",
    ),
    (
        "Orsk bought Dunmore",
        "The purchase of Dunmore by Orsk fell through.",
        "‘purchase of Dunmore by Orsk fell’ denies what the claim states",
    ),
    (
        "Kestria signed the treaty",
        "Kestria denied reports that it had signed the treaty.",
        "‘denied reports that it had signed’ denies what the claim states",
    ),
    (
        "The firm plans to hire 200 engineers",
        "The firm scrapped plans to hire 200 engineers.",
        "‘scrapped plans to hire’ denies what the claim states",
    ),
    (
        "The mayor resigned",
        "The mayor has no intention of resigning.",
        "‘no intention of resigning’ denies what the claim states",
    ),
    ("The mayor resigned", "The mayor left without resigning.", "‘without resigning’ denies what the claim states"),
    ("The bank sold the bonds", "Did the bank sell the bonds? No.", "the text asks ‘sell’ and answers ‘No’"),
    (
        "Kestria signed the treaty",
        "Reports that Kestria signed the treaty are false.",
        "‘false’: the text calls it untrue",
    ),
]
UNCLEAR = [
    ("The mayor resigned", "The mayor did not deny that he had resigned."),
    ("The mayor resigned", "The mayor has no plans to resign."),
    ("Kestria signed the treaty", "Kestria was never asked to sign the treaty."),
    ("Halmarra mediated the accord", "One side refuses to call Halmarra the mediator of the accord."),
    ("Tarrask did not testify at the trial", "Thirty-five witnesses were heard at the trial."),
]
NEITHER = [
    ("Traffic crosses the bridge in 2036", "Traffic will not cross the bridge before 2036."),
    ("The crossing was proposed in 1958", "The crossing nobody asked for was proposed in 1958."),
    ("The failings led to a theft", "The failings that led to a theft cost £7m."),
    ("The firm did not pay the ransom", "The firm paid no ransom."),
    ("The firm did not pay the ransom", "The firm refused to pay the ransom."),
    ("There was a fire at the mill", "Nobody was hurt in the fire at the mill."),
    ("The mayor resigned", "The mayor resigned without being asked."),
    ("The mayor resigned", "Not long after the vote the mayor resigned."),
    ("The mayor resigned", "The mayor, whom nobody had asked, resigned."),
    ("The mayor signed the order", "The mayor did not sign the order until 3 May 2024."),
    ("Calder made a bid for Verdugo", "Vitória rejected a bid for Verdugo from Calder."),
    ("The council approved the budget", "The budget was approved with no amendments."),
    ("The bridge is toll-free", "Drivers pay no toll on the bridge."),
    ("Kestria signed the treaty", "Kestria signed the treaty over fabricated evidence."),
    ("The bank sold the bonds", "Did the bank sell the bonds? Yes."),
    ("The mayor resigned", "The mayor did not comment on his resignation."),
    ("$5m bridge", "Kestria will not take the bridge to the court."),
]
EVALUATED = [
    ("The port reopened", "The port has still not reopened.", "‘not reopened’ denies what the claim states"),
    ("The port reopened", "The port, which was not insured, reopened.", ""),
    ("The union accepted the offer", "Not one branch of the union accepted the offer.", "unclear"),
    ("The union accepted the offer", "The union that nobody had heard of accepted the offer.", ""),
    ("The senator voted for the bill", "The senator could not bring himself to attend and voted for the bill.", ""),
    ("The minister met the envoy", "The minister avoided questions and met the envoy.", ""),
    ("The envoy was not arrested", "The envoy was arrested on Friday.", "‘arrested’ states what the claim denies"),
    ("The envoy was not arrested", "How soon the envoy will be arrested depends on the court.", "unclear"),
]


def laid(claim: str, text: str) -> tuple[Located, Reading]:
    """A claim laid over a whole text."""
    reading = read_text(text, MONDAY)
    return locate(frame_of(claim), reading, 0, len(reading.sentences) - 1), reading


@pytest.mark.parametrize(("claim", "text", "reason"), DENIES)
def test_a_denial_is_named(claim: str, text: str, reason: str) -> None:
    """Whatever way the passage denies the claim, or states what it denies, the words that do so are quoted."""
    assert denials(*laid(claim, text)).reason == reason


@pytest.mark.parametrize(("claim", "text"), UNCLEAR)
def test_what_nobody_can_tell_takes_no_side(claim: str, text: str) -> None:
    """Not to deny, not to have been asked, not to know: neither a denial nor a statement."""
    denial = denials(*laid(claim, text))
    assert denial.unclear
    assert not denial.reason


@pytest.mark.parametrize(("claim", "text"), NEITHER)
def test_a_negation_of_something_else_does_not_count(claim: str, text: str) -> None:
    """A negation over neither the claim's deed nor its object leaves the passage as it is."""
    denial = denials(*laid(claim, text))
    assert (denial.reason, denial.unclear) == ("", "")


@pytest.mark.parametrize(("claim", "text", "told"), EVALUATED)
def test_negations_are_read_in_many_sentences(claim: str, text: str, told: str) -> None:
    """Sentences that no rule was written for."""
    denial = denials(*laid(claim, text))
    assert told in denial.reason if told not in {"", "unclear"} else not denial.reason
    assert bool(denial.unclear) == (told == "unclear")


@pytest.mark.parametrize(
    ("claim", "text", "word"),
    [
        (
            "The merger of Orsk and Dunmore was completed",
            "The merger of Orsk and Dunmore was called off.",
            "called off",
        ),
        ("The summit in Orme went ahead", "The summit in Orme was cancelled.", "cancelled"),
        ("The summit in Orme went ahead", "The summit in Orme was not cancelled.", ""),
        ("The summit in Orme went ahead", "The summit in Orme was filmed.", ""),
    ],
)
def test_what_came_to_nothing_is_the_opposite_of_what_went_ahead(claim: str, text: str, word: str) -> None:
    """What was called off was not completed: it speaks against the claim, unless it is denied itself."""
    reason = opposed(*laid(claim, text)).reason
    assert reason.startswith(f"‘{word}’ is the opposite") if word else not reason
