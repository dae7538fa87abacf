"""An article's stance on a claim, from its passages.

Its own voice outranks what it attributes; within one voice conflicts > agrees > compatible > discusses. A correction
states an article's final position, so it outranks both.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache

from factcheck.judging.combine import combine
from factcheck.judging.corrected import withdraws
from factcheck.judging.frame import Frame
from factcheck.judging.parts import read_parts
from factcheck.judging.passage import Rejected, judge_window
from factcheck.judging.reading import Reading, read_text
from factcheck.judging.timing import word_timing
from factcheck.judging.wording import read_frames
from factcheck.matching import Candidate, ClaimIndex
from factcheck.model import Article, Claim, Finding, PassageFinding, Role, Stance, Voice

# Points of the 0-100 score: a passage that carries clearly less of the claim than another does not outrank it.
_CLOSE = 3.0
_FAR = 20.0  # and one that carries this much less is about something else
_STRENGTH = {Stance.CONFLICTS: 4, Stance.AGREES: 3, Stance.COMPATIBLE: 2, Stance.DISCUSSES: 1, Stance.SILENT: 0}


def judge_article(claim: Claim, reading: Reading, candidates: Sequence[Candidate], article: Article) -> Finding:
    """The finding for one claim and one article, whose windows on the claim are `candidates`."""
    return _finding(claim, reading, candidates, article.id)


def judge_text(claim: Claim, text: str, day: date | None = None, about: str = "") -> Finding:
    """The finding for one text that stands alone; every sentence and pair of neighbours is a window.

    `about` is what the text is known to speak of, as its heading: "the report" in it is then that report. With it, the
    spans of the finding count from the heading's start.
    """
    reading = read_text(f"{about}\n\n{text}" if about else text, day, whole=not about)
    candidates = _index(claim).candidates(reading.document)
    first = next((i for i, s in enumerate(reading.sentences) if s.span.start >= len(about)), len(reading.sentences))
    return _finding(claim, reading, [c for c in candidates if c.first >= first], "")


def _finding(claim: Claim, reading: Reading, candidates: Sequence[Candidate], article_id: str) -> Finding:
    whole = _as_one(claim, reading, candidates, article_id)
    parts = read_parts(claim) if candidates else ()
    if not parts:
        return whole
    first = min(candidate.first for candidate in candidates) if not article_id else 0
    found = (
        _as_one(part, reading, [c for c in _index(part).candidates(reading.document) if c.first >= first], article_id)
        for part in parts
    )
    return combine(whole, parts, tuple(found))


@lru_cache(maxsize=4096)
def _index(claim: Claim) -> ClaimIndex:
    return ClaimIndex([claim])


def _as_one(claim: Claim, reading: Reading, candidates: Sequence[Candidate], article_id: str) -> Finding:
    frames = read_frames(claim)
    judged = _judge(frames, reading, {(c.first, c.last): c.score / 100 for c in candidates})
    passages = _distinct([one for one in judged if isinstance(one, PassageFinding)], reading, len(frames[0].values))
    if not passages:
        return Finding(claim.id, article_id, Stance.SILENT, _silence(judged, reading))
    best = passages[0]
    best = replace(best, reason=word_timing(claim, reading.document.anchor.day, best))
    return Finding(claim.id, article_id, best.stance, best.reason, best, tuple(passages[1:]))


def _judge(
    frames: tuple[Frame, ...], reading: Reading, matched: Mapping[tuple[int, int], float]
) -> list[PassageFinding | Rejected]:
    """Each window judged; two sentences together only where neither carries the claim, or all its values, alone."""

    def judge(first: int, last: int) -> PassageFinding | Rejected:
        within = (score for (a, b), score in matched.items() if a >= first and b <= last)
        return judge_window(frames, reading, first, last, matched.get((first, last), max(within, default=0.0)))

    alone = sorted({at for window in matched for at in window})
    windows = [*matched, *_corrected(reading, alone)]
    single = {at: judge(at, at) for at in alone}
    half = [at for at, one in single.items() if isinstance(one, PassageFinding) and _half(one, frames[0])]
    taken = {at for at, one in single.items() if isinstance(one, PassageFinding) and at not in half}
    last = len(reading.sentences) - 1
    windows += [w for at in half for w in ((at - 1, at), (at, at + 1)) if w[0] >= 0 and w[1] <= last]
    pairs = [w for w in dict.fromkeys(windows) if w[0] != w[1] and taken.isdisjoint(w)]
    return [*single.values(), *(judge(first, last) for first, last in pairs)]


def _half(one: PassageFinding, own: Frame) -> bool:
    """Whether the passage gives some of the claim's values and its neighbour may give the rest: "Nine voted no."."""
    return one.stance is Stance.COMPATIBLE and len(one.values) < len(own.values)


def _corrected(reading: Reading, near: Iterable[int]) -> list[tuple[int, int]]:
    """Each sentence of a correction with its neighbour: one withdraws a figure, the next gives the right one."""
    last = len(reading.sentences) - 1
    return [
        (at, at + 1)
        for at in near
        if at < last and (reading.sentences[at].role is Role.CORRECTION or withdraws(reading, at))
    ]


def _distinct(passages: list[PassageFinding], reading: Reading, figures: int) -> list[PassageFinding]:
    """Strongest first; of passages that overlap only the strongest, and of equals the shortest."""
    kept: list[PassageFinding] = []
    nearest = max((p.score for p in passages), default=0.0)
    near = [p for p in passages if p.score >= nearest - _FAR]
    for one in sorted(near, key=lambda p: (p.score < nearest - _CLOSE, *_order(p, reading, figures))):
        if not any(one.span.overlaps(other.span) for other in kept):
            kept.append(one)
    return kept


def _order(
    one: PassageFinding, reading: Reading, figures: int
) -> tuple[bool, bool, int, bool, float, int, int, int, int]:
    return (
        not (_corrects(one, reading) and not _leaves_out(one, figures)),
        one.voice is not Voice.OWN or _leaves_out(one, figures),
        -_STRENGTH[one.stance],
        _heads(one, reading),
        -one.score,
        -len(one.values),
        -len(one.deciding),
        one.span.start,
        one.span.end - one.span.start,
    )


def _leaves_out(one: PassageFinding, figures: int) -> bool:
    """Whether it bears the claim out without all of its figures: what it corrects may be another thing."""
    return one.stance is Stance.COMPATIBLE and len(one.values) < figures


def _corrects(one: PassageFinding, reading: Reading) -> bool:
    return any(s.role is Role.CORRECTION and s.span.overlaps(one.span) for s in reading.sentences)


def _heads(one: PassageFinding, reading: Reading) -> bool:
    """Whether it is a headline: where the body says the same, the body's words are shown."""
    return any(s.role is Role.HEADLINE and s.span.overlaps(one.span) for s in reading.sentences)


def _silence(judged: list[PassageFinding | Rejected], reading: Reading) -> str:
    """Why nothing was found: the nearest passage, and why it was passed over."""
    near = max((one for one in judged if isinstance(one, Rejected)), key=lambda one: one.closeness, default=None)
    if near is None:
        return "nothing about it"
    excerpt = " ".join(near.span.of(reading.body).split())
    short = excerpt if len(excerpt) <= 120 else excerpt[:117].rsplit(" ", 1)[0] + " …"
    return f"nearest: ‘{short}’: {near.reason}"
