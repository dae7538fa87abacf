"""Dates counted from other dates, and days told by their rank, read from a text of Wednesday 16 November 2016.

Developed on: the first rows of the table, up to the comment. Evaluated only: the rest. A new bug's row goes last, with
a word on what went wrong.
"""

import pytest

from tests.values.worded import WEDNESDAY, read_whens


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It sank on Tuesday, Oct. 4. Divers came.", ["Tuesday, Oct. 4: 2016-10-04"]),
        ("It sank on Friday, October 7, off Hull.", ["Friday, October 7: 2016-10-07"]),
        ("It met on the first Monday in March.", ["on the first Monday in March: 2016-03-07"]),
        ("It meets on the last Friday of May 2018.", ["on the last Friday of May 2018: 2018-05-25"]),
        ("It opened on the first day of September.", ["on the first day of September: 2016-09-01"]),
        (
            "It quit on 12 March, sixteen days after its crew had left.",
            ["12 March: 2016-03-12", "sixteen days after: 2016-02-25"],
        ),
        (
            "It rose on 28 October, eight weeks to the day after he had won.",
            ["28 October: 2016-10-28", "eight weeks to the day after: 2016-09-02"],
        ),
        (
            "On Thursday it closed, the first time since 1996. It reopened the following day.",
            ["On Thursday: 2016-11-10", "1996: 1996-01-01..1996-12-31", "the following day: 2016-11-11"],
        ),
        # evaluated only
        ("It sank on Tuesday with 12 men.", ["on Tuesday: 2016-11-15"]),
        ("It rose sixteen days after its crew had left.", []),
        ("It lasted two weeks before he gave up.", []),
        ("It was the second day of September talks.", ["September: 2016-09-01..2016-09-30"]),
        ("It was the first Monday without trams.", ["Monday: 2016-11-14"]),
        ("It fell in 1996. It reopened the following day.", ["1996: 1996-01-01..1996-12-31", "the following day: ?"]),
        (
            "It fell in 1996. It rose the following year.",
            ["1996: 1996-01-01..1996-12-31", "the following year: 1997-01-01..1997-12-31"],
        ),
        (
            "On 5 May, two days before the vote, it fell.",
            ["5 May: 2016-05-05", "two days before: 2016-05-07"],
        ),
        (
            "On Tuesday it expelled two men, three days after Orme threw out one.",
            ["On Tuesday: 2016-11-15", "three days after: 2016-11-12"],
        ),
        ("On Tuesday it closed and he left, three days after the vote.", ["On Tuesday: 2016-11-15"]),
        ("On Tuesday it closed to a man who left, three days after the vote.", ["On Tuesday: 2016-11-15"]),
        ("On Tuesday it closed. He left, three days after the vote.", ["On Tuesday: 2016-11-15"]),
        ("It sank on Sunday, March 6, and rose on Monday.", ["Sunday, March 6: 2016-03-06", "on Monday: 2016-11-14"]),
    ],
)
def test_a_date_is_counted_from_the_one_beside_it(text: str, expected: list[str]) -> None:
    """A weekday goes with the date after it, "the following day" with a day, and an offset with the date before it."""
    assert read_whens(text, WEDNESDAY) == expected
