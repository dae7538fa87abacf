"""The repository's own files, as the house rules see them."""

import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
# Where there is no git to ask: what a checkout would not hold.
LEFT_OUT = {".venv", ".git", "__pycache__", "build", ".hypothesis"}


def listed_by_git() -> list[str]:
    """Paths that are tracked, or new and not ignored; none without git."""
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        return []
    words = [git, "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    return [name for name in done.stdout.split("\0") if name]


def found_on_disk() -> list[str]:
    """Paths of every file that a checkout could hold."""
    names = [path.relative_to(ROOT) for path in ROOT.rglob("*") if path.is_file()]
    kept = [
        name
        for name in names
        if not any(part in LEFT_OUT or part.endswith(("_cache", ".egg-info")) for part in name.parts)
    ]
    return [name.as_posix() for name in kept]


@pytest.fixture(scope="session")
def root() -> Path:
    """The repository's top folder."""
    return ROOT


@pytest.fixture(scope="session")
def files() -> Mapping[str, Path]:
    """Every file of the repository by its path from the top, in order."""
    names = sorted(listed_by_git() or found_on_disk())
    return {name: ROOT / name for name in names if (ROOT / name).is_file()}


@pytest.fixture(scope="session")
def texts(files: Mapping[str, Path]) -> Mapping[str, str]:
    """The text of every file that is text, by path; articles left out, since they are other people's words."""
    own = {name: path for name, path in files.items() if not (name.startswith("seeds/") and name != "seeds/README.md")}
    return {
        name: path.read_text(encoding="utf-8")
        for name, path in own.items()
        if path.suffix not in {".png", ".ico", ".woff2", ".gz"}
    }
