"""Whether a passage states a thing as done, or asks, plans, hedges or conditions it.

Handles: questions and "whether"; "could", "may"; "will", "is to", "plans to", "is due to"; "has yet to"; "once", "if",
"until" at the head of the clause. Does not handle: a plan told in one sentence and called off in another.
"""

from enum import StrEnum
from functools import cache
from itertools import pairwise

from factcheck import lexicon
from factcheck.judging.clauses import clause_start
from factcheck.model import Document, Sentence, Word


class Mood(StrEnum):
    """How far along a deed is, as told."""

    DONE = "done"
    PLANNED = "planned"
    HEDGED = "hedged"
    ASKED = "asked"
    PENDING = "pending"
    CONDITIONAL = "conditional"


_CONDITIONS = frozenset({"if", "once", "until", "unless", "provided"})
_BEFORE = 6  # words between a modal and the deed it governs
# A vote for a deed is not the deed: "voted in favour of adopting it".
_IN_FAVOUR = frozenset({lexicon.stem_phrase("in favour of")})
_WILL = frozenset({"will", "shall", "ll"})
_IS_TO = frozenset({"is", "are", "was", "were"})
# Listed as hedges, but as often permission or advice.
_NO_HEDGE = frozenset({"can", "should", "if", "unless"})


def read_mood(document: Document, sentence: Sentence, i: int) -> Mood:
    """The mood of the word at position `i` of the sentence."""
    words = sentence.words
    start = clause_start(document.body, words, i)
    if _asks(document, sentence, start, i):
        return Mood.ASKED
    if words[start].folded in _CONDITIONS:
        return Mood.CONDITIONAL
    near = tuple(w for w in words[max(start, i - _BEFORE) : i] if not _is_month(document, w))
    if _holds(near, _to_verb("pending") | _IN_FAVOUR):
        return Mood.PENDING
    if any(map(_is_hedge, near)) or _holds(near, _hedges()):
        return Mood.HEDGED
    return Mood.PLANNED if _planned(near) else Mood.DONE


def _asks(document: Document, sentence: Sentence, start: int, i: int) -> bool:
    if sentence.span.of(document.body).rstrip("\"'”’ ").endswith("?"):
        return True
    return any(w.folded == "whether" for w in sentence.words[max(0, start - 1) : i])


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


def _is_month(document: Document, word: Word) -> bool:
    """Whether "May" is the month: it is then written with a capital, as the verb hardly ever is."""
    return word.folded == "may" and word.span.of(document.body)[0].isupper()


def _holds(words: tuple[Word, ...], entries: frozenset[tuple[str, ...]]) -> bool:
    stems = [w.stem for w in words]
    return any(tuple(stems[i : i + size]) in entries for size in range(1, 5) for i in range(len(stems) - size + 1))
