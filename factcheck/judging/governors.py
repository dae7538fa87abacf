"""The verb a figure hangs on: in "killing seven and wounding 60 others" the 60 are wounded, not killed.

Handles: a verb right before the figure ("wounding about 60"); one right after what it counts ("60 people were killed").
Does not handle: verbs at a distance, nouns of deeds ("the deaths of 60"), verbs in the present that look like nouns.
"""

from factcheck import lexicon
from factcheck.judging.clauses import gap
from factcheck.judging.locate import Located
from factcheck.judging.predicate import looks_verbal
from factcheck.judging.reading import Reading
from factcheck.matching.terms import read_keys
from factcheck.model import Quantity, Span, Value, Word

# What may stand between a verb and its figure, and between what is counted and its verb.
_BEFORE = frozenset("a an the another about around some up to at least as many much than all".split())
_AFTER = frozenset("who which that were was are is have has had been being be also still others other more".split())
# Verbs that say nothing of what happened to those counted, and participles that are prepositions.
_EMPTY = frozenset("left leaving saw seen made making took taking brought found became including following".split())
_REACH = 4
_QUIET = " \n$£€%"  # between words, what parts no figure from its verb


def governor(text: str, words: tuple[Word, ...], value: Quantity) -> int | None:
    """The position of the verb that `value` is the object or the subject of; None where it hangs on none."""
    figure = Span(value.span.start, value.span.start + len(value.figure))
    inside = [i for i, word in enumerate(words) if word.span.overlaps(figure)]
    if not inside:
        return None
    for i in range(inside[0] - 1, max(-1, inside[0] - 1 - _REACH), -1):
        if gap(text, words, i).strip(_QUIET):
            break
        if _verb(words[i]):
            return i
        if not _passes(words[i], _BEFORE):
            break
    for i in range(inside[-1] + 1, len(words)):
        if gap(text, words, i - 1).strip(_QUIET):
            break
        if _verb(words[i]):
            return i
        if not words[i].span.overlaps(value.span) and not _passes(words[i], _AFTER):
            break
    return None


def _verb(word: Word) -> bool:
    """Whether a word is a verb that says what happened to those counted."""
    if word.named or word.folded in _EMPTY or (word.stem,) in lexicon.stems_of("reporting_verbs"):
        return False
    return looks_verbal(word.folded)


def _passes(word: Word, between: frozenset[str]) -> bool:
    return word.folded in between or word.folded.endswith("ly")


def same_deed(located: Located, reading: Reading, at: int, value: Value, source: Value) -> bool | None:
    """Whether both hang on verbs that say the same; None where either hangs on none."""
    if not (isinstance(value, Quantity) and isinstance(source, Quantity)) or value not in located.frame.figures:
        return None
    mine, theirs = (
        governor(located.frame.text, located.frame.words, value),
        governor(reading.body, reading.sentences[at].words, source),
    )
    if mine is None or theirs is None:
        return None
    return not read_keys(located.frame.words)[mine].isdisjoint(reading.keys(at)[theirs])
