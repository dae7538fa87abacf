"""`factcheck validate`, as an editor or a pull request sees it."""

import json
from pathlib import Path

import pytest

from factcheck.cli import main

SOUND = "claims:\n  - id: bridge-length\n    claim: The Arden bridge is 300 metres long\n"
FAULTY = SOUND + "    phrase: [the span]\n"
WITH_TESTS = (
    SOUND
    + "    tests:\n"
    + "      - text: The Arden bridge is 280 metres long.\n        expect: conflicts\n"
    + "      - text: The Arden bridge is 300 metres long.\n        expect: silent\n"
)


@pytest.fixture(autouse=True)
def _here(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)


def test_sound_files_are_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    """What was read, and that nothing is wrong with it."""
    assert main(["validate"]) == 0
    assert capsys.readouterr() == ("claims.yaml: 2 claims, 2 articles, no problems.\n", "")


def test_a_claims_file_can_be_checked_without_articles(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where nobody names articles and there is no folder seeds/, there are none."""
    (tmp_path / "seeds").rename(tmp_path / "texts")
    assert main(["validate"]) == 0
    assert capsys.readouterr().out == "claims.yaml: 2 claims, 0 articles, no problems.\n"


def test_a_misspelt_key_is_shown_with_its_place(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """File, line, column, what it is about and what to type; then the count, and exit code 1."""
    (folder / "claims.yaml").write_text(FAULTY, encoding="utf-8")
    assert main(["validate"]) == 1
    first, last = capsys.readouterr().out.splitlines()
    assert first.startswith("claims.yaml:4:5: error: claim 'bridge-length': unknown key 'phrase'.")
    assert "phrases" in first
    assert last == "claims.yaml: 1 claim, 2 articles, 1 problem."


def test_programs_read_problems_as_json(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each problem with its place, severity, code and words."""
    (folder / "claims.yaml").write_text(FAULTY, encoding="utf-8")
    assert main(["validate", "--format", "json"]) == 1
    said = json.loads(capsys.readouterr().out)
    assert (said["version"], len(said["problems"])) == (1, 1)
    assert {key: said["problems"][0][key] for key in ("file", "line", "column", "severity")} == {
        "file": "claims.yaml",
        "line": 4,
        "column": 5,
        "severity": "error",
    }


def test_a_pull_request_shows_problems_beside_the_line(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`--format github` writes workflow commands."""
    (folder / "claims.yaml").write_text(FAULTY, encoding="utf-8")
    assert main(["validate", "--format", "github"]) == 1
    assert capsys.readouterr().out.startswith("::error file=claims.yaml,line=4,col=5::claim 'bridge-length'")


def test_an_editors_own_test_that_fails_is_a_problem(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The claim's id, the line of the test, what was expected, what came out, and why; a passing one is not named."""
    (folder / "claims.yaml").write_text(WITH_TESTS, encoding="utf-8")
    assert main(["validate"]) == 1
    first, last = capsys.readouterr().out.splitlines()
    assert first.startswith(
        "claims.yaml:7:1: error: claim 'bridge-length': its test “The Arden bridge is 300 metres long.”: "
        "expected silent, got agrees. Why: "
    )
    assert last == "claims.yaml: 1 claim, 2 articles, 1 problem."


def test_the_bundled_files_are_sound(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """What is delivered passes its own check, its claims' tests included."""
    monkeypatch.chdir(Path(__file__).parents[2])
    code = main(["validate"])
    assert capsys.readouterr().out.endswith("5 articles, no problems.\n")
    assert code == 0
