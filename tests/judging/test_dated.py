"""Whether a date dates the claim's own deed.

Developed on: the first rows of each table, up to the comment. Evaluated only: the rest. A new bug's row goes last, with
a word on what went wrong.
"""

from datetime import date

import pytest

from tests.judging.told import judge

SPRING = date(2025, 3, 12)  # a Wednesday


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        (
            "Norland began draining the lake on 3 March 2025",
            "MPs voted on Monday to thank Norland for draining the lake.",
        ),
        ("Mayor Holt signed the accord on 5 March 2025", "Mayor Holt was in Tarn on Monday to sign a fishing accord."),
        ("The strike was the first in Norland since 2006", "On Monday Norland saw its first strike since 2006."),
        ("The firm opened its mill in 2019", "The firm opened the mill that floods had wrecked in 2012."),
        ("Norland signed the pact in 2011", "Norland, which had split in 1990, signed the pact."),
        ("Police arrested three men on 4 March 2025", "Police arrested a woman on Monday."),
        # evaluated only
        ("The bank cut its rate on 5 March 2025", "The bank cut its rate after prices dropped on Friday."),
        ("Norland built the dam in 2010", "Norland built the dam, its highest since 1964."),
        ("The court freed Holt on 6 March 2025", "The court met on Monday to free Holt."),
        ("The harbour reopened on 6 March 2025", "Ministers decided on Tuesday that the harbour reopened too late."),
    ],
)
def test_the_date_of_another_deed_is_no_conflict(claim: str, text: str) -> None:
    """A date that hangs on another verb, or that a record is counted from, contradicts nothing."""
    assert judge(claim, text, SPRING).stance != "conflicts"


@pytest.mark.parametrize(
    ("claim", "text", "stance"),
    [
        ("The mine is to reopen by the end of June 2025", "Miners voted on Monday to reopen the mine.", "compatible"),
        (
            "Norland signed the treaty on 5 March 2025",
            "Norland signed the treaty, and no ship will sail before 2036.",
            "compatible",
        ),
        # evaluated only
        ("The mine will reopen by the end of June 2025", "The mine will reopen by 30 June.", "agrees"),
        ("The bridge will open by the end of 2027", "The bridge will open in May 2026.", "agrees"),
    ],
)
def test_an_open_end_takes_the_deed_s_own_date(claim: str, text: str, stance: str) -> None:
    """What lies before "the end of June" bears it out only if it dates the deed itself."""
    assert judge(claim, text, SPRING).stance == stance


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        ("Norland signed the pact in 2011", "Norland signed the pact in 2012."),
        ("Police arrested three men on 4 March 2025", "Three men were arrested by police on Monday."),
        ("Police arrested three men on 4 March 2025", "Police arrested them on Monday."),
        ("Miners walked out on 3 March 2025", "The miners walked out in a strike that began on 10 March."),
        ("The court freed Holt on 6 March 2025", "Holt was on Monday freed by the court."),
        # evaluated only
        ("The strike was the first in Norland since 2006", "The strike was the first in Norland since 2010."),
        ("The harbour reopened on 6 March 2025", "The harbour, which floods had closed, reopened on Monday."),
        ("The bank cut its rate on 5 March 2025", "On Monday the bank cut its rate."),
        ("The firm opened its mill in 2019", "The firm, founded in 1911, opened its mill in 2017."),
    ],
)
def test_another_date_of_the_same_deed_is_a_conflict(claim: str, text: str) -> None:
    """The rule that a date must hang on the deed leaves true conflicts alone."""
    assert judge(claim, text, SPRING).stance == "conflicts"
