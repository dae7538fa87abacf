"""What a passage says about a claim: its stance, with the reason in words.

What a passage does to a claim is read off its words: denied, asked or planned, another value, the same values, or the
event alone. How likely it is that it speaks of the claim at all is weighed (`gates`, `likelihood`). A conflict needs a
surer match than an agreement: a false one is the worst mistake the product can make.
"""

from dataclasses import dataclass, replace

from factcheck import lexicon
from factcheck.judging import reasons
from factcheck.judging.causes import denied_cause
from factcheck.judging.denial import Denial, denials, last_since
from factcheck.judging.evidence import Case, read_evidence
from factcheck.judging.firsts import says_first
from factcheck.judging.gates import surely_about
from factcheck.judging.likelihood import likelihood
from factcheck.judging.locate import Located
from factcheck.judging.manner import read_manner
from factcheck.judging.mood import Mood
from factcheck.judging.objects import has_object
from factcheck.judging.places import another_place
from factcheck.judging.reading import Reading
from factcheck.judging.rivals import rival_actor, says_only_one
from factcheck.judging.slots import SAME, Slot
from factcheck.judging.standing import Why
from factcheck.model import Kind, Relation, Stance

# Likelihoods, 0-1, set on the stories of training/, each judged by weights fitted on the others.
_ABOUT = 0.7
_OPEN = 0.8  # for one that takes no side
_STATES = 0.9  # for one that bears out a claim without values
_SURE = 0.95  # for one that contradicts
_LONE = 3  # sentences of a text that is a statement, no article: it must pass the gates
_FITS = 0.8  # fit of a value that is to contradict
PREDICATE = 0.5  # share of a wording's predicate from which a passage holds it
_ELSE = "another value, but of something else"
_DENIES_ELSE = "denied, but of something else"


@dataclass(frozen=True, slots=True)
class Verdict:
    """A stance, its reason in words, and the values it rests on. `chance` 0-1: how likely it is about the claim."""

    stance: Stance
    reason: str
    slots: tuple[Slot, ...] = ()
    chance: float = 1.0


def weigh(case: Case) -> Verdict | str:
    """The verdict, or in words why the passage has none."""
    if case.standing.sure:
        return _why_not_about(case)
    found = _read(case)
    sure = _is_sure(case, found)
    lone = len(case.reading.sentences) <= _LONE  # nothing around it tells what it speaks of
    if lone and isinstance(found, str):
        return found
    if lone and not sure:
        return _why_not_about(case)
    chance = likelihood(_figures(case, sure=sure))
    if isinstance(found, str):
        return found if chance >= _ABOUT else _why_not_about(case)
    if sure or _is_likely(case, found, chance):
        return replace(found, chance=max(chance, _ABOUT))
    return _why_not_about(case)


def _is_likely(case: Case, found: Verdict, chance: float) -> bool:
    """Whether a passage that does not pass the gates is likely enough about the claim for what it would say of it."""
    if found.stance is Stance.CONFLICTS:
        return chance >= _SURE and case.standing.actor_near
    if found.stance is Stance.DISCUSSES:
        return chance >= _OPEN and case.standing.actor_near and case.standing.why is Why.NOTHING
    if any(slot.comparison for slot in case.slots):
        return chance >= _ABOUT
    # Nothing but words bears the claim out: its predicate and its names must be among them, or all but.
    located = case.laid.best
    return chance >= _STATES and located.predicate_share >= PREDICATE and case.standing.actor_near


def figures_of(case: Case) -> dict[str, float]:
    """The named figures that are weighed of a passage; the weights are fitted on them."""
    return _figures(case, sure=_is_sure(case, _read(case)))


def _figures(case: Case, *, sure: bool) -> dict[str, float]:
    return read_evidence(case) | read_manner(case, sure=sure)


def _is_sure(case: Case, found: Verdict | str) -> bool:
    """Whether the passage passes the gates with the stance it would take."""
    alone = case.standing.why is Why.NOTHING or (says_only_one(case.laid.own) and not case.standing.sure)
    return not isinstance(found, str) and alone and surely_about(case, found.stance)


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


def _why_not_about(case: Case) -> str:
    """In words, what speaks most against a passage that is too little likely to be about the claim."""
    if case.standing.other:
        return f"about another: {reasons.quoted([case.standing.other])}"
    located = case.laid.best
    if located.predicate_share < PREDICATE:
        return "says nothing of " + reasons.quoted(located.frame.parts[i].word for i in located.frame.predicate)
    return "too little in common"


def _read(case: Case) -> Verdict | str:
    """What a passage that is about the claim does to it, or why it does nothing."""
    located, reading, slots = case.laid.best, case.reading, case.slots
    if any(slot.aside for slot in slots) and not any(slot.comparison for slot in slots):
        return "gives the figure only to set it aside"
    if _is_open(located, reading, slots):
        return Verdict(Stance.DISCUSSES, reasons.open_question(located, reading), slots)
    if settled := _contradicted(case):
        return settled
    found = _by_values(case) if slots else _by_event(case)
    if case.against.weight and isinstance(found, Verdict) and found.stance is Stance.AGREES:
        return replace(found, stance=Stance.COMPATIBLE)  # "did not rise" leaves open whether it fell
    return found


