"""Who says it: the name of a speaker beside a reporting verb.

Handles: "the ministry said", ", said Denise Okafor, the chief officer", "Dmitry Peskov, Putin's spokesman, said",
"according to the statistics office", "a statement published on the ministry's website said"; a short form is given in
full where the text did before ("the ministry"). Does not handle: pronouns, which name nobody.
"""

from itertools import pairwise

from factcheck.judging.countries import is_country
from factcheck.model import Document, Sentence, Word

_DROPPED_FIRST = frozenset("the a an and but as that yet however also meanwhile while".split())
_DROPPED_LAST = frozenset("has had have also later then now again just since was is being been first".split())
_PRONOUNS = frozenset("he she it they we i you who which that this one there".split())
_JOINS = frozenset({"of", "for", "and", "the"})
# A text speaks for whoever made it.
_PAPERS = frozenset("statement report letter document press release note memo".split())
_LONGEST = 8  # words; anything longer is a clause, not a name
_LONGEST_FULL = 5  # words of a full name before its last: "the foreign ministry of the Russian Federation" is longer


def phrase(document: Document, words: tuple[Word, ...]) -> str | None:
    """`words` as printed, without articles and auxiliaries; None for a pronoun or nothing; a clause gives its name."""
    first, last = 0, len(words)
    while first < last and words[first].folded in _DROPPED_FIRST:
        first += 1
    while last > first and words[last - 1].folded in _DROPPED_LAST:
        last -= 1
    kept = words[first:last]
    if len(kept) > _LONGEST:
        kept = _longest_name(kept)
    if not kept or kept[0].folded in _PRONOUNS or kept[-1].folded in _PRONOUNS or _is_participle(kept):
        return None
    return _print(document, kept)


def _is_participle(words: tuple[Word, ...]) -> bool:
    """Whether the words only say what was done to the speaker: "published on an official portal"."""
    return len(words) > 1 and words[0].folded.endswith("ed") and words[1].folded in {"on", "in", "by", "at", "to"}


def _longest_name(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The longest run of names; a lone adjective of a country names nobody."""
    runs: list[list[Word]] = [[]]
    for word in words:
        if word.named:
            runs[-1].append(word)
        elif runs[-1]:
            runs.append([])
    longest: list[Word] = max(runs, key=len)
    return () if len(longest) == 1 and is_country(longest[0]) else tuple(longest)


def first_name(document: Document, sentence: Sentence) -> str | None:
    """The first name in the sentence, as printed."""
    words = sentence.words
    start = next((i for i, word in enumerate(words) if word.named), None)
    if start is None:
        return None
    end = start
    while end < len(words) and words[end].named:
        end += 1
    return phrase(document, words[start:end])


def _print(document: Document, words: tuple[Word, ...]) -> str:
    return " ".join(document.body[words[0].span.start : words[-1].span.end].split())


def fuller(document: Document, at: int, name: str | None) -> str | None:
    """The name in full, where it is a short form ("ministry") and an earlier sentence gives more of it."""
    if name is None or any(letter.isupper() for letter in name):
        return name
    head = name.split()[-1].lower()
    for sentence in reversed(document.sentences[: at + 1]):
        for i, word in enumerate(sentence.words):
            if word.folded == head and (found := _full_name(sentence, i, paper=head in _PAPERS)):
                return _print(document, found)
    return name


def _full_name(sentence: Sentence, i: int, *, paper: bool) -> tuple[Word, ...]:
    """The words from the name before the word at `i` up to it; for a paper, the institution named in its sentence."""
    words = sentence.words
    if paper:
        named = _longest_name(words[max(0, i - 2) :])
        return named if len(named) > 1 else ()
    start = next((k for k in range(max(0, i - _LONGEST_FULL), i) if words[k].named), None)
    if start is None or any(not w.named and not w.folded.isalpha() for w in words[start:i]):
        return ()
    return words[start : i + 1]


def _stops(document: Document, sentence: Sentence) -> list[int]:
    """Positions of the words followed by a comma, a colon, a dash or a quotation mark."""
    gaps = (document.body[a.span.end : b.span.start] for a, b in pairwise(sentence.words))
    return [i for i, between in enumerate(gaps) if any(mark in between for mark in ',:;–—“”"()')]


def before_verb(document: Document, sentence: Sentence, verb: int) -> str | None:
    """The subject printed before the word at `verb`."""
    stops = [i for i in _stops(document, sentence) if i < verb]
    if not stops:
        return phrase(document, sentence.words[:verb])
    if stops[-1] < verb - 1:
        return phrase(document, sentence.words[stops[-1] + 1 : verb])
    start = stops[-3] + 1 if len(stops) > 2 else 0  # "…, Name, apposition, said": the name stands before the apposition
    end = stops[-2] if len(stops) > 1 else stops[-1]
    return phrase(document, sentence.words[start : end + 1])


def after_word(document: Document, sentence: Sentence, word: int) -> str | None:
    """The name printed after the word at `word`, up to the next comma."""
    stops = [i for i in _stops(document, sentence) if i > word]
    end = stops[0] + 1 if stops else len(sentence.words)
    name = sentence.words[word + 1 : end]
    for i, w in enumerate(name):
        if i and w.folded in {"in", "on", "at", "who", "to", "after", "during", "told", "when", "published"}:
            return phrase(document, name[:i])
    return phrase(document, name)
