"""Whether a sentence states a deed as done, or asks, plans, hedges or conditions it.

Developed on: DEVELOPED. Evaluated only: EVALUATED. A new bug's row goes to the end of DEVELOPED, with a word on what
went wrong.
"""

import pytest

from factcheck.judging.mood import read_mood
from tests.judging.told import find_word, judge, known_defect, read_page

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
    ("It is not clear whether the city, which is broke, opened the tram line.", "opened", "asked"),
    ("It was not immediately clear who opened the tram line.", "opened", "asked"),
    ("How the city opened the tram line is a mystery.", "opened", "asked"),
    ("What happens behind the tram line is anybody's guess.", "line", "done"),
    ("Nobody objected to the tram line, which the city opened in May.", "opened", "done"),
    ("Did the city open the tram line? No.", "open", "done"),
    ("Why did the city open the tram line? No one knows.", "open", "asked"),
    ("Residents called on the city to open the tram line.", "open", "sought"),
    ("The city was urged to open the tram line.", "open", "sought"),
    ("Though urged to wait, the city opened the tram line.", "opened", "done"),
    ("The city opened the tram line it was asked to close.", "opened", "done"),
    ("The city tried to open the tram line.", "open", "sought"),
    ("The city is considering opening the tram line.", "opening", "sought"),
    ("The tram weighed 40 tonnes and opened a new era.", "opened", "done"),
    ("The mediator put a pay rise on the table.", "rise", "sought"),
    ("The owners offered the miners a pay rise.", "rise", "sought"),
    ("The miners accepted the proposed pay rise.", "rise", "done"),
    ("The miners won a pay rise.", "rise", "done"),
    ("Unions demanded the release of two men.", "release", "sought"),
    ("The gang demanded a ransom.", "ransom", "done"),
    ("The city has until June to open the tram line.", "open", "pending"),
    ("The city had 30 days in which to open the tram line.", "open", "pending"),
    ("The city still has to open the tram line.", "open", "pending"),
    ("It took the city until Thursday to open the tram line.", "open", "done"),
    ("Once finished it will open up the valley.", "open", "planned"),
    ("The city expects to open the tram line.", "open", "planned"),
    ("No tram may open its doors on a bridge.", "open", "planned"),
    ("Orsk May Open Tram Line", "Open", "hedged"),
    ("Last May Orsk opened the tram line.", "opened", "done"),
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
    document = read_page(sentence)
    only = document.sentences[0]
    assert read_mood(document, only, find_word(only, word.lower())) == mood


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
