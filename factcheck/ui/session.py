"""The board of this server: read once, shared by everybody, read again when a file has changed."""

import gc
import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

import streamlit as st

from factcheck.board import load_board
from factcheck.model import Board
from factcheck.views.board import say_sides

# app.py's folder, where the bundled claims and articles lie.
_ROOT = Path(__file__).resolve().parents[2]

Stamp = tuple[tuple[str, int, int], ...]


@dataclass(frozen=True, slots=True)
class Loaded:
    """A board, and what is worked out once for it: the sentence under each claim."""

    board: Board
    said: Mapping[str, str]


class Shelf:
    """The board last loaded, and the files' stamp then. Streamlit's own cache cannot show progress while it fills."""

    def __init__(self) -> None:
        """Nothing loaded yet."""
        self._lock = Lock()
        self._kept: tuple[Stamp, Loaded] | None = None

    def get(self, stamp: Stamp, load: Callable[[], Loaded]) -> Loaded:
        """The board of these files, loaded if they are not the ones kept; whoever else asks meanwhile waits."""
        with self._lock:
            if self._kept is None or self._kept[0] != stamp:
                self._kept = (stamp, load())
            return self._kept[1]


def board() -> Board:
    """Everything judged, as the files stand now."""
    return load().board


def load() -> Loaded:
    """The board with its sentences, as the files stand now; shows progress where that takes a while."""
    claims, articles = given_paths()
    waiting = st.empty()
    loaded = _shelf().get(
        stamp_files(claims, *articles), lambda: _load(claims, articles, lambda done, of: _show(waiting, done, of))
    )
    waiting.empty()
    return loaded


def given_paths() -> tuple[Path, tuple[Path, ...]]:
    """The claims file and the articles, from the environment or beside app.py."""
    claims = os.environ.get("FACTCHECK_CLAIMS") or str(_ROOT / "claims.yaml")
    articles = os.environ.get("FACTCHECK_ARTICLES") or str(_ROOT / "seeds")
    return Path(claims), tuple(Path(part) for part in articles.split(os.pathsep) if part)


def stamp_files(*paths: Path) -> Stamp:
    """Each file's name, size and time of change: what tells whether to read again."""
    return tuple((str(path), *_size_and_time(path)) for path in _find_files(paths))


@st.cache_resource(show_spinner=False)
def _shelf() -> Shelf:
    return Shelf()


def _load(claims: Path, articles: tuple[Path, ...], progress: Callable[[int, int], None]) -> Loaded:
    board = load_board(claims, articles, progress)
    loaded = Loaded(board, say_sides(board))
    # Streamlit collects garbage after every rerun; without this it would walk the whole board each time.
    gc.collect()
    gc.freeze()
    return loaded


def _show(waiting: "st.delta_generator.DeltaGenerator", done: int, of: int) -> None:
    """Tell how far it is, in some fifty steps: a message an article would cost more than the article."""
    if done == of or done % max(1, of // 50) == 0:
        waiting.progress(done / of, text=f"Reading articles: {done} of {of}")


def _find_files(paths: tuple[Path, ...]) -> Iterator[Path]:
    for path in paths:
        yield from sorted(path.rglob("*")) if path.is_dir() else [path]


def _size_and_time(path: Path) -> tuple[int, int]:
    try:
        stat = path.stat()
    except OSError:  # not there, or gone since it was listed: loading it tells the reader
        return (-1, -1)
    return (stat.st_size, stat.st_mtime_ns)
