"""Functions of the program switched for others, for as long as a `with` lasts."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import reduce
from importlib import import_module
from types import ModuleType
from typing import Any

from factcheck.judging.wording import read_frames
from factcheck.matching.terms import word_keys

Function = Callable[..., Any]


def target_of(module: str, attribute: str) -> Function:
    """The function that `attribute` ("name" or "Class.name") names in a module of the program.

    Raises:
        AttributeError: there is none.
    """
    owner: Any = import_module(f"factcheck.{module}")
    found: Function = reduce(getattr, attribute.split("."), owner)
    return found


@contextmanager
def switched(module: str, attribute: str, other: Function) -> Iterator[None]:
    """The function is `other`, also in the modules that import it by name."""
    original = target_of(module, attribute)
    owners = _owners(module, attribute, original)
    for owner, name in owners:
        setattr(owner, name, other)
    try:
        yield
    finally:
        for owner, name in owners:
            setattr(owner, name, original)


def _owners(module: str, attribute: str, original: Function) -> list[tuple[ModuleType | type, str]]:
    """Where the function is known, and under which name."""
    path, _, name = attribute.rpartition(".")
    if path:
        return [(getattr(import_module(f"factcheck.{module}"), path), name)]
    own = [known for title, known in sys.modules.items() if title.partition(".")[0] == "factcheck"]
    return [(known, name) for known in own for name, value in vars(known).items() if value is original]


def forget() -> None:
    """Empties the caches that hold what switched functions worked out; a `Reading` has its own."""
    read_frames.cache_clear()
    word_keys.cache_clear()
