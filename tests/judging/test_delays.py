"""A negation that only sets a date: "will not reopen before September" does not deny that it reopens.

Developed on: the first rows of the table, up to the comment. Evaluated only: the rest. A new bug's row goes last, with
a word on what went wrong.
"""

from datetime import date

import pytest

from tests.judging.told import judge

FRIDAY = date(2026, 3, 20)


@pytest.mark.parametrize(
    ("claim", "text", "stance"),
    [
        ("The line will reopen in September 2026", "The line will not reopen before September.", "compatible"),
        ("The line will reopen in June 2026", "The line will not reopen before September.", "conflicts"),
        ("The line will not reopen before September 2026", "The line will reopen in October.", "agrees"),
        ("The line will not reopen before September 2026", "The line will reopen in June.", "conflicts"),
        # evaluated only
        ("The line will reopen", "The line will not reopen before September.", "agrees"),
        ("The line will reopen in June 2026", "The line will not reopen until September.", "conflicts"),
        ("The line will not reopen before September 2026", "The line will not reopen before September.", "agrees"),
        ("The line will reopen by September 2026", "The line will reopen before September.", "agrees"),
        ("The line will reopen", "The line will not reopen.", "conflicts"),
        ("The line will reopen", "The line will not reopen before the court has ruled.", "conflicts"),
        ("The line did not reopen", "The line reopened in May.", "conflicts"),
    ],
)
def test_a_delay_denies_only_what_comes_before_it(claim: str, text: str, stance: str) -> None:
    """The dates decide where the negation only sets one; else it denies."""
    assert judge(claim, text, FRIDAY).stance == stance
