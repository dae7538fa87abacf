"""A part told beside its whole, "14 of the 17 objects stolen": which of the two figures a claim speaks of.

Handles: "X of the Y things", where the deed is done to the part ("gave back 14 of the 17 objects") or only describes the
whole ("… stolen from the hall"); a claim that is a part itself ("14 of the stolen objects"); "all but 27 of its 91".
Does not handle: a whole told in another sentence.
"""

import re

from factcheck.judging.locate import Located
from factcheck.judging.reading import Reading
from factcheck.model import Comparison, Kind, Quantity, Relation, Value

_OF = re.compile(
    r"\s+(?:out )?of (?:(?:the|its|their|his|her|our|all|those|these)\s+)?(?:[\w’'-]+\s+){0,2}", re.IGNORECASE
)
_PART_OF = re.compile(r"\s+(?:out )?of (?:the|its|their|his|her|our|those|these)\b", re.IGNORECASE)
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
    values = reading.values[at]
    part = any(_is_part(reading.body, theirs, v) for v in values)
    whole = next((v for v in values if _is_part(reading.body, v, theirs)), None)
    if not part and whole is None:
        return False
    if _PART_OF.match(text, mine.span.start + len(getattr(mine, "figure", ""))):
        return not part
    if any(_is_part(text, v, mine) for v in located.frame.figures):
        return part and comparison.relation is Relation.DIFFERS
    if not _deeds(located, at) and comparison.relation is not Relation.DIFFERS:
        return False
    described = _describes_whole(located, reading, at, theirs if whole else _whole_of(reading, at, theirs))
    return part if described else not part


def _whole_of(reading: Reading, at: int, part: Value) -> Value:
    return next(v for v in reading.values[at] if _is_part(reading.body, part, v))


def _deeds(located: Located, at: int) -> set[int]:
    """Where the claim's predicate stands in the sentence."""
    return {p.word for i in located.frame.predicate if (p := located.places[i]) and p.inside and p.at == at}


def _describes_whole(located: Located, reading: Reading, at: int, whole: Value) -> bool:
    """Whether the claim's deed only describes the whole: "17 objects stolen", "17 stolen objects"."""
    words = reading.sentences[at].words
    here = [i for i, w in enumerate(words) if w.span.end > whole.span.start]
    after = [i for i in here if words[i].span.start >= whole.span.end][:_NEXT]
    inside = [i for i in here if words[i].span.start < whole.span.end]
    if after and words[after[0]].folded in _AUXILIARIES:
        after = []
    return not _deeds(located, at).isdisjoint([*inside, *after]) and located.frame.verbal


def _is_part(text: str, part: Value, whole: Value) -> bool:
    if not _is_count(part) or not _is_count(whole) or not isinstance(part, Quantity):
        return False
    end = part.span.start + len(part.figure)
    return end < whole.span.start and bool(_OF.fullmatch(text, end, whole.span.start))


def _is_count(value: Value) -> bool:
    return isinstance(value, Quantity) and value.kind is Kind.NUMBER and not value.ordinal
