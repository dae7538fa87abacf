"""Claims of two parts: where a claim falls apart, and what its parts make of it together."""

import pytest

from factcheck.judging.parts import read_parts
from factcheck.model import Claim
from tests.judging.told import judge_page

# Developed on the first five, only evaluated the others.
TWO = [
    ("Police cleared the square and arrested 27 people", ("Police cleared the square", "Police arrested 27 people")),
    ("Mara Velde apologised and resigned", ("Mara Velde apologised", "Mara Velde resigned")),
    (
        "The court upheld the higher pension age but struck down the bonus for miners",
        ("The court upheld the higher pension age", "The court struck down the bonus for miners"),
    ),
    (
        "Candidates can resit in May, and they will not be charged",
        ("Candidates can resit in May", "Candidates will not be charged"),
    ),
    ("The drug is for adults and is given in two doses", ("The drug is for adults", "The drug is given in two doses")),
    (
        "The mayor has been arrested and charged with fraud",
        ("The mayor has been arrested", "The mayor has been charged with fraud"),
    ),
    ("Orsk lost the match and Tarn won the cup", ("Orsk lost the match", "Tarn won the cup")),
    ("Lomax keeps the mill and leases it to Dunmore", ("Lomax keeps the mill", "Lomax leases it to Dunmore")),
]
ONE = [
    "A truce between Orsk and Tarn took effect on Monday",
    "Velmora and Kestria signed the treaty",
    "He was sentenced to six and a half years in prison",
    "The bill covers schools, roads and hospitals",
    "The minister and her deputy resigned",
    "Trade fell between 2021 and 2024",
    "123 state parties",
]


@pytest.mark.parametrize(("claim", "parts"), TWO)
def test_a_claim_of_two_deeds_falls_into_two_claims(claim: str, parts: tuple[str, str]) -> None:
    """The second part takes the first one's subject where it has none of its own."""
    assert tuple(part.text for part in read_parts(Claim("claim", claim))) == parts


@pytest.mark.parametrize("claim", ONE)
def test_a_claim_of_one_deed_stays_whole(claim: str) -> None:
    """Two names, two objects, two ends of a stretch of time and a mixed number are no two parts."""
    assert read_parts(Claim("claim", claim)) == ()


CLAIM = "Police cleared Harbour Square and arrested 27 people"
HEAD = "Harbour Square quiet again\n\nORSK, 10 March (Wire) — The protest in Harbour Square ended on Monday.\n\n"


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("Police cleared Harbour Square at dawn.\n\nThey arrested 27 people.", "agrees"),
        ("Police cleared Harbour Square at dawn.\n\nThey arrested 31 people.", "conflicts"),
        ("Police cleared Harbour Square at dawn.\n\nIt rained all day.", "compatible"),
        ("Bakers baked bread at dawn.\n\nIt rained all day.", "silent"),
    ],
)
def test_both_parts_agree_either_conflicts(text: str, stance: str) -> None:
    """A claim of two parts agrees where both do, conflicts where either does, and is borne out in part by one."""
    assert judge_page(CLAIM, HEAD + text).stance == stance
