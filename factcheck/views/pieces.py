"""A stretch of text cut wherever a mark begins or ends, so that overlapping marks can be shown side by side."""

from collections.abc import Iterable
from dataclasses import dataclass

from factcheck.model import VOTING, Document, Role, Sentence, Span


@dataclass(frozen=True, slots=True)
class Layer:
    """A mark over a span, and what it is called."""

    span: Span
    name: str


@dataclass(frozen=True, slots=True)
class Piece:
    """Text under the same marks throughout; `names` in the order the layers were given. `span` counts in the body."""

    span: Span
    text: str
    names: tuple[str, ...] = ()


def cut_pieces(body: str, span: Span, layers: Iterable[Layer]) -> tuple[Piece, ...]:
    """The text of `span` in pieces; together they are exactly its characters.

    >>> [(p.text, p.names) for p in cut_pieces("abcdef", Span(0, 6), [Layer(Span(1, 4), "x"), Layer(Span(3, 5), "y")])]
    [('a', ()), ('bc', ('x',)), ('d', ('x', 'y')), ('e', ('y',)), ('f', ())]
    """
    here = [layer for layer in layers if layer.span.overlaps(span)]
    edges = {edge for layer in here for edge in (layer.span.start, layer.span.end) if span.start < edge < span.end}
    cuts = sorted({span.start, span.end} | edges)
    return tuple(
        Piece(part, part.of(body), tuple(layer.name for layer in here if layer.span.overlaps(part)))
        for part in map(Span, cuts, cuts[1:])
    )


def join_spans(body: str, spans: Iterable[Span]) -> tuple[Span, ...]:
    """The spans in order, those with only space between them as one: neighbouring words read as a phrase.

    >>> join_spans("only four verdicts yet", [Span(10, 18), Span(5, 9)])
    (Span(start=5, end=18),)
    """
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and not body[joined[-1].end : span.start].strip():
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return tuple(joined)


def surroundings(document: Document | None, passage: Span) -> Span:
    """The passage with the sentence before it and the one after it, where they stand in the same paragraph.

    A passage that is its whole paragraph gets the paragraph's neighbours instead, so that it never stands alone.
    """
    sentences = document.sentences if document else ()
    inside = [place for place, sentence in enumerate(sentences) if sentence.span.overlaps(passage)]
    if not inside:
        return passage
    first, last = inside[0], inside[-1]
    around = {first: sentences[first], last: sentences[last]}
    before = sentences[first - 1] if first else None
    after = sentences[last + 1] if last + 1 < len(sentences) else None
    near = [s for s in (before, after) if s and s.role in VOTING and s.paragraph in _paragraphs(around.values())]
    if not near:
        near = [s for s in (before, after) if s and s.role in VOTING and s.role is not Role.HEADLINE]
    spans = [passage, *(s.span for s in (*around.values(), *near))]
    return Span(min(span.start for span in spans), max(span.end for span in spans))


def _paragraphs(sentences: Iterable[Sentence]) -> frozenset[int]:
    return frozenset(sentence.paragraph for sentence in sentences)
