"""Own voice or attributed, and to whom.

Handles: quotations, over several sentences too; "X said (that) …"; "…, X said in a statement"; ", said X";
"according to X"; "reportedly". Does not handle: a whole article that retells one report without saying so again.
"""

from itertools import pairwise

from factcheck import lexicon
from factcheck.judging import speakers
from factcheck.judging.clauses import clause_start, gap
from factcheck.model import Document, Sentence, Span, Voice, Word

_DETERMINERS = frozenset(
    "the a an its his her their our my your this these those no any some every each first latest new preliminary own "
    "of in by for with from than official final annual recent damning".split()
)
_SCARE = 3  # words: a shorter quotation is a scare quote, still in the outlet's voice
_TRAILING = 8  # words that may follow the verb of a closing ", the company said in a statement on Thursday"
# "They have argued about it", "the note asks for money": such a verb reports no statement.
_NOT_REPORTING_BEFORE = frozenset({"about", "for", "of", "against", "over", "with"})
# A clause so begun only touches on what others say: "what markets were expecting", "more than analysts had forecast".
_ASIDES = frozenset({"what", "than", "who", "whom", "whose", "contrary", "nobody"})
_PLACES = frozenset({"on", "in", "at", "by", "to"})
_SETTERS = frozenset(lexicon.stem(verb) for verb in ("put", "value", "estimate", "assess", "reckon"))


def read_voice(document: Document, at: int, deciding: Span) -> tuple[Voice, str | None]:
    """The voice of the words at `deciding` in the sentence at `at`, and the speaker where one is named."""
    sentence = document.sentences[at]
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
    if any(w.folded in lexicon.words_of("evidential_hedges") for w in sentence.words):
        return Voice.ATTRIBUTED, None
    return Voice.OWN, None


def _quoted(document: Document, span: Span) -> bool:
    return any(
        q.span.start <= span.start < q.span.end and len(q.span.of(document.body).split()) > _SCARE
        for q in document.quotations
    )


def _reporting(document: Document, sentence: Sentence) -> list[int]:
    """Positions of reporting verbs outside quotations, used as verbs."""
    stems = {lexicon.stem(verb) for verb in lexicon.words_of("reporting_verbs")}
    return [
        i
        for i, w in enumerate(sentence.words)
        if (w.stem in stems or _sets_at(sentence.words, i))
        and not _quoted(document, w.span)
        and _is_verb(document, sentence.words, i)
    ]


def _is_verb(document: Document, words: tuple[Word, ...], i: int) -> bool:
    """Whether a word that may be a noun ("the report", "the minister's claim") has a subject instead of an article."""
    if i == 0 or words[i].folded.endswith("ing"):
        return False
    if i + 1 < len(words) and words[i + 1].folded in _NOT_REPORTING_BEFORE:
        return False
    if "," in gap(document.body, words, i - 1) and i + 1 < len(words) and words[i + 1].folded in _PLACES:
        return False  # a participle: "the decree, published on a website, …"
    start = clause_start(document.body, words, i)
    if any(w.folded in _ASIDES for w in words[max(start - 1, i - 6, 0) : i]):
        return False
    before = gap(document.body, words, i - 1).replace("’", "'")
    return words[i - 1].folded not in _DETERMINERS and "'" not in before


def _sets_at(words: tuple[Word, ...], i: int) -> bool:
    """Whether the verb gives a figure as somebody's: "puts the damage at", "values it at"."""
    return words[i].stem in _SETTERS and any(w.folded == "at" for w in words[i + 1 : i + 7])


def _covers(document: Document, sentence: Sentence, verb: int, where: int) -> bool:
    """Whether what is reported by the verb takes in the word at `where`."""
    words = sentence.words
    if where > verb:
        return True
    stop = next((i for i in range(verb, len(words)) if "," in gap(document.body, words, i)), len(words) - 1)
    if words[verb - 1].folded in {"and", "but", "or"} or stop - verb > _TRAILING:
        return False
    commas = [i for i in range(where, verb) if any(mark in gap(document.body, words, i) for mark in ',”"')]
    if not commas or any(w.folded in _ASIDES for w in words[commas[-1] : verb]):
        return False
    return all(w.folded not in {"that", "whether"} for w in words[verb:])


def _subject(document: Document, sentence: Sentence, verb: int, where: int) -> str | None:
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
