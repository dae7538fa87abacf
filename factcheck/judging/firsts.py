"""Firsts and tops: "never before" is "the first", after an earlier one nothing is, "second highest" is not highest.

Handles, for a claim with "first", "highest" or the like: a denial that it ever was before ("nobody had struck since
2006"); "not the first"; "the previous strike, in 2014" against "the first since 2006"; a rank below the top; the same
deed of somebody else, or of nobody in particular, told with a date long before. Does not handle: an earlier one told
without a date.
"""

from datetime import date, timedelta
from itertools import pairwise

from factcheck import lexicon
from factcheck.judging.locate import Located, Place
from factcheck.judging.polarity import negates, negators_over
from factcheck.judging.reading import Reading
from factcheck.judging.runs import foreign
from factcheck.model import When, Word

_FIRST = lexicon.stem("first")
_TOPS = frozenset(
    "largest biggest highest lowest oldest youngest longest tallest deadliest worst richest fastest".split()
)
_NONE = frozenset({"no", "never", "nothing"})
_LARGER = ("larger", "bigger", "greater")
_MORE = {"largest": _LARGER, "biggest": _LARGER, "worst": ("worse", "deadlier"), "highest": ("higher",)} | {
    top: (top.removesuffix("est") + "er",)
    for top in "lowest oldest youngest longest tallest deadliest richest fastest".split()
}
_BEFORE = frozenset("ever before previously yet since until".split())
_PREVIOUS = frozenset({"previous", "last", "earlier", "preceding", "prior"})
_RANKS = frozenset("second third fourth fifth sixth seventh eighth ninth tenth".split())
_PRONOUNS = frozenset("he she it they we i".split())
# What makes a first no narrower: "ever", "in history".
_EVER = frozenset(lexicon.stem(word) for word in "history ever time record world previously kind".split())
_UNTOLD = _EVER | {_FIRST}
_HAVE = frozenset({"has", "have", "had", "ve"})
_LONG_AGO = timedelta(days=300)  # a first that the news speaks of is younger than this
_RANK_REACH = 2  # words between "second" and "highest"


def is_first(located: Located) -> bool:
    """Whether the claim says, without a negation, that something was the first."""
    return _FIRST in located.frame.qualifiers


def says_first(located: Located, reading: Reading) -> bool:
    """Whether the passage says that what the claim calls the first had never been before."""
    return _says_top(located, reading) or (
        is_first(located) and any(_never_before(reading, place) for place in _nouns(located))
    )


def _says_top(located: Located, reading: Reading) -> bool:
    """Whether the passage says that nothing passes what the claim calls the largest: "no bigger bank ever failed"."""
    tops = _claimed_tops(located)
    more = {comparative for top in tops for comparative in _MORE.get(top, ())}
    words = [w for at in range(located.first, located.last + 1) for w in reading.sentences[at].words]
    return any(a.folded in _NONE and b.folded in more for a, b in pairwise(words))


def _claimed_tops(located: Located) -> frozenset[str]:
    return _TOPS.intersection(located.frame.text.casefold().replace("-", " ").split())


def says_never_before(located: Located, reading: Reading) -> bool:
    """Whether a claim that it had never been before meets a passage that calls it the first."""
    frame = located.frame
    denies = any(frame.parts[i].denied for i in frame.predicate)
    if not denies or not {lexicon.stem("before"), lexicon.stem("ever")} & set(frame.stems):
        return False
    return any(w.stem == _FIRST for place in _places(located) for w in reading.sentences[place.at].words)


def _places(located: Located) -> list[Place]:
    """Where the window holds the claim's predicate."""
    return [place for i in located.frame.predicate if (place := located.places[i]) and place.inside]


def _never_before(reading: Reading, place: Place) -> bool:
    words = reading.sentences[place.at].words
    over = negators_over(reading.document, words, place.word)
    return len(over) % 2 == 1 and any(w.folded in _BEFORE for w in words[over[0] :])


def not_the_first(located: Located, reading: Reading) -> str:
    """The words, as printed, by which the passage has an earlier or a higher one than the claim; "" without any."""
    if is_first(located):
        ways = (_denied_first, _previous, _long_before, _happened_before)
        found = next((printed for way in ways if (printed := way(located, reading))), "")
        if found:
            return found
    return _ranked(located, reading)


def _denied_first(located: Located, reading: Reading) -> str:
    known = frozenset().union(*(part.keys for part in located.frame.parts))
    for at in range(located.first, located.last + 1):
        words, keys = reading.sentences[at].words, reading.keys(at)
        for i in (i for i, w in enumerate(words) if w.stem == _FIRST):
            over = negators_over(reading.document, words, i)
            after = words[i + 1] if i + 1 < len(words) else None
            of_claim = after is None or lexicon.is_stopword(after.folded) or not keys[i + 1].isdisjoint(known)
            if len(over) % 2 == 1 and of_claim:
                return reading.body[words[over[0]].span.start : words[i].span.end]
    return ""


