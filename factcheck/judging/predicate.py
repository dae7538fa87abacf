"""The words of a claim that carry what it says happened: its verb, or what stands for one.

A passage that shares a claim's names and nouns but not its predicate is about something else ("voted in favour of the
treaty" is not "signed the treaty"). English is read here without a tagger: an auxiliary announces a verb, a past form
is one, and a claim without either ("6-3 vote on the rate cut") has its nouns for a predicate.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from factcheck import lexicon
from factcheck.lexicon.datafiles import read_groups
from factcheck.model import Word

_AUXILIARIES = frozenset(
    "is are was were be been being has have had having will would shall do does did to never not no cannot".split()
)
# Verbs that say nothing without what follows: "became independent", "took effect", "made an offer".
_LIGHT = frozenset(
    lexicon.stem(word)
    for word in "become make take give get go come keep put set bring remain seem start begin continue be have".split()
)
_MODIFIERS = frozenset(
    "first last next only valid still truly new second third old main largest biggest highest".split()
)
_COMPLEMENT = 5  # words after a light verb that may carry what it says
_LEADING = frozenset(lexicon.stem(word) for word in "agree decide choose manage vote continue happen".split())
# What a measure is along: the thing measured is the predicate ("the 18 km bridge" says it too).
_DIMENSIONS = frozenset("long wide high tall deep heavy old thick".split())
_NOT_VERBS = frozenset({"due", "set", "scheduled", "expected", "likely", "planned", "able"})
_PLURALS = frozenset(
    "children men women people feet teeth lives wives knives leaves thieves mice data criteria".split()
)
# Pasts that look like the present, or like a noun: a verb where an object or a direction follows.
_LIKE_PRESENT = frozenset("cut cost put hit shut set let read spread quit beat bid burst cast hurt split shed".split())
_AFTER_VERB = frozenset("its the a an their his her by to at off down up out open".split())
_NO_PASTS = frozenset("hundred kindred sacred seed need feed speed breed steed indeed exceed proceed".split())


@dataclass(frozen=True, slots=True)
class Predicate:
    """Positions of the predicate's words, and whether they are a verb or what an auxiliary announces."""

    words: tuple[int, ...]
    verbal: bool


def find_predicate(
    words: Sequence[Word],
    parts: Sequence[int],
    counted: frozenset[int],
    valued: frozenset[int],
    denied: frozenset[int],
) -> Predicate:
    """The predicate of `words`, out of the content words at `parts`.

    `counted` are nouns with a number; `valued` all words of numbers and dates, which an auxiliary reaches across;
    `denied` what stands under a negation: of two verbs the denied one is the point ("signed but did not ratify").
    """
    plain = [i for i in parts if not words[i].named and words[i].folded not in _NOT_VERBS]
    verb = _verb(words, plain, valued)
    other = next((i for i in plain if i in denied and _announced(words, i, valued)), None)
    verb = verb if verb is None or verb in denied or other is None else other
    if verb is None:
        return Predicate(tuple(i for i in plain if i not in counted) or tuple(plain) or tuple(parts), verbal=False)
    if words[verb].folded in _DIMENSIONS:
        return Predicate(tuple(plain), verbal=False)
    if without := tuple(i for i in plain if i > verb and words[i - 1].folded == "without"):
        return Predicate(without, verbal=True)
    if words[verb].stem not in _LIGHT and lexicon.weight(words[verb].folded) >= 1 and not _governs_verb(words, verb):
        return Predicate((verb,), verbal=True)
    after = [i for i in plain if verb < i <= verb + _COMPLEMENT]
    return Predicate(tuple(after) or (verb,), verbal=True)


def _governs_verb(words: Sequence[Word], i: int) -> bool:
    """Whether the verb only leads to another: "agreed to pay", "decided to close"."""
    return words[i].stem in _LEADING and i + 1 < len(words) and words[i + 1].folded == "to"


def _verb(words: Sequence[Word], plain: Sequence[int], valued: frozenset[int]) -> int | None:
    """The main verb, or the noun or adjective that an auxiliary announces ("are parties", "no valid licence")."""
    announced = next((i for i in plain if _announced(words, i, valued)), None)
    past = next((i for i in plain if _past_form(words, i, valued)), None)
    if announced is None or (past is not None and past <= announced + 2):
        return past
    return next((i for i in plain if announced <= i <= announced + 2 and words[i].folded not in _MODIFIERS), announced)


def _announced(words: Sequence[Word], i: int, valued: frozenset[int]) -> bool:
    """Whether an auxiliary stands before the word, with nothing but stopwords and adverbs between."""
    for k in range(i - 1, -1, -1):
        if words[k].folded in _AUXILIARIES or words[k].folded.endswith("n't"):
            return True
        if not (
            k in valued
            or lexicon.is_stopword(words[k].folded)
            or words[k].folded.endswith("ly")
            or words[k].folded in _NOT_VERBS
        ):
            return False
    return False


def _past_form(words: Sequence[Word], i: int, valued: frozenset[int]) -> bool:
    """Whether the word looks like a verb in the past ("signed", "fell") and is not the first word."""
    folded = words[i].folded
    if i == 0 or all(k in valued for k in range(i)):
        return False  # nothing before it could be its subject: "six-kilometre demilitarised strip"
    if folded in _LIKE_PRESENT:
        return i + 1 < len(words) and (i + 1 in valued or words[i + 1].folded in _AFTER_VERB)
    regular = folded.endswith("ed") and folded not in _NO_PASTS and len(folded) > 3
    return regular or folded in irregular_pasts()


def looks_verbal(folded: str) -> bool:
    """Whether a word alone looks like a verb in the past or in its -ing form.

    >>> [looks_verbal(word) for word in ("wounded", "wounding", "fell", "need", "wound")]
    [True, True, True, False, False]
    """
    if folded in _NO_PASTS or lexicon.is_stopword(folded) or len(folded) < 4:
        return False
    return folded.endswith(("ed", "ing")) or folded in irregular_pasts()


@cache
def irregular_pasts() -> frozenset[str]:
    """The forms of irregular verbs that may be a past: "fell", "sold"."""
    return frozenset(form for _, _, forms in read_groups("irregular") for form in forms) - _PLURALS
