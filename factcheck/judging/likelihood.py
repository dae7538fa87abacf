"""How likely a passage is to be about a claim: a logistic regression over named figures.

    likelihood = 1 / (1 + exp(-sum(weight × figure)))

The figures are those of `evidence` and `manner`, the weights stand in lexicon/evidence_weights.txt; `scripts/train.py`
fits them on the labelled stories of training/.
"""

import math
from collections.abc import Mapping

from factcheck import lexicon

CONSTANT = "constant"
_LARGEST = 50.0  # beyond it, exp() changes nothing that is looked at


def likelihood(figures: Mapping[str, float]) -> float:
    """How likely it is that a passage with these figures is about the claim, 0-1."""
    weights = read_weights()
    total = weights[CONSTANT] + sum(weights.get(name, 0.0) * figure for name, figure in figures.items())
    return 1 / (1 + math.exp(-max(-_LARGEST, min(_LARGEST, total))))


def read_weights() -> Mapping[str, float]:
    """Figure → weight."""
    return lexicon.evidence_weights()
