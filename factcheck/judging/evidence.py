"""What speaks for and against a passage's being about a claim, each thing a named figure.

The figures are weighed together in `likelihood`. None of them depends on another claim, so that adding a claim changes
no other claim's findings.
"""

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from factcheck.judging.denial import Opposed
from factcheck.judging.locate import NAME_NEAR, Laid, Located
from factcheck.judging.objects import has_object
from factcheck.judging.reading import Reading
from factcheck.judging.slots import LESS, SAME, Slot
from factcheck.judging.standing import Standing, Why
from factcheck.model import Kind, Relation, Role, Value, When

_MANY_PARTS = 6  # of a claim in one passage; more tell no more
_LONG = 40  # words of a long sentence
_WORD_NEAR = 0.6  # share from which a word stands right before the passage


@dataclass(frozen=True, slots=True)
class Case:
    """A passage laid beside a claim, with what was compared.

    `match` is matching's score of it, 0-1; `standing` says whom it speaks of; `held`: it has the claim's words side by
    side and in order; `copied`: and nothing else.
    """

    laid: Laid
    reading: Reading
    against: Opposed
    slots: tuple[Slot, ...]
    match: float
    standing: Standing
    held: bool = False
    copied: bool = False


def read_evidence(case: Case) -> dict[str, float]:
    """Every named figure of the case, most of them 0-1."""
    found = dict(_wording(case))
    found.update(_names(case))
    found.update(_values(case))
    found.update(_strangers(case))
    found.update(_setting(case))
    found.update(_together(found))
    return found


def _wording(case: Case) -> Iterator[tuple[str, float]]:
    """How much of the claim's wording the passage holds, and of which kind."""
    best, own, parts = case.laid.best, case.laid.own, case.laid.best.frame.parts
    inside = [i for i in range(len(parts)) if best.inside(i)]
    plain = [i for i, part in enumerate(parts) if not part.named]
    rest = [i for i in plain if i not in best.frame.predicate]
    yield "match", case.match
    yield "matched", float(case.match > 0)
    yield "coverage", best.coverage
    yield "own coverage", own.coverage
    yield "inside", best.inside_share
    yield "predicate", best.predicate_share
    yield "own predicate", own.predicate_share
    yield "predicate near", float(any(_near(best, i) for i in best.frame.predicate))
    yield "verbal", float(best.frame.verbal)
    yield "head inside", float(best.frame.head >= 0 and best.inside(best.frame.head))
    yield "held", float(case.held)
    yield "no head", float(best.frame.head < 0)
    yield "words inside", _share(best, plain)
    yield "other words inside", _share(best, rest)
    yield "by synonyms", _weight(best, [i for i in inside if _by_synonym(best, i)]) / (_weight(best, plain) or 1.0)
    yield "parts inside", min(len(inside), _MANY_PARTS) / _MANY_PARTS
    yield "parts", min(len(parts), 10) / 10
    yield from _rarity(best, case.reading)


def _near(located: Located, i: int) -> bool:
    place = located.places[i]
    return place is not None and not place.inside and place.share >= _WORD_NEAR


def _by_synonym(located: Located, i: int) -> bool:
    place = located.places[i]
    return place is not None and place.share < 1


def _weight(located: Located, parts: Iterable[int]) -> float:
    return sum(located.frame.parts[i].weight for i in parts)


def _share(located: Located, parts: list[int]) -> float:
    """The share of the weight of these parts that stands in the window, 0-1."""
    return _weight(located, [i for i in parts if located.inside(i)]) / (_weight(located, parts) or 1.0)


def _rarity(located: Located, reading: Reading) -> Iterator[tuple[str, float]]:
    """The same shares, a word weighing more the fewer sentences of the article hold it: "bridge" tells little here."""
    total = inside = covered = 0.0
    count = len(reading.sentences)
    for part, place, held in zip(located.frame.parts, located.places, located.sentences, strict=True):
        weight = part.weight * math.log((count + 1) / (held + 0.5))
        total += weight
        inside += weight if place and place.inside else 0.0
        covered += weight * place.share if place else 0.0
    yield "rare inside", inside / total if total else 0.0
    yield "rare coverage", covered / total if total else 0.0
    yield "rare weight", inside / 5


