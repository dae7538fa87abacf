"""Claims of two parts: "She apologised and resigned" is borne out by both deeds, and contradicted by either.

Handles: two deeds joined by "and" or "but", the second with the first's subject, a pronoun for it, or one of its own.
Does not handle: lists of more than two deeds, parts joined by a comma or "while", and two objects of one deed.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from factcheck import lexicon
from factcheck.judging.predicate import irregular_pasts
from factcheck.model import Claim, Word
from factcheck.text import read_words
from factcheck.values import find_values

_JOINS = frozenset({"and", "but"})
_AUXILIARIES = frozenset(
    "is are was were has have had will would did does do must may can cannot never not no didn't won't wasn't".split()
)
_BEFORE_PARTICIPLE = frozenset({"is", "are", "was", "were", "has", "have", "had", "been"})
_PRONOUNS = frozenset({"he", "she", "it", "they"})
_AFTER_PRESENT = frozenset("it its them their his her the a an no all that".split())
_FEWEST = 2  # words of a part beside its subject
_SUBJECT_REACH = 8  # words of a second subject before its verb


@lru_cache(maxsize=4096)
def read_parts(claim: Claim) -> tuple[Claim, ...]:
    """The two parts of a claim as claims of their own; empty where it has one part only."""
    words = read_words(claim.text)
    verb = _first_verb(words, 1, len(words))
    if verb is None:
        return ()
    inside = _inside_values(claim.text, words) | _between(words)
    for i in range(verb + 1, len(words) - 1):
        if words[i].folded in _JOINS and i not in inside and (second := _second(claim.text, words, i, verb)):
            first = claim.text[: words[i - 1].span.end]
            return (replace(claim, text=first, phrases=()), replace(claim, text=second, phrases=()))
    return ()


def _inside_values(text: str, words: Sequence[Word]) -> frozenset[int]:
    """Positions of the words of numbers and dates: "six and a half" has no second part."""
    values = find_values(text)
    return frozenset(i for i, word in enumerate(words) if any(v.span.overlaps(word.span) for v in values))


def _between(words: Sequence[Word]) -> frozenset[int]:
    """Positions of the "and" that "between" asks for."""
    joins = [i for i, word in enumerate(words) if word.folded == "and"]
    opened = [i for i, word in enumerate(words) if word.folded in {"between", "both"}]
    return frozenset(next((j for j in joins if j > i), -1) for i in opened)


def _second(text: str, words: Sequence[Word], join: int, verb: int) -> str:
    """The part after the word at `join` with a subject, "" where it is no part of its own."""
    start = join + 1
    rest = text[words[start].span.start :]
    subject = text[: words[verb - 1].span.end]
    if _is_past(words[start]) and words[verb].folded in _BEFORE_PARTICIPLE:
        subject = text[: words[verb].span.end]  # "has been arrested and charged", "was fined and banned"
        if words[verb + 1].folded == "been":
            subject = text[: words[verb + 1].span.end]
    if len(words) - start < _FEWEST:
        return f"{subject} {rest}" if _is_past(words[start]) else ""
    if words[start].folded in _PRONOUNS and _is_verb(words, start + 1):
        return f"{subject} {text[words[start + 1].span.start :]}"
    if _is_verb(words, start) or (words[start].folded.endswith("ly") and _is_verb(words, start + 1)):
        return f"{subject} {rest}"
    own = _first_verb(words, start + 1, min(len(words), start + _SUBJECT_REACH))
    return rest if own is not None and _names_something(words[start:own]) else ""


def _first_verb(words: Sequence[Word], start: int, end: int) -> int | None:
    return next((i for i in range(start, end) if _is_verb(words, i)), None)


def _is_verb(words: Sequence[Word], i: int) -> bool:
    """Whether a verb of the main clause begins at `i`: an auxiliary, a past form, or a present before its object."""
    if i >= len(words):
        return False
    word = words[i]
    if word.folded in _AUXILIARIES or _is_past(word):
        return True
    after = words[i + 1].folded if i + 1 < len(words) else ""
    present = word.folded.endswith("s") and not word.folded.endswith("ss") and not word.named
    return present and i > 0 and after in _AFTER_PRESENT


def _is_past(word: Word) -> bool:
    regular = word.folded.endswith("ed") and len(word.folded) > 4 and not word.named
    return regular or word.folded in irregular_pasts()


def _names_something(words: Sequence[Word]) -> bool:
    """Whether the words before a verb hold a subject: a telling word, and no preposition that would tie them back."""
    telling = any(lexicon.weight(word.folded) >= 1 for word in words)
    return telling and not any(word.folded in {"of", "for", "by", "with", "who", "which", "that"} for word in words)
