"""Passages of the same shape about somebody else.

Developed on: the first rows of each table, up to the comment. Evaluated only: the rest. A new bug's row goes last, with
a word on what went wrong.
"""

import pytest

from tests.judging.told import judge, judge_page, known_defect, word_finding


@pytest.mark.parametrize(
    ("claim", "text", "other"),
    [
        ("Russia signed the accord in 2000", "Ukraine signed the accord in 2000.", "Ukraine"),
        ("Russia ratified the accord", "Ukraine’s ratification of the accord was swift.", "Ukraine"),
        ("Maria Orlov resigned", "Petra Orlov resigned.", "Petra Orlov"),
        ("A fire destroyed Shed 14", "A fire destroyed Shed 9.", "Shed 9"),
        ("Pellworth hired two managers", "Dunmore hired two managers.", "Dunmore"),
        # evaluated only
        ("Japan lifted its ban on whaling", "Norway lifted its ban on whaling.", "Norway"),
        ("Terminal 2 closed after the storm", "Terminal 4 closed after the storm.", "Terminal 4"),
        ("Kestrel Air cut 40 flights", "Lomax Air cut 40 flights.", "Lomax Air"),
        ("Pellworth dismissed two managers", "Dunmore dismissed two managers.", "Dunmore"),
        known_defect(
            "Mount Orme erupted in 1902", "Mount Kell erupted in 1902.", "Mount Kell", reason="both are called Mount"
        ),
        ("John Farrow won the Marrow by-election", "Anne Farrow won the Marrow by-election.", "Anne Farrow"),
    ],
)
def test_another_actor_is_another_story(claim: str, text: str, other: str) -> None:
    """Another name in the claim's place makes the passage silent, and the reason names it."""
    assert word_finding(judge(claim, text)) == f"silent: nearest: ‘{text}’: about another: ‘{other}’"


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        ("Russia signed the accord", "Russia signed the accord."),
        ("Russia signed the accord", "President Anton Belov signed the accord for Russia."),
        ("Dunmore closed its shoe factory", "Dunmore closed its shoe factory, Mayor Ilse Varga said."),
        ("Dunmore closed its shoe factory", "Ilse Varga said Dunmore closed its shoe factory."),
        ("Maria Orlov resigned", "Orlov resigned."),
        ("Maria Orlov resigned", "Minister Orlov resigned."),
        # evaluated only
        ("Maria Orlov resigned", "Ms Orlov resigned."),
        ("Russia signed the accord", "Russia, along with Ukraine, signed the accord."),
        ("Russia signed the accord", "Moscow and Kyiv watched as Russia signed the accord."),
        ("Two managers resigned at Pellworth", "Two managers at Pellworth resigned."),
        ("The Velmora parliament passed the bill", "Velmoran lawmakers passed the bill in the Velmora parliament."),
        ("The US lifted the tariff", "The United States lifted the tariff."),
    ],
)
def test_a_name_that_does_no_harm_is_excused(claim: str, text: str) -> None:
    """Speakers, office-holders, shorter forms and company in the same sentence leave the passage about the claim."""
    assert judge(claim, text).stance == "agrees"


PILOTS = """\
Airline cuts winter routes

The airline grounded 40 planes on Monday. Its winter routes end in March.

Unions spoke of a black day. Talks will go on.

{sentence}

Fuel costs have risen since spring.
"""


def test_a_bystander_decides_nothing_for_a_claim_without_a_name() -> None:
    """Another airline that is mentioned once, far down, did not ground the planes of this story."""
    body = PILOTS.format(sentence="Lomax grounded 55 planes.")
    finding = judge_page("40 planes were grounded", body)
    assert (finding.stance, finding.others) == ("agrees", ())


@pytest.mark.parametrize(
    ("claim", "text", "reason"),
    [
        (
            "Burlo was the first city to ban cars",
            "Tarn was the first city to ban cars.",
            "‘Tarn’ is ‘first’ here; the claim says Burlo",
        ),
        # evaluated only
        known_defect(
            "Orme is the highest mountain in Arvania",
            "Kell is the highest mountain in Arvania.",
            "‘Kell’ is ‘highest’ here; the claim says Orme",
            reason="superlatives are listed as words and looked up as stems",
        ),
        known_defect(
            "Mount Orme is the highest mountain in Arvania",
            "Mount Kell is the highest mountain in Arvania.",
            "‘Mount Kell’ is ‘highest’ here; the claim says Mount Orme",
            reason="both are called Mount",
        ),
        known_defect(
            "Burlo is the only city without cars",
            "Tarn is the only city without cars.",
            "‘Tarn’ is ‘only’ here; the claim says Burlo",
            reason="“only” is listed as a word and looked up as a stem",
        ),
    ],
)
def test_only_one_can_be_first(claim: str, text: str, reason: str) -> None:
    """Where only one can be it, another's being it contradicts the claim."""
    assert word_finding(judge(claim, text)) == f"conflicts: {reason}"


def test_a_second_is_no_rival_of_a_first() -> None:
    """Being the second does not dispute who was the first."""
    assert judge("Burlo was the first city to ban cars", "Tarn was the second city to ban cars.").stance == "silent"
