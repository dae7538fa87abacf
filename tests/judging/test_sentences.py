"""Ordinary news sentences against ordinary claims, end to end.

Evaluated only: every row was written from DESIGN.md's vocabulary, and sentences whose label is open to argument were
left out after a first run; the engine was not changed for any of them. A new bug found in real articles gets its row,
in other words, at the end of its claim's table, with a word on what went wrong.
"""

from datetime import date

import pytest

from tests.judging.told import judge, known_defect

THURSDAY = date(2025, 3, 6)
STORM = [
    ("Nine people died in the storm.", "agrees"),
    ("The storm left nine people dead.", "agrees"),
    ("The storm killed at least nine people.", "compatible"),
    ("The death toll from the storm stands at nine.", "agrees"),
    ("The storm killed nine people, down from 12 first reported.", "agrees"),
    ("The storm did not kill nine people.", "conflicts"),
]
MILL = [
    ("Orsk Steel shut its northern mill in 2019.", "agrees"),
    ("Orsk Steel’s northern mill, closed in 2019, will reopen.", "agrees"),
    ("Orsk Steel’s closure of its northern mill in 2019 cost 400 jobs.", "agrees"),
    ("Orsk Steel denied that it closed its northern mill.", "conflicts"),
    ("Contrary to reports, Orsk Steel did not close its northern mill.", "conflicts"),
    ("Orsk Steel opened its northern mill in 2019.", "conflicts"),
    known_defect(
        "Orsk Steel closed its southern mill in 2019.", "silent", reason="another modifier is not another thing"
    ),
]
MAYOR = [
    ("Mayor Ilse Varga quit on Tuesday.", "agrees"),
    ("Ilse Varga resigned on 5 March 2025.", "conflicts"),
    ("Varga stepped down on 4 March.", "agrees"),
    ("Varga will step down on 14 April.", "discusses"),
]
JOBLESS = [
    ("Unemployment rose to 5.1% in 2023.", "conflicts"),
    ("Unemployment fell to 5.2% in 2023.", "conflicts"),
    ("Unemployment fell in 2023.", "compatible"),
    ("Unemployment dropped to 5.1 percent in 2023.", "agrees"),
    ("Youth unemployment fell to 11% in 2023.", "silent"),
]
ENGINEERS = [
    ("The company plans to hire 200 engineers.", "agrees"),
    ("The company plans to hire 150 engineers.", "conflicts"),
    ("The company scrapped plans to hire 200 engineers.", "conflicts"),
]
BILL = [
    ("Parliament passed the bill by 210 votes to 89.", "conflicts"),
    ("The bill was approved by parliament.", "compatible"),
    ("Parliament rejected the bill by 212 votes to 87.", "conflicts"),
    ("Parliament postponed its vote on the bill.", "silent"),
    known_defect("Parliament passed the bill 212-87.", "agrees", reason="such a tally is not read"),
]
HOSPITALS = [
    ("Arvania has fewer than 40 hospitals.", "conflicts"),
    ("Arvania has only 38 hospitals.", "conflicts"),
    ("Arvania’s 40 hospitals are full.", "agrees"),
    ("Arvania has no hospitals.", "conflicts"),
]
DEAL = [
    ("Pellworth was acquired by Lomax for $3bn.", "agrees"),
    ("Lomax bought Pellworth in a $3.5bn deal.", "conflicts"),
    ("Dunmore acquired Pellworth for $3bn.", "silent"),
    ("Lomax agreed to buy Pellworth for $3bn.", "discusses"),
    ("Lomax acquired Dunmore for $3bn.", "silent"),
    known_defect("Lomax abandoned its $3bn bid for Pellworth.", "conflicts", reason="a sum alone bears the deal out"),
]


@pytest.mark.parametrize(("text", "stance"), STORM)
def test_what_a_storm_did_is_read_in_many_words(text: str, stance: str) -> None:
    """Killed, died, left dead, a toll; at least; not."""
    assert judge("The storm killed nine people", text, THURSDAY).stance == stance


@pytest.mark.parametrize(("text", "stance"), MILL)
def test_a_closure_is_read_in_many_words(text: str, stance: str) -> None:
    """As verb, participle and noun; denied, opposite, and of another mill."""
    assert judge("Orsk Steel closed its northern mill in 2019", text, THURSDAY).stance == stance


@pytest.mark.parametrize(("text", "stance"), MAYOR)
def test_a_resignation_is_read_in_many_words(text: str, stance: str) -> None:
    """Quit and stepped down, on a weekday, on another day."""
    assert judge("Mayor Ilse Varga resigned on 4 March 2025", text, THURSDAY).stance == stance


@pytest.mark.parametrize(("text", "stance"), JOBLESS)
def test_a_rate_is_read_in_many_words(text: str, stance: str) -> None:
    """The other way, another figure, no figure, another rate."""
    assert judge("Unemployment fell to 5.1% in 2023", text, THURSDAY).stance == stance


@pytest.mark.parametrize(("text", "stance"), ENGINEERS)
def test_a_plan_is_read_in_many_words(text: str, stance: str) -> None:
    """Planned, planned otherwise, called off."""
    assert judge("The company will hire 200 engineers", text, THURSDAY).stance == stance


@pytest.mark.parametrize(("text", "stance"), BILL)
def test_a_vote_is_read_in_many_words(text: str, stance: str) -> None:
    """Another tally, none, the other outcome, put off."""
    assert judge("Parliament passed the bill by 212 votes to 87", text, THURSDAY).stance == stance


@pytest.mark.parametrize(("text", "stance"), HOSPITALS)
def test_a_count_is_read_in_many_words(text: str, stance: str) -> None:
    """Fewer, another number, none."""
    assert judge("Arvania has 40 hospitals", text, THURSDAY).stance == stance


@pytest.mark.parametrize(("text", "stance"), DEAL)
def test_a_purchase_is_read_in_many_words(text: str, stance: str) -> None:
    """By another, for another sum, of another, agreed, abandoned."""
    assert judge("Lomax acquired Pellworth for $3bn", text, THURSDAY).stance == stance
