"""Which words of a text are proper names.

A capital in mid-sentence makes a name. Where capitals say nothing (a sentence's first word, a headline in capitals or
in title case), the rest of the text decides, and failing that, what the word looks like.
Does not handle: names written lower-case ("al" in "al Shabaab"), German nouns, months as people ("April Jones").
"""

from collections.abc import Sequence
from enum import Enum
from functools import cache, lru_cache
from itertools import zip_longest

from factcheck.lexicon import alias_of, country_of, groups_of, is_stopword, stem, weight, words_of
from factcheck.text.tokens import Token, fold_token

# What ends like this is a common word far more often than a name ("Insurers", "Furious", "Officials").
_COMMON_ENDINGS = tuple(
    "ers ors als ists ants ents ing ed ly ous ful ion ions ment ments ness ies ity able ible ives ages less".split()
)
# The few first words that look like a name's possessive and are none ("Today's", "Everyone's").
_DAYS_AND_ALL = frozenset(
    {"today", "yesterday", "tomorrow", "tonight", "everyone", "everybody", "nobody", "somebody", "let"}
)


# Headlines are shorter than this.
_LONGEST_STYLED = 30


class Setting(Enum):
    """What a capital letter says where a word stands."""

    MIDDLE = "a capital makes a name"
    FIRST = "the first word of a sentence or of a quotation"
    STYLED = "in a line of capitals, or in title case"


def find_names(plain: str, chunks: Sequence[Sequence[Sequence[Token]]], closed: Sequence[bool]) -> frozenset[int]:
    """The offsets at which a proper name starts, in a folded text given as chunks of sentences of words.

    `closed` tells of each chunk whether it ends as a sentence does; one that does not may be a headline.
    """
    lower: set[str] = set()
    sure: set[str] = set()
    capitals: list[tuple[Token, Setting, Token | None]] = []
    for chunk, ends in zip(chunks, closed, strict=True):
        styled = _is_styled(chunk, closed=ends)
        for sentence in chunk:
            for token, following in zip_longest(sentence, sentence[1:]):
                if not _has_capital(token.text):
                    lower.add(token.text)
                    continue
                setting = Setting.STYLED if styled else _setting(plain, token, sentence[0])
                capitals.append((token, setting, following))
                if setting is Setting.MIDDLE:
                    sure.add(token.text.lower())
    return frozenset(token.start for token, setting, after in capitals if _is_name(token, setting, after, lower, sure))


def _setting(plain: str, token: Token, first: Token) -> Setting:
    """Where in its sentence a word stands; after an opening quotation mark or a colon it is a first word, too."""
    before = plain[max(0, token.start - 2) : token.start]
    return Setting.FIRST if token is first or before[-1:] in {'"', "'"} or before == ": " else Setting.MIDDLE


def _is_styled(chunk: Sequence[Sequence[Token]], *, closed: bool) -> bool:
    """Whether a line stands in capitals or in title case, so that its capitals say nothing."""
    if sum(map(len, chunk)) > _LONGEST_STYLED:
        return False
    words = [token.text for sentence in chunk for token in sentence if token.text[0].isalpha()]
    if len(words) > 1 and sum(len(word) > 1 and word.isupper() for word in words) > 0.6 * len(words):
        return True
    if closed:
        return False
    content = [word for word in words if not is_stopword(word.lower())]
    return len(content) >= 4 and sum(word[0].isupper() for word in content) > 0.8 * len(content)


def _has_capital(text: str) -> bool:
    return text[0].isupper() or ("-" in text and any(part[:1].isupper() for part in text.split("-")))


def _is_name(token: Token, setting: Setting, following: Token | None, lower: set[str], sure: set[str]) -> bool:
    """Whether a capitalised word is a name, seen where it stands and what the rest of the text does with it."""
    folded = token.text.lower()
    if token.text == "I" or is_common(folded) or _opens_title(folded, following):
        return is_country(folded) and token.text.isupper() and setting is not Setting.STYLED
    if setting is Setting.MIDDLE:
        return not (token.text.isupper() and len(token.text) > 1 and folded in lower)
    if folded in lower:
        return False
    if folded in sure or is_country(folded):
        return True
    return weight(folded) == 1 and folded not in _DAYS_AND_ALL and _looks_named(token, setting, following)


def _looks_named(token: Token, setting: Setting, following: Token | None) -> bool:
    """Whether a capitalised word that the text uses nowhere else is more likely a name than not."""
    if setting is Setting.FIRST and _goes_on(token, following):
        return True
    folded = token.text.lower()
    return not folded.endswith(_COMMON_ENDINGS) and not groups_of(stem(folded))


def _goes_on(token: Token, following: Token | None) -> bool:
    """Whether a first word is a possessive, or is followed by a capital: both speak for a name."""
    if token.owns:
        return True
    return following is not None and following.start == token.end + 1 and following.text[0].isupper()


@lru_cache(maxsize=1 << 14)
def is_common(folded: str) -> bool:
    """Whether a word is no name by itself even with a capital: closed-class, a day or month, a title, a number."""
    if is_stopword(folded) or folded in words_of("months") or folded in words_of("weekdays"):
        return True
    return folded in words_of("titles") or all(part in _NUMBERS or not part.isalpha() for part in folded.split("-"))


@lru_cache(maxsize=1 << 14)
def is_country(folded: str) -> bool:
    """Whether a word is a country, a people, or a short name of an organisation, that the lexicon knows."""
    word = fold_token(folded)
    return bool(country_of(word)) or alias_of(word) != word or word in _countries()


@cache
def _countries() -> frozenset[str]:
    """The countries that have a name for their people in the lexicon."""
    return frozenset(country_of(people) for people in words_of("demonyms"))


def _opens_title(folded: str, following: Token | None) -> bool:
    """Whether a word is the first of a title of two ("Prime Minister")."""
    return following is not None and f"{folded} {following.text.lower()}" in words_of("titles")


_NUMBERS = frozenset(
    "zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion "
    "hundreds thousands millions billions dozen dozens half third quarter first second fourth fifth sixth seventh "
    "eighth "
    "ninth tenth last next yes fewer".split()
)
