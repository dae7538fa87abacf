"""The dashboard's frame: page settings, look, navigation, and the banner of problems; each page is its own file."""

import streamlit as st

from factcheck.ui import parts, session
from factcheck.ui.look import apply_look
from factcheck.views.problems import view_problems

st.set_page_config(page_icon="🔎", layout="wide")
apply_look()
page = st.navigation(
    [
        st.Page("factcheck/ui/board_page.py", title="Claims", default=True),
        st.Page("factcheck/ui/article_page.py", title="Articles", url_path="article"),
        st.Page("factcheck/ui/about_page.py", title="About", url_path="about"),
        st.Page("factcheck/ui/claim_page.py", title="Claim", url_path="claim", visibility="hidden"),
    ],
    position="hidden",
)
st.set_page_config(page_title=f"{page.title} · Fact-check")
parts.navigation(page.url_path)
parts.problems(view_problems(session.board().problems))
page.run()
