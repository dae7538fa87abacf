"""What a deed or a noun is completed with: "sign a fisheries accord" does not sign the reform.

Handles: the object after the deed ("oppose the new tram livery" for "oppose the reform"), and what a preposition adds
to a noun or a deed of the claim ("the referendum on the voting age", "caused by ice").
Does not handle: objects before the verb ("the law was signed"), complements that are values or clauses, names after a
preposition.
"""

from dataclasses import dataclass
from functools import lru_cache

from factcheck import lexicon
from factcheck.judging.claims import positions, read_wording
from factcheck.judging.clauses import gap
from factcheck.judging.frame import Frame
from factcheck.judging.locate import Located, Place
from factcheck.judging.noun_phrases import INDEFINITE, Phrase, is_deed, phrase_after
from factcheck.judging.reading import Reading
from factcheck.model import Word

# Prepositions that say what a noun or deed is of; "in", "at", "from", "after" as often say where or when.
_COMPLETING = frozenset({"of", "on", "for", "by", "against", "over", "into", "about", "with"})
_BE = frozenset({"is", "are", "was", "were", "be", "been", "being"})
# What points back to the thing without naming it, or stands for anything: no other thing.
_POINTERS = frozenset(
    lexicon.stem(word)
    for word in "document text paper thing move step measure plan proposal deal agreement matter case issue way part "
    "number figure amount sum total majority end result share half one people person man woman member "
    "company firm group body".split()
)
_MOST = 0.7  # of the claim's other words


@dataclass(frozen=True, slots=True)
class Complement:
    """One complement of a wording: the part completed, the preposition ("" for an object), and the parts it names."""

    of: int
    preposition: str
    parts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class OtherComplement:
    """Another complement in a passage: as printed with the word it completes, and whether it introduces its thing."""

    printed: str
    sure: bool


@lru_cache(maxsize=4096)
def complements(frame: Frame) -> tuple[Complement, ...]:
    """What the wording's predicate and nouns are completed with, as far as that is a noun of its own."""
    reading = read_wording(frame.text)
    at = positions(frame)
    words = reading.sentences[0].words
    part_at = {word: part for part, word in enumerate(at)}
    found: list[Complement] = []
    for i, part in enumerate(frame.parts):
        if part.named:
            continue
        after = _complement(reading, 0, at[i])
        if after is None or (not after[0] and not is_deed(words, at[i])):
            continue
        parts = tuple(part_at[k] for k in after[1].words if k in part_at)
        plain = not any(frame.parts[k].counted or frame.parts[k].valued for k in parts)
        if parts and plain and not (after[0] and any(frame.parts[k].named for k in parts)):
            found.append(Complement(i, after[0], parts))
    return tuple(found)


def _complement(reading: Reading, at: int, i: int) -> tuple[str, Phrase] | None:
    """The preposition and noun phrase right after word `i`; "" for the preposition of an object."""
    sentence = reading.sentences[at]
    words = sentence.words
    if i + 1 >= len(words) or gap(reading.body, words, i).strip():
        return None
    preposition = words[i + 1].folded if words[i + 1].folded in _COMPLETING else ""
    phrase = phrase_after(reading, sentence, i + 2 if preposition else i + 1, at)
    return (preposition, phrase) if phrase else None


def other_complement(located: Located, reading: Reading) -> OtherComplement | None:
    """The passage's other complement of a word of the claim whose own its sentence lacks; None where none is."""
    for one in complements(located.frame):
        place = located.places[one.of]
        if place is None or not place.inside or _here(located, one, place):
            continue
        if found := _other(located, reading, one, place):
            return found
    return None


def _here(located: Located, one: Complement, place: Place) -> bool:
    """Whether something of the claim's own complement stands in the same sentence."""
    places = [located.places[k] for k in one.parts]
    return any(p and p.inside and p.at == place.at for p in places)


def _other(located: Located, reading: Reading, one: Complement, place: Place) -> OtherComplement | None:
    after = _complement(reading, place.at, place.word)
    words = reading.sentences[place.at].words
    if after is None or after[0] != one.preposition or not _can_have(words, one, place):
        return None
    phrase = after[1]
    head = words[phrase.head]
    if head.named or not head.folded.isalpha() or lexicon.weight(head.folded) < 1 or head.stem in _POINTERS:
        return None
    if any(not _foreign(located, reading, place.at, k) for k in phrase.words):
        return None
    if any(value.span.overlaps(head.span) for value in reading.values[place.at]):
        return None
    # "Approved a vaccine" may go on to name it, and whoever kept solvents kept hazardous goods.
    telling = one.of in located.frame.predicate and not any(located.frame.parts[k].named for k in one.parts)
    new = telling and (phrase.determiner in INDEFINITE or len(phrase.words) > 1 or not phrase.determiner)
    sure = not _held(located, one) and (bool(one.preposition) or (new and not _supported(located, one, place)))
    printed = reading.body[words[place.word].span.start : head.span.end]
    return OtherComplement(printed, sure)


def _can_have(words: tuple[Word, ...], one: Complement, place: Place) -> bool:
    """Whether the word can take such a complement where it stands: an object follows an active verb alone."""
    if one.preposition:
        return True
    before = words[max(0, place.word - 3) : place.word]
    return is_deed(words, place.word) and not any(word.folded in _BE for word in before)


def _held(located: Located, one: Complement) -> bool:
    """Whether the window holds most of what else the claim says: the complement is then likely only reworded."""
    rest = [i for i in located.frame.stated if i != one.of and i not in one.parts]
    held = sum(located.inside(i) for i in rest)
    return len(rest) > 1 and held > _MOST * len(rest)


def _supported(located: Located, one: Complement, place: Place) -> bool:
    """Whether more of what the claim says after the word stands after it here: then its object is only reworded."""
    rest = [i for i in range(one.of + 1, len(located.frame.parts)) if i not in one.parts]
    places = [located.places[i] for i in rest]
    return any(p and p.inside and p.at == place.at and p.word > place.word for p in places)


def _foreign(located: Located, reading: Reading, at: int, i: int) -> bool:
    keys = reading.keys(at)[i]
    return all(keys.isdisjoint(part.keys) for part in located.frame.parts)
