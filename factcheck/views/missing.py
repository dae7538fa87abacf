"""What to say where a link names something that is not here."""

from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches


@dataclass(frozen=True, slots=True)
class Missing:
    """A kind message, and what the reader may have meant: names with their ids."""

    message: str
    close: tuple[tuple[str, str], ...]


def miss(kind: str, id: str, known: Mapping[str, str]) -> Missing:
    """Nothing has this id; `known` are the names of what there is, by id.

    >>> miss("claim", "four-verdict", {"four-verdicts": "four verdicts, $1bn", "treaty": "Russia signed"}).close
    (('four verdicts, $1bn', 'four-verdicts'),)
    """
    close = get_close_matches(id.casefold(), list(known), n=3, cutoff=0.5)
    message = f"There is no {kind} “{id}” here." if id else f"This link names no {kind}."
    hint = " It may have been renamed or removed." if id else ""
    return Missing(message + hint, tuple((known[name], name) for name in close))
