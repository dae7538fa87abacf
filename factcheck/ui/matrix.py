"""The table of claims by sources, as a component: real links, and text that stays text."""

from dataclasses import asdict
from pathlib import Path

import streamlit as st

from factcheck.views.board import BoardView
from factcheck.views.plain import visible
from factcheck.views.words import STANCE_MARKS

_HERE = Path(__file__).parent

_MATRIX = st.components.v2.component(
    "factcheck_matrix",
    html='<div class="root"></div>',
    css=(_HERE / "matrix.css").read_text(encoding="utf-8"),
    js=(_HERE / "matrix.js").read_text(encoding="utf-8"),
)


def matrix(view: BoardView) -> None:
    """Show the board's rows."""
    shown = {"legend": [asdict(mark) for mark in STANCE_MARKS.values()], **asdict(view)}
    _MATRIX(data=_visible(shown), key="matrix")


def _visible(data: object) -> object:
    """The same data with control characters written out in every text."""
    if isinstance(data, str):
        return visible(data)
    if isinstance(data, dict):
        return {key: _visible(value) for key, value in data.items()}
    if isinstance(data, list | tuple):
        return [_visible(value) for value in data]
    return data
