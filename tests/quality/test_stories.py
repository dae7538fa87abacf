"""The labelled stories are sound, and scored as the labels mean it."""

from pathlib import Path

import pytest

from factcheck.model import Finding, PassageFinding, Span, Stance, Voice
from scripts.stories import Gold, find_stories, overlaps, read_cells, score

ROOT = Path(__file__).parents[2]
KEPT, FITTED = (find_stories(ROOT / folder) for folder in ("tests/quality/stories", "training/stories"))


def test_no_story_is_both_fitted_on_and_measured() -> None:
    """The stories of training/ and those kept for measuring have nothing in common."""
    kept = {(story / "claims.yaml").read_text(encoding="utf-8") for story in KEPT}

    assert len(KEPT) >= 2
    assert len(FITTED) >= 20
    assert {story.name for story in KEPT} & {story.name for story in FITTED} == set()
    assert [s for s in FITTED if (s / "claims.yaml").read_text(encoding="utf-8") in kept] == []


@pytest.mark.parametrize("story", [*KEPT, *FITTED], ids=lambda story: story.name)
def test_every_label_is_in_order(story: Path) -> None:
    """Each claim × article has one label: known stances, and a voice and quote of the article unless it is silent."""
    cells = read_cells(story)
    claims, articles = {cell.claim.id for cell in cells}, {cell.article.id for cell in cells}
    wrong = [
        (cell.claim.id, cell.article.id)
        for cell in cells
        for gold in [cell.gold]
        if not set(gold.stances) <= set(Stance)
        or (gold.stances == ("silent",)) != (gold.quote == "")
        or gold.quote not in cell.article.body
        or gold.voice not in ({"own", "attributed"} if gold.quote else {""})
    ]

    assert wrong == []
    assert len(cells) == len(claims) * len(articles) == len((story / "gold.csv").read_text().strip().splitlines()) - 1


def finding(stance: Stance, excerpt: str = "", voice: Voice = Voice.OWN) -> Finding:
    """A finding as the program would give it."""
    if stance is Stance.SILENT:
        return Finding("claim", "article", stance, "")
    span = Span(0, len(excerpt))
    best = PassageFinding(stance, voice, None, span, excerpt, 90.0, "", (), (span,))
    return Finding("claim", "article", stance, "", best)


def test_the_figures_are_worked_out_by_hand() -> None:
    """Two of four stances are right, one of two conflicts found is one, and one of two voices and passages fits."""
    judged = [
        (Gold(("conflicts",), "own", "It sank in May."), finding(Stance.CONFLICTS, "It sank in May.")),
        (Gold(("agrees", "compatible"), "own", "It sank."), finding(Stance.CONFLICTS, "Nobody", Voice.ATTRIBUTED)),
        (Gold(("discusses", "compatible"), "own", "May it sink?"), finding(Stance.SILENT)),
        (Gold(("silent",), "", ""), finding(Stance.SILENT)),
    ]

    assert score(judged) == pytest.approx(
        {
            "stance": 2 / 4,
            # conflicts 2/3, silent 2/3, agrees and discusses 0; compatible was neither labelled first nor found
            "macro_f1": (2 / 3 + 2 / 3) / 4,
            "conflict_precision": 1 / 2,
            "conflict_recall": 1.0,
            "voice": 1 / 2,
            "passage": 1 / 2,
        }
    )


@pytest.mark.parametrize(
    ("excerpt", "quote", "expected"),
    [
        ("The ferry sank in May.", "The ferry sank", True),
        ("The ferry, which sank", "the FERRY", True),
        ("The harbour was closed", "the ferry sank", False),
        ("", "the ferry sank", False),
    ],
)
def test_a_passage_counts_that_shares_half_the_words(excerpt: str, quote: str, expected: bool) -> None:
    """Half of the shorter one's words is enough; nothing shares nothing."""
    assert overlaps(excerpt, quote) is expected
