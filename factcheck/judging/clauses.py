"""Where one clause of a sentence ends and the next begins.

Handles: strong punctuation, dashes, brackets, the conjunctions and relatives that open a new clause, and the comma that
ends a relative or subordinate one ("The plan, which nobody had read, was approved").
Does not handle: main clauses joined by nothing but a comma, which are left together.
"""

import re

from factcheck.model import Word

# A word that opens a clause of its own: what stands before it is not negated, planned or doubted by what follows.
OPENERS = frozenset(
    "but although though whereas while because since unless until once if when after before so which who whose whom "
    "where that whether as and or".split()
)
# Words that join equals inside one clause as often as they open a new one: no boundary by themselves.
JOINERS = frozenset({"and", "or", "as", "that"})
_BOUNDARIES = OPENERS - JOINERS
# A clause that one of these opens ends at the next comma.
_SUBORDINATE = frozenset(
    "who whom whose which where although though while whereas because since unless until if when after before".split()
)
_DEGREES = frozenset({"far", "many", "much", "long", "few", "close"})  # after "so": "has not, so far", "so many"
_STRONG = re.compile(r"[;:()\[\]–—]|\s-\s|\.\s|\?|!")


def gap(body: str, words: tuple[Word, ...], i: int) -> str:
    """What is printed between word `i` and the one after it; after the last word, nothing."""
    if i < 0 or i + 1 >= len(words):
        return ""
    return body[words[i].span.end : words[i + 1].span.start]


def breaks(body: str, words: tuple[Word, ...], i: int) -> bool:
    """Whether a clause ends between word `i` and the one after it."""
    between = gap(body, words, i)
    if _STRONG.search(between):
        return True
    after = words[i + 1].folded if i + 1 < len(words) else ""
    if after == "before" and words[i].folded in {"never", "ever"}:
        return False
    if after == "so" and i + 2 < len(words) and words[i + 2].folded in _DEGREES:
        return False
    if "," in between:
        return after in OPENERS or (i + 2 < len(words) and after in {"not", "never"})
    return after in _BOUNDARIES


def clause_start(body: str, words: tuple[Word, ...], i: int) -> int:
    """Position of the first word of the clause that word `i` stands in."""
    while i > 0 and not breaks(body, words, i - 1) and not _ends_subordinate(body, words, i - 1):
        i -= 1
    return i


def _ends_subordinate(body: str, words: tuple[Word, ...], i: int) -> bool:
    """Whether the comma after word `i` ends a clause that a relative or a subordinating word opened."""
    if "," not in gap(body, words, i):
        return False
    start = i
    while start > 0 and not breaks(body, words, start - 1) and "," not in gap(body, words, start - 1):
        start -= 1
    return words[start].folded in _SUBORDINATE


def clause_end(body: str, words: tuple[Word, ...], i: int) -> int:
    """Position after the last word of the clause that word `i` stands in."""
    while i + 1 < len(words) and not breaks(body, words, i) and not _ends_subordinate(body, words, i):
        i += 1
    return i + 1
