"""What part of an article each sentence belongs to: headline, story, correction, caption, byline, or boilerplate.

Nothing is deleted: what is no headline, body or correction takes no part in findings. A wrongly demoted paragraph is a
missed conflict, so prose is demoted on a sure sign alone.
"""

from collections.abc import Sequence

from factcheck.model import Article, Role, Span
from factcheck.text.chunks import Chunk, is_bullet
from factcheck.text.dateline import is_dateline
from factcheck.text.foot import label_foot, label_of, telling
from factcheck.text.header import Roles, label_header
from factcheck.text.markers import CORRECTION_HEADING, STORY_END
from factcheck.text.shapes import (
    Part,
    begins_plea,
    find_shape,
    has_plea,
    is_brief_heading,
    is_masthead,
    is_teaser_heading,
    read_part,
    speaks_to_reader,
)

# Roles of a story while it is being labelled.
STORY = (None, Role.HEADLINE)
# A cross-heading or an unmarked teaser is at most this long.
_LOOSE_WORDS = 14
# A text whose paragraphs mostly lack full stops (a post, a list, a transcript) says nothing by lacking one.
_CLOSED_SHARE = 0.6


def label_sentences(
    article: Article, plain: str, chunks: Sequence[Chunk], sentences: Sequence[Sequence[Span]]
) -> list[list[Role]]:
    """The role of every sentence of every chunk of a folded text."""
    parts = [read_part(chunk, len(spans)) for chunk, spans in zip(chunks, sentences, strict=True)]
    roles: Roles = [find_shape(part) for part in parts]
    story = label_header(article, parts, roles)
    _label_zones(parts, roles, story)
    _label_mastheads(article, parts, roles)
    label_foot(article, parts, roles, story)
    _label_loose_lines(parts, roles, story)
    return [
        _label_chunk(plain, role, spans, leads=index == story)
        for index, (role, spans) in enumerate(zip(roles, sentences, strict=True))
    ]


def _label_chunk(plain: str, role: Role | None, spans: Sequence[Span], *, leads: bool) -> list[Role]:
    """The roles of one chunk's sentences: a story's paragraph may open with a dateline or hold a plea."""
    if role is not None:
        return [role] * len(spans)
    labels = [Role.BOILERPLATE if len(spans) > 1 and has_plea(span.of(plain)) else Role.BODY for span in spans]
    for index in range(len(spans) - 1 if leads else 0):
        if not is_dateline(spans[index].of(plain)):
            break
        labels[index] = Role.BYLINE
    return labels


def _label_zones(parts: Sequence[Part], roles: Roles, story: int) -> None:
    """Demote what stands under a teaser heading, in a plea or after the story's end, until the story resumes."""
    zone = ""
    for position in range(story, len(parts)):
        part = parts[position]
        opened = _opens_zone(part, roles[position])
        if opened:
            zone = opened
        elif CORRECTION_HEADING.match(parts[position - 1].bare) and position and roles[position] is None:
            roles[position] = Role.CORRECTION
        elif zone and roles[position] is None:
            if _resumes(zone, parts, roles, position):
                zone = ""
            else:
                roles[position] = Role.BOILERPLATE
        if begins_plea(part.bare) and roles[position] is None and part.sentences <= 4:
            roles[position] = Role.BOILERPLATE


def _opens_zone(part: Part, role: Role | None) -> str:
    if role is Role.BOILERPLATE and is_brief_heading(part):
        return "briefs"
    if role is Role.BOILERPLATE and is_teaser_heading(part):
        return "teasers"
    if begins_plea(part.bare):
        return "plea"
    return "end" if role is Role.BYLINE and STORY_END.match(part.bare) else ""


def _resumes(zone: str, parts: Sequence[Part], roles: Roles, position: int) -> bool:
    """Whether the story goes on with this chunk."""
    part = parts[position]
    if zone == "plea":
        return part.prose and not speaks_to_reader(part)
    if not part.prose:
        return False
    if zone == "briefs":
        return label_of(part) is None and _shares(parts, roles, position)
    # Prose right under a teaser, after the story's end, is that teaser's summary.
    return not (zone == "end" and roles[position - 1] is Role.BOILERPLATE)


def _shares(parts: Sequence[Part], roles: Roles, position: int) -> bool:
    """Whether a paragraph shares telling words with the story above it, more than by chance."""
    above = (telling(part.bare) for part, role in zip(parts[:position], roles, strict=False) if role in STORY)
    return len(telling(parts[position].bare) & frozenset[str]().union(*above)) > 1


def _label_mastheads(article: Article, parts: Sequence[Part], roles: Roles) -> None:
    """Demote, from the end upwards, what the publication says of itself."""
    for position in range(len(parts) - 1, max(0, len(parts) - 5), -1):
        if roles[position] is None:
            if not is_masthead(parts[position], article.outlet):
                return
            roles[position] = Role.BOILERPLATE


def _label_loose_lines(parts: Sequence[Part], roles: Roles, story: int) -> None:
    """Demote lines inside the story that are no sentences: links to other stories, and cross-headings."""
    long = [part for part, role in zip(parts, roles, strict=True) if role is None and part.words >= 12]
    if len(long) < 2 or sum(part.closed for part in long) < _CLOSED_SHARE * len(long):
        return
    for position in range(story, len(parts)):
        if roles[position] is None and _is_loose(parts, position):
            # A cross-heading states nothing by itself, and an unmarked teaser belongs to another story.
            roles[position] = Role.BOILERPLATE


def _is_loose(parts: Sequence[Part], position: int) -> bool:
    part = parts[position]
    bare = part.bare
    if part.closed or part.words > _LOOSE_WORDS or bare.endswith((":", ",", ";", "-")) or bare[:1].islower():
        return False
    if is_bullet(part.chunk.text) or (":" in bare and any(char.isdigit() for char in bare)):
        return False
    before, after = (
        parts[position - 1] if position else None,
        parts[position + 1] if position + 1 < len(parts) else None,
    )
    if before is not None and before.bare.endswith((":", "?")):
        return False
    return after is None or after.prose or after.chunk.block != part.chunk.block
