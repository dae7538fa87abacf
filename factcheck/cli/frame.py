"""The frame around every command: its arguments, its help, and one place where exceptions become exit codes."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from importlib import metadata

from factcheck.cli import export, find, judge, match, schema, serve, validate, values
from factcheck.cli.command import Command, Exit, UsageError
from factcheck.cli.console import answer, drop_output, prepare_streams, warn

COMMANDS: tuple[Command, ...] = (
    validate.COMMAND,
    match.COMMAND,
    judge.COMMAND,
    find.COMMAND,
    values.COMMAND,
    export.COMMAND,
    schema.COMMAND,
    serve.COMMAND,
)

_EXIT_CODES = """\
exit codes:
  0  clean
  1  problems were found in what was given (claims file, articles, lines)
  2  wrong usage
  3  our fault
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code; wrong options end it the way argparse does, with code 2."""
    prepare_streams()
    said = argument_parser().parse_args(arguments)
    return guarded(lambda: said.run(said))


def guarded(run: Callable[[], Exit]) -> Exit:
    """Run a command; whatever it raises becomes an exit code and one message that says whose turn it is."""
    try:
        code = run()
        sys.stdout.flush()
    except UsageError as wrong:
        warn(f"factcheck: {wrong}")
        return Exit.USAGE
    except BrokenPipeError:  # the reader has seen enough (`factcheck match | head`)
        drop_output()
        return Exit.CLEAN
    except KeyboardInterrupt:
        return Exit.INTERRUPTED
    except Exception as fault:
        if os.environ.get("FACTCHECK_DEBUG"):
            raise
        warn(
            f"factcheck: internal error: {type(fault).__name__}: {fault}\n"
            "This is our fault, please report it with the command you ran and what it was run on.\n"
            "FACTCHECK_DEBUG=1 shows where it happened."
        )
        return Exit.FAULT
    return code


def argument_parser() -> argparse.ArgumentParser:
    """The whole command line, each command with its own help."""
    parser = argparse.ArgumentParser(
        prog="factcheck",
        description="Find where articles carry curated claims, and where they agree or conflict.",
        epilog=f"`factcheck COMMAND --help` shows a worked example of each.\n\n{_EXIT_CODES}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="show the version and end")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in COMMANDS:
        own = commands.add_parser(
            command.name,
            help=command.answers,
            description=f"{command.answers}\n\n{command.teaches}",
            epilog=f"example:\n{command.example}\n{_EXIT_CODES}",
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        command.declare(own)
        own.set_defaults(run=command.run)
    return parser


class _Version(argparse.Action):
    """Looks the version up only when it is asked for: reading package metadata costs more than parsing arguments."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        try:
            version = metadata.version("factcheck")
        except metadata.PackageNotFoundError:
            version = "(not installed: run from its folder)"
        answer(f"factcheck {version}")
        parser.exit(Exit.CLEAN)
