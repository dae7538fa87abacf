"""Which words of a sentence stand in a value's slot, and what kinds of value a sentence states.

Matching masks these words: a passage with another number must be found just as well. Only the *kind* of value
("an amount of money") takes part. `factcheck.values` reads the values themselves; here a word at a time is enough, and
it has to be cheap, since every sentence of every article passes through.

Does not handle: a year or an amount in words ("nineteen fifty-eight"), which is masked but counts as a number.
"""

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from factcheck import lexicon
from factcheck.model import Kind, Word

_CARDINALS = frozenset(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands"
    " million millions billion billions trillion trillions dozen dozens bn mn tn half quarter quarters third thirds"
    " fifth fifths tenth tenths".split()
)
_PERCENT = frozenset({"percent", "%", "percentage", "pct"})
_CURRENCIES = frozenset(
    "dollar dollars euro euros pound pounds sterling yen yuan renminbi rouble roubles ruble rubles crown crowns krona"
    " kronor krone kroner koruna franc francs rupee rupees peso pesos lira liras zloty rand shilling shillings forint"
    " dinar dinars dirham dirhams riyal riyals hryvnia usd eur gbp jpy chf".split()
)
_PERIODS = frozenset("second minute hour day week fortnight month year decade century".split())
_MEASURES = frozenset(
    "km kilometre kilometer mile m metre meter cm mm centimetre centimeter millimetre millimeter foot feet ft inch yard"
    " tonne ton kg kilogram kilo gram litre liter gallon barrel hectare acre watt kw mw gw kwh mph kph degree".split()
)
# "This week" and "next year" are dates.
_SPANS = frozenset(
    "week weekend month year decade century spring summer autumn fall winter morning evening night".split()
)
_DEICTIC = frozenset({"last", "this", "next", "previous", "past", "coming"})
_RELATIVE_DAYS = frozenset({"today", "yesterday", "tomorrow", "tonight"})
# Month names that are also everyday words: dates only beside a day or a year, or after these.
_AMBIGUOUS_MONTHS = frozenset({"may", "march"})
_BEFORE_MONTH = frozenset({"in", "since", "until", "till", "by", "last", "next", "early", "late", "mid", "from"})
# "half a percentage point", "a quarter of a mile": the unit stands at most so many words on.
_WITHIN_VALUES = frozenset({"a", "of"})
_REACH = 6
_YEAR = re.compile(r"(?:1[0-9]|20|21)\d\ds?")
_NUMERIC_DATE = re.compile(r"\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}")
_SYMBOLS = frozenset("$€£¥₹₽₩₺₴")


@lru_cache(maxsize=1 << 16)
def _kind_of(folded: str) -> Kind | None:
    """What kind of value a word alone would state, None when it is no part of one."""
    if any(character.isdigit() for character in folded):
        return _kind_of_figure(folded)
    if folded in _AMBIGUOUS_MONTHS:
        return None
    if folded in lexicon.words_of("months") or folded in lexicon.words_of("weekdays") or folded in _RELATIVE_DAYS:
        return Kind.DATE
    if folded in _PERCENT:
        return Kind.PERCENT
    return Kind.NUMBER if any(part in _CARDINALS for part in folded.split("-")) else None


def _kind_of_figure(folded: str) -> Kind | None:
    """The same for a word with digits in it."""
    if not _SYMBOLS.isdisjoint(folded):
        return Kind.MONEY
    if "%" in folded:
        return Kind.PERCENT
    if _YEAR.fullmatch(folded) or _NUMERIC_DATE.fullmatch(folded):
        return Kind.DATE
    # "G7", "Covid-19" and "A320" are names; "20km", "1.2bn", "3rd" and "6-3" are values.
    return Kind.NUMBER if folded[0].isdigit() or folded[0] in "+-.#" else None


def slot_kinds(words: Sequence[Word]) -> tuple[Kind | None, ...]:
    """For each word the kind of value it is part of, None for an ordinary word.

    A unit that follows a number belongs to its slot: currencies, measures, "per cent", "basis points". The number takes
    its kind from what stands beside it: "5 June" is a date, "12 euros" money, "six days" a duration.
    """
    kinds = [_kind_of(word.folded) for word in words]
    for place, word in enumerate(words):
        before = kinds[place - 1] if place else None
        if before in (Kind.NUMBER, Kind.MONEY) and word.folded in _CURRENCIES:
            kinds[place] = Kind.MONEY
        elif before is Kind.NUMBER and word.folded.removesuffix("s") in _MEASURES:
            kinds[place] = Kind.NUMBER
        elif word.folded == "cent" and place and words[place - 1].folded == "per":
            kinds[place - 1] = kinds[place] = Kind.PERCENT
        elif _is_dated(words, kinds, place):
            kinds[place] = Kind.DATE
        elif word.folded == "basis" and before is Kind.NUMBER:
            kinds[place] = Kind.PERCENT
    for place, kind in enumerate(kinds):
        if kind is Kind.NUMBER:
            kinds[place] = _kind_beside(words, kinds, place)
    return tuple(kinds)


def _kind_beside(words: Sequence[Word], kinds: Sequence[Kind | None], place: int) -> Kind:
    """The kind of a bare number by the words next to it."""
    for after in range(place + 1, min(place + _REACH, len(words))):
        kind = kinds[after]
        if kind is Kind.MONEY or kind is Kind.PERCENT:
            return kind
        if words[after].folded.removesuffix("s") in _PERIODS:
            return Kind.DURATION
        if kind is not Kind.NUMBER and words[after].folded not in _WITHIN_VALUES:
            break
    beside = (words[each].folded for each in (place - 1, place + 1) if 0 <= each < len(words))
    return Kind.DATE if any(each in _months() for each in beside) else Kind.NUMBER


@cache
def _months() -> frozenset[str]:
    return lexicon.words_of("months")


def _is_dated(words: Sequence[Word], kinds: Sequence[Kind | None], place: int) -> bool:
    """Whether an everyday word is a date where it stands: "in May", "5 March", "this week"."""
    word, before = words[place].folded, words[place - 1].folded if place else ""
    if word in _SPANS:
        return before in _DEICTIC
    if word not in _AMBIGUOUS_MONTHS:
        return False
    beside = (kinds[place - 1] if place else None, kinds[place + 1] if place + 1 < len(words) else None)
    return before in _BEFORE_MONTH or Kind.NUMBER in beside or beside[1] is Kind.DATE
