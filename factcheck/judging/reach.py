"""How far a negation reaches: over a word, past it, or nobody can tell.

Handles: what stands between the two. Over it: nothing of weight, verbs whose denial denies what they lead to ("did not
manage to sign"), nouns that only carry a deed ("denied reports that", "scrapped plans to"). Past it: a thing taken for
known under another verb ("did not attend the signing"), a circumstance ("nobody was hurt in the fire"), what an
unmarked relative clause is said of ("the crossing nobody asked for was proposed"), what follows "without …".
Unsure: a word under a verb of knowing or wanting ("did not say that it signed").
Does not handle: plain present verbs, which look like nouns.
"""

from collections.abc import Callable
from enum import StrEnum

from factcheck import lexicon
from factcheck.judging.clauses import clause_end, clause_start, gap
from factcheck.judging.verbs import is_auxiliary, is_definite, is_past, verb_groups
from factcheck.model import Document, Word


class Reach(StrEnum):
    """How a negation stands to a word after it in one clause."""

    OVER = "over"
    UNSURE = "unsure"
    PAST = "past"


_PRONOUNS = frozenset({"nobody", "none", "nothing", "neither"})
_NO_NOUN = frozenset({"no", "not", "a", "an", "any", "single"})
_RELATIVES = frozenset({"who", "which", "that", "whom", "whose", "where"})
# A circumstance of a denied deed is not denied with it: "nobody was hurt during a fire".
_CIRCUMSTANCES = frozenset("after during over amid despite following before about on upon".split())
_BE = frozenset({"is", "are", "was", "were", "be", "been"})
_TIMES = frozenset(
    "last next night morning evening afternoon day week month year today yesterday tonight weekend".split()
) | lexicon.words_of("weekdays")
_PREPOSITIONS = frozenset({"by", "to", "for", "with", "from", "of", "in", "at", "on"})
_TWO = 2  # groups of verbs: the relative clause's own, and that of the sentence around it
_MEANT = frozenset((lexicon.stem(noun),) for noun in ("intention", "way", "chance", "hope"))
_OFFERS = frozenset(
    lexicon.stem(noun)
    for noun in "bid offer proposal request appeal application demand call claim allegation charge accusation "
    "invitation plea complaint motion amendment".split()
)
_TO_VERB = frozenset({"to", "that"})


def scope_end(document: Document, words: tuple[Word, ...], n: int) -> int:
    """Position after the last word that the negation at `n` could reach."""
    end = clause_end(document.body, words, n)
    if words[n].folded == "without":
        return _before_verb(document, words, n, end)
    if n and words[n - 1].folded in _PREPOSITIONS:
        end = next((k + 1 for k in range(n, end - 1) if "," in gap(document.body, words, k)), end)
    start = _relative_start(document, words, n)
    if start >= 0:
        groups = verb_groups(words, start, end)
        if len(groups) >= _TWO and words[groups[1] - 1].folded not in {"and", "or", "to"}:
            end = groups[1]
    return _before_next_deed(words, n, end)


def _before_verb(document: Document, words: tuple[Word, ...], n: int, end: int) -> int:
    """The end of "without …": a noun or a participle, up to a comma or the next verb with a subject."""
    for k in range(n + 1, end):
        if k > n + 1 and (is_auxiliary(words[k]) or "," in gap(document.body, words, k - 1)):
            return k
    return end


def _relative_start(document: Document, words: tuple[Word, ...], n: int) -> int:
    """Where the relative clause that the negation at `n` stands in begins; -1 where it stands in none.

    Only one that no comma ends: "who did not vote", and without a pronoun "the crossing nobody asked for".
    """
    first = clause_start(document.body, words, n)
    for k in range(n - 1, max(first, 1) - 1, -1):
        if words[k].folded in _RELATIVES:
            return k + 1 if _is_noun(document, words, k - 1) else -1
    contact = words[n].folded in _PRONOUNS and n > first and _is_noun(document, words, n - 1)
    return n + 1 if contact else -1


def _is_noun(document: Document, words: tuple[Word, ...], k: int) -> bool:
    """Whether the word at `k`, with no comma after it, may be what a relative clause is said of."""
    if k < 0 or gap(document.body, words, k).strip() or not lexicon.weight(words[k].folded):
        return False
    if is_past(words[k]) or words[k].folded.endswith("ly") or words[k].named:
        return False
    return (words[k].stem,) not in lexicon.stems_of("reporting_verbs")


