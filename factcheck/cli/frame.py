"""The frame around every command: its arguments, its help, and one place where exceptions become exit codes.

A command's module is imported only when that command is called: overview and version need nothing of the engine.
"""

import argparse
import gc
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module

from factcheck.cli.command import Command, Exit, UsageError
from factcheck.cli.console import answer, drop_output, prepare_streams, warn

# The module of each command, and the question that it answers.
ANSWERS = {
    "validate": "What is wrong in the claims file and the articles?",
    "match": "What does each article say about each claim?",
    "judge": "What does this text do to this claim, and why?",
    "find": "Which claims does this text repeat? (has this been checked?)",
    "values": "What does the program read as numbers, money and dates in a text?",
    "export": "How do I hand the findings on, to a spreadsheet?",
    "schema": "Which keys may a claim have? (JSON Schema of claims.yaml)",
    "serve": "How do I open the dashboard?",
}

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
    # A run makes much and drops little, so looking for garbage at Python's usual pace would be a tenth of its time.
    gc.set_threshold(100_000, 20, 20)
    given = sys.argv[1:] if arguments is None else arguments
    # No option before the command takes a value, so the first word is the command's name.
    said = argument_parser(next((word for word in given if not word.startswith("-")), "")).parse_args(given)
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


def read_command(name: str) -> Command:
    """The command of this name, whose module is imported for it."""
    command: Command = import_module(f"factcheck.cli.{name}").COMMAND
    return command


def argument_parser(asked: str) -> argparse.ArgumentParser:
    """The command line: every command by name and question, the one `asked` for with its own options and help."""
    parser = argparse.ArgumentParser(
        prog="factcheck",
        description="Find where articles carry curated claims, and where they agree or conflict.",
        epilog=f"`factcheck COMMAND --help` shows a worked example of each.\n\n{_EXIT_CODES}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="show the version and end")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for name, answers in ANSWERS.items():
        own = commands.add_parser(
            name, help=answers, formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False
        )
        if name == asked:
            command = read_command(name)
            own.description = f"{answers}\n\n{command.teaches}"
            own.epilog = f"example:\n{command.example}\n{_EXIT_CODES}"
            command.declare(own)
            own.set_defaults(run=command.run)
    return parser


class _Version(argparse.Action):
    """Looks the version up only when it is asked for."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from importlib import metadata  # noqa: PLC0415 - slow to import, and every command would wait for it

        try:
            version = metadata.version("factcheck")
        except metadata.PackageNotFoundError:
            version = "(not installed: run from its folder)"
        answer(f"factcheck {version}")
        parser.exit(Exit.CLEAN)
