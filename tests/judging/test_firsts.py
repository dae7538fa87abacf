"""Claims of a first or a highest against what was before or above.

Developed on: the first half of each table. Evaluated only: the rest. A new bug's row goes last.
"""

import pytest

from factcheck.judging.denial import denials
from factcheck.judging.firsts import not_the_first, says_first, says_never_before
from tests.judging.test_denial import laid
from tests.judging.told import judge

STRIKE = "The strike was the first at the Orme mine since 2006"
MAYOR = "Varga is the first mayor to be convicted of fraud"
DAM = "Tessen is the highest dam on the continent"
ROBBERY = "It was the first robbery in the history of the Kestler museum"


@pytest.mark.parametrize(
    ("claim", "text", "printed"),
    [
        (STRIKE, "The Orme mine's previous strike, in 2014, lasted nine days.", "previous strike, in 2014"),
        (STRIKE, "It was not the first strike at the Orme mine since 2006.", "not the first"),
        (STRIKE, "It was the first strike at the Orme mine since 2006.", ""),
        (STRIKE, "The Orme mine's previous strike was in 2006.", ""),
        (MAYOR, "In 1974 the mayor of Pellworth was convicted of fraud.", "1974"),
        (MAYOR, "Varga, elected mayor in 2019, was convicted of fraud.", ""),
        (MAYOR, "No mayor had ever been convicted of fraud before.", ""),
        (DAM, "Tessen is the continent's second highest dam.", "second highest"),
        (DAM, "Tessen is the highest dam on the continent, the second is Corran.", ""),
        (ROBBERY, "The Kestler museum was robbed in February 1953 by two brothers.", "February 1953"),
        (ROBBERY, "The Kestler museum was founded in 1953 and was robbed on Friday.", ""),
        (ROBBERY, "The museum was never robbed before, not even in 1953.", ""),
        ("Raj is one third as old as Rahim", "Raj is a third as old as Rahim.", ""),
        ("The court has upheld the ban", "It was not the first ban of 2014.", ""),
        (DAM, "Tessen is the third-highest dam on the continent.", "third-highest"),
        (MAYOR, "The town has seen a mayor convicted of fraud before.", "mayor convicted of fraud before"),
        (MAYOR, "The town has not seen a mayor convicted of fraud before.", ""),
        (MAYOR, "The mayor has been convicted of fraud before the county court.", ""),
        (MAYOR, "Varga is the first mayor to have been convicted of fraud before.", ""),
        (DAM, "Tessen, in its second year, is the highest dam on the continent.", ""),
    ],
)
def test_an_earlier_or_a_higher_one_is_named(claim: str, text: str, printed: str) -> None:
    """The words that leave the claim no first place; none where it keeps it."""
    assert not_the_first(*laid(claim, text)) == printed


@pytest.mark.parametrize(
    ("claim", "text", "says"),
    [
        (STRIKE, "Nobody had struck at the Orme mine since 2006.", True),
        (MAYOR, "No mayor had ever been convicted of fraud before.", True),
        (MAYOR, "Varga, the mayor, was not convicted of fraud.", False),
        (MAYOR, "No mayor was convicted of fraud.", False),
        ("The mayor was convicted of fraud", "No mayor had ever been convicted of fraud before.", False),
        ("The exchange was the first of the war", "Never before had there been an exchange in the war.", True),
        (DAM, "No higher dam stands on the continent.", True),
        (DAM, "No dam stands higher on the plain.", False),
        ("Tessen is a dam on the continent", "No higher dam stands on the continent.", False),
    ],
)
def test_never_before_is_the_first(claim: str, text: str, says: bool) -> None:
    """A denial that it ever was before bears a claim of a first out; a plain denial does not."""
    assert says_first(*laid(claim, text)) is says
    if says:
        assert not denials(*laid(claim, text)).reason


@pytest.mark.parametrize(
    ("claim", "text", "says"),
    [
        ("The court had never fined a bank before", "It is the first bank that the court has fined.", True),
        ("The court had never fined a bank before", "The court fined another bank in 2011.", False),
        ("The court did not fine the bank", "It is the first bank that the court has fined.", False),
    ],
)
def test_the_first_bears_never_before_out(claim: str, text: str, says: bool) -> None:
    """A claim that it had never been before agrees with the first; a claim that it was not done does not."""
    assert says_never_before(*laid(claim, text)) is says


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("Piet Marrow became the first Orsk mayor to be convicted of fraud in 1998.", "conflicts"),
        ("Ivo Varga became the first Orsk mayor to be convicted of fraud.", "agrees"),
        ("He became the first Orsk mayor to be convicted of fraud.", "agrees"),
        ("Piet Marrow became the first Tarn mayor to be convicted of arson.", "silent"),
    ],
)
def test_who_else_is_called_the_first_contradicts(text: str, stance: str) -> None:
    """Another name that "became the first" leaves the claim's none; a pronoun may stand for the claim's."""
    assert judge("Varga is the first Orsk mayor to be convicted of fraud", text).stance == stance
