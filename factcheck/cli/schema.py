"""`factcheck schema`: the JSON Schema of claims.yaml."""

import json
from argparse import ArgumentParser, Namespace

from factcheck.cli.command import Command, Exit
from factcheck.cli.console import answer
from factcheck.files import claims_schema


def _declare(_: ArgumentParser) -> None:
    """Takes nothing."""


def _run(_: Namespace) -> Exit:
    answer(json.dumps(claims_schema(), ensure_ascii=False, indent=2))
    return Exit.CLEAN


COMMAND = Command(
    name="schema",
    teaches=(
        "Text editors complete and check claims.yaml as you type when its first line\n"
        "names the schema:\n"
        "  # yaml-language-server: $schema=claims.schema.json"
    ),
    example="  $ factcheck schema > claims.schema.json\n",
    declare=_declare,
    run=_run,
)
