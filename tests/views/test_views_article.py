"""What an article's page says."""

from dataclasses import replace

from factcheck.model import Board
from factcheck.views.article import ArticleView, list_articles, view_article


def page_of(sample: Board, article: str, claim: str = "") -> ArticleView:
    """The page of an article that is there."""
    view = view_article(sample, article, claim)
    assert view is not None
    return view


def test_the_text_is_shown_as_published(sample: Board) -> None:
    """Whatever is marked, the pieces are exactly the body's words in their order."""
    for article in sample.articles:
        paragraphs = page_of(sample, article.id).paragraphs
        shown = "\n\n".join("".join(stretch.piece.text for stretch in paragraph) for paragraph in paragraphs)
        assert shown == article.body.strip()


def test_every_passage_is_marked_where_it_stands(sample: Board) -> None:
    """The margin's claims and the marks in the text are the same, in reading order."""
    view = page_of(sample, "al-jazeera")
    assert [(passage.claim, passage.mark.symbol, passage.best) for passage in view.passages] == [
        ("Vladimir Putin signed an order to withdraw Russia", "✓", True),
        ("The ICC published its report on Crimea on 14 November 2016", "✓", True),
        ("The accusations against Russia are unfounded", "?", True),
        ("The ICC published its report on Crimea on 14 November 2016", "?", False),
        ("four verdicts, $1bn", "✓", True),
        ("123 state parties", "≈", True),
    ]
    assert view.counted == "Five claims marked"


def test_a_stretch_under_two_passages_belongs_to_both(sample: Board) -> None:
    """Two claims on one sentence are both named there, and each ends with its own symbol."""
    view = page_of(sample, "al-jazeera")
    (both,) = [s for paragraph in view.paragraphs for s in paragraph if len(s.passages) == 2]
    assert both.piece.text == "Dmitry Peskov dismissed its accusations."
    assert [passage.claim_link for passage in both.ending] == ["claim?id=accusations", "claim?id=icc-report"]


def test_page_furniture_is_dimmed_and_nothing_else(sample: Board) -> None:
    """Captions and teasers are shown, and told apart."""
    dimmed = {
        s.piece.text for article in sample.articles for p in page_of(sample, article.id).paragraphs for s in p if s.dim
    }
    assert dimmed == {
        "Picture by Mike Corder",
        "Support us!",
        "Interactive: How does your country vote at the UN?",
    }


def test_an_address_that_asks_for_a_claim_opens_on_its_passage(sample: Board) -> None:
    """Exactly the passage that decides is asked for; an unknown claim asks for none."""
    asked = [passage.anchor for passage in page_of(sample, "al-jazeera", "icc-report").passages if passage.asked]
    assert asked == ["passage-icc-report-1"]
    assert not any(passage.asked for passage in page_of(sample, "al-jazeera", "nowhere").passages)


def test_only_a_web_address_becomes_a_link(sample: Board) -> None:
    """The original is linked by its site; another scheme is not."""
    assert (page_of(sample, "tass").url, page_of(sample, "tass").site) == (
        "https://tass.com/politics/1832209",
        "tass.com",
    )
    bad = tuple(replace(article, url="javascript:alert(1)") for article in sample.articles)
    assert page_of(replace(sample, articles=bad), "tass").url == ""


def test_an_article_is_called_by_its_title_or_outlet_and_day(sample: Board) -> None:
    """A text without a title is called by who published it, and when."""
    assert [(line.title, line.outlet, line.day, line.counted) for line in list_articles(sample)] == [
        ("TASS, 21 August 2024", "TASS", "21 August 2024", "Two claims marked"),
        ("Russia announces plans to withdraw", "Newstalk", "16 November 2016", "One claim marked"),
        ("Russia pulls out", "Al Jazeera", "16 November 2016", "Five claims marked"),
        ("Russia to Withdraw From the Court", "The Moscow Times", "16 November 2016", "Two claims marked"),
        ("A bare text", "A bare text", "no date given", "No claims marked"),
    ]


def test_an_unknown_article_has_no_page(sample: Board) -> None:
    """An id that is not there is told apart from an empty page."""
    assert view_article(sample, "tas") is None
