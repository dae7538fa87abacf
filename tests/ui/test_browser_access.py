"""Every page, read by everybody: axe-core's rules in both themes."""

from collections.abc import Callable
from typing import Any

import pytest

pytestmark = pytest.mark.browser

PAGES = {
    "board": "/",
    "claim": "/claim?id=arches",
    "claim with a chart": "/claim?id=opened",
    "unknown claim": "/claim?id=nowhere",
    "article": "/article?id=echo",
    "articles": "/article",
    "about": "/about",
}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_page_breaks_a_rule(dashboard: str, tab: Callable[..., Any], scheme: str) -> None:
    """No violation is found: contrast, names, landmarks, order of headings."""
    sync_playwright = pytest.importorskip("axe_playwright_python.sync_playwright")
    page = tab(scheme=scheme)
    broken = {}
    for name, address in PAGES.items():
        page.goto(dashboard + address)
        page.get_by_role("heading", level=1).wait_for()
        page.locator(".fc").last.wait_for()
        for closed in page.locator("summary").all():
            closed.click()
        found = sync_playwright.Axe().run(page).response["violations"]
        broken |= {f"{name}: {rule['id']}": [node["html"][:160] for node in rule["nodes"]] for rule in found}
    assert broken == {}
