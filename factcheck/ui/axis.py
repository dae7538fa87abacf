"""The horizontal axis of a chart: where a date or number stands on it, and how it is labelled."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from factcheck.views.chart import Edge, Position

_DAY = 86_400_000.0  # Plotly counts dates in milliseconds from 1970
_EPOCH = date(1970, 1, 1).toordinal()


@dataclass(frozen=True, slots=True)
class Axis:
    """From `start` to `end`, in numbers or in milliseconds."""

    start: float
    end: float
    dates: bool

    def ends(self, position: Position) -> tuple[float, float]:
        """The two ends of a position; an open one reaches the axis's end."""
        low = self.start if position.low is None else place(position.low)
        high = self.end if position.high is None else place(position.high)
        return low, high

    def right_half(self, x: float) -> bool:
        """Whether a label beside `x` has more room on its left."""
        return x > (self.start + self.end) / 2

    @property
    def ticks(self) -> dict[str, object]:
        """Plotly's settings for tick labels: days, months or years, as the axis is long; numbers with commas."""
        if not self.dates:
            return {"type": "linear", "exponentformat": "B", "separatethousands": True, "nticks": 6}
        days = (self.end - self.start) / _DAY
        if days < 12:  # without a step of a day, Plotly would label hours
            return {"type": "date", "tickformat": "%a %-d %b", "dtick": _DAY}
        return {"type": "date", "tickformat": "%b %Y" if days < 1500 else "%Y", "nticks": 6}


def axis_of(positions: Iterable[Position], *, dates: bool) -> Axis:
    """An axis that holds every position, with room at both ends for labels and for what is open."""
    edges = [place(edge) for position in positions for edge in (position.low, position.high) if edge is not None]
    low, high = min(edges), max(edges)
    room = (high - low) * 0.35 or (2 * _DAY if dates else max(abs(high) * 0.1, 1.0))
    return Axis(low - room, high + room, dates)


def place(edge: Edge) -> float:
    """Where a date or number stands.

    >>> from decimal import Decimal
    >>> place(date(1970, 1, 2)), place(Decimal("1.5"))
    (86400000.0, 1.5)
    """
    return (edge.toordinal() - _EPOCH) * _DAY if isinstance(edge, date) else float(edge or 0)
