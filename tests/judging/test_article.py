"""What an article as a whole does to a claim, from several passages.

Developed on: all pages here, with the rules of DESIGN.md's vocabulary at hand. A new bug's page goes last, with a word
on what went wrong.
"""

import pytest

from factcheck.model import Finding
from tests.judging.told import judge_page, word_voice

CLAIM = "Kestrel Air dropped 40 routes"
PAGE = """\
Kestrel Air trims its winter timetable

{lead}

The carrier flies from Tarn and Marrow to nineteen countries, and has done so since the war.

{later}

Passengers in Tarn queued through the night for refunds, in the rain and without a word from anybody in charge.
"""


def all_of(finding: Finding) -> list[str]:
    """Stance and voice of the deciding passage, then of the others."""
    return [f"{one.stance}, {one.voice}" for one in (finding.best, *finding.others) if one]


@pytest.mark.parametrize(
    ("lead", "later", "told"),
    [
        (
            "Kestrel Air dropped 40 routes on Monday, its website shows.",
            "“Kestrel Air has dropped a total of 55 routes,” said Mona Reyes.",
            ["agrees, own", "conflicts, attributed"],
        ),
        (
            "Kestrel Air dropped 55 routes on Monday.",
            "“Kestrel Air has dropped exactly 40 routes,” said Mona Reyes.",
            ["conflicts, own", "agrees, attributed"],
        ),
        (
            "Kestrel Air dropped 40 routes on Monday.",
            "Altogether Kestrel Air dropped 55 routes this year.",
            ["conflicts, own", "agrees, own"],
        ),
        (
            "Kestrel Air dropped more than 30 routes on Monday.",
            "In all, Kestrel Air dropped 40 routes.",
            ["agrees, own", "compatible, own"],
        ),
        (
            "Kestrel Air could drop 40 routes.",
            "Kestrel Air dropped dozens of routes on Monday.",
            ["compatible, own", "discusses, own"],
        ),
        (
            "Kestrel Air could drop 40 routes.",
            "Unions said Kestrel Air dropped 40 routes on Monday.",
            ["discusses, own", "agrees, attributed"],
        ),
        ("Kestrel Air flew on.", "Snow is forecast for the weekend.", []),
    ],
)
def test_the_stronger_passage_decides_and_the_others_stay(lead: str, later: str, told: list[str]) -> None:
    """Own voice outranks attributed; within one voice conflicts > agrees > compatible > discusses."""
    assert all_of(judge_page(CLAIM, PAGE.format(lead=lead, later=later))) == told


def test_a_correction_is_the_article_s_last_word() -> None:
    """The figure that the correction gives outranks the one in the text."""
    body = PAGE.format(lead="Kestrel Air dropped 55 routes on Monday.", later="Snow is forecast for the weekend.")
    corrected = (
        f"{body}\nCorrection: An earlier version said that Kestrel Air dropped 55 routes; it dropped 40 routes.\n"
    )
    assert judge_page(CLAIM, body).stance == "conflicts"
    assert judge_page(CLAIM, corrected).stance == "agrees"


def test_a_correction_is_in_the_outlet_s_own_voice() -> None:
    """Nobody is quoted by "an earlier version said"."""
    body = PAGE.format(lead="Kestrel Air dropped 55 routes on Monday.", later="Snow is forecast for the weekend.")
    corrected = (
        f"{body}\nCorrection: An earlier version said that Kestrel Air dropped 55 routes; it dropped 40 routes.\n"
    )
    assert word_voice(judge_page(CLAIM, corrected)) == "agrees, own"


def test_a_correction_may_take_two_sentences() -> None:
    """One withdraws the figure, the next gives the right one."""
    body = PAGE.format(lead="Kestrel Air dropped 40 routes on Monday.", later="Snow is forecast for the weekend.")
    corrected = (
        f"{body}\nCorrection: This article originally said that Kestrel Air dropped 40 routes. "
        "Kestrel Air dropped 55 routes.\n"
    )
    assert judge_page(CLAIM, corrected).stance == "conflicts"


def test_a_headline_is_the_outlet_s_own_voice() -> None:
    """Where only the headline speaks, it decides."""
    body = PAGE.format(lead="Snow is forecast for the weekend.", later="Fuel costs have risen.").replace(
        "Kestrel Air trims its winter timetable", "Kestrel Air dropped 55 routes"
    )
    assert word_voice(judge_page(CLAIM, body)) == "conflicts, own"


