"""Which of a passage's values is held against which of the claim's.

Developed on: the first rows of each table, up to the comment. Evaluated only: the rest. A new bug's row goes last, with
a word on what went wrong.
"""

from datetime import date

import pytest

from tests.judging.told import judge, known_defect, word_values

SPRING = date(2025, 3, 12)  # a Wednesday


@pytest.mark.parametrize(
    ("claim", "text", "held"),
    [
        ("The choir has 40 members", "The choir has 40 members and 12 guests.", ["40/40: equal"]),
        ("The choir has 12 members", "The choir has 40 members and 12 guests.", ["12/40: differs"]),
        ("The storm killed nine people", "The storm killed 11 people and hurt nine.", ["nine/11: differs"]),
        ("The storm killed nine people", "The storm killed nine.", ["nine/nine: equal"]),
        ("The ferry cost £4m", "The ferry cost £4.8m and carries 300 cars.", ["£4m/£4.8m: differs"]),
        ("The council voted 9 to 6 for the wall", "The council voted 9-6 for the wall.", ["9/9: equal", "6/6: equal"]),
        (
            "The council voted 9 to 6 for the wall",
            "The council voted 8-7 for the wall.",
            ["9/8: differs", "6/7: differs"],
        ),
        ("Arvania signed the pact in 2011", "Arvania signed the pact in 2012.", ["2011/2012: differs"]),
        (
            "Arvania signed the pact on 3 May 2011",
            "Arvania signed the pact in May 2011.",
            ["3 May 2011/May 2011: holds"],
        ),
        ("The league has 124 clubs", "Marrow became the 124th club of the league.", ["124/124th: holds"]),
        # evaluated only
        ("The zoo has 31 lions", "The zoo, which opened in 1931, has 31 lions.", ["31/31: equal"]),
        ("The ferry cost £4m", "The ferry cost £4.2m.", ["£4m/£4.2m: rounds"]),
        (
            "Bread prices rose 4% in May 2024",
            "Bread prices rose 5% in May 2024.",
            ["4%/5%: differs", "May 2024/May 2024: equal"],
        ),
        ("Turnout was 61%", "Turnout was 58%, and 61% of those voted yes.", ["61%/58%: differs"]),
        (
            "The court suspended Holt for two weeks",
            "The court suspended Holt for 14 days.",
            ["two weeks/14 days: equal"],
        ),
        known_defect(
            "The strike lasted two weeks",
            "The strike lasted 20 days.",
            ["two weeks/20 days: differs"],
            reason="behind a light verb the unit is taken for the predicate",
        ),
        ("The tunnel cost $3bn", "The tunnel cost about $3bn.", ["$3bn/about $3bn: equal"]),
        ("The tunnel cost $3bn", "The tunnel cost €3.4bn.", []),
        ("The league has 120 clubs", "The league has nearly 150 clubs.", ["120/nearly 150: differs"]),
        ("The fire destroyed 14 homes", "The fire destroyed more than a dozen homes.", ["14/more than a dozen: holds"]),
        (
            "The fund lost £2m in 2023",
            "The fund lost £2m in 2023 and £5m in 2024.",
            ["£2m/£2m: equal", "2023/2023: equal"],
        ),
        (
            "The fund lost £5m in 2023",
            "The fund lost £2m in 2023 and £5m in 2024.",
            ["£5m/£2m: differs", "2023/2023: equal"],
        ),
    ],
)
def test_each_value_meets_the_one_that_fills_its_place(claim: str, text: str, held: list[str]) -> None:
    """The same thing counted, the sum of the same deed, the date of the same clause; no mere likeness of digits."""
    assert word_values(judge(claim, text)) == held


@pytest.mark.parametrize(
    ("claim", "text", "stance"),
    [
        ("The works burned down on 11 March 2025", "The works burned down on Tuesday.", "agrees"),
        ("The works burned down on 10 March 2025", "The works burned down on Tuesday.", "conflicts"),
        ("The works burned down on 10 March 2025", "The works burned down this week.", "compatible"),
        # evaluated only
        ("The works burned down on 11 March 2025", "The works burned down yesterday.", "agrees"),
        ("The works burned down on 11 March 2025", "The works burned down last month.", "conflicts"),
        ("The works burned down on 11 March 2025", "The works burned down.", "compatible"),
    ],
)
def test_a_day_is_counted_from_the_text_s_own(claim: str, text: str, stance: str) -> None:
    """Tuesday, yesterday and last month, seen from a Wednesday."""
    assert judge(claim, text, SPRING).stance == stance


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        ("The league has 124 clubs", "The museum has 124 members of staff."),
        ("The bridge is 300 metres long", "The tunnel is 300 metres long."),
        # evaluated only
        ("The ferry cost £4m", "The ferry line employs 40 people."),
        ("Turnout was 61%", "Rain fell on 61% of days."),
    ],
)
def test_a_value_of_something_else_is_silence(claim: str, text: str) -> None:
    """Another thing counted, or another year's figure, is not held against the claim."""
    assert judge(claim, text, SPRING).stance == "silent"


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("Bread prices rose 4% in May.", "agrees"),
        known_defect("Bread prices rose 4% in June.", "conflicts", reason="a month without a year is unknown"),
        ("Bread prices rose 5% in May.", "conflicts"),
    ],
)
def test_a_month_without_a_year_is_still_that_month(text: str, stance: str) -> None:
    """Whatever the year, May is May and not June."""
    assert judge("Bread prices rose 4% in May", text).stance == stance
