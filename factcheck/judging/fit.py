"""How surely a value of a passage belongs to a value of the claim.

A number belongs where both count the same thing; a sum, a percentage or a date where the passage ties it to what the
claim says. A value dated to another time than the claim's belongs to that time.
"""

from datetime import timedelta

from factcheck import lexicon
from factcheck.judging.clauses import clause_end, clause_start
from factcheck.judging.locate import Located
from factcheck.judging.reading import Reading
from factcheck.judging.reporting import is_reporting
from factcheck.model import Kind, Quantity, Relation, Value, When, Word
from factcheck.text import read_words
from factcheck.values import compare_values
from factcheck.values.units import BY_NAME

# Nouns that stand for whatever was counted before.
_GENERIC = frozenset("people person other one more victim individual case total figure number time".split())
_PEOPLE = frozenset({lexicon.stem("people"), lexicon.stem("person"), lexicon.stem("victim")})
# How words for people end, as stems: workers, sailors, tourists, guards, children.
_PERSONS = (
    "er",
    "or",
    "ist",
    "ian",
    "man",
    "men",
    "woman",
    "women",
    "child",
    "children",
    "guest",
    "guard",
    "crew",
    "pilot",
)
_SOME = 0.65  # fit of workers for people: they may not be all of them
_SAID = 4  # words between a verb of saying and its date: "told reporters in Oslo on Friday"
_NEAR = 8  # words between a date and the deed it dates
_LEADING = frozenset({"since", "until", "before", "after"})
_YEAR = timedelta(days=365)  # from here on, a date before the claim's dates another occasion
_NEW = timedelta(days=366)  # a claim dated so near to the article is about something new
_OTHER_OCCASION = (
    0.5  # fit of a date of another occasion: it contradicts nothing, and tells that the passage is of that
)
# A claim without a date speaks of its own time; a sentence that names a year so far back speaks of another occasion.
_LONG_AGO = timedelta(days=300)


def read_fit(located: Located, reading: Reading, at: int, value: Value, source: Value) -> float:
    """How surely `source` fills the slot of `value`: 1 the same thing in the same clause, 0 something else."""
    if isinstance(source, When) and _dates_a_saying(located, reading, at, source):
        return 0.0
    tied = _tie(located, reading, at, source)
    if isinstance(value, Quantity) and isinstance(source, Quantity) and source.kind is Kind.NUMBER:
        return tied * _noun_fit(located, value, source)
    if isinstance(value, When) and isinstance(source, When) and _of_other_occasion(reading, value, source):
        return min(tied, _OTHER_OCCASION)
    return tied


def _dates_a_saying(located: Located, reading: Reading, at: int, source: When) -> bool:
    """Whether the date is when somebody said it ("…, the government said on Sunday"), not when it happened."""
    words = reading.sentences[at].words
    here = next((i for i, w in enumerate(words) if w.span.end > source.span.start), 0)
    deeds = {p.word for i in located.frame.predicate if (p := located.places[i]) and p.at == at}
    saying = [i for i in range(max(0, here - _SAID), here) if is_reporting(reading.document, words, i)]
    return bool(saying) and saying[-1] not in deeds and not any(saying[-1] < i < here for i in deeds)


def _noun_fit(located: Located, value: Quantity, source: Quantity) -> float:
    if value.unit in BY_NAME and source.unit in BY_NAME:
        return 1.0 if BY_NAME[value.unit].dimension == BY_NAME[source.unit].dimension else 0.0
    mine, theirs = _stems(value.unit), _stems(source.unit)
    if not mine or not theirs:
        return 0.7
    if any(lexicon.related(a, b) for a in mine for b in theirs):
        return 1.0
    if theirs[-1] in {lexicon.stem(word) for word in _GENERIC}:
        return 0.8
    if counts_some(value, source):
        return _SOME
    known = {part.stem for part in located.frame.parts}
    return 0.8 if any(lexicon.related(a, b) for a in known for b in theirs) else 0.0


def counts_some(value: Quantity, source: Quantity) -> bool:
    """Whether the source counts people of one kind where the claim counts people: workers, and there may be guests."""
    mine, theirs = _stems(value.unit), _stems(source.unit)
    if not mine or not theirs or theirs[-1] in {lexicon.stem(word) for word in _GENERIC}:
        return False
    return mine[-1] in _PEOPLE and theirs[-1].endswith(_PERSONS)


