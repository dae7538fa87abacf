"""Whether a date hangs on the claim's own deed, or dates another: a vote, a visit, a notice, the strike before.

Handles: a verb of its own between the date and the deed ("signed the pact that ended the war in 1999"), a verb before a
date that the deed only follows ("voted on Tuesday to condemn the filling"), "since" after a first or a record, and a
deed done to something else than what the claim counts. Does not handle: a noun that is dated itself ("Monday's vote").
"""

import re

from factcheck import lexicon
from factcheck.judging.clauses import gap
from factcheck.judging.locate import Located
from factcheck.judging.predicate import irregular_pasts
from factcheck.judging.reading import Reading
from factcheck.model import Comparison, Relation, When, Word

_BE = frozenset("is are was were be been being has have had will would".split())
# Before these or after those, a past form only describes a noun: "the proposed pact", "two men suspected of theft".
_DETERMINERS = frozenset("the a an its his her their our of in on at with by for two three many some all newly".split())
_PREPOSITIONS = frozenset("of by as with for".split())
_MODALS = frozenset("will would shall should may might could can must wo cannot".split())
_NOUN = 3  # words of a noun that has a date of its own
RELATIVES = frozenset("who which whose where that".split())
# These only say when the thing named before them was: "a walkout that began on 10 March".
_DATING = frozenset(lexicon.stem(verb) for verb in "begin start take come occur happen hold schedule set date".split())
_SINCE = re.compile(r"\bsince\s+(?:the\s+|early\s+|late\s+|mid-?\s*)*$", re.IGNORECASE)
_RECORD = re.compile(r"\b(?:first|last|only|most|least|never|no|nobody|not|none|record|[a-z]{3,}est)\b", re.IGNORECASE)
_POINTING = frozenset("they them both these those all it he she him her".split())


def dates_another(located: Located, reading: Reading, at: int, comparison: Comparison) -> bool:
    """Whether the source's date, in the sentence at `at`, is too loosely tied to be held against the claim's.

    Two dates that agree may stand in another relation to the deed; a date that is to contradict, or that an open end
    makes agree ("by June"), must date the very deed.
    """
    mine, theirs = comparison.claim, comparison.source
    if not isinstance(mine, When) or not isinstance(theirs, When):
        return False
    if comparison.relation is not Relation.EQUAL and _of_a_noun(located, reading, at, theirs):
        return True
    one_open = (mine.low is None, mine.high is None) != (theirs.low is None, theirs.high is None)
    if comparison.relation is not Relation.DIFFERS and not one_open:
        return False
    if _other_record(located, reading, at, mine, theirs) or not _same_things(located, reading, at):
        return True
    return located.frame.verbal and _hangs_elsewhere(located, reading, at, theirs)


def _of_a_noun(located: Located, reading: Reading, at: int, theirs: When) -> bool:
    """Whether the date is a noun's that the claim does not speak of: "this year's harvest", "Monday's papers"."""
    if not reading.body.startswith(("'s", "’s"), theirs.span.end):
        return False
    after = [i for i, w in enumerate(reading.sentences[at].words) if w.span.start >= theirs.span.end][:_NOUN]
    mine = {p.word for p in located.places if p and p.inside and p.at == at}
    return mine.isdisjoint(after)


def _other_record(located: Located, reading: Reading, at: int, mine: When, theirs: When) -> bool:
    """Whether one date is what a first or a record is counted from ("the first since 2006"), the other no such date."""
    sentence = reading.sentences[at].span
    before = reading.body[sentence.start : theirs.span.start]
    if _SINCE.search(located.before_value(mine)):
        return not _SINCE.search(before)
    return bool(_SINCE.search(before)) and bool(_RECORD.search(before))


def _same_things(located: Located, reading: Reading, at: int) -> bool:
    """Whether what the claim counts, if it counts anything, is in the window, or a pronoun that can stand for it."""
    words = {w.folded for w in reading.sentences[at].words}
    counted = located.frame.counted
    return not counted or any(located.inside(i) for i in counted) or not words.isdisjoint(_POINTING)


def _hangs_elsewhere(located: Located, reading: Reading, at: int, when: When) -> bool:
    """Whether another verb stands nearer to the date than any word of the claim's predicate."""
    words = reading.sentences[at].words
    here = [i for i, w in enumerate(words) if w.span.overlaps(when.span)]
    deeds = [p.word for i in located.frame.predicate if (p := located.places[i]) and p.inside and p.at == at]
    if not here:
        return False
    first, last = here[0], here[-1]
    if not deeds:
        return _governed(reading, words, first, last, len(words))
    if before := [d for d in deeds if d < first]:
        return any(_is_verb(words, i) for i in range(max(before) + 1, first) if not _set_off(reading, words, i, first))
    deed = min(deeds)
    if any(_is_verb(words, i) for i in range(last + 1, deed) if not _set_off(reading, words, i, deed)):
        return True
    return _governed(reading, words, first, last, deed)


def _governed(reading: Reading, words: tuple[Word, ...], first: int, last: int, deed: int) -> bool:
    """Whether a verb before the date, in its own clause, has it, and the deed only follows."""
    for i in range(first - 1, -1, -1):
        if "," in gap(reading.body, words, i) or words[i].folded in RELATIVES:
            return False
        if words[i].folded in _BE:  # "was on Monday sentenced", but not "was in Oslo on Monday to sign"
            return any(w.folded == "to" for w in words[last + 1 : deed])
        if is_past(words, i):
            return True
    return False


def _set_off(reading: Reading, words: tuple[Word, ...], i: int, end: int) -> bool:
    """Whether the word stands in a relative clause that commas close before `end`."""
    opener = next((k for k in range(i, -1, -1) if words[k].folded in RELATIVES), None)
    if opener is None or "," not in gap(reading.body, words, opener - 1):
        return False
    return any("," in gap(reading.body, words, k) for k in range(i, end))


def _is_verb(words: tuple[Word, ...], i: int) -> bool:
    """Whether the word is a verb of its own: in the past, or after a modal ("no ship will sail")."""
    if is_past(words, i):
        return True
    led = [w.folded for w in words[max(0, i - 2) : i]]
    modal = bool(led) and (led[-1] in _MODALS or (led[-1] in {"not", "never", "also"} and led[0] in _MODALS))
    return modal and words[i].folded not in {"not", "never", "also", "be", "have"}


def is_past(words: tuple[Word, ...], i: int) -> bool:
    """Whether the word is a verb in the past that is no mere description of a noun."""
    folded = words[i].folded
    if folded not in irregular_pasts() and not (folded.endswith("ed") and len(folded) > 4 and folded.isalpha()):
        return False
    before = words[i - 1].folded if i else ""
    after = words[i + 1].folded if i + 1 < len(words) else ""
    if words[i].stem in _DATING:
        return False
    return before not in _DETERMINERS and after not in _PREPOSITIONS and lexicon.weight(folded) > 0
