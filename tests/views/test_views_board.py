"""What the board says."""

import pytest

from factcheck.model import Board
from factcheck.views.board import BoardView, Figure, say_sides, view_board
from factcheck.views.filters import NEEDS_ATTENTION, Filters, find_choices, offered_statuses, read_filters
from factcheck.views.names import outlet_names
from tests.views.sample_board import with_text


def board_of(sample: Board, filters: Filters | None = None) -> BoardView:
    """The board as it shows with these filters."""
    return view_board(sample, filters or Filters(), say_sides(sample))


def claims_of(view: BoardView) -> list[str]:
    """The claims it shows, in order."""
    return [row.claim for row in view.rows]


def test_what_needs_attention_stands_first(sample: Board) -> None:
    """Disputed claims, then those a reference contradicts; claims alike keep the file's order."""
    assert claims_of(board_of(sample)) == [
        "The ICC published its report on Crimea on 14 November 2016",
        "Vladimir Putin signed an order to withdraw Russia",
        "123 state parties",
        "The accusations against Russia are unfounded",
        "China never signed",
        "four verdicts, $1bn",
        "The court moved to Bonn",
    ]


def test_a_sentence_under_each_claim_names_the_sides(sample: Board) -> None:
    """Values and days stand beside outlets' names; one statement quoted twice is told as one."""
    assert {row.claim: row.says for row in board_of(sample).rows} == {
        "The ICC published its report on Crimea on 14 November 2016": (
            "Al Jazeera: Monday 14 November 2016. The Moscow Times: Tuesday 15 November 2016."
        ),
        "Vladimir Putin signed an order to withdraw Russia": (
            "Al Jazeera says so. The Moscow Times: “will take effect once it has been signed”."
        ),
        "123 state parties": "TASS: 123. Al Jazeera: over 100 member states. Reference of 8 February 2024: 124th.",
        "The accusations against Russia are unfounded": "Al Jazeera mentions it, takes no side.",
        "China never signed": "TASS says so.",
        "four verdicts, $1bn": "Newstalk and Al Jazeera, both quoting the Russian Foreign Ministry.",
        "The court moved to Bonn": "None of the 5 articles reports it.",
    }


def test_the_figures_count_claims_by_status(sample: Board) -> None:
    """The line of figures counts all claims, those that need attention, and each status that occurs."""
    assert board_of(sample).figures == (
        Figure(7, "claims"),
        Figure(3, "need attention"),
        Figure(2, "disputed"),
        Figure(2, "agreed"),
        Figure(1, "single source"),
        Figure(1, "unclear"),
        Figure(1, "unreported"),
    )


def test_origins_say_when_sources_share_one(sample: Board) -> None:
    """Two sources that quote one statement are one origin of two; nobody's stance has none."""
    assert {row.claim: (row.origins, row.origins_told) for row in board_of(sample).rows} == {
        "The ICC published its report on Crimea on 14 November 2016": ("2", "2 sources, 2 origins"),
        "Vladimir Putin signed an order to withdraw Russia": ("2", "2 sources, 2 origins"),
        "123 state parties": ("2", "2 sources, 2 origins"),
        "The accusations against Russia are unfounded": ("–", "no source takes a stance"),
        "China never signed": ("1", "1 source, 1 origin"),
        "four verdicts, $1bn": ("1 of 2", "2 sources, 1 origin"),
        "The court moved to Bonn": ("–", "no source takes a stance"),
    }


def test_a_cell_says_and_opens_what_its_source_does(sample: Board) -> None:
    """Every source has a cell; only one that says something is a link, and it opens the passage."""
    row = board_of(sample).rows[0]
    assert [(cell.source, cell.mark.symbol, cell.mark.word, cell.link) for cell in row.cells] == [
        ("TASS", "·", "says nothing", ""),
        ("Newstalk", "·", "says nothing", ""),
        ("Al Jazeera", "✓", "agrees", "article?id=al-jazeera&claim=icc-report"),
        ("The Moscow Times", "✕", "conflicts", "article?id=moscow-times&claim=icc-report"),
        ("A bare text", "·", "says nothing", ""),
    ]


def test_a_reference_that_differs_stands_beside_the_status(sample: Board) -> None:
    """“agreed” stays, and “reference differs” stands next to it."""
    row = next(row for row in board_of(sample).rows if row.claim == "123 state parties")
    assert [mark.word for mark in row.marks] == ["agreed", "reference differs"]


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        (Filters(status="disputed", topic="Russia"), ["Vladimir Putin signed an order to withdraw Russia"]),
        (
            Filters(status=NEEDS_ATTENTION, source="Al Jazeera"),
            [
                "The ICC published its report on Crimea on 14 November 2016",
                "Vladimir Putin signed an order to withdraw Russia",
                "123 state parties",
            ],
        ),
        (Filters(source="Newstalk"), ["four verdicts, $1bn"]),
        (Filters(q="TUESDAY moscow"), ["The ICC published its report on Crimea on 14 November 2016"]),
        (Filters(q="ministry"), ["four verdicts, $1bn"]),
    ],
)
def test_filters_keep_the_claims_asked_for(sample: Board, filters: Filters, expected: list[str]) -> None:
    """Status, topic, source and words narrow the board together; words are also found in the sentence under a claim."""
    assert claims_of(board_of(sample, filters)) == expected


def test_an_empty_choice_says_what_was_asked(sample: Board) -> None:
    """Filters that fit nothing are named."""
    view = board_of(sample, Filters(topic="Crimea", q="bridge"))
    assert view.empty == "No claim fits topic “Crimea” and words “bridge”."


def test_a_board_without_claims_says_what_to_do() -> None:
    """An empty claims file leads to a first step, not to a blank page."""
    assert view_board(Board((), ()), Filters(), {}).empty == (
        "There are no claims yet. Write one a line under “claims:” in claims.yaml; the board follows."
    )


def test_rows_over_the_limit_are_left_out_and_counted(sample: Board) -> None:
    """A long board shows its most urgent claims first and says how many there are."""
    view = view_board(sample, Filters(), say_sides(sample), most=2)
    assert (claims_of(view), view.shown, view.cut) == (
        [
            "The ICC published its report on Crimea on 14 November 2016",
            "Vladimir Putin signed an order to withdraw Russia",
        ],
        "the first 2 of 7 claims",
        True,
    )


def test_what_an_address_asks_in_vain_is_ignored_with_a_note(sample: Board) -> None:
    """An unknown status or topic shows everything and says so; what is known still counts."""
    choices = find_choices(sample, outlet_names(sample.articles))
    asked = {"status": "dispted", "topic": "Crimea", "source": "<b>", "q": "report", "other": "1"}
    assert read_filters(asked, choices) == (
        Filters(topic="Crimea", q="report"),
        (
            "There is no status “dispted”; the board shows every status.",
            "There is no source “<b>”; the board shows every source.",
        ),
    )


def test_only_statuses_that_occur_are_offered(sample: Board) -> None:
    """Nobody is offered a filter that leaves nothing, unless the address asks for it."""
    assert offered_statuses(sample, "contradicted") == (
        "needs attention",
        "disputed",
        "contradicted",
        "agreed",
        "single source",
        "unclear",
        "unreported",
    )
    assert "contradicted" not in offered_statuses(sample, "")


def test_a_hostile_claim_is_passed_on_as_it_is(sample: Board) -> None:
    """Escaping is the page's work: the words of a claim reach it unchanged."""
    hostile = '<img src=x onerror="alert(1)"> $5 :red[x]'
    assert {row.claim for row in board_of(with_text(sample, hostile)).rows} == {hostile}
