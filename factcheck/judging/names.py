"""Names that must agree: a passage of the same shape about another actor is not about the claim.

Handles: another name where the claim's should stand ("Ukraine signed" for "Russia signed"), another first name before
the same surname, another number after the same word ("Shed 9" for "Shed 14"), and, for a claim that names nobody, a
bystander of the article. Does not handle: two names of one thing that share no word and stand in no list of aliases.
"""

import re

from factcheck import lexicon
from factcheck.judging.clauses import gap
from factcheck.judging.countries import is_country
from factcheck.judging.locate import Laid, Located, Place
from factcheck.judging.reading import Reading
from factcheck.model import Word

_POSSESSIVE = re.compile(r"['’]s?\s+")
_SETS = frozenset((lexicon.stem(verb),) for verb in ("put", "value", "estimate", "expect"))
_UNIQUE = frozenset({"first", "last", "only", "sole", "largest", "biggest", "highest", "lowest", "oldest", "youngest"})
_LINKS = frozenset({"of", "at", "by", "from"})  # "the Bank of Vesterland", "two managers at Pellworth"


def another_actor(laid: Laid, reading: Reading, spot: Place | None = None) -> str | None:
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
    places = [best.places[i] for i in best.frame.predicate if best.inside(i)]
    for place in [spot] if spot else places:
        run = _competitor(located, reading, place) if place else ()
        if place and run:
            words = reading.sentences[place.at].words
            return reading.body[words[run[0]].span.start : words[run[-1]].span.end]
    return None


def rival_actor(located: Located, reading: Reading) -> str | None:
    """Another name that is what only one can be: "the first", "the only", "the largest"; None where nobody is."""
    frame = located.frame
    if not frame.actors or frame.qualifiers.isdisjoint(_UNIQUE):
        return None
    for i in frame.predicate:
        place = located.places[i]
        if place is None or not place.inside or any(_named_in(located, name, place.at) for name in frame.actors):
            continue
        words = reading.sentences[place.at].words
        run = _subject(located, reading, place)
        same = any(w.stem in frame.qualifiers for w in words[run[-1] : place.word]) if run else False
        if run and same and all(located.inside(k) for k in frame.stated):
            return reading.body[words[run[0]].span.start : words[run[-1]].span.end]
    return None


def _other_first_name(located: Located, reading: Reading, name: tuple[int, ...]) -> str | None:
    """Another first name before the surname that the claim names."""
    inside = [i for i in name if located.inside(i)]
    if len(name) < 2 or not inside or inside[0] == name[0]:
        return None
    place = located.places[inside[0]]
    if place is None or place.word == 0:
        return None
    words = reading.sentences[place.at].words
    before = words[place.word - 1]
    if not before.named or gap(reading.body, words, place.word - 1).strip() or not _foreign(before):
        return None
    if _known(located, reading, place.at, place.word - 1):
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


def _competitor(located: Located, reading: Reading, place: Place) -> tuple[int, ...]:
    """Positions of a name unknown to the claim that stands as the actor of the word at `place`."""
    words = reading.sentences[place.at].words
    owned = any(_named_in(located, name, place.at) for name in located.frame.actors)
    owner = _owner(located, reading, place) or (() if owned else _linked(located, reading, place))
    if owner:
        return owner if located.frame.names or _bystander(reading, words, owner, place.at) else ()
    run = _subject(located, reading, place)
    if not run or _excused(located, words, run):
        return ()
    actors = located.frame.actors
    if not actors and _own_subject(located, place):
        return ()
    if not actors:
        return run if _bystander(reading, words, run, place.at) else ()
    return () if all(_named_in(located, name, place.at) for name in actors) else run


def _own_subject(located: Located, place: Place) -> bool:
    """Whether another word of the claim stands before the predicate here: then that is what the sentence speaks of."""
    predicate = located.frame.predicate
    places = [p for i, p in enumerate(located.places) if i not in predicate]
    return any(p and p.inside and p.at == place.at and p.word < place.word for p in places)


def _named_in(located: Located, name: tuple[int, ...], at: int) -> bool:
    """Whether any word of the claim's name stands in the sentence: then other names in it do no harm."""
    places = [located.places[i] for i in name]
    return any(p and p.inside and p.at == at for p in places)


