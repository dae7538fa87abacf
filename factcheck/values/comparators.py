"""Words that turn a figure into a bound or an estimate: "over", "nearly", "up to", "some", "or more", "or so"."""

import re
from dataclasses import dataclass

from factcheck.model import Comparator
from factcheck.values.causes import names_a_cause

_BY_HOW_MUCH = "(?:well |far |much |many |just |slightly |marginally |a (?:little|bit|touch) )?"
_BEFORE: dict[Comparator, tuple[str, ...]] = {
    Comparator.AT_MOST: (
        "up to",
        "at most",
        "at the most",
        "(?:no|not|never) (?:more|greater|higher|longer|later|larger) than",
        "not (?:over|above|exceeding)",
        "not exceed",
        "(?:a )?maximum(?: of)?",
        "as (?:many|much|high|long|late) as",
        "capped at",
        "within",
    ),
    Comparator.AT_LEAST: (
        "at least",
        "at the (?:very )?least",
        "(?:no|not) (?:fewer|less|lower|smaller|shorter|earlier) than",
        "not (?:under|below)",
        "(?:a )?minimum(?: of)?",
        "upwards? of",
        "as (?:few|little|low|early) as",
        "≥",
        ">=",
    ),
    Comparator.OVER: (
        f"{_BY_HOW_MUCH}(?:over|above|beyond)",
        f"{_BY_HOW_MUCH}(?:more|greater|higher|longer|larger|bigger|better|heavier|taller|wider) than",
        f"{_BY_HOW_MUCH}in excess of",
        "north of",
        "exceed(?:s|ed|ing)?",
        "topp?(?:s|ed|ing)?",
        "surpass(?:es|ed|ing)?",
        "outnumber(?:s|ed|ing)?",
        ">",
    ),
    Comparator.UNDER: (
        f"{_BY_HOW_MUCH}(?:under|below)",
        f"{_BY_HOW_MUCH}(?:less|fewer|lower|smaller|shorter|cheaper|younger|lighter) than",
        "(?:just |well |a little )?(?:short|shy|south) of",
        "(?:very )?nearly",
        "almost",
        "approaching",
        "nearing",
        "not quite",
        "<",
    ),
    Comparator.ABOUT: (
        "about",
        "around",
        "roughly",
        "approximately",
        "approx\\.?",
        "circa",
        "ca?\\.",
        "some",
        "(?:an )?estimated",
        "more or less",
        "somewhere (?:around|near|between)",
        "in the (?:region|order|neighbou?rhood|vicinity) of",
        "(?:very )?close to",
        "near",
        "or so",
        "~",
        "≈",
    ),
}
_AFTER: dict[Comparator, tuple[str, ...]] = {
    Comparator.AT_LEAST: (
        "\\+(?![0-9])",
        " ?plus\\b",
        " or (?:more|over|above|higher|greater|better|older|longer|later)\\b",
        " (?:and|or) (?:over|above|upwards?|older|up)\\b",
        " at (?:the very )?least\\b",
    ),
    Comparator.AT_MOST: (
        " or (?:less|fewer|under|below|lower|younger|earlier|shorter)\\b",
        " and (?:under|below|younger)\\b",
        " at (?:the )?most\\b",
    ),
    Comparator.ABOUT: (" or so\\b", "-odd\\b", " odd\\b", " or thereabouts\\b", "-ish\\b", " give or take\\b"),
}
# "the" must not come between: "over the 14 years" is no bound.
_GAP = r" ?(?:(?:a total of|an additional|a further|another|an?) )?"


_LEFT = re.compile(
    "(?:^|(?<![a-z-]))(?:"
    + "|".join(f"(?P<{sign.name}>{'|'.join(forms)})" for sign, forms in _BEFORE.items())
    + f"){_GAP}$",
)
# Every bound ends in one of these: a look at one word spares the long search.
_LAST_WORD = re.compile(
    r"(?:[<>=~≈≥]|\b(?:over|above|beyond|under|below|than|of|to|most|least|exceed\w*|exceeding|maximum|minimum|as|at|within|"
    r"top\w*|surpass\w*|outnumber\w*|nearly|almost|approaching|nearing|quite|about|around|between|roughly|approximately|"
    r"approx\.?|circa|ca?\.|some|estimated|less|near|so)) ?(?:(?:a total of|an additional|a further|another|an?) )?$",
)
_RIGHT = re.compile("|".join(f"(?P<{sign.name}>{'|'.join(forms)})" for sign, forms in _AFTER.items()))
# "Turned over £88m", "handed over 30 prisoners": the verb's own word, no bound.
_PHRASAL = re.compile(r"\b(?:turn|hand|sign|roll|pass|gav|giv)(?:s|e|es|ed|ing|en)? over (?:an? )?$")
# The longest bound with its qualifier and gap, so that a look back is short.
_LOOK_BACK = 48
# "Went up to 6%" says where it got to.
_MOVED_UP = re.compile(r"\b(?:go|goes|going|gone|went|moved?|moving|pushe[ds]|put|brought|crept|inched|bumped) up to $")
# Bounds that also say "and not far off": the figure lies within a tenth of what is printed.
_NEAR = re.compile(
    r"(?:very )?nearly|almost|approaching|nearing|not quite"
    r"|(?:just|slightly|marginally|a (?:little|bit|touch)) (?:over|above|under|below|short|shy|south|more|less|fewer|"
    r"higher|lower|greater|in excess)",
)
_REACHING = re.compile(r"(?:very )?nearly|almost|approaching|nearing")


@dataclass(frozen=True, slots=True)
class Bound:
    """How words around a figure bound it, and how far they reach."""

    comparator: Comparator
    start: int
    end: int


def read_bound(low: str, start: int, end: int) -> Bound:
    """The comparator around the figure at `start`:`end` of lower-case text, with the span of both.

    >>> read_bound("has over 100 members", 9, 12)
    Bound(comparator=<Comparator.OVER: '>'>, start=4, end=12)
    """
    before = low[max(0, start - _LOOK_BACK) : start]
    left = _LEFT.search(before) if _LAST_WORD.search(before) and not _PHRASAL.search(before) else None
    left = None if left and (_MOVED_UP.search(before) or names_a_cause(low, start)) else left
    right = _RIGHT.match(low, end)
    first = start - len(left[0]) if left else start
    last = right.end() if right else end
    sign = _sign(left) or _sign(right) or Comparator.EQUAL
    return Bound(sign, first, last)


def is_near(figure: str) -> bool:
    """Whether a printed figure says that the true one is close by: "nearly 20 km", "just over a third"."""
    return _NEAR.match(figure.lower()) is not None


def reaches(figure: str) -> bool:
    """Whether a bound may be the figure itself: what is "nearly 100" may turn out to be 100.

    >>> [reaches(figure) for figure in ("nearly 100", "under 100")]
    [True, False]
    """
    return _REACHING.match(figure.lower()) is not None


def _sign(found: re.Match[str] | None) -> Comparator | None:
    return Comparator[found.lastgroup] if found and found.lastgroup else None
