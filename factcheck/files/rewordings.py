"""A claim in the editor's synonyms: its text again with "fab" in the place of "chip factory".

Handles: words in any case and form ("chip factories"), several synonyms in one claim, articles ("the MFA" becomes "the
Ministry", not "the the Ministry").
Does not handle: the form of what is put in ("two fab"), since all is matched by stems; a claim's phrases, which stay
as their editor wrote them; a member that stands within a number, a sum or a date.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from factcheck import lexicon
from factcheck.matching.slots import slot_kinds
from factcheck.model import Kind, Quantity, Span, Word
from factcheck.text import read_words
from factcheck.values import find_values

Group = tuple[str, ...]
"""Words and phrases that may stand for one another, as the editor typed them."""

# Each is judged like a phrase; more of them would slow down a claim without finding much.
MOST_REWORDINGS = 8

_ARTICLE = re.compile(r"(?:the|an?)\s+", re.IGNORECASE)
# What makes a second article wrong: "its the Ministry", "Russia's the Ministry".
_DETERMINED = re.compile(r"(?:\b(?:the|an?|this|that|its|his|her|their|our|my|your)|['’]s|s['’])\s+$", re.IGNORECASE)
_POSSESSIVE = re.compile(r"['’]s\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Hit:
    """A member that stands in a text, and where."""

    span: Span
    group: Group
    member: str


class Rewriter:
    """Groups of synonyms made ready for being found in texts."""

    def __init__(self, groups: Iterable[Group]) -> None:
        """Read the groups; a member that stands in two counts for the first."""
        self._members: Mapping[str, Sequence[tuple[tuple[str, ...], Group, str]]]
        found: defaultdict[str, list[tuple[tuple[str, ...], Group, str]]] = defaultdict(list)
        for group in groups:
            for member in group:
                marks = marks_of(member)
                found[marks[0]].append((marks, group, member))
        self._members = {first: sorted(all_, key=lambda each: -len(each[0])) for first, all_ in found.items()}

    def reword(self, text: str, typed: Iterable[str] = ()) -> tuple[str, ...]:
        """The text in other words, never more than MOST_REWORDINGS; without `typed`, which are there already.

        First those with one synonym exchanged, each group's in turn, then those with several. One that would state
        another value is left out.

        >>> Rewriter([("fab", "chip factory", "foundry")]).reword("The foundry in Orsk burned down")
        ('The fab in Orsk burned down', 'The chip factory in Orsk burned down')
        """
        hits = tuple(self._find(text))
        values = _stated(text) if hits else ()
        seen = {_plain(each) for each in (text, *typed)}
        found: list[str] = []
        for choice in _choices(hits):
            made = _replaced(text, hits, choice)
            if _plain(made) not in seen and _stated(made) == values:
                seen.add(_plain(made))
                found.append(made)
            if len(found) == MOST_REWORDINGS:
                break
        return tuple(found)

    def _find(self, text: str) -> Iterator[_Hit]:
        """The members in a text, from left to right, of several in one place the longest."""
        words = read_words(text)
        marks, kinds = [_mark(word, text) for word in words], slot_kinds(words)
        free = 0
        for start, mark in enumerate(marks):
            if start < free:
                continue
            for member_marks, group, member in self._members.get(mark, ()):
                end = start + len(member_marks)
                if tuple(marks[start:end]) != member_marks or any(kinds[start:end]):
                    continue
                span = _span(words[start:end], text, member)
                if span:
                    free = end
                    yield _Hit(span, group, member)
                    break


def marks_of(text: str) -> tuple[str, ...]:
    """What tells a member from others: its words' stems, as they are compared.

    >>> marks_of("Chip factories") == marks_of("chip factory"), marks_of("WHO") == marks_of("who")
    (True, False)
    """
    return tuple(_mark(word, text) for word in read_words(text))


def _mark(word: Word, text: str) -> str:
    """The word's stem; a name that folds to a word of grammar ("WHO") as it is printed."""
    printed = word.span.of(text)
    return printed if word.named and printed.isupper() and lexicon.is_stopword(word.folded) else word.stem


def _span(words: Sequence[Word], text: str, member: str) -> Span | None:
    """Where the words stand; None where they lack an ending that belongs to the member's own name ("Moody's")."""
    start, end = words[0].span.start, words[-1].span.end
    if not _POSSESSIVE.fullmatch(member[-2:]):
        return Span(start, end)
    own = _POSSESSIVE.match(text, end)
    return Span(start, own.end()) if own else None


def _choices(hits: Sequence[_Hit]) -> Iterator[Mapping[Group, str]]:
    """What to put in for each group that is exchanged: first for one group alone, then for several together.

    The combinations are worked out only while single exchanges are few, so there are at most some hundred.
    """
    present = dict.fromkeys(hit.group for hit in hits)
    others = {
        group: [each for each in group if any(h.group == group and h.member != each for h in hits)] for group in present
    }
    single = [
        (rank, at, {group: member})
        for at, (group, members) in enumerate(others.items())
        for rank, member in enumerate(members)
    ]
    yield from (choice for _, _, choice in sorted(single, key=lambda each: each[:2]))
    if len(single) < MOST_REWORDINGS:
        for members in sorted(product(*([None, *each] for each in others.values())), key=_exchanged):
            if _exchanged(members) > 1:
                yield {group: member for group, member in zip(others, members, strict=True) if member}


def _exchanged(members: Sequence[str | None]) -> int:
    return sum(member is not None for member in members)


def _replaced(text: str, hits: Sequence[_Hit], choice: Mapping[Group, str]) -> str:
    parts: list[str] = []
    end = 0
    for hit in hits:
        before = text[end : hit.span.start]
        member = choice.get(hit.group)
        if member is None:
            parts += [before, hit.span.of(text)]
        else:
            parts += [before, _ARTICLE.sub("", member, count=1) if _needs_none(text, hit, member) else member]
        end = hit.span.end
    return "".join([*parts, text[end:]])


def _needs_none(text: str, hit: _Hit, member: str) -> bool:
    """Whether the member begins with an article where one, or a possessive, stands already."""
    return bool(_ARTICLE.match(member) and _DETERMINED.search(text[: hit.span.start]))


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def _stated(text: str) -> tuple[object, ...]:
    """The values of a text, but for what a number counts: that may have another name."""
    return tuple(
        (
            value.kind,
            value.figure,
            value.low,
            value.high,
            value.comparator,
            value.step,
            value.ordinal,
            "" if value.kind is Kind.NUMBER else value.unit,
        )
        if isinstance(value, Quantity)
        else (value.kind, value.printed, value.low, value.high, value.comparator)
        for value in find_values(text)
    )
