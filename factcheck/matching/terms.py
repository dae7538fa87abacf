"""What a claim is about, as terms: its content words, each with everything an article may write instead.

A key names one way to satisfy a term. Both sides are read with the same function, so a claim's "Russian" and an
article's "Russia" meet in the key they share:

- ``ratifi``: the stem itself;  ``~approve``: a synonym group of the lexicon, also reached by a phrase ("put forward");
- ``=united states``: the full form of an alias or demonym ("US", "American");
- ``#icc``: an acronym, or capitalised words with these initials.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from factcheck import lexicon
from factcheck.matching.slots import slot_kinds
from factcheck.model import Claim, Kind, Word
from factcheck.text import read_words

# In letters. Shorter ones ("VP") collide with people's initials, and the lexicon has the common ones; longer runs of
# capitals are shouting.
_SHORTEST_ACRONYM = 3
_LONGEST_ACRONYM = 6
_WIDEST_GAP = 4  # words that a phrase with a gap reaches over


@dataclass(frozen=True, slots=True)
class Term:
    """One content word of a claim. Any of `keys` satisfies it; `named` marks part of a proper name.

    `entity` marks a name that is not also an ordinary word: "Lisbon", but not the "National" of "National Bank".
    """

    word: str
    keys: frozenset[str]
    weight: float
    named: bool
    entity: bool


@dataclass(frozen=True, slots=True)
class Wording:
    """One way to put a claim: its terms in reading order, the kinds of value it states, its stems but for values.

    `renamed` marks one in the editor's synonyms: it may call by another name, or none, whom the claim is about.
    """

    terms: tuple[Term, ...]
    kinds: frozenset[Kind]
    plain: str
    renamed: bool = False


def read_wordings(claim: Claim) -> tuple[Wording, ...]:
    """The claim's text, phrases and rewordings, as alternatives; those without a single term are left out."""
    text = read_wording(claim.text)
    typed = dict.fromkeys((text, *map(read_wording, claim.phrases)))
    made = dict.fromkeys(_renamed(read_wording(other), text) for other in claim.rewordings)
    return tuple(wording for wording in (*typed, *made) if wording.terms)


def _renamed(wording: Wording, text: Wording) -> Wording:
    """A rewording of `text`; what it has in the place of a name that the claim turns on is one too."""
    own, kept = {term.word for term in text.terms}, {term.word for term in wording.terms}
    lost = any(term.entity and term.word not in kept for term in text.terms)
    terms = (replace(term, entity=term.entity or (lost and term.word not in own)) for term in wording.terms)
    return replace(wording, terms=tuple(terms), renamed=True)


def read_wording(text: str) -> Wording:
    """The terms of one text. Numbers, money, percents and dates are masked; only their kind is kept.

    >>> [term.word for term in read_wording("The strike closed 14 harbours on Tuesday").terms]
    ['strike', 'closed', 'harbours']
    """
    words = read_words(text)
    kinds = slot_kinds(words)
    keys = read_keys(words)
    terms: dict[str, Term] = {}
    for word, kind, own in zip(words, kinds, keys, strict=True):
        # "US" and "WHO" fold to closed-class words; as names they are what the claim turns on.
        weight = lexicon.weight(word.folded) or float(word.named)
        if weight and kind is None:
            # A claim that prices rose is also met by a sentence that says they fell: that is the conflict to find.
            opposite = frozenset() if word.named else lexicon.opposites_of(word.stem)
            terms.setdefault(word.stem, Term(word.folded, own | opposite, weight, word.named, _is_entity(word)))
    return Wording(tuple(terms.values()), frozenset(filter(None, kinds)), masked(words, kinds))


def _is_entity(word: Word) -> bool:
    """Whether a word names one thing in the world: a country, or a name that is no ordinary word too."""
    if not _countries().isdisjoint(_full_names_of(word.folded)):
        return word.named
    return word.named and not lexicon.is_ordinary(word.stem) and lexicon.weight(word.folded) in (0, 1)


def masked(words: Sequence[Word], kinds: Sequence[Kind | None]) -> str:
    """The stems outside value slots, for a fuzzy ratio that no number can move."""
    return " ".join(word.stem for word, kind in zip(words, kinds, strict=True) if kind is None)


