"""The board: every claim against every article."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from factcheck.board import check_examples, judge_board, load_board, version_of
from factcheck.judging import Reading, judge_article
from factcheck.model import Article, Claim, Example, Stance, Status

LENGTH = Claim(id="bridge-length", text="The Arden bridge is 300 metres long", line=2)
RESIGNED = Claim(id="mayor-resigned", text="Mayor Ilse Brandt resigned", line=4)
HERALD = Article(id="herald", body="The Arden bridge is 300 metres long.\n", date=date(2025, 2, 3), path="a.txt")
POST = Article(id="post", body="The Arden bridge is 280 metres long.\n", path="b.txt")
WIRE = Article(id="wire", body="Bread was scarce on Sunday.\n", path="c.txt")


def test_a_report_holds_every_article_in_order() -> None:
    """One finding for each claim and article, silent ones too."""
    board = judge_board((LENGTH, RESIGNED), (HERALD, POST, WIRE))
    assert [
        (report.claim.id, finding.article_id, finding.stance) for report in board.reports for finding in report.findings
    ] == [
        ("bridge-length", "herald", Stance.AGREES),
        ("bridge-length", "post", Stance.CONFLICTS),
        ("bridge-length", "wire", Stance.SILENT),
        ("mayor-resigned", "herald", Stance.SILENT),
        ("mayor-resigned", "post", Stance.SILENT),
        ("mayor-resigned", "wire", Stance.SILENT),
    ]
    assert [report.status for report in board.reports] == [Status.DISPUTED, Status.UNREPORTED]
    assert list(board.documents) == ["herald", "post", "wire"]


def test_a_finding_does_not_depend_on_its_neighbours() -> None:
    """Alone or among others, a claim and an article give the same finding."""
    together = judge_board((RESIGNED, LENGTH), (WIRE, POST, HERALD)).reports[1].findings[1]
    assert judge_board((LENGTH,), (POST,)).reports[0].findings == (together,)


def test_a_pair_that_is_never_looked_at_reads_like_one_that_was() -> None:
    """Without a candidate passage the board does not ask the judge, and says what the judge would."""
    board = judge_board((RESIGNED,), (WIRE,))
    asked = judge_article(RESIGNED, Reading(board.documents["wire"]), (), WIRE)
    assert board.reports[0].findings == (asked,)


@pytest.mark.parametrize(("claims", "articles"), [((), (HERALD,)), ((LENGTH,), ()), ((), ())])
def test_nothing_to_judge_is_an_empty_board(claims: tuple[Claim, ...], articles: tuple[Article, ...]) -> None:
    """No claims, no articles or neither: every claim still has its report."""
    board = judge_board(claims, articles)
    assert [(report.claim.id, report.status, report.findings) for report in board.reports] == [
        (claim.id, Status.UNREPORTED, ()) for claim in claims
    ]


def test_progress_counts_the_articles() -> None:
    """After each article: how many are done, of how many."""
    seen: list[tuple[int, int]] = []
    judge_board((LENGTH,), (HERALD, POST, WIRE), progress=lambda done, total: seen.append((done, total)))
    assert seen == [(1, 3), (2, 3), (3, 3)]


def test_a_version_names_the_content() -> None:
    """Another word is another version; another line, file name or test is not."""
    board = judge_board((LENGTH,), (HERALD,))
    moved = judge_board(
        (replace(LENGTH, line=9, tests=(Example("It is 280 metres long.", Stance.CONFLICTS),)),),
        (replace(HERALD, path="other.txt"),),
    )
    assert (moved.claims_version, moved.articles_version) == (board.claims_version, board.articles_version)
    assert version_of([replace(LENGTH, text="The Arden bridge is 30 metres long")]) != board.claims_version
    assert version_of([replace(HERALD, date=None)]) != board.articles_version
    assert len(board.claims_version) == 12


def test_files_are_loaded_with_their_problems(tmp_path: Path) -> None:
    """A claims file with one fault and a folder of articles make a board that names the fault."""
    (tmp_path / "claims.yaml").write_text(
        "claims:\n  - The Arden bridge is 300 metres long\n  - id: b\n    phrase: [x]\n    claim: It rained\n",
        encoding="utf-8",
    )
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "herald.txt").write_text(HERALD.body, encoding="utf-8")
    board = load_board(tmp_path / "claims.yaml", [tmp_path / "seeds"])
    assert [report.findings[0].stance for report in board.reports] == [Stance.AGREES, Stance.SILENT]
    assert [(problem.line, problem.column) for problem in board.problems] == [(4, 5)]


def test_an_example_that_comes_out_otherwise_is_a_problem() -> None:
    """It names the claim, the line, what was expected, what came out, and why."""
    claim = replace(
        LENGTH,
        tests=(
            Example("The Arden bridge is 280 metres long.", Stance.CONFLICTS, line=5),
            Example("The Arden bridge is 300 metres long.", Stance.SILENT, line=7),
        ),
    )
    (problem,) = check_examples((claim,), "claims.yaml")
    assert (problem.file, problem.line, problem.message) == (
        "claims.yaml",
        7,
        "claim 'bridge-length': its test “The Arden bridge is 300 metres long.”: expected silent, got agrees.",
    )
    assert problem.advice.startswith("Why: ")
