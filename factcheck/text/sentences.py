"""Sentences of a chunk, by regular expression, with offsets.

Handles: abbreviations, initials, decimals, ellipses, quotation marks and brackets after the full stop, a blank lost
after it ("last year.The court"); a text without stops, which is cut into pieces.
Does not handle: a sentence that opens lower-case ("… phones. iPhone sales rose").
"""

import re
from collections.abc import Iterator

from factcheck.lexicon import is_stopword, words_of
from factcheck.model import Span
from factcheck.text.chunks import Chunk

_BOUNDARY = re.compile(
    r"""(?P<stop>[.!?…]+)(?P<closers>["')\]*_]*[.!?…]*)(?:\[\d{1,3}\])*(?P<gap>\s+)(?=(?P<next>[^a-z\s|]))"""
)
_GLUED = re.compile(
    r"""(?<=[a-z)\d])[.!?]["']?(?=(?:The|In|But|And|He|She|It|They|We|This|That|On|A|An|At|His|Her)\s)"""
)
_WORD_BEFORE = re.compile(r"[^\s\"'(\[]+\Z")
_WORD_AFTER = re.compile(r"""["'(\[*_]*([^\W_]+)""")

# Always followed by what it belongs to.
_LEADING = frozenset(
    "mr mrs ms messrs mx dr prof hon rev fr sr br st ste gen maj col lt capt cpt cmdr adm sgt cpl pvt gov sen rep pres "
    "amb insp det supt mt ft vs v cf e.g i.e viz approx est ca attys asst assoc".split()
)
# Followed by a number: "No. 10", "pp. 4-5"; otherwise a sentence's last word ("He said no. The court …").
_NUMBERED = frozenset("no nos vol vols p pp fig figs art arts sec sect ch chap para paras pt ver op ex".split())
# May end a sentence or not: the next word tells.
_EITHER = frozenset(
    "inc ltd co cos corp llc plc bros dept univ assn jr etc al ave blvd rd d.c ph.d m.d b.a m.a jan feb mar apr jun "
    "jul "
    "aug sep sept oct nov dec mon tue tues wed thu thur thurs fri calif mass conn fla ga ill ky md mich minn okla "
    "ore pa "
    "tenn tex va wash wis ariz ala ark colo del ind kan la mo mont neb nev".split()
)
_CLOCK = frozenset({"a.m", "p.m"})
# Characters. No sentence is so long; a text without stops is cut here, for judging a sentence costs its length squared.
_LONGEST = 1200


def split_sentences(chunk: Chunk) -> tuple[Span, ...]:
    """The sentences of one chunk of folded text, in order; together they hold all of it but the blanks between.

    >>> from factcheck.text.chunks import read_chunks
    >>> text = 'Mr. Hale said "no." It cost $1.2m. The U.S. Senate agreed.'
    >>> [span.of(text) for span in split_sentences(read_chunks(text)[0])]
    ['Mr. Hale said "no."', 'It cost $1.2m.', 'The U.S. Senate agreed.']
    """
    text = chunk.text
    cuts = [(match.start("gap"), match.end("gap")) for match in _BOUNDARY.finditer(text) if _ends_here(text, match)]
    cuts += [(match.end(), match.end()) for match in _GLUED.finditer(text)]
    cuts.sort()
    offset = chunk.span.start
    starts = [0, *(end for _, end in cuts)]
    ends = [*(start for start, _ in cuts), len(text)]
    whole = (Span(start, end) for start, end in zip(starts, ends, strict=True))
    return tuple(part.shifted(offset) for span in whole for part in _bounded(text, span))


def _bounded(text: str, span: Span) -> Iterator[Span]:
    """The span itself, or where it is longer than any sentence, pieces of it, cut at blanks where there are some."""
    start = span.start
    while span.end - start > _LONGEST:
        blank = max(text.rfind(" ", start + 1, start + _LONGEST), text.rfind("\n", start + 1, start + _LONGEST))
        end = blank if blank > start else start + _LONGEST
        yield Span(start, end)
        start = end + (text[end].isspace() if end < span.end else 0)
    if start < span.end:
        yield Span(start, span.end)


def _ends_here(text: str, match: re.Match[str]) -> bool:
    """Whether the stop found ends a sentence, rather than an abbreviation, an initial or a list's number."""
    if match["next"].islower():
        return False
    if match["stop"] != "." or match["closers"].strip("*_"):
        return True
    before = _WORD_BEFORE.search(text, max(0, match.start() - 24), match.start())
    if before is None:
        return True
    word = before.group()
    if before.start() == 0 and len(word) <= 2 and (word.isdigit() or word == "#"):
        return False
    return _word_ends(word, text, match.end())


def _word_ends(word: str, text: str, after: int) -> bool:
    """Whether a sentence may end in `word` and its full stop, seen what follows."""
    folded = word.lower()
    if folded in _LEADING:
        return False
    found = _WORD_AFTER.match(text, after)
    following = found.group(1) if found else ""
    if folded in _NUMBERED:
        return not following[:1].isdigit()
    if folded in _CLOCK:
        return not (following.isupper() and 2 <= len(following) <= 4) and not _is_day(following.lower())
    if folded in _EITHER or _is_initials(word):
        return (is_stopword(following.lower()) and not following.isupper()) or following in {"A", "I"}
    return True


def _is_initials(word: str) -> bool:
    """Whether `word` is an initial ("J"), or letters between full stops ("U.S")."""
    letters = word.split(".")
    return word != "I" and all(len(letter) == 1 and letter.isalpha() for letter in letters) and word[0].isupper()


def _is_day(folded: str) -> bool:
    return folded in words_of("weekdays") or folded in words_of("months")
