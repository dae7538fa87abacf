"""Where statements come from: reprints share an origin, and so do outlets that quote one speaker.

Handles: near-copies, with altered figures and dropped attributions too; one speaker quoted in different words, since
the finding is about one claim already. Does not handle: two outlets that retell one unnamed source.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import date

from rapidfuzz import fuzz

from factcheck import lexicon
from factcheck.model import Article, Finding, Origin, PassageFinding, Stance, Voice

# A copied sentence survives small edits; below this two sentences merely report the same event.
_COPY = 88.0
_COPY_WORDS = 8  # shorter sentences are alike by chance
_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
_WORD = re.compile(r"[^\W\d_]+")
# What a speaker's name may add or leave out: "the ministry", "Russia's Foreign Ministry", "a ministry statement".
_EMPTY = frozenset("the a an of s its his her their statement spokesman spokeswoman spokesperson official".split())

_FAR = date.max  # an undated article is never the first to print


def find_origins(
    findings: Sequence[Finding], articles: Mapping[str, Article], claimant: str = ""
) -> tuple[Origin, ...]:
    """The independent origins of the findings that take a stance, each with its articles, in reading order.

    A speaker that only goes by "the statement" is taken for the claim's `claimant`, where the editor names one.
    """
    taking = [f for f in findings if f.best and f.stance not in {Stance.SILENT, Stance.DISCUSSES}]
    groups: list[list[Finding]] = []
    for finding in taking:
        home = next((group for group in groups if any(_one_origin(finding, other, claimant) for other in group)), None)
        if home is None:
            groups.append([finding])
        else:
            home.append(finding)
    return tuple(Origin(_name(group, articles), tuple(f.article_id for f in group)) for group in groups)


def _one_origin(a: Finding, b: Finding, claimant: str) -> bool:
    if a.best is None or b.best is None:
        return False
    return _same_speaker(a.best, b.best, claimant) or _copied(a.best.excerpt, b.best.excerpt)


def _same_speaker(a: PassageFinding, b: PassageFinding, claimant: str) -> bool:
    if a.voice is not Voice.ATTRIBUTED or b.voice is not Voice.ATTRIBUTED or not a.speaker or not b.speaker:
        return False
    mine, theirs = (speaker_words(one.speaker or "") or speaker_words(claimant) for one in (a, b))
    return bool(mine and theirs) and (mine <= theirs or theirs <= mine)


def speaker_words(name: str) -> frozenset[str]:
    """What identifies a speaker: stems, with adjectives of countries as the country, empty words left out.

    >>> speaker_words("Russia's Foreign Ministry") == speaker_words("the Russian foreign ministry")
    True
    """
    words = [word.lower() for word in _WORD.findall(name)]
    return frozenset(lexicon.stem(lexicon.country_of(word) or word) for word in words if word not in _EMPTY)


def _copied(a: str, b: str) -> bool:
    mine, theirs = _masked(a), _masked(b)
    if min(len(mine.split()), len(theirs.split())) < _COPY_WORDS:
        return False
    return fuzz.ratio(mine, theirs) >= _COPY or fuzz.partial_ratio(mine, theirs) >= _COPY + 5


def _masked(text: str) -> str:
    return " ".join(_DIGITS.sub("#", text).casefold().split())


def _name(group: Sequence[Finding], articles: Mapping[str, Article]) -> str:
    """The fullest speaker's name, where they share one; else the outlet first to print it."""
    speakers = [f.best.speaker for f in group if f.best and f.best.speaker and f.best.voice is Voice.ATTRIBUTED]
    if speakers:
        return max(speakers, key=lambda name: (len(speaker_words(name)), -len(name)))
    first = min(group, key=lambda f: (articles[f.article_id].date or _FAR, f.article_id))
    article = articles[first.article_id]
    return article.outlet or article.id
