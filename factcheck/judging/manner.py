"""How a passage puts what it says, as named figures: where it leans, what it denies, leaves open and leaves out."""

from collections.abc import Iterator

from factcheck.judging.evidence import Case
from factcheck.judging.mood import Mood
from factcheck.model import Relation, Stance

_TAKEN = (Stance.AGREES, Stance.COMPATIBLE, Stance.CONFLICTS, Stance.DISCUSSES)


def read_manner(case: Case, leaning: Stance | None, *, sure: bool) -> dict[str, float]:
    """Every named figure of the passage's manner, 0-1.

    `leaning` is the stance it would take, None where it takes none; `sure`: it passes the gates set by hand.
    """
    leans = {f"leans to {stance}": float(leaning is stance) for stance in _TAKEN}
    return (
        leans
        | {"leans to none": float(leaning is None), "passes the gates": float(sure)}
        | dict(_polarity(case))
        | dict(_completeness(case))
    )


def _polarity(case: Case) -> Iterator[tuple[str, float]]:
    """Negations on both sides, and how open the passage leaves things."""
    best, reading = case.laid.best, case.reading
    window = range(best.first, best.last + 1)
    negated = any(reading.has_negation(at) for at in window)
    denies = any(part.denied for part in case.laid.own.frame.parts)
    yield "has negation", float(negated)
    yield "claim denies", float(denies)
    yield "one side denies", float(negated != denies)
    counts = [reading.open_words(at) for at in window]
    yield "open share", sum(opened for opened, _ in counts) / (sum(total for _, total in counts) or 1)
    yield "claim plans", float(any(part.mood is Mood.PLANNED for part in case.laid.own.frame.parts))


def _completeness(case: Case) -> Iterator[tuple[str, float]]:
    """What of the claim the passage leaves out."""
    yield "qualified", float(bool(case.laid.best.frame.qualifiers))
    yield "value missing", float(any(slot.relation is None for slot in case.slots))
    yield "incomparable", float(any(slot.relation is Relation.INCOMPARABLE for slot in case.slots))
    yield "some predicate", float(case.laid.best.predicate_share > 0)
