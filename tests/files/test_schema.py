"""The JSON Schema of claims.yaml: what an editor's completion knows."""

from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

from factcheck.files import claims_schema
from factcheck.files.fields import CLAIM, REFERENCE, TEST, TOP, Field, Form

ROOT = Path(__file__).parents[2]
SCHEMA = Draft202012Validator(claims_schema())
FIELDS = [*TOP.items(), *CLAIM.items(), *REFERENCE.items(), *TEST.items()]


def test_it_is_a_schema() -> None:
    """Of the draft that it names."""
    Draft202012Validator.check_schema(claims_schema())


@pytest.mark.parametrize("loader", [yaml.BaseLoader, yaml.SafeLoader])
def test_the_bundled_claims_fit(loader: type[yaml.BaseLoader | yaml.SafeLoader]) -> None:
    """Whether a YAML reader leaves texts alone or makes days of them."""
    claims = yaml.load((ROOT / "claims.yaml").read_text(encoding="utf-8"), loader)  # noqa: S506 - both are safe

    assert [error.message for error in SCHEMA.iter_errors(claims)] == []


@pytest.mark.parametrize(
    "claims",
    [
        {},
        {"claims": [], "extra": 1},
        {"claims": "It rained"},
        {"claims": [["It rained"]]},
        {"claims": [{"id": "a"}]},
        {"claims": [{"claim": "It rained", "phrase": ["wet"]}]},
        {"claims": [{"claim": "It rained", "id": "State Parties"}]},
        {"claims": [{"claim": "It rained", "phrases": "wet"}]},
        {"claims": [{"claim": "It rained", "as_of": "8 February 2024"}]},
        {"claims": [{"claim": "It rained", "as_of": 2024}]},
        {"claims": [{"claim": "It rained", "references": [{"title": "a", "url": "ftp://example.org"}]}]},
        {"claims": [{"claim": "It rained", "references": [{"title": "a", "link": "https://example.org"}]}]},
        {"claims": [{"claim": "It rained", "tests": [{"text": "Wet.", "expect": "agree"}]}]},
        {"claims": [{"claim": "It rained", "tests": [{"text": "Wet."}]}]},
        {"claims": [], "synonyms": "fab"},
        {"claims": [], "synonyms": ["fab", "foundry"]},
        {"claims": [], "synonyms": [["fab"]]},
        {"claims": [], "synonyms": [["fab", 4]]},
        {"claims": [], "synonyms": [["fab", "one two three four five six"]]},
        {"claims": [], "synonym": [["fab", "foundry"]]},
    ],
)
def test_mistakes_do_not_fit(claims: object) -> None:
    """What the reader calls an error is marked while it is typed."""
    assert not SCHEMA.is_valid(claims)


@pytest.mark.parametrize("synonyms", [None, [], [["fab", "chip factory"]], [["the Ministry", "MFA", "Smolenskaya"]]])
def test_synonyms_fit(synonyms: object) -> None:
    """Groups of two or more, or none yet."""
    assert SCHEMA.is_valid({"synonyms": synonyms, "claims": ["It rained"]})


@pytest.mark.parametrize(("name", "field"), FIELDS, ids=[name for name, _ in FIELDS])
def test_every_field_is_explained(name: str, field: Field) -> None:
    """With a sentence, and an example where its value is not made of further keys."""
    assert field.meaning.endswith(".")
    assert field.example or field.form in (Form.CLAIMS, Form.REFERENCES, Form.TESTS), name
