"""What one chunk looks like by itself: a correction, a caption, a byline, a teaser, a plea, or nothing special."""

import re
from dataclasses import dataclass

from factcheck.lexicon import words_of
from factcheck.model import Role
from factcheck.text import markers, pleas
from factcheck.text.chunks import Chunk, is_bullet
from factcheck.text.dates import has_full_date

_LINK = re.compile(r"!?\[([^\]\[]{0,300})\]\([^()\s]{0,400}\)")
_LEAD = re.compile(r"[#>*•·●▪◦‣_\s-]+")
_QUOTED = re.compile(r'"[^"]{0,2000}"')
_ALNUM = re.compile(r"[^\W_]+(?:['.-][^\W_]+)*")
_DATE_WORDS = frozenset(
    "published posted updated update last first modified corrected amended edited revised issued filed on at by am "
    "pm a.m p.m "
    "noon midnight gmt bst utc est edt cst cdt mst mdt pst pdt cet cest eet msk ist jst aest et ct pt st nd rd th "
    "date time".split()
)
_PUBLISHED = re.compile(
    r"(?:first |last |originally )?(?:published|posted|updated?|modified|corrected|amended|edited|revised|issued|"
    r"filed)\b",
    re.IGNORECASE,
)
# A credit stands behind a caption of a sentence or two, not behind a story.
_CAPTION_WORDS = 60
_SENTENCE_END = re.compile(r"""[^\])][.!?]["']?\Z""")
_BYLINE_WORDS = 30
_BY = re.compile(r"(?:By|BY|by):? (?!(?:The|A|An|This|That|Then|Now|Contrast|Comparison)\b)([A-Z][\w.'-]*)")


@dataclass(frozen=True, slots=True)
class Part:
    """A chunk with what its look tells. `bare` is its text without links, emphasis and bullets."""

    chunk: Chunk
    bare: str
    words: int
    sentences: int

    @property
    def closed(self) -> bool:
        """Whether it ends as a sentence does."""
        return self.chunk.closed

    @property
    def prose(self) -> bool:
        """Whether it reads as a paragraph of a story, not as a line of a list or a headline."""
        return self.words >= 10 and self.closed and not self.bare.endswith("?") and not is_bullet(self.chunk.text)


def read_part(chunk: Chunk, sentences: int) -> Part:
    """A chunk with the markup of links, emphasis, headings and bullets taken off."""
    bare = chunk.text
    if "[" in bare:
        bare = _LINK.sub(r"\1", bare)
    bare = _LEAD.sub("", bare, count=1) if _LEAD.match(bare) else bare
    bare = bare.replace("**", "").rstrip("*_ \n")
    return Part(chunk, bare, len(bare.split()), sentences)


def find_shape(part: Part) -> Role | None:
    """The role that a chunk's own look gives away; None where it looks like story or headline."""
    if is_correction(part):
        return Role.CORRECTION
    if _is_byline(part):
        return Role.BYLINE
    if _is_caption(part):
        return Role.CAPTION
    return Role.BOILERPLATE if is_teaser(part) or is_plea(part) else None


def is_correction(part: Part) -> bool:
    """Whether it announces a correction, or says what an earlier version had wrong."""
    return bool(
        markers.CORRECTION_OPENING.match(part.bare)
        or markers.has_phrase(markers.CORRECTION_PHRASES, unquoted(part.bare))
    )


def _is_caption(part: Part) -> bool:
    if part.words > _CAPTION_WORDS or part.sentences > 3:
        return False
    ending = part.bare[-160:]
    return bool(
        markers.CAPTION.match(part.bare) or (not _SENTENCE_END.search(ending) and markers.CAPTION_ENDING.search(ending))
    )


def _is_byline(part: Part) -> bool:
    if part.words > _BYLINE_WORDS:
        return False
    return bool(markers.BYLINE.match(part.bare)) or is_date_line(part.bare) or _is_by_someone(part)


