"""What a claim's page says."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from factcheck.model import Board, Stance
from factcheck.views.chart import Position
from factcheck.views.claim import ClaimView, view_claim
from factcheck.views.words import STANCE_MARKS


def page_of(sample: Board, claim: str) -> ClaimView:
    """The page of a claim that is there."""
    view = view_claim(sample, claim)
    assert view is not None
    return view


def marked(view: ClaimView, side: int, card: int = 0) -> list[tuple[str, tuple[str, ...]]]:
    """A card's passage: its pieces and their marks."""
    return [(piece.text, piece.names) for piece in view.sides[side].cards[card].best.pieces]


def test_the_lead_names_the_sides_and_counts_origins(sample: Board) -> None:
    """The page opens with who says what, and how many independent sources that is."""
    assert page_of(sample, "icc-report").lead == (
        "Al Jazeera: Monday 14 November 2016. The Moscow Times: Tuesday 15 November 2016. Two sources, two origins."
    )
    assert page_of(sample, "four-verdicts").lead == (
        "Newstalk and Al Jazeera, both quoting the Russian Foreign Ministry. Two sources, one origin."
    )
    assert page_of(sample, "unreported").lead == "None of the 5 articles reports it."


def test_the_sides_stand_next_to_each_other_conflicts_first(sample: Board) -> None:
    """Each side has its heading and its sources."""
    sides = page_of(sample, "icc-report").sides
    assert [(side.heading, [card.source for card in side.cards]) for side in sides] == [
        ("Conflicts", ["The Moscow Times"]),
        ("Agrees", ["Al Jazeera"]),
    ]


def test_a_passage_stands_in_its_surroundings_with_its_deciding_words_marked(sample: Board) -> None:
    """The sentences before and after are shown, the passage and what decides it are told apart."""
    view = page_of(sample, "order-signed")
    assert marked(view, 0) == [
        ("Putin has issued a decree for Russia to withdraw. ", ()),
        ("The decree ", ("passage",)),
        ("will take effect once it has been signed", ("passage", "deciding")),
        (".", ("passage",)),
    ]


def test_all_of_a_passage_is_marked_where_no_words_decide(sample: Board) -> None:
    """Without deciding words the passage itself is what to look at."""
    assert (
        "“Only four verdicts have been passed, while $1bn was spent,” the ministry said.",
        ("passage", "deciding"),
    ) in (marked(page_of(sample, "four-verdicts"), 0))


def test_a_card_tells_date_voice_reason_and_shared_statement(sample: Board) -> None:
    """Who speaks, when, why it was judged so, and whose statement it is."""
    card = page_of(sample, "four-verdicts").sides[0].cards[0]
    assert (card.source, card.day, card.best.voice, card.best.reason, card.shared, card.link) == (
        "Al Jazeera",
        "16 November 2016",
        "quoting the Russian Foreign Ministry",
        "The same numbers.",
        "Same statement as Newstalk: the Russian Foreign Ministry",
        "article?id=al-jazeera&claim=four-verdicts",
    )


def test_other_passages_stay_visible(sample: Board) -> None:
    """A passage that does not decide is kept, with its own stance and voice."""
    others = page_of(sample, "icc-report").sides[1].cards[0].others
    assert [(other.mark.word, other.voice) for other in others] == [
        ("mentions it, takes no side", "quoting Dmitry Peskov"),
    ]


def test_the_silent_are_named_in_one_line(sample: Board) -> None:
    """Silence is told and is no side; where a passage came near, it is shown with why it was passed over."""
    view = page_of(sample, "icc-report")
    assert view.silence == "TASS, Newstalk and A bare text say nothing about it."
    assert view.silent == (("TASS", "‘China never signed it.’: about another: ‘China’."),)


def test_references_stand_apart_and_say_whether_they_differ(sample: Board) -> None:
    """An authority's words, its address and how the claim stands to it."""
    (reference,) = page_of(sample, "state-parties").references
    assert reference.mark is not None
    assert (reference.says, reference.title, reference.url, reference.day, reference.mark.word, reference.reason) == (
        "Armenia is the 124th State Party",
        "ICC welcomes Armenia",
        "https://www.icc-cpi.int/news",
        "8 February 2024",
        "differs from the claim",
        "‘124th’ is not 123.",
    )


def test_what_the_editors_wrote_is_told(sample: Board) -> None:
    """Claimant, rating and rationale are labelled lines; what is not given is left out."""
    assert page_of(sample, "four-verdicts").facts == (
        ("First said by", "Russian Foreign Ministry"),
        ("Rated", "Outdated (A. Editor, 20 November 2026)"),
        ("Why", "More verdicts have come since."),
    )
    assert page_of(sample, "china-never-signed").facts == ()


def test_the_chart_of_a_date_shows_each_source_against_the_claim(sample: Board) -> None:
    """Days on an axis, with the claim's day as a line."""
    chart = page_of(sample, "icc-report").chart
    assert chart is not None
    first, second = date(2016, 11, 14), date(2016, 11, 15)
    assert chart.dates
    assert chart.lines == (Position("claim", first, first, "Mon 14 Nov 2016"),)
    assert chart.points == (
        Position("Al Jazeera", first, first, "Mon 14 Nov 2016", STANCE_MARKS[Stance.AGREES]),
        Position("The Moscow Times", second, second, "Tue 15 Nov 2016", STANCE_MARKS[Stance.CONFLICTS]),
    )


def test_the_chart_of_a_number_shows_bounds_as_ranges_and_references_as_lines(sample: Board) -> None:
    """“Over 100” reaches from 100 on; the reference's 124 is a line beside the claim's 123."""
    chart = page_of(sample, "state-parties").chart
    assert chart is not None
    assert [(line.name, line.low, line.high) for line in chart.lines] == [
        ("claim", Decimal(123), Decimal(123)),
        ("reference", Decimal(124), Decimal(124)),
    ]
    assert [(point.name, point.low, point.high) for point in chart.points] == [
        ("TASS", Decimal(123), Decimal(123)),
        ("Al Jazeera", Decimal(100), None),
    ]


def test_no_chart_where_it_would_say_no_more_than_words(sample: Board) -> None:
    """A claim without values, or with one source, has none."""
    assert [page_of(sample, claim).chart for claim in ("order-signed", "china-never-signed", "unreported")] == [
        None
    ] * 3


def test_a_claim_whose_article_was_never_taken_apart_still_shows_its_passage(sample: Board) -> None:
    """Without a document the passage stands alone."""
    view = page_of(replace(sample, documents={}), "icc-report")
    assert "".join(text for text, _ in marked(view, 1)) == "On Monday, the ICC issued a preliminary report on Crimea."


def test_an_unknown_claim_has_no_page(sample: Board) -> None:
    """An id that is not there is told apart from an empty page."""
    assert view_claim(sample, "icc-reprt") is None
