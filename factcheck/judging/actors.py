"""Who acts in a passage: another name where the claim's actor should stand, and what excuses it.

Handles: the subject before a deed, the possessor of a thing, office-holders, speakers, those to whom it was done, and,
for a claim that names nobody, a bystander of the article. Does not handle: subjects that are pronouns.
"""

from factcheck import lexicon
from factcheck.judging.countries import is_country
from factcheck.judging.locate import Located, Place
from factcheck.judging.reading import Reading
from factcheck.judging.reporting import is_reporting
from factcheck.judging.runs import foreign, known, linked, owner, subject
from factcheck.model import Document, Word

TELLING = 0.5  # weight of the word of a name that tells it from others
_BE = frozenset({"is", "are", "was", "were", "be", "been", "being"})


def competitor(located: Located, reading: Reading, place: Place) -> tuple[int, ...]:
    """Positions of a name unknown to the claim that stands as the actor of the word at `place`."""
    words = reading.sentences[place.at].words
    if whose := possessor(located, reading, place):
        return whose
    run = subject(located, reading, place)
    if not run or _excused(located, reading.document, words, run) or _suffers(located, reading, place, run):
        return ()
    actors = located.frame.actors
    if not actors and _own_subject(located, place):
        return ()
    if not actors:
        return run if _bystander(reading, words, run, place.at) else ()
    return () if all(named_in(located, name, place.at) for name in actors) else run


def possessor(located: Located, reading: Reading, place: Place) -> tuple[int, ...]:
    """Positions of a foreign name whose the word at `place` is: "Ukraine's ratification", "managers at Pellworth"."""
    words = reading.sentences[place.at].words
    owned = any(named_in(located, name, place.at) for name in located.frame.actors)
    whose = owner(located, reading, place) or (() if owned else linked(located, reading, place))
    return whose if whose and (located.frame.names or _bystander(reading, words, whose, place.at)) else ()


def _suffers(located: Located, reading: Reading, place: Place, run: tuple[int, ...]) -> bool:
    """Whether the name is one of the claim's and the deed was done to it: "Haines was killed", "Haines killed by …"."""
    words = reading.sentences[place.at].words
    if not any(known(located, reading, place.at, i) for i in run):
        return False
    after = words[place.word + 1].folded if place.word + 1 < len(words) else ""
    return after == "by" or any(w.folded in _BE for w in words[run[-1] : place.word])


def _own_subject(located: Located, place: Place) -> bool:
    """Whether another word of the claim stands before the predicate here: then that is what the sentence speaks of."""
    predicate = located.frame.predicate
    places = [p for i, p in enumerate(located.places) if i not in predicate]
    return any(p and p.inside and p.at == place.at and p.word < place.word for p in places)


def named_in(located: Located, name: tuple[int, ...], at: int) -> bool:
    """Whether a word that tells the claim's name from others stands in the sentence: other names then do no harm."""
    telling = [i for i in name if located.frame.parts[i].weight >= TELLING]
    places = [located.places[i] for i in telling]
    return any(p and p.inside and p.at == at for p in places)


def _excused(located: Located, document: Document, words: tuple[Word, ...], run: tuple[int, ...]) -> bool:
    """Whether the name is an office-holder's, a speaker's, or only completes a part of the claim ("head of X")."""
    first, last = run[0], run[-1]
    if first and words[first - 1].folded in lexicon.words_of("titles"):
        return not (first >= 2 and words[first - 2].named and foreign(words[first - 2]))
    if last + 1 < len(words) and is_reporting(document, words, last + 1):
        return True
    people = lexicon.country_of(words[last].folded) and not any(
        is_country(located.frame.parts[i]) for i in range(len(located.places))
    )
    if people and last + 1 < len(words) and not words[last + 1].named:
        return True
    described = {p.word for i, p in enumerate(located.places) if p and p.inside and not located.frame.parts[i].named}
    return first >= 2 and words[first - 1].folded in {"of", "at"} and first - 2 in described


def _bystander(reading: Reading, words: tuple[Word, ...], run: tuple[int, ...], at: int) -> bool:
    """Whether the article names the actor only in passing: not in headline or lead, and in two sentences at most."""
    names = {words[i].stem for i in run}
    lead = reading.lead
    held = [n for n, s in enumerate(reading.sentences) if any(w.named and w.stem in names for w in s.words)]
    return len(held) <= 2 and at not in lead and lead.isdisjoint(held)
