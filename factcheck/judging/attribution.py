"""What leaves a statement to somebody without a verb of saying: "according to X", "by X's count", "X's claim that".

Handles: those, evidential adverbs and passives ("reportedly", "is said to"), each for the stretch it governs; headlines
that name their speaker ("Minister: …", "… – police"). Does not handle: "to hear X tell it"; irony.
"""

from itertools import pairwise

from factcheck import lexicon
from factcheck.judging.clauses import gap
from factcheck.judging.grammar import BE
from factcheck.model import Document, Role, Sentence, Word

_STATEMENTS = frozenset(
    "claim claims allegation allegations assertion assertions report reports rumour rumours rumor rumors suggestion "
    "suggestions accusation accusations insistence contention belief warning warnings complaint complaints".split()
)
_UNNAMED = frozenset({"reports", "rumours", "rumors"})
_MEASURES = frozenset(
    "reckoning count account estimate estimation estimates calculation calculations tally telling admission figures "
    "figure view opinion words judgment judgement".split()
)
_OPENERS = frozenset({"by", "in", "on", "from"})
_POSSESSIVES = frozenset("his her its their".split())
_HEARSAY = frozenset(
    lexicon.stem(verb) for verb in "say believe think report understand allege claim rumour fear estimate".split()
)
# These describe what is hidden or only called so; whoever tells it tells it himself.
_NO_HEARSAY = frozenset({"so-called", "alleged", "purported"})
# "According to plan" names nobody.
_NOBODY = frozenset({"plan", "schedule", "custom", "tradition", "law", "type", "size", "age", "rank", "need", "taste"})
# Who may stand before a headline's colon, or after its dash, as the one who says it.
_SPEAKERS = frozenset(
    "police report reports court union study survey poll sources source officials ministry government watchdog experts "
    "scientists researchers analysts agency army military doctors witnesses regulator inquiry lawyers".split()
)
_LONGEST_LABEL = 4


def according(sentence: Sentence) -> int | None:
    """Position of the word "to" of an "according to" somebody."""
    words = sentence.words
    for i, (one, two) in enumerate(pairwise(words)):
        named = i + 2 < len(words) and words[i + 2].folded not in _NOBODY
        if (one.folded, two.folded) == ("according", "to") and named:
            return i + 1
    return None


def reckoner(document: Document, sentence: Sentence, where: int) -> tuple[Word, ...] | None:
    """Whose count, view or claim the word at `where` stands in; empty for a pronoun's; None where it is nobody's."""
    words = sentence.words
    for i, word in enumerate(words):
        if word.folded in _MEASURES and (whose := _possessor(document, words, i)) is not None:
            return whose
        claimed = word.folded in _STATEMENTS and i + 1 < min(where, len(words)) and words[i + 1].folded == "that"
        if claimed:
            return _owner(document, words, i) or (() if word.folded in _UNNAMED else None)
    return None


def _possessor(document: Document, words: tuple[Word, ...], i: int) -> tuple[Word, ...] | None:
    """The words of X in "by X's own reckoning"; None where the phrase is another."""
    end = i - 1 if i and words[i - 1].folded == "own" else i
    start = next((k for k in range(end - 1, max(-1, end - 7), -1) if words[k].folded in _OPENERS), None)
    if start is None or start + 1 >= end:
        return None
    if words[start + 1].folded in _POSSESSIVES:
        return () if start + 2 == end else None
    return _owner(document, words, end) or None


def _owner(document: Document, words: tuple[Word, ...], i: int) -> tuple[Word, ...]:
    """The words of the possessive right before the word at `i`."""
    if i == 0 or not _is_possessive(document, words, i - 1):
        return ()
    start = i - 1
    while start > 0 and i - start < 6 and words[start - 1].folded not in _OPENERS | {"of", "to", "at", "and"}:
        if gap(document.body, words, start - 1).strip(" "):
            break
        start -= 1
    return words[start:i]


def _is_possessive(document: Document, words: tuple[Word, ...], i: int) -> bool:
    printed = words[i].span.of(document.body) + gap(document.body, words, i)
    return printed.replace("’", "'").rstrip().endswith(("'s", "s'"))


def is_hearsay(words: tuple[Word, ...]) -> bool:
    """Whether a stretch of a sentence passes on what nobody in particular says: "reportedly", "is said to"."""
    listed = lexicon.words_of("evidential_hedges") - _NO_HEARSAY
    if any(w.folded in listed for w in words):
        return True
    triples = zip(words, words[1:], words[2:], strict=False)
    return any(a.folded in BE and b.stem in _HEARSAY and c.folded == "to" for a, b, c in triples)


def heading_speaker(document: Document, sentence: Sentence) -> tuple[Word, ...]:
    """The speaker that a headline names before its colon or after its last dash or colon."""
    words = sentence.words
    if sentence.role is not Role.HEADLINE or len(words) < _LONGEST_LABEL:
        return ()
    for i in range(min(_LONGEST_LABEL, len(words) - 1)):
        if gap(document.body, words, i).startswith(":") and _can_speak(words[: i + 1]):
            return words[: i + 1]
    for i in range(max(1, len(words) - _LONGEST_LABEL), len(words)):
        if any(mark in gap(document.body, words, i - 1) for mark in ":–—") and _can_speak(words[i:]):
            return words[i:]
    return ()


def _can_speak(words: tuple[Word, ...]) -> bool:
    last = words[-1].folded
    return last in _SPEAKERS or last in lexicon.words_of("titles")
