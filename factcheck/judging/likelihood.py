"""How likely a passage is to be about a claim, and which stance it takes: logistic regressions over named figures.

    about  = 1 / (1 + exp(-sum(weight × figure)))
    stance = exp(sum(weight × figure)), as a share of all four stances

The figures are those of `evidence` and `manner`. The weights stand in weights.txt, one figure a line, a column for each
question; `scripts/train.py` fits them on labelled stories.
"""

import math
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from factcheck.model import Stance

STANCES = (Stance.AGREES, Stance.COMPATIBLE, Stance.CONFLICTS, Stance.DISCUSSES)
COLUMNS = ("about", *map(str, STANCES))
CONSTANT = "constant"
_LARGEST = 50.0  # beyond it, exp() changes nothing that is looked at


def about(figures: Mapping[str, float]) -> float:
    """How likely it is that a passage with these figures is about the claim, 0-1."""
    return 1 / (1 + math.exp(-_total(figures, "about")))


def stances(figures: Mapping[str, float]) -> dict[Stance, float]:
    """How likely each stance is, for a passage that is about the claim; they add up to 1."""
    raised = {stance: math.exp(_total(figures, str(stance))) for stance in STANCES}
    total = sum(raised.values())
    return {stance: part / total for stance, part in raised.items()}


@cache
def read_weights() -> dict[str, dict[str, float]]:
    """Column → figure → weight, as in weights.txt."""
    text = files(__package__).joinpath("weights.txt").read_text(encoding="utf-8")
    rows = [line.rsplit(maxsplit=len(COLUMNS)) for line in text.splitlines() if line and not line.startswith("#")]
    return {column: {row[0]: float(row[n]) for row in rows} for n, column in enumerate(COLUMNS, start=1)}


def _total(figures: Mapping[str, float], column: str) -> float:
    weights = read_weights()[column]
    total = weights[CONSTANT] + sum(weights.get(name, 0.0) * figure for name, figure in figures.items())
    return max(-_LARGEST, min(_LARGEST, total))
