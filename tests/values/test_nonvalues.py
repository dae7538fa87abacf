"""Digits and number words that are no values: names, times, addresses, ages in passing, pronouns.

A false value is a bug and gets a row at the end.
"""

import pytest

from factcheck.values import find_values
from tests.values.worded import WEDNESDAY

SENTENCES = [
    "Gus Pellerin, 51, lives in Shed 14.",
    "They flew a Boeing 737 over Route 66.",
    "Article 8 of the code is on page 24.",
    "He lives at No 11, next to number 10.",
    "Section 230 shields them.",
    "The T-155 howitzer fired.",
    "The G20 met on climate.",
    "The film is in 3D and 4K.",
    "5G masts were built.",
    "COVID-19 spread.",
    "The clock struck at 11:40.",
    "It begins at 4 p.m. on the dot.",
    "It begins at 10.52am sharp.",
    "It begins at 7 o'clock.",
    "It begins at 1930 GMT.",
    "Call +44 20 7946 0958.",
    "Write to desk24@paper99.org.",
    "See https://example.org/2019/05/1234-7.",
    "See www.example.org/top10.",
    "They lined up 4-4-2.",
    "Install version 3.11.4 of it.",
    "It was one of the best.",
    "No one came.",
    "This is the one.",
    "One should not ask.",
    "She lives at 10 Downing Street.",
    "The office is at 221B Baker Street.",
    "Apollo 11 landed.",
    "The Six Nations began.",
    "It was the first time.",
    "At first nobody came.",
    "The second half was dull.",
    "The 22nd Amendment limits terms.",
    "He walked down 42nd Street.",
    "A one-sided debate.",
    "A two-way street.",
    "They had zero tolerance.",
    "On 9/11 the towers fell.",
    "It is open 24/7.",
    "A 50-50 split.",
    "It is a Catch-22.",
    "The iPhone 6 bends.",
    "The F-16 crashed.",
    "Unit 731 was secret.",
    "Room 101 is empty.",
    "Channel 4 reported it.",
    "He won in round 3.",
    "The Act 1998 was cited.",
    "The Euro 2020 qualifier.",
    "He is in his 60s.",
    "Flight MH17 was shot down.",
    "Highway 1 was closed.",
    "The A380 is large.",
    "He scored in game 5.",
    "The Formula 1 driver.",
    "HMS Astute and U-96.",
    "The room was half empty, half full.",
    "On the one hand it is true.",
    "The Big Four agreed.",
    "In World War 2 it burned.",
    "Chapter 11 bankruptcy.",
    "Dial 020 7946 0958 for help.",
    "Our number is (020) 7946 0958.",
]


@pytest.mark.parametrize("text", SENTENCES)
def test_names_times_and_pronouns_are_no_values(text: str) -> None:
    """Nothing in the sentence can be compared, so nothing is found."""
    assert find_values(text, WEDNESDAY) == ()
