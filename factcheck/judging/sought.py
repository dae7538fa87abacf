"""Deeds and things that somebody wants, offers or tries, which are not done by that.

Handles: "called on him to resign", "urged", "demanded the release", "proposed a 9% rise", "put a deal on the table",
"is considering an appeal", "tried to sell", "is close to buying". Does not handle: a thing that is only described so
("approved the proposed merger"), whose own verb counts.
"""

from factcheck import lexicon
from factcheck.judging.clauses import clause_end, gap
from factcheck.judging.verbs import is_auxiliary, is_definite, is_past
from factcheck.model import Word

# Who is asked to do it has not done it: the verb, then "to" before the deed.
_ASKING = frozenset(
    lexicon.stem(verb)
    for verb in "call urge ask press pressure beg appeal plead lobby advise encourage invite implore try attempt "
    "seek struggle request recommend want fight campaign negotiate".split()
)
# With a noun or a participle at once: "demanded the release", "is considering closing".
_WANTING = frozenset(
    lexicon.stem(verb)
    for verb in "propose offer suggest consider mull weigh contemplate ponder recommend moot float "
    "urge discuss debate".split()
)
# A demand is a deed of its own, and only what is named as known ("his release") is what is missing.
_DEMANDING = frozenset(lexicon.stem(verb) for verb in "demand seek request".split())
_FOR = frozenset(
    {("call", "for"), ("ask", "for"), ("push", "for"), ("press", "for"), ("hope", "for"), ("fight", "for")}
)
_NEARLY = frozenset(
    {("close", "to"), ("near", "to"), ("talk", "on"), ("talk", "about"), ("verg", "of"), ("brink", "of")}
)
_ARTICLES = frozenset("the a an its his her their this that any".split())
_TABLE = ("on", "the", "table")
_OBJECT = 7  # words between such a verb and what is wanted


def is_sought(body: str, words: tuple[Word, ...], start: int, i: int) -> bool:
    """Whether the word at `i`, in the clause from `start`, is what somebody only wants, offers or tries."""
    if not i:
        return False
    if words[i - 1].folded == "to":
        asking = [k for k in range(start, i - 1) if words[k].stem in _ASKING and _is_verb(words, k)]
        if asking:
            return not any(is_past(words[k]) for k in range(asking[-1] + 1, i))
    if i > 1 and (words[i - 2].stem, words[i - 1].stem) in _NEARLY:
        return True
    return _on_table(body, words, start, i) or _wanted(body, words, start, i)


def _is_verb(words: tuple[Word, ...], k: int) -> bool:
    """Whether the word may be a verb: no article, no possessive before it."""
    return k > 0 and words[k - 1].folded not in _ARTICLES


def _wanted(body: str, words: tuple[Word, ...], start: int, i: int) -> bool:
    """Whether the nearest verb before the word is one of wanting, and the word its object."""
    for k in range(i - 1, max(start, i - _OBJECT) - 1, -1):
        if "," in gap(body, words, k):
            return False
        pair = (words[k].stem, words[k + 1].stem)
        if (pair in _FOR or words[k].stem in _DEMANDING) and _is_verb(words, k):
            return is_definite(body, words, i)
        if _wants(words, k):
            return True
        if is_past(words[k]) or is_auxiliary(words[k]) or words[k].folded in {"to", "after", "of", "by", "in", "as"}:
            return False
    return False


def _wants(words: tuple[Word, ...], k: int) -> bool:
    """Whether the word is a verb of wanting: not "an offer", nor what something weighs."""
    measures = words[k].stem == "weigh" and not words[k].folded.endswith("ing")
    return words[k].stem in _WANTING and words[k].folded != "offer" and not measures and _is_verb(words, k)


def _on_table(body: str, words: tuple[Word, ...], start: int, i: int) -> bool:
    """Whether the thing is put on the table, where offers lie."""
    if all(word.folded != "table" for word in words[i:]):
        return False
    written = [w.folded for w in words[i : clause_end(body, words, i)]]
    lies = any(tuple(written[k : k + 3]) == _TABLE for k in range(len(written)))
    return lies and any(w.stem in {"put", "place", "lay", "is", "remain"} for w in words[start:i])
