"""Other people's words stay words, on every page and in every widget."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.ui.stories import HOSTILE_SHOWN

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("address", ["/", "/claim?id=hostile", "/article?id=a&claim=hostile", "/article", "/about"])
def test_hostile_words_show_as_the_characters_they_are(
    hostile_dashboard: str, tab: Callable[..., Any], address: str
) -> None:
    """No script runs, no image loads, no link but ours appears; the words stand there as typed.

    That no alert opened and no other host was asked is asserted when the tab closes.
    """
    page = tab()
    page.goto(hostile_dashboard + address)
    page.get_by_role("heading", level=1).wait_for()
    if address != "/about":
        page.get_by_text(HOSTILE_SHOWN).first.wait_for()
    made = (
        "() => document.querySelectorAll('.fc img, .fc script, .katex, svg image, svg a, a[href^=javascript]').length"
    )
    assert page.evaluate(made) == 0
    links = page.evaluate("() => [...document.links].map((link) => new URL(link.href).host)")
    assert set(links) <= {hostile_dashboard.removeprefix("http://")}


def test_hostile_names_in_a_filter_show_as_they_are(hostile_dashboard: str, tab: Callable[..., Any]) -> None:
    """A topic of markup can be chosen, shows as typed, and stands in the address."""
    page = tab()
    page.goto(hostile_dashboard)
    page.get_by_role("combobox", name="Topic").click()
    page.get_by_role("option").filter(has_text=HOSTILE_SHOWN).click()
    page.get_by_text("Showing all claims").wait_for()
    page.reload()
    page.get_by_text("Showing all claims").wait_for()
