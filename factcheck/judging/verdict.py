"""The stance of a passage that is about the claim: told as a fact, denied, and only then do the values speak.

A conflict needs a surer match than an agreement: a false one is the worst mistake the product can make.
"""

from dataclasses import dataclass, replace

from factcheck import lexicon
from factcheck.judging import reasons
from factcheck.judging.about import ABOUT
from factcheck.judging.denial import Opposed, denials, last_since
from factcheck.judging.locate import NAME_NEAR, Laid, Located
from factcheck.judging.mood import Mood, read_mood
from factcheck.judging.names import rival_actor
from factcheck.judging.objects import has_name, has_object
from factcheck.judging.places import another_place
from factcheck.judging.reading import Reading
from factcheck.judging.slots import LESS, SAME, Slot
from factcheck.judging.subjects import other_subject
from factcheck.model import Kind, Relation, Stance

# Shares of a claim's weight, 0-1, set by hand on the bundled articles and made-up sentences.
_STATES = 0.7  # from here on a passage states an event whose value it does not give
_CONTRADICTS = 0.6
_SURE = 0.8  # fit of a value that is to contradict
_NOUNS = 0.6  # of a predicate made of nouns, to contradict it: a "budget vote" is no "vote on the rate cut"


@dataclass(frozen=True, slots=True)
class Verdict:
    """A stance, its reason in words, and the values it rests on."""

    stance: Stance
    reason: str
    slots: tuple[Slot, ...] = ()


def weigh_copy(laid: Laid, reading: Reading, slots: tuple[Slot, ...]) -> Verdict:
    """The verdict on a passage in the claim's very words: only values can part the two. `slots` are all of them."""
    relations = [slot.relation for slot in slots]
    if not slots:
        return Verdict(Stance.AGREES, reasons.same_event(laid.own, reading))
    reason = reasons.comparisons(slots)
    if Relation.DIFFERS in relations:
        return Verdict(Stance.CONFLICTS, reason, slots)
    return Verdict(Stance.AGREES if all(r in SAME for r in relations) else Stance.COMPATIBLE, reason, slots)


def weigh(laid: Laid, reading: Reading, against: Opposed, slots: tuple[Slot, ...]) -> Verdict | str:
    """The verdict, or in words why the passage has none. `slots` are the claim's values, filled from the passage."""
    located = laid.best
    if any(slot.aside for slot in slots) and not any(slot.comparison for slot in slots):
        return "gives the figure only to set it aside"
    if _is_open(located, reading, slots):
        if not _beside(located, reading) or _names_nobody(laid.own, reading) or other_subject(laid, reading):
            return "asks or plans something else"
        return Verdict(Stance.DISCUSSES, reasons.open_question(located, reading), slots)
    settled = _by_names(laid.own, reading) or _by_denial(laid, reading, against, slots)
    if settled:
        return settled
    coverage = located.coverage + against.weight
    found = _by_values(coverage, located, reading, slots) if slots else _by_event(coverage, located, reading)
    if against.weight and isinstance(found, Verdict) and found.stance is Stance.AGREES:
        return replace(found, stance=Stance.COMPATIBLE)  # "did not rise" leaves open whether it fell
    return found


def _by_names(own: Located, reading: Reading) -> Verdict | None:
    """A conflict where another actor is what only one can be, or the deed is put in another place."""
    if rival := rival_actor(own, reading):
        return Verdict(Stance.CONFLICTS, reasons.rival(rival, own))
    there = another_place(own, reading)
    if there and own.inside_share >= ABOUT:
        return Verdict(Stance.CONFLICTS, reasons.elsewhere(there, own))
    return None


def _by_denial(laid: Laid, reading: Reading, against: Opposed, slots: tuple[Slot, ...]) -> Verdict | str | None:
    """What a negation or an opposite makes of it; None where there is none."""
    located = laid.best
    denial = denials(located, reading)
    if denial.unclear:
        if located.inside_share < ABOUT:
            return "denied, but of something else"
        return Verdict(Stance.DISCUSSES, reasons.unclear(denial.unclear), slots)
    denied = denial.reason or against.reason
    if not denied:
        return None
    # A phrase finds a passage; that the passage denies the claim takes the claim's own predicate.
    own = laid.own.predicate_share > 0 or against.weight > 0
    sure = own and located.inside_share + against.weight >= _CONTRADICTS and _beside(located, reading)
    if not sure or (_counts_another(slots) and not denial.whole):
        return "denied, but of something else"
    return Verdict(Stance.CONFLICTS, denied, slots)


