"""A text read once for judging: each sentence's keys and values, worked out on demand and shared by all claims."""

import re
from dataclasses import replace
from datetime import date
from functools import cached_property

from factcheck.judging.changes import work_out_changes
from factcheck.judging.shares import work_out_shares
from factcheck.matching.terms import read_keys
from factcheck.model import Anchor, Article, Document, Role, Sentence, Span, Value, When
from factcheck.text import read_document, read_words
from factcheck.values import find_values

# Roles that state something of their own; the others never take part in a finding.
VOTING = frozenset({Role.HEADLINE, Role.BODY, Role.CORRECTION})
# A place in capitals, a date and perhaps an agency, up to a dash: bounded, so that it cannot run far.
_DATELINE = re.compile(r"[A-Z][A-Z .'’-]{2,30},? [^\n–—-]{0,60}?(?:\([^)\n]{1,40}\)\s*[–—-]+|[–—]|\s--?\s)\s*")
_LEAD = 3  # sentences of the body that say what an article is about
_SHORTEST_NAME = 5  # letters; in shorter names a common beginning means nothing
_LONGEST_ENDING = 3  # letters that make a people or an adjective of a place: "-n", "-an", "-ian"


class Reading:
    """A document with what judging needs of its sentences. Holds caches only: equal documents read equally."""

    def __init__(self, document: Document) -> None:
        """Read `document`; nothing is worked out yet."""
        self.document = document
        self._keys: dict[int, list[frozenset[str]]] = {}

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """The document's sentences."""
        return self.document.sentences

    @property
    def body(self) -> str:
        """The text, exactly as stored."""
        return self.document.body

    def keys(self, at: int) -> list[frozenset[str]]:
        """For each word of the sentence at `at`, the keys it satisfies (see `matching.terms`)."""
        if at not in self._keys:
            self._keys[at] = read_keys(self.sentences[at].words)
        return self._keys[at]

    @cached_property
    def values(self) -> tuple[tuple[Value, ...], ...]:
        """Each sentence's values, with spans into the body; a relative date sees the date mentioned before it."""
        found: list[tuple[Value, ...]] = []
        mentioned: When | None = None
        for sentence in self.sentences:
            if sentence.role not in VOTING:
                found.append(())
                continue
            here = _shifted(
                find_values(sentence.span.of(self.body), self.document.anchor, mentioned), sentence.span.start
            )
            here = tuple(value for value in here if value.span.start >= after_dateline(self.body, sentence))
            here = work_out_changes(self.body, work_out_shares(self.body, here))
            mentioned = next((v for v in reversed(here) if isinstance(v, When) and v.low is not None), mentioned)
            found.append(here)
        return tuple(found)

    @cached_property
    def lead(self) -> frozenset[int]:
        """The headline and the first sentences of the body: what an article is mainly about."""
        heads = [at for at, s in enumerate(self.sentences) if s.role is Role.HEADLINE]
        body = [at for at, s in enumerate(self.sentences) if s.role is Role.BODY]
        return frozenset(heads + body[:_LEAD])

    def name_keys(self, name: str) -> frozenset[str]:
        """The text's own forms of a name: "Velmoran" for "Velmora". Lists of countries hold only the real ones."""
        if len(name) < _SHORTEST_NAME:
            return frozenset()
        return frozenset(key for key in self._stems if _one_name(key, name))

    @cached_property
    def _stems(self) -> frozenset[str]:
        return frozenset(w.stem for s in self.sentences for w in s.words if w.named and len(w.stem) >= _SHORTEST_NAME)

    @cached_property
    def key_places(self) -> dict[str, tuple[tuple[int, int], ...]]:
        """Key → every (sentence, word) that satisfies it, in reading order, among sentences that may vote."""
        places: dict[str, list[tuple[int, int]]] = {}
        for at, sentence in enumerate(self.sentences):
            if sentence.role in VOTING:
                for i, keys in enumerate(self.keys(at)):
                    for key in keys:
                        places.setdefault(key, []).append((at, i))
        return {key: tuple(found) for key, found in places.items()}


def _one_name(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return long.startswith(short[: len(short) - 1]) and len(long) - len(short) <= _LONGEST_ENDING


def after_dateline(body: str, sentence: Sentence) -> int:
    """Where a sentence's own words begin: after "LISBON, July 24 (Agency) —", whose day is the article's."""
    found = _DATELINE.match(sentence.span.of(body))
    return sentence.span.start + (found.end() if found else 0)


def read_statement(text: str, day: date | None = None) -> Reading:
    """A text read as one sentence, whatever stops it holds: a claim is one statement."""
    sentence = Sentence(Span(0, len(text)), Role.BODY, 0, read_words(text))
    anchor = Anchor(day, "the claim’s date") if day else Anchor()
    return Reading(Document(text, (sentence,), (), anchor))


def read_text(text: str, day: date | None = None) -> Reading:
    """A text that stands alone: an editor's example, a reference's words.

    One without a blank line is a statement, not a page: all of it counts, however short its lines.
    """
    document = read_document(Article(id="", body=text, date=day))
    if "\n\n" not in text.strip():
        document = replace(document, sentences=tuple(replace(s, role=Role.BODY) for s in document.sentences))
    return Reading(document)


def _shifted(values: tuple[Value, ...], by: int) -> tuple[Value, ...]:
    return tuple(replace(value, span=value.span.shifted(by)) for value in values)
