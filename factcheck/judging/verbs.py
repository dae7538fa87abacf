"""Verbs told from nouns without a tagger, where a form or a neighbour gives them away.

Handles: auxiliaries, past forms, groups of them ("was first proposed"), nouns after an article or a possessive.
Does not handle: verbs in the plain present ("the miners strike"), which look like nouns.
"""

from collections.abc import Sequence
from functools import cache

from factcheck import lexicon
from factcheck.judging.clauses import gap
from factcheck.lexicon.datafiles import read_groups
from factcheck.model import Word

AUXILIARIES = frozenset(
    "is are was were has have had will would can could may might must shall should do does did cannot".split()
)
_INSIDE = frozenset("be been being not never first also now already still since just only ever even".split())
_NO_PASTS = frozenset(
    "children men women people feet teeth lives wives knives leaves thieves mice data criteria hundred kindred sacred "
    "seed need feed speed breed steed indeed exceed proceed red bed shed".split()
)
_DEFINITE = frozenset("the this that these those its his her their our my your".split())


def is_auxiliary(word: Word) -> bool:
    """Whether the word is an auxiliary, contracted or not."""
    return word.folded in AUXILIARIES or word.folded.replace("’", "'").endswith("n't")


def is_past(word: Word) -> bool:
    """Whether the word has the form of a past tense or participle.

    >>> from factcheck.text import read_words
    >>> [word.folded for word in read_words("The mayor signed what we sold him") if is_past(word)]
    ['signed', 'sold']
    """
    folded = word.folded
    if word.named or folded in _NO_PASTS:
        return False
    return (folded.endswith("ed") and len(folded) > 3) or folded in _irregular()


@cache
def _irregular() -> frozenset[str]:
    return frozenset(form for _, _, forms in read_groups("irregular") for form in forms) - _NO_PASTS


def verb_groups(words: Sequence[Word], start: int, end: int) -> list[int]:
    """Where each group of verbs between two positions begins: "had been signed" is one."""
    found: list[int] = []
    k = start
    while k < end:
        if is_auxiliary(words[k]) or is_past(words[k]):
            found.append(k)
            k = _group_end(words, k, end)
        else:
            k += 1
    return found


def _group_end(words: Sequence[Word], k: int, end: int) -> int:
    if not is_auxiliary(words[k]):
        return k + 1
    k += 1
    while k < end and (is_auxiliary(words[k]) or words[k].folded in _INSIDE or words[k].folded.endswith("ly")):
        k += 1
    return k + 1


def is_definite(body: str, words: tuple[Word, ...], i: int) -> bool:
    """Whether the word at `i` is a noun that the text takes for known: "the fire", "its collapse", "Orsk's bid".

    Up to three words may describe it: "the $130m weather satellite".
    """
    if is_past(words[i]):
        return False
    for k in range(i - 1, max(-1, i - 5), -1):
        if words[k].folded in _DEFINITE or _owns(body, words, k):
            return True
        if lexicon.is_stopword(words[k].folded) or is_past(words[k]):
            return False
    return False


def _owns(body: str, words: tuple[Word, ...], k: int) -> bool:
    return gap(body, words, k).replace("’", "'").startswith(("'s ", "' "))
