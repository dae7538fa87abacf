"""What a date pattern hands back: a stretch of days, how sure, and how it was resolved."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from factcheck.model import Anchor, Comparator, When
from factcheck.values.calendar import Period
from factcheck.values.cues import Cue
from factcheck.values.evidence import lies_ahead
from factcheck.values.folding import Prose

UNDATED = "the text has no date to count from"
UNNAMED = "it counts from a day that the text does not name"
EITHER_WAY = "day and month could be either way round"


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a date stands: its text, the day the text speaks from, and the last date mentioned before.

    `day` is the last one that names a day or a few: "the following day" counts from Thursday, not from "since 1996".
    """

    prose: Prose
    anchor: Anchor
    mentioned: When | None
    day: When | None = None

    @property
    def since(self) -> str:
        """The words for the anchor: "the article’s date"."""
        return self.anchor.origin or "the article’s date"

    @property
    def counted(self) -> str:
        """The words for a date counted from the anchor."""
        return f"counted from {self.since}"

    @property
    def year_counted(self) -> str:
        """The words for a date whose year was missing."""
        if self.anchor.day or not self.mentioned:
            return f"its year counted from {self.since}"
        return f"its year taken from ‘{self.mentioned.printed}’"

    @property
    def near(self) -> date | None:
        """The day whose year a date without one most likely shares."""
        if self.anchor.day or not self.mentioned:
            return self.anchor.day
        return self.mentioned.low or self.mentioned.high

    def ahead(self, match: re.Match[str]) -> bool | None:
        """Whether the words around a match say future (True), past (False) or nothing."""
        return lies_ahead(self.prose.low, match.start(), match.end())


@dataclass(frozen=True, slots=True)
class Reading:
    """A date as read; `period` is None where the day cannot be known, and `resolved` says why.

    `start` is where the date begins, where that is not the whole match's beginning.
    """

    period: Period | None
    resolved: str = ""
    comparator: Comparator = Comparator.EQUAL
    start: int | None = None


Reader = Callable[[re.Match[str], Setting], Reading | None]


@dataclass(frozen=True, slots=True)
class Pattern:
    """A form dates take, the cue it cannot do without, and how to read it.

    `cased` patterns are matched with capitals as printed.
    """

    cue: Cue
    form: re.Pattern[str]
    read: Reader
    cased: bool = False


def known(low: date | None, high: date | None = None, resolved: str = "") -> Reading | None:
    """A reading from `low` to `high` (or that one day); None where the calendar has no such day."""
    if low is None:
        return None
    high = high or low
    return Reading(Period(min(low, high), max(low, high)), resolved)
