"""All values of a text in reading order: dates first, as they own their digits, then everything that is counted."""

import re
from collections.abc import Iterator
from dataclasses import replace

from factcheck.model import Anchor, Span, Value, When
from factcheck.values.cues import Cue, read_cues
from factcheck.values.folding import fold_prose
from factcheck.values.quantities import find_quantities
from factcheck.values.whens import find_whens, last_day

# Lengths of time may go without a figure: "a fortnight".
_COUNTED = frozenset({Cue.FIGURE, Cue.RELATIVE})
_NO_ANCHOR = Anchor()
# No value reaches over the end of a line, nor over that of a sentence: a full stop after a word too long to be short
# for
# another, and a capital after it.
_END = re.compile(r"\n|(?<=[a-z]{5})[.!?][\"'”’)]* +(?=[A-Z\"“‘(])")


def find_values(
    text: str, anchor: Anchor = _NO_ANCHOR, mentioned: When | None = None, day: When | None = None
) -> tuple[Value, ...]:
    """Every number, amount of money, percentage, length of time and date in `text`, in reading order.

    Spans are half-open offsets into `text` and never overlap. `anchor` is the day the text speaks from, `mentioned` the
    last date named before it ("three days later"), `day` the last that names a day ("the following day"). Never raises,
    whatever the text.

    >>> [value.printed for value in find_values("Over 100 member states paid $1bn in 2016.")]
    ['Over 100 member states', '$1bn', '2016']
    """
    found: list[Value] = []
    for start, end in _stretches(text):
        stretch = text[start:end]
        cues = read_cues(stretch.lower())
        if not cues:
            continue
        prose = fold_prose(stretch)
        whens = find_whens(prose, cues, anchor, mentioned, day)
        mentioned = next((when for when in reversed(whens) if when.low or when.high), mentioned)
        day = last_day(whens, day)
        counted = find_quantities(prose, [when.span for when in whens]) if cues & _COUNTED else []
        values: list[Value] = [*whens, *counted]
        found += (replace(value, span=value.span.shifted(start)) for value in sorted(values, key=_place))
    return tuple(found)


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    """The stretches of `text` that are read on their own."""
    start = 0
    for end in _END.finditer(text):
        yield start, end.end()
        start = end.end()
    yield start, len(text)


def _place(value: Value) -> Span:
    return value.span
