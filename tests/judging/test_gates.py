"""A statement that stands alone must pass the gates: equal figures do not make it speak of the claim's deed."""

import pytest

from tests.judging.told import judge

# Developed on: the first five rows; only evaluated: the others.
ROWS = [
    ("The firm hired 400 people", "The firm dismissed 400 people.", "silent"),
    ("The flood uprooted 3,940 residents of Orlan", "In Orlan, 3,940 residents lost their homes.", "silent"),
    ("The bridge is 300 metres long", "The tunnel is 300 metres long.", "silent"),
    ("The mayor handed 2 teachers of Orlan a medal", "Orlan has 2 teachers.", "silent"),
    ("The firm hired 400 people", "The firm took on 400 people.", "agrees"),
    ("Orsk Steel lost $374m", "Orsk Steel reported earnings of $374m.", "silent"),
    ("The fire has burnt 56,000 acres of the Keld hills", "The estate sells 56,000 acres.", "silent"),
    ("123 state parties", "The museum has 123 members of staff.", "silent"),
    ("Lomax agreed to pay £4m for the mill", "The mill was sold to Lomax for £4m.", "agrees"),
    ("150 firefighters", "150 firefighters fought the blaze.", "agrees"),
]


@pytest.mark.parametrize(("claim", "text", "stance"), ROWS)
def test_a_lone_statement_must_hold_the_claims_own_deed(claim: str, text: str, stance: str) -> None:
    """Without an article around it, only the predicate, or what may stand for it, ties a figure to the claim."""
    assert judge(claim, text).stance == stance
