"""Another name where the claim's should stand: a passage of the same shape about another actor.

Handles: another name where the claim's should stand ("Ukraine signed" for "Russia signed"), another first name before
the same surname, another number after the same word ("Shed 9" for "Shed 14"), another who is what only one can be.
Does not handle: two names of one thing that share no word and stand in no list of aliases.
"""

from factcheck import lexicon
from factcheck.judging.actors import TELLING, competitor, named_in, possessor
from factcheck.judging.claims import read_wording
from factcheck.judging.clauses import gap
from factcheck.judging.locate import Laid, Located, Place
from factcheck.judging.reading import Reading
from factcheck.judging.runs import foreign, known, object_after, run_before, subject

_ONLY_ONE = frozenset("first last only sole largest biggest highest lowest oldest youngest never".split())
_CALLS = frozenset({"is", "was", "became", "become", "remains", "were", "are"})
_UNIQUE = frozenset(lexicon.stem(word) for word in _ONLY_ONE - {"never"})


def says_only_one(own: Located) -> bool:
    """Whether the claim says that there was no other one: then another speaks to it, and may refute it.

    "China never signed" says so of nobody but China; "No mayor was ever convicted" of all.
    """
    words = read_wording(own.frame.text).sentences[0].words
    return any(word.folded in _ONLY_ONE and (word.folded != "never" or not own.frame.actors) for word in words)


def another_name(laid: Laid, reading: Reading, spot: Place | None = None) -> str | None:
    """The other name that stands where the claim's should, as printed; None when nothing speaks against the passage.

    The names are the claim's own, the predicate is that of the wording the passage carries. `spot` is the word that
    speaks for the predicate where that is not one of the claim's words.
    """
    located, frame = laid.own, laid.own.frame
    for name in frame.names:
        if clash := _other_first_name(located, reading, name):
            return clash
    for i in range(len(frame.parts)):
        if clash := _other_number(located, reading, i):
            return clash
    if rival_actor(located, reading):
        return None
    best = laid.best
    acts = [best.places[i] for i in best.frame.predicate if best.inside(i)]
    things = [best.places[i] for i in best.frame.counted if best.inside(i)]
    found = [(place, competitor(located, reading, place)) for place in ([spot] if spot else acts) if place]
    found += [(place, possessor(located, reading, place)) for place in things if place]
    found += [(place, _other_object(located, reading, place)) for place in acts if place and not spot]
    for place, run in found:
        if run:
            words = reading.sentences[place.at].words
            return reading.body[words[run[0]].span.start : words[run[-1]].span.end]
    return None


def _other_object(located: Located, reading: Reading, place: Place) -> tuple[int, ...]:
    """Positions of a foreign name right after the deed, where the claim names another: "acquired Dunmore"."""
    frame = located.frame
    others = [i for name in frame.names if name not in frame.actors for i in name if i not in frame.places]
    if not frame.verbal or not others or any(located.inside(i) for i in others):
        return ()
    return object_after(located, reading, place)


def rival_actor(located: Located, reading: Reading) -> str | None:
    """Another name that is what only one can be: "the first", "the only", "the largest"; None where nobody is."""
    frame = located.frame
    if not frame.actors or frame.qualifiers.isdisjoint(_UNIQUE):
        return None
    if all(located.inside(k) for k in frame.stated) and (called := _called(located, reading)):
        return called
    for i in frame.predicate:
        place = located.places[i]
        if place is None or not place.inside or any(named_in(located, name, place.at) for name in frame.actors):
            continue
        words = reading.sentences[place.at].words
        run = subject(located, reading, place)
        same = any(w.stem in frame.qualifiers for w in words[run[-1] : place.word]) if run else False
        if run and same and all(located.inside(k) for k in frame.stated):
            return reading.body[words[run[0]].span.start : words[run[-1]].span.end]
    return None


def _called(located: Located, reading: Reading) -> str:
    """A foreign name that the passage calls the first or the only one: "Marrow became the first"; "" without one."""
    for at in range(located.first, located.last + 1):
        words = reading.sentences[at].words
        if named_in(located, located.frame.actors[0], at):
            continue
        for i in range(3, len(words)):
            called = words[i].stem in located.frame.qualifiers & _UNIQUE and words[i - 1].folded == "the"
            if called and words[i - 2].folded in _CALLS and (run := run_before(located, reading, at, i - 2)):
                return reading.body[words[run[0]].span.start : words[run[-1]].span.end]
    return ""


def _other_first_name(located: Located, reading: Reading, name: tuple[int, ...]) -> str | None:
    """Another first name before the surname that the claim names."""
    inside = [i for i in name if located.inside(i)]
    if len(name) < 2 or inside != [name[-1]] or located.frame.parts[inside[-1]].weight < TELLING:
        return None
    place = located.places[inside[0]]
    if place is None or place.word == 0:
        return None
    words = reading.sentences[place.at].words
    before = words[place.word - 1]
    if not before.named or gap(reading.body, words, place.word - 1).strip() or not foreign(before):
        return None
    if known(located, reading, place.at, place.word - 1):
        return None
    return reading.body[before.span.start : words[place.word].span.end]


def _other_number(located: Located, reading: Reading, i: int) -> str | None:
    """Another number after the word: "Shed 9" where the claim has "Shed 14"."""
    place, part = located.places[i], located.frame.parts[i]
    if place is None or not place.inside or not part.number:
        return None
    words = reading.sentences[place.at].words
    after = words[place.word + 1] if place.word + 1 < len(words) else None
    if after is None or not after.folded.isdigit() or after.folded == part.number:
        return None
    return reading.body[words[place.word].span.start : after.span.end]
