"""Which words of a sentence are denied.

Developed on: DENIED_DEVELOPED and STATED_DEVELOPED. The other two tables were only evaluated. A new bug's row goes to
the end of DENIED_DEVELOPED or STATED_DEVELOPED, with a word on what went wrong.
"""

import pytest

from factcheck.judging.polarity import negated
from tests.judging.told import find_word, judge, read_sentence

DENIED_DEVELOPED = [
    ("The council did not approve the budget.", "approve"),
    ("The council never approved the budget.", "approved"),
    ("The council hasn't approved the budget.", "approved"),
    ("The council hasn’t approved the budget.", "approved"),
    ("Nobody approved the budget.", "approved"),
    ("The ferry left without collecting its passengers.", "collecting"),
    ("The mayor refused to sign the order.", "sign"),
    ("The mayor failed to sign the order.", "sign"),
    ("The mayor stopped short of signing the order.", "signing"),
    ("The mayor ruled out signing the order.", "signing"),
    ("The mayor denied signing the order.", "signing"),
    ("Under the deal Arvania ceded no territory.", "ceded"),
    ("The insurer paid them nothing.", "paid"),
    ("The mayor did not manage to sign the order.", "sign"),
    ("The mayor refused last night to sign the order.", "sign"),
    ("The mayor did not go so far as to sign the order.", "sign"),
    ("The merger was called off.", "merger"),
    ("It was not the rocket's first failure.", "failure"),
]
DENIED_EVALUATED = [
    ("No ministers signed the order.", "signed"),
    ("Neither side accepted the terms.", "accepted"),
    ("The regulator declined to approve the merger.", "approve"),
    ("The regulator was unable to approve the merger.", "approve"),
    ("The court cannot enforce its rulings.", "enforce"),
    ("The firm no longer exports steel.", "exports"),
    ("The union won't accept the offer.", "accept"),
    ("The airline denies that it cancelled the flights.", "cancelled"),
    ("The team has not, so far, published its findings.", "published"),
    ("None of the ministers resigned.", "resigned"),
]
STATED_DEVELOPED = [
    ("The council approved the budget.", "approved"),
    ("The mayor did not fail to sign the order.", "sign"),
    ("Nobody refused to sign the order.", "sign"),
    ("The council approved no more than three budgets.", "approved"),
    ("The crew of No 11 landed at dawn.", "landed"),
    ("The crew of No. 11 landed at dawn.", "landed"),
    ("The council not only approved the budget but raised it.", "approved"),
    ("No fewer than 40 members approved the budget.", "approved"),
    ("The mayor did not speak, but the council approved the budget.", "approved"),
    ("Although it had no quorum, the council approved the budget.", "approved"),
    ("The council approved the budget because nobody objected.", "approved"),
    ("The crossing nobody asked for was approved.", "approved"),
    ("The man who did not vote was fined.", "fined"),
    ("The failings that led to the theft were known.", "led"),
    ("The council did not attend the signing.", "signing"),
    ("He did not speak and left the room.", "left"),
    ("Asked by nobody, the council approved the budget.", "approved"),
    ("The club rejected a bid.", "bid"),
    ("The merger was announced.", "merger"),
    ("Without a licence, the council approved the budget.", "approved"),
]
STATED_EVALUATED = [
    ("No doubt the council approved the budget.", "approved"),
    ("The council approved the budget, not the plan.", "approved"),
    ("The mayor, who did not attend, signed the order.", "signed"),
    ("The plan, which nobody had read, was approved.", "approved"),
    ("The council approved the budget with no amendments.", "approved"),
    ("He signed the order without delay.", "signed"),
    ("No sooner had they landed than the storm broke.", "landed"),
]


@pytest.mark.parametrize(("sentence", "word"), [*DENIED_DEVELOPED, *DENIED_EVALUATED])
def test_a_denied_word_is_seen(sentence: str, word: str) -> None:
    """Whatever denies it: a negator, a contraction, an empty subject or object, a verb of not doing."""
    document, only = read_sentence(sentence)
    assert negated(document, only.words, find_word(only, word))


@pytest.mark.parametrize(("sentence", "word"), [*STATED_DEVELOPED, *STATED_EVALUATED])
def test_a_negation_elsewhere_denies_nothing(sentence: str, word: str) -> None:
    """Two negations cancel; bounds ("no more than"), names ("No 11") and other clauses leave the word as stated."""
    document, only = read_sentence(sentence)
    assert not negated(document, only.words, find_word(only, word))


# Developed on: the first four. Evaluated only: the rest. A new bug's row goes last.
DEEDS = [
    ("The senate ratified the fishing treaty", "The senate did not ratify the fishing treaty.", "conflicts"),
    ("The senate ratified the fishing treaty", "The senate refused to ratify the fishing treaty.", "conflicts"),
    ("The senate never ratified the fishing treaty", "The senate ratified the fishing treaty in May.", "conflicts"),
    ("The senate never ratified the fishing treaty", "The senate has not ratified the fishing treaty.", "agrees"),
    (
        "The senate ratified the fishing treaty",
        "The senate stopped short of ratifying the fishing treaty.",
        "conflicts",
    ),
    ("The senate ratified the fishing treaty", "The senate rejected the fishing treaty.", "conflicts"),
    ("Bread prices rose in April", "Bread prices fell in April.", "conflicts"),
    ("Bread prices rose in April", "Bread prices did not rise in April.", "conflicts"),
    ("Bread prices fell in April", "Bread prices did not rise in April.", "compatible"),
    (
        "Nobody was injured in the Calder Street fire",
        "Three people were injured in the Calder Street fire.",
        "conflicts",
    ),
    (
        "Three people were injured in the Calder Street fire",
        "Nobody was injured in the Calder Street fire.",
        "conflicts",
    ),
    ("The council approved the budget", "The council approved the budget with no amendments.", "agrees"),
    ("The council approved the budget", "Although it had no quorum, the council approved the budget.", "agrees"),
    ("The council approved the budget", "The council approved the budget without debate.", "agrees"),
    ("Orsk Steel reopened its northern mill", "Orsk Steel has yet to reopen its northern mill.", "discusses"),
    ("Orsk Steel reopened its northern mill", "Orsk Steel’s northern mill remains closed.", "conflicts"),
]


@pytest.mark.parametrize(("claim", "text", "stance"), DEEDS)
def test_a_denial_turns_the_stance(claim: str, text: str, stance: str) -> None:
    """What is denied on one side and stated on the other conflicts; denied on both, it agrees."""
    assert judge(claim, text).stance == stance
