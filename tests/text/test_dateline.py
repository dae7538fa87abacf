"""The day an article speaks from, and which way its slashed dates run."""

from datetime import date

import pytest

from factcheck.model import Anchor, Article
from factcheck.text.document import read_document

STORY = "The harbour authority closed the old pier to ships and visitors until further notice."

ANCHORS = [
    (f"MOSCOW, August 21. /TASS/. {STORY}\n\nPublished 22 August 2024", date(2024, 8, 21), "the dateline"),
    (f"Pier closed\n\nPORTO, Portugal, June 5 (CP) — {STORY}\n\nCP/hk 051644 JUN 25", date(2025, 6, 5), "the dateline"),
    (f"Pier closed\n\nPORTO, Dec 31 (CP) - {STORY}\n\nPublished 1 January 2025", date(2024, 12, 31), "the dateline"),
    (f"Pier closed\n\nPORTO, June 5 (CP) — {STORY}", None, ""),
    (f"Pier closed\nPosted 03/13/2025, 8:15 a.m.\n\n{STORY}", date(2025, 3, 13), "the publication line"),
    (f"Pier closed\nPosted 03/04/2025\n\n{STORY}", None, ""),
    (f"Pier closed\nMonday 10 March 2025\n\n{STORY}", date(2025, 3, 10), "the publication line"),
    (f"Pier closed\n07:02, 7 Mar 2025\n\n{STORY}", date(2025, 3, 7), "the publication line"),
    (
        f"Pier closed\nUpdated 6 March 2025 | Published 5 March 2025\n\n{STORY}",
        date(2025, 3, 5),
        "the publication line",
    ),
    (f"Pier closed\nCity & Port | 22/11/2024\n\n{STORY}", date(2024, 11, 22), "the publication line"),
    (f"Pier closed\nBy Ada Quist\n\n{STORY} It was built in 1958, on 3 May.", None, ""),
]


@pytest.mark.parametrize(("body", "day", "origin"), ANCHORS)
def test_the_day_is_read_from_the_header_where_none_is_given(body: str, day: date | None, origin: str) -> None:
    """A dateline comes before a publication line; a day without a year or without an order stays unknown."""
    anchor = read_document(Article("pier", body)).anchor
    assert (anchor.day, anchor.origin) == (day, origin)


def test_the_article_s_own_date_comes_first() -> None:
    """What the front matter says beats every printed line."""
    article = Article("pier", f"Pier closed\n\n5 March 2025\n\n{STORY}", date=date(2025, 3, 9))
    assert read_document(article).anchor == Anchor(date(2025, 3, 9), "the article’s date", day_first=True)


ORDERS = [
    ("It opened on 13/03/2025.", None, True),
    ("It opened on 03/13/2025.", None, False),
    ("It opened on 03/13/2025 and closed on 13/03/2025.", None, None),
    ("It opened on 03/04/2025.", None, None),
    ("Posted 03/04/2025.", date(2025, 4, 3), True),
    ("Posted 03/04/2025.", date(2025, 3, 4), False),
    ("Posted 05/05/2025.", date(2025, 5, 5), None),
    # A part over 12 outranks a date that lies near the known day by chance.
    ("Updated 03/13/2025. It opens on 04/03/2025.", date(2025, 3, 13), False),
    ("It opened on 10 March 2025.", None, True),
    ("It opened on March 10, 2025.", None, False),
    ("It opened on March 10, 2025 and shut on 11 March.", None, None),
    ("PORTO, June 5 (CP) — It opened.", None, None),
    ("It opened at 8:15 a.m. in Boston.", None, None),
]


@pytest.mark.parametrize(("text", "day", "day_first"), ORDERS)
def test_the_order_of_slashed_dates_is_settled_by_evidence_alone(
    text: str, day: date | None, day_first: bool | None
) -> None:
    """A part over 12, the known day, or spelled dates tell; place names and clock times do not."""
    assert read_document(Article("pier", text, date=day)).anchor.day_first is day_first
