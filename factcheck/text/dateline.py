"""The day an article speaks from: its given date, its dateline, or its publication line.

Handles: "MOSCOW, August 21. /TASS/", "LINDALE, Kestria, June 5 (CP) -", "Posted 03/13/2025, 8:15 a.m.",
"Published 5 March 2025 | Updated 6 March 2025".
Does not handle: "Today" and "3 hours ago", which say nothing without a clock.
"""

import re
from datetime import date, timedelta

from factcheck.model import Anchor, Article
from factcheck.text.dates import MONTH, find_day_first, find_full_dates, month_number, read_date

# A place in capitals, perhaps its region, then the day: wire agencies open with it, some after a stray word or two.
DATELINE = re.compile(
    r"(?:\A|[\n.:] *|\d )(?P<place>[A-Z][A-Z'.-]{1,24}(?:[ /][A-Z][A-Z'.-]{1,24}){0,3})(?:, [A-Z][\w.' ]{1,30})?, ?"
    rf"(?:(?P<month>{MONTH}) (?P<day>\d{{1,2}})|(?P<day2>\d{{1,2}}) (?P<month2>{MONTH}))(?:,? (?P<year>\d{{4}}))?"
    r"(?=\s*(?:[-./(:,]|\n|\Z))",
)
_AGENCY_MARK = re.compile(r"[/(\[][A-Z][A-Za-z -]{1,20}[/)\]] ?[.-]?")
_TAIL = re.compile(r"[\s.:,-]*(?:[/(\[][A-Z][A-Za-z -]{1,20}[/)\]])?[\s.:,-]*")
_YEAR = re.compile(r"(?<!\d)(?:19[5-9]|20\d)\d(?!\d)")
_UPDATE_MARK = re.compile(r"\b(?:last )?(?:updated?|modified|amended|corrected|edited|revised)\b", re.IGNORECASE)
# A wire story is filed on its dateline's day and may be published a day or so later, never months before.
_FILED_BEFORE = timedelta(days=2)


def is_dateline(sentence: str) -> bool:
    """Whether a story's opening sentence only says where, when and by which agency it was filed.

    >>> is_dateline("MOSCOW, August 21."), is_dateline("/TASS/."), is_dateline("MOSCOW, August 21 (TASS) - It rained.")
    (True, True, False)
    """
    if _AGENCY_MARK.fullmatch(sentence):
        return True
    found = DATELINE.search(sentence)
    return found is not None and found.start("place") <= 30 and _TAIL.fullmatch(sentence, found.end()) is not None


def find_anchor(article: Article, bylines: str, lead: str, plain: str) -> Anchor:
    """The day the text speaks from, how it was learned, and which way its slashed dates run; all texts folded.

    `bylines` are the lines on who wrote it and when, `lead` the story's first sentence, `plain` the whole text. Without
    a year anywhere a dateline's day stays unknown.
    """
    day_first = find_day_first(plain, article.date)
    if article.date:
        return Anchor(article.date, "the article’s date", day_first)
    printed = _publication_day(bylines, day_first=day_first)
    filed = _dateline_day(f"{bylines}\n{lead}", bylines, printed)
    if filed:
        return Anchor(filed, "the dateline", day_first)
    if printed:
        return Anchor(printed, "the publication line", day_first)
    return Anchor(day_first=day_first)


def _publication_day(bylines: str, *, day_first: bool | None) -> date | None:
    """The first full date that is not marked as an update's; an update's where there is no other."""
    updated: date | None = None
    for line in re.split(r"[\n|;·•]", bylines):
        dates = find_full_dates(line, day_first=day_first)
        if not dates:
            continue
        if not _UPDATE_MARK.match(line.strip()):
            return dates[0]
        updated = updated or dates[0]
    return updated


def _dateline_day(header: str, bylines: str, printed: date | None) -> date | None:
    """The dateline's day, its year its own or taken from the bylines."""
    match = DATELINE.search(header)
    if match is None:
        return None
    month, day = month_number(match["month"] or match["month2"]), int(match["day"] or match["day2"])
    if match["year"]:
        return read_date(int(match["year"]), month, day)
    if printed is None:
        years = {int(year) for year in _YEAR.findall(bylines)}
        return read_date(years.pop(), month, day) if len(years) == 1 else None
    same_year = read_date(printed.year, month, day)
    if same_year and same_year > printed + _FILED_BEFORE:
        return read_date(printed.year - 1, month, day)
    return same_year
