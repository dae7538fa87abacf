"""What a claim asserts, taken apart.

Developed on: the first half of each table. Evaluated only: the rows after its blank comment line. A new bug's row goes
last, with a word on what went wrong.
"""

import pytest

from factcheck.judging.wording import read_frames
from factcheck.model import Claim
from tests.judging.told import frame_of, known_defect, words_of


@pytest.mark.parametrize(
    ("claim", "names"),
    [
        ("Arvania signed the fishing treaty", "arvania"),
        ("Ilse Varga left the Bank of Tarn", "ilse varga | bank tarn"),
        ("The council approved the budget", ""),
        # evaluated only
        ("Germany and France signed the accord", "germany | france"),
        ("Prices rose in Marrow", "marrow"),
        known_defect("Bread prices rose", "", reason="a first word without synonyms is taken for a name"),
    ],
)
def test_names_are_told_apart(claim: str, names: str) -> None:
    """Each proper name is one; an everyday word that opens a claim is none."""
    frame = frame_of(claim)
    assert " | ".join(words_of(frame, name) for name in frame.names) == names


@pytest.mark.parametrize(
    ("claim", "actors"),
    [
        ("Arvania signed the Marrow treaty", "arvania"),
        ("The Marrow treaty was signed by Arvania", "marrow"),
        # evaluated only
        ("Ilse Varga left the Bank of Tarn", "ilse varga"),
        ("Two managers left the Bank of Tarn", ""),
    ],
)
def test_the_actors_stand_before_the_predicate(claim: str, actors: str) -> None:
    """Names after it are objects and places."""
    frame = frame_of(claim)
    assert " | ".join(words_of(frame, name) for name in frame.actors) == actors


@pytest.mark.parametrize(
    ("claim", "values"),
    [
        ("123 state parties", ["123 state parties"]),
        ("Arvania signed the treaty in 2011", ["2011"]),
        ("Arvania passed the 2025 budget", []),
        ("Arvania was the third country to sign", []),
        ("The 2025 budget passed by 60 votes to 40", ["60 votes", "40"]),
        # evaluated only
        ("Prices rose 4% in May 2024", ["4%", "May 2024"]),
        ("The ferry cost between £4m and £5m", ["between £4m and £5m"]),
        ("The Shed 14 fire began on 3 June 2024", ["3 June 2024"]),
        ("The works have stood idle since 1990", ["1990"]),
    ],
)
def test_only_values_that_say_something_are_compared(claim: str, values: list[str]) -> None:
    """A rank, or a year that only names a thing, need not be repeated by a source."""
    assert [value.printed for value in frame_of(claim).values] == values


@pytest.mark.parametrize(
    ("claim", "head"),
    [
        ("6-3 vote on the rate cut", "vote"),
        ("40 million euros in damage", "damage"),
        ("Arvania signed the treaty", ""),
        # evaluated only
        ("four-year prison term for the mayor", "term"),
    ],
)
def test_a_claim_of_nouns_is_about_the_first_of_them(claim: str, head: str) -> None:
    """The noun before "of", "on" or the end; a claim with a verb has none."""
    frame = frame_of(claim)
    assert (frame.parts[frame.head].word if frame.head >= 0 else "") == head


@pytest.mark.parametrize(
    ("claim", "place"),
    [
        ("The agency is based in Geneva", "geneva"),
        ("The accord was signed in the lakeside town of Vessen", "vessen"),
        ("The accord was signed on Tuesday", ""),
        # evaluated only
        ("The submarine sank at Port Harrow in 1971", "port harrow"),
        ("In Geneva the delegates signed the accord", ""),
    ],
)
def test_a_place_stands_after_in_or_at(claim: str, place: str) -> None:
    """The name that "in" or "at" leads to after the deed."""
    frame = frame_of(claim)
    assert words_of(frame, frame.places) == place


@pytest.mark.parametrize(
    ("claim", "qualifiers"),
    [
        ("Burlo was the first city to ban cars", {"first"}),
        known_defect("Burlo is the largest city without cars", {"largest"}, reason="listed as a word, not as a stem"),
        ("Burlo banned cars", set()),
        # evaluated only
        ("All members voted for the ban", {"all"}),
        known_defect("Burlo is the only city without cars", {"only"}, reason="listed as a word, not as a stem"),
        known_defect("Every member voted for the ban", {"every"}, reason="listed as a word, not as a stem"),
    ],
)
def test_what_makes_a_claim_say_more_is_kept(claim: str, qualifiers: set[str]) -> None:
    """An article that leaves out "first", "only" or "every" says less."""
    assert frame_of(claim).qualifiers == qualifiers


def test_each_phrase_is_a_wording_of_its_own() -> None:
    """The claim's words first, then the phrases, in order."""
    claim = Claim("c", "Orsk Steel closed its mill", phrases=("the mill shut down", "the end of steel in Orsk"))
    assert [frame.text for frame in read_frames(claim)] == [
        "Orsk Steel closed its mill",
        "the mill shut down",
        "the end of steel in Orsk",
    ]


def test_a_number_after_a_word_belongs_to_its_name() -> None:
    """A shed may have a number, "Shed 14"; "in 2014" gives no word one."""
    parts = frame_of("The fire in Shed 14 began in 2014").parts
    assert {part.word: part.number for part in parts if part.number} == {"shed": "14"}
