"""Runs of names in a sentence, and whether they are the claim's: whose a word is, and who stands before a deed."""

import re

from factcheck import lexicon
from factcheck.judging.clauses import gap
from factcheck.judging.countries import is_country
from factcheck.judging.locate import Located, Place
from factcheck.judging.noun_phrases import PREPOSITIONS, first_word, is_inserted, is_past, sets_scene
from factcheck.judging.reading import Reading
from factcheck.model import Word

_POSSESSIVE = re.compile(r"['’]s?\s+")
_LINKS = frozenset({"of", "at", "by", "from"})  # "the Bank of Vesterland", "two managers at Pellworth"
_NO_PLACES = frozenset({"by", "after", "before", "since", "until", "as", "than"})  # these open clauses, or name doers
_RELATIVES = frozenset({"that", "which", "who", "whose", "where"})
_HAVE = frozenset({"has", "have", "had", "is", "are", "was", "were", "will", "would"})


def owner(located: Located, reading: Reading, place: Place) -> tuple[int, ...]:
    """A foreign name in the possessive right before the word: "Ukraine's ratification"."""
    words = reading.sentences[place.at].words
    if place.word == 0 or not _POSSESSIVE.fullmatch(gap(reading.body, words, place.word - 1)):
        return ()
    return run_before(located, reading, place.at, place.word)


def linked(located: Located, reading: Reading, place: Place) -> tuple[int, ...]:
    """A foreign name tied to the word by "of", "at" …: "two managers at Pellworth Logistics"."""
    words = reading.sentences[place.at].words
    i = place.word + 1
    if i >= len(words) or words[i].folded not in _LINKS or is_past(words[place.word]):
        return ()  # "stolen from the Orme Museum" says where from, not whose
    i += 1
    while i < len(words) and words[i].folded in {"the", "a", "an"}:
        i += 1
    run: list[int] = []
    while i < len(words) and words[i].named:
        run.append(i)
        i += 1
    return _foreign_run(located, reading, place.at, run)


def subject(located: Located, reading: Reading, place: Place) -> tuple[int, ...]:
    """The nearest name before the word, where it is foreign to the claim; datelines, scenes and insertions aside."""
    words = reading.sentences[place.at].words
    start = first_word(reading, place.at)
    named = (
        i
        for i in range(place.word - 1, start - 1, -1)
        if words[i].named and foreign(words[i]) and not _numbered(words, i)
    )
    last = next((i for i in named if not _aside(located, reading, place, i)), None)
    if last is None:
        return ()
    actors = [i for name in located.frame.actors for i in name]
    return run_before(located, reading, place.at, last + 1, actors or None)


def object_after(located: Located, reading: Reading, place: Place) -> tuple[int, ...]:
    """The foreign name that follows the word at once, or after an article."""
    words = reading.sentences[place.at].words
    i = place.word + 1
    if i < len(words) and words[i].folded in {"the", "a", "an", "its", "their"}:
        i += 1
    run: list[int] = []
    while i < len(words) and words[i].named and not gap(reading.body, words, i - 1).strip(" \n"):
        run.append(i)
        i += 1
    whole = i >= len(words) or not words[i].named
    return _foreign_run(located, reading, place.at, run) if whole else ()


def _numbered(words: tuple[Word, ...], i: int) -> bool:
    """Whether a number follows: "Shed 14" and "Flight 370" are things, not actors."""
    return i + 1 < len(words) and words[i + 1].folded.isdigit()


def _aside(located: Located, reading: Reading, place: Place, i: int) -> bool:
    """Whether the name at `i` describes something else in the sentence, and does nothing itself."""
    words = reading.sentences[place.at].words
    if _in_relative(words, i, place.word) or is_inserted(reading, place.at, i, place.word):
        return True
    return sets_scene(reading, place.at, i) or (known(located, reading, place.at, i) and _under(words, i))


def _under(words: tuple[Word, ...], i: int) -> bool:
    """Whether a preposition leads to the name that ends at `i`: "work at Tarn", "party to the Rome Statute"."""
    while i > 0 and (words[i].named or words[i].folded in {"the", "a", "an"}):
        i -= 1
    return words[i].folded in PREPOSITIONS - _NO_PLACES


def _in_relative(words: tuple[Word, ...], i: int, predicate: int) -> bool:
    """Whether the name belongs to a clause that only describes the subject: "the head of the firm that feeds Oslo"."""
    opener = next((k for k in range(i - 1, max(-1, i - 5), -1) if words[k].folded in _RELATIVES), None)
    return opener is not None and opener > 0 and any(w.folded in _HAVE for w in words[i + 1 : predicate])


def run_before(located: Located, reading: Reading, at: int, end: int, mine: list[int] | None = None) -> tuple[int, ...]:
    """The run of names that ends before the word at `end`, where it is foreign to the claim."""
    words = reading.sentences[at].words
    start = end
    while start > 0 and words[start - 1].named and (start == end or not gap(reading.body, words, start - 1).strip()):
        start -= 1
    return _foreign_run(located, reading, at, list(range(start, end)), mine)


def _foreign_run(
    located: Located, reading: Reading, at: int, run: list[int], mine: list[int] | None = None
) -> tuple[int, ...]:
    """The run itself if it names somebody and none of it is in the claim, or among its parts `mine` where given."""
    words = reading.sentences[at].words
    if any(known(located, reading, at, i, mine) for i in run) or not any(foreign(words[i]) for i in run):
        return ()
    return tuple(run)


def known(located: Located, reading: Reading, at: int, i: int, mine: list[int] | None = None) -> bool:
    """Whether the claim, or its parts `mine` where given, has this word, as a name or not."""
    keys = reading.keys(at)[i]
    stem = reading.sentences[at].words[i].stem
    parts = located.frame.parts if mine is None else [located.frame.parts[k] for k in mine]
    if any(not keys.isdisjoint(p.keys) or (p.named and stem in reading.name_keys(p.word)) for p in parts):
        return True
    return any(not p.named and p.stem == stem for p in located.frame.parts)  # "RATES" in a line of capitals


def foreign(word: Word) -> bool:
    """Whether a capitalised word can name an actor: no month, no title, no common noun in capitals ("the Court")."""
    folded = word.folded.rstrip(".")
    if len(folded) < 2 or any(folded in lexicon.words_of(name) for name in ("months", "weekdays", "titles")):
        return False
    return is_country(word) or lexicon.alias_of(folded) != folded or not _common(word)


def _common(word: Word) -> bool:
    return lexicon.is_ordinary(word.stem) or lexicon.weight(word.folded) < 1
