"""How a source's date stands to a claim's: relation and whole reason, in a text of Wednesday 16 November 2016.

A new bug's row goes last, with a word on what went wrong.
"""

import pytest

from factcheck.values import compare_values, find_values
from tests.values.worded import compare


@pytest.mark.parametrize(
    ("claim", "source", "relation", "reason"),
    [
        (
            "14 November 2016",
            "On Tuesday",
            "differs",
            "‘On Tuesday’ is 15 November 2016, counted from the article’s date; the claim says 14 November 2016",
        ),
        (
            "14 November 2016",
            "On Monday",
            "equal",
            "‘On Monday’ is 14 November 2016, counted from the article’s date: the same day",
        ),
        (
            "14 November 2016",
            "in November",
            "holds",
            (
                "‘in November’ (November 2016, its year counted from the article’s date) holds 14 November 2016: "
                "consistent, less precise"
            ),
        ),
        (
            "November 2016",
            "on Monday",
            "within",
            (
                "‘on Monday’ (14 November 2016, counted from the article’s date) lies within November 2016: "
                "consistent, more precise"
            ),
        ),
        ("in 2000", "January 20, 2000", "within", "‘January 20, 2000’ lies within 2000: consistent, more precise"),
        ("by 2030", "in 2029", "within", "‘2029’ lies within ‘by 2030’: consistent, more precise"),
        ("before 2010", "in 2010", "differs", "‘2010’ against the claim’s ‘before 2010’"),
        (
            "14 November 2016",
            "03/04/2016",
            "incomparable",
            "‘03/04/2016’ names no certain day: day and month could be either way round",
        ),
        ("July 2014", "17 July 2014", "within", "‘17 July 2014’ lies within July 2014: consistent, more precise"),
        (
            "in early March 2014",
            "March 2014",
            "holds",
            "‘March 2014’ holds 1 to 11 March 2014: consistent, less precise",
        ),
        ("the 1990s", "1995", "within", "‘1995’ lies within the 1990s: consistent, more precise"),
        ("from 2014 to 2016", "between 2014 and 2016", "equal", "‘between 2014 and 2016’ is the claim’s 2014 to 2016"),
        (
            "2016-11-15",
            "yesterday",
            "equal",
            "‘yesterday’ is 15 November 2016, counted from the article’s date: the same day",
        ),
        (
            "2016-11-14",
            "yesterday",
            "differs",
            "‘yesterday’ is 15 November 2016, counted from the article’s date; the claim says 14 November 2016",
        ),
        ("on 14 November", "on 14 November 2016", "equal", "‘14 November 2016’ is the claim’s 14 November 2016"),
        ("last month", "in October 2016", "equal", "‘October 2016’ is the claim’s October 2016"),
        (
            "after 14 November 2016",
            "1 December 2016",
            "within",
            "‘1 December 2016’ lies within ‘after 14 November 2016’: consistent, more precise",
        ),
        (
            "before 1 May 2016",
            "1 December 2016",
            "differs",
            "‘1 December 2016’ against the claim’s ‘before 1 May 2016’",
        ),
        ("by 2030", "by 2025", "within", "‘by 2025’ lies within ‘by 2030’: consistent, more precise"),
        ("2017", "by 2030", "holds", "‘by 2030’ holds 2017: consistent, less precise"),
        ("around 1850", "in 1851", "within", "‘1851’ lies within ‘around 1850’: consistent, more precise"),
        (
            "on Wednesday",
            "on Thursday",
            "differs",
            "‘on Thursday’ is 10 November 2016, counted from the article’s date; the claim says 16 November 2016",
        ),
        (
            "three days later",
            "14 November 2016",
            "incomparable",
            "the claim’s ‘three days later’ names no certain day: it counts from a day that the text does not name",
        ),
        ("in 14 years", "in 2014", "incomparable", "‘2014’ and the claim’s ‘14 years’ are values of different kinds"),
    ],
)
def test_two_dates_are_compared_with_the_reason_in_words(claim: str, source: str, relation: str, reason: str) -> None:
    """Relation and reason are the ones a fact-checker would give."""
    said = compare(claim, source)
    assert (said.relation.value, said.reason) == (relation, reason)


def test_an_undated_source_is_not_compared() -> None:
    """A weekday of a text without a date says why it cannot be compared."""
    (wanted,) = find_values("14 November 2016")
    (said,) = find_values("on Tuesday")
    reason = "‘on Tuesday’ names no certain day: the text has no date to count from"
    assert (compare_values(wanted, said).relation.value, compare_values(wanted, said).reason) == (
        "incomparable",
        reason,
    )
