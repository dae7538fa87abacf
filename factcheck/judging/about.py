"""Whether a passage is about the claim at all, before anything in it is compared.

It must hold the claim's predicate, or a word meaning the opposite, or the very thing the claim counts; enough of the
rest, in it or near it; and nobody else's name, nor another kind of thing, where the claim's should stand.
"""

from factcheck import lexicon
from factcheck.judging import reasons
from factcheck.judging.denial import Opposed
from factcheck.judging.kinds import another_kind
from factcheck.judging.locate import Laid, Located, Place
from factcheck.judging.names import another_actor
from factcheck.judging.reading import Reading
from factcheck.judging.slots import SAME, Slot
from factcheck.judging.votes import is_tally
from factcheck.model import Kind, Quantity

# Shares of a claim's weight, 0-1, set by hand on the bundled articles and made-up sentences.
PREDICATE = 0.5  # of the predicate's own weight, in the passage itself
ABOUT = 0.55  # of the whole claim, in it or near it
_NEAR = 0.5  # share of a word that stands in the passage or right before it
_DIGITS = 2  # that count, in the claim's figures, for them to speak for a passage that puts the rest in other words
_ABOUT_SAME = 0.42  # the same, where the passage gives the claim's very values: they speak for it, too


def why_not_about(laid: Laid, reading: Reading, against: Opposed, slots: tuple[Slot, ...]) -> str:
    """In words, why the passage is about something else; "" when it is about the claim."""
    located = laid.best
    lacks_head = located.frame.head >= 0 and not located.inside(located.frame.head)
    weak = located.predicate_share < PREDICATE or lacks_head
    same = bool(slots) and all(slot.relation in SAME for slot in slots)
    voted = is_tally(tuple(slot.value for slot in slots)) and sum(slot.comparison is not None for slot in slots) > 1
    speaks = voted or _speaks(located, reading) or (same and located.inside_share >= _ABOUT_SAME and _tell(slots))
    if weak and not against.weight and not speaks:
        return "says nothing of " + reasons.quoted(located.frame.parts[i].word for i in located.frame.predicate)
    if located.coverage + against.weight < (_ABOUT_SAME if same else ABOUT):
        return "too little in common"
    other = another_actor(laid, reading, against.place) or another_kind(
        located, reading, tuple(slot.value for slot in slots)
    )
    return f"about another: {reasons.quoted([other])}" if other else ""


def _tell(slots: tuple[Slot, ...]) -> bool:
    """Whether the figures are so many or so precise that they hardly stand there by chance: "39.4", not "two"."""
    figures = (value for slot in slots if isinstance(value := slot.value, Quantity))
    ends = (value.low or value.high for value in figures)
    return sum(len(end.normalize().as_tuple().digits) for end in ends if end is not None) >= _DIGITS


def _speaks(located: Located, reading: Reading) -> bool:
    return _counts(located, reading) or _pays(located, reading)


def _counts(located: Located, reading: Reading) -> bool:
    """Whether the window puts a value on the very thing the claim does: "150 firefighters", "a four-year contract".

    Residents are counted for many reasons: where the claim says more of what it counts, some of that must be near.
    """
    parts = located.frame.parts
    things = [i for i, part in enumerate(parts) if (part.counted or part.valued) and part.weight >= 1]
    if not any(_has_value(reading, place) for i in things if (place := located.places[i]) and place.inside):
        return False
    rest = [i for i in located.frame.stated if i not in things]
    attributed = any(parts[i].valued and not parts[i].counted for i in things)
    return not rest or attributed or any((place := located.places[i]) and place.share >= _NEAR for i in rest)


def _has_value(reading: Reading, place: Place) -> bool:
    span = reading.sentences[place.at].words[place.word].span
    values = (value for value in reading.values[place.at] if isinstance(value, Quantity))
    return any(value.span.overlaps(span) or 0 <= span.start - value.span.end <= 1 for value in values)


def _pays(located: Located, reading: Reading) -> bool:
    """Whether claim and window each put a sum on something, in different words ("agreed to pay", "sold for")."""
    listed = lexicon.stems_of("transactions")
    if not any((located.frame.parts[i].stem,) in listed for i in located.frame.predicate):
        return False
    return any(
        any(value.kind is Kind.MONEY for value in reading.values[at])
        and any((word.stem,) in listed for word in reading.sentences[at].words)
        for at in range(located.first, located.last + 1)
    )
