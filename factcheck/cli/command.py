"""What a command of the command line consists of, and the exit codes they share."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum


class Exit(IntEnum):
    """How the program ends, for shells and scripts."""

    CLEAN = 0
    PROBLEMS = 1
    USAGE = 2
    FAULT = 3
    INTERRUPTED = 130  # what shells expect of a program stopped by ctrl-C


class UsageError(Exception):
    """The program was called wrongly; the message says what to type instead."""


@dataclass(frozen=True, slots=True)
class Command:
    """One command. `example` is a call that works on the bundled files; the question it answers stands in `frame`."""

    name: str
    teaches: str
    example: str
    declare: Callable[[ArgumentParser], None]
    run: Callable[[Namespace], Exit]
