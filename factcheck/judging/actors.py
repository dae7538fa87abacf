"""Who acts in a passage: another name where the claim's actor should stand, and what excuses it.

Handles: the subject before a deed, the possessor of a thing, office-holders, speakers, those to whom it was done, and,
for a claim that names nobody, a bystander of the article. Does not handle: subjects that are pronouns.
"""

from factcheck import lexicon
from factcheck.judging.claims import is_passive, subject_head
from factcheck.judging.clauses import gap
from factcheck.judging.countries import is_country
from factcheck.judging.locate import Located, Place
from factcheck.judging.noun_phrases import is_past
from factcheck.judging.reading import Reading
from factcheck.judging.reporting import is_reporting
from factcheck.judging.runs import foreign, known, linked, owner, subject
from factcheck.model import Document, Word

_BODIES = frozenset(
    "parliament government ministry senate cabinet court bank council assembly president navy army police congress "
    "chamber authority agency commission tribunal regulator treasury".split()
)
TELLING = 0.5  # weight of the word of a name that tells it from others
_PASSIVE = 3  # words back to the "was" of a passive: "was reportedly first killed"
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
    if not actors:
        return run if _intrudes(located, reading, place, run) else ()
    if own_head(located, reading, place):
        return ()
    named = [name for name in actors if named_in(located, name, place.at)]
    return () if len(named) == len(actors) or (named and not _joined(words, run)) else run


def _holds(words: tuple[Word, ...], run: tuple[int, ...], place: Place) -> bool:
    """Whether the thing at `place` is the name's: "Kesh cut its key rate", "Kesh, where the deficit …"."""
    first = place.word
    while first > 0 and not lexicon.is_stopword(words[first - 1].folded):
        first -= 1
    before = words[first - 1].folded if first else ""
    after = words[place.word + 1].folded if place.word + 1 < len(words) else ""
    where = words[run[-1] + 1].folded if run[-1] + 1 < len(words) else ""
    return before in {"its", "their", "his", "her"} or after == "there" or where in {"where", "whose"}


def other_body(located: Located, reading: Reading, at: int) -> str | None:
    """Another institution of the same place: "Arvania's parliament" for "the National Bank of Arvania"."""
    words, parts = reading.sentences[at].words, located.frame.parts
    for name in located.frame.actors:
        bodies = [i for i in name if parts[i].word in _BODIES]
        places = [p for i in name if (p := located.places[i]) and p.inside and p.at == at]
        if not bodies or len(places) != 1 or any(located.inside(i) for i in bodies):
            continue
        after = places[0].word + 1
        beside = after < len(words) and not gap(reading.body, words, after - 1).strip("'’s \n")
        if beside and words[after].folded in _BODIES:
            return reading.body[words[after - 1].span.start : words[after].span.end]
    return None


def _renames(located: Located, reading: Reading, at: int, run: tuple[int, ...]) -> bool:
    """Whether what follows in apposition is the claim's: "Orme-3, a weather satellite that …"."""
    words = reading.sentences[at].words
    start = run[-1] + 1
    if start >= len(words) or "," not in gap(reading.body, words, run[-1]):
        return False
    if words[start].folded not in {"a", "an", "the"}:
        return False
    end = next((k for k in range(start, len(words)) if "," in gap(reading.body, words, k)), len(words) - 1)
    places = [p for i, p in enumerate(located.places) if p and p.inside and not located.frame.parts[i].named]
    return any(p.at == at and start < p.word <= end for p in places)


def _intrudes(located: Located, reading: Reading, place: Place, run: tuple[int, ...]) -> bool:
    """Whether the name makes the deed, or the thing at `place`, somebody else's, for a claim that names no actor."""
    words = reading.sentences[place.at].words
    if not located.frame.verbal and not _holds(words, run, place):
        return False  # a claim without a verb says of nobody that they did it
    if _own_subject(located, place) or _renames(located, reading, place.at, run):
        return False
    return _bystander(reading, words, run, place.at)


def _joined(words: tuple[Word, ...], run: tuple[int, ...]) -> bool:
    """Whether "and" ties the name to another one, so that it stands for one of the claim's two."""
    before, after = run[0] - 1, run[-1] + 1
    return (before > 0 and words[before].folded == "and" and words[before - 1].named) or (
        after + 1 < len(words) and words[after].folded == "and" and words[after + 1].named
    )


def possessor(located: Located, reading: Reading, place: Place) -> tuple[int, ...]:
    """Positions of a foreign name whose the word at `place` is: "Ukraine's ratification", "managers at Pellworth"."""
    words = reading.sentences[place.at].words
    owned = any(named_in(located, name, place.at) for name in located.frame.actors)
    whose = owner(located, reading, place) or (() if owned else linked(located, reading, place))
    return whose if whose and (located.frame.names or _bystander(reading, words, whose, place.at)) else ()


def _suffers(located: Located, reading: Reading, place: Place, run: tuple[int, ...]) -> bool:
    """Whether the deed was done to the name and not by it.

    So it is where the claim tells of the doer and the passage of who suffered it ("A crash killed three": "Haines was
    killed"), and where the name is another of the claim's ("Haines killed by …") or stands before no verb at all.
    """
    words = reading.sentences[place.at].words
    near = words[max(run[-1], place.word - _PASSIVE) : place.word]
    passive = any(w.folded in _BE for w in near)
    if passive and not is_passive(located.frame) and is_past(words[place.word]) and located.frame.verbal:
        return True
    if not any(known(located, reading, place.at, i) for i in run):
        return False
    after = words[place.word + 1].folded if place.word + 1 < len(words) else ""
    return after == "by" or passive or not is_past(words[place.word])


def _own_subject(located: Located, place: Place) -> bool:
    """Whether another word of the claim stands before the predicate here: then that is what the sentence speaks of."""
    predicate = located.frame.predicate
    places = [p for i, p in enumerate(located.places) if i not in predicate]
    return any(p and p.inside and p.at == place.at and p.word < place.word for p in places)


def own_head(located: Located, reading: Reading, place: Place) -> bool:
    """Whether the claim's own subject, where that is a thing ("the fire", "a ceasefire"), stands before the deed here.

    Not so where a foreign name tells that thing from the claim's: "the Pellworth fire", "a fire at Pellworth".
    """
    head = subject_head(located.frame)
    found = located.places[head] if head >= 0 else None
    if found is None or not found.inside or found.at != place.at or found.word >= place.word:
        return False
    words = reading.sentences[place.at].words
    first = found.word
    while first > 0 and not lexicon.is_stopword(words[first - 1].folded) and not _comma(reading, words, first - 1):
        first -= 1
    modifiers = (i for i in range(first, found.word) if words[i].named and foreign(words[i]))
    if any(not known(located, reading, place.at, i) for i in modifiers):
        return False
    return not owner(located, reading, found) and not linked(located, reading, found)


def _comma(reading: Reading, words: tuple[Word, ...], i: int) -> bool:
    return bool(gap(reading.body, words, i).strip(" -\n"))


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
