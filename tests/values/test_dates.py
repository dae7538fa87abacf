"""Dates in sentences of news, read from a text of Wednesday 16 November 2016.

The rules were developed on the rows of DEVELOPED; those of TRIED were only tried. A new bug's row goes last, with a
word on what went wrong.
"""

from datetime import date

import pytest

from factcheck.model import Anchor, When
from factcheck.values import find_values
from tests.values.worded import WEDNESDAY, read_whens

DEVELOPED = [
    ("It was adopted on 17 July 1998.", ["17 July 1998: 1998-07-17"]),
    ("It was adopted on July 17, 1998.", ["July 17, 1998: 1998-07-17"]),
    ("It was adopted on July 17th 1998.", ["July 17th 1998: 1998-07-17"]),
    ("Filed 2016-11-14 by the clerk.", ["2016-11-14: 2016-11-14"]),
    ("Filed on 14/11/2016.", ["14/11/2016: 2016-11-14"]),
    ("Filed on 11/14/2016.", ["11/14/2016: 2016-11-14"]),
    ("Filed on 03/04/2025.", ["03/04/2025: ?"]),
    ("Filed on 14.11.2016.", ["14.11.2016: 2016-11-14"]),
    ("Filed on 10/11/2016.", ["10/11/2016: 2016-11-10"]),
    ("Monday, 14 November 2016 was cold.", ["Monday, 14 November 2016: 2016-11-14"]),
    ("The report came out on 14 November.", ["14 November: 2016-11-14"]),
    ("The report came out on Nov 14.", ["Nov 14: 2016-11-14"]),
    ("The report came out on Nov. 14 at noon.", ["Nov. 14: 2016-11-14"]),
    ("The fair is due on 3 January.", ["3 January: 2017-01-03"]),
    ("The fair was held on 20 December.", ["20 December: 2015-12-20"]),
    ("The fair runs 3-5 May 2017.", ["3-5 May 2017: 2017-05-03..2017-05-05"]),
    ("The fair runs from 3 to 5 May.", ["3 to 5 May: 2017-05-03..2017-05-05"]),
    ("On the night of 4 March the roof fell.", ["4 March: 2016-03-04"]),
    ("Russia annexed it in March 2014.", ["March 2014: 2014-03-01..2014-03-31"]),
    ("It opened in March.", ["in March: 2016-03-01..2016-03-31"]),
    ("It will open in March.", ["in March: 2017-03-01..2017-03-31"]),
    ("It closed in October.", ["in October: 2016-10-01..2016-10-31"]),
    ("It ratified the text in 2000.", ["2000: 2000-01-01..2000-12-31"]),
    ("The pact (2009) was renewed.", ["2009: 2009-01-01..2009-12-31"]),
    ("The 1998 accord still holds.", ["1998: 1998-01-01..1998-12-31"]),
    ("The court has sat since 1946.", ["1946: 1946-01-01..1946-12-31"]),
    ("The offices close until 31 December 2000.", ["31 December 2000: 2000-12-31"]),
    ("It is planned for the 2030s.", ["the 2030s: 2030-01-01..2039-12-31"]),
    ("It fell in the mid-1990s.", ["the mid-1990s: 1993-05-02..1996-08-31"]),
    ("It fell in the late 1980s.", ["the late 1980s: 1986-09-01..1989-12-31"]),
    ("It was a hit in the '90s.", ["the '90s: 1990-01-01..1999-12-31"]),
    ("Work starts in the middle of the next decade.", ["the middle of the next decade: 2023-05-02..2026-09-01"]),
    ("It happened in early March 2014.", ["early March 2014: 2014-03-01..2014-03-11"]),
    ("It happened late last month.", ["late last month: 2016-10-21..2016-10-31"]),
    ("It happened in the last week of February.", ["in the last week of February: 2016-02-23..2016-02-29"]),
    ("It happened last spring.", ["last spring: 2016-03-01..2016-05-31"]),
    ("It happened in the summer of 2019.", ["the summer of 2019: 2019-06-01..2019-08-31"]),
    ("Growth slowed in the second quarter of 2015.", ["the second quarter of 2015: 2015-04-01..2015-06-30"]),
    ("Growth slowed in Q3 2015.", ["Q3 2015: 2015-07-01..2015-09-30"]),
    ("It began in the second half of 2015.", ["the second half of 2015: 2015-07-01..2015-12-31"]),
    ("It dates from the 19th century.", ["the 19th century: 1801-01-01..1900-12-31"]),
    ("The decree came on Tuesday.", ["on Tuesday: 2016-11-15"]),
    ("Parliament will vote on Friday.", ["on Friday: 2016-11-18"]),
    ("The minister resigned on Friday.", ["on Friday: 2016-11-11"]),
    ("The minister resigned last Tuesday.", ["last Tuesday: 2016-11-15"]),
    ("The next hearing is next Friday.", ["next Friday: 2016-11-18"]),
    ("The paper came out on Wednesday.", ["on Wednesday: 2016-11-16"]),
    ("The hearing was on Monday of last week.", ["on Monday of last week: 2016-11-07"]),
    ("The hearing is on Monday next week.", ["on Monday next week: 2016-11-21"]),
    ("Wednesday's decree was a formality.", ["Wednesday: 2016-11-16"]),
    ("He spoke yesterday and left today.", ["yesterday: 2016-11-15", "today: 2016-11-16"]),
    ("The result is expected tomorrow.", ["tomorrow: 2016-11-17"]),
    ("She arrived earlier this week.", ["earlier this week: 2016-11-14..2016-11-16"]),
    ("She arrived last week.", ["last week: 2016-11-07..2016-11-13"]),
    ("She arrived last month.", ["last month: 2016-10-01..2016-10-31"]),
    ("She arrived last year.", ["last year: 2015-01-01..2015-12-31"]),
    ("She arrived this year.", ["this year: 2016-01-01..2016-12-31"]),
    ("It happened three days ago.", ["three days ago: 2016-11-13"]),
    ("It happened two weeks ago.", ["two weeks ago: 2016-10-30..2016-11-05"]),
    ("It happened three months ago.", ["three months ago: 2016-08-01..2016-08-31"]),
    ("It happened two years ago.", ["two years ago: 2014-01-01..2014-12-31"]),
    ("It happened more than a decade ago.", ["more than a decade ago: < ..2006-11-15"]),
    (
        "It was founded on 4 May 2014 and a week later it closed.",
        ["4 May 2014: 2014-05-04", "a week later: 2014-05-08..2014-05-14"],
    ),
    (
        "It was founded on 4 May 2014; three days later it closed.",
        ["4 May 2014: 2014-05-04", "three days later: 2014-05-07"],
    ),
    (
        "It was founded on 4 May 2014. The previous day it rained.",
        ["4 May 2014: 2014-05-04", "The previous day: 2014-05-03"],
    ),
    (
        "It was founded in May 2014. The following month it closed.",
        ["May 2014: 2014-05-01..2014-05-31", "The following month: 2014-06-01..2014-06-30"],
    ),
    (
        "It was founded in May 2014. Two years later it closed.",
        ["May 2014: 2014-05-01..2014-05-31", "Two years later: 2016-01-01..2016-12-31"],
    ),
    ("By 2030 all buses will be electric.", ["By 2030: <= ..2030-12-31"]),
    ("The work must end before May 2019.", ["before May 2019: < ..2019-04-30"]),
    ("They met after 14 November 2016.", ["after 14 November 2016: > 2016-11-15.."]),
    ("They met no later than 1 December 2016.", ["no later than 1 December 2016: <= ..2016-12-01"]),
    ("They built it around 1850.", ["around 1850: ~ 1850-01-01..1850-12-31"]),
    ("They worked there from 2014 to 2016.", ["from 2014 to 2016: 2014-01-01..2016-12-31"]),
    ("They worked there between 2014 and 2016.", ["between 2014 and 2016: 2014-01-01..2016-12-31"]),
    ("The 2016-17 season was long.", ["2016-17: 2016-01-01..2017-12-31"]),
    ("The deal runs out by the end of 2030.", ["by the end of 2030: <= ..2030-12-31"]),
    ("It comes in the next decade.", ["the next decade: 2016-11-16..2026-11-16"]),
    ("It grew over the past decade.", ["the past decade: 2006-11-16..2016-11-16"]),
    ("It will be ready in two weeks' time.", ["in two weeks' time: 2016-11-27..2016-12-03"]),
    ("The ban takes effect in late 2018.", ["late 2018: 2018-09-01..2018-12-31"]),
    (
        "He was elected in May and again in June 2015.",
        ["in May: 2016-05-01..2016-05-31", "June 2015: 2015-06-01..2015-06-30"],
    ),
    ("March of the penguins; you may go; the august body.", []),
    ("It closes this Friday.", ["this Friday: 2016-11-18"]),
    ("The vote, set for December, was put off.", ["December: 2016-12-01..2016-12-31"]),
]

