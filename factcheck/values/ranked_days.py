"""Days told by their rank in a month: "the first Monday in March", "the last Friday of May 2024", "the first day".

Does not handle: ranks within a year ("the third Sunday after Easter").
"""

import re
from datetime import date

from factcheck.values.calendar import MONTH_PRINTED, MONTHS, WEEKDAY_PRINTED, WEEKDAYS, month_of, move_days
from factcheck.values.cues import Cue
from factcheck.values.dates import nearest_year
from factcheck.values.reading import UNDATED, Pattern, Reading, Setting, known

_RANKS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 0, "final": 0}
_RANKED = re.compile(
    rf"(?:\b[Oo]n )?(?:\b[Tt]he )?\b(?P<rank>{'|'.join(f'[{r[0].upper()}{r[0]}]{r[1:]}' for r in _RANKS)}) "
    rf"(?P<day>{WEEKDAY_PRINTED}|day) (?:in|of) (?P<month>{MONTH_PRINTED})\b(?:\.(?= ?[0-9,]))?"
    r"(?:,? (?:of |in )?(?P<year>(?:1[5-9]|20)[0-9]{2})(?![0-9]|[.,][0-9]))?",
)


def _read_ranked(match: re.Match[str], setting: Setting) -> Reading | None:
    """The day, with its year as printed or the nearest."""
    rank, name, month = _RANKS[match["rank"].lower()], match["day"].lower(), MONTHS[match["month"].lower()]
    if name == "day" and rank > 1:
        return None  # "the second day of September talks"
    if match["year"]:
        return known(_day(int(match["year"]), month, name, rank))
    if setting.near is None:
        return Reading(None, UNDATED)
    near = nearest_year(setting.near, month, 7 * rank - 3 if rank else 25, setting.ahead(match))
    return known(_day(near, month, name, rank), resolved=setting.year_counted)


def _day(year: int, month: int, name: str, rank: int) -> date:
    """The ranked day of a month; rank 0 is the last."""
    period = month_of(year, month)
    if name == "day":
        return period.low if rank else period.high
    weekday = WEEKDAYS[name]
    if not rank:
        return move_days(period.high, -((period.high.weekday() - weekday) % 7))
    return move_days(period.low, (weekday - period.low.weekday()) % 7 + 7 * (rank - 1))


RANKED_DAYS = (Pattern(Cue.MONTH, _RANKED, _read_ranked, cased=True),)
