"""The JSON Schema of claims.yaml, for completion and checks in editors. Made from the same fields the reader knows."""

from collections.abc import Mapping

from factcheck.files.fields import CLAIM, LONGEST_SYNONYM, REFERENCE, TEST, TOP, Field, Form
from factcheck.model import Stance

# Editors' YAML parsers read `010` or `no` as numbers and truth values; the program reads them as typed.
_TEXT: Mapping[str, object] = {"type": ["string", "number", "boolean", "null"]}

# Some parsers make day objects of days, which are of no JSON type at all: they pass.
_DAY: Mapping[str, object] = {
    "format": "date",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
    "not": {"type": ["number", "boolean", "array", "object"]},
}


# A number is no synonym.
_SYNONYM: Mapping[str, object] = {
    "type": "string",
    "pattern": rf"^\s*\S+(\s+\S+){{0,{LONGEST_SYNONYM - 1}}}\s*$",
}

_FORMS: Mapping[Form, Mapping[str, object]] = {
    Form.TEXT: _TEXT,
    Form.TEXTS: {"type": ["array", "null"], "items": {"type": ["string", "number", "boolean"]}},
    Form.SLUG: {"type": ["string", "number"], "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"},
    Form.DAY: _DAY,
    Form.URL: {"type": ["string", "null"], "format": "uri", "pattern": "^https?://"},
    Form.STANCE: {"enum": [str(stance) for stance in Stance]},
    Form.REFERENCES: {"type": ["array", "null"], "items": {"$ref": "#/$defs/reference"}},
    Form.TESTS: {"type": ["array", "null"], "items": {"$ref": "#/$defs/test"}},
    Form.CLAIMS: {"type": "array", "items": {"anyOf": [{"type": ["string", "number"]}, {"$ref": "#/$defs/claim"}]}},
    Form.SYNONYMS: {"type": ["array", "null"], "items": {"type": "array", "minItems": 2, "items": _SYNONYM}},
}


def claims_schema() -> dict[str, object]:
    """The JSON Schema (2020-12) of a claims file."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Claims",
        "description": "Curated claims, looked for in articles.",
        **_mapping(TOP),
        "$defs": {"claim": _mapping(CLAIM), "reference": _mapping(REFERENCE), "test": _mapping(TEST)},
    }


def _mapping(fields: Mapping[str, Field]) -> dict[str, object]:
    return {
        "type": "object",
        "properties": {name: _field(field) for name, field in fields.items()},
        "required": [name for name, field in fields.items() if field.required],
        "additionalProperties": False,
    }


def _field(field: Field) -> dict[str, object]:
    example = list(field.example) if isinstance(field.example, tuple) else field.example
    return {"description": field.meaning, **({"examples": [example]} if example else {}), **_FORMS[field.form]}
