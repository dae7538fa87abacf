"""Where a window of sentences carries each part of a claim, and how much of the claim that makes.

News refers back: "the court", "it", "the two". A part that the window leaves out still counts, for less, when the
sentences just before hold it, less again when only the headline or an earlier paragraph does.
"""

from bisect import bisect_left
from dataclasses import dataclass, replace

from factcheck.judging.frame import Frame, Part
from factcheck.judging.reading import Hit, Reading
from factcheck.model import Role, Value

# How much of a part's weight counts, by where it was found. Ordered guesses, not measurements: a name carries on
# through an article ("the company"), a deed does not.
_SYNONYM = 0.85
NAME_NEAR = 0.8
_WORD_NEAR = 0.6
_NAME_ELSEWHERE = 0.6
_WORD_ELSEWHERE = 0.3
_BACK = 3  # sentences before the window that still count as near


@dataclass(frozen=True, slots=True)
class Place:
    """Where a part was found: sentence, word, the share of its weight that counts, and whether in the window itself."""

    at: int
    word: int
    share: float
    inside: bool


@dataclass(frozen=True, slots=True)
class Located:
    """One wording laid over one window.

    `places` goes with the frame's parts, None where a part is nowhere; so does `held`, which of the article's sentences
    have the part.
    """

    frame: Frame
    first: int
    last: int
    places: tuple[Place | None, ...]
    held: tuple[frozenset[int], ...]

    @property
    def coverage(self) -> float:
        """The share of the wording's weight that was found, 0–1."""
        total = sum(part.weight for part in self.frame.parts)
        pairs = zip(self.frame.parts, self.places, strict=True)
        return sum(part.weight * place.share for part, place in pairs if place) / total if total else 0.0

    def inside(self, i: int) -> bool:
        """Whether part `i` stands in the window itself."""
        place = self.places[i]
        return place is not None and place.inside

    def before_value(self, value: Value) -> str:
        """What this wording says before one of its own values; "" where the value is another wording's."""
        mine = value.span.of(self.frame.text) == value.printed
        return self.frame.text[: value.span.start] if mine else ""

    def stated_inside(self) -> tuple[int, ...]:
        """The parts that say something (no names, nothing counted) and stand in the window."""
        return tuple(i for i in self.frame.stated if self.inside(i))

    def held_without(self, left_out: tuple[int, ...]) -> float:
        """The share of the wording's other weight that stands in the window itself, 0-1."""
        parts = [(i, part) for i, part in enumerate(self.frame.parts) if i not in left_out]
        total = sum(part.weight for _, part in parts)
        return sum(part.weight for i, part in parts if self.inside(i)) / total if total else 1.0

    @property
    def inside_share(self) -> float:
        """The share of the wording's weight in the window itself; a name carried on from before counts half."""
        parts = self.frame.parts
        total = sum(part.weight for part in parts)
        pairs = zip(parts, self.places, strict=True)
        held = sum(part.weight * (1.0 if p.inside else 0.5 if part.named else 0.0) for part, p in pairs if p)
        return held / total if total else 0.0

    @property
    def predicate_share(self) -> float:
        """The share of the predicate's weight that stands in the window itself, 0-1."""
        parts = self.frame.parts
        total = sum(parts[i].weight for i in self.frame.predicate)
        return sum(parts[i].weight for i in self.frame.predicate if self.inside(i)) / total if total else 0.0


@dataclass(frozen=True, slots=True)
class Laid:
    """A claim laid over a window: the wording that it carries best, and the claim's own."""

    best: Located
    own: Located


def locate(frame: Frame, reading: Reading, first: int, last: int) -> Located:
    """Every part of `frame` in or around the sentences `first` to `last`, the first hit of the best kind."""
    stems = frozenset([part.stem for part in frame.parts])
    hits = [_hits(part, stems, reading) for part in frame.parts]
    places = [_place(part, found, reading, first, last) for part, found in zip(frame.parts, hits, strict=True)]
    for i in frame.predicate:
        places[i] = _beside_actor(frame, places, i, hits[i])
    return Located(frame, first, last, tuple(places), tuple(frozenset([hit.at for hit in found]) for found in hits))


def _hits(part: Part, stems: frozenset[str], reading: Reading) -> tuple[Hit, ...]:
    """Where the text satisfies a part; a word that another part of the claim names is that part's alone."""
    return reading.hits(part.keys, part.stem, stems, part.word if part.named else "")


def _beside_actor(frame: Frame, places: list[Place | None], i: int, hits: tuple[Hit, ...]) -> Place | None:
    """The predicate where it stands soonest after the claim's actor, in a sentence that holds it several times."""
    place = places[i]
    if place is None or not place.inside:
        return place
    named = [p.word for name in frame.actors for k in name if (p := places[k]) and p.at == place.at]
    after = [hit.word for hit in hits if hit.at == place.at and hit.word > max(named)] if named else []
    return replace(place, word=min(after)) if after else place


def _place(part: Part, hits: tuple[Hit, ...], reading: Reading, first: int, last: int) -> Place | None:
    """The best place of one part: in the window the claim's own word before a synonym, else the nearest before it."""
    start, end = bisect_left(hits, (first,)), bisect_left(hits, (last + 1,))
    inside = hits[start:end]
    if inside:
        hit = next((hit for hit in inside if hit.own), inside[0])
        return Place(hit.at, hit.word, 1.0 if hit.own or part.named else _SYNONYM, inside=True)
    before = hits[bisect_left(hits, (first - _BACK,)) : start]
    near = next((hit for hit in reversed(before) if reading.sentences[hit.at].role is not Role.HEADLINE), None)
    if near:
        return Place(near.at, near.word, NAME_NEAR if part.named else _WORD_NEAR, inside=False)
    if start:
        far = hits[start - 1]
        return Place(far.at, far.word, _NAME_ELSEWHERE if part.named else _WORD_ELSEWHERE, inside=False)
    if hits and part.named:  # an article is about whom it names, wherever it does
        return Place(hits[0].at, hits[0].word, _NAME_ELSEWHERE, inside=False)
    return None
