"""Whether a sentence asks what a claim states, aloud or as a question inside a statement, and what the text answers.

Handles: questions; "whether", over a relative clause too; "it is not yet clear who …", "nobody knows how …", "how much
will reach the border depends on …"; a "No" or "Yes" right after a question. Does not handle: an answer in a whole
sentence ("He did not.").
"""

import re
from functools import cache

from factcheck import lexicon
from factcheck.judging.clauses import clause_end, clause_start, gap
from factcheck.judging.verbs import is_definite
from factcheck.model import Document, Sentence, Word

_WHICH = frozenset("what who whom how why where when which".split())
_ASIDE = frozenset("who which whose where whom".split())  # what opens a relative clause inside the one at hand
# What is not so is open: "not clear", "not been established".
_SETTLED = frozenset(
    lexicon.stem(word)
    for word in "clear known certain sure decided established determined say explained agreed".split()
)
_NOT = frozenset({"not", "no", "never", "nobody", "cannot", "yet", "without", "neither"})
_NEAR = 6  # words before "who" or "how" in which its question is called open
_REACH = 20  # words between the question word and what it asks about
_LONGEST = 4  # words of an expression that leaves a question open
_QUESTION = re.compile(r"[^?.!]{0,400}\?[\"'”’)]*\s+(no|nope|wrong|yes|yep)\b\s*(?:[,.!;:–—]|$)", re.IGNORECASE)


def asks(document: Document, sentence: Sentence, i: int) -> bool:
    """Whether the word at `i` is part of what is asked and not answered."""
    if is_question(document, sentence):
        return not answer(document, sentence)
    return _whether(document, sentence, i) or _inside(document, sentence.words, i)


def is_question(document: Document, sentence: Sentence) -> bool:
    """Whether the sentence ends as a question."""
    return sentence.span.of(document.body).rstrip("\"'”’ ").endswith("?")


def answer(document: Document, sentence: Sentence) -> str:
    """The "No" or "Yes" that the text gives to the sentence's question at once, as printed; "" without one."""
    if not is_question(document, sentence) or any(w.folded in _WHICH for w in sentence.words[:2]):
        return ""
    found = _QUESTION.match(document.body, sentence.span.start, sentence.span.end + 12)
    return found[1] if found else ""


def answered_no(document: Document, sentence: Sentence) -> str:
    """The word by which the text says no to the sentence's question; "" where it does not."""
    said = answer(document, sentence)
    return said if said.lower() in {"no", "nope", "wrong"} else ""


def _whether(document: Document, sentence: Sentence, i: int) -> bool:
    """Whether "whether" opens the clause of the word at `i`, or one that a relative clause stands in."""
    words = sentence.words
    if all(word.folded != "whether" for word in words[:i]):
        return False
    start = clause_start(document.body, words, i)
    while True:
        if any(w.folded == "whether" for w in words[max(0, start - 1) : i]):
            return True
        inner = _opener(document, words, start)
        if inner < 1 or words[inner].folded not in _ASIDE:
            return False
        start = clause_start(document.body, words, inner - 1)


def _opener(document: Document, words: tuple[Word, ...], start: int) -> int:
    """Where the clause before the one at `start` begins, if a comma ends it there; -1 if not."""
    if start < 1 or "," not in gap(document.body, words, start - 1):
        return -1
    return clause_start(document.body, words, start - 1)


def _inside(document: Document, words: tuple[Word, ...], i: int) -> bool:
    """Whether a question word before the word at `i` begins what the sentence calls open."""
    for k in (k for k in range(i - 1, max(-1, i - _REACH), -1) if words[k].folded in _WHICH):
        start = clause_start(document.body, words, i)
        if k < start - 1 or any("," in gap(document.body, words, n) for n in range(k, i)):
            return False
        if _is_relative(document, words, k) or is_definite(document.body, words, i):
            continue  # "what happens below the dam": there is a dam
        if _open(words, max(0, k - _NEAR), k):
            return True
        opens = k == clause_start(document.body, words, k) and (k == 0 or words[k].folded in {"how", "what", "why"})
        if opens:
            return _open(words, i + 1, clause_end(document.body, words, i))
    return False


def _is_relative(document: Document, words: tuple[Word, ...], k: int) -> bool:
    """Whether the word at `k` only adds to the noun before it: "Crimea, which", "the man who"."""
    if k == 0 or words[k].folded not in _ASIDE | {"when"}:
        return False
    if "," in gap(document.body, words, k - 1):
        return True
    before = words[k - 1]
    return not (lexicon.is_stopword(before.folded) or before.stem in _SETTLED or (before.stem,) in _listed())


def _open(words: tuple[Word, ...], start: int, end: int) -> bool:
    """Whether words between two positions leave a question open."""
    stems = [w.stem for w in words[start:end]]
    sizes = range(1, _LONGEST + 1)
    if any(tuple(stems[k : k + size]) in _listed() for size in sizes for k in range(len(stems) - size + 1)):
        return True
    denied = any(w.folded in _NOT or w.folded.endswith(("n't", "n’t")) for w in words[start:end])
    return denied and any(stem in _SETTLED for stem in stems)


@cache
def _listed() -> frozenset[tuple[str, ...]]:
    return lexicon.stems_of("open_questions")
