"""The claims and articles that come with the program."""

import hashlib
from pathlib import Path

import pytest

from factcheck.files import load_articles, load_claims
from factcheck.model import Claim

ROOT = Path(__file__).parents[2]
CLAIMS, PROBLEMS = load_claims(ROOT / "claims.yaml")
BY_ID = {claim.id: claim for claim in CLAIMS}

# The articles as they were collected. Findings name places in them by character, so not one may change.
AS_PUBLISHED = {
    "al-jazeera.txt": "038920c0cd275f3ab73cad71fe3cd8647f663d9b33522eddeee9042be78f735d",
    "global-research.txt": "1c63e491c35d93f5f36639c694734180a5ac4d76126d82c0baf6ce021b4415ac",
    "moscow-times.txt": "3d9b1749ffc19cad73591239ce8294aa423e38d876e0db1642eb9c9b67c2aacc",
    "newstalk.txt": "dd19980944137269d1440e0924719df4bd4322f129085334f700a07f9c93280f",
    "tass.txt": "1cc65ceec28592469bbe2fa1ca461f49fb069d64b62ec74b1d1a2b0565432f1c",
}


def test_the_bundled_files_are_sound() -> None:
    """Five articles, twenty-five claims or more, no problems."""
    articles, problems = load_articles([ROOT / "seeds"])

    assert [article.id for article in articles] == [name.removesuffix(".txt") for name in AS_PUBLISHED]
    assert len(CLAIMS) >= 25
    assert PROBLEMS == problems == ()


@pytest.mark.parametrize(("name", "digest"), AS_PUBLISHED.items())
def test_an_article_is_as_published(name: str, digest: str) -> None:
    """Its body, byte for byte."""
    text = (ROOT / "seeds" / name).read_bytes()

    assert hashlib.sha256(text).hexdigest() == digest


def test_the_bundled_claims_show_every_field() -> None:
    """Who reads claims.yaml from the top sees the whole format.

    But ratings are people's, so none is made up; and no claim needs a synonym, so they stand there as a comment.
    """
    used = {name for claim in CLAIMS for name in Claim.__dataclass_fields__ if getattr(claim, name)}

    text = (ROOT / "claims.yaml").read_text(encoding="utf-8")

    assert set(Claim.__dataclass_fields__) - used == {"rating", "rewordings"}
    assert "# rating: " in text
    assert "# synonyms:" in text


def test_the_two_claims_that_started_it_are_there() -> None:
    """The bare text, and the count that an authority has passed."""
    assert BY_ID["four-verdicts-1bn"].text == "four verdicts, $1bn"
    assert BY_ID["state-parties"].text == "123 state parties"
    assert BY_ID["state-parties"].references[0].says == "Armenia became the 124th State Party"


def test_the_editors_tests_cover_most_stances() -> None:
    """Fifteen examples or more, so that an editor sees how each stance is meant."""
    examples = [example for claim in CLAIMS for example in claim.tests]

    assert len(examples) >= 15
    assert {str(example.expect) for example in examples} == {"compatible", "conflicts", "discusses", "silent"}
