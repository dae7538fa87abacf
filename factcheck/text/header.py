"""The top of an article: its headline, the line under it, who wrote it and when, down to the first paragraph."""

import re
from collections.abc import Sequence

from rapidfuzz import fuzz

from factcheck.model import Article, Role
from factcheck.text.dateline import DATELINE
from factcheck.text.dates import has_full_date
from factcheck.text.fold import fold
from factcheck.text.markers import JOB, STORY_END
from factcheck.text.shapes import Part

# The headline stands near the top, below a menu and a plea at most.
_TOP = 12
# The same headline with other punctuation or a word changed scores above this; another headline on the story does not.
_SAME_TITLE = 88.0
_LONGEST_HEADLINE = 30
_LONGEST_STANDFIRST = 45
_NAME = re.compile(
    r"(?:[A-Z][\w.'-]*|de|van|von|der|al|bin|and|,)(?: (?:[A-Z][\w.'-]*|de|van|von|der|al|bin|and)){1,5}\Z"
)
_NOT_LETTERS = re.compile(r"[\W_]+")

Roles = list[Role | None]


def label_header(article: Article, parts: Sequence[Part], roles: Roles) -> int:
    """Set the roles of the header's chunks; returns the position of the first paragraph of the story."""
    if len(parts) < 2:
        return 0
    title = _find_title(article, parts, roles)
    if title is None:
        return 0
    for position in range(title):
        if roles[position] is None and not parts[position].prose:
            roles[position] = Role.BOILERPLATE
    roles[title] = Role.HEADLINE
    return _label_below(article, parts, roles, title)


def _find_title(article: Article, parts: Sequence[Part], roles: Roles) -> int | None:
    """The position of the headline: what matches the known title, else a first short line that is no sentence."""
    wanted = _letters(fold(article.title).text)
    top = range(min(_TOP, len(parts)))
    if wanted:
        for position in top:
            if _is_title(parts[position], wanted):
                return position
    first = next((position for position in top if roles[position] is None), None)
    if first is None or parts[first].words > _LONGEST_HEADLINE or first + 1 == len(parts):
        return None
    bare = parts[first].bare
    return (
        None
        if bare.endswith((".", ":", ",", ";", '."')) or (not bare[:1].isalnum() and bare[:1] not in "\"'€$£")
        else first
    )


def _is_title(part: Part, wanted: str) -> bool:
    if part.words > _LONGEST_HEADLINE or part.sentences > 3:
        return False
    found = _letters(part.bare)
    return found == wanted or fuzz.ratio(found, wanted, score_cutoff=_SAME_TITLE) > 0


def _letters(text: str) -> str:
    return _NOT_LETTERS.sub(" ", text.casefold()).strip()


def _label_below(article: Article, parts: Sequence[Part], roles: Roles, title: int) -> int:
    """Label what stands between the headline and the story's first paragraph."""
    wanted = _letters(parts[title].bare)
    for position in range(title + 1, min(title + _TOP, len(parts))):
        if _is_title(parts[position], wanted):
            roles[position] = Role.HEADLINE
    position = title + 1
    while position < len(parts):
        if roles[position] is None:
            roles[position] = _header_role(article, parts, roles, position)
            if roles[position] is None:
                return position
        position += 1
    return position


def _header_role(article: Article, parts: Sequence[Part], roles: Roles, position: int) -> Role | None:
    """The role of an unmarked chunk in the header; None where the story begins."""
    part = parts[position]
    if _is_credit(article, part):
        return Role.BYLINE
    if part.words > _LONGEST_STANDFIRST or part.bare.endswith("?"):
        return None
    if part.closed:
        return Role.HEADLINE if _is_standfirst(parts, roles, position) else None
    if position + 1 == len(parts):
        return None
    return Role.BOILERPLATE if part.words <= 3 else Role.HEADLINE


def _is_standfirst(parts: Sequence[Part], roles: Roles, position: int) -> bool:
    """Whether more header (a byline, a caption, a repetition) parts a sentence under the headline from the story."""
    if roles[position - 1] is not Role.HEADLINE or DATELINE.match(parts[position].bare) or position + 1 == len(parts):
        return False
    below = roles[position + 1]
    if below is Role.BYLINE and STORY_END.match(parts[position + 1].bare):
        return False
    story = any(
        role is None and part.prose for part, role in zip(parts[position + 2 :], roles[position + 2 :], strict=True)
    )
    return story and below in {Role.HEADLINE, Role.BYLINE, Role.CAPTION}


def _is_credit(article: Article, part: Part) -> bool:
    """Whether a line under the headline names its writer, the writer's job, the outlet or the day."""
    outlet = _letters(fold(article.outlet).text)
    if outlet and part.words <= 8 and _letters(part.bare).startswith(outlet):
        return True
    if part.closed or part.words > 12:
        return False
    named = part.words <= 5 and _NAME.match(part.bare)
    return bool(named or JOB.match(part.bare)) or has_full_date(part.bare)
