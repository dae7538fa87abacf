"""Takes a claim's wordings apart: its text, each phrase and each rewording, as frames.

The text's values are the slots that a source is held against; a phrase's values are other ways to put them
("120 bitcoin").
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from factcheck import lexicon
from factcheck.judging.countries import is_country
from factcheck.judging.frame import Frame, Part
from factcheck.judging.mood import read_mood
from factcheck.judging.places import named_after
from factcheck.judging.polarity import negated
from factcheck.judging.predicate import Predicate, find_predicate
from factcheck.judging.reading import Reading, read_statement
from factcheck.matching.slots import slot_kinds
from factcheck.matching.terms import word_keys
from factcheck.model import Claim, Quantity, Value, Word

_TIME_WORDS = re.compile(
    r"\b(?:in|since|by|until|till|from|during|before|after|for|of|late|early|mid)[\s-]+$", re.IGNORECASE
)
_SURNAME = 0.8  # of a name's weight, for its last distinctive word
_DESCRIPTION = 0.3  # what is left of a word that only describes the name after it: "street artist Banksy"
_AT = frozenset({"in", "at"})
_PREPOSITIONS = frozenset({"to", "for", "of", "by", "in", "on", "at", "with", "from", "as", "into"})


@lru_cache(maxsize=4096)
def read_frames(claim: Claim) -> tuple[Frame, ...]:
    """The claim's own frame first, then one for each phrase, then one for each rewording."""
    return tuple(_read_frame(text, claim) for text in (claim.text, *claim.phrases, *claim.rewordings))


def _read_frame(text: str, claim: Claim) -> Frame:
    reading = read_statement(text, claim.as_of)
    words = reading.sentences[0].words
    values = tuple(value for value in reading.values[0] if not _only_names(value, text))
    content = _content(words)
    position = {word: part for part, word in enumerate(content)}
    read = tuple(_read_part(reading, i, values) for i in content)
    names = _names(words, content, read)
    parts = _weighed(read, content, names)
    found = find_predicate(
        words,
        content,
        frozenset(i for i, part in zip(content, parts, strict=True) if part.counted),
        _in_values(words, values),
        frozenset(i for i, part in zip(content, parts, strict=True) if part.denied),
    )
    stems = tuple(word.stem for word in words)
    return Frame(
        text=text,
        parts=parts,
        names=names,
        values=values,
        predicate=tuple(position[i] for i in found.words),
        verbal=found.verbal,
        head=position[_head(content, found)] if found.words and not found.verbal else -1,
        places=tuple(position[i] for i in _places(reading, found) if i in position),
        qualifiers=frozenset(stem for stem in stems if (stem,) in lexicon.stems_of("qualifiers")),
        stems=stems,
        words=words,
        figures=reading.values[0],
    )


def _content(words: Sequence[Word]) -> list[int]:
    """Positions of the words that carry weight and are no part of a number, a sum or a date."""
    kinds = slot_kinds(words)
    return [i for i, word in enumerate(words) if kinds[i] is None and lexicon.weight(word.folded)]


def _in_values(words: Sequence[Word], values: tuple[Value, ...]) -> frozenset[int]:
    return frozenset(i for i, word in enumerate(words) if any(v.span.overlaps(word.span) for v in values))


def _only_names(value: Value, text: str) -> bool:
    """Whether a value only names the thing, as a rank or a bare year does ("the 2025 budget"): none need repeat it."""
    if isinstance(value, Quantity):
        return value.ordinal
    if not value.printed.isdigit():
        return False
    return not _TIME_WORDS.search(text[: value.span.start]) and bool(text[value.span.end :].strip(" .)"))


def _names(words: Sequence[Word], content: list[int], parts: Sequence[Part]) -> tuple[tuple[int, ...], ...]:
    """The parts of each proper name; "of" and "the" join what stands on both sides of them."""
    names: list[list[int]] = []
    last = -1
    for part, i in enumerate(content):
        if not parts[part].named:
            continue
        between = words[last + 1 : i] if last >= 0 else words[:0]
        joined = last >= 0 and all(word.folded in {"of", "the"} for word in between)
        if joined:
            names[-1].append(part)
        else:
            names.append([part])
        last = i
    return tuple(map(tuple, names))


