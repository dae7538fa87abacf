"""What stands at an article's foot and is not its story: offers, notices, items in a line each, the paper on itself.

Read upwards from the end, as far as it goes on. A labelled item ("Chapel roof fund: 603 tiles paid for") counts where
it shares no name and no telling word with the story above it, or one by chance; an offer or a notice counts by its
words. Does not handle: a last paragraph of news on another topic, which stays; items that share the story's names.
"""

import re
from collections.abc import Sequence

from factcheck.lexicon import stem, weight
from factcheck.model import Article, Role
from factcheck.text import notices
from factcheck.text.chunks import is_bullet
from factcheck.text.fold import fold
from factcheck.text.header import Roles
from factcheck.text.shapes import Part, is_correction, unquoted

# A foot is a few lines long; what stands higher is the story, however it looks.
_DEEPEST = 8
_LONGEST = 45  # words
_LONGEST_ITEM = 30
_SHORT = 25
# "Tide tables: …", "Chapel roof fund (built 1914): …": a label holds no digits but in brackets; no verb is looked for.
_LABEL = re.compile(r"((?!https?\b)[^\W\d_][^:.?!\d()\"]{1,40}(?:\([^()]{1,30}\))?) ?: \S")
_LABEL_WORDS = 5
_VERBS = frozenset("is are was were has have had said says will did does do can".split())
# Paragraphs so labelled are the text's own form (an interview, a fact box, a list of results).
_OWN_FORM = 0.25
_OWN_FORM_AT_LEAST = 4
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_SHARED = 0.2  # share of its telling words that an item may have from the story by chance
_SIGNS = 2  # of an offer or a notice


def label_foot(article: Article, parts: Sequence[Part], roles: Roles, story: int) -> None:
    """Demote, from the end upwards, what is no part of the story that began at `story`."""
    first = max(story + 1, len(parts) - _DEEPEST)
    for position in range(len(parts) - 1, first - 1, -1):
        if roles[position] is not None:
            continue
        if not _is_foot(article, parts, roles, position):
            return
        roles[position] = Role.BOILERPLATE


def _is_foot(article: Article, parts: Sequence[Part], roles: Roles, position: int) -> bool:
    part = parts[position]
    if is_correction(part) or part.words > _LONGEST:
        return False
    return is_notice(part, article.outlet) or _is_other_item(parts, roles, position)


def is_notice(part: Part, outlet: str) -> bool:
    """Whether a chunk's words are those of an offer, a notice or the paper on itself: two signs, one of them strong."""
    text = unquoted(part.bare)
    strong = sum(1 for pattern in notices.STRONG if pattern.search(text))
    weak = sum(1 for pattern in notices.WEAK if pattern.search(text))
    if part.words > _SHORT:  # a paragraph of news may end in a plea
        opening = text[: len(text) // 2]
        return strong >= _SIGNS and any(pattern.search(opening) for pattern in notices.STRONG)
    return strong > 0 and strong + weak + _names_outlet(text, outlet) >= _SIGNS


def _names_outlet(text: str, outlet: str) -> bool:
    """Whether a text opens with the outlet's name, or one of its words after an article: "The Courier's newsletter"."""
    name = fold(outlet).text.lower().removeprefix("the ").split()
    opening = text.removeprefix("the ").split()[:1]
    return bool(name and opening) and opening[0].removesuffix("'s").strip(".,:") in name


def _is_other_item(parts: Sequence[Part], roles: Roles, position: int) -> bool:
    """Whether a labelled line is on something else than the story, in a text that is not written in such lines."""
    part = parts[position]
    if label_of(part) is None or part.words > _LONGEST_ITEM or is_bullet(part.chunk.text):
        return False
    above = [parts[i] for i in range(position) if roles[i] in {None, Role.HEADLINE}]
    labelled = sum(label_of(one) is not None for one in above)
    if labelled >= _OWN_FORM_AT_LEAST or labelled > _OWN_FORM * len(above):
        return False
    under = above[-1] if above else part
    if not under.closed and under.words <= 10:
        return False  # a fact box: the line above heads it
    mine = telling(part.bare)
    story = frozenset[str]().union(*(telling(one.bare) for one in above))
    return len(mine & story) <= _SHARED * len(mine)


def label_of(part: Part) -> str | None:
    """The few words before a chunk's first colon, where they are no clause and no time of day."""
    found = _LABEL.match(part.bare)
    words = found[1].lower().split() if found else []
    return found[1] if found and len(words) <= _LABEL_WORDS and _VERBS.isdisjoint(words) else None


def telling(text: str) -> frozenset[str]:
    """The stems of a text's words that tell something: no function words and no commonplaces of the news."""
    words = {word.lower().removesuffix("'s") for word in _WORD.findall(text)}
    return frozenset(stem(word) for word in words if len(word) > 2 and weight(word) >= 1)