def _is_by_someone(part: Part) -> bool:
    """Whether it is "By" and a name: "By Monday the fire was out." is the story."""
    match = _BY.match(part.bare)
    if match is None or match[1].lower() in words_of("weekdays") | words_of("months"):
        return False
    return not part.closed or part.words <= 6


def is_date_line(bare: str) -> bool:
    """Whether a line says when it was published and little else.

    >>> is_date_line("Published 5 March 2025, 10.52am | Updated 11.15am"), is_date_line("Published accounts show 14m")
    (True, False)
    """
    if not any(char.isdigit() for char in bare):
        return False
    others = [word for word in _ALNUM.findall(bare.lower()) if not _is_date_word(word)]
    if not others:
        return True
    return len(others) <= 5 and _PUBLISHED.match(bare) is not None and has_full_date(bare)


def _is_date_word(word: str) -> bool:
    word = word.strip("0123456789.").rstrip(".") if word[0].isdigit() else word
    return not word or word in _DATE_WORDS or word in words_of("months") or word in words_of("weekdays")


def is_teaser(part: Part) -> bool:
    """Whether a line leads to another story, or heads a list of such lines."""
    if part.words > 30:
        return False
    pointed = part.words <= 25 and markers.PAGE_POINTER.match(part.bare) and _is_item(part)
    opened = markers.TEASER_OPENING.match(part.bare) or markers.BRIEF_LABEL.match(part.bare)
    return bool(pointed or opened) or is_teaser_heading(part)


def _is_item(part: Part) -> bool:
    """Whether a line is no plain sentence: it has a label, shouts, or its first words are in capitals."""
    return ":" in part.bare or "!" in part.bare or part.bare[:4].isupper()


def is_brief_heading(part: Part) -> bool:
    """Whether a line heads short items on other topics: "In brief", "Notices"."""
    return part.words <= 8 and markers.BRIEF_HEADING.match(part.bare) is not None


def is_teaser_heading(part: Part) -> bool:
    """Whether a line heads a list of other stories."""
    return is_brief_heading(part) or (part.words <= 10 and markers.TEASER_HEADING.match(part.bare) is not None)


def is_plea(part: Part) -> bool:
    """Whether a chunk asks or tells its reader something that is no news."""
    if (pleas.BUTTON.match(part.bare) and part.words <= 12) or pleas.NOTICE_OPENING.match(part.bare):
        return True
    if (
        part.words <= 30
        and pleas.PLEA_OPENING.match(part.bare)
        and (pleas.ADDRESS.search(part.bare) or not part.closed)
    ):
        return True
    return part.sentences <= 2 and has_plea(part.bare)


def has_plea(text: str) -> bool:
    """Whether a sentence or paragraph holds, outside quotation marks, a phrase that only a site's own matter holds."""
    lower = unquoted(text)
    return markers.has_phrase(pleas.PLEA_PHRASES, lower) or markers.has_phrase(pleas.PLEA_BEGINNINGS, lower)


def begins_plea(text: str) -> bool:
    """Whether a paragraph opens a plea that the next ones go on with."""
    return markers.has_phrase(pleas.PLEA_BEGINNINGS, unquoted(text))


def speaks_to_reader(part: Part) -> bool:
    """Whether it says we, our or you outside quotation marks."""
    return pleas.FIRST_OR_SECOND_PERSON.search(unquoted(part.bare)) is not None


def is_masthead(part: Part, outlet: str) -> bool:
    """Whether a publication tells of itself."""
    name = outlet.lower().removeprefix("the ")
    opening = part.bare.lower().removeprefix("the ")
    return bool(name) and opening.startswith(name) and pleas.MASTHEAD.search(part.bare) is not None


def unquoted(text: str) -> str:
    """Lower-case text with its quotations blanked: a plea or correction that somebody is quoted with is news."""
    lower = text.lower()
    return _QUOTED.sub('""', lower) if '"' in lower else lower
