"""Stems: one form for all the forms of a word.

Snowball's English stemmer, with what it does not know: irregular forms (fell, children), British and American spelling,
and words it would confuse with unrelated ones (authority/author, several/severe).
"""

from functools import cache, lru_cache
from threading import Lock

import Stemmer  # type: ignore[import-not-found]  # PyStemmer is compiled and ships no type hints

from factcheck.lexicon.datafiles import read_groups, read_pairs

# A Snowball stemmer keeps the word it works on in itself, and a dashboard runs one thread per reader.
_LOCK = Lock()
_SNOWBALL = Stemmer.Stemmer("english")


@lru_cache(maxsize=1 << 17)
def stem(word: str) -> str:
    """The stem of one folded word; never raises for odd text.

    >>> stem("fell") == stem("falling") == stem("fall")
    True
    >>> stem("labour") == stem("labor"), stem("authorities") == stem("authors")
    (True, False)
    """
    lemma = _lemmas().get(word, word)
    apart = _kept_apart().get(lemma)
    if apart:
        return apart
    base = _snowball(read_pairs("spelling").get(lemma, lemma))
    return _american().get(base, base)


@lru_cache(maxsize=1 << 14)
def stem_phrase(phrase: str) -> tuple[str, ...]:
    """The stems of a phrase's words.

    >>> stem_phrase("stepped down")
    ('step', 'down')
    """
    return tuple(stem(word) for word in phrase.split())


def _snowball(word: str) -> str:
    with _LOCK:
        return str(_SNOWBALL.stemWord(word))


@cache
def _lemmas() -> dict[str, str]:
    """Irregular form → lemma."""
    return {form: lemma for _, lemma, forms in read_groups("irregular") for form in forms}


@cache
def _kept_apart() -> dict[str, str]:
    """Word → the stem it gets instead of Snowball's."""
    return {form: lemma for _, lemma, forms in read_groups("distinct") for form in (lemma, *forms)}


@cache
def _american() -> dict[str, str]:
    """Stem of a British spelling → stem of the American one, so that every inflected form follows."""
    return {_snowball(british): _snowball(american) for british, american in read_pairs("spelling").items()}
