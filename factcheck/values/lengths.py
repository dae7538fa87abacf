"""Dates that nothing places in time, compared by how far they lie off: "two months later", "three months later".

Only for two texts in the same words, which count from the same day whatever it is.
"""

from factcheck.model import Comparison, Kind, Quantity, When
from factcheck.values.compare_quantities import compare_quantities
from factcheck.values.folding import fold_prose
from factcheck.values.quantities import find_quantities


def compare_unplaced(claim: When, source: When) -> Comparison | None:
    """The two by their lengths; None where either is placed, or where they are not put alike."""
    if not claim.low is claim.high is source.low is source.high is None:
        return None
    mine, theirs = _length(claim), _length(source)
    if mine is None or theirs is None or _put(claim, mine) != _put(source, theirs):
        return None
    relation, reason = compare_quantities(mine, theirs)
    return Comparison(relation, claim, source, reason)


def _length(when: When) -> Quantity | None:
    found = find_quantities(fold_prose(when.printed), [])
    return found[0] if len(found) == 1 and found[0].kind is Kind.DURATION else None


def _put(when: When, length: Quantity) -> str:
    """What is left of the date's words without the length."""
    return (when.printed[: length.span.start] + when.printed[length.span.end :]).casefold().strip()
