"""Whether a passage states a thing as done, or asks, plans, hedges or conditions it.

Handles: what is asked (`asks`) and what is only wanted or offered (`sought`); "could", "may"; "will", "is to", "plans
to", "is due to"; "has yet to", "has ten days to"; "once", "if", "until" at the head of the clause. Does not handle: a
plan told in one sentence and called off in another.
"""

from enum import StrEnum
from functools import cache
from itertools import pairwise

from factcheck import lexicon
from factcheck.judging.asks import asks
from factcheck.judging.clauses import clause_start
from factcheck.judging.sought import is_sought
from factcheck.model import Document, Sentence, Word


class Mood(StrEnum):
    """How far along a deed is, as told."""

    DONE = "done"
    PLANNED = "planned"
    HEDGED = "hedged"
    ASKED = "asked"
    PENDING = "pending"
    CONDITIONAL = "conditional"
    SOUGHT = "sought"


_CONDITIONS = frozenset({"if", "once", "until", "unless", "provided"})
_BEFORE_MONTH = frozenset(
    "in on by of since until till from to last next this early late mid before after during and".split()
)
_BE = frozenset({"is", "are", "was", "were", "be", "been", "s"})
_EXPECT = lexicon.stem("expect")
_BEFORE = 6  # words between a modal and the deed it governs
# A vote for a deed is not the deed: "voted in favour of adopting it".
_IN_FAVOUR = frozenset({lexicon.stem_phrase("in favour of")})
_WILL = frozenset({"will", "shall", "ll"})
_TERMS = frozenset("day week month hour year time until".split())  # "has ten days to appeal"
_NOT = frozenset({"no", "not", "nobody", "none", "neither", "cannot"})
_IS_TO = frozenset({"is", "are", "was", "were"})
# Listed as hedges, but as often permission or advice.
_NO_HEDGE = frozenset({"can", "should", "if", "unless"})


def read_mood(document: Document, sentence: Sentence, i: int) -> Mood:
    """The mood of the word at position `i` of the sentence."""
    words = sentence.words
    start = clause_start(document.body, words, i)
    if asks(document, sentence, i):
        return Mood.ASKED
    if words[start].folded in _CONDITIONS and _conditional(words, start, i):
        return Mood.CONDITIONAL
    if is_sought(document.body, words, start, i):
        return Mood.SOUGHT
    return _ahead(document, sentence, start, i)


def _ahead(document: Document, sentence: Sentence, start: int, i: int) -> Mood:
    """The mood that the few words before the one at `i` give it."""
    words = sentence.words
    near = tuple(words[k] for k in range(max(start, i - _BEFORE), i) if not _is_month(document, sentence, k))
    if _holds(near, _to_verb("pending") | _IN_FAVOUR) or _has_time(words, start, i):
        return Mood.PENDING
    if _forbids(near):
        return Mood.PLANNED
    if any(map(_is_hedge, near)) or (_holds(near, _hedges()) and not _expects(near)):
        return Mood.HEDGED
    return Mood.PLANNED if _planned(near) else Mood.DONE


def _conditional(words: tuple[Word, ...], start: int, i: int) -> bool:
    """Whether the conjunction governs the word: no bare day follows it ("took until Thursday to act"), nor a "will".

    "Once fully phased in it will save …" tells what follows as planned; after "if" it stays a condition.
    """
    if words[start].folded == "until" and (start + 1 == i or _is_day(words[start + 1])):
        return False
    if words[start].folded in {"if", "unless", "provided"}:
        return True
    return not any(w.folded in _WILL for w in words[start:i])


def _is_day(word: Word) -> bool:
    """Whether the word is a date and opens no clause."""
    return word.folded in lexicon.words_of("weekdays") | lexicon.words_of("months") or word.folded[0].isdigit()


def _has_time(words: tuple[Word, ...], start: int, i: int) -> bool:
    """Whether a term for the deed still runs: "has until June to decide", "had 30 days in which to appeal"."""
    if not i or words[i - 1].folded != "to":
        return False
    if i > 2 and words[i - 2].folded == "which" and words[i - 3].folded == "in":
        return True
    first = start - 1 if start and words[start].folded == "until" else start
    has = next((k for k in range(first, i) if words[k].folded in {"has", "have", "had"}), i)
    return any(w.stem in _TERMS for w in words[has:i])


def _forbids(near: tuple[Word, ...]) -> bool:
    """Whether nobody may do it: a rule for what is to come, no guess."""
    may = next((k for k, w in enumerate(near) if w.folded == "may"), -1)
    return may > 0 and any(w.folded in _NOT - {"not"} for w in near[:may])


def _expects(near: tuple[Word, ...]) -> bool:
    """Whether somebody expects to do it, which is a plan; what "is expected" is a forecast."""
    pairs = list(pairwise(near))
    passive = any(w.folded == "expected" and (not k or near[k - 1].folded in _BE) for k, w in enumerate(near))
    return not passive and any(a.stem == _EXPECT and b.folded == "to" for a, b in pairs)


def _planned(near: tuple[Word, ...]) -> bool:
    pairs = pairwise(near)
    is_to = any(a.folded in _IS_TO and b.folded == "to" for a, b in pairs)
    return is_to or any(w.folded in _WILL for w in near) or _holds(near, _to_verb("plan_words"))


@cache
def _to_verb(name: str) -> frozenset[tuple[str, ...]]:
    """The entries of a list that govern a verb ("plan to"), as stems; the others ("proposal") are things, not moods."""
    return frozenset(stems for stems in lexicon.stems_of(name) if len(stems) > 1 and stems[-1] in {"to", "whether"})


@cache
def _hedges() -> frozenset[tuple[str, ...]]:
    """Hedges of several words, as stems; those of one word are met as written, since "like" stems as "likely" does."""
    return frozenset(lexicon.stem_phrase(entry) for entry in lexicon.words_of("modal_hedges") if " " in entry)


def _is_hedge(word: Word) -> bool:
    return word.folded in lexicon.words_of("modal_hedges") and word.folded not in _NO_HEDGE


def _is_month(document: Document, sentence: Sentence, i: int) -> bool:
    """Whether "May" is the month: written with a capital, which the verb has only between the capitals of a heading."""
    word = sentence.words[i]
    if word.folded != "may" or not word.span.of(document.body)[0].isupper():
        return False
    before = sentence.words[i - 1] if i else None
    after = document.body[word.span.end : word.span.end + 2].strip()
    return before is None or before.folded in _BEFORE_MONTH or before.folded.isdigit() or not after[:1].isupper()


def _holds(words: tuple[Word, ...], entries: frozenset[tuple[str, ...]]) -> bool:
    stems = [w.stem for w in words]
    return any(tuple(stems[i : i + size]) in entries for size in range(1, 5) for i in range(len(stems) - size + 1))
