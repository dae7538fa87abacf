"""Who and what a window speaks of, next to whom and what a claim does: the evidence of all checks in one place."""

from dataclasses import dataclass

from factcheck.judging.actors import named_in
from factcheck.judging.complements import other_complement
from factcheck.judging.kinds import another_kind
from factcheck.judging.locate import NAME_NEAR, Laid, Place
from factcheck.judging.names import another_name, says_only_one
from factcheck.judging.others import marked_other, neighbour
from factcheck.judging.reading import Reading
from factcheck.judging.subjects import other_subject


@dataclass(frozen=True, slots=True)
class Standing:
    """What speaks against a window's being about the claim, and for it.

    `other`: the other one, as printed; "" where nothing speaks against it. `why`: which check found it. `sure`: it is
    surely another; otherwise it is a sign to be weighed against the rest. `actor_present`: the window names the
    claim's actor (true for a claim without one); `actor_near`: the window, the sentences before it or the lead do.
    """

    other: str
    why: str
    sure: bool
    actor_present: bool
    actor_near: bool


def standing(laid: Laid, reading: Reading, spot: Place | None = None) -> Standing:
    """How the window stands to whom and what the claim speaks of."""
    present, near = actors_named(laid, reading)
    other, why, sure = _other(laid, reading, spot)
    if why in {"actor", "marked", "kind"} and says_only_one(laid.own):
        why, sure = "precedent", False
    if why == "neighbour" and present and laid.own.frame.actors:
        other, why = "", ""
    return Standing(other, why, sure, present, near)


def actors_named(laid: Laid, reading: Reading) -> tuple[bool, bool]:
    """Whether the window names each of the claim's actors, and whether it or what stands around it does."""
    own = laid.own
    actors = own.frame.actors
    sentences = range(own.first, own.last + 1)
    present = all(any(named_in(own, name, at) for at in sentences) for name in actors)
    places = [own.places[i] for name in actors for i in name]
    near = any(place and (place.share >= NAME_NEAR or place.at in reading.lead) for place in places)
    return present, present or near


def _other(laid: Laid, reading: Reading, spot: Place | None) -> tuple[str, str, bool]:
    own, best = laid.own, laid.best
    if name := another_name(laid, reading, spot):
        return name, "actor", True
    if marked := marked_other(best, reading):
        return marked, "marked", True
    if beside := neighbour(own, reading):
        return beside, "neighbour", False
    if found := other_complement(best, reading):
        return found.printed, "complement", found.sure
    if kind := another_kind(best, reading, own.frame.values):
        return kind, "kind", True
    if other_subject(laid, reading):
        return "", "subject", False
    return "", "", False
