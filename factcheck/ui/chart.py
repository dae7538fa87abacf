"""Each source's number or date against the claim's, drawn."""

from html import escape
from textwrap import wrap

import plotly.graph_objects as go  # type: ignore[import-untyped]  # plotly ships no types
import streamlit as st

from factcheck.ui import parts
from factcheck.ui.axis import Axis, axis_of, place
from factcheck.ui.markup import el
from factcheck.views.chart import CLAIM, Chart, Position
from factcheck.views.plain import visible

# Shapes tell stances apart without colour; the colours are Okabe and Ito's, safe for colour-blind eyes.
_SYMBOLS = {"agrees": "circle", "compatible": "diamond", "conflicts": "x"}
_COLOURS = {"agrees": "#009E73", "compatible": "#56B4E9", "conflicts": "#D55E00"}
# A grey that stands out from white and from the dark paper alike, at least 3.6:1.
_GREY = "#7c8792"
# Height of one row, and of the axis under them, in pixels.
_ROW, _FOOT = 40, 44


def draw_chart(chart: Chart) -> None:
    """Show the chart; in words for those who cannot see it."""
    axis = axis_of((*chart.points, *chart.lines), dates=chart.dates)
    figure = go.Figure()
    for row, line in enumerate(chart.lines):
        _draw_line(figure, axis, line, above=len(chart.points) - 0.35 + 0.55 * row)
    for row, point in enumerate(reversed(chart.points)):
        _draw_point(figure, axis, point, row)
    _lay_out(figure, axis, chart)
    parts.show(el("p", f"A chart of these positions. {chart.told}.", class_="unseen"))
    st.plotly_chart(figure, key="chart", config={"staticPlot": True, "responsive": True})


def _draw_point(figure: go.Figure, axis: Axis, point: Position, row: int) -> None:
    """A source: a symbol, or a bar from end to end with the symbol on it; what it says stands beside."""
    low, high = axis.ends(point)
    kind = point.mark.kind if point.mark else ""
    left = axis.right_half((low + high) / 2)
    marks = {"symbol": _SYMBOLS.get(kind, "circle"), "size": 13, "color": _COLOURS.get(kind, _GREY)}
    if high > low:
        bar = {"color": _COLOURS.get(kind, _GREY), "width": 5}
        figure.add_scatter(x=[low, high], y=[row, row], mode="lines", line=bar, opacity=0.55)
    figure.add_scatter(x=[_spot(point, low, high)], y=[row], mode="markers", marker=marks)
    beside = {"xanchor": "right" if left else "left", "xshift": -12 if left else 12, "showarrow": False}
    figure.add_annotation(x=low if left else high, y=row, text=_plain(point.words), **beside)


def _spot(point: Position, low: float, high: float) -> float:
    """Where the symbol stands: at the end that is stated if only one is, else in the middle."""
    if point.low is None:
        return high
    return low if point.high is None else (low + high) / 2


def _draw_line(figure: go.Figure, axis: Axis, line: Position, above: float) -> None:
    """The claim or a reference: a dashed line across all sources, or a band, named at its top."""
    low, high = axis.ends(line)
    dash = "dash" if line.name == CLAIM else "dot"
    if high > low:
        figure.add_shape(
            type="rect", x0=low, x1=high, y0=-0.5, y1=above, fillcolor=_GREY, opacity=0.14, line_width=0, layer="below"
        )
    for x in {place(edge) for edge in (line.low, line.high) if edge is not None}:
        figure.add_shape(
            type="line", x0=x, x1=x, y0=-0.5, y1=above, line={"color": _GREY, "dash": dash, "width": 2}, layer="below"
        )
    left = axis.right_half(low)
    beside = {"xanchor": "right" if left else "left", "xshift": -6 if left else 6, "showarrow": False}
    figure.add_annotation(x=low, y=above, yanchor="middle", text=_plain(f"{line.name}: {line.words}"), **beside)


def _lay_out(figure: go.Figure, axis: Axis, chart: Chart) -> None:
    """Rows named by their sources, no frame, no legend: every mark has its own label."""
    rows = len(chart.points) + 0.55 * len(chart.lines)
    names = ["<br>".join(wrap(_plain(point.name), 14)) for point in reversed(chart.points)]
    figure.update_layout(
        height=round(rows * _ROW + _FOOT), showlegend=False, margin={"l": 0, "r": 0, "t": 4, "b": 4}, font={"size": 14}
    )
    figure.update_yaxes(
        tickvals=list(range(len(names))),
        ticktext=names,
        range=[-0.6, rows - 0.2],
        showgrid=False,
        zeroline=False,
        tickfont_size=14,
    )
    figure.update_xaxes(range=[axis.start, axis.end], showgrid=False, zeroline=False, showline=True, **axis.ticks)
    figure.update_xaxes(linecolor=_GREY, title=_plain(chart.unit) or None)


def _plain(text: str) -> str:
    """Text that Plotly shows as it is: it would read tags as markup."""
    return escape(visible(text), quote=False)
