"""Whether a passage denies what a claim states, or states what the claim denies.

Handles: a negation over the claim's predicate, on either side; a word or phrase meaning the opposite of the claim's. A
conflict needs the negation to bear on that word alone; a negation whose reach is unclear settles nothing.
Does not handle: denial by implication.
"""

from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise

from factcheck import lexicon
from factcheck.judging import reasons
from factcheck.judging.affirmed import is_told
from factcheck.judging.asks import answered_no
from factcheck.judging.clauses import clause_end, clause_start
from factcheck.judging.firsts import not_the_first, says_first, says_never_before
from factcheck.judging.locate import Located, Place
from factcheck.judging.polarity import negations, negators_over
from factcheck.judging.reading import Reading
from factcheck.matching.terms import phrase_places
from factcheck.model import Relation, When, Word
from factcheck.values import compare_values, is_not_before

# Not to deny is not to state: "did not deny that he resigned", "has not ruled out".
_DENIALS = frozenset(lexicon.stem(verb) for verb in ("deny", "rule", "dispute", "exclude"))
_BESIDE = frozenset(
    {"over", "about", "for", "with", "after"}
)  # "fired over a fabricated story": another thing is untrue
_NONE = frozenset({"no", "nobody", "none"})
# These lead to a thing that there was not: "did not hold a vote", "there was no such fire".
_LIGHT = frozenset(lexicon.stem(word) for word in "be have hold make see find single such other".split())
_AT_ONCE = 3  # words between "no" and what there is none of: "nobody has been hurt"
_HELD = 0.6  # of the rest of the claim must stand in the passage before an opposite is taken to speak of it


@dataclass(frozen=True, slots=True)
class Denial:
    """How a passage's polarity stands to the claim's: `reason` says how they differ, `unclear` what cannot be told.

    `whole`: it denies that there was any ("nobody was injured", "no hospitals").
    """

    reason: str = ""
    unclear: str = ""
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Opposed:
    """Words of the passage that mean the opposite of the claim's: their share of the claim, and a reason."""

    weight: float = 0.0
    reason: str = ""
    place: Place | None = None


def denials(located: Located, reading: Reading) -> Denial:
    """How the passage negates what the claim states or the other way round; empty where both say the same."""
    if before := not_the_first(located, reading):
        return Denial(reason=reasons.earlier(before))
    if says_first(located, reading) or says_never_before(located, reading):
        return Denial()
    found = [_denial(located, reading, i) for i in located.frame.predicate if located.inside(i)]
    if found and all(one.reason for one in found):
        return found[0]
    if said := _answered_no(located, reading):
        return Denial(reason=said)
    if untrue := _called_untrue(located, reading):
        return Denial(reason=reasons.untrue(untrue))
    return next((one for one in found if one.unclear), Denial())


def _denial(located: Located, reading: Reading, i: int) -> Denial:
    place, part = located.places[i], located.frame.parts[i]
    if place is None:
        return Denial()
    words = reading.sentences[place.at].words
    known = frozenset().union(*(one.keys for one in located.frame.parts))
    keys, stems = reading.keys(place.at), located.frame.stems
    found = negations(
        reading.document, words, place.word, lambda k: words[k].stem in stems or not keys[k].isdisjoint(known)
    )
    over = [n for n, _ in found]
    if len(over) > 1 and any(words[n].stem in _DENIALS for n in over):
        return Denial(unclear=_printed(reading, words, over, place))
    dated = (over and _dated(reading, place)) or _only_delays(located, reading, place)
    if (len(over) % 2 == 1) == part.denied or dated:
        return Denial()
    printed = _printed(reading, words, over, place)
    if not all(sure for _, sure in found) or (part.denied and not is_told(located, reading, i)):
        return Denial() if not over and located.frame.values else Denial(unclear=printed)
    bears = located.frame.verbal or all(_bears_on_noun(words, n, place.word, keys, known) for n in over)
    none = any(words[n].folded in _NONE and 0 < place.word - n <= _AT_ONCE for n in over)
    return Denial(reason=reasons.denial(printed, part.denied), whole=none) if bears else Denial()


def _bears_on_noun(words: tuple[Word, ...], n: int, i: int, keys: list[frozenset[str]], known: frozenset[str]) -> bool:
    """Whether a negation denies the thing at `i` itself, and not a deed that is done to it: "will not open the dam"."""
    return not any(
        words[k].stem not in _LIGHT and lexicon.weight(words[k].folded) and keys[k].isdisjoint(known)
        for k in range(n + 1, i)
    )


def _printed(reading: Reading, words: tuple[Word, ...], over: list[int], place: Place) -> str:
    first, last = min([*over, place.word]), max([*over, place.word])
    return reading.body[words[first].span.start : words[last].span.end]


def _answered_no(located: Located, reading: Reading) -> str:
    """The reason where the passage asks what the claim states, and the text says no at once; "" where it does not."""
    for i in located.frame.predicate:
        place = located.places[i]
        if place and place.inside and not located.frame.parts[i].denied:
            sentence = reading.sentences[place.at]
            words = sentence.words
            said = answered_no(reading.document, sentence)
            if said and not negators_over(reading.document, words, place.word):
                return reasons.answered(said, words[place.word].span.of(reading.body))
    return ""