def _owner(located: Located, reading: Reading, place: Place) -> tuple[int, ...]:
    """A foreign name in the possessive right before the word: "Ukraine's ratification"."""
    words = reading.sentences[place.at].words
    if place.word == 0 or not _POSSESSIVE.fullmatch(gap(reading.body, words, place.word - 1)):
        return ()
    return _run_before(located, reading, place.at, place.word)


def _linked(located: Located, reading: Reading, place: Place) -> tuple[int, ...]:
    """A foreign name tied to the word by "of", "at" …: "two managers at Pellworth Logistics"."""
    words = reading.sentences[place.at].words
    i = place.word + 1
    if i >= len(words) or words[i].folded not in _LINKS:
        return ()
    i += 1
    while i < len(words) and words[i].folded in {"the", "a", "an"}:
        i += 1
    run: list[int] = []
    while i < len(words) and words[i].named:
        run.append(i)
        i += 1
    return _foreign_run(located, reading, place.at, run)


def _subject(located: Located, reading: Reading, place: Place) -> tuple[int, ...]:
    """The nearest name before the word, where it is foreign to the claim."""
    words = reading.sentences[place.at].words
    last = next((i for i in range(place.word - 1, -1, -1) if words[i].named and _foreign(words[i])), None)
    if last is None:
        return ()
    actors = [i for name in located.frame.actors for i in name]
    return _run_before(located, reading, place.at, last + 1, actors or None)


def _run_before(
    located: Located, reading: Reading, at: int, end: int, mine: list[int] | None = None
) -> tuple[int, ...]:
    words = reading.sentences[at].words
    start = end
    while start > 0 and words[start - 1].named and (start == end or not gap(reading.body, words, start - 1).strip()):
        start -= 1
    return _foreign_run(located, reading, at, list(range(start, end)), mine)


def _foreign_run(
    located: Located, reading: Reading, at: int, run: list[int], mine: list[int] | None = None
) -> tuple[int, ...]:
    """The run itself if it names somebody and none of it is in the claim, or among its parts `mine` where given."""
    words = reading.sentences[at].words
    if any(_known(located, reading, at, i, mine) for i in run) or not any(_foreign(words[i]) for i in run):
        return ()
    return tuple(run)


def _excused(located: Located, words: tuple[Word, ...], run: tuple[int, ...]) -> bool:
    """Whether the name is an office-holder's, a speaker's, or only completes a part of the claim ("head of X")."""
    first, last = run[0], run[-1]
    if first and words[first - 1].folded in lexicon.words_of("titles"):
        return not (first >= 2 and words[first - 2].named and _foreign(words[first - 2]))
    if last + 1 < len(words) and (words[last + 1].stem,) in lexicon.stems_of("reporting_verbs") | _SETS:
        return True
    people = lexicon.country_of(words[last].folded) and not any(
        is_country(located.frame.parts[i]) for i in range(len(located.places))
    )
    if people and last + 1 < len(words) and not words[last + 1].named:
        return True
    described = {p.word for p in located.places if p and p.inside}
    return first >= 2 and words[first - 1].folded in {"of", "at"} and first - 2 in described


def _bystander(reading: Reading, words: tuple[Word, ...], run: tuple[int, ...], at: int) -> bool:
    """Whether the article names the actor only in passing: not in headline or lead, and in two sentences at most."""
    names = {words[i].stem for i in run}
    lead = reading.lead
    held = [n for n, s in enumerate(reading.sentences) if any(w.named and w.stem in names for w in s.words)]
    return len(held) <= 2 and at not in lead and lead.isdisjoint(held)


def _known(located: Located, reading: Reading, at: int, i: int, mine: list[int] | None = None) -> bool:
    """Whether the claim, or its parts `mine` where given, has this word, as a name or not."""
    keys = reading.keys(at)[i]
    stem = reading.sentences[at].words[i].stem
    parts = located.frame.parts if mine is None else [located.frame.parts[k] for k in mine]
    return any(not keys.isdisjoint(p.keys) or (p.named and stem in reading.name_keys(p.word)) for p in parts)


def _foreign(word: Word) -> bool:
    """Whether a capitalised word can name an actor: no month, no title, no common noun in capitals ("the Court")."""
    folded = word.folded.rstrip(".")
    if any(folded in lexicon.words_of(name) for name in ("months", "weekdays", "titles")):
        return False
    return is_country(word) or lexicon.alias_of(folded) != folded or not _common(word)


def _common(word: Word) -> bool:
    return bool(lexicon.groups_of(word.stem)) or lexicon.weight(word.folded) < 1
