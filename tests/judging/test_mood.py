"""Whether a sentence states a deed as done, or asks, plans, hedges or conditions it.

Developed on: DEVELOPED. Evaluated only: EVALUATED. A new bug's row goes to the end of DEVELOPED, with a word on what
went wrong.
"""

import pytest

from factcheck.judging.mood import read_mood
from tests.judging.told import find_word, judge, known_defect, read_sentence

DEVELOPED = [
    ("The city opened the tram line.", "opened", "done"),
    ("Did the city open the tram line?", "open", "asked"),
    ("It is unclear whether the city opened the tram line.", "opened", "asked"),
    ("The city could open the tram line.", "open", "hedged"),
    ("The city may open the tram line.", "open", "hedged"),
    ("The city will open the tram line.", "open", "planned"),
    ("The city is to open the tram line.", "open", "planned"),
    ("The city plans to open the tram line.", "open", "planned"),
    ("The city is due to open the tram line.", "open", "planned"),
    ("The city has yet to open the tram line.", "open", "pending"),
    ("Once the city opened the tram line, fares rose.", "opened", "conditional"),
    ("If the city opened the tram line, fares would rise.", "opened", "conditional"),
    ("Fares stay low until the city opens the tram line.", "opens", "conditional"),
    ("Councillors spoke in favour of opening the tram line.", "opening", "pending"),
]
EVALUATED = [
    ("The city has opened the tram line.", "opened", "done"),
    ("The tram line was opened by the mayor.", "opened", "done"),
    ("The tram line opened after the city paid.", "opened", "done"),
    ("When will the city open the tram line?", "open", "asked"),
    ("Ministers asked whether the bank sold the bonds.", "sold", "asked"),
    ("The bank might sell the bonds.", "sell", "hedged"),
    ("The bank is expected to sell the bonds.", "sell", "hedged"),
    ("The bank is likely to sell the bonds.", "sell", "hedged"),
    ("The bank would sell the bonds.", "sell", "hedged"),
    ("The bank intends to sell the bonds.", "sell", "planned"),
    ("The bank is set to sell the bonds.", "sell", "planned"),
    ("The bank hopes to sell the bonds.", "sell", "hedged"),
    ("The bank aims to sell the bonds by June.", "sell", "planned"),
    ("The bank’s going to sell the bonds.", "sell", "planned"),
    ("Unless the bank sold the bonds, it broke the law.", "sold", "conditional"),
    ("The bank, which may close, sold the bonds.", "sold", "done"),
    ("In May the bank sold the bonds.", "sold", "done"),
    ("The bank, like its rival, sold the bonds.", "sold", "done"),
]


@pytest.mark.parametrize(("sentence", "word", "mood"), [*DEVELOPED, *EVALUATED])
def test_a_deed_is_as_far_along_as_it_is_told(sentence: str, word: str, mood: str) -> None:
    """Done, planned, hedged, asked, pending or conditional."""
    document, only = read_sentence(sentence)
    assert read_mood(document, only, find_word(only, word)) == mood


# Developed on: the first three. Evaluated only: the rest. A new bug's row goes last.
STANCES = [
    ("Lindqvist bought the Orme quarry", "Will Lindqvist buy the Orme quarry?", "discusses"),
    ("Lindqvist bought the Orme quarry", "Lindqvist plans to buy the Orme quarry.", "discusses"),
    ("Lindqvist will buy the Orme quarry", "Lindqvist plans to buy the Orme quarry.", "agrees"),
    ("Lindqvist bought the Orme quarry", "Lindqvist could buy the Orme quarry.", "discusses"),
    ("Lindqvist bought the Orme quarry", "Lindqvist is expected to buy the Orme quarry.", "discusses"),
    ("Lindqvist bought the Orme quarry", "It is not known whether Lindqvist bought the Orme quarry.", "discusses"),
    ("Lindqvist bought the Orme quarry", "Lindqvist reportedly bought the Orme quarry.", "agrees"),
    ("Lindqvist bought the Orme quarry for $8m", "Lindqvist may buy the Orme quarry for $8m.", "discusses"),
    ("Lindqvist will buy the Orme quarry", "Lindqvist will not buy the Orme quarry.", "conflicts"),
    known_defect(
        "Lindqvist bought the Orme quarry",
        "Lindqvist will not buy the Orme quarry.",
        "conflicts",
        reason="a plan not to do it is a refusal, and reads as a plan",
    ),
    ("Lindqvist bought the Orme quarry", "In May Lindqvist bought the Orme quarry.", "agrees"),
    ("Lindqvist bought the Orme quarry", "Like Dunmore, Lindqvist bought the Orme quarry.", "agrees"),
]


@pytest.mark.parametrize(("claim", "text", "stance"), STANCES)
def test_what_is_not_told_as_done_takes_no_side(claim: str, text: str, stance: str) -> None:
    """A question, a plan or a modal hedge discusses a claim; hearsay states it; a plan not to denies it."""
    assert judge(claim, text).stance == stance