def test_where_headline_and_body_say_the_same_the_body_is_shown() -> None:
    """The excerpt is a sentence a reader finds in the text."""
    body = PAGE.format(lead="On Monday Kestrel Air dropped 40 routes.", later="Fuel costs have risen.").replace(
        "Kestrel Air trims its winter timetable", "Kestrel Air dropped 40 routes"
    )
    best = judge_page(CLAIM, body).best
    assert best is not None
    assert best.excerpt == "On Monday Kestrel Air dropped 40 routes."


@pytest.mark.parametrize(
    "junk",
    [
        "Read more:\n\nKestrel Air dropped 55 routes",
        "Related articles\n\nKestrel Air dropped 55 routes\n\nUnions count the cost",
        "Photo: Kestrel Air dropped 55 routes (Reuters)",
    ],
)
def test_teasers_and_captions_never_decide(junk: str) -> None:
    """Links to other stories and captions have no vote."""
    body = PAGE.format(lead="Kestrel Air dropped 40 routes on Monday.", later="Fuel costs have risen.")
    finding = judge_page(CLAIM, f"{body}\n{junk}\n")
    assert all_of(finding) == ["agrees, own"]


def test_an_excerpt_is_the_article_s_own_characters() -> None:
    """Start and end count in the body as stored; the deciding words lie inside the excerpt."""
    body = PAGE.format(
        lead="On Monday,\u00a0Kestrel Air\u00a0dropped\u00a0“some” 55\u00a0routes – its most ever.",
        later="“Kestrel Air has dropped exactly 40 routes,” said Mona Reyes.",
    )
    finding = judge_page(CLAIM, body)
    passages = [one for one in (finding.best, *finding.others) if one]
    assert len(passages) == 2
    for one in passages:
        assert one.excerpt == body[one.span.start : one.span.end]
        assert all(one.span.holds(span) for span in one.deciding)
        assert one.deciding


def test_silence_names_what_came_nearest() -> None:
    """A reader who wonders why nothing was found sees the nearest sentence, and why it was passed over."""
    body = PAGE.format(lead="Lomax Air dropped 40 routes.", later="Snow is forecast for the weekend.").replace(
        "Kestrel Air trims", "Airlines trim"
    )
    finding = judge_page(CLAIM, body)
    assert (finding.best, finding.others) == (None, ())
    assert finding.reason == "nearest: ‘Lomax Air dropped 40 routes.’: about another: ‘Lomax Air’"


def test_an_article_about_nothing_of_it_says_so() -> None:
    """Without any candidate passage there is no nearest one."""
    finding = judge_page(CLAIM, "Snow buries Marrow\n\nSnow fell on Marrow for nine hours on Sunday.\n")
    assert (finding.stance, finding.reason) == ("silent", "nothing about it")


@pytest.mark.parametrize(
    ("later", "told"),
    [
        # developed on
        ("The senate voted 52 to 47 for the tax.", "agrees: The senate voted 52 to 47 for the tax."),
        (
            "Fifty-two senators voted for the tax. Forty-seven voted against it.",
            "agrees: Fifty-two senators voted for the tax. Forty-seven voted against it.",
        ),
        # evaluated only
        ("Fifty-two senators voted for the tax. It rained.", "compatible: Fifty-two senators voted for the tax."),
        (
            "Fifty-two senators voted for the tax. Some 900 people waited outside.",
            "compatible: Fifty-two senators voted for the tax.",
        ),
        ("The senate voted 52 to 47 for the tax. It rained.", "agrees: The senate voted 52 to 47 for the tax."),
    ],
)
def test_values_that_two_sentences_share_are_read_together(later: str, told: str) -> None:
    """A sentence that gives part of the values takes the neighbour that gives the rest, and no needless one."""
    found = judge_page("The senate voted 52 to 47 for the tax", f"Tax: how it went\n\nIt was a long day.\n\n{later}")
    assert found.best is not None
    assert f"{found.stance}: {found.best.excerpt}" == told


def test_a_correction_of_something_else_is_not_the_last_word() -> None:
    """One that gives none of the claim's figures leaves the body's to decide."""
    body = (
        f"Kestrel Air trims its timetable\n\n{CLAIM} on Monday.\n\nThe carrier flies to nineteen countries.\n\n"
        "Correction: An earlier version of this article misnamed the day on which Kestrel Air dropped the routes."
    )
    found = judge_page(CLAIM, body)
    assert found.best is not None
    assert f"{found.stance}: {found.best.excerpt}" == f"agrees: {CLAIM} on Monday."