def _stems(unit: str) -> list[str]:
    return [lexicon.stem(word) for word in unit.lower().split() if not lexicon.is_stopword(word)]


def _tie(located: Located, reading: Reading, at: int, source: Value) -> float:
    """How closely a value hangs on what the claim says: 1 in one clause with its predicate, 0.6 in another sentence."""
    words = reading.sentences[at].words
    here = next((i for i, w in enumerate(words) if w.span.end > source.span.start), 0)
    inner = here - _leading(words, here) if isinstance(source, When) else here
    first, last = clause_start(reading.body, words, inner), clause_end(reading.body, words, inner)
    predicate = located.frame.predicate
    inside = [(i, p) for i, p in enumerate(located.places) if p and p.inside and p.at == at]
    reach = _NEAR if isinstance(source, When) else len(words)
    if any(first <= p.word < last and i in predicate and abs(p.word - here) <= reach for i, p in inside):
        return 1.0
    if any(first <= p.word < last for _, p in inside):
        return 0.85
    return 0.75 if any(i in predicate for i, _ in inside) else 0.6


def _of_other_occasion(reading: Reading, mine: When, theirs: When) -> bool:
    """Whether a date long before the claim's dates another occasion: "opened in 2016" for an opening of this month.

    The same day of another year is the claim's with a wrong year; what is itself long ago has no other occasion.
    """
    day = reading.document.anchor.day
    if day is None or mine.low is None or theirs.low is None or theirs.high is None:
        return False
    near = abs(mine.low - day) <= _NEW and (mine.high is None or mine.high - mine.low <= _NEW)
    alike = (
        mine.high == mine.low
        and theirs.high == theirs.low
        and (mine.low.month, mine.low.day) == (theirs.low.month, theirs.low.day)
    )
    return near and not alike and mine.low - theirs.high >= _YEAR and day - theirs.high >= _YEAR


def _leading(words: tuple[Word, ...], here: int) -> int:
    """How far before a date its clause is: "since 2006" opens no clause of its own."""
    if here > 0 and words[here].folded in _LEADING:
        return 1
    return 2 if here > 1 and words[here - 1].folded in _LEADING else 0


def at_other_time(reading: Reading, at: int, source: Value, values: tuple[Value, ...]) -> bool:
    """Whether the value's own clause dates it to a time the claim does not speak of."""
    if isinstance(source, When):
        return False
    mine = [v for v in values if isinstance(v, When)]
    if not mine:
        return _long_ago(reading, at, source)
    words = reading.sentences[at].words
    here = next((i for i, w in enumerate(words) if w.span.end > source.span.start), 0)
    first = words[clause_start(reading.body, words, here)].span.start if words else 0
    last = words[clause_end(reading.body, words, here) - 1].span.end if words else 0
    inside = [v for v in reading.values[at] if isinstance(v, When) and first <= v.span.start < last]
    return bool(inside) and all(compare_values(d, v).relation is Relation.DIFFERS for d in mine for v in inside)


def _long_ago(reading: Reading, at: int, source: Value) -> bool:
    """Whether the sentence, up to the next "and", names a year long before the article, and no later day."""
    day = reading.document.anchor.day
    dates = [v for v in reading.values[at] if isinstance(v, When) and not _joined(reading.body, v, source)]
    ends = [v.high for v in dates if v.high is not None]
    return day is not None and bool(ends) and max(ends) < day - _LONG_AGO


def _joined(body: str, one: Value, other: Value) -> bool:
    """Whether "and", "but" or "while" stands between the two: each then belongs to its own part of the sentence."""
    first, second = sorted((one.span, other.span))
    return any(w.folded in {"and", "but", "while"} for w in read_words(body[first.end : second.start]))


def distance_of(located: Located, reading: Reading, at: int, source: Value) -> int:
    """Characters between the value and the nearest word of the claim."""
    words = reading.sentences[at].words
    spans = [words[p.word].span for p in located.places if p and p.inside and p.at == at]
    return min((max(s.start - source.span.end, source.span.start - s.end, 0) for s in spans), default=10_000)
