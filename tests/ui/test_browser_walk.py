"""The way through, as somebody walks it in a browser."""

from collections.abc import Callable
from typing import Any

import pytest

pytestmark = pytest.mark.browser

Tab = Callable[..., Any]


def heading_of(page: Any, words: str) -> None:
    """Wait until the page's heading has these words."""
    page.get_by_role("heading", level=1).filter(has_text=words).wait_for()


def test_a_reader_walks_from_the_board_to_an_article_and_back_by_mouse(dashboard: str, tab: Tab) -> None:
    """Board, claim, article, and back again with the browser's own button."""
    page = tab()
    page.goto(dashboard)
    page.get_by_role("link", name="The bridge has 12 arches").click()
    heading_of(page, "The bridge has 12 arches")
    assert page.url == f"{dashboard}/claim?id=arches"
    page.get_by_role("link", name="Read it in the article").first.click()
    heading_of(page, "Our bridge at last")
    assert page.url == f"{dashboard}/article?id=herald&claim=arches"
    page.go_back()
    heading_of(page, "The bridge has 12 arches")
    page.go_back()
    heading_of(page, "Claims")
    page.get_by_role("link", name="The bridge opened on 14 May 2019").wait_for()
    assert page.url == f"{dashboard}/"


def test_a_reader_walks_the_same_way_by_keyboard(dashboard: str, tab: Tab) -> None:
    """Every link takes the focus and opens with Enter."""
    page = tab()
    page.goto(dashboard)
    page.get_by_role("link", name="The bridge has 12 arches").wait_for()
    press_until(page, "The bridge has 12 arches")
    page.keyboard.press("Enter")
    heading_of(page, "The bridge has 12 arches")
    press_until(page, "Read it in the article")
    page.keyboard.press("Enter")
    heading_of(page, "Our bridge at last")
    press_until(page, "Claims")
    page.keyboard.press("Enter")
    heading_of(page, "Claims")


def press_until(page: Any, words: str) -> None:
    """Press Tab until the focus is on the element with exactly these words, and see that it shows."""
    focused = """() => {
      let focus = document.activeElement
      while (focus.shadowRoot?.activeElement) focus = focus.shadowRoot.activeElement
      return [focus.textContent, getComputedStyle(focus).outlineStyle]
    }"""
    for _ in range(60):
        page.keyboard.press("Tab")
        text, outline = page.evaluate(focused)
        if text == words:
            assert outline != "none"
            return
    pytest.fail(f"Tab never reached “{words}”")


def test_a_cell_opens_the_passage_itself(dashboard: str, tab: Tab) -> None:
    """A symbol in the table leads to the marked passage in its article, scrolled into view."""
    page = tab()
    page.goto(dashboard)
    page.get_by_role("link", name="The Letter: conflicts. Open the passage").first.click()
    heading_of(page, "A long letter")
    page.wait_for_function(
        """() => {
          const passage = document.querySelector("mark.asked")?.getBoundingClientRect()
          return passage && passage.top >= 0 && passage.bottom <= innerHeight
        }"""
    )


def test_one_claim_leads_to_another_and_back(dashboard: str, tab: Tab) -> None:
    """Two pages of the same kind follow one another without a full load, and Back tells them apart."""
    page = tab()
    page.goto(f"{dashboard}/article?id=herald&claim=arches")
    page.get_by_role("link", name="all sources").first.click()
    heading_of(page, "The bridge")
    page.goto(f"{dashboard}/claim?id=archs")
    page.get_by_role("link", name="The bridge has 12 arches").click()
    heading_of(page, "The bridge has 12 arches")
    page.go_back()
    heading_of(page, "Not found")


def test_a_deep_link_opens_a_filtered_board(dashboard: str, tab: Tab) -> None:
    """Filters come from the address, and “Show all claims” leaves them."""
    page = tab()
    page.goto(f"{dashboard}/?topic=Opening")
    page.get_by_role("link", name="The bridge opened on 14 May 2019").wait_for()
    assert page.get_by_role("link", name="The bridge has 12 arches").count() == 0
    page.get_by_role("link", name="Show all claims").click()
    page.get_by_role("link", name="The bridge has 12 arches").wait_for()
    assert page.url == f"{dashboard}/"


def test_choosing_a_status_changes_the_board_and_its_address(dashboard: str, tab: Tab) -> None:
    """What is chosen stands in the address, so that it can be shared."""
    page = tab()
    page.goto(dashboard)
    page.get_by_role("radio", name="unreported").click()
    page.get_by_text("1 of 3 claims").wait_for()
    assert page.url == f"{dashboard}/?status=unreported"


def test_a_margin_link_jumps_to_its_passage(dashboard: str, tab: Tab) -> None:
    """The list beside an article leads into its text, and the page stays."""
    page = tab()
    page.goto(f"{dashboard}/article?id=echo")
    page.get_by_role("complementary").get_by_role("link", name="12 arches").click()
    page.wait_for_url("**#passage-arches-1")
    heading_of(page, "A bridge opens")


@pytest.mark.parametrize(
    "address", ["", "/claim?id=arches", "/claim?id=nowhere", "/article?id=echo", "/article", "/about"]
)
def test_a_phone_never_scrolls_sideways(dashboard: str, tab: Tab, address: str) -> None:
    """At 390 pixels every page fits."""
    page = tab(width=390)
    page.goto(dashboard + address)
    heading_of(page, "")
    page.locator(".fc").last.wait_for()
    wide = page.get_by_test_id("stMain").evaluate("main => main.scrollWidth - main.clientWidth")
    assert wide <= 0


def test_the_board_is_a_list_on_a_phone(dashboard: str, tab: Tab) -> None:
    """Claims with a strip of symbols, each beside its source's name; no table head."""
    page = tab(width=390)
    page.goto(dashboard)
    strip = page.get_by_role("link", name="The Herald: conflicts. Open the passage").first
    strip.wait_for()
    assert strip.text_content() == "✕The Herald"
    assert strip.get_by_text("The Herald").is_visible()
    assert not page.get_by_text("Origins", exact=True).is_visible()
