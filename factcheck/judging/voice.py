"""Own voice or attributed, and to whom.

Handles: quotations, over several sentences too; "X said (that) …"; "…, X said in a statement"; ", said X";
"according to X" and what else `attribution` knows; of several sayings the one that takes in the others. A correction
and a question are the outlet's own, and so is what follows a semicolon. Does not handle: a whole article that retells
one report without saying so again.
"""

from factcheck import lexicon
from factcheck.judging import speakers
from factcheck.judging.attribution import according, heading_speaker, is_hearsay, reckoner
from factcheck.judging.clauses import clause_end, clause_start, gap
from factcheck.judging.grammar import segment_start
from factcheck.judging.reporting import may_report, stands_aside, takes_statement
from factcheck.model import Document, Role, Sentence, Span, Voice, Word

_SCARE = 3  # words: a shorter quotation is a scare quote, still in the outlet's voice
_LABEL = 4  # words before a colon that only name what is spoken of: "- The payment: two people say that …"

_OWNING = frozenset(lexicon.stem(verb) for verb in ("deny", "admit", "acknowledge", "concede", "confess"))

Said = tuple[Voice, str | None]
_OWN: Said = (Voice.OWN, None)


def passage_voice(document: Document, deciding: tuple[Span, ...]) -> Said:
    """The voice of most of the words at `deciding`, the first of them where it is even; the words are in order."""
    told = [read_voice(document, at, span) for span in deciding if (at := _sentence_of(document, span)) is not None]
    if not told:
        return _OWN
    attributed = [one for one in told if one[0] is Voice.ATTRIBUTED]
    if 2 * len(attributed) == len(told):
        return told[0]
    return attributed[0] if 2 * len(attributed) > len(told) else _OWN


def _sentence_of(document: Document, span: Span) -> int | None:
    return next((at for at, s in enumerate(document.sentences) if s.span.overlaps(span)), None)


def read_voice(document: Document, at: int, deciding: Span) -> Said:
    """The voice of the words at `deciding` in the sentence at `at`, and the speaker where one is named."""
    sentence = document.sentences[at]
    if sentence.role is Role.CORRECTION or not sentence.words:
        return _OWN
    where = next((i for i, w in enumerate(sentence.words) if w.span.end > deciding.start), len(sentence.words) - 1)
    by = according(sentence)
    if quotation := _quoted(document, deciding):
        named = speakers.after_word(document, sentence, by) if by is not None else None
        named = named or speakers.of_quotation(document, at, quotation)
        return Voice.ATTRIBUTED, speakers.fuller(document, at, named)
    if sentence.span.of(document.body).rstrip("\"'”’ ").endswith("?"):
        return _OWN
    verb = _governing(document, sentence, _past_label(document, sentence, where))
    if verb is not None:
        return Voice.ATTRIBUTED, speakers.fuller(document, at, speakers.of_verb(document, at, verb))
    if by is not None and _one_sentence(document, sentence, by, where):
        return Voice.ATTRIBUTED, speakers.fuller(document, at, speakers.after_word(document, sentence, by))
    return _without_verb(document, sentence, at, where)


def _without_verb(document: Document, sentence: Sentence, at: int, where: int) -> Said:
    """The voice where nobody "says" it: a count of somebody's, a headline's label, hearsay."""
    whose = reckoner(document, sentence, where)
    if whose is None:
        whose = heading_speaker(document, sentence) or None
    if whose is not None:
        return Voice.ATTRIBUTED, speakers.fuller(document, at, speakers.phrase(document, whose))
    words = sentence.words
    clause = words[clause_start(document.body, words, where) : clause_end(document.body, words, where)]
    return (Voice.ATTRIBUTED, None) if is_hearsay(clause) else _OWN


def _quoted(document: Document, span: Span) -> Span | None:
    """The quotation that holds the start of `span`, unless it is a scare quote."""
    held = (q.span for q in document.quotations if q.span.start <= span.start < q.span.end)
    return next((q for q in held if len(q.of(document.body).split()) > _SCARE), None)


def _past_label(document: Document, sentence: Sentence, where: int) -> int:
    """The position itself; for one in a label at the sentence's head, the last: a label tells what is to come."""
    for i in range(where, min(_LABEL, len(sentence.words) - 1)):
        if ":" in gap(document.body, sentence.words, i):
            return len(sentence.words) - 1
    return where


def _governing(document: Document, sentence: Sentence, where: int) -> int | None:
    """The verb of saying whose words the word at `where` belongs to: one that stands aside takes in all others."""
    words = sentence.words
    verbs = [i for i in range(len(words)) if not _in_quotes(document, words[i].span) and may_report(document, words, i)]
    for verb in reversed(verbs):
        if stands_aside(document, words, verb) and _beside(document, sentence, verb, where):
            return verb
    taking = (i for i in verbs if (i < where or _owns_up(words, i, where)) and takes_statement(document, words, i))
    return next((i for i in taking if _one_sentence(document, sentence, i, where)), None)


def _owns_up(words: tuple[Word, ...], verb: int, where: int) -> bool:
    """Whether the word itself says that somebody admits or denies: that is his word, not the outlet's."""
    return verb == where and words[verb].stem in _OWNING


def _beside(document: Document, sentence: Sentence, verb: int, where: int) -> bool:
    """Whether a saying that stands aside takes in the word at `where`: all of the sentence between strong stops."""
    start = segment_start(document.body, sentence.words, verb)
    if start <= where <= verb:
        return False
    return _one_sentence(document, sentence, verb, where)


def _one_sentence(document: Document, sentence: Sentence, i: int, where: int) -> bool:
    """Whether no semicolon parts two words: what stands behind one is a sentence of its own."""
    low, high = sorted((i, where))
    return all(";" not in gap(document.body, sentence.words, k) for k in range(low, high))


def _in_quotes(document: Document, span: Span) -> bool:
    return any(q.span.start <= span.start < q.span.end for q in document.quotations)
