"""Dates of a claim without a year, dates of other occasions, and lengths of time that are offsets.

The texts are of Friday 20 March 2026. Developed on: the first rows of each table, up to the comment. Evaluated only:
the rest. A new bug's row goes last, with a word on what went wrong.
"""

from datetime import date

import pytest

from tests.judging.told import judge, word_finding

FRIDAY = date(2026, 3, 20)


@pytest.mark.parametrize(
    ("claim", "text", "stance"),
    [
        ("The shop will close by the end of April", "The shop will close by 30 April.", "agrees"),
        ("The shop opened on 3 March", "The shop opened on 5 March.", "conflicts"),
        ("The shop opened on 3 March", "The shop was opened in the town of Tarn on 3 March.", "agrees"),
        # evaluated only
        ("The shop will open in June", "The shop will open in May.", "conflicts"),
        ("The shop will open in June", "The shop will open in June 2026.", "agrees"),
        ("The shop opened on Tuesday", "The shop opened on Tuesday.", "agrees"),
        ("The shop opened on Tuesday", "The shop opened on Monday.", "conflicts"),
        ("The shop opened in March 2025", "The shop opened in March.", "conflicts"),
        ("The shop opened on 3 March 2026", "The shop opened on 3 March.", "agrees"),
    ],
)
def test_a_claim_without_a_year_is_taken_in_the_article_s(claim: str, text: str, stance: str) -> None:
    """The month or weekday is placed as the article would mean it."""
    assert judge(claim, text, FRIDAY).stance == stance


def test_the_reason_says_whence_the_year_comes() -> None:
    """A reader sees that the claim's date has no year of its own."""
    finding = judge("The shop opened on 3 March", "The shop opened on 5 March 2026.", FRIDAY)
    assert word_finding(finding) == (
        "conflicts: ‘5 March 2026’ against the claim’s 3 March 2026 (the claim’s ‘3 March’: its year counted from the "
        "article’s date)"
    )


@pytest.mark.parametrize(
    ("claim", "text", "conflicts"),
    [
        ("The museum was opened on 12 February 2026", "The museum was first opened in 2016.", False),
        ("Police arrested Holt on 12 February 2026", "Police arrested Holt in 1994 as well.", False),
        ("The pact was first proposed in 1958", "The pact was first proposed in 1962.", True),
        # evaluated only
        ("The museum opened in March 2026", "Last year's fair was held as the museum opened its doors.", False),
        ("The museum was opened on 12 February 2026", "The museum was opened by the mayor on 12 February 2025.", True),
        ("The museum was opened on 12 February 2026", "The museum was opened by the mayor in January.", True),
        ("The museum was opened in 2016", "The museum was opened by the mayor in 2012.", True),
        ("The bridge will open in June 2026", "The bridge over the Tarn will open in June 2028.", True),
        ("The museum was opened on 12 February 2026", "In 2011, the museum was opened by a queen.", False),
    ],
)
def test_a_date_long_before_a_new_event_is_of_another_occasion(claim: str, text: str, conflicts: bool) -> None:
    """Another year contradicts a claim about something long ago, not one about this month."""
    assert (judge(claim, text, FRIDAY).stance == "conflicts") is conflicts


@pytest.mark.parametrize(
    ("claim", "text", "stance"),
    [
        ("The men were given 72 hours to leave", "The men were given three days to leave.", "agrees"),
        ("He was jailed for 78 months", "He was jailed in Tarn for six and a half years.", "agrees"),
        ("They had 14 days to leave", "They had a fortnight to leave.", "agrees"),
        # evaluated only
        ("They had 14 days to leave", "They had to leave, two days after the vote.", "compatible"),
        ("They had 14 days to leave", "They had two days to leave.", "conflicts"),
        ("The men were given 72 hours to leave", "The men were given a list two days before the vote.", "silent"),
        ("It was lost 212 seconds after liftoff", "It was lost a minute and a half after liftoff.", "conflicts"),
        ("The strike lasted 14 days", "The strike lasted two days before it was called off.", "conflicts"),
    ],
)
def test_lengths_of_time_are_held_together_and_offsets_are_none(claim: str, text: str, stance: str) -> None:
    """Hours are days and months are years; "two days after" lasts no two days."""
    assert judge(claim, text, FRIDAY).stance == stance
