"""`factcheck find`: has this been checked?"""

import json
from pathlib import Path

import pytest

from factcheck.cli import main


@pytest.fixture(autouse=True)
def _here(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)


def test_the_likest_claim_comes_first(capsys: pytest.CaptureFixture[str]) -> None:
    """A post in other words is ranked, with a score from 0 to 100."""
    assert main(["find", "Wow, a 300 m long bridge at Arden!", "--format", "json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert (said["version"], said["articles"][0]["article"]) == (1, "text")
    best = said["articles"][0]["claims"][0]
    assert (list(best), best["claim"]) == (["claim", "score"], "bridge-length")
    assert 0 < best["score"] <= 100


def test_many_articles_are_answered_in_order(capsys: pytest.CaptureFixture[str]) -> None:
    """One entry an article, at most `--top` claims each."""
    assert main(["find", "--articles", "seeds", "--top", "1", "--format", "json"]) == 0
    articles = json.loads(capsys.readouterr().out)["articles"]
    assert [(article["article"], len(article["claims"]) <= 1) for article in articles] == [
        ("herald", True),
        ("post", True),
    ]


def test_a_person_reads_a_table(capsys: pytest.CaptureFixture[str]) -> None:
    """The text's name, then score, id and claim in columns."""
    assert main(["find", "seeds/herald.txt", "--top", "1"]) == 0
    heading, row = capsys.readouterr().out.splitlines()
    assert heading == "herald"
    assert row.split(maxsplit=1)[1] == "bridge-length  The Arden bridge is 300 metres long"
