"""The mechanisms of judging, each with what to put in its place so that it finds nothing.

A mechanism's entry functions are named by module and attribute; what takes their place is made from the original, since
some do more than one thing. Those that are `remembered` work on claims or articles as they are read, not on one beside
the other.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from factcheck.judging.dated import dates_another
from factcheck.judging.denial import Denial, Opposed
from factcheck.judging.locate import Located
from factcheck.judging.mood import Mood
from factcheck.judging.standing import Standing, Why

Function = Callable[..., Any]


@dataclass(frozen=True, slots=True)
class Switch:
    """One function, and what is put in its place, made from the original."""

    module: str
    attribute: str
    neutral: Callable[[Function], Function]


@dataclass(frozen=True, slots=True)
class Mechanism:
    """What is switched off together, under the name that docs/judgement.md has for it."""

    name: str
    switches: tuple[Switch, ...]
    remembered: bool = False


def _always(answer: object) -> Callable[[Function], Function]:
    return lambda _: lambda *_arguments, **_named: answer


def _second(_: Function) -> Function:
    """The values as they came: what works something out is given the text and its values."""
    return lambda _text, values: values


def _dates_only(_: Function) -> Function:
    return lambda located, reading, at, comparison, _values: dates_another(located, reading, at, comparison)


def _equally_rare(rarity: Function) -> Function:
    """Every word as rare in the article as one that stands in a single sentence of it."""

    def evenly(located: Located, *count: int) -> float:
        found: float = rarity(replace(located, held=(frozenset({0}),) * len(located.held)), *count)
        return found

    return evenly


_ENOUGH = 0.55  # of a claim's weight: the bar before there were weights


def _by_coverage(_: Function) -> Function:
    """Sure from the bar on, so that coverage alone decides and ranks."""

    def about(figures: dict[str, float]) -> float:
        coverage = figures["coverage"]
        return 0.8 + coverage / 5 if coverage >= _ENOUGH else coverage / 2

    return about


_NOBODY = Standing("", Why.NOTHING, sure=False, actor_present=True, actor_near=True)


def _countries_only(groups_of: Function) -> Function:
    return lambda stem: frozenset(group for group in groups_of(stem) if group.startswith("country: "))


def _any_voice(order: Function) -> Function:
    def unvoiced(*arguments: object) -> tuple[object, ...]:
        first, _, *rest = order(*arguments)
        return (first, False, *rest)

    return unvoiced


def _one(name: str, module: str, attribute: str, neutral: Callable[[Function], Function]) -> Mechanism:
    return Mechanism(name, (Switch(f"judging.{module}", attribute, neutral),))


MECHANISMS = (
    _one("fitted weights", "likelihood", "likelihood", _by_coverage),
    _one("gates", "gates", "surely_about", _always(False)),
    Mechanism(
        "synonyms",
        (
            Switch("lexicon.synonyms", "groups_of", _countries_only),
            Switch("lexicon.synonyms", "phrase_groups", _always({})),
        ),
        remembered=True,
    ),
    Mechanism("misspellings", (Switch("matching.vocabulary", "Vocabulary._respelled", _always(())),), remembered=True),
    Mechanism(
        "rarity in the article",
        (
            Switch("judging.evidence", "_rare_weight", _equally_rare),
            Switch("judging.evidence", "_rare_words", _equally_rare),
        ),
    ),
    _one("another name, kind or thing", "standing", "standing", _always(_NOBODY)),
    _one("another in the only one's place", "rivals", "rival_actor", _always(None)),
    _one("objects", "objects", "has_object", _always(True)),
    _one("another place", "places", "another_place", _always(None)),
    Mechanism(
        "opposites",
        (
            Switch("lexicon.opposites", "opposites_of", _always(frozenset())),
            Switch("judging.denial", "opposed", _always(Opposed())),
        ),
        remembered=True,
    ),
    _one("denials", "denial", "denials", _always(Denial())),
    Mechanism("mood", (Switch("judging.mood", "read_mood", _always(Mood.DONE)),), remembered=True),
    _one("two parts", "parts", "read_parts", _always(())),
    _one("parallel wording", "parallel", "read_parallel", _always(None)),
    _one("governing verbs", "governors", "same_deed", _always(None)),
    _one("dates of other deeds", "dated", "dates_another", _always(False)),
    _one("values of something else", "misplaced", "misplaced", _dates_only),
    _one("sums", "sums", "find_sums", _always(())),
    Mechanism("shares", (Switch("judging.shares", "work_out_shares", _second),), remembered=True),
    Mechanism("changes", (Switch("judging.changes", "work_out_changes", _second),), remembered=True),
    _one("ratios", "ratios", "find_ratios", _always(())),
    _one("votes", "votes", "is_tally", _always(False)),
    _one("superseded figures", "superseded", "put_aside", _always(False)),
    Mechanism(
        "figures put right",
        (
            Switch("judging.corrected", "replaced_by", _always(None)),
            Switch("judging.corrected", "is_replaced", _always(False)),
        ),
    ),
    _one("voice before stance", "article", "_order", _any_voice),
    Mechanism(
        "corrections",
        (
            Switch("judging.article", "_corrects", _always(False)),
            Switch("judging.article", "_corrected", _always([])),
        ),
    ),
)
