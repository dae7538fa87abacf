"""What the sources together do to a claim (DESIGN.md §3)."""

from collections.abc import Sequence
from itertools import combinations

from factcheck.model import Finding, Relation, Stance, Status
from factcheck.values import compare_values

_BEARS_OUT = frozenset({Stance.AGREES, Stance.COMPATIBLE})


def read_status(findings: Sequence[Finding]) -> Status:
    """The status of one claim over its sources' findings; silence is not counted as disagreement.

    One source that contradicts the claim makes it contradicted, not "single source": that is what needs attention.
    """
    for_it = [f for f in findings if f.stance in _BEARS_OUT]
    against = [f for f in findings if f.stance is Stance.CONFLICTS]
    if (for_it and against) or _values_clash([*for_it, *against]):
        return Status.DISPUTED
    if against:
        return Status.CONTRADICTED
    if for_it:
        return Status.AGREED if len(for_it) > 1 else Status.SINGLE_SOURCE
    return Status.UNCLEAR if any(f.stance is Stance.DISCUSSES for f in findings) else Status.UNREPORTED


def _values_clash(findings: Sequence[Finding]) -> bool:
    """Whether two sources give values for one slot of the claim that cannot both be true."""
    return any(_clash(a, b) for a, b in combinations(findings, 2))


def _clash(a: Finding, b: Finding) -> bool:
    if a.best is None or b.best is None:
        return False
    pairs = [(x, y) for x in a.best.values for y in b.best.values if x.claim_value == y.claim_value]
    return any(
        x.source_value is not None
        and y.source_value is not None
        and compare_values(x.source_value, y.source_value).relation is Relation.DIFFERS
        for x, y in pairs
    )
