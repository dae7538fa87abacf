"""Noun phrases around a word of a sentence, and what only sets its scene, read without a tagger.

Handles: articles, possessives, numbers and adjectives before a head noun; insertions between commas; a sentence's
dateline and its opening adverbial ("On the second floor of the town hall, …").
Does not handle: noun phrases joined by "and", which end at it.
"""

from dataclasses import dataclass
from functools import cache

from factcheck import lexicon
from factcheck.judging.clauses import breaks, gap
from factcheck.judging.reading import Reading, after_dateline
from factcheck.lexicon.datafiles import read_groups
from factcheck.model import Sentence, Word

DETERMINERS = frozenset("the a an this that these those its their his her our my your".split())
INDEFINITE = frozenset({"a", "an"})
PREPOSITIONS = frozenset(
    "in on at to for of by with from into over against about through across near under after before between during "
    "behind beside off onto towards around along within without despite since until as than".split()
)
AUXILIARIES = frozenset(
    "is are was were be been being am has have had having will would shall should can could may might must do does did "
    "isn't aren't wasn't weren't won't didn't doesn't don't hasn't haven't hadn't cannot can't".split()
)
_OWNED = frozenset({"its", "their", "his", "her"})
_CONJUNCTIONS = frozenset({"and", "but", "or", "so", "yet", "nor", "while"})
# Presents that no noun is like; others ("costs", "plans") are left in the phrase they follow.
_PRESENTS = frozenset(
    "takes makes gives gets comes keeps brings remains seems begins continues goes says becomes".split()
)
_QUANTITIES = frozenset("all both some any no each every more most many several few other another".split())


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase: the word before it that determines it ("" for none), its words, the last of which is its head."""

    determiner: str
    words: tuple[int, ...]

    @property
    def head(self) -> int:
        """Position of the head noun."""
        return self.words[-1]


def phrase_after(reading: Reading, sentence: Sentence, i: int, at: int) -> Phrase | None:
    """The noun phrase that begins at word `i` of the sentence at `at`; None where no noun stands there."""
    words, determiner = sentence.words, ""
    while i < len(words) and (words[i].folded in DETERMINERS | _QUANTITIES or words[i].folded.endswith("ly")):
        determiner = words[i].folded if words[i].folded in DETERMINERS else determiner
        if gap(reading.body, words, i).strip():
            return None
        i += 1
    run: list[int] = []
    while i < len(words) and _nominal(words, i, started=bool(run)):
        if not _in_value(reading, at, words[i]) or not run:
            run.append(i)
        if breaks(reading.body, words, i) or gap(reading.body, words, i).strip(" -\n'’s"):
            break
        i += 1
    run = [k for k in run if not _in_value(reading, at, words[k]) or words[k].folded.isalpha()]
    return Phrase(determiner, tuple(run)) if run else None


def _nominal(words: tuple[Word, ...], i: int, *, started: bool) -> bool:
    """Whether the word can stand in a noun phrase: content, and no verb once the phrase has begun."""
    word = words[i]
    if lexicon.is_stopword(word.folded):
        return False
    return not (started and not word.named and (is_past(word) or word.folded in _PRESENTS or _governs(words, i)))


def _governs(words: tuple[Word, ...], i: int) -> bool:
    """Whether an -ing word has an object of its own: "a decision recognising the existence"."""
    after = words[i + 1].folded if i + 1 < len(words) else ""
    return words[i].folded.endswith("ing") and after in DETERMINERS


def _in_value(reading: Reading, at: int, word: Word) -> bool:
    return any(value.span.overlaps(word.span) for value in reading.values[at])


def is_past(word: Word) -> bool:
    """Whether the word looks like a verb in the past ("signed", "fell")."""
    return is_past_form(word.folded)


def is_past_form(folded: str) -> bool:
    """The same of a folded word."""
    return folded in _irregular_pasts() or (folded.endswith("ed") and len(folded) > 4)


def is_deed(words: tuple[Word, ...], i: int) -> bool:
    """Whether the word is a verb where it stands: a past, one after "to" or an auxiliary, one before an article."""
    before = words[i - 1].folded if i else ""
    after = words[i + 1].folded if i + 1 < len(words) else ""
    if words[i].named or before in DETERMINERS:
        return False
    return before in AUXILIARIES or before in {"to", "not"} or after in DETERMINERS or is_past(words[i])


def is_verbal(words: tuple[Word, ...], i: int) -> bool:
    """Whether the word is a finite verb as far as its form tells: an auxiliary, or a past that no article leads to."""
    word = words[i]
    if word.folded in AUXILIARIES:
        return True
    before = words[i - 1].folded if i else ""
    return not word.named and is_past(word) and before not in DETERMINERS and not before.endswith("ly")


@cache
def _irregular_pasts() -> frozenset[str]:
    plurals = {"men", "women", "children", "people", "feet", "teeth", "lives", "wives", "leaves", "mice", "data"}
    return frozenset(form for _, _, forms in read_groups("irregular") for form in forms) - plurals


def first_word(reading: Reading, at: int) -> int:
    """Position of the first of the sentence's own words, after a dateline."""
    start = after_dateline(reading.body, reading.sentences[at])
    words = reading.sentences[at].words
    return next((i for i, word in enumerate(words) if word.span.start >= start), 0)


def is_inserted(reading: Reading, at: int, i: int, end: int) -> bool:
    """Whether word `i` stands in an insertion that is over before word `end`: "…, brokered by Arvania, came".

    An insertion stands between two commas and begins with no conjunction or auxiliary. A name alone between
    commas renames what stands before it: it is inserted where that is itself under a preposition ("in the capital,
    Burlo,") or somebody's ("its insurer, Pell Mutual,").
    """
    words, body = reading.sentences[at].words, reading.body
    opened = next((k for k in range(i, 0, -1) if "," in gap(body, words, k - 1)), None)
    if opened is None or not any("," in gap(body, words, k) for k in range(i, end)):
        return False
    first = words[opened]
    if first.named:
        return opened >= 2 and _dependent(words, opened - 1)
    return first.folded not in _CONJUNCTIONS and first.folded not in AUXILIARIES


def _dependent(words: tuple[Word, ...], i: int) -> bool:
    """Whether the noun at `i` hangs on a preposition or is somebody's ("its insurer")."""
    start = i
    while start > 0 and not lexicon.is_stopword(words[start].folded):
        start -= 1
    if words[start].folded in _OWNED:
        return True
    return words[start].folded in {"the", "a", "an"} and start > 0 and words[start - 1].folded in PREPOSITIONS


def sets_scene(reading: Reading, at: int, i: int) -> bool:
    """Whether the name at `i` only belongs to the place of an opening adverbial: "On the floor of the Tarn hall, …".

    A name that the preposition leads to at once ("In Kesh, …") says whose affair it is, and is no mere scene.
    """
    words, body = reading.sentences[at].words, reading.body
    start = first_word(reading, at)
    if not start < len(words) or words[start].folded not in PREPOSITIONS or i <= start + 1:
        return False
    comma = next((k for k in range(start, len(words)) if "," in gap(body, words, k)), None)
    return comma is not None and i <= comma and not any(is_verbal(words, k) for k in range(start, i))
