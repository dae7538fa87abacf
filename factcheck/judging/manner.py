"""How a passage puts what it says, as named figures: asked, planned, denied, in part.

They tell one stance from another.
"""

from collections.abc import Iterator

from factcheck.judging.evidence import Case
from factcheck.judging.grounds import Grounds, open_share
from factcheck.judging.mood import Mood
from factcheck.judging.polarity import negates
from factcheck.model import Relation, Stance


def read_manner(case: Case, grounds: Grounds) -> dict[str, float]:
    """Every named figure of the passage's manner, 0-1."""
    return dict(_leanings(grounds)) | dict(_polarity(case, grounds)) | dict(_completeness(case, grounds))


def _leanings(grounds: Grounds) -> Iterator[tuple[str, float]]:
    """What the rules by themselves would say, and for what they see grounds."""
    for stance in (Stance.AGREES, Stance.COMPATIBLE, Stance.CONFLICTS, Stance.DISCUSSES):
        yield f"leans to {stance}", float(grounds.leaning is stance)
    yield "leans to none", float(grounds.leaning is None)
    yield "grounds for conflict", float(Stance.CONFLICTS in grounds.reasons)
    yield "another in its place", float(bool(grounds.other))


def _polarity(case: Case, grounds: Grounds) -> Iterator[tuple[str, float]]:
    """Negations on both sides, and how open the passage leaves things."""
    best, reading = case.laid.best, case.reading
    sentences = reading.sentences[best.first : best.last + 1]
    negated = any(negates(sentence.words, n) for sentence in sentences for n in range(len(sentence.words)))
    denies = any(part.denied for part in case.laid.own.frame.parts)
    yield "denied", float(bool(grounds.denial.reason))
    yield "unclear denial", float(bool(grounds.denial.unclear))
    yield "has negation", float(negated)
    yield "claim denies", float(denies)
    yield "one side denies", float(negated != denies)
    yield "open", float(grounds.is_open)
    yield "open share", open_share(best, reading)
    yield "claim plans", float(any(part.mood is Mood.PLANNED for part in case.laid.own.frame.parts))


def _completeness(case: Case, grounds: Grounds) -> Iterator[tuple[str, float]]:
    """What of the claim the passage leaves out."""
    yield "left out", float(bool(grounds.left_out))
    yield "qualified", float(bool(case.laid.best.frame.qualifiers))
    yield "value missing", float(any(slot.relation is None for slot in case.slots))
    yield "incomparable", float(any(slot.relation is Relation.INCOMPARABLE for slot in case.slots))
    yield "some predicate", float(case.laid.best.predicate_share > 0)
