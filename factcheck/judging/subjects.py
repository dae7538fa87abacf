"""The subject of a deed where it is a thing: "the decree will take effect" does not speak of a treaty's.

Handles: a noun foreign to the claim between the start of the clause and the deed, where the claim's actor is not named
in the sentence. Does not handle: subjects after the verb.
"""

from factcheck import lexicon
from factcheck.judging.clauses import clause_start
from factcheck.judging.locate import Laid
from factcheck.judging.reading import Reading


def other_subject(laid: Laid, reading: Reading) -> bool:
    """Whether something foreign to the claim does what the claim's actor should."""
    own, best = laid.own, laid.best
    for i in best.frame.predicate:
        place = best.places[i]
        if place is None or not place.inside or not own.frame.actors:
            continue
        named = [p for name in own.frame.actors for k in name if (p := own.places[k])]
        if any(p.inside and p.at == place.at for p in named):
            continue
        words, keys = reading.sentences[place.at].words, reading.keys(place.at)
        known = frozenset().union(*(part.keys for part in (*own.frame.parts, *best.frame.parts)))
        start = clause_start(reading.body, words, place.word)
        before = [k for k in range(start, place.word) if lexicon.weight(words[k].folded) >= 1 and not words[k].named]
        if before and all(keys[k].isdisjoint(known) for k in before):
            return True
    return False
