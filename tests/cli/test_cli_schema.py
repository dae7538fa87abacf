"""`factcheck schema`: what text editors check claims.yaml with."""

import json

import jsonschema
import pytest

from factcheck.cli import main


def test_the_schema_is_a_schema(capsys: pytest.CaptureFixture[str]) -> None:
    """It is valid JSON Schema, accepts a bare claim, and refuses a misspelt key."""
    assert main(["schema"]) == 0
    schema = json.loads(capsys.readouterr().out)
    kind = jsonschema.validators.validator_for(schema)
    kind.check_schema(schema)
    assert kind(schema).is_valid({"claims": ["123 state parties"]})
    assert not kind(schema).is_valid({"claims": [{"claim": "It rained", "phrase": ["rain"]}]})