TRIED = [
    ("The law took effect on 1 January 2017.", ["1 January 2017: 2017-01-01"]),
    ("Voting ended on Sunday night.", ["on Sunday night: 2016-11-13"]),
    ("The council meets every Tuesday.", []),
    ("The Sunday Times broke the story.", []),
    ("Shops were full on Black Friday.", []),
    ("The trial resumes next month.", ["next month: 2016-12-01..2016-12-31"]),
    ("The bridge, built in 1932, was closed.", ["1932: 1932-01-01..1932-12-31"]),
    ("It was signed on the 5th of June 1967.", ["5th of June 1967: 1967-06-05"]),
    ("Snow is forecast for tomorrow morning.", ["tomorrow: 2016-11-17"]),
    ("The ship had left the day before yesterday.", ["the day before yesterday: 2016-11-14"]),
    ("He died in hospital on Thursday, 3 March 2011.", ["Thursday, 3 March 2011: 2011-03-03"]),
    ("The census of 1841 counted them.", ["1841: 1841-01-01..1841-12-31"]),
    ("Prices doubled between 1970 and 1980.", ["between 1970 and 1980: 1970-01-01..1980-12-31"]),
    ("The tower was finished in late 1931.", ["late 1931: 1931-09-01..1931-12-31"]),
    ("The plan runs through 2025.", ["2025: 2025-01-01..2025-12-31"]),
    ("She was born in the early 20th century.", ["the early 20th century: 1901-01-01..1934-05-03"]),
    ("Rain fell on 12 and 13 August 2015.", ["12 and 13 August 2015: 2015-08-12..2015-08-13"]),
    ("The company was sold a year ago.", ["a year ago: 2015-01-01..2015-12-31"]),
    ("The first half of 2012 was wet.", ["The first half of 2012: 2012-01-01..2012-06-30"]),
]

