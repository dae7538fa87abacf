"""Counts and amounts that a text gives in parts: "290,000 at home, and the other 50,000 abroad" are 340,000.

Handles: two or three neighbouring figures that the text adds up ("and", "another", "the other", "on top"); one more,
told as "a firefighter"; what the whole leaves ("the rest", "all but two of the nine"); so many of so much each; so
much on either side; so much above another.
Does not handle: parts further apart than a sentence and its neighbour. A sum is only ever offered where it is the
claim's own figure: it bears a claim out, and contradicts none.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from factcheck import lexicon
from factcheck.judging.locate import Located
from factcheck.judging.margins import find_beyond
from factcheck.judging.predicate import irregular_pasts
from factcheck.judging.reading import Reading
from factcheck.judging.wholes import ALL_BUT
from factcheck.model import Comparator, Kind, Quantity, Span
from factcheck.text import read_words

_MOST = 3  # figures that one sum has
_TABLE = 24  # with more figures it is a table, and any sum could be found in it
_BACK = 2  # sentences before, in which the whole may stand
# Right before the next part; a verb of its own ("and injured five") makes it no part.
_AND = re.compile(
    r"(?:\band|,|\bplus|\bas well as)\s+(?:(?:another|a further|further|an additional|just|some)\s+)?"
    r"(?:(?:an?|the|one)\s+(?:[a-z]+\s+){0,2}of\s+)?$"
)
_OTHER = re.compile(r"\bthe (?:other|remaining)\s+$")
_ON_TOP = re.compile(r"[^.;]{0,40}?\b(?:on top|more|in addition|besides|as well)\b", re.IGNORECASE)
# "50,000 fixed seats and 12,500 that can be removed": a clause that only describes more of the same.
_DESCRIBED = re.compile(r" (?:that|which|more|others?)\b")
_COMPARED = re.compile(r"(?: [a-z]+)? (?:fewer|less|more than|times)\b")
_ONE_MORE = re.compile(r"[^.;,]{0,30}? and (?:an?|one|another) (?!half|quarter|third|dozen|few|hundred|million)[a-z]+")
_A_PERSON = re.compile(r"(?:An?|One|Another) [a-z]+\b")
_REST = re.compile(r"\bthe (?:rest|others|remainder)\b")
_EACH = re.compile(r"(?: [\w-]+){1,3} (?:of|worth)\s+$")
_EITHER_SIDE = re.compile(r" (?:to|on) (?:either|each|both) sides?\b")
_VERB_REACH = 5  # words after a figure in which its verb stands


def find_sums(located: Located, reading: Reading, value: Quantity) -> Iterator[tuple[int, Quantity, str]]:
    """Sentence, quantity and arithmetic of every figure that only a sum gives and that is the claim's `value`."""
    if value.kind not in {Kind.NUMBER, Kind.MONEY} or value.ordinal or value.low is None or value.low != value.high:
        return
    parts = _parts(reading, located.first, located.last, value)
    if len(parts) > _TABLE:
        return
    beyond = find_beyond(reading.body, parts)
    for at, made, told in [*_added(located, reading, parts), *_left_over(located, reading, parts, value), *beyond]:
        if made.low == value.low:
            yield at, made, told
    for at, made, told in _multiplied(reading, parts):
        if made.low == value.low:
            yield at, made, told


def _parts(reading: Reading, first: int, last: int, value: Quantity) -> list[tuple[int, Quantity]]:
    """The plain figures of the claim's kind in the sentences `first` to `last`, in reading order."""
    found = [(at, v) for at in range(first, last + 1) for v in reading.values[at] if isinstance(v, Quantity)]
    plain = [(at, v) for at, v in found if not v.ordinal and v.low is not None and v.low == v.high]
    if value.kind is Kind.NUMBER:
        return [(at, v) for at, v in plain if v.kind is Kind.NUMBER]
    # Of several sums the later ones may go without their currency: "five of 400,000 crowns each and one of 300,000".
    bare = [
        (at, replace(v, kind=value.kind, unit=value.unit)) for at, v in plain if v.kind is Kind.NUMBER and not v.unit
    ]
    return sorted([*((at, v) for at, v in plain if (v.kind, v.unit) == (value.kind, value.unit)), *bare], key=_place)


def _added(
    located: Located, reading: Reading, parts: Sequence[tuple[int, Quantity]]
) -> Iterator[tuple[int, Quantity, str]]:
    """Runs of neighbouring parts that the text adds up, and one more person at the end."""
    worked = list(_multiplied(reading, parts))
    made = [(at, q) for at, q, _ in worked]
    inner = [q.span for _, q in made]
    terms = sorted([*made, *((at, v) for at, v in parts if not any(s.overlaps(v.span) for s in inner))], key=_place)
    for i, (at, first) in enumerate(terms):
        run = [first]
        for _, following in terms[i + 1 : i + _MOST]:
            if not _joined(located, reading, run[-1], following):
                break
            run.append(following)
            yield at, _sum(reading, run, run[-1].span.end), _told(run)
        if end := _one_more(located, reading, at, first):
            yield (
                at,
                replace(_sum(reading, [first], end), low=size_of(first) + 1, high=size_of(first) + 1),
                f"{_told([first])} + 1",
            )


