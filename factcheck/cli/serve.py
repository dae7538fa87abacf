"""`factcheck serve`: the dashboard, on this computer."""

import os
import subprocess
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from pathlib import Path

import factcheck
from factcheck.cli.command import Command, Exit, UsageError
from factcheck.cli.given import article_paths, claims_file, declare_articles, declare_claims

_HIGHEST_PORT = 65535


def _declare(parser: ArgumentParser) -> None:
    declare_claims(parser)
    declare_articles(parser)
    parser.add_argument("--port", type=_read_port, default=8501, help="where the dashboard listens (default: 8501)")
    parser.add_argument(
        "--address",
        default="127.0.0.1",
        help="who may reach it: 127.0.0.1 only this computer, 0.0.0.0 all (default: 127.0.0.1)",
    )


def _run(said: Namespace) -> Exit:
    app = find_app(Path(factcheck.__file__).parent)
    environment = {
        **os.environ,
        "FACTCHECK_CLAIMS": str(claims_file(said).resolve()),
        "FACTCHECK_ARTICLES": os.pathsep.join(str(path.resolve()) for path in article_paths(said)),
    }
    words = [sys.executable, "-m", "streamlit", "run", str(app)]
    words += ["--server.port", str(said.port), "--server.address", said.address]
    words += ["--server.headless", "false" if _has_screen() else "true", "--server.showEmailPrompt", "false"]
    if os.name == "nt":  # where replacing a process gives the prompt back at once
        return Exit.CLEAN if subprocess.call(words, env=environment) == 0 else Exit.FAULT  # noqa: S603 - our own words
    return os.execve(sys.executable, words, environment)  # noqa: S606 - no shell on purpose; ctrl-C and kill reach it directly


def _has_screen() -> bool:
    """Whether a browser can be opened here."""
    return os.name == "nt" or sys.platform == "darwin" or bool({"DISPLAY", "WAYLAND_DISPLAY"} & os.environ.keys())


def find_app(package: Path) -> Path:
    """The dashboard's script, which stands beside the package.

    Raises:
        UsageError: the package was installed without it.
    """
    app = package.resolve().parent / "app.py"
    if not app.is_file():
        raise UsageError(
            "the dashboard's app.py is not part of an installed package; run `factcheck serve` from the project's own "
            "folder, after `pip install -e .` there"
        )
    return app


def _read_port(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 0 < int(text) <= _HIGHEST_PORT:
        raise ArgumentTypeError(f"'{text}' is not a port; give a number from 1 to {_HIGHEST_PORT}")
    return int(text)


COMMAND = Command(
    name="serve",
    teaches="Starts it on this computer and opens a browser where there is one; ctrl-C ends it.",
    example="  $ factcheck serve --port 8600 --claims claims.yaml --articles seeds/\n",
    declare=_declare,
    run=_run,
)
