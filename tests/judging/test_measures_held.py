"""Measures in different units, held against each other.

Developed on: the first rows of the table, up to the comment. Evaluated only: the rest. A new bug's row goes last, with
a word on what went wrong.
"""

import pytest

from tests.judging.told import judge


@pytest.mark.parametrize(
    ("claim", "text", "stance"),
    [
        ("The satellite weighed 2.4 tonnes", "The satellite weighed 2,400 kg.", "agrees"),
        ("The satellite weighed 2.4 tonnes", "The satellite weighed 5,290 pounds.", "agrees"),
        ("The satellite weighed 2.4 tonnes", "The satellite weighed 2,900 kg.", "conflicts"),
        ("The bridge is 18.6 km long", "The 11.6-mile bridge is ugly.", "agrees"),
        ("The bridge is 18.6 km long", "The bridge is 18.6 miles long.", "conflicts"),
        ("The fire burned 400 hectares", "The fire burned 1,000 acres.", "agrees"),
        ("The fire burned 400 hectares", "The fire burned 2,000 acres.", "conflicts"),
        # evaluated only
        ("It reached 40 degrees Celsius in Tarn", "It reached 104 degrees Fahrenheit in Tarn.", "agrees"),
        ("It reached 40 degrees Celsius in Tarn", "It reached 95 degrees Fahrenheit in Tarn.", "conflicts"),
        ("The tower is 100 metres tall", "The tower is 328 feet tall.", "agrees"),
        ("The tower is 100 metres tall", "The tower, which weighs 300 tonnes, is tall.", "silent"),
        ("The satellite weighed 2.4 tonnes", "The satellite weighed in after 24 miles.", "compatible"),
    ],
)
def test_a_measure_is_held_against_one_of_the_same_dimension(claim: str, text: str, stance: str) -> None:
    """Kilometres against miles, tonnes against pounds, as round as the coarser is; never lengths against weights."""
    assert judge(claim, text).stance == stance
