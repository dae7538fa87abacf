"""A text read once for judging: each sentence's keys and values, worked out on demand and shared by all claims."""

import re
from collections import defaultdict
from dataclasses import replace
from datetime import date
from functools import cached_property
from typing import NamedTuple

from factcheck import lexicon
from factcheck.judging.changes import work_out_changes
from factcheck.judging.mood import Mood, read_mood
from factcheck.judging.polarity import negates
from factcheck.judging.shares import work_out_shares
from factcheck.matching.terms import read_keys
from factcheck.model import Anchor, Article, Document, Role, Sentence, Span, Value, When
from factcheck.text import read_document, read_words
from factcheck.values import find_values, last_day

# Roles that state something of their own; the others never take part in a finding.
VOTING = frozenset({Role.HEADLINE, Role.BODY, Role.CORRECTION})
# A place in capitals, a date and perhaps an agency, up to a dash: bounded, so that it cannot run far.
_DATELINE = re.compile(r"[A-Z][A-Z .'’-]{2,30},? [^\n–—-]{0,60}?(?:\([^)\n]{1,40}\)\s*[–—-]+|[–—]|\s--?\s)\s*")
_LEAD = 3  # sentences of the body that say what an article is about
_SHORTEST_NAME = 5  # letters; in shorter names a common beginning means nothing
_LONGEST_ENDING = 3  # letters that make a people or an adjective of a place: "-n", "-an", "-ian"
_BEGINNING = _SHORTEST_NAME - 1  # letters that two forms of one name share, at the least


class Hit(NamedTuple):
    """A word that satisfies a claim's: its sentence, its place there, and whether it is the same word, no synonym."""

    at: int
    word: int
    own: bool


class Reading:
    """A document with what judging needs of its sentences. Holds caches only: equal documents read equally."""

    def __init__(self, document: Document) -> None:
        """Read `document`; nothing is worked out yet."""
        self.document = document
        self.sentences: tuple[Sentence, ...] = document.sentences
        self.body: str = document.body
        self._keys: dict[int, list[frozenset[str]]] = {}
        self._moods: dict[tuple[int, int], Mood] = {}
        self._negations: dict[int, bool] = {}
        self._open: dict[int, tuple[int, int]] = {}
        self._hits: dict[tuple[frozenset[str], str, frozenset[str], str], tuple[Hit, ...]] = {}

    def keys(self, at: int) -> list[frozenset[str]]:
        """For each word of the sentence at `at`, the keys it satisfies (see `matching.terms`)."""
        if at not in self._keys:
            self._keys[at] = read_keys(self.sentences[at].words)
        return self._keys[at]

    def mood(self, at: int, word: int) -> Mood:
        """The mood of a word of the sentence at `at`."""
        if (at, word) not in self._moods:
            self._moods[at, word] = read_mood(self.document, self.sentences[at], word)
        return self._moods[at, word]

    def has_negation(self, at: int) -> bool:
        """Whether anything in the sentence at `at` is denied."""
        if at not in self._negations:
            words = self.sentences[at].words
            self._negations[at] = any(negates(words, n) for n in range(len(words)))
        return self._negations[at]

    def open_words(self, at: int) -> tuple[int, int]:
        """How many telling words of the sentence at `at` are asked, planned, hedged or conditional, and of how many."""
        if at not in self._open:
            telling = [i for i, w in enumerate(self.sentences[at].words) if lexicon.weight(w.folded) >= 1]
            self._open[at] = sum(self.mood(at, i) is not Mood.DONE for i in telling), len(telling)
        return self._open[at]

    @cached_property
    def values(self) -> tuple[tuple[Value, ...], ...]:
        """Each sentence's values, with spans into the body; a relative date sees the date mentioned before it."""
        found: list[tuple[Value, ...]] = []
        mentioned: When | None = None
        day: When | None = None
        for sentence in self.sentences:
            if sentence.role not in VOTING:
                found.append(())
                continue
            said = find_values(sentence.span.of(self.body), self.document.anchor, mentioned, day)
            here = _shifted(said, sentence.span.start)
            start = after_dateline(self.body, sentence)
            here = tuple(value for value in here if value.span.start >= start)
            here = work_out_changes(self.body, work_out_shares(self.body, here))
            mentioned = next((v for v in reversed(here) if isinstance(v, When) and v.low is not None), mentioned)
            day = last_day(here, day)
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
        return frozenset([stem for stem in self._names.get(name[:_BEGINNING], ()) if _one_name(stem, name)])

    @cached_property
    def _names(self) -> dict[str, set[str]]:
        """The stems of the text's names, by how they begin."""
        found: defaultdict[str, set[str]] = defaultdict(set)
        for sentence in self.sentences:
            for word in sentence.words:
                if word.named and len(word.stem) >= _SHORTEST_NAME:
                    found[word.stem[:_BEGINNING]].add(word.stem)
        return found

    def hits(self, keys: frozenset[str], own: str, stems: frozenset[str], name: str) -> tuple[Hit, ...]:
        """The words that satisfy one of `keys` or are a form of `name` (none if ""), in reading order.

        `own` is the claim's own stem; a word with another of the claim's `stems` is left out.
        """
        asked = (keys, own, stems, name)
        found = self._hits.get(asked)
        if found is None:
            found = self._hits[asked] = tuple(sorted(self._find_hits(*asked)))
        return found

    def _find_hits(self, keys: frozenset[str], own: str, stems: frozenset[str], name: str) -> set[Hit]:
        places = {place for key in keys | self.name_keys(name) for place in self.key_places.get(key, ())}
        read = ((at, word, self.sentences[at].words[word].stem) for at, word in places)
        return {Hit(at, word, stem == own) for at, word, stem in read if stem == own or stem not in stems}

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


def read_text(text: str, day: date | None = None, *, whole: bool = True) -> Reading:
    """A text that stands alone: an editor's example, a reference's words.

    One without a blank line is a statement, not a page: all of it counts, however short its lines. So does a text
    under a heading of ours (`whole` False).
    """
    document = read_document(Article(id="", body=text, date=day))
    if not whole or "\n\n" not in text.strip():
        document = replace(document, sentences=tuple(replace(s, role=Role.BODY) for s in document.sentences))
    return Reading(document)


def _shifted(values: tuple[Value, ...], by: int) -> tuple[Value, ...]:
    return tuple(replace(value, span=value.span.shifted(by)) for value in values)
