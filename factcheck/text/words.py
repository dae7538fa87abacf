"""Words of a text, each with its span, its stem, and whether it is a proper name.

Handles: numbers with separators, currency and magnitude ("$1bn", "1,200", "4.25%"), compounds ("two-thirds", "6-3",
"AT&T", "Covid-19"), dotted abbreviations, "No. 10" (folded `no.`, so that it never reads as a negation), and "US"
(folded `u.s.`, so that it never reads as a pronoun).
Does not handle: numbers grouped by blanks ("12 000" is two words).
"""

from collections.abc import Sequence
from functools import lru_cache

from factcheck.lexicon import stem
from factcheck.model import Span, Word
from factcheck.text.chunks import Chunk, read_chunks
from factcheck.text.fold import Folded, fold
from factcheck.text.names import find_names
from factcheck.text.sentences import split_sentences
from factcheck.text.tokens import Token, fold_token, part_words, read_tokens


def read_words(text: str, start: int = 0) -> tuple[Word, ...]:
    """The words of a text in reading order; `start` is added to every span. Never raises.

    >>> [(word.folded, word.named) for word in read_words("On Monday Peru’s court sat.")]
    [('on', False), ('monday', False), ('peru', True), ('court', False), ('sat', False)]
    """
    folded = fold(text)
    chunks = read_chunks(folded.text)
    grouped = read_grouped_words(text, folded, chunks, [split_sentences(chunk) for chunk in chunks])
    words = (word for chunk in grouped for sentence in chunk for word in sentence)
    if start == 0:
        return tuple(words)
    return tuple(Word(word.span.shifted(start), word.folded, word.stem, word.named) for word in words)


def read_grouped_words(
    text: str, folded: Folded, chunks: Sequence[Chunk], sentences: Sequence[Sequence[Span]]
) -> list[list[tuple[Word, ...]]]:
    """The words of each sentence of each chunk; what is a name is decided with the whole text in view."""
    tokens = _group(read_tokens(part_words(text, folded.text)), sentences)
    names = find_names(folded.text, tokens, [chunk.closed for chunk in chunks])
    return [[tuple(_word(folded, token, names) for token in sentence) for sentence in chunk] for chunk in tokens]


def _group(tokens: Sequence[Token], sentences: Sequence[Sequence[Span]]) -> list[list[list[Token]]]:
    """The words by chunk and sentence; a word belongs where it starts."""
    remaining = iter([*tokens, Token(1 << 62, 1 << 62, "")])
    token = next(remaining)
    grouped: list[list[list[Token]]] = []
    for chunk in sentences:
        grouped.append([])
        for sentence in chunk:
            grouped[-1].append([])
            while token.start < sentence.end:
                grouped[-1][-1].append(token)
                token = next(remaining)
    return grouped


def _word(folded: Folded, token: Token, names: frozenset[int]) -> Word:
    plain, base = _forms(token.text)
    return Word(folded.span(token.start, token.end), plain, base, token.start in names)


@lru_cache(maxsize=1 << 16)
def _forms(text: str) -> tuple[str, str]:
    """A word as printed → folded and stemmed; a text's words recur."""
    plain = fold_token(text)
    return plain, stem(plain)