BUGS = [
    # "by the" before a year was taken for a bound
    ("It was set up by the 1998 Valletta treaty.", ["1998: 1998-01-01..1998-12-31"]),
    # a possessive names the event, and bounds nothing
    ("Rescuers dug on after Saturday's landslide.", ["Saturday: 2016-11-12"]),
    # the year stood after the day, in words
    ("It opened on 1 May last year.", ["1 May last year: 2015-05-01"]),
    ("It opens in May next year.", ["in May next year: 2017-05-01..2017-05-31"]),
    # the first month of a run went without its year
    ("It sat between March and September 2019.", ["between March and September 2019: 2019-03-01..2019-09-30"]),
    ("It sat from November to February 2015.", ["from November to February 2015: 2014-11-01..2015-02-28"]),
]
WITHOUT_ANCHOR = [
    ("On Tuesday the court sat.", ["On Tuesday: ?"]),
    ("It sat on 14 November.", ["14 November: ?"]),
    ("It sat in March.", ["in March: ?"]),
    ("It sat last week.", ["last week: ?"]),
    ("It sat yesterday.", ["yesterday: ?"]),
    ("Three days later it rose.", ["Three days later: ?"]),
    ("It sat on 03/04/2025.", ["03/04/2025: ?"]),
    ("It sat on 23/04/2025.", ["23/04/2025: 2025-04-23"]),
    ("It sat on 4 May 2014 and rose two days later.", ["4 May 2014: 2014-05-04", "two days later: 2014-05-06"]),
    (
        "It sat on 4 May 2014 and rose more than two days later.",
        ["4 May 2014: 2014-05-04", "more than two days later: > 2014-05-07.."],
    ),
    (
        "It sat on 4 May 2014, less than two days later than planned.",
        ["4 May 2014: 2014-05-04"],
    ),
    (
        "It sat on 4 May 2014, having met over two days earlier.",
        ["4 May 2014: 2014-05-04", "over two days earlier: < ..2014-05-01"],
    ),
    ("It sat on 4 May 2014 and again on 11 June.", ["4 May 2014: 2014-05-04", "11 June: 2014-06-11"]),
]


