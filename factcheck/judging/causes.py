"""Why it happened: a passage that rules the claim's cause out contradicts it, whether or not it names another.

Handles: a claim with "because", "caused by", "due to", "for lack of", "over", "came from" or a verb of causing, and a
passage that denies the cause itself: "it was not the valve", "not because of the valve", "did not fall for lack of
steel", "the duty is not what drove it out", "there was no leak", "had nothing to do with the valve". Does not handle:
another cause named without a word of denial.
"""

from factcheck import lexicon
from factcheck.judging.clauses import clause_end
from factcheck.judging.frame import Frame
from factcheck.judging.locate import Located, Place
from factcheck.judging.polarity import negates, negations
from factcheck.judging.reading import Reading
from factcheck.model import Word

# Before the cause: "fell because the cable snapped", "a delay due to floods". Of "over" and "from" the verb decides.
_LEADS = (("because",), ("due", "to"), ("owing", "to"), ("caused", "by"), ("for", "lack", "of"), ("thanks", "to"))
_LOOSE = frozenset({"over", "from"})
_OBJECT = 4  # words from such a verb to its "over": "left the ruling coalition over"
_WITH_LOOSE = frozenset(
    lexicon.stem(verb) for verb in "begin start come stem quit leave result arise resign fall break collapse".split()
)
# Verbs whose subject is the cause: "a crack caused the fire".
_CAUSING = frozenset(
    lexicon.stem(verb) for verb in "cause trigger spark start delay provoke prompt ignite bring".split()
)
_CAUSE_NOUNS = frozenset("cause reason culprit why what blame fault trigger behind responsible".split())
_BE = frozenset("is are was were be been".split())
_BEFORE_CAUSE = frozenset("for because over due by from through owing".split())
_IN_PART = frozenset("only sole main alone just merely solely entirely simply".split())  # "not the only cause" is one
_REACH = 7  # words between a negation and the cause it rules out
_AFTER = 5  # words after "is not", in which it is said what the cause is not
_ENOUGH = 0.3  # of the weight of the words that tell the cause


def denied_cause(located: Located, reading: Reading) -> str:
    """The words, as printed, by which the passage rules the claim's cause out; "" where it does not."""
    causes = _cause(located.frame)
    held = [(i, p) for i in causes if (p := located.places[i]) and p.inside]
    parts = located.frame.parts
    if sum(parts[i].weight for i, _ in held) < _ENOUGH * sum(parts[i].weight for i in causes) or not held:
        return ""
    for i, place in held:
        if not parts[i].denied and (found := _ruled_out(located, reading, place)):
            return found
    return ""


def _cause(frame: Frame) -> tuple[int, ...]:
    """The parts of the claim that say why; none where it gives no cause."""
    words = frame.words
    stems = {w.stem for w in _after_lead(words) or _subject_of_causing(words)}
    return tuple(i for i, part in enumerate(frame.parts) if part.stem in stems and part.weight >= 1 and not part.named)


def _after_lead(words: tuple[Word, ...]) -> tuple[Word, ...]:
    folded = tuple(w.folded for w in words)
    for i in range(1, len(words)):
        size = next((len(lead) for lead in _LEADS if folded[i : i + len(lead)] == lead), 0)
        if size:
            return words[i + size :]
        if folded[i] in _LOOSE and any(w.stem in _WITH_LOOSE for w in words[max(0, i - _OBJECT) : i]):
            return words[i + 1 :]
    return ()


def _subject_of_causing(words: tuple[Word, ...]) -> tuple[Word, ...]:
    at = next((i for i, w in enumerate(words) if i and w.stem in _CAUSING), 0)
    active = at > 0 and words[at - 1].folded not in _BE and at + 1 < len(words)
    return words[:at] if active else ()


def _ruled_out(located: Located, reading: Reading, place: Place) -> str:
    """The words from the negation to the cause, or from the cause to what it is not; "" without either."""
    words, keys = reading.sentences[place.at].words, reading.keys(place.at)
    known = frozenset().union(*(part.keys for part in located.frame.parts))
    ours = [not found.isdisjoint(known) for found in keys]
    first = _denied_before(reading, words, place.word, ours)
    if first >= 0:
        return reading.body[words[first].span.start : words[place.word].span.end]
    last = _denied_after(reading, words, place.word, ours)
    return reading.body[words[place.word].span.start : words[last].span.end] if last else ""


def _denied_before(reading: Reading, words: tuple[Word, ...], i: int, ours: list[bool]) -> int:
    """Position of the negation that rules out the cause at `i` after it; -1 without one."""
    found = negations(reading.document, words, i, ours.__getitem__)
    if len(found) == 1 and found[0][1] and found[0][0] < i and _ends(words, i, ours):
        return -1 if _in_part(words, found[0][0], i) or words[found[0][0]].folded == "without" else found[0][0]
    verbs = lexicon.stems_of("knowing") | lexicon.stems_of("reporting_verbs")
    for n in range(max(0, i - _REACH), i):
        between = range(n + 1, i)
        leads = any(words[k].folded in _BEFORE_CAUSE for k in between)
        said = any((words[k].stem,) in verbs for k in between) or _in_part(words, n, i)
        if leads and not said and negates(words, n) and _is_verbal(words[n]) and any(ours[k] for k in range(n)):
            return n
    return -1


def _is_verbal(word: Word) -> bool:
    """Whether the negation denies a deed: "not", "never", "n't"."""
    return word.folded in {"not", "never"} or word.folded.replace("’", "'").endswith("n't")


def _ends(words: tuple[Word, ...], i: int, ours: list[bool]) -> bool:
    """Whether no other noun follows that the word may only describe: "no valve expert"."""
    return i + 1 == len(words) or ours[i + 1] or lexicon.weight(words[i + 1].folded) < 1


def _in_part(words: tuple[Word, ...], n: int, end: int) -> bool:
    return any(words[k].folded in _IN_PART for k in range(n, min(end + 1, len(words))))


def _denied_after(reading: Reading, words: tuple[Word, ...], i: int, ours: list[bool]) -> int:
    """Position of the last word that says what the cause at `i` is not ("is not why it fell"); 0 if none."""
    end = clause_end(reading.body, words, i)
    n = next((k for k in range(i + 1, min(end, i + _AFTER)) if negates(words, k)), 0)
    if (
        not n
        or not _is_verbal(words[n])
        or any(not ours[k] and lexicon.weight(words[k].folded) >= 1 for k in range(i + 1, n))
    ):
        return 0
    last = min(clause_end(reading.body, words, n), n + 1 + _AFTER)
    if _in_part(words, n, last):
        return 0
    return next((k for k in range(n + 1, last) if words[k].folded in _CAUSE_NOUNS or ours[k]), 0)
