"""`factcheck match` and `factcheck export`, from files to findings."""

import csv
import io
import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.cli import main

Runner = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(autouse=True)
def _here(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)


def answered(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    """Standard output of a command that ends clean."""
    assert main(words) == 0
    return capsys.readouterr().out


def test_every_claim_and_article_has_a_finding(factcheck: Runner) -> None:
    """Two claims, two articles: four findings in the claims' order, silent ones with their fields empty."""
    done = factcheck("match", "--format", "json")
    said = json.loads(done.stdout)
    assert (done.returncode, done.stderr, said["version"]) == (0, "", 1)
    assert [(f["claim"], f["article"], f["stance"]) for f in said["findings"]] == [
        ("bridge-length", "herald", "agrees"),
        ("bridge-length", "post", "silent"),
        ("mayor-resigned", "herald", "silent"),
        ("mayor-resigned", "post", "silent"),
    ]
    assert said["claims"] == [
        {
            "id": "bridge-length",
            "claim": "The Arden bridge is 300 metres long",
            "status": "single source",
            "origins": 1,
        },
        {"id": "mayor-resigned", "claim": "Mayor Ilse Brandt resigned", "status": "unreported", "origins": 0},
    ]
    silent = said["findings"][1]
    assert [silent[key] for key in ("voice", "speaker", "start", "end", "excerpt")] == [None] * 5


def test_a_passage_is_cut_exactly_from_the_body(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Its start and end count characters of the text after the front matter."""
    found = json.loads(answered(capsys, "match", "--format", "json"))["findings"][0]
    body = (folder / "seeds" / "herald.txt").read_text(encoding="utf-8").split("---\n")[2]
    assert body[found["start"] : found["end"]] == found["excerpt"] == "The Arden bridge is 300 metres long."


def test_the_same_input_gives_the_same_bytes(factcheck: Runner) -> None:
    """Two runs, with different hash seeds, answer alike."""
    first = factcheck("match", "--format", "json", PYTHONHASHSEED="1")
    assert factcheck("match", "--format", "json", PYTHONHASHSEED="2").stdout == first.stdout


def test_problems_are_told_beside_the_findings(factcheck: Runner, folder: Path) -> None:
    """A fault in the claims file goes to standard error and into the exit code; sound claims are still judged."""
    with (folder / "claims.yaml").open("a", encoding="utf-8") as file:
        file.write("    phrase: [quit]\n")
    done = factcheck("match", "--format", "json")
    assert done.returncode == 1
    assert done.stderr.startswith("claims.yaml:6:5: error: claim 'mayor-resigned': unknown key 'phrase'.")
    assert len(json.loads(done.stdout)["findings"]) == 4


def test_a_conflict_between_sources_is_no_problem(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Finding a conflict is the program's work: the exit code stays 0."""
    (folder / "seeds" / "post.txt").write_text("The Arden bridge is 280 metres long.\n", encoding="utf-8")
    said = json.loads(answered(capsys, "match", "--format", "json"))
    assert said["claims"][0]["status"] == "disputed"


def test_single_files_are_articles_too(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`--articles` takes files and folders, several at once."""
    (folder / "more").mkdir()
    (folder / "more" / "late.txt").write_text("Late news\n", encoding="utf-8")
    said = json.loads(answered(capsys, "match", "--articles", "seeds/post.txt", "more", "--format", "json"))
    assert [finding["article"] for finding in said["findings"][:2]] == ["post", "late"]


def test_the_table_reads_in_a_terminal(factcheck: Runner) -> None:
    """Claim, status, each source with its words and reason, the silent ones in one line; no colour in a pipe."""
    done = factcheck("match")
    lines = done.stdout.splitlines()
    assert lines[:4] == [
        "bridge-length: The Arden bridge is 300 metres long",
        "  single source, 1 source, 1 origin",
        "  herald: ✓ agrees (own voice)",
        "      The Arden bridge is 300 metres long.",
    ]
    assert lines[-1] == "2 claims, 2 articles: 1 single source, 1 unreported"
    assert "\x1b" not in done.stdout


def test_both_ways_to_csv_agree(capsys: pytest.CaptureFixture[str]) -> None:
    """`match --format csv` and `export` write the same table."""
    text = answered(capsys, "match", "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert [(row["claim"], row["article"], row["stance"]) for row in rows[:2]] == [
        ("bridge-length", "herald", "agrees"),
        ("bridge-length", "post", "silent"),
    ]
    assert answered(capsys, "export", "--format", "csv") == text