def _names(case: Case) -> Iterator[tuple[str, float]]:
    """Where the claim's names are: in the passage, right before it, or elsewhere in the article."""
    own = case.laid.own
    named = [i for name in own.frame.names for i in name]
    total = _weight(own, named) or 1.0
    places = [(own.frame.parts[i].weight, place) for i in named if (place := own.places[i])]
    yield "has names", float(bool(named))
    yield "names inside", sum(w for w, p in places if p.inside) / total
    yield "names near", sum(w for w, p in places if not p.inside and p.share >= NAME_NEAR) / total
    yield "names elsewhere", sum(w for w, p in places if not p.inside and p.share < NAME_NEAR) / total


def _values(case: Case) -> Iterator[tuple[str, float]]:
    """How the claim's values stand to the passage's."""
    slots = case.slots
    relations = [slot.relation for slot in slots]
    same = [slot for slot in slots if slot.relation in SAME]
    differing = [slot for slot in slots if slot.relation is Relation.DIFFERS]
    yield "has values", float(bool(slots))
    yield "same values", len(same) / (len(slots) or 1)
    yield "all values same", float(bool(slots) and len(same) == len(slots))
    yield "two values same", float(len(same) > 1)
    yield "looser value", float(any(relation in LESS for relation in relations))
    yield "other value", float(bool(differing))
    yield "no value", float(bool(slots) and not any(relations))
    yield "fit of same", min((slot.fit for slot in same), default=0.0)
    yield "fit of other", min((slot.fit for slot in differing), default=0.0)
    yield "precision of same", max((_precision(slot.value) for slot in same), default=0) / 4
    yield "set aside", float(any(slot.aside for slot in slots))


def _precision(value: Value) -> int:
    """How telling a value is: its significant digits, one more where it has a unit; 3 for a day."""
    if isinstance(value, When):
        return 3 if value.low is not None and value.low == value.high else 1
    figure = value.low if value.low is not None else value.high
    digits = str(figure).replace(".", "").strip("0") if figure is not None else ""
    return min(len(digits), 3) + (value.kind is not Kind.NUMBER)


def _strangers(case: Case) -> Iterator[tuple[str, float]]:
    """Whether somebody or something else may stand where the claim's should."""
    here = case.standing
    yield "surely another", float(here.sure)
    yield "perhaps another", float(here.why is not Why.NOTHING and not here.sure)
    yield "another subject", float(here.why is Why.SUBJECT)
    yield "actor present", float(here.actor_present)
    yield "actor near", float(here.actor_near)
    yield "object", float(has_object(case.laid.best, case.reading))
    yield "opposite", case.against.weight


def _setting(case: Case) -> Iterator[tuple[str, float]]:
    """What kind of sentences they are."""
    best, sentences = case.laid.best, case.reading.sentences[case.laid.best.first : case.laid.best.last + 1]
    text = sentences[-1].span.of(case.reading.body)
    yield "two sentences", float(best.first != best.last)
    yield "headline", float(sentences[0].role is Role.HEADLINE)
    yield "correction", float(sentences[0].role is Role.CORRECTION)
    yield "length", sum(len(sentence.words) for sentence in sentences) / _LONG
    yield "question", float(text.rstrip("\"'”’ ").endswith("?"))


_TOGETHER = (
    ("all values same", "coverage"),
    ("all values same", "other words inside"),
    ("all values same", "rare inside"),
    ("all values same", "precision of same"),
    ("other value", "coverage"),
    ("other value", "fit of other"),
    ("other value", "rare inside"),
    ("has values", "coverage"),
    ("predicate", "coverage"),
    ("predicate", "names inside"),
    ("perhaps another", "names inside"),
    ("coverage", "coverage"),
    ("rare inside", "rare inside"),
)


def _together(found: dict[str, float]) -> Iterator[tuple[str, float]]:
    """Figures that tell more together than alone: equal values in a passage that has little else in common."""
    for one, other in _TOGETHER:
        yield f"{one} × {other}", found[one] * found[other]
