"""Whether a passage tells as done what a claim denies: a conflict needs more than the word.

Handles: a thing where the claim has a deed ("35 witnesses" for "did not testify"), a plan against what was not done,
another negation nearby, a question about how much. Does not handle: another actor's doing the same.
"""

from factcheck.judging.clauses import clause_end, clause_start
from factcheck.judging.frame import Frame
from factcheck.judging.locate import Located, Place
from factcheck.judging.mood import Mood
from factcheck.judging.polarity import negates
from factcheck.judging.reading import Reading
from factcheck.judging.verbs import is_past
from factcheck.matching.slots import slot_kinds
from factcheck.model import Word

_BEFORE_NOUN = frozenset("a an of in on at with for by from no any".split())
_ASKING = frozenset({"how", "what", "why", "whether"})


def is_told(located: Located, reading: Reading, i: int) -> bool:
    """Whether the passage states the part `i`, which the claim denies, as done and without a negation about it."""
    place, frame = located.places[i], located.frame
    if place is None:
        return False
    words = reading.sentences[place.at].words
    thing = _is_thing(frame, i)
    return (
        (thing or _is_deed(words, place.word))
        and not _open(frame, reading, i, place)
        and not _denies(frame, reading, place, whole=thing)
    )


def _is_thing(frame: Frame, i: int) -> bool:
    """Whether the claim denies a thing and not a deed: "had no valid licence"."""
    at = frame.stems.index(frame.parts[i].stem)
    return bool(frame.parts[i].modifier) or not frame.verbal or (at > 0 and frame.stems[at - 1] in _BEFORE_NOUN)


def _is_deed(words: tuple[Word, ...], i: int) -> bool:
    before = words[i - 1].folded if i else ""
    return is_past(words[i]) or not (before in _BEFORE_NOUN or slot_kinds(words)[i - 1])


def _open(frame: Frame, reading: Reading, i: int, place: Place) -> bool:
    """Whether it is planned or asked only, where the claim speaks of what was not done."""
    sentence = reading.sentences[place.at]
    if sentence.words[clause_start(reading.body, sentence.words, place.word)].folded in _ASKING:
        return True
    done = frame.verbal and frame.parts[i].mood is Mood.DONE and not _is_thing(frame, i)
    return done and reading.mood(place.at, place.word) is not Mood.DONE


def _denies(frame: Frame, reading: Reading, place: Place, *, whole: bool) -> bool:
    """Whether another negation stands before the word or in its clause; of a thing, anywhere in the sentence."""
    words = reading.sentences[place.at].words
    last = len(words) if whole else clause_end(reading.body, words, place.word)
    return any(negates(words, n) and words[n].stem not in frame.stems for n in range(last))
