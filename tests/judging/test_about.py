"""Whether a passage is about the claim, where it puts it in other words.

Developed on: the first rows, up to the comment. Evaluated only: the rest. A new bug's row goes last, with a word on
what went wrong.
"""

import pytest

from tests.judging.told import judge

ROWS = [
    ("The flood uprooted 3,940 residents of Orlan", "In Orlan, 3,940 residents lost their homes.", "agrees"),
    ("The flood uprooted 4 residents of Orlan", "In Orlan, 4 residents lost their homes.", "silent"),
    ("The flood uprooted 3,940 residents of Orlan", "In Orlan, 2,170 residents lost their homes.", "silent"),
    # evaluated only
    (
        "The fire has burnt 56,000 acres of the Keld hills",
        "At Keld, 56,000 acres of hills went up in flames.",
        "compatible",
    ),
    ("The fire has burnt 56,000 acres of the Keld hills", "The estate sells 56,000 acres.", "silent"),
    ("The mayor handed 2 teachers of Orlan a medal", "Orlan has 2 teachers.", "silent"),
]


@pytest.mark.parametrize(("claim", "text", "stance"), ROWS)
def test_a_telling_figure_speaks_for_a_passage_in_other_words(claim: str, text: str, stance: str) -> None:
    """The same precise figure of the same things; a small one may stand there by chance, another one tells nothing."""
    assert judge(claim, text).stance == stance
