"""A value that differs from the claim's because it belongs to something else: then it contradicts nothing.

Handles: dates of other deeds (see dated.py); people of one kind where the claim counts people; a sum in a relative
clause ("a firm that lost $88m"); the part or the whole of "14 of the 17" (see wholes.py); "two days after the vote"
(see offsets.py); of a claim's several values of one kind, the one that the sentence speaks of.
Does not handle: what the claim says of a value only after it.
"""

from itertools import pairwise

from factcheck.judging.clauses import gap
from factcheck.judging.dated import RELATIVES, dates_another, is_past
from factcheck.judging.fit import counts_some
from factcheck.judging.locate import Located
from factcheck.judging.margins import is_beyond
from factcheck.judging.offsets import only_offset
from factcheck.judging.reading import Reading
from factcheck.judging.votes import is_tally
from factcheck.judging.wholes import of_other_size
from factcheck.model import Comparison, Kind, Quantity, Relation, Value
from factcheck.text import read_words

_ENOUGH = 0.5  # of the weight of the words that are a value's own


def misplaced(located: Located, reading: Reading, at: int, comparison: Comparison, values: tuple[Value, ...]) -> bool:
    """Whether the source's value, in the sentence at `at`, cannot be held against the claim's, one of `values`."""
    if dates_another(located, reading, at, comparison):
        return True
    if not is_tally(values) and of_other_size(located, reading, at, comparison):
        return True
    if only_offset(located, comparison, reading.body) or _is_excess(reading, at, comparison):
        return True
    mine, theirs = comparison.claim, comparison.source
    if (
        comparison.relation is not Relation.DIFFERS
        or not isinstance(mine, Quantity)
        or not isinstance(theirs, Quantity)
    ):
        return False
    if theirs.kind is Kind.MONEY and _pays_another(located, reading, at, theirs):
        return True
    return counts_some(mine, theirs) or not (is_tally(values) or _belongs(located, at, mine, values))


def _is_excess(reading: Reading, at: int, comparison: Comparison) -> bool:
    """Whether a differing figure only says by how much another is passed: "21 km/h above the permitted 120"."""
    if comparison.relation is not Relation.DIFFERS:
        return False
    figures = [v for v in reading.values[at] if isinstance(v, Quantity)]
    spans = [(one.span, other.span) for one, other in pairwise(figures) if is_beyond(reading.body, one, other)]
    return any(comparison.source.span in pair for pair in spans)


def _pays_another(located: Located, reading: Reading, at: int, theirs: Quantity) -> bool:
    """Whether a sum hangs on a verb in a relative clause that describes something else than the claim's deed."""
    words = reading.sentences[at].words
    here = [i for i, w in enumerate(words) if w.span.overlaps(theirs.span)]
    frame = located.frame
    said = (frame.head,) if frame.head >= 0 else frame.predicate
    deeds = [p.word for i in said if (p := located.places[i]) and p.inside and p.at == at]
    opener = next((i for i in range(here[0] - 1, 0, -1) if words[i].folded in RELATIVES), 0) if here else 0
    # "A fine that topped £5m" is the deed's own relative clause.
    if not opener or not deeds or any(opener - 1 <= deed < here[0] for deed in deeds):
        return False
    closed = any("," in gap(reading.body, words, i) for i in range(opener, here[0]))
    return not closed and any(is_past(words, i) for i in range(opener + 1, here[0]))


def _belongs(located: Located, at: int, mine: Quantity, values: tuple[Value, ...]) -> bool:
    """Whether the sentence holds enough of what the claim says of this value, since the one before it of its kind."""
    before = [v for v in values if v.kind is mine.kind and v.span.end <= mine.span.start]
    if not before:
        return True
    own = {w.stem for w in read_words(located.before_value(mine)[max(v.span.end for v in before) :])}
    parts = [(i, part) for i, part in enumerate(located.frame.parts) if part.stem in own and not part.counted]
    total = sum(part.weight for _, part in parts)
    held = sum(part.weight for i, part in parts if (place := located.places[i]) and place.inside and place.at == at)
    return held >= total * _ENOUGH