@pytest.mark.parametrize(("text", "expected"), [*DEVELOPED, *TRIED, *BUGS])
def test_dates_are_counted_from_the_day_of_the_text(text: str, expected: list[str]) -> None:
    """Every date is found as a stretch of days, whole and partial ones alike."""
    assert read_whens(text, WEDNESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), WITHOUT_ANCHOR)
def test_a_text_without_a_day_says_what_it_cannot_know(text: str, expected: list[str]) -> None:
    """A relative date of an undated text has no ends, unless another date stands before it."""
    assert read_whens(text, Anchor()) == expected


@pytest.mark.parametrize(
    ("day_first", "expected"),
    [(True, "03/04/2025: 2025-04-03"), (False, "03/04/2025: 2025-03-04"), (None, "03/04/2025: ?")],
)
def test_slashed_dates_follow_the_order_of_the_text(day_first: bool | None, expected: str) -> None:
    """Day or month first is the text's habit; where it has none, and both are as likely, the day is unknown."""
    assert read_whens("Filed on 03/04/2025.", Anchor(date(2016, 11, 16), "", day_first)) == [expected]


@pytest.mark.parametrize(
    ("text", "anchor", "resolved"),
    [
        ("On Tuesday it sat.", WEDNESDAY, "counted from the article’s date"),
        ("On Tuesday it sat.", Anchor(date(2016, 11, 16), "the dateline"), "counted from the dateline"),
        ("It sat on 14 November.", WEDNESDAY, "its year counted from the article’s date"),
        ("It sat on 14 November 2016.", WEDNESDAY, ""),
        ("It sat on 10/11/2016.", WEDNESDAY, "the reading nearest to the article’s date"),
        ("On Tuesday it sat.", Anchor(), "the text has no date to count from"),
        ("It rose three days later.", WEDNESDAY, "it counts from a day that the text does not name"),
        ("Filed on 03/04/2025.", WEDNESDAY, "day and month could be either way round"),
    ],
)
def test_a_date_says_how_it_was_resolved(text: str, anchor: Anchor, resolved: str) -> None:
    """The words for a reader: what a relative date was counted from, or why its day is not known."""
    (when,) = find_values(text, anchor)
    assert isinstance(when, When)
    assert when.resolved == resolved


def test_later_counts_from_the_date_mentioned_before_the_text() -> None:
    """A date of the sentence before, handed over, is what "two days later" counts from."""
    (before,) = find_values("It began on 4 May 2014.", WEDNESDAY)
    assert isinstance(before, When)
    assert read_whens("Two days later it rose.", WEDNESDAY, before) == ["Two days later: 2014-05-06"]
