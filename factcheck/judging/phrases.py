"""The noun phrase that is a verb's subject, as printed before it.

Handles: auxiliaries and adverbs between, appositions on either side of a name, relative clauses and brackets between
commas, adverbials and another clause in front. Does not handle: subjects of two coordinated names parted by a comma.
"""

from factcheck import lexicon
from factcheck.judging.clauses import gap
from factcheck.judging.grammar import AUXILIARIES, BE, PREPOSITIONS, is_finite, marks, segment_start
from factcheck.model import Document, Word

Words = tuple[Word, ...]

_BETWEEN = frozenset("also later then now again just since never not first only still already once even both".split())
_RELATIVES = frozenset({"who", "which", "whose", "where", "when", "speaking", "writing"})
_ARTICLES = frozenset("the a an its his her their our".split())
_TIMES = frozenset(
    "shortly late early earlier later last yesterday today tonight meanwhile afterwards speaking writing asked".split()
)
_NEW_CLAUSE = frozenset("and but or that while when because as if after before since until than then".split())
_SURELY_NEW = frozenset("that while when because if than then but".split())
_APPOSED_NAME = 4  # words at most of a name that stands in commas after a role


def subject(document: Document, words: Words, verb: int) -> Words:
    """The words of the verb's subject; empty where none can be told."""
    body, end = document.body, verb
    while end and not marks(body, words, end - 1) and _is_between(words[end - 1]):
        end -= 1
    if end == 0:
        return ()
    if marks(body, words, end - 1):
        return _before_commas(document, words, end)
    return _trimmed(words[segment_start(body, words, end) : end])


def _is_between(word: Word) -> bool:
    return word.folded in AUXILIARIES | BE | _BETWEEN or (word.folded.endswith("ly") and not word.named)


def _before_commas(document: Document, words: Words, end: int) -> Words:
    """The subject where a comma or bracket parts it from the verb: an apposition or a relative stands between."""
    body = document.body
    start = segment_start(body, words, end - 1)
    apposed = words[start:end]
    if start == 0:
        return _trimmed(apposed)
    before = words[segment_start(body, words, start - 1) : start]
    bracketed = ")" in gap(body, words, end - 1)
    if not bracketed and len(apposed) <= _APPOSED_NAME and all(w.named for w in apposed) and _is_role(before):
        return apposed
    if not bracketed and "," not in gap(body, words, start - 1) and "(" not in gap(body, words, start - 1):
        return _trimmed(apposed)  # a quotation or a dash: what stands behind it is the subject itself
    return _trimmed(before)


def _is_role(words: Words) -> bool:
    """Whether words only say what somebody is: "the mayor", "her lawyer"."""
    return bool(words) and words[0].folded in _ARTICLES and not any(w.named for w in words)


def _trimmed(words: Words) -> Words:
    """The subject without another clause before it ("the dam burst and officials") and without adverbials."""
    for i in range(len(words) - 1, 0, -1):
        if words[i].folded in _NEW_CLAUSE and (words[i].folded in _SURELY_NEW or _has_verb(words[:i])):
            words = words[i + 1 :]
            break
    while words and (words[0].folded in _NEW_CLAUSE or words[0].folded in {"however", "yet", "that"}):
        words = words[1:]
    if not words or not _is_adverbial(words):
        return words
    return _after_adverbial(words)


def _has_verb(words: Words) -> bool:
    return any(w.folded in AUXILIARIES or is_finite(words, i) for i, w in enumerate(words))


def _is_adverbial(words: Words) -> bool:
    first = words[0].folded
    name = words[0].named or (len(words) > 1 and words[1].named)  # "Jan Holt", "April Jones"
    return first in PREPOSITIONS | _TIMES or (not name and (_is_day(first) or first.endswith("ly")))


def _is_day(folded: str) -> bool:
    return folded in lexicon.words_of("weekdays") or folded in lexicon.words_of("months")


def _after_adverbial(words: Words) -> Words:
    """The last noun phrase: from an article that no preposition governs, else the names or the one word at the end."""
    for i in range(len(words) - 1, 0, -1):
        if words[i].folded in _ARTICLES and words[i - 1].folded not in PREPOSITIONS:
            return words[i:]
    start = len(words)
    while start and words[start - 1].named and not _is_day(words[start - 1].folded):
        start -= 1
    rest = words[start:] or words[-1:]
    return () if _is_day(rest[-1].folded) or rest[-1].folded[:1].isdigit() else rest
