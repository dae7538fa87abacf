"""Each page, run without a browser: what it shows for an address."""

import html
from collections.abc import Callable
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from tests.ui.stories import CLAIMS, MISTAKEN, write_story

OpenPage = Callable[..., AppTest]


def words_of(app: AppTest) -> str:
    """All markup that a page puts out, in order."""
    assert not app.exception
    return "\n".join(element.proto.body for element in app.get("html"))


def test_the_board_opens_with_its_figures(open_page: OpenPage) -> None:
    """Three claims, of which the two that papers dispute need attention."""
    shown = words_of(open_page())
    assert "<h1>Claims</h1>" in shown
    assert "<div><dt>claims</dt><dd>3</dd></div>" in shown
    assert "<div><dt>disputed</dt><dd>2</dd></div>" in shown


def test_filters_are_read_from_the_address(open_page: OpenPage) -> None:
    """A link to a filtered board sets its widgets."""
    app = open_page(topic="Opening", q="mayor")
    assert (app.selectbox(key="topic").value, app.text_input(key="q").value) == ("Opening", "mayor")
    assert "1 of 3 claims" in words_of(app)


def test_choosing_a_source_keeps_the_claims_it_speaks_of(open_page: OpenPage) -> None:
    """The widgets narrow the board."""
    app = open_page()
    app.selectbox(key="source").select("The Herald").run()
    assert "2 of 3 claims" in words_of(app)


def test_an_unknown_filter_is_ignored_with_a_note(open_page: OpenPage) -> None:
    """A mistyped address shows the whole board and says why."""
    shown = words_of(open_page(status="dispted"))
    assert "There is no status “dispted”; the board shows every status." in shown


@pytest.mark.parametrize("claim", ["arches", "opened", "unreported"])
def test_every_claim_has_a_page(open_page: OpenPage, claim: str) -> None:
    """A claim's address opens on exactly that claim."""
    heading = {"arches": "12 arches", "opened": "14 May 2019", "unreported": "$3 million"}[claim]
    shown = words_of(open_page("claim", id=claim))
    assert heading in shown.partition("<h1")[2].partition("</h1>")[0]


def test_a_claims_page_names_its_sides_and_its_reference(open_page: OpenPage) -> None:
    """Who says twelve, who says fourteen, and what the register says."""
    shown = words_of(open_page("claim", id="arches"))
    assert "The Echo" in shown
    assert "The Herald" in shown
    assert '<a href="https://register.example/bridges" rel="noopener noreferrer"' in shown
    assert "How this was found" in shown


def test_a_chart_is_drawn_only_where_sources_stand_apart(open_page: OpenPage) -> None:
    """Two papers give two days; of the tunnel nobody says anything."""
    assert len(open_page("claim", id="opened").get("plotly_chart")) == 1
    assert len(open_page("claim", id="unreported").get("plotly_chart")) == 0


def test_an_unknown_claim_suggests_the_nearest(open_page: OpenPage) -> None:
    """A mistyped id gets a kind message, what was meant, and a way back."""
    shown = words_of(open_page("claim", id="archs"))
    assert "There is no claim “archs” here." in shown
    assert 'href="claim?id=arches"' in shown
    assert 'href="./"' in shown


def test_an_article_is_shown_with_its_claims(open_page: OpenPage) -> None:
    """The text, its marks, its original."""
    shown = words_of(open_page("article", id="herald"))
    assert "Our bridge at last" in shown
    assert "Claims in this article" in shown
    assert "<mark" in shown


def test_articles_are_listed_where_none_is_named(open_page: OpenPage) -> None:
    """The list links every article."""
    shown = words_of(open_page("article"))
    assert [f'href="article?id={name}"' in shown for name in ("echo", "herald", "bare")] == [True, True, True]


def test_an_unknown_article_suggests_the_nearest(open_page: OpenPage) -> None:
    """A mistyped id gets a kind message and what was meant."""
    shown = words_of(open_page("article", id="harald"))
    assert "There is no article “harald” here." in shown
    assert 'href="article?id=herald"' in shown


def test_about_explains_and_names_the_versions(open_page: OpenPage) -> None:
    """What the words mean, and exactly which claims and articles are compared."""
    shown = words_of(open_page("about"))
    assert "consistent, less precise" in shown
    assert "three claims and four articles" in shown


@pytest.mark.parametrize("page", ["board", "claim", "article", "about"])
def test_a_mistake_in_claims_yaml_is_told_on_every_page(open_page: OpenPage, tmp_path: Path, page: str) -> None:
    """File, line and advice stand at the top, and the sound claims are still there."""
    folder = write_story(tmp_path / "mistaken", CLAIMS + MISTAKEN)
    shown = html.unescape(words_of(open_page(page, folder, **({"id": "arches"} if page == "claim" else {}))))
    assert "claims.yaml, line 19" in shown
    assert "phrase" in shown


def test_a_board_without_claims_says_what_to_do(open_page: OpenPage, tmp_path: Path) -> None:
    """The first step is told."""
    shown = words_of(open_page(folder=write_story(tmp_path / "empty", "claims: []\n")))
    assert "There are no claims yet." in shown


def test_a_board_without_articles_says_what_to_do(open_page: OpenPage, tmp_path: Path) -> None:
    """The claims are shown, and what is missing is told."""
    folder = write_story(tmp_path / "bare", articles={})
    assert "There are no articles yet." in words_of(open_page(folder=folder))
    assert "There are no articles yet." in words_of(open_page("article", folder))


def test_an_edited_file_shows_on_the_next_run(open_page: OpenPage, story: Path) -> None:
    """Nobody has to restart anything."""
    app = open_page()
    with (story / "claims.yaml").open("a", encoding="utf-8") as claims:
        claims.write("  - A fourth claim\n")
    assert "<div><dt>claims</dt><dd>4</dd></div>" in words_of(app.run())
