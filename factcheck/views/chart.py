"""What a claim's chart shows: each source's number or date against the claim's, where that says more than words."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import chain

from factcheck.model import ClaimReport, Finding, Kind, Quantity, Stance, Value, ValuePair, When
from factcheck.views.words import STANCE_MARKS, Mark, clip

Edge = date | Decimal | None

CLAIM = "claim"


@dataclass(frozen=True, slots=True)
class Position:
    """A value on the chart's axis, from `low` to `high`, None for an open end; `words` stand beside it."""

    name: str
    low: Edge
    high: Edge
    words: str
    mark: Mark | None = None


@dataclass(frozen=True, slots=True)
class Chart:
    """Sources as points or ranges, the claim and its references as lines, on an axis of dates or of numbers.

    `unit` names the axis where the numbers' own words don't.
    """

    dates: bool
    unit: str
    points: tuple[Position, ...]
    lines: tuple[Position, ...]

    @property
    def told(self) -> str:
        """The chart in words, for those who cannot see it."""
        return "; ".join(f"{position.name}: {position.words}" for position in (*self.lines, *self.points))


def view_chart(report: ClaimReport, names: Mapping[str, str]) -> Chart | None:
    """The chart of the first of the claim's values on which its sources stand apart; None where they do not."""
    charts = (_chart_value(value, report, names) for value in _claim_values(report))
    return next((chart for chart in charts if chart is not None), None)


def _claim_values(report: ClaimReport) -> list[Value]:
    """The claim's own values that some source or reference was compared with, in the claim's order."""
    passages = (finding.best.values for finding in report.findings if finding.best is not None)
    pairs = chain.from_iterable([*passages, *(reference.values for reference in report.references)])
    values = {pair.claim_value.span: pair.claim_value for pair in pairs if pair.claim_value is not None}
    return [values[span] for span in sorted(values)]


def _chart_value(value: Value, report: ClaimReport, names: Mapping[str, str]) -> Chart | None:
    """The chart of one of the claim's values, if at least two sources have a place on it and two places differ."""
    points = [
        _position(names[finding.article_id], pair.source_value, pair.source, STANCE_MARKS[finding.stance])
        for finding in report.findings
        for pair in _counterparts(value, _stating(finding))
        if pair.source_value is not None
    ]
    lines = [
        _position(CLAIM, value, value.figure if isinstance(value, Quantity) else value.printed),
        *(
            _position("reference", pair.source_value, pair.source)
            for reference in report.references
            for pair in _counterparts(value, reference.values)
            if pair.source_value is not None
        ),
    ]
    places = {(position.low, position.high) for position in chain(points, lines)}
    if len(points) < 2 or len(places) < 2:
        return None
    unit = value.unit if isinstance(value, Quantity) and value.kind not in {Kind.MONEY, Kind.PERCENT} else ""
    return Chart(isinstance(value, When), unit, tuple(points), tuple(lines))


def _stating(finding: Finding) -> tuple[ValuePair, ...]:
    """The values a source states, if it takes a stance."""
    stating = finding.best is not None and finding.stance not in {Stance.SILENT, Stance.DISCUSSES}
    return finding.best.values if finding.best is not None and stating else ()


def _counterparts(value: Value, pairs: Iterable[ValuePair]) -> Iterator[ValuePair]:
    """What stands where the claim has `value`, if it fits on the same axis: none or one."""
    fitting = (pair for pair in pairs if pair.claim_value and pair.claim_value.span == value.span)
    yield from [pair for pair in fitting if pair.source_value and _same_axis(value, pair.source_value)][:1]


def _same_axis(value: Value, other: Value) -> bool:
    """Whether the two can stand on one axis: both dates with a known day, or quantities in one kind of unit."""
    if _unplaced(value) or _unplaced(other):
        return False
    if isinstance(value, Quantity) and isinstance(other, Quantity):
        return value.kind is other.kind and (value.unit == other.unit or value.kind is Kind.NUMBER)
    return isinstance(value, When) and isinstance(other, When)


def _unplaced(value: Value) -> bool:
    return value.low is None and value.high is None


def _position(name: str, value: Value, printed: str, mark: Mark | None = None) -> Position:
    return Position(name, value.low, value.high, _short(value, printed), mark)


def _short(value: Value, printed: str) -> str:
    """A value in the few words that fit beside a point on a phone."""
    if isinstance(value, When) and value.low is not None and value.low == value.high:
        return f"{value.low:%a} {value.low.day} {value.low:%b %Y}"
    return clip(printed, 28)