def _is_open(located: Located, reading: Reading, slots: tuple[Slot, ...]) -> bool:
    """Whether the passage asks, hedges, plans or conditions what the claim states as done."""
    planned = any(part.mood is Mood.PLANNED for part in located.frame.parts)
    for i in located.frame.predicate:
        place, part = located.places[i], located.frame.parts[i]
        if place is None or not place.inside:
            continue
        mood = read_mood(reading.document, reading.sentences[place.at], place.word)
        # A plan not to is as good as a denial; a claim about the future, or about a thing, is not told as done either.
        ahead = mood in {Mood.PLANNED, Mood.PENDING} and (planned or part.denied or not located.frame.verbal)
        answered = mood is Mood.ASKED and any(slot.comparison and slot.at > place.at for slot in slots)
        if mood not in {Mood.DONE, part.mood} and not ahead and not answered:
            return True
    return False


def _by_values(coverage: float, located: Located, reading: Reading, slots: tuple[Slot, ...]) -> Verdict | str:
    reason = reasons.comparisons(slots)
    relations = [slot.relation for slot in slots]
    if Relation.DIFFERS in relations:
        return Verdict(Stance.CONFLICTS, reason, slots) if _contradicts(coverage, located, reading, slots) else ELSE
    if all(relation in SAME for relation in relations):
        left_out = _left_out(located, reading)
        return Verdict(Stance.COMPATIBLE, left_out, slots) if left_out else Verdict(Stance.AGREES, reason, slots)
    if any(relation in SAME | LESS for relation in relations):
        return Verdict(Stance.COMPATIBLE, reason, slots)
    told = located.frame.verbal and located.first == located.last and located.inside_share >= ABOUT
    if coverage < _STATES or not told or not _beside(located, reading) or not has_object(located, reading):
        return "no value to compare"
    return Verdict(Stance.COMPATIBLE, reason, slots)


ELSE = "another value, but of something else"


def _contradicts(coverage: float, located: Located, reading: Reading, slots: tuple[Slot, ...]) -> bool:
    """Whether the match is sure enough for a differing value to be a conflict."""
    if not located.frame.verbal and located.predicate_share < _NOUNS:
        return False
    if not has_object(located, reading):
        return False
    fits = [slot.fit for slot in slots if slot.relation is Relation.DIFFERS]
    return coverage >= _CONTRADICTS and min(fits) >= _SURE and _beside(located, reading)


def _by_event(coverage: float, located: Located, reading: Reading) -> Verdict | str:
    nouns = 0.0 if located.frame.verbal else _NOUNS
    if not located.frame.verbal and not has_name(located):
        return "too little in common"
    if coverage < _STATES or located.inside_share < ABOUT or located.predicate_share < nouns:
        return "too little in common"
    if left_out := _left_out(located, reading):
        return Verdict(Stance.COMPATIBLE, left_out)
    return Verdict(Stance.AGREES, reasons.same_event(located, reading))


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


def _names_nobody(own: Located, reading: Reading) -> bool:
    """Whether neither the passage, the sentences right before it, nor the lead name one of the claim's actors."""
    places = [own.places[i] for name in own.frame.actors for i in name]
    near = any(place and (place.share >= NAME_NEAR or place.at in reading.lead) for place in places)
    return bool(places) and not near


def _beside(located: Located, reading: Reading) -> bool:
    """Whether something else of the claim, if it has anything else, stands in one sentence with its predicate.

    A name in the headline or the lead stands beside every sentence: it is whom the article is about.
    """
    parts, predicate = located.frame.parts, located.frame.predicate
    at = {place.at for i in predicate if (place := located.places[i]) and place.inside}
    telling = [i for i, part in enumerate(parts) if part.named or part.describes or part.weight >= 1]
    others = [located.places[i] for i in telling if i not in predicate]
    leading = any(place.at in reading.lead for i in telling if parts[i].named and (place := located.places[i]))
    return not others or not at or leading or any(p and p.inside and p.at in at for p in others)


def _counts_another(slots: tuple[Slot, ...]) -> bool:
    """Whether the claim counts something and the passage gives no such count: what it denies is of other things."""
    counts = [slot for slot in slots if slot.value.kind is Kind.NUMBER]
    return bool(counts) and not any(slot.comparison for slot in counts)
