"""Flat lists of words and phrases, names with their meanings, and how much a word tells."""

from functools import cache, lru_cache

from factcheck.lexicon.datafiles import check_entry, read_lines, read_pairs, split_pair
from factcheck.lexicon.stems import stem, stem_phrase

# Lists whose entries have a meaning after an equals sign; of these `words_of` gives the words alone.
_PAIRED = frozenset({"aliases", "demonyms", "spelling"})
# Common news words still tell a little: "new year" matters where nothing rarer is shared.
_COMMON_WEIGHT = 0.4


@cache
def words_of(name: str) -> frozenset[str]:
    """A flat list by its file's name, as folded words and phrases in their basic form.

    Raises:
        FileNotFoundError: there is no such list.
        ValueError: an entry is malformed or stands twice.
    """
    if name in _PAIRED:
        return frozenset(split_pair(line, "=")[0] for line in read_lines(name))
    words: set[str] = set()
    for line in read_lines(name):
        if line.text in words:
            raise line.problem("stands above already")
        words.add(check_entry(line, line.text))
    return frozenset(words)


@cache
def stems_of(name: str) -> frozenset[tuple[str, ...]]:
    """The same list as stems, for finding its entries in any inflected form.

    >>> ("refus",) in stems_of("incompletion"), ("rule", "out") in stems_of("incompletion")
    (True, True)
    """
    return frozenset(stem_phrase(entry) for entry in words_of(name))


def is_stopword(folded: str) -> bool:
    """Whether a folded word is closed-class: an article, pronoun, preposition, auxiliary, conjunction."""
    return folded in words_of("stopwords")


@lru_cache(maxsize=1 << 17)
def weight(folded: str) -> float:
    """How much a shared word tells: 0 for stopwords, 0.4 for very common news words, 1 for all others."""
    if is_stopword(folded):
        return 0.0
    return _COMMON_WEIGHT if (stem(folded),) in stems_of("common") else 1.0


def alias_of(folded: str) -> str:
    """The full name behind a short or variant one, or `folded` itself. Whether "us" is a country the caller must know.

    >>> alias_of("nato"), alias_of("lisbon")
    ('north atlantic treaty organization', 'lisbon')
    """
    return read_pairs("aliases").get(folded, folded)


def country_of(folded: str) -> str:
    """The country of an adjective or people, or "" if `folded` is neither.

    >>> country_of("finns"), country_of("south african"), country_of("green")
    ('finland', 'south africa', '')
    """
    return read_pairs("demonyms").get(folded, "")
