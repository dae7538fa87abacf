"""The verb a figure hangs on, and figures that hang on another verb than the claim's.

Developed on: the first rows of each table, up to the comment. Evaluated only: the rest. A new bug's row goes last, with
a word on what went wrong.
"""

import pytest

from factcheck.judging.governors import governor
from factcheck.judging.reading import read_text
from factcheck.model import Quantity
from tests.judging.told import judge

VERBS = [
    ("The blast killed seven soldiers and wounded about 60 others.", ["killed", "wounded"]),
    ("Seven people were killed and 60 wounded.", ["killed", "wounded"]),
    ("18 killed, 291 wounded", ["killed", "wounded"]),
    ("Police said 60 people had drowned.", ["drowned"]),
    ("It left 60 people wounded.", ["wounded"]),
    # evaluated only
    ("The mill employs 60 people.", [""]),
    ("There are 60 people in the hall.", [""]),
    ("The firm hired at least 120 welders, firing 30.", ["hired", "firing"]),
    ("Of 60 people, 12 who were trapped have since been freed.", ["", "trapped"]),
    ("It sold the mill, and 60 people stayed.", ["stayed"]),
]


@pytest.mark.parametrize(("text", "verbs"), VERBS)
def test_a_figure_hangs_on_the_verb_beside_it(text: str, verbs: list[str]) -> None:
    """Its object's or its subject's verb; none where only a verb at a distance, or an empty one, is there."""
    reading = read_text(text)
    words = reading.sentences[0].words
    found = [governor(reading.body, words, value) for value in reading.values[0] if isinstance(value, Quantity)]
    assert [words[i].folded if i is not None else "" for i in found] == verbs


STANCES = [
    (
        "60 people were killed in the blast",
        "The blast at the mill killed seven people and wounded 60 people.",
        "conflicts",
    ),
    ("The blast wounded 7 people", "Seven people were killed and 60 wounded in the blast.", "conflicts"),
    ("The blast killed 7 people", "Seven people were killed and 60 wounded in the blast.", "agrees"),
    ("The blast wounded 60 people", "Seven people were killed and 60 wounded in the blast.", "agrees"),
    # evaluated only
    ("The firm hired 30 people", "The firm hired 120 people, having fired 30 people.", "conflicts"),
    ("The firm hired 120 people", "The firm hired 120 people, having fired 30 people.", "agrees"),
    ("The blast killed 60 people", "Police said 60 people died in the blast, with 7 injured.", "agrees"),
    ("The blast killed 60 people", "The blast left 60 people dead.", "agrees"),
]


@pytest.mark.parametrize(("claim", "text", "stance"), STANCES)
def test_a_figure_of_another_deed_is_not_the_claim_s(claim: str, text: str, stance: str) -> None:
    """Where the passage has a figure for the claim's deed, those of other deeds are no answer to it."""
    assert judge(claim, text).stance == stance