def _previous(located: Located, reading: Reading) -> str:
    """The previous one and its date, as printed, where that lies after the day the claim counts from, if from any."""
    since = [value for value in located.frame.values if isinstance(value, When)]
    for place in _nouns(located):
        words = reading.sentences[place.at].words
        if not place.word or words[place.word - 1].folded not in _PREVIOUS:
            continue
        dates = [
            v for v in reading.values[place.at] if isinstance(v, When) and v.span.start > words[place.word].span.start
        ]
        if dates and (not since or _later(dates[0], since[0])):
            return reading.body[words[place.word - 1].span.start : dates[0].span.end]
    return ""


def _later(one: When, other: When) -> bool:
    return one.low is not None and other.high is not None and one.low > other.high


def _nouns(located: Located) -> list[Place]:
    stated = (located.places[i] for i in located.frame.stated)
    return [place for place in stated if place and place.inside]


def _long_before(located: Located, reading: Reading) -> str:
    """The date, as printed, long before the article at which the passage tells the claim's deed of somebody else."""
    day = reading.document.anchor.day
    frame = located.frame
    needed = [i for i in frame.stated if frame.parts[i].stem not in frame.qualifiers | _EVER]
    if (
        day is None
        or not needed
        or not all(located.inside(i) for i in needed)
        or any(isinstance(v, When) for v in frame.values)
    ):
        return ""
    for place in _places(located):
        words = reading.sentences[place.at].words
        dates = [v for v in reading.values[place.at] if isinstance(v, When) and _long_ago(v, day)]
        dates = [v for v in dates if not _joined(words, v, place)]
        if (
            dates
            and not any(w.stem == _FIRST or w.folded in _BEFORE for w in words)
            and _of_another(located, words, place)
        ):
            return dates[0].span.of(reading.body)
    return ""


def _happened_before(located: Located, reading: Reading) -> str:
    """The words, as printed, from the claim's deed to a "before" that ends the clause: it has been done before."""
    if not all(located.inside(i) for i in located.frame.stated if located.frame.parts[i].stem not in _UNTOLD):
        return ""
    for place in _places(located):
        words = reading.sentences[place.at].words
        last = next((i for i in range(place.word, len(words)) if _ends_before(reading, words, i)), 0)
        told = any(w.folded in _HAVE for w in words[: place.word + 1])
        first = any(w.stem == _FIRST for w in words)
        if last and told and not first and not any(negates(words, n) for n in range(last)):
            return reading.body[words[place.word].span.start : words[last].span.end]
    return ""


def _ends_before(reading: Reading, words: tuple[Word, ...], i: int) -> bool:
    """Whether the word is a "before" with nothing after it."""
    end = reading.body[words[i].span.end : words[i].span.end + 1]
    return words[i].folded == "before" and end in {"", ".", ",", ":", ";", "\n"}


def _long_ago(value: When, day: date) -> bool:
    return value.high is not None and value.high < day - _LONG_AGO


def _joined(words: tuple[Word, ...], value: When, place: Place) -> bool:
    """Whether "and" or "but" stands between the date and the deed: it then dates another."""
    first, last = sorted((value.span, words[place.word].span))
    return any(w.folded in {"and", "but", "while"} for w in words if first.end <= w.span.start < last.start)


def _of_another(located: Located, words: tuple[Word, ...], place: Place) -> bool:
    """Whether the deed's subject is not the claim's: it names somebody else, or the claim nobody."""
    last = max([place.word, *(p.word for p in _nouns(located) if p.at == place.at)])
    if any(w.folded in _PRONOUNS for w in words[:last]):
        return False
    actors = located.frame.actors
    if any((spot := located.places[i]) and spot.inside and spot.at == place.at for name in actors for i in name):
        return False
    return not actors or any(w.named and foreign(w) for w in words[:last])


def _ranked(located: Located, reading: Reading) -> str:
    """A rank below the claim's top, as printed: "second highest", "third-largest"."""
    tops = _claimed_tops(located)
    if not tops:
        return ""
    for at in range(located.first, located.last + 1):
        words = reading.sentences[at].words
        for i, word in enumerate(words):
            rank, _, top = word.folded.partition("-")
            if rank in _RANKS and top in tops:
                return word.span.of(reading.body)
            k = next((k for k in range(i + 1, min(i + 1 + _RANK_REACH, len(words))) if words[k].folded in tops), -1)
            if word.folded in _RANKS and k >= 0:
                return reading.body[word.span.start : words[k].span.end]
    return ""
