"""The console script, run as its users run it, on small files."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Answer = subprocess.CompletedProcess[str]
Runner = Callable[..., Answer]


@pytest.fixture(scope="session")
def script() -> Path:
    """The installed console script."""
    return Path(sys.executable).with_name("factcheck")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with two claims and two articles, as an editor would have it."""
    (tmp_path / "claims.yaml").write_text(
        "claims:\n"
        "  - id: bridge-length\n"
        "    claim: The Arden bridge is 300 metres long\n"
        "  - id: mayor-resigned\n"
        "    claim: Mayor Ilse Brandt resigned\n",
        encoding="utf-8",
    )
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "herald.txt").write_text(
        "---\nid: herald\noutlet: The Herald\ntitle: Bridge opens\ndate: 2025-02-03\n---\n"
        "Bridge opens\n\nThe Arden bridge is 300 metres long. It opened on Monday.\n",
        encoding="utf-8",
    )
    (tmp_path / "seeds" / "post.txt").write_text(
        "Bakers on strike\n\nBread was scarce in the town on Sunday.\n", encoding="utf-8"
    )
    return tmp_path


@pytest.fixture
def factcheck(script: Path, folder: Path) -> Runner:
    """Runs `factcheck` in that folder; `given` is its standard input, `settings` go into its environment."""

    def run(*words: str, given: str = "", **settings: str) -> Answer:
        return subprocess.run(
            [script, *words],
            cwd=folder,
            input=given,
            env={**os.environ, **settings},
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )

    return run
