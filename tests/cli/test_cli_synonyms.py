"""The editor's own synonyms, from claims.yaml to what each command answers."""

import json
from pathlib import Path

import pytest

from factcheck.cli import main

CLAIMS = """\
claims:
  - id: fabs
    claim: The council of Orsk built two fabs
  - id: notes
    claim: Smolenskaya expelled 20 envoys
  - id: rain
    claim: It rained on 3 May 2024
"""
SYNONYMS = """\
synonyms:
  - [fab, chip factory, foundry]
  - [the Ministry, MFA, Smolenskaya]
"""
ARTICLES = {
    "herald": "The council of Orsk built two chip factories.",
    "post": "The council of Orsk built three foundries.",
    "echo": "It rained on 3 May 2024.",
    "star": "The Ministry expelled 25 envoys.",
    "mail": "The council of Orsk built three schools. Estonia expelled 25 envoys.",
}


@pytest.fixture(autouse=True)
def _here(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for path in (folder / "seeds").iterdir():
        path.unlink()
    for name, text in ARTICLES.items():
        (folder / "seeds" / f"{name}.txt").write_text(f"---\nid: {name}\n---\n{text}\n", encoding="utf-8")
    monkeypatch.chdir(folder)


def answered(capsys: pytest.CaptureFixture[str], claims: str, *words: str) -> dict[str, list[dict[str, object]]]:
    """What a command answers in JSON to this claims file."""
    Path("claims.yaml").write_text(claims, encoding="utf-8")
    assert main([*words, "--format", "json"]) == 0
    said: dict[str, list[dict[str, object]]] = json.loads(capsys.readouterr().out)
    return said


def stances(capsys: pytest.CaptureFixture[str], claims: str) -> dict[tuple[object, object], object]:
    """The stance of each article to each claim."""
    found = answered(capsys, claims, "match")["findings"]
    return {(one["claim"], one["article"]): one["stance"] for one in found}


def test_a_passage_in_the_editors_words_is_found_and_judged(capsys: pytest.CaptureFixture[str]) -> None:
    """Missed without the synonyms; with them the values are compared as ever."""
    before, after = stances(capsys, CLAIMS), stances(capsys, SYNONYMS + CLAIMS)
    found = {("fabs", "herald"): "agrees", ("fabs", "post"): "conflicts", ("notes", "star"): "conflicts"}

    assert {before[key] for key in found} == {"silent"}
    assert {key: after[key] for key in found} == found


def test_strangers_stay_strangers(capsys: pytest.CaptureFixture[str]) -> None:
    """What stands in no group takes no side: neither schools for fabs nor Estonia for the Ministry."""
    after = stances(capsys, SYNONYMS + CLAIMS)

    assert {after["fabs", "mail"], after["notes", "mail"]}.isdisjoint({"agrees", "conflicts"})


def test_claims_that_hold_no_synonym_are_not_affected(capsys: pytest.CaptureFixture[str]) -> None:
    """Their findings are the same to the letter."""
    before, after = (answered(capsys, claims, "match")["findings"] for claims in (CLAIMS, SYNONYMS + CLAIMS))

    assert [one for one in after if one["claim"] == "rain"] == [one for one in before if one["claim"] == "rain"]


def test_synonyms_that_no_claim_holds_change_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    """Every finding is the same to the letter."""
    others = "synonyms:\n  - [otter, river dog]\n"

    assert answered(capsys, others + CLAIMS, "match") == answered(capsys, CLAIMS, "match")


def test_the_claim_is_shown_as_it_was_written(capsys: pytest.CaptureFixture[str]) -> None:
    """A synonym stands in an excerpt, never in the claim, nor on the claim's side of what was compared."""
    said = answered(capsys, SYNONYMS + CLAIMS, "match")
    (post,) = (one for one in said["findings"] if (one["claim"], one["article"]) == ("fabs", "post"))

    assert said["claims"][0]["claim"] == "The council of Orsk built two fabs"
    assert post["values"] == [{"claim": "two", "source": "three", "relation": "differs"}]
    assert post["reason"] == "‘three foundries’ against the claim’s two"


def test_one_claim_is_judged_with_its_synonyms(capsys: pytest.CaptureFixture[str]) -> None:
    """`judge ID` knows those of the claims file."""
    Path("claims.yaml").write_text(SYNONYMS + CLAIMS, encoding="utf-8")
    assert main(["judge", "fabs", "The council of Orsk built three foundries."]) == 0
    assert capsys.readouterr().out.startswith("✕ conflicts")


def test_a_post_in_the_editors_words_is_found(capsys: pytest.CaptureFixture[str]) -> None:
    """`find` ranks the claim that a post repeats in a synonym."""
    post = "So many foundries!"

    assert answered(capsys, CLAIMS, "find", post)["articles"][0]["claims"] == []
    found = answered(capsys, SYNONYMS + CLAIMS, "find", post)["articles"][0]["claims"]
    assert [one["claim"] for one in found] == ["fabs"]


def test_an_editors_test_may_use_a_synonym(capsys: pytest.CaptureFixture[str]) -> None:
    """`validate` runs a claim's tests with the synonyms of the file, and fails without them."""
    tested = "    tests:\n      - text: The council of Orsk built three foundries.\n        expect: conflicts\n"
    with_test = CLAIMS.replace("two fabs\n", "two fabs\n" + tested)
    Path("claims.yaml").write_text(SYNONYMS + with_test, encoding="utf-8")
    assert main(["validate"]) == 0
    assert capsys.readouterr().out == "claims.yaml: 3 claims, 5 articles, no problems.\n"
    Path("claims.yaml").write_text(with_test, encoding="utf-8")
    assert main(["validate"]) == 1
    assert "expected conflicts, got silent" in capsys.readouterr().out


def test_a_mistake_in_a_group_is_told_with_its_place(capsys: pytest.CaptureFixture[str]) -> None:
    """File, line, column, which group, what is wrong and what to type; the other group works."""
    Path("claims.yaml").write_text("synonyms:\n  - [fab, foundry]\n  - [MFA]\n" + CLAIMS, encoding="utf-8")
    assert main(["validate"]) == 1
    assert capsys.readouterr().out == (
        "claims.yaml:3:5: error: synonym group 2 has one member, 'MFA'. "
        "Add what may stand for it, or delete the group.\n"
        "claims.yaml: 3 claims, 5 articles, 1 problem.\n"
    )
    assert main(["judge", "fabs", "The council of Orsk built three foundries.", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["stance"] == "conflicts"
