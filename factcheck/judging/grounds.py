"""What in a passage could carry each stance, in words: no stance is taken that cannot be explained.

The rules here say what a passage that *is* about the claim does to it. How sure that is, is weighed in `likelihood`.
"""

from dataclasses import dataclass

from factcheck import lexicon
from factcheck.judging import reasons
from factcheck.judging.denial import Denial, denials, last_since
from factcheck.judging.evidence import Case
from factcheck.judging.locate import Located
from factcheck.judging.mood import Mood
from factcheck.judging.names import rival_actor
from factcheck.judging.objects import has_object
from factcheck.judging.places import another_place
from factcheck.judging.reading import Reading
from factcheck.judging.slots import SAME, Slot
from factcheck.model import Kind, Relation, Stance

_FITS = 0.8  # fit of a value that is to contradict


@dataclass(frozen=True, slots=True)
class Grounds:
    """A reason for each stance that the passage could take, and the one that the rules by themselves would give.

    `leaning` is None where they would pass the passage over.
    """

    reasons: dict[Stance, str]
    leaning: Stance | None
    denial: Denial
    is_open: bool
    left_out: str
    other: str


def read_grounds(case: Case) -> Grounds:
    """The grounds for each stance in one passage."""
    located, reading, slots = case.laid.best, case.reading, case.slots
    denial = denials(located, reading)
    is_open = _is_open(located, reading, slots)
    left_out = _left_out(located, reading)
    other = _other(case)
    differs = any(slot.relation is Relation.DIFFERS for slot in slots)
    found = {
        Stance.COMPATIBLE: left_out or (reasons.comparisons(slots) if slots else reasons.in_part(located, reading))
    }
    if not slots or all(slot.relation in SAME for slot in slots):
        found[Stance.AGREES] = reasons.comparisons(slots) if slots else reasons.same_event(located, reading)
    against = other or denial.reason or case.against.reason or (reasons.comparisons(slots) if differs else "")
    if against:
        found[Stance.CONFLICTS] = against
    if is_open or denial.unclear or _holds_open(case):
        unclear = denial.unclear and not is_open
        found[Stance.DISCUSSES] = (
            reasons.unclear(denial.unclear) if unclear else reasons.open_question(located, reading)
        )
    leaning = _leaning(case, denial, is_open, bool(left_out), bool(other))
    return Grounds(found, leaning, denial, is_open, left_out, other)


def _other(case: Case) -> str:
    """Why another actor is what only one can be, or the deed is put in another place; "" where neither is."""
    own, reading = case.laid.own, case.reading
    if rival := rival_actor(own, reading):
        return reasons.rival(rival, own)
    there = another_place(own, reading)
    return reasons.elsewhere(there, own) if there else ""


def _leaning(case: Case, denial: Denial, is_open: bool, left_out: bool, other: bool) -> Stance | None:
    slots = case.slots
    if any(slot.aside for slot in slots) and not any(slot.comparison for slot in slots):
        return None
    if is_open:
        return Stance.DISCUSSES
    if other:
        return Stance.CONFLICTS
    if denial.unclear:
        return Stance.DISCUSSES
    if denial.reason or case.against.reason:
        return _denied(case, denial)
    return _by_values(case, left_out) if slots else _by_event(case, left_out)


def _denied(case: Case, denial: Denial) -> Stance | None:
    # A phrase finds a passage; that the passage denies the claim takes the claim's own predicate.
    own = case.laid.own.predicate_share > 0 or case.against.weight > 0
    return None if not own or (_counts_another(case.slots) and not denial.whole) else Stance.CONFLICTS


def _by_event(case: Case, left_out: bool) -> Stance:
    return Stance.COMPATIBLE if left_out or case.against.weight else Stance.AGREES


def _by_values(case: Case, left_out: bool) -> Stance | None:
    slots = case.slots
    relations = [slot.relation for slot in slots]
    if Relation.DIFFERS in relations:
        fits = [slot.fit for slot in slots if slot.relation is Relation.DIFFERS]
        return Stance.CONFLICTS if min(fits) >= _FITS and has_object(case.laid.best, case.reading) else None
    if all(relation in SAME for relation in relations):
        return Stance.COMPATIBLE if left_out or case.against.weight else Stance.AGREES
    return Stance.COMPATIBLE


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


def _holds_open(case: Case) -> bool:
    """Whether anything in the passage is asked, planned or hedged."""
    return open_share(case.laid.best, case.reading) > 0


def open_share(located: Located, reading: Reading) -> float:
    """The share of the passage's telling words that are asked, planned, hedged, pending or conditional, 0-1."""
    total = opened = 0
    for at in range(located.first, located.last + 1):
        sentence = reading.sentences[at]
        for i, word in enumerate(sentence.words):
            if lexicon.weight(word.folded) >= 1:
                total += 1
                opened += reading.mood(at, i) is not Mood.DONE
    return opened / total if total else 0.0


_LATEST = frozenset({"last"})


def _left_out(located: Located, reading: Reading) -> str:
    """In words, what makes the claim say more than the passage does ("every", "first"); "" where it has that too."""
    frame = located.frame
    if frame.places and not any(located.places[i] for i in frame.places):
        return reasons.left_out([" ".join(frame.parts[i].word.title() for i in frame.places)])
    if frame.qualifiers <= _LATEST and last_since(located, reading):
        return ""
    here = {w.stem for at in range(located.first, located.last + 1) for w in reading.sentences[at].words}
    missing = sorted(word for word in frame.qualifiers if not any(lexicon.related(word, w) for w in here))
    return reasons.left_out(missing) if missing else ""


def _counts_another(slots: tuple[Slot, ...]) -> bool:
    """Whether the claim counts something and the passage gives no such count: what it denies is of other things."""
    counts = [slot for slot in slots if slot.value.kind is Kind.NUMBER]
    return bool(counts) and not any(slot.comparison for slot in counts)
