"""How likely a passage is to be about a claim: a logistic regression over the named figures of `evidence`.

    likelihood = 1 / (1 + exp(-sum(weight × figure)))

The weights stand in weights.txt, one figure a line; `scripts/train.py` fits them on the labelled stories of training/.
"""

import math
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

CONSTANT = "constant"
_LARGEST = 50.0  # beyond it, exp() changes nothing that is looked at


def likelihood(evidence: Mapping[str, float]) -> float:
    """How likely it is that a passage with these figures is about the claim, 0-1."""
    weights = read_weights()
    total = weights[CONSTANT] + sum(weights.get(name, 0.0) * figure for name, figure in evidence.items())
    return 1 / (1 + math.exp(-max(-_LARGEST, min(_LARGEST, total))))


@cache
def read_weights() -> dict[str, float]:
    """Figure → weight, as in weights.txt."""
    text = files(__package__).joinpath("weights.txt").read_text(encoding="utf-8")
    pairs = (line.rpartition("=") for line in text.splitlines() if line and not line.startswith("#"))
    return {name.strip(): float(weight) for name, _, weight in pairs}
