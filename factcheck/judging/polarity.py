"""Negation and its scope: which words of a sentence are denied.

Handles: "not", "never", "no …", "nobody", "without", contracted "n't", and verbs after which the deed was not done
("refused to", "failed to", "denied", "stopped short of", "ruled out"); two negations cancel. A scope runs to the end of
the clause. Does not handle: irony, and negation by another sentence ("That is false.").
"""

from functools import cache

from factcheck import lexicon
from factcheck.judging.clauses import clause_end, gap
from factcheck.model import Document, Word

# After these, a negator bounds a number or adds to what is said ("no more than", "not only"); nothing is denied.
_HARMLESS_AFTER = frozenset(
    "only just least fewer more less later earlier merely simply necessarily doubt matter".split()
)
_IN_OBJECT = frozenset({"no", "nothing", "nobody", "none"})
_REACH = 9  # words; beyond this a negator seldom bears on a word even inside one clause


@cache
def _undoing() -> dict[str, tuple[tuple[str, ...], ...]]:
    """First stem of every undoing expression → its stems ("stop" → ("stop", "short", "of"))."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for entry in sorted(lexicon.words_of("incompletion")):
        stems = tuple(lexicon.stem(word) for word in entry.split())
        found.setdefault(stems[0], []).append(stems)
    return {first: tuple(sorted(all_of, key=len, reverse=True)) for first, all_of in found.items()}


def negated(document: Document, words: tuple[Word, ...], i: int) -> bool:
    """Whether an odd number of negations covers the word at position `i`."""
    return len(negators_over(document, words, i)) % 2 == 1


def negators_over(document: Document, words: tuple[Word, ...], i: int) -> tuple[int, ...]:
    """Positions of the negations whose scope covers the word at `i`."""
    first = max(0, i - _REACH)
    before = tuple(
        n
        for n in range(first, i)
        if negates(words, n) and not _answers(document, words, n) and _scope_end(document, words, n) > i
    )
    return before + _denied_object(document, words, i)


def _answers(document: Document, words: tuple[Word, ...], n: int) -> bool:
    """Whether a "no" stands by itself: "No, he did not" denies once."""
    return words[n].folded == "no" and "," in gap(document.body, words, n)


def _denied_object(document: Document, words: tuple[Word, ...], i: int) -> tuple[int, ...]:
    """The negation in a verb's object: "ceded no territory", "paid them nothing"."""
    end = min(clause_end(document.body, words, i), i + 4)
    return tuple(
        n
        for n in range(i + 1, end)
        if words[n].folded in _IN_OBJECT and words[n - 1].folded != "with" and negates(words, n)
    )


def _scope_end(document: Document, words: tuple[Word, ...], n: int) -> int:
    return clause_end(document.body, words, n)


def negates(words: tuple[Word, ...], n: int) -> bool:
    """Whether the word at `n` begins a negation."""
    after = words[n + 1].folded if n + 1 < len(words) else ""
    if words[n].folded.replace("’", "'").endswith("n't"):
        return True
    if words[n].folded in lexicon.words_of("negators"):
        return after not in _HARMLESS_AFTER and not after[:1].isdigit()
    return _undoes(words, n)


def _undoes(words: tuple[Word, ...], n: int) -> bool:
    here = [w.stem for w in words[n : n + 4]]
    return any(list(stems) == here[: len(stems)] for stems in _undoing().get(words[n].stem, ()))
