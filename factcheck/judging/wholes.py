"""A part told beside its whole, "14 of the 17 objects stolen": which of the two figures a claim speaks of.

Handles: "X of the Y things", where the deed is done to the part ("gave back 14 of the 17 objects") or only describes
the whole ("… stolen from the hall"); a claim that is a part itself ("14 of the stolen objects"); "all but 27 of 91".
Does not handle: a whole told in another sentence; a verb right after the whole that describes nothing ("died").
"""

import re
from typing import TypeGuard

from factcheck.judging.locate import Located
from factcheck.judging.reading import Reading
from factcheck.model import Comparison, Kind, Quantity, Relation, Value

_OF = re.compile(
    r"\s+(?:out )?of (?:(?:the|its|their|his|her|our|all|those|these)\s+)?(?:[\w’'-]+\s+){0,2}", re.IGNORECASE
)
_PART_OF = re.compile(r"\s+(?:out )?of (?:the|its|their|his|her|our|those|these)\b", re.IGNORECASE)
_SOME_OF = re.compile(
    r"\b(?:none|some|most|many|several|any|each|few|half) of (?:(?:the|its|their|his|her|our|those|these)\s+)?$",
    re.IGNORECASE,
)
ALL_BUT = re.compile(r"\ball (?:but|except(?: for)?|bar|save) (?:the (?:other )?)?$", re.IGNORECASE)
_AUXILIARIES = frozenset("was were is are be been has have had will would may could can".split())
_NEXT = 2  # words after the whole in which a participle still only describes it: "17 objects stolen"


def of_other_size(located: Located, reading: Reading, at: int, comparison: Comparison) -> bool:
    """Whether the source is the part where the claim speaks of the whole, or the other way round."""
    mine, theirs = comparison.claim, comparison.source
    if not _is_count(mine) or not _is_count(theirs):
        return False
    text = located.frame.text
    if ALL_BUT.search(reading.body[: theirs.span.start][-24:]) and not ALL_BUT.search(text[: mine.span.start]):
        return True
    part = any(_is_part(reading.body, theirs, v) for v in reading.values[at])
    some = _is_of_some(reading, at, theirs)
    whole = some or any(_is_part(reading.body, v, theirs) for v in reading.values[at])
    differs = comparison.relation is Relation.DIFFERS
    if _is_claimed_part(located, mine):
        return whole and not part
    if any(_is_part(text, v, mine) for v in located.frame.figures):
        return differs and (part or some)
    # That two of six died contradicts that six died; else a whole that is the claim's figure bears it out.
    if not (part or whole) or (not differs and (part or located.frame.head not in _inside(located, at))):
        return False
    described = _describes_whole(located, reading, at, theirs if whole else _whole_of(reading, at, theirs))
    return part if described else not part


def _is_claimed_part(located: Located, mine: Quantity) -> bool:
    """Whether the claim's figure is a part: "14 of the stolen objects", "seven of 24"."""
    text = located.frame.text
    told = _PART_OF.match(text, mine.span.start + len(mine.figure))
    return bool(told) or any(_is_part(text, mine, v) for v in located.frame.figures)


def _is_of_some(reading: Reading, at: int, theirs: Quantity) -> bool:
    """Whether the source is a whole of which no figure tells the part: "none of 16 samples"."""
    return bool(_SOME_OF.search(reading.body[reading.sentences[at].span.start : theirs.span.start]))


def _inside(located: Located, at: int) -> set[int]:
    """The parts of the claim's predicate that stand in the sentence."""
    return {i for i in located.frame.predicate if (p := located.places[i]) and p.inside and p.at == at}


def _whole_of(reading: Reading, at: int, part: Value) -> Value:
    return next(v for v in reading.values[at] if _is_part(reading.body, part, v))


def _describes_whole(located: Located, reading: Reading, at: int, whole: Value) -> bool:
    """Whether the claim's deed only describes the whole: "17 objects stolen", "17 stolen objects"."""
    words = reading.sentences[at].words
    here = [i for i, w in enumerate(words) if w.span.end > whole.span.start]
    after = [i for i in here if words[i].span.start >= whole.span.end][:_NEXT]
    inside = [i for i in here if words[i].span.start < whole.span.end]
    if after and words[after[0]].folded in _AUXILIARIES:
        after = []
    deeds = {place.word for i in _inside(located, at) if (place := located.places[i])}
    return not deeds.isdisjoint([*inside, *after])


def _is_part(text: str, part: Value, whole: Value) -> bool:
    if not _is_count(part) or not _is_count(whole):
        return False
    end = part.span.start + len(part.figure)
    return end < whole.span.start and bool(_OF.fullmatch(text, end, whole.span.start))


def _is_count(value: Value) -> TypeGuard[Quantity]:
    return isinstance(value, Quantity) and value.kind is Kind.NUMBER and not value.ordinal
