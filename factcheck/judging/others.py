"""Words that announce another thing of the same kind: "an unrelated case", "the previous strike", "rival Lomax Air".

Handles: a marker right before a noun of the claim, before a name, or in the opening of a sentence.
Does not handle: another thing that is told apart by no such word.
"""

from datetime import timedelta

from factcheck.judging.claims import positions, read_wording
from factcheck.judging.clauses import clause_end, clause_start, gap
from factcheck.judging.locate import Located
from factcheck.judging.noun_phrases import DETERMINERS, first_word, is_deed, is_verbal
from factcheck.judging.reading import Reading
from factcheck.judging.runs import foreign, known
from factcheck.model import When, Word

_MATTERS = frozenset(
    "case cases matter matters incident incidents development developments news story dispute trial inquiry "
    "investigation operation event accident attack crash affair ruling lawsuit report".split()
)
_APART = frozenset("unrelated separate different other another similar".split())
# Before a noun of the claim: another one of its kind. A "second" or "next" one may be of the same affair.
_ANOTHER = frozenset("another previous earlier preceding unrelated rival neighbouring".split())
# These only with an article or owner before them: "two different clubs" are no others.
_WITH_ARTICLE = frozenset("last other separate different similar".split())
_NEIGHBOURS = frozenset("rival neighbouring fellow competitor sister twin neighbour predecessor namesake".split())
_PRESENT = frozenset({"has", "have", "will", "is", "are"})
_UP_TO = 12  # characters back to a day that the clause hangs on: "until 2021, when …"
_LONG_AGO = timedelta(days=2 * 366)
_NO_NOUNS = frozenset("year years month months week weeks day days time times hour hours night".split())


def marked_other(located: Located, reading: Reading) -> str | None:
    """The words, as printed, that make what the window tells another matter than the claim's; None without any."""
    stems = frozenset(located.frame.stems)
    for at in sorted({p.at for p in located.places if p and p.inside}):
        words = reading.sentences[at].words
        if opening := _opening(reading, at):
            return _printed(reading, words, opening)
        if found := _before_noun(located, reading, at, stems):
            return _printed(reading, words, found)
    return None


def _opening(reading: Reading, at: int) -> tuple[int, int] | None:
    """Where the sentence opens by turning to another matter: "In an unrelated case, …"."""
    words = reading.sentences[at].words
    start = first_word(reading, at)
    for i in range(start, min(len(words) - 1, start + 4)):
        if words[i].folded in _APART and words[i + 1].folded in _MATTERS and words[start].folded in {"in", "on", "at"}:
            return (start, i + 1)
    return None


def _before_noun(located: Located, reading: Reading, at: int, stems: frozenset[str]) -> tuple[int, int] | None:
    """Where a marker that the claim lacks stands before one of its nouns."""
    words = reading.sentences[at].words
    nouns = {p.word for i, p in enumerate(located.places) if p and p.inside and p.at == at and _noun(located, i)}
    for n in sorted(nouns):
        first = n - 1
        while first >= 0 and first > n - 3 and not _marks(words, first) and known(located, reading, at, first):
            first -= 1  # "the previous copper strike"
        if first < 0 or not _marks(words, first) or words[first].stem in stems or _gaps(reading, words, first, n):
            continue
        return (first, n)
    return None


def _noun(located: Located, i: int) -> bool:
    part = located.frame.parts[i]
    words = read_wording(located.frame.text).sentences[0].words
    verb = i in located.frame.predicate and is_deed(words, positions(located.frame)[i])
    return not (verb or part.named or part.word in _NO_NOUNS)


def _marks(words: tuple[Word, ...], i: int) -> bool:
    if words[i].folded in _ANOTHER:
        return True
    return words[i].folded in _WITH_ARTICLE and bool(i) and words[i - 1].folded in DETERMINERS


def _gaps(reading: Reading, words: tuple[Word, ...], first: int, last: int) -> bool:
    return any(gap(reading.body, words, k).strip() for k in range(first, last))


def earlier_time(located: Located, reading: Reading) -> str | None:
    """The day, as printed, that puts the deed long before the article, where the claim tells of the present or future.

    "Arvania took Kesh to court in 1996" tells of another occasion than "Arvania has taken Kesh to court".
    """
    day = reading.document.anchor.day
    dated = any(isinstance(value, When) for value in located.frame.values)
    told = {word.folded for word in read_wording(located.frame.text).sentences[0].words}
    if day is None or dated or _PRESENT.isdisjoint(told):
        return None
    for place in (p for i in located.frame.predicate if (p := located.places[i]) and p.inside):
        words = reading.sentences[place.at].words
        start = words[clause_start(reading.body, words, place.word)].span.start - _UP_TO
        end = words[clause_end(reading.body, words, place.word) - 1].span.end
        dates = [v for v in reading.values[place.at] if isinstance(v, When)]
        here = [v for v in dates if v.span.start < end and v.span.end > start]
        if here and all(v.high is not None and v.high < day - _LONG_AGO for v in dates):
            return here[0].printed
    return None


def neighbour(located: Located, reading: Reading) -> tuple[str, bool] | None:
    """A foreign name introduced as somebody beside the claim's: "neighbouring Kesh", "rival Lomax Air".

    With it, whether it stands in the subject of its sentence, before any verb.
    """
    for at in range(located.first, located.last + 1):
        words = reading.sentences[at].words
        for i in range(len(words) - 1):
            if words[i].folded not in _NEIGHBOURS or not words[i + 1].named or not foreign(words[i + 1]):
                continue
            end = i + 1
            while end + 1 < len(words) and words[end + 1].named:
                end += 1
            if not any(known(located, reading, at, k) for k in range(i + 1, end + 1)):
                leads = not any(is_verbal(words, k) for k in range(first_word(reading, at), i))
                return _printed(reading, words, (i, end)), leads
    return None


def _printed(reading: Reading, words: tuple[Word, ...], span: tuple[int, int]) -> str:
    return reading.body[words[span[0]].span.start : words[span[1]].span.end]
