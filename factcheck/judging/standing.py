"""Who and what a window speaks of, next to whom and what a claim does: the evidence of all checks in one place."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum

from factcheck.judging.actors import named_in, other_body
from factcheck.judging.complements import other_complement
from factcheck.judging.kinds import another_kind
from factcheck.judging.locate import NAME_NEAR, Laid, Located, Place
from factcheck.judging.others import earlier_time, marked_other, neighbour
from factcheck.judging.reading import Reading
from factcheck.judging.rivals import another_name, says_only_one
from factcheck.judging.subjects import other_subject
from factcheck.judging.topics import another_topic


class Why(Enum):
    """Which check speaks against a window."""

    NOTHING = ""
    ACTOR = "another name where the claim's should stand"
    MARKED = "a word that announces another one: unrelated, previous, another"
    NEIGHBOUR = "a name introduced as somebody beside the claim's"
    BODY = "another institution of the same place"
    COMPLEMENT = "another object, or another complement of a noun"
    KIND = "another kind of the thing, or a new one"
    PRECEDENT = "another one, where the claim says that there was none"
    EARLIER = "long ago, where the claim tells of now"
    TOPIC = "the sentence is about somebody else"
    CARRIED = "the sentences before are about somebody else, and this one points back"
    SUBJECT = "another thing does it"


@dataclass(frozen=True, slots=True)
class Standing:
    """What speaks against a window's being about the claim, and for it.

    `other`: the other one, as printed; "" where nothing, or nothing printed, speaks against it. `why`: which check
    found it. `sure`: it is surely another; otherwise it is a sign to be weighed against the rest. `actor_present`: the
    window names the claim's actors (true for a claim without any); `actor_near`: the window, the sentences before it
    or the lead do.
    """

    other: str
    why: Why
    sure: bool
    actor_present: bool
    actor_near: bool


def standing(laid: Laid, reading: Reading, spot: Place | None = None) -> Standing:
    """How the window stands to whom and what the claim speaks of: the surest sign against it.

    `spot` is the word that speaks for the predicate where that is not one of the claim's words.
    """
    present, near = actors_named(laid.own, reading)
    nothing = Standing("", Why.NOTHING, sure=False, actor_present=present, actor_near=near)
    signs = [replace(nothing, other=other, why=why, sure=sure) for other, why, sure in _signs(laid, reading, spot)]
    if says_only_one(laid.own):
        signs = [_as_precedent(sign) for sign in signs]
    return min(signs, key=lambda sign: not sign.sure, default=nothing)


def _as_precedent(sign: Standing) -> Standing:
    """Where the claim says that there was no other one, another speaks to it, and may refute it."""
    others = {Why.ACTOR, Why.MARKED, Why.KIND}
    return replace(sign, why=Why.PRECEDENT, sure=False) if sign.why in others else sign


def actors_named(own: Located, reading: Reading) -> tuple[bool, bool]:
    """Whether the window names each of the claim's actors, and whether it or what stands around it names one."""
    actors = own.frame.actors
    sentences = range(own.first, own.last + 1)
    present = all(any(named_in(own, name, at) for at in sentences) for name in actors)
    places = [own.places[i] for name in actors for i in name]
    near = any(place and (place.share >= NAME_NEAR or place.at in reading.lead) for place in places)
    return present, present or near


def _signs(laid: Laid, reading: Reading, spot: Place | None) -> Iterator[tuple[str, Why, bool]]:
    """Every sign against the window: the other one, as printed, which check found it, whether it is sure."""
    own, best = laid.own, laid.best
    if name := another_name(laid, reading, spot):
        yield name, Why.ACTOR, True
    if marked := marked_other(best, reading):
        yield marked, Why.MARKED, True
    if not _names_all(own) and (found := other_complement(best, reading)):
        yield found.printed, Why.COMPLEMENT, found.sure
    if kind := another_kind(best, reading, own.frame.values):
        yield kind, Why.KIND, True
    if when := earlier_time(best, reading):
        yield when, Why.EARLIER, False
    yield from _beside(own, best, reading)
    if other_subject(laid, reading):
        yield "", Why.SUBJECT, False


def _names_all(own: Located) -> bool:
    """Whether the window has all of the claim's names, two at least: its other object is then likely a rewording."""
    names = own.frame.names
    return len(names) > 1 and all(any(own.inside(i) for i in name) for name in names)


def _beside(own: Located, best: Located, reading: Reading) -> Iterator[tuple[str, Why, bool]]:
    """The signs that the sentence is about somebody beside the claim's actor."""
    named = any(named_in(own, name, at) for name in own.frame.actors for at in range(own.first, own.last + 1))
    beside = None if named else neighbour(own, reading)
    if beside:
        yield beside[0], Why.NEIGHBOUR, beside[1]
    for at in sorted({p.at for i in best.frame.predicate if (p := best.places[i]) and p.inside}):
        if body := other_body(own, reading, at):
            yield body, Why.BODY, True
        if about := another_topic(own, reading, at):
            yield about[0], Why.TOPIC if about[1] else Why.CARRIED, False