def read_keys(words: Sequence[Word]) -> list[frozenset[str]]:
    """For each word, the keys it satisfies, alone or as part of a phrase or a name."""
    keys = [word_keys(word.stem, word.folded, word.named) for word in words]
    for places, key in _spread_keys(words):
        for place in places:
            keys[place] |= {key}
    return keys


@lru_cache(maxsize=1 << 16)
def word_keys(stem: str, folded: str, named: bool) -> frozenset[str]:
    """The keys a word satisfies by itself; a compound ("toll-free") also those of its parts."""
    stems = {stem, *(lexicon.stem(part) for part in folded.split("-") if lexicon.weight(part) == 1)}
    keys = stems | {f"~{group}" for each in stems for group in lexicon.groups_of(each)}
    if named:
        keys.update(f"={full}" for full in _full_names_of(folded))
        letters = folded.replace(".", "")
        if _SHORTEST_ACRONYM <= len(letters) <= _LONGEST_ACRONYM:
            keys.add(f"#{letters}")
    return frozenset(keys)


@lru_cache(maxsize=1 << 16)
def _full_names_of(name: str) -> tuple[str, ...]:
    """The name in full, where the lexicon knows it: "us", "american" and "united states" all give "united states"."""
    names = (name, lexicon.alias_of(name), lexicon.country_of(name))
    return tuple(full for full in dict.fromkeys(names) if full in _known_names())


@cache
def _known_names() -> frozenset[str]:
    """Every full name to which an alias or a demonym leads."""
    return _countries().union(lexicon.alias_of(short) for short in lexicon.words_of("aliases"))


@cache
def _countries() -> frozenset[str]:
    """Every country that has a demonym."""
    return frozenset(lexicon.country_of(people) for people in lexicon.words_of("demonyms"))


@cache
def _long_names() -> Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """First word -> the names of several words that start with it, in all forms known, each with its full form."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for name in sorted(_known_names() | lexicon.words_of("aliases") | lexicon.words_of("demonyms")):
        words = tuple(name.split())
        if len(words) > 1:
            found.setdefault(words[0], []).extend((words, full) for full in _full_names_of(name))
    return {first: tuple(names) for first, names in found.items()}


def phrase_places(words: Sequence[Word], stems: Sequence[str], start: int, phrase: Sequence[str]) -> tuple[int, ...]:
    """Positions of the words of a phrase that begins at `start`, empty where it does not stand there.

    One word without meaning of its own may stand between two of the phrase's ("put her name to", "loss of 14 lives"),
    and up to four of any kind where it has a gap ("lead .. away in handcuffs").
    """
    places = [start]
    reach = 0
    for stem in phrase[1:]:
        if stem == lexicon.GAP:
            reach = _WIDEST_GAP
            continue
        at = places[-1] + 1
        if reach:
            at = next((k for k in range(at, min(at + reach + 1, len(stems))) if stems[k] == stem), len(stems))
            reach = 0
        elif at + 1 < len(stems) and stems[at] != stem and _may_split(words[at]):
            at += 1
        if at >= len(stems) or stems[at] != stem:
            return ()
        places.append(at)
    return tuple(places)


def _may_split(word: Word) -> bool:
    return lexicon.is_stopword(word.folded) or word.folded[:1].isdigit()


def _spread_keys(words: Sequence[Word]) -> Iterator[tuple[Sequence[int], str]]:
    """Keys that several words satisfy together, with these words' positions."""
    phrases, names = lexicon.phrase_groups(), _long_names()
    stems, written = tuple(word.stem for word in words), tuple(word.folded for word in words)
    for start, word in enumerate(words):
        for phrase, group in phrases.get(word.stem, ()):
            places = phrase_places(words, stems, start, phrase)
            if places:
                yield places, f"~{group}"
        for name, full in names.get(word.folded, ()):
            if written[start : start + len(name)] == name:
                yield range(start, start + len(name)), f"={full}"
        if word.named:
            yield from _acronyms(words, start)


def _acronyms(words: Sequence[Word], start: int) -> Iterator[tuple[Sequence[int], str]]:
    """The acronyms of the names that begin at `start`; small words inside don't end a name and give no letter."""
    letters = ""
    for end, word in enumerate(words[start:], start + 1):
        if word.named:
            letters += word.folded[0]
            if len(letters) >= _SHORTEST_ACRONYM:
                yield range(start, end), f"#{letters}"
        if len(letters) == _LONGEST_ACRONYM or not (word.named or lexicon.is_stopword(word.folded)):
            return
