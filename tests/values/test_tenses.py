"""Dates without their year beside verbs, and "before" beside negations, in a text of Friday 20 March 2026.

Developed on: the first rows of each table, up to the comment. Evaluated only: the rest. A new bug's row goes last, with
a word on what went wrong.
"""

from datetime import date

import pytest

from factcheck.model import Anchor
from tests.values.worded import read_whens

FRIDAY = Anchor(date(2026, 3, 20), "the article’s date")
OCTOBER = {2025: "in October: 2025-10-01..2025-10-31", 2026: "in October: 2026-10-01..2026-10-31"}


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("The trial will be held in October.", 2026),
        ("He is to be tried by the High Court in October.", 2026),
        ("The case goes to trial in October.", 2026),
        ("It will open the renovated hall in October.", 2026),
        ("The army must be off the hill in October.", 2026),
        ("The minister said that in October it would close.", 2026),
        # evaluated only
        ("Talks resume in October.", 2026),
        ("The museum is closing in October.", 2026),
        ("The firm promised to pay in October.", 2026),
        ("The mill, built by convicts, opens in October.", 2026),
        ("The road could be open again in October.", 2026),
        ("He was tried in October.", 2025),
        ("The minister was arrested by police in October.", 2025),
        ("It could not open in October.", 2025),
        ("It must have failed in October.", 2025),
        ("He left the old hall in October.", 2025),
        ("The trial was held in October.", 2025),
        ("She had the keys to be copied, and lost them in October.", 2025),
        ("The fire starts were counted in October.", 2025),
    ],
)
def test_the_verb_decides_on_which_side_a_month_lies(text: str, year: int) -> None:
    """A plan, a duty or a timetable points ahead, a past back; a participle that only describes tells nothing."""
    assert read_whens(text, FRIDAY) == [OCTOBER[year]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The trial opens in Ulm on Monday and lasts a week.", ["on Monday: 2026-03-23"]),
        ("The vote will be held on Tuesday.", ["on Tuesday: 2026-03-24"]),
        # evaluated only
        ("Talks resume on Tuesday.", ["on Tuesday: 2026-03-24"]),
        ("The council voted on Monday.", ["on Monday: 2026-03-16"]),
        ("The trial opened on Monday.", ["on Monday: 2026-03-16"]),
        ("The vote was held on Tuesday.", ["on Tuesday: 2026-03-17"]),
    ],
)
def test_the_verb_decides_on_which_side_a_weekday_lies(text: str, expected: list[str]) -> None:
    """The next one for what is still to come, else the last."""
    assert read_whens(text, FRIDAY) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("No train will run before September.", "before September: >= 2026-09-01.."),
        ("It will not open before 2036.", "before 2036: >= 2036-01-01.."),
        ("It will not open until May.", "until May: >= 2026-05-01.."),
        ("Not until May will it open.", "until May: >= 2026-05-01.."),
        # evaluated only
        ("It is unlikely to open before May 2027.", "before May 2027: >= 2027-05-01.."),
        ("She was no minister before 2010.", "before 2010: >= 2010-01-01.."),
        ("It won't be ready before the end of 2027.", "before the end of 2027: >= 2027-10-01.."),
        ("It will open before 2036.", "before 2036: < ..2035-12-31"),
        ("The inquiry has not said whether it opens before 2036.", "before 2036: < ..2035-12-31"),
        ("No doubt it will open before 2036.", "before 2036: < ..2035-12-31"),
        ("Not only did it open before 2036.", "before 2036: < ..2035-12-31"),
        ("The plan, which few did not like, ends before 2036.", "before 2036: < ..2035-12-31"),
        ("It never will not open before 2036.", "before 2036: < ..2035-12-31"),
        ("It stays shut until May.", "May: 2026-05-01..2026-05-31"),
        ("It did not open until May 2014.", "May 2014: 2014-05-01..2014-05-31"),
        ("It was not until May 2014 that it opened.", "May 2014: 2014-05-01..2014-05-31"),
    ],
)
def test_a_negation_turns_before_round(text: str, expected: str) -> None:
    """Not before September is in September or later; without a negation over it, "before" stays an upper bound."""
    assert read_whens(text, FRIDAY) == [expected]