def _joined(located: Located, reading: Reading, one: Quantity, other: Quantity) -> bool:
    """Whether the text adds `other` to `one`: says so, and does not tell something else of it."""
    between = reading.body[one.span.end : other.span.start]
    if _OTHER.search(between):
        return True
    if not other.unit and re.search(r"\band $", between) and _DESCRIBED.match(reading.body, other.span.end):
        return True
    if _COMPARED.match(reading.body, other.span.start + len(other.figure)):
        return False
    said = _AND.search(between) or _ON_TOP.match(reading.body, other.span.end)
    return bool(said) and "\n\n" not in between and not _own_verb(located, reading, one, other)


def _own_verb(located: Located, reading: Reading, one: Quantity, other: Quantity) -> bool:
    """Whether a verb that neither the first part nor the claim has follows: "nine died and five were hurt"."""
    known = {located.frame.parts[i].stem for i in located.frame.predicate}
    known |= {w.stem for w in read_words(reading.body[max(0, one.span.start - 80) : other.span.start])}
    after = read_words(re.split(r"[.;]", reading.body[other.span.start + len(other.figure) : other.span.end + 60])[0])
    verbs = [w for w in after[:_VERB_REACH] if w.folded.endswith("ed") or w.folded in irregular_pasts()]
    return any(not any(lexicon.related(w.stem, k) for k in known) and lexicon.weight(w.folded) for w in verbs)


def _one_more(located: Located, reading: Reading, at: int, first: Quantity) -> int:
    """Where one more ends, told without a figure ("and a firefighter", "A firefighter was killed, too"); else 0."""
    start = first.span.start + len(first.figure)
    if found := _ONE_MORE.match(reading.body, start, reading.sentences[at].span.end):
        return found.end()
    if at + 1 > located.last:
        return 0
    span = reading.sentences[at + 1].span
    stems = [located.frame.parts[i].stem for i in located.frame.predicate]
    told = any(lexicon.related(w.stem, stem) for w in reading.sentences[at + 1].words for stem in stems)
    found = _A_PERSON.match(reading.body, span.start, span.end)
    return found.end() if found and told else 0


def _left_over(
    located: Located, reading: Reading, parts: Sequence[tuple[int, Quantity]], value: Quantity
) -> Iterator[tuple[int, Quantity, str]]:
    """What the whole leaves, where the text says "the rest"."""
    wholes = _parts(reading, max(0, located.first - _BACK), located.last, value)
    yield from _all_but(reading, parts, wholes)
    for at, part in parts:
        rest = _REST.search(reading.body, part.span.end, reading.sentences[at].span.end)
        for _, whole in wholes if rest else ():
            if rest and size_of(whole) > size_of(part) and whole.span.start < rest.start():
                left = size_of(whole) - size_of(part)
                span = Span(*rest.span())
                made = replace(part, span=span, printed=rest[0], figure=rest[0], low=left, high=left)
                yield at, made, f"{whole.figure} − {part.figure}"


def _all_but(
    reading: Reading, parts: Sequence[tuple[int, Quantity]], wholes: Sequence[tuple[int, Quantity]]
) -> Iterator[tuple[int, Quantity, str]]:
    """What is left of a whole: "all but 27 of its 91 branches", "of the 15 judges, all but four"."""
    for at, part in parts:
        but = ALL_BUT.search(reading.body[reading.sentences[at].span.start : part.span.start])
        here = [w for k, w in wholes if k == at and w is not part and size_of(w) > size_of(part)]
        whole = min(here, key=lambda w: abs(w.span.start - part.span.start), default=None)
        if but and whole:
            span = Span(part.span.start - len(but[0]), part.span.end)
            printed, left = span.of(reading.body), size_of(whole) - size_of(part)
            made = replace(part, span=span, printed=printed, figure=printed, low=left, high=left)
            yield at, made, f"{whole.figure} − {part.figure}"


def _multiplied(reading: Reading, parts: Sequence[tuple[int, Quantity]]) -> Iterator[tuple[int, Quantity, str]]:
    """So many of so much each, and so much on either side."""
    for at, each in parts:
        after = reading.body[each.span.end : each.span.end + 24]
        if _EITHER_SIDE.match(after):
            made = _times(each, each.span, Decimal(2), f"2 × {each.figure}")
            yield at, made, made.figure
        counts = [v for v in reading.values[at] if isinstance(v, Quantity) and v.kind is Kind.NUMBER]
        for count in counts if re.match(r"\s+each\b", after) else ():
            start = count.span.start + len(count.figure)
            if (
                count.low
                and count.low == count.high
                and _EACH.fullmatch(reading.body, start, max(start, each.span.start))
            ):
                span = Span(count.span.start, each.span.end)
                made = _times(each, span, count.low, f"{count.figure} × {each.figure}")
                yield at, made, made.figure


def _times(each: Quantity, span: Span, count: Decimal, told: str) -> Quantity:
    return replace(each, span=span, figure=told, low=size_of(each) * count, high=size_of(each) * count)


def _sum(reading: Reading, run: Sequence[Quantity], end: int) -> Quantity:
    span = Span(run[0].span.start, end)
    total = sum((size_of(v) for v in run), Decimal(0))
    printed = span.of(reading.body)
    made = replace(run[0], span=span, printed=printed, figure=printed, low=total, high=total)
    return replace(made, comparator=Comparator.EQUAL, step=min(v.step for v in run))


def _told(run: Sequence[Quantity]) -> str:
    return " + ".join(v.figure for v in run)


def size_of(value: Quantity) -> Decimal:
    """The figure to reckon with: its lower end, 0 where it has none."""
    return value.low or Decimal(0)


def _place(part: tuple[int, Quantity]) -> Span:
    return part[1].span
