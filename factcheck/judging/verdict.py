"""What a passage says about a claim: its stance, with the reason in words.

Three questions, one after the other: is the passage about the claim, which stances could its words carry, and which of
them do they carry. The first and the last are weighed (`likelihood`), the second is read off the text (`grounds`). A
conflict needs a surer match than an agreement: a false one is the worst mistake the product can make.
"""

from dataclasses import dataclass

from factcheck.judging import likelihood, reasons
from factcheck.judging.evidence import Case, read_evidence
from factcheck.judging.grounds import Grounds, read_grounds
from factcheck.judging.kinds import another_kind
from factcheck.judging.manner import read_manner
from factcheck.judging.names import another_actor
from factcheck.judging.slots import SAME, Slot
from factcheck.model import Relation, Stance

# Likelihoods, 0-1, set on the stories of training/, each judged by weights fitted on the others.
_ABOUT = 0.7
_CONFLICTS = 0.5  # of all stances the passage could take
_SURE = 0.8  # that a passage which contradicts is about the claim
PREDICATE = 0.5  # share of a wording's predicate from which a passage holds it


@dataclass(frozen=True, slots=True)
class Verdict:
    """A stance, its reason in words, and the values it rests on. `chance` 0-1: how likely it is about the claim."""

    stance: Stance
    reason: str
    slots: tuple[Slot, ...] = ()
    chance: float = 1.0


def weigh(case: Case) -> Verdict | str:
    """The verdict, or in words why the passage has none."""
    grounds = read_grounds(case)
    figures = read_evidence(case) | read_manner(case, grounds)
    chance = likelihood.about(figures)
    if chance < _ABOUT:
        return _why_not_about(case)
    stance = _choose(grounds, likelihood.stances(figures), chance)
    return Verdict(stance, grounds.reasons[stance], case.slots, chance)


def weigh_copy(case: Case) -> Verdict:
    """The verdict on a passage in the claim's very words: only values can part the two."""
    slots = case.slots
    if not slots:
        return Verdict(Stance.AGREES, reasons.same_event(case.laid.own, case.reading))
    relations = [slot.relation for slot in slots]
    reason = reasons.comparisons(slots)
    if Relation.DIFFERS in relations:
        return Verdict(Stance.CONFLICTS, reason, slots)
    return Verdict(Stance.AGREES if all(r in SAME for r in relations) else Stance.COMPATIBLE, reason, slots)


def _choose(grounds: Grounds, chances: dict[Stance, float], about: float) -> Stance:
    """The likeliest of the stances that the passage could carry; a conflict only where the rules see one, too."""
    able = [stance for stance in chances if stance in grounds.reasons]
    if grounds.leaning is not Stance.CONFLICTS or about < _SURE or chances[Stance.CONFLICTS] < _CONFLICTS:
        able = [stance for stance in able if stance is not Stance.CONFLICTS]
    return max(able, key=lambda stance: chances[stance])


def _why_not_about(case: Case) -> str:
    """In words, what speaks most against a passage that is too little likely to be about the claim."""
    laid, reading = case.laid, case.reading
    values = tuple(slot.value for slot in case.slots)
    other = another_actor(laid, reading, case.against.place) or another_kind(laid.best, reading, values)
    if other:
        return f"about another: {reasons.quoted([other])}"
    located = laid.best
    if located.predicate_share < PREDICATE:
        return "says nothing of " + reasons.quoted(located.frame.parts[i].word for i in located.frame.predicate)
    return "too little in common"
