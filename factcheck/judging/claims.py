"""What a claim's own words say of who and what: the noun its deed is told of, whether it was done or suffered.

Works on the words of the wording again, since a frame keeps only those that carry weight.
Does not handle: two main clauses in one claim; of those the first is taken.
"""

from functools import lru_cache

from factcheck.judging.frame import Frame
from factcheck.judging.noun_phrases import PREPOSITIONS, is_past, is_verbal
from factcheck.judging.reading import Reading, read_statement

_BE = frozenset({"is", "are", "was", "were", "be", "been", "being"})
_REACH = 3  # words between "was" and what was done: "was not yet arrested"


@lru_cache(maxsize=4096)
def read_wording(text: str) -> Reading:
    """A wording read as one sentence."""
    return read_statement(text)


@lru_cache(maxsize=4096)
def positions(frame: Frame) -> tuple[int, ...]:
    """For each part of the wording, where its word stands among all the wording's words."""
    words = read_wording(frame.text).sentences[0].words
    found: list[int] = []
    i = 0
    for part in frame.parts:
        while i < len(words) and words[i].folded != part.word:
            i += 1
        found.append(i)
        i += 1
    return tuple(found)


def subject_head(frame: Frame) -> int:
    """The part that heads the subject where that is a thing ("fire" in "the dock fire killed 14"); -1 for a name."""
    if not frame.verbal or not frame.predicate:
        return -1
    words = read_wording(frame.text).sentences[0].words
    at = positions(frame)
    end = min(at[i] for i in frame.predicate)
    stop = next((k for k in range(1, end) if words[k].folded in PREPOSITIONS or is_verbal(words, k)), end)
    before = [i for i in range(len(frame.parts)) if at[i] < stop]
    if not before or frame.parts[before[-1]].named or frame.parts[before[-1]].counted:
        return -1
    return before[-1]


def is_passive(frame: Frame) -> bool:
    """Whether the claim tells what was done to its subject: "two managers were arrested"."""
    words = read_wording(frame.text).sentences[0].words
    at = positions(frame)
    for i in frame.predicate:
        before = words[max(0, at[i] - _REACH) : at[i]]
        if is_past(words[at[i]]) and any(word.folded in _BE for word in before):
            return True
    return False
