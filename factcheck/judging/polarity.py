"""Negation and its scope: which words of a sentence are denied.

Handles: "not", "never", "no …", "nobody", "without", contracted "n't", and verbs after which the deed was not done
("refused to", "failed to", "denied", "stopped short of", "ruled out"), and after their subject "fell through", "was
called off"; two negations cancel. How far each reaches is the work of `reach`. Does not handle: irony, and negation by
another sentence ("That is false.").
"""

from collections.abc import Callable
from functools import cache

from factcheck import lexicon
from factcheck.judging.clauses import clause_end, gap
from factcheck.judging.reach import Reach, reach, scope_end
from factcheck.judging.verbs import is_auxiliary, is_past
from factcheck.model import Document, Word

# After these, a negator bounds a number, dates, or adds to what is said ("no more than", "not long after", "not
# only"); nothing is denied.
_HARMLESS_AFTER = frozenset(
    "only just least fewer more less later earlier merely simply necessarily doubt matter long sooner stranger small "
    "wonder surprise secret question".split()
)
_IN_OBJECT = frozenset({"no", "nothing", "nobody", "none"})
_BEFORE_OBJECT = frozenset("with for at by of from to in on under after".split())
# Nouns that end like verbs of undoing: what failed is told by the verb, not by "its failings".
_NO_UNDOING = frozenset({"failing", "failings", "failures", "failed", "bars", "barring", "skipper"})
_LONGEST = 4  # words of an undoing expression
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
    return tuple(n for n, _ in negations(document, words, i))


def negations(
    document: Document, words: tuple[Word, ...], i: int, known: Callable[[int], bool] = lambda _: False
) -> tuple[tuple[int, bool], ...]:
    """The same, each with whether it surely bears on the word; `known` says which words between are the claim's too."""
    found: list[tuple[int, bool]] = []
    for n in range(max(0, i - _REACH), i):
        if negates(words, n) and not _answers(document, words, n) and scope_end(document, words, n) > i:
            how = reach(document, words, n, i, _size(words, n), known)
            if how is not Reach.PAST:
                found.append((n, how is Reach.OVER))
    after = _denied_object(document, words, i) or _undone_after(document, words, i)
    return (*found, *((n, True) for n in (*after, *_without_it(words, i))))


def _without_it(words: tuple[Word, ...], i: int) -> tuple[int, ...]:
    """The word itself where it says that there is none: "toll-free", "non-payment"."""
    folded = words[i].folded
    return (i,) if folded.endswith("-free") or folded.startswith("non-") else ()


def _answers(document: Document, words: tuple[Word, ...], n: int) -> bool:
    """Whether a "no" stands by itself: "No, he did not" denies once."""
    return words[n].folded == "no" and "," in gap(document.body, words, n)


def _denied_object(document: Document, words: tuple[Word, ...], i: int) -> tuple[int, ...]:
    """The negation in a verb's object: "ceded no territory", "paid them nothing"."""
    end = min(clause_end(document.body, words, i), i + 4)
    return tuple(
        n
        for n in range(i + 1, end)
        if words[n].folded in _IN_OBJECT and words[n - 1].folded not in _BEFORE_OBJECT and negates(words, n)
    )


def _undone_after(document: Document, words: tuple[Word, ...], i: int) -> tuple[int, ...]:
    """What undoes the noun at `i` after it: "the merger was called off", "a deal with Orsk fell through"."""
    if is_past(words[i]) or is_auxiliary(words[i]):
        return ()
    for n in range(i + 1, min(clause_end(document.body, words, i), i + _REACH)):
        if is_past(words[n]) or is_auxiliary(words[n]):
            k = n
            while k + 1 < len(words) and (is_auxiliary(words[k]) or words[k].folded in {"been", "being"}):
                k += 1
            passive = k > n and words[k - 1].folded in _PASSIVE
            return (k,) if _undoes_subject(words, k, passive=passive) else ()
    return ()


_PASSIVE = frozenset({"was", "were", "is", "are", "been", "being"})
_BY_THEMSELVES = frozenset({("fall", "through"), ("come", "to", "noth")})


def _undoes_subject(words: tuple[Word, ...], k: int, *, passive: bool) -> bool:
    here = tuple(w.stem for w in words[k : k + _LONGEST])
    listed = lexicon.stems_of("cancelling") if passive else _BY_THEMSELVES
    return any(here[:size] in listed for size in range(1, _LONGEST + 1))


def negates(words: tuple[Word, ...], n: int) -> bool:
    """Whether the word at `n` begins a negation."""
    after = words[n + 1].folded if n + 1 < len(words) else ""
    if words[n].folded.replace("’", "'").endswith("n't"):
        return True
    if words[n].folded in lexicon.words_of("negators"):
        return after not in _HARMLESS_AFTER and not after[:1].isdigit()
    return _undoes(words, n)


def _undoes(words: tuple[Word, ...], n: int) -> bool:
    return _undoing_size(words, n) > 0


def _undoing_size(words: tuple[Word, ...], n: int) -> int:
    """How many words the undoing expression at `n` has; 0 where none begins there."""
    listed = _undoing().get(words[n].stem)
    if listed is None:
        return 0
    here = tuple(w.stem for w in words[n : n + _LONGEST])
    size = next((len(stems) for stems in listed if stems == here[: len(stems)]), 0)
    if words[n].folded in _NO_UNDOING and size == 1:
        return 0
    return size


def _size(words: tuple[Word, ...], n: int) -> int:
    """How many words the negation at `n` has: "no longer", "not a single", "ruled out"."""
    written = [w.folded for w in words[n : n + _LONGEST]]
    phrases = (entry.split() for entry in lexicon.words_of("negators") if entry.startswith(words[n].folded + " "))
    longest = max((len(phrase) for phrase in phrases if phrase == written[: len(phrase)]), default=1)
    return max(longest, _undoing_size(words, n))
