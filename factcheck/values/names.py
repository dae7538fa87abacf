"""Numbers that belong to a name, and the pronoun "one"."""

import re

from factcheck.values.folding import Prose

# "One" counts only before a noun; before these words it is a pronoun or a turn of phrase ...
_PRONOUN = re.compile(
    r"one(?: (?:of|another|who|that|which|is|was|can|could|has|had|to|in|on|by|with|for|at|from|and|or|but|as|if|than|"
    r"such|side|hand|end|more|last|less|might|may|must|should|will|would|does|did|also|the|it|he|she|they|a|an|too|time|reason|"
    r"about|over|under|after|before|until|against|where|when|how|way|thing|point|stage|said|says)\b|"
    r"'s?\b|[ ]*[^ a-z]|$)",
)
# ... and after these, too.
_AFTER_PRONOUN = re.compile(
    r"\b(?:no|the|this|that|each|every|any|some|which|another|other|last|first|next|only the|a|and|or)[ -]$",
)
# "By two votes to one": the smaller side of a vote.
_TO_ONE = re.compile(r"\b(?:votes?|judges|justices|members) to $")
# After these, a number is part of no name.
_ORDINARY = frozenset(
    "a about above after again all almost although an and another approximately around as at because before "
    "below between both but by despite during each even every exactly fewer first for from further he her his "
    "how i if in including is it its just last less like meanwhile more most nearly no not now of on once only "
    "or other our over plus roughly she since so some still than that the their then there these they this "
    "those though through to today total under until up upon was we were when where which while who why with "
    "within yet you your monday tuesday wednesday thursday friday saturday sunday january february march april "
    "may june july august september october november december yesterday tomorrow tonight least estimated aged "
    "killed added says said".split(),
)
# The word before, with the small letters of a brand ("iPhone").
_BEFORE = re.compile(r"(?:^|[^\w'-])(?P<word>(?P<brand>[a-z]{0,2})[A-Z][\w'-]*)[ -]$")
_NEXT_CAPITAL = re.compile(r"[A-Za-z-]+ [A-Z]")
_OPENINGS = frozenset({"", ".", "!", "?", ":", ";", '"', "'", "("})
_LONG_WORD = re.compile(r"\b[A-Za-z][a-z]{3,}|\b[A-Z]{4,}")
_LONGEST_NAME = 32


def is_pronoun(low: str, start: int, end: int, *, counts: bool) -> bool:
    """Whether a spelled "one" at this place stands for a thing instead of counting it; `counts`: a noun follows."""
    if low[start:end] != "one" or _TO_ONE.search(low[max(0, start - 24) : start]):
        return False
    return not counts or bool(_PRONOUN.match(low, start) or _AFTER_PRONOUN.search(low[max(0, start - 10) : start]))


def is_part_of_name(prose: Prose, start: int, *, bare: bool, counts: bool) -> bool:
    """Whether a figure at `start` stands in a name: "Boeing 737", "Apollo 11", "the Six Nations", "the Taliban Five".

    `bare` figures are plain digits; `counts` says that a plural noun follows. Where every word has a capital, as in
    some headlines, only the noun tells.
    """
    found = _BEFORE.search(prose.plain, max(0, start - _LONGEST_NAME), start)
    after_name = found is not None and found["word"].lower() not in _ORDINARY
    if found and bare:
        # The first word of a sentence has its capital anyway: "Bring 10 volunteers".
        loose = counts and (found.start("word") <= 1 or _in_title_case(prose.plain, start))
        return after_name and not (loose and not found["brand"])
    if bare or not prose.plain[start].isupper() or _in_title_case(prose.plain, start):
        return False
    if after_name and not counts:
        return True
    begins = prose.plain[max(0, start - 2) : start].strip() in _OPENINGS
    return not begins and _NEXT_CAPITAL.match(prose.plain, start) is not None


def _in_title_case(plain: str, start: int) -> bool:
    """Whether the words around are printed with a capital on nearly every one."""
    words = _LONG_WORD.findall(plain[max(0, start - 80) : start + 80])
    return len(words) > 2 and sum(word[0].isupper() for word in words) > 0.7 * len(words)
