"""What one passage does to a claim: the wording it carries, the verdict on it, whose voice, and which words decide."""

from dataclasses import dataclass

from factcheck.judging.deciding import stating_spans
from factcheck.judging.denial import opposed
from factcheck.judging.evidence import Case
from factcheck.judging.frame import Frame
from factcheck.judging.locate import Laid, Located, locate
from factcheck.judging.parallel import read_parallel
from factcheck.judging.reading import Reading
from factcheck.judging.slots import Slot, fill_copy, fill_slots
from factcheck.judging.standing import standing
from factcheck.judging.verdict import PREDICATE, Verdict, weigh, weigh_copy
from factcheck.judging.voice import passage_voice
from factcheck.model import PassageFinding, Span, Value, ValuePair, When


@dataclass(frozen=True, slots=True)
class Rejected:
    """A passage that came near and was passed over. `closeness` 0-1 is how much of the claim it held."""

    span: Span
    closeness: float
    reason: str


def judge_window(
    frames: tuple[Frame, ...], reading: Reading, first: int, last: int, match: float
) -> PassageFinding | Rejected:
    """What the sentences `first` to `last`, which matching scores `match` (0-1), do to the claim worded as `frames`."""
    laid = _laid(frames, reading, first, last)
    own = next(located for located in laid if located.frame is frames[0])
    located, verdict = _first_verdict(frames, laid, own, reading, match)
    if isinstance(verdict, str):
        return Rejected(_span(reading, first, last), located.coverage, verdict)
    deciding = _deciding(located, reading, verdict.slots)
    at_first, at_last = _sentences(reading, deciding, first, last)
    if first != last and not _needs_both(located, reading, verdict.slots):
        return Rejected(_span(reading, first, last), located.coverage, "one sentence of the two says it, or neither")
    voice, speaker = passage_voice(reading.document, deciding)
    span = _span(reading, at_first, at_last)
    return PassageFinding(
        stance=verdict.stance,
        voice=voice,
        speaker=speaker,
        span=span,
        excerpt=span.of(reading.body),
        score=round(100 * verdict.chance, 1),
        reason=verdict.reason,
        values=tuple(pair for slot in verdict.slots if (pair := _pair(slot))),
        deciding=deciding,
    )


def _laid(frames: tuple[Frame, ...], reading: Reading, first: int, last: int) -> list[Located]:
    """The wordings laid over the window, the one it carries best first, the claim's own before an equal."""
    laid = [locate(frame, reading, first, last) for frame in frames]
    return sorted(laid, key=lambda one: (one.predicate_share < PREDICATE, -one.coverage))


def _first_verdict(
    frames: tuple[Frame, ...], laid: list[Located], own: Located, reading: Reading, match: float
) -> tuple[Located, Verdict | str]:
    """The first wording, best first, that gives a verdict; where none does, the best one and why it gives none."""
    first = None
    for located in laid:
        verdict = _judge(frames, Laid(located, own), reading, match)
        if isinstance(verdict, Verdict):
            return located, verdict
        first = first or (located, verdict)
    return first or (own, "")


def lay(frames: tuple[Frame, ...], reading: Reading, first: int, last: int, match: float) -> Case:
    """What is weighed of a window, for the wording that it carries best; the weights are fitted on such cases."""
    laid = _laid(frames, reading, first, last)
    own = next(located for located in laid if located.frame is frames[0])
    return _lay(frames, Laid(laid[0], own), reading, match)


def _judge(frames: tuple[Frame, ...], laid: Laid, reading: Reading, match: float) -> Verdict | str:
    case = _lay(frames, laid, reading, match)
    return weigh_copy(case) if case.copied else weigh(case)


def _lay(frames: tuple[Frame, ...], laid: Laid, reading: Reading, match: float) -> Case:
    located = laid.best
    others = tuple(value for frame in frames[1:] for value in frame.values)
    parallel = read_parallel(frames[0], reading, located.first, located.last)
    copied = parallel is not None and parallel.copied
    slots = (
        fill_copy(parallel, others)
        if parallel is not None and copied
        else fill_slots(located, reading, frames[0].values, others, parallel)
    )
    against = opposed(located, reading)
    held = parallel is not None and parallel.held
    return Case(laid, reading, against, slots, match, standing(laid, reading, against.place), held=held, copied=copied)


def _deciding(located: Located, reading: Reading, slots: tuple[Slot, ...]) -> tuple[Span, ...]:
    """The spans that settle it: the values compared, else the words that state the event; in reading order."""
    spans = [slot.comparison.source.span for slot in slots if slot.comparison]
    return tuple(sorted(spans)) or stating_spans(located, reading) or (reading.sentences[located.first].span,)


def _needs_both(located: Located, reading: Reading, slots: tuple[Slot, ...]) -> bool:
    """Whether each of two sentences holds something the verdict rests on: a value, or a part that says something."""
    held = {
        at for slot in slots if slot.comparison for at in _sentences_of(reading, slot.comparison.source.span, located)
    }
    held |= {place.at for i in located.stated_inside() if (place := located.places[i])}
    held |= {place.at for i in located.frame.counted if (place := located.places[i]) and place.inside}
    return len(held) > 1


def _sentences_of(reading: Reading, span: Span, located: Located) -> list[int]:
    return [at for at in range(located.first, located.last + 1) if reading.sentences[at].span.overlaps(span)]


def _sentences(reading: Reading, deciding: tuple[Span, ...], first: int, last: int) -> tuple[int, int]:
    """The first and last sentence that hold something deciding."""
    held = [at for at in range(first, last + 1) if any(reading.sentences[at].span.overlaps(s) for s in deciding)]
    return (held[0], held[-1]) if held else (first, last)


def _span(reading: Reading, first: int, last: int) -> Span:
    return Span(reading.sentences[first].span.start, reading.sentences[last].span.end)


def _pair(slot: Slot) -> ValuePair | None:
    if slot.comparison is None:
        return None
    mine, theirs = slot.comparison.claim, slot.comparison.source
    return ValuePair(_figure(mine), _figure(theirs), str(slot.comparison.relation), mine, theirs)


def _figure(value: Value) -> str:
    return value.printed if isinstance(value, When) else value.figure
