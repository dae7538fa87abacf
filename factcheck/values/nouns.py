"""What a figure counts: the noun phrase right after it ("member states", "registered voters").

A phrase ends at its plural noun, or at the first verb, preposition, pronoun or punctuation mark. No grammar, only lists
(phrase_words.py): a verb that is not listed may be taken into the phrase, which costs nothing but a longer excerpt.
"""

import re
from decimal import Decimal

from factcheck.values.phrase_words import IRREGULAR_PLURALS, PEOPLE_ADJECTIVES, PLURAL_MODIFIERS, STOP, VERBS

_WORD = re.compile(r"[ -]([a-z][a-z.]*(?:['-][a-z]+)*)")
_OF = re.compile(r" of (?:the |its |their |his |her |our |those |these |all )?")
_MOST_WORDS = 5


def read_counted(low: str, end: int, value: Decimal) -> tuple[str, int]:
    """The phrase counted by a figure that ends at `end`, and where it ends; ("", end) when nothing is.

    >>> read_counted("123 countries are parties", 3, Decimal(123))
    ('countries', 13)
    """
    of = _OF.match(low, end)
    start = of.end() if of else end + 1
    words, ends = _collect(low, start - 1)
    count = _phrase_length(words, single=value == 1)
    if not count:
        return "", end
    phrase = low[start : ends[count - 1]]
    # In "52,000-barrel refinery" the hyphen binds the noun to its figure.
    return (phrase.replace("-", " ") if low[end] == "-" else phrase), ends[count - 1]


def _collect(low: str, position: int) -> tuple[list[str], list[int]]:
    """The words that could belong to the phrase, up to what cannot, with their ends."""
    words: list[str] = []
    ends: list[int] = []
    while len(words) < _MOST_WORDS and (found := _WORD.match(low, position)):
        word = found[1].rstrip(".")
        if _stops(word, first=not words):
            break
        words.append(word)
        position = found.start(1) + len(word)
        ends.append(position)
    return words, ends


def _stops(word: str, *, first: bool) -> bool:
    """Whether a word cannot belong to the phrase."""
    if word in STOP:
        return True
    if first:
        return word in VERBS and not word.endswith("s") and word not in PEOPLE_ADJECTIVES
    return word in VERBS


def _phrase_length(words: list[str], *, single: bool) -> int:
    """How many of the collected words the phrase has: up to its plural; without one, what plausibly is its noun."""
    for count, word in enumerate(words, start=1):
        if is_plural(word) and not (word in PLURAL_MODIFIERS and count < len(words) and is_plural(words[count])):
            return count
    if words[:1] and words[0] in PEOPLE_ADJECTIVES:
        return 1
    for count, word in enumerate(words):
        if word.endswith(("ed", "ing", "ly", "'s")) and (count or (not single and word.endswith(("ed", "ly")))):
            return count
    return min(len(words), 3 if single else 2)


def is_plural(word: str) -> bool:
    """Whether a lower-case word looks like a plural noun.

    >>> [is_plural(word) for word in ("states", "people", "process", "status")]
    [True, True, False, False]
    """
    return word in IRREGULAR_PLURALS or (
        len(word) > 2 and word.endswith("s") and not word.endswith(("ss", "us", "is", "'s"))
    )
