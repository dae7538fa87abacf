"""Whom a sentence is about: its subject's name, or, where that is a pronoun or "the club", the name carried on to it.

Handles: an opening adverbial, a possessor ("Lomax Air's leak"), a name tied on by "of"; "it", "its", "they", "the
company" resolved to the subject of the sentences just before, in the same paragraph or the last.
Does not handle: a sentence that changes its subject halfway, pronouns that mean an object.
"""

from factcheck import lexicon
from factcheck.judging.clauses import gap
from factcheck.judging.locate import Located
from factcheck.judging.noun_phrases import PREPOSITIONS, first_word, is_verbal
from factcheck.judging.reading import Reading
from factcheck.judging.reporting import is_reporting
from factcheck.judging.runs import foreign, known
from factcheck.model import Role, Word

_POINTING = frozenset("it its they their them he his she her this these that those both the".split())
_BACK = 3  # sentences back to which a pronoun may point
_ZONE = 9  # words in which a subject begins
_ROLES = frozenset({"spokesman", "spokeswoman", "minister", "chief", "head", "director", "analyst", "officer"})

Run = tuple[int, tuple[int, ...]]


def topic(reading: Reading, at: int) -> tuple[Run, bool] | None:
    """The sentence and word positions of the name that the sentence at `at` is about, and whether it is carried on."""
    here = reading.sentences[at].paragraph
    for back in range(at, max(-1, at - _BACK - 1), -1):
        sentence = reading.sentences[back]
        if sentence.role is Role.HEADLINE or here - sentence.paragraph > 1:
            return None
        if run := subject_run(reading, back):
            return (back, run), back != at
        if not _points_back(reading, back):
            return None
    return None


def subject_run(reading: Reading, at: int) -> tuple[int, ...]:
    """Positions of the first name in the subject of the sentence; () where it names nobody."""
    words = reading.sentences[at].words
    start = _after_opening(reading, at)
    for i in range(start, min(len(words), start + _ZONE)):
        if is_verbal(words, i):
            return ()
        if words[i].named and foreign(words[i]):
            before = words[i - 1].folded if i > start else ""
            if before in {"the", "a", "an"} and i - 1 > start:
                before = words[i - 2].folded
            if before in PREPOSITIONS - {"of"}:
                continue
            end = i
            while end + 1 < len(words) and words[end + 1].named and not gap(reading.body, words, end).strip(" '’s\n"):
                end += 1
            return tuple(range(i, end + 1))
    return ()


def _after_opening(reading: Reading, at: int) -> int:
    """The first word after an opening adverbial that ends at a comma: "In July, …"."""
    words = reading.sentences[at].words
    start = first_word(reading, at)
    if start < len(words) and words[start].folded in PREPOSITIONS:
        comma = next((k for k in range(start, min(len(words), start + 12)) if "," in gap(reading.body, words, k)), None)
        if comma is not None and not any(is_verbal(words, k) for k in range(start, comma)):
            return comma + 1
    return start


def _points_back(reading: Reading, at: int) -> bool:
    words = reading.sentences[at].words
    start = _after_opening(reading, at)
    return start < len(words) and words[start].folded in _POINTING


def another_topic(located: Located, reading: Reading, at: int) -> tuple[str, bool] | None:
    """The name the sentence at `at` is about, as printed, where the claim does not have it and names others.

    With it, whether the sentence itself has the name. None where the sentence holds one of the claim's names, or the
    name is only a speaker's.
    """
    found = topic(reading, at)
    parts = located.frame.parts
    names = [i for name in located.frame.names for i in name if i not in located.frame.places]
    told = [i for i, part in enumerate(parts) if part.named or part.describes]
    if found is None or not names or any((p := located.places[i]) and p.inside and p.at == at for i in told):
        return None
    (where, run), carried = found
    words = reading.sentences[where].words
    numbered = run[-1] + 1 < len(words) and words[run[-1] + 1].folded.isdigit()
    if numbered or any(known(located, reading, where, i) for i in run) or _speaks(reading, where, run):
        return None
    if carried and any(known(located, reading, where, i) for i, w in enumerate(words) if w.named):
        return None
    return reading.body[words[run[0]].span.start : words[run[-1]].span.end], not carried


def _speaks(reading: Reading, at: int, run: tuple[int, ...]) -> bool:
    words: tuple[Word, ...] = reading.sentences[at].words
    before = words[run[0] - 1].folded if run[0] else ""
    if before in lexicon.words_of("titles") or before in _ROLES:
        return True
    return any(is_reporting(reading.document, words, i) for i in range(run[-1] + 1, min(len(words), run[-1] + 14)))
