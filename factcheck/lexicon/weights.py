"""How much each named figure of judging speaks for a passage's being about a claim."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from factcheck.lexicon.datafiles import Line, read_lines, split_pair


@cache
def evidence_weights() -> Mapping[str, float]:
    """Figure → weight; "constant" is what the sum starts from.

    Raises:
        ValueError: a line is no figure with its weight.
    """
    return MappingProxyType({name: float(weight) for name, weight in map(_read, read_lines("evidence_weights"))})


def _read(line: Line) -> tuple[str, str]:
    return split_pair(line, "=")
