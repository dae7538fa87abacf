"""Verbs of saying, and whether a word is one where it stands.

Handles: nouns of the same form ("the report"), adverbs ("reportedly"), infinitives and participles, relative clauses,
the passive ("is said to"), and verbs that are deeds unless a clause follows ("dismissed two managers").
"""

from functools import cache

from factcheck import lexicon
from factcheck.judging.clauses import clause_start, gap
from factcheck.model import Document, Word

_DETERMINERS = frozenset(
    "the a an its his her their our my your this these those no any some every each first latest new preliminary own "
    "of in by for with from than to official final annual recent damning so-called".split()
)
# "They have argued about it", "the note asks for money": such a verb reports no statement.
_NO_STATEMENT = frozenset({"about", "for", "of", "against", "over", "with"})
# A clause so begun only touches on what others say: "what markets were expecting", "more than analysts had forecast".
ASIDES = frozenset({"what", "than", "who", "whom", "whose", "which", "contrary", "nobody"})
_PLACES = frozenset({"on", "in", "at", "by", "to"})
_SETTERS = frozenset(lexicon.stem(verb) for verb in ("put", "value", "estimate", "assess", "reckon"))
# With a plain object these are done, not said: "parliament rejected the bill", "the airline dismissed two pilots".
_DEEDS = frozenset(
    lexicon.stem(verb)
    for verb in "dismiss reject accept order praise criticise attack deny dispute repeat promise welcome".split()
)
_CLAUSE = frozenset({"that", "it", "he", "she", "they", "there", "any", "claims", "allegations", "reports"})
_BE = frozenset({"is", "are", "was", "were", "been", "be"})


@cache
def reporting_stems() -> frozenset[str]:
    """The stems of the verbs of saying that are one word."""
    return frozenset(stems[0] for stems in lexicon.stems_of("reporting_verbs") if len(stems) == 1)


def is_reporting(document: Document, words: tuple[Word, ...], i: int) -> bool:
    """Whether the word at `i` is a verb by which somebody says something."""
    word = words[i]
    if word.stem not in reporting_stems() and not _sets_at(words, i):
        return False
    after = words[i + 1].folded if i + 1 < len(words) else ""
    if i == 0 or word.folded.endswith("ly") or "-" in word.folded or (word.folded.endswith("ing") and after != "that"):
        return False
    if after in _NO_STATEMENT or (word.stem in _DEEDS and after not in _CLAUSE and not _quotes(document, words, i)):
        return False
    if after == "to" and words[i - 1].folded in _BE:
        return False
    return _has_subject(document, words, i, after)


def is_hearsay(words: tuple[Word, ...]) -> bool:
    """Whether a sentence passes on what nobody in particular says: "reportedly", "is said to"."""
    if any(w.folded in lexicon.words_of("evidential_hedges") for w in words):
        return True
    triples = zip(words, words[1:], words[2:], strict=False)
    return any(a.folded in _BE and b.stem in reporting_stems() and c.folded == "to" for a, b, c in triples)


def _quotes(document: Document, words: tuple[Word, ...], i: int) -> bool:
    return any(mark in gap(document.body, words, i) + gap(document.body, words, i - 1) for mark in '"“”')


def _has_subject(document: Document, words: tuple[Word, ...], i: int, after: str) -> bool:
    """Whether somebody stands before the verb, and not an article, a preposition or a relative pronoun."""
    if "," in gap(document.body, words, i - 1) and after in _PLACES:
        return False  # a participle: "the decree, published on a website, …"
    start = clause_start(document.body, words, i)
    if any(w.folded in ASIDES for w in words[max(start - 1, i - 6, 0) : i]):
        return False
    if any(w.folded == "that" for w in words[max(0, i - 2) : i]):
        return False
    before = gap(document.body, words, i - 1).replace("’", "'")
    return words[i - 1].folded not in _DETERMINERS and "'" not in before


def _sets_at(words: tuple[Word, ...], i: int) -> bool:
    """Whether the verb gives a figure as somebody's: "puts the damage at", "values it at"."""
    return words[i].stem in _SETTERS and any(w.folded == "at" for w in words[i + 1 : i + 7])
