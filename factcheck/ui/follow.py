"""Links that are followed without a full load, and scrolling to the passage that an address asks for."""

from pathlib import Path

import streamlit as st

_FOLLOW = st.components.v2.component(
    "factcheck_follow", js=(Path(__file__).parent / "follow.js").read_text(encoding="utf-8")
)


def follow(target: str = "") -> None:
    """Make the page's links quick; scroll to the element with this id, once, if one is asked for."""
    _FOLLOW(data={"target": target}, key="follow", height=1)
