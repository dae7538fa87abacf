"""Which words of a claim say what happened.

Developed on: DEVELOPED. Evaluated only: EVALUATED. A new bug's row goes to the end of DEVELOPED, with a word on what
went wrong.
"""

import pytest

from tests.judging.told import frame_of, known_defect, words_of

DEVELOPED = [
    ("Arvania signed the fishing treaty in 2011", "verb: signed"),
    ("Arvania never ratified the fishing treaty", "verb: ratified"),
    ("Arvania signed but did not ratify the fishing treaty", "verb: ratify"),
    ("Lindqvist agreed to pay £4m for the quarry", "verb: pay"),
    ("The driver had no valid licence", "verb: licence"),
    ("The ship left without lifeboats", "verb: lifeboats"),
    ("6-3 vote on the rate cut", "nouns: vote rate cut"),
    ("40 member cities", "nouns: member cities"),
    ("The Arden bridge is 18 km long", "nouns: bridge long"),
    ("The works became independent in 1990", "verb: independent"),
]
EVALUATED = [
    ("The harbour was closed by ice in January", "verb: closed"),
    ("The mayor of Tarn resigned on Friday", "verb: resigned"),
    ("The committee did not publish its minutes", "verb: publish"),
    ("Dunmore has sold its shoe factory", "verb: sold"),
    ("Prices will rise by 4% in May", "verb: rise"),
    ("The bank cut its key rate to 3%", "verb: cut"),
    ("The festival drew 40,000 visitors", "verb: drew"),
    ("A fire destroyed the Calder Street depot", "verb: destroyed"),
    known_defect("Twelve people died in the Marrow flood", "verb: died", reason="a past of four letters is not seen"),
    known_defect(
        "The strike lasted two weeks", "verb: lasted", reason="a light verb hands over to the unit of its duration"
    ),
    ("$4m contract for the new ferry", "nouns: contract new ferry"),
    ("The police arrested three suspects", "verb: arrested"),
    ("The museum is closed on Mondays", "verb: closed"),
    ("The zoo lost two lions", "verb: lost"),
]


@pytest.mark.parametrize(("claim", "predicate"), [*DEVELOPED, *EVALUATED])
def test_a_claim_says_what_happened_in_these_words(claim: str, predicate: str) -> None:
    """The main verb; behind a light or leading verb what follows it; without a verb the nouns."""
    frame = frame_of(claim)
    assert f"{'verb' if frame.verbal else 'nouns'}: {words_of(frame, frame.predicate)}" == predicate
