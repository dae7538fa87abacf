"""An article taken apart: sentences with their part in it, words, quotations, and the day it speaks from."""

from factcheck.model import Article, Document, Role, Sentence
from factcheck.text.chunks import read_chunks
from factcheck.text.dateline import find_anchor
from factcheck.text.fold import fold
from factcheck.text.quotations import find_quotations
from factcheck.text.sections import label_sentences
from factcheck.text.sentences import split_sentences
from factcheck.text.words import read_grouped_words


def read_document(article: Article) -> Document:
    r"""The article's text, taken apart; never raises for odd text.

    >>> document = read_document(Article("bridge", "Bridge opens\n\nIt cost $1bn. “Too much,” she said."))
    >>> [(sentence.role.value, sentence.span.of(document.body)) for sentence in document.sentences]
    [('headline', 'Bridge opens'), ('body', 'It cost $1bn.'), ('body', '“Too much,” she said.')]
    """
    folded = fold(article.body)
    plain = folded.text
    chunks = read_chunks(plain)
    spans = [split_sentences(chunk) for chunk in chunks]
    roles = label_sentences(article, plain, chunks, spans)
    words = read_grouped_words(article.body, folded, chunks, spans)
    sentences = tuple(
        Sentence(folded.span(span.start, span.end), role, paragraph, found)
        for paragraph, rows in enumerate(zip(spans, roles, words, strict=True))
        for span, role, found in zip(*rows, strict=True)
    )
    paragraphs = [folded.span(chunk.span.start, chunk.span.end) for chunk in chunks]
    bylines = [sentence.span.of(article.body) for sentence in sentences if sentence.role is Role.BYLINE]
    lead = next((sentence.span.of(article.body) for sentence in sentences if sentence.role is Role.BODY), "")
    anchor = find_anchor(article, fold("\n".join(bylines)).text, fold(lead).text, plain)
    return Document(article.body, sentences, find_quotations(article.body, paragraphs), anchor)
