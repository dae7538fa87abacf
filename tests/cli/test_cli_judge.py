"""`factcheck judge`: one claim, one text."""

import io
import json
from pathlib import Path

import pytest

from factcheck.cli import main


@pytest.fixture(autouse=True)
def _here(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)


def judged(capsys: pytest.CaptureFixture[str], *words: str) -> dict[str, object]:
    """What `judge --format json` answers."""
    assert main(["judge", *words, "--format", "json"]) == 0
    said: dict[str, object] = json.loads(capsys.readouterr().out)
    return said


def test_a_judgement_has_six_fields(capsys: pytest.CaptureFixture[str]) -> None:
    """Stance, voice, speaker, excerpt, reason and values, in this order."""
    said = judged(capsys, "The Arden bridge is 300 metres long", "The Arden bridge is 280 metres long.")
    assert list(said) == ["stance", "voice", "speaker", "excerpt", "reason", "values"]
    assert (said["stance"], said["voice"]) == ("conflicts", "own")
    assert said["excerpt"] == "The Arden bridge is 280 metres long."


def test_a_person_reads_stance_reason_and_passage(capsys: pytest.CaptureFixture[str]) -> None:
    """The stance with its symbol first, the passage after the reason."""
    assert main(["judge", "The Arden bridge is 300 metres long", "The Arden bridge is 280 metres long."]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "✕ conflicts (own voice)"
    assert "  Passage: The Arden bridge is 280 metres long." in lines


def test_a_claims_id_stands_for_the_claim(capsys: pytest.CaptureFixture[str]) -> None:
    """`judge bridge-length FILE` looks the claim up and reads the file's body."""
    said = judged(capsys, "bridge-length", "seeds/herald.txt")
    assert (said["stance"], said["excerpt"]) == ("agrees", "The Arden bridge is 300 metres long.")


def test_an_unknown_id_is_taken_as_words_and_said_so(capsys: pytest.CaptureFixture[str]) -> None:
    """One word can be a claim; a slip in an id is told on standard error."""
    assert main(["judge", "bridge-lenght", "The bridge opened."]) == 0
    assert capsys.readouterr().err == (
        "factcheck: no claim in claims.yaml has the id 'bridge-lenght': taken as a statement\n"
    )


def test_the_day_settles_a_weekday(capsys: pytest.CaptureFixture[str]) -> None:
    """“On Monday” agrees with a date when the text's day is known, and an article's file brings its own."""
    claim = "The Arden bridge opened on 3 February 2025"
    text = "The Arden bridge opened on Monday."
    assert judged(capsys, claim, text, "--date", "2025-02-05")["stance"] == "agrees"
    assert judged(capsys, claim, text, "--date", "2025-02-12")["stance"] == "conflicts"


def test_standard_input_is_a_text(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """`-` reads what is piped in."""
    monkeypatch.setattr("sys.stdin", io.StringIO("The Arden bridge is 300 metres long.\n"))
    assert judged(capsys, "bridge-length", "-")["stance"] == "agrees"


def test_many_pairs_are_answered_in_order(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One line out for each line in; blank lines do not count."""
    claim = "The Arden bridge is 300 metres long"
    (folder / "pairs.jsonl").write_text(
        json.dumps({"claim": claim, "text": "The Arden bridge is 300 metres long."})
        + "\n\n"
        + json.dumps({"claim": claim, "text": "The Arden bridge is 280 metres long.", "date": "2025-02-05"})
        + "\n"
        + json.dumps({"claim": claim, "text": "It rained.", "date": None})
        + "\n",
        encoding="utf-8",
    )
    assert main(["judge", "--pairs", "pairs.jsonl"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [json.loads(line)["stance"] for line in lines] == ["agrees", "conflicts", "silent"]


def test_a_bad_line_costs_only_itself(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It is answered as silent with its problem, so that the answers stay in step, and the exit code is 1."""
    rows = [
        b'{"claim": "It rained", "text": "It rained."',
        b'{"claim": "It rained"}',
        b'{"claim": "It rained", "text": 7}',
        b'["It rained", "It rained."]',
        b'{"claim": "It rained", "text": "It rained.", "date": "8 February"}',
        b'{"claim": "It rained", "text": "It r\xe4ined."}',
        b"[" * 100_000,
        b'{"claim": "The Arden bridge is 300 metres long", "text": "The Arden bridge is 300 metres long."}',
    ]
    (folder / "pairs.jsonl").write_bytes(b"\n".join(rows))
    assert main(["judge", "--pairs", "pairs.jsonl"]) == 1
    shown = capsys.readouterr()
    answers = [json.loads(line) for line in shown.out.splitlines()]
    assert [answer.get("problem") for answer in answers] == [
        "not JSON: Expecting ',' delimiter",
        '"text" is missing',
        '"text" is not a text',
        "not a JSON object",
        "'8 February' is not a day; write it as 2024-02-08",
        "not UTF-8",
        "not JSON that can be read: nested too deeply",
        None,
    ]
    assert [answer["stance"] for answer in answers] == ["silent"] * 7 + ["agrees"]
    assert shown.err.splitlines()[1] == (
        'pairs.jsonl:2:1: error: "text" is missing '
        'Write {"claim": "…", "text": "…"}, and where known "date": "2024-02-08".'
    )
