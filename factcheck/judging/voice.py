"""Own voice or attributed, and to whom.

Handles: quotations, over several sentences too; "X said (that) …"; "…, X said in a statement"; ", said X";
"according to X"; "reportedly". A correction is the outlet's own. Does not handle: a whole
article that retells one report without saying so again.
"""

from itertools import pairwise

from factcheck.judging import speakers
from factcheck.judging.clauses import gap
from factcheck.judging.reporting import ASIDES, is_hearsay, is_reporting
from factcheck.model import Document, Role, Sentence, Span, Voice

_SCARE = 3  # words: a shorter quotation is a scare quote, still in the outlet's voice
_TRAILING = 8  # words that may follow the verb of a closing ", the company said in a statement on Thursday"


def read_voice(document: Document, at: int, deciding: Span) -> tuple[Voice, str | None]:
    """The voice of the words at `deciding` in the sentence at `at`, and the speaker where one is named."""
    sentence = document.sentences[at]
    if sentence.role is Role.CORRECTION:
        return Voice.OWN, None
    by = _according(sentence)
    if _quoted(document, deciding):
        named = speakers.after_word(document, sentence, by) if by is not None else _speaker_near(document, at)
        return Voice.ATTRIBUTED, speakers.fuller(document, at, named)
    where = next((i for i, w in enumerate(sentence.words) if w.span.end > deciding.start), 0)
    for verb in _reporting(document, sentence):
        if _covers(document, sentence, verb, where):
            return Voice.ATTRIBUTED, speakers.fuller(document, at, _subject(document, sentence, verb, where))
    if by is not None:
        return Voice.ATTRIBUTED, speakers.fuller(document, at, speakers.after_word(document, sentence, by))
    return (Voice.ATTRIBUTED if is_hearsay(sentence.words) else Voice.OWN), None


def _quoted(document: Document, span: Span) -> bool:
    return any(
        q.span.start <= span.start < q.span.end and len(q.span.of(document.body).split()) > _SCARE
        for q in document.quotations
    )


def _in_quotes(document: Document, span: Span) -> bool:
    return any(q.span.start <= span.start < q.span.end for q in document.quotations)


def _reporting(document: Document, sentence: Sentence) -> list[int]:
    """Positions of the verbs of saying outside quotations."""
    words = sentence.words
    return [i for i, w in enumerate(words) if is_reporting(document, words, i) and not _in_quotes(document, w.span)]


def _covers(document: Document, sentence: Sentence, verb: int, where: int) -> bool:
    """Whether what is reported by the verb takes in the word at `where`."""
    words = sentence.words
    if where > verb:
        return True
    stop = next((i for i in range(verb, len(words)) if "," in gap(document.body, words, i)), len(words) - 1)
    if words[verb - 1].folded in {"and", "but", "or"} or stop - verb > _TRAILING:
        return False
    commas = [i for i in range(where, verb) if any(mark in gap(document.body, words, i) for mark in ',”"')]
    if not commas or any(w.folded in ASIDES for w in words[commas[-1] : verb]):
        return False
    return all(w.folded not in {"that", "whether"} for w in words[verb:])


def _subject(document: Document, sentence: Sentence, verb: int, where: int) -> str | None:
    if sentence.words[verb].folded.endswith("ing"):  # "Peskov dismissed it, arguing that …"
        return speakers.first_name(document, sentence)
    before = gap(document.body, sentence.words, verb - 1)
    if where < verb and any(mark in before for mark in ',”"'):
        return speakers.after_word(document, sentence, verb)
    return speakers.before_verb(document, sentence, verb)


def _according(sentence: Sentence) -> int | None:
    words = sentence.words
    pairs = pairwise(words)
    return next((i + 1 for i, (a, b) in enumerate(pairs) if (a.folded, b.folded) == ("according", "to")), None)


def _speaker_near(document: Document, at: int) -> str | None:
    """The speaker of a quotation: named in its own sentence, the next, or before it in this paragraph or the last."""
    here = document.sentences[at]
    order = [at, at + 1, *range(at - 1, max(-1, at - 6), -1)]
    for i in order:
        if not 0 <= i < len(document.sentences):
            continue
        sentence = document.sentences[i]
        if sentence.paragraph not in {here.paragraph, here.paragraph - 1}:
            continue
        for verb in _reporting(document, sentence):
            after_quote = any(mark in gap(document.body, sentence.words, verb - 1) for mark in ',”"')
            opens = document.body[sentence.span.start] in "“\"‘'"
            named = (
                speakers.after_word(document, sentence, verb)
                if after_quote and opens
                else speakers.before_verb(document, sentence, verb)
            )
            if named:
                return named
    return None
