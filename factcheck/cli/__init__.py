"""The command line: one module a command; `main` is the console script."""

from factcheck.cli.frame import main

__all__ = ["main"]