def _called_untrue(located: Located, reading: Reading) -> str:
    """The word that calls the predicate's sentence untrue ("hoax"), "" without one or where the claim has it too."""
    falsehoods = lexicon.stems_of("falsehoods")
    if any((stem,) in falsehoods for stem in located.frame.stems):
        return ""
    for i in located.frame.predicate:
        place = located.places[i]
        words = reading.sentences[place.at].words if place and place.inside else ()
        for n in range(len(words)):
            sizes = (size for size in (2, 1) if n + size <= len(words))
            size = next((size for size in sizes if tuple(w.stem for w in words[n : n + size]) in falsehoods), 0)
            if size and not (n and words[n - 1].folded in _BESIDE and place and place.word < n):
                return reading.body[words[n].span.start : words[n + size - 1].span.end]
    return ""


def last_since(located: Located, reading: Reading) -> bool:
    """Whether the passage says when the predicate last held by denying it since: "not seen since May"."""
    places = [place for i in located.frame.predicate if (place := located.places[i]) and place.inside]
    return any(
        negators_over(reading.document, reading.sentences[place.at].words, place.word)
        and _dated(reading, place, frozenset({"since"}))
        for place in places
    )


def _dated(reading: Reading, place: Place, by: frozenset[str] = frozenset({"since", "until"})) -> bool:
    """Whether "since" or "until" and a date follow: "not seen since May" says that it was last seen in May."""
    words = reading.sentences[place.at].words
    since = {words[i].span.end for i in range(place.word, len(words)) if words[i].folded in by}
    dates = [value.span for value in reading.values[place.at] if isinstance(value, When)]
    return any(0 <= span.start - end <= 1 or span.start <= end <= span.end for span in dates for end in since)


def _only_delays(located: Located, reading: Reading, place: Place) -> bool:
    """Whether a negation, on either side, only sets a date that the other side's dates allow.

    "Will not open before May" denies that it opens in April, and not that it opens, or does so in June.
    """
    end = reading.sentences[place.at].words[place.word].span.end
    mine = [value for value in located.frame.figures if isinstance(value, When)]
    theirs = [value for value in reading.values[place.at] if isinstance(value, When)]
    delays = [value for value in theirs if is_not_before(value) and end <= value.span.start]
    if any(is_not_before(value) for value in mine):
        delays = theirs
    return bool(delays) and not any(compare_values(m, d).relation is Relation.DIFFERS for m in mine for d in delays)


def opposed(located: Located, reading: Reading) -> Opposed:
    """A word in the window that means the opposite of a word of the claim's predicate that the window does not hold."""
    frame = located.frame
    total = sum(part.weight for part in frame.parts) or 1.0
    if located.held_without(frame.predicate) < _HELD:
        return Opposed()
    for i in (i for i in frame.predicate if not located.inside(i)):
        part = frame.parts[i]
        for at, n, size in _opposites_in(reading, located, _opposites(frame.stems, part.stem)):
            words = reading.sentences[at].words
            denied = len(negators_over(reading.document, words, n)) % 2 == 1
            printed = reading.body[words[n].span.start : words[n + size - 1].span.end]
            reason = "" if denied != part.denied else reasons.opposite(printed, part.word)
            return Opposed(part.weight / total, reason, Place(at, n, 1.0, inside=True))
    return Opposed()


def _opposites(stems: tuple[str, ...], stem: str) -> frozenset[str]:
    """The opposites of a word, and of the phrases of two words it ends in the claim ("in force")."""
    pairs = {f"{a} {b}" for a, b in pairwise(stems) if b == stem}
    return lexicon.opposites_of(stem).union(*(lexicon.opposites_of(pair) for pair in pairs))


def _opposites_in(reading: Reading, located: Located, against: frozenset[str]) -> list[tuple[int, int, int]]:
    """Where the window holds an opposite that speaks of the claim: sentence, word, number of words."""
    entries: defaultdict[str, list[list[str]]] = defaultdict(list)
    for entry in sorted(against):
        stems = entry.split()
        entries[stems[0]].append(stems)
    found = []
    for at in range(located.first, located.last + 1):
        words = reading.sentences[at].words
        here = tuple(word.stem for word in words)
        for n, word in enumerate(words):
            stand = (phrase_places(words, here, n, stems) for stems in entries.get(word.stem, ()))
            size = next((places[-1] + 1 - n for places in stand if places), 0)
            if size and _speaks_of(located, reading, at, n):
                found.append((at, n, size))
    return found


def _speaks_of(located: Located, reading: Reading, at: int, n: int) -> bool:
    """Whether another word of the claim, if it has one beside predicate and names, shares the clause of word `n`."""
    others = [i for i in (*located.frame.stated, *located.frame.counted) if i not in located.frame.predicate]
    words = reading.sentences[at].words
    first, last = clause_start(reading.body, words, n), clause_end(reading.body, words, n)
    places = [located.places[i] for i in others]
    return not others or any(p and p.inside and p.at == at and first <= p.word < last for p in places)