def _contradicted(case: Case) -> Verdict | str | None:
    """What another in its place, a negation or an opposite makes of the passage; None where there is none."""
    if other := _other(case):
        return Verdict(Stance.CONFLICTS, other, case.slots)
    if cause := denied_cause(case.laid.best, case.reading):
        return Verdict(Stance.CONFLICTS, reasons.denial(cause, claim_denies=False), case.slots)
    denial = denials(case.laid.best, case.reading)
    if denial.unclear:
        return Verdict(Stance.DISCUSSES, reasons.unclear(denial.unclear), case.slots)
    return _denied(case, denial) if denial.reason or case.against.reason else None


def _other(case: Case) -> str:
    """Why another actor is what only one can be, or the deed is put in another place; "" where neither is."""
    own, reading = case.laid.own, case.reading
    if rival := rival_actor(own, reading):
        return reasons.rival(rival, own)
    there = another_place(own, reading)
    return reasons.elsewhere(there, own) if there else ""


def _denied(case: Case, denial: Denial) -> Verdict | str:
    # A phrase finds a passage; that the passage denies the claim takes the claim's own predicate.
    own = case.laid.own.predicate_share > 0 or case.against.weight > 0
    affirms = any(case.laid.own.frame.parts[i].denied for i in case.laid.own.frame.predicate)
    if not own or (_counts_another(case.slots) and not denial.whole) or (affirms and not _has_objects(case)):
        return _DENIES_ELSE
    return Verdict(Stance.CONFLICTS, denial.reason or case.against.reason, case.slots)


def _has_objects(case: Case) -> bool:
    return has_object(case.laid.own, case.reading)


def _by_values(case: Case) -> Verdict | str:
    located, reading, slots = case.laid.best, case.reading, case.slots
    reason = reasons.comparisons(slots)
    relations = [slot.relation for slot in slots]
    if Relation.DIFFERS in relations:
        # One that surely stands in its place contradicts, whatever stands loosely in another's.
        kept = tuple(s if _fits(s) else replace(s, comparison=None) for s in slots)
        sure = any(slot.relation is Relation.DIFFERS for slot in kept) and has_object(located, reading)
        return Verdict(Stance.CONFLICTS, reasons.comparisons(kept), kept) if sure else _ELSE
    if all(relation in SAME for relation in relations):
        left_out = _left_out(located, reading)
        return Verdict(Stance.COMPATIBLE, left_out, slots) if left_out else Verdict(Stance.AGREES, reason, slots)
    return Verdict(Stance.COMPATIBLE, reason, slots)


def _fits(slot: Slot) -> bool:
    """Whether a value, if it differs, surely stands in the claim's place."""
    return slot.relation is not Relation.DIFFERS or slot.fit >= _FITS


def _by_event(case: Case) -> Verdict:
    if left_out := _left_out(case.laid.best, case.reading):
        return Verdict(Stance.COMPATIBLE, left_out)
    return Verdict(Stance.AGREES, reasons.same_event(case.laid.best, case.reading))


def _is_open(located: Located, reading: Reading, slots: tuple[Slot, ...]) -> bool:
    """Whether the passage asks, hedges, plans or conditions what the claim states as done."""
    planned = any(part.mood is Mood.PLANNED for part in located.frame.parts)
    for i in located.frame.predicate:
        place, part = located.places[i], located.frame.parts[i]
        if place is None or not place.inside:
            continue
        mood = reading.mood(place.at, place.word)
        # A plan not to is as good as a denial; a claim about the future, or about a thing, is not told as done either.
        ahead = mood in {Mood.PLANNED, Mood.PENDING} and (planned or part.denied or not located.frame.verbal)
        answered = mood is Mood.ASKED and any(slot.comparison and slot.at > place.at for slot in slots)
        if mood not in {Mood.DONE, part.mood} and not ahead and not answered:
            return True
    return False


_LATEST = frozenset({"last"})


def _left_out(located: Located, reading: Reading) -> str:
    """In words, what makes the claim say more than the passage does ("every", "first"); "" where it has that too."""
    frame = located.frame
    if frame.places and not any(located.places[i] for i in frame.places):
        return reasons.left_out([" ".join(frame.parts[i].word.title() for i in frame.places)])
    if frame.qualifiers <= _LATEST and last_since(located, reading):
        return ""
    if says_first(located, reading):
        return ""
    here = {w.stem for at in range(located.first, located.last + 1) for w in reading.sentences[at].words}
    missing = sorted(word for word in frame.qualifiers if not any(lexicon.related(word, w) for w in here))
    return reasons.left_out(missing) if missing else ""


def _counts_another(slots: tuple[Slot, ...]) -> bool:
    """Whether the claim counts something and the passage gives no such count: what it denies is of other things."""
    counts = [slot for slot in slots if slot.value.kind is Kind.NUMBER]
    return bool(counts) and not any(slot.comparison for slot in counts)