def _weighed(parts: tuple[Part, ...], content: list[int], names: tuple[tuple[int, ...], ...]) -> tuple[Part, ...]:
    """The parts with their weights as a claim needs them: a name counts once however long, a description of it hardly.

    Of a name, its last distinctive word counts most: articles go on with the surname.
    """
    weights = [part.weight for part in parts]
    describing: set[int] = set()
    for name in names:
        telling = [i for i in name if is_country(parts[i]) or not lexicon.is_ordinary(parts[i].stem)] or list(name)
        for i in name:
            weights[i] = _SURNAME if i == telling[-1] else (1 - _SURNAME) / max(1, len(name) - 1)
        before = name[0] - 1
        while before >= 0 and content[before] + 1 == content[before + 1] and not parts[before].named:
            describing.add(before)
            before -= 1
    return tuple(
        replace(part, weight=weights[i] * (_DESCRIPTION if i in describing else 1), describes=i in describing)
        for i, part in enumerate(parts)
    )


def _head(content: list[int], found: Predicate) -> int:
    """The last of the first run of neighbouring content words: the noun before "of", "on" or the end."""
    here = found.words[0]
    while here + 1 in content and here + 1 in found.words:
        here += 1
    return here


def _places(reading: Reading, found: Predicate) -> tuple[int, ...]:
    """Positions of the name that "in" or "at" leads to after the predicate."""
    sentence = reading.sentences[0]
    start = max(found.words, default=0) + 1 if found.verbal else len(sentence.words)
    runs = (named_after(sentence, i) for i in range(start, len(sentence.words)) if sentence.words[i].folded in _AT)
    return next((run for run in runs if run), ())


def _read_part(reading: Reading, i: int, values: tuple[Value, ...]) -> Part:
    sentence = reading.sentences[0]
    word = sentence.words[i]
    # A claim's first word is capitalised whatever it is: an everyday word there is no name.
    named = word.named and (i > 0 or is_country(word) or not lexicon.is_ordinary(word.stem))
    counted = any(isinstance(v, Quantity) and v.unit and v.span.overlaps(word.span) for v in values)
    return Part(
        word=word.folded,
        stem=word.stem,
        keys=_keys(reading, i),
        weight=lexicon.weight(word.folded),
        named=named,
        counted=counted and not named,
        denied=negated(reading.document, sentence.words, i),
        mood=read_mood(reading.document, sentence, i),
        number=_number_after(sentence.words, i) if word.span.of(reading.body)[:1].isupper() else "",
        modifier=_modifier(sentence.words, i),
        valued=any(isinstance(v, Quantity) and 0 <= word.span.start - v.span.end <= 1 for v in values),
        describes=False,
    )


def _keys(reading: Reading, i: int) -> frozenset[str]:
    """What satisfies the word; within a phrase ("stepped down") only the whole phrase or a synonym of it does.

    A verb with a mere preposition ("fell to") is no such phrase: the verb says it alone.
    """
    words = reading.sentences[0].words
    word = words[i]
    keys = reading.keys(0)[i]
    if i + 1 < len(words) and words[i + 1].folded in _PREPOSITIONS:
        return keys
    alone = word_keys(word.stem, word.folded, word.named)
    return frozenset(key for key in keys - alone if key.startswith("~")) or keys


def _number_after(words: Sequence[Word], i: int) -> str:
    after = words[i + 1].folded if i + 1 < len(words) else ""
    return after if after.isdigit() and len(after) < 4 else ""


def _modifier(words: Sequence[Word], i: int) -> str:
    """The stem of the content word right before, "" after a stopword or number."""
    before = words[i - 1] if i else None
    return before.stem if before and before.folded.isalpha() and not lexicon.is_stopword(before.folded) else ""