def _before_next_deed(words: tuple[Word, ...], n: int, end: int) -> int:
    """The end before a deed of its own ("did not sign and left"), which "has not signed and left" is not."""
    both = n and words[n - 1].folded in {"has", "have", "had", *_BE}
    for k in range(n + 2, end - 1):
        if words[k].folded == "and" and (is_auxiliary(words[k + 1]) or (_is_deed(words, k + 1) and not both)):
            return k
    return end


def _is_deed(words: tuple[Word, ...], k: int) -> bool:
    """Whether a past form is a verb and does not describe the noun after it: "and left", not "and respected body"."""
    after = words[k + 1] if k + 1 < len(words) else None
    return is_past(words[k]) and (after is None or not _tells(after))


def reach(
    document: Document, words: tuple[Word, ...], n: int, i: int, size: int, known: Callable[[int], bool]
) -> Reach:
    """How the negation of `size` words at `n` stands to the word at `i` after it; `known` are the claim's words."""
    least = 0.1 if words[n].folded in _PRONOUNS else 1.0
    if _turned_down(words, n, i, size):
        return Reach.PAST
    between = [
        k for k in range(n + size, i) if _tells(words[k], least) and not known(k) and not _joined(words, k, known)
    ]
    if not between or _carried(words, n, between) or _leads_to(words, n, i, between):
        return Reach.OVER
    if any((words[k].stem,) in lexicon.stems_of("knowing") for k in between) or _in_noun(words, n, i):
        return Reach.UNSURE
    known_thing = is_definite(document.body, words, i) and words[i - 1].folded not in _TO_VERB
    return Reach.PAST if known_thing or _circumstance(words, between[0], i) else Reach.UNSURE


def _leads_to(words: tuple[Word, ...], n: int, i: int, between: list[int]) -> bool:
    """Whether what stands between denies what it leads to, or only describes what something is not."""
    if all((words[k].stem,) in lexicon.stems_of("implicatives") for k in between):
        return True
    return _is_copula(words, n) and not any(lexicon.is_stopword(words[k].folded) for k in range(between[0], i))


def _in_noun(words: tuple[Word, ...], n: int, i: int) -> bool:
    """Whether the word at `i` is described after "no" ("no upper limit"): there may be another."""
    return words[n].folded == "no" and not any(is_past(words[k]) or is_auxiliary(words[k]) for k in range(n + 1, i))


def _tells(word: Word, least: float = 0.1) -> bool:
    """Whether a word between a negation and another could take the negation for itself: no name, adverb or time.

    After "did not" may stand a light word, while "nobody" has its verb at once: `least` is the weight that tells.
    """
    if word.named or word.folded.endswith("ly") or word.folded[0].isdigit() or word.folded in _TIMES:
        return False
    verbs = lexicon.stems_of("knowing") | lexicon.stems_of("reporting_verbs")
    return lexicon.weight(word.folded) >= least or (word.stem,) in verbs


def _joined(words: tuple[Word, ...], k: int, known: Callable[[int], bool]) -> bool:
    """Whether "and" or "or" joins the word to one of the claim's: "independent and respected"."""
    return k > 1 and words[k - 1].folded in {"and", "or"} and known(k - 2)


def _is_copula(words: tuple[Word, ...], n: int) -> bool:
    """Whether the negation denies what something is: "is not the culprit", "wasn't the first"."""
    before = words[n - 1].folded if n else ""
    return (words[n].folded == "not" and before in _BE) or words[n].folded[:-3] in _BE


def _carried(words: tuple[Word, ...], n: int, between: list[int]) -> bool:
    """Whether nothing stands between but nouns that carry a deed; of "no plans to" nobody knows what came of it."""
    listed = _MEANT if words[n].folded in _NO_NOUN | _PRONOUNS else lexicon.stems_of("carriers")
    return all((words[k].stem,) in listed for k in between)


def _turned_down(words: tuple[Word, ...], n: int, i: int, size: int) -> bool:
    """Whether the word at `i` is an offer or a charge, made all the same by somebody, that is turned down at `n`."""
    stems = tuple(words[k].stem for k in range(n, n + size))
    undone = stems in lexicon.stems_of("incompletion") and stems not in lexicon.stems_of("cancelling")
    return undone and words[i].stem in _OFFERS and not is_past(words[i])


def _circumstance(words: tuple[Word, ...], first: int, i: int) -> bool:
    """Whether the word at `i` stands in a circumstance of the denied verb at `first`."""
    return any(words[k].folded in _CIRCUMSTANCES for k in range(first + 1, i))
