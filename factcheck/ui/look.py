"""The look of every page."""

from pathlib import Path

import streamlit as st


def apply_look() -> None:
    """Put the style sheet on the page; a sheet alone takes no room there."""
    st.html(Path(__file__).parent / "page.css")
