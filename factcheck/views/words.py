"""The words and symbols the pages use for stances, statuses, dates and counts.

A stance and a status are never told by colour alone: each has a symbol and a word.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from factcheck.model import Stance, Status


@dataclass(frozen=True, slots=True)
class Mark:
    """How a stance or a status looks: its symbol, its word, and `kind`, the name of its tint."""

    symbol: str
    word: str
    kind: str


STANCE_MARKS = {
    Stance.AGREES: Mark("✓", "agrees", "agrees"),
    Stance.COMPATIBLE: Mark("≈", "consistent, less precise", "compatible"),
    Stance.CONFLICTS: Mark("✕", "conflicts", "conflicts"),
    Stance.DISCUSSES: Mark("?", "mentions it, takes no side", "discusses"),
    Stance.SILENT: Mark("·", "says nothing", "silent"),
}

STATUS_MARKS = {
    Status.DISPUTED: Mark("✕", "disputed", "conflicts"),
    Status.CONTRADICTED: Mark("✕", "contradicted", "conflicts"),
    Status.AGREED: Mark("✓", "agreed", "agrees"),
    Status.SINGLE_SOURCE: Mark("1", "single source", "single"),
    Status.UNCLEAR: Mark("?", "unclear", "discusses"),
    Status.UNREPORTED: Mark("·", "unreported", "silent"),
}

REFERENCE_DIFFERS = Mark("≠", "reference differs", "differs")

# The same, beside a reference itself.
DIFFERS = Mark("≠", "differs from the claim", "differs")

_SMALL = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def word_day(day: date) -> str:
    """A day as newspapers print it.

    >>> word_day(date(2016, 11, 14))
    '14 November 2016'
    """
    return f"{day.day} {day:%B %Y}"


def word_number(count: int) -> str:
    """Small numbers spelled out.

    >>> word_number(2), word_number(27)
    ('two', '27')
    """
    return _SMALL[count] if 0 <= count < len(_SMALL) else str(count)


def word_count(count: int, noun: str) -> str:
    """A number of things, in the singular or plural.

    >>> word_count(1, "origin"), word_count(2, "source"), word_count(0, "claim")
    ('one origin', 'two sources', 'no claims')
    """
    return f"{word_number(count)} {noun}{'' if count == 1 else 's'}"


def join_words(words: Sequence[str]) -> str:
    """A list in a sentence.

    >>> join_words(["TASS", "Newstalk", "Al Jazeera"]), join_words(["TASS"])
    ('TASS, Newstalk and Al Jazeera', 'TASS')
    """
    return " and ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))


def capital(sentence: str) -> str:
    """The sentence with its first letter as a capital and the rest as it is.

    >>> capital("two sources say TASS")
    'Two sources say TASS'
    """
    return sentence[:1].upper() + sentence[1:]


def full_stop(sentence: str) -> str:
    """The sentence, ended once.

    >>> full_stop("the same day"), full_stop("Is it?"), full_stop("It said “no.”")
    ('the same day.', 'Is it?', 'It said “no.”')
    """
    text = sentence.rstrip()
    return text if not text or text.rstrip("”’\"')")[-1:] in {".", "?", "!", "…"} else f"{text}."


def clip(text: str, longest: int = 90) -> str:
    """The text on one line, cut between words where it is longer than `longest` characters.

    >>> clip("The decree will take effect  once it has been signed", 30)
    'The decree will take effect …'
    """
    line = " ".join(text.split())
    if len(line) <= longest:
        return line
    return f"{line[:longest].rsplit(' ', 1)[0]} …"


# Offices and bodies, by the last word of their names: these take an article in a sentence, people and papers don't.
_BODIES = re.compile(
    "agency|army|bank|board|bureau|cabinet|commission|committee|council|court|department|embassy|federation|foundation|"
    "government|institute|kremlin|ministry|office|organi[sz]ation|parliament|party|police|senate|spokes(?:wo)?man|"
    "spokesperson|statement|tribunal|union|university"
)
_ARTICLES = frozenset({"the", "a", "an", "his", "her", "its", "their"})


def with_article(name: str) -> str:
    """A speaker's name as it stands in a sentence: offices, and whatever is no name, take “the”.

    >>> with_article("Russian Foreign Ministry"), with_article("Dmitry Peskov"), with_article("document")
    ('the Russian Foreign Ministry', 'Dmitry Peskov', 'the document')
    """
    words = name.lower().split()
    common = name.split()[-1:] == words[-1:]
    owned = words and words[0].endswith(("'s", "’s"))
    if words and not owned and (common or _BODIES.fullmatch(words[-1])) and words[0] not in _ARTICLES:
        return f"the {name}"
    return name
