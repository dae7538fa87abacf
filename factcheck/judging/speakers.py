"""Who says it: the name of a speaker beside a reporting verb.

Handles: subjects before the verb (see `phrases`) and after it (", said Denise Okafor, the chief officer"), "according
to the statistics office", "a statement published on the ministry's website said"; a short form is given in full where
the text did before ("the ministry"), and a pronoun takes the speaker named just before. Does not handle: pronouns whose
speaker has not spoken before, which name nobody.
"""

from itertools import pairwise

from factcheck import lexicon
from factcheck.judging import phrases
from factcheck.judging.countries import is_country
from factcheck.judging.grammar import AUXILIARIES, marks
from factcheck.judging.reporting import is_passive, reports, stands_aside
from factcheck.model import Document, Sentence, Span, Word

_DROPPED_FIRST = frozenset("the a an and but as that yet however also meanwhile while".split())
_DROPPED_LAST = frozenset("has had have also later then now again just since was is being been first".split())
_PRONOUNS = frozenset("he she it they we i you who which that this one there".split())
_NO_NAMES = frozenset("not never why how what when where whether nobody".split())
# A text speaks for whoever made it.
_PAPERS = frozenset("statement report letter document press release note memo".split())
_LONGEST = 8  # words; anything longer is a clause, not a name
_LONGEST_FULL = 5  # words of a full name before its last: "the foreign ministry of the Russian Federation" is longer
_ENDS = frozenset("in on at who that to after during told when published yesterday today last".split())
_OFFICE = 5  # words after a name within which its office stands: "Ilse Varga, a deputy head of the board"
_PERSONAL = frozenset({"who", "he", "she"})
_BACK = 6  # sentences to look back for the speaker of a quotation or behind a pronoun


def phrase(document: Document, words: tuple[Word, ...]) -> str | None:
    """`words` as printed, without articles and auxiliaries; None for a pronoun or nothing; a clause gives its name."""
    stop = next((i for i, w in enumerate(words) if w.folded in AUXILIARIES or w.folded.endswith("n't")), len(words))
    first, last = 0, stop
    while first < last and words[first].folded in _DROPPED_FIRST:
        first += 1
    while last > first and words[last - 1].folded in _DROPPED_LAST:
        last -= 1
    kept = words[first:last]
    if len(kept) > 1 and kept[0].folded in _PAPERS and kept[1].folded.endswith("ed"):
        kept = _longest_name(kept) or kept[:1]  # "a statement published on the ministry's website"
    if len(kept) > _LONGEST:
        kept = _longest_name(kept)
    if not kept or any(w.folded in _PRONOUNS | _NO_NAMES for w in (kept[0], kept[-1])) or _is_participle(kept):
        return None
    return _print(document, kept)


def _is_participle(words: tuple[Word, ...]) -> bool:
    """Whether the words only say what was done to the speaker: "published on an official portal"."""
    return len(words) > 1 and words[0].folded.endswith("ed") and words[1].folded in {"on", "in", "by", "at", "to"}


def _longest_name(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The longest run of names; a lone adjective of a country names nobody."""
    runs: list[list[Word]] = [[]]
    for word in words:
        if word.named:
            runs[-1].append(word)
        elif runs[-1]:
            runs.append([])
    longest: list[Word] = max(runs, key=len)
    return () if len(longest) == 1 and is_country(longest[0]) else tuple(longest)


def _print(document: Document, words: tuple[Word, ...]) -> str:
    return " ".join(document.body[words[0].span.start : words[-1].span.end].split())


def fuller(document: Document, at: int, name: str | None) -> str | None:
    """The name in full, where it is a short form ("ministry") and an earlier sentence gives more of it."""
    if name is None or any(letter.isupper() for letter in name):
        return name
    head = name.split()[-1].lower()
    for sentence in reversed(document.sentences[: at + 1]):
        for i, word in enumerate(sentence.words):
            if word.folded == head and (found := _full_name(document, sentence, i, paper=head in _PAPERS)):
                return _print(document, found)
    return name


def _full_name(document: Document, sentence: Sentence, i: int, *, paper: bool) -> tuple[Word, ...]:
    """The words from the name before the word at `i` up to it; for a paper, the institution named in its sentence."""
    words = sentence.words
    if paper:
        named = _longest_name(words[max(0, i - 2) :])
        return named if len(named) > 1 else ()
    start = next((k for k in range(max(0, i - _LONGEST_FULL), i) if words[k].named), None)
    if start is None or any(not w.named and not w.folded.isalpha() for w in words[start:i]):
        return ()
    if any(marks(document.body, words, k) for k in range(start, i)):
        return ()
    return words[start : i + 1]


def of_verb(document: Document, at: int, verb: int) -> str | None:
    """The speaker of the verb of saying at `verb` of the sentence at `at`."""
    words = document.sentences[at].words
    if words[verb].folded.endswith("ing"):  # "Peskov dismissed it, arguing that …"
        return _before_participle(document, at, verb)
    if _inverted(document, words, verb):
        return after_word(document, document.sentences[at], verb)
    if is_passive(words, verb):
        return None
    found = phrases.subject(document, words, verb)
    if found and found[-1].folded in {"he", "she", "it", "they"}:
        return _antecedent(document, at, person=found[-1].folded in {"he", "she"})
    return phrase(document, found)


def _before_participle(document: Document, at: int, verb: int) -> str | None:
    words = document.sentences[at].words
    finite = next((i for i in range(verb - 1, 0, -1) if reports(document, words, i)), None)
    if finite is not None:
        return of_verb(document, at, finite)
    start = next((i for i, word in enumerate(words) if word.named), None)
    if start is None:
        return None
    end = start
    while end < len(words) and words[end].named:
        end += 1
    return phrase(document, words[start:end])


def _inverted(document: Document, words: tuple[Word, ...], verb: int) -> bool:
    """Whether the subject follows: "…, said Ilse Varga"."""
    after = words[verb + 1] if verb + 1 < len(words) else None
    if after is None or not marks(document.body, words, verb - 1) or words[verb].folded == "told":
        return False
    return after.folded not in _ENDS | {"that", "it", "he", "she"} and stands_aside(document, words, verb)


def _antecedent(document: Document, at: int, *, person: bool) -> str | None:
    """Whom a pronoun that speaks stands for: who spoke just before, in this paragraph or the last."""
    here = document.sentences[at].paragraph
    for i in range(at - 1, max(-1, at - _BACK), -1):
        sentence = document.sentences[i]
        if sentence.paragraph < here - 1:
            return None
        verbs = [k for k in range(len(sentence.words)) if _reports(document, sentence, k)]
        for verb in verbs:
            if (named := of_verb(document, i, verb)) and _is_person(document, named) is person:
                return named
    return None


def _is_person(document: Document, name: str) -> bool:
    """Whether a speaker is a person: by office, by an office beside the name somewhere, or by standing as Mr or Ms."""
    titles, parts = lexicon.words_of("titles"), name.lower().split()
    last = parts[-1]
    if last in titles or parts[0] in titles:
        return True
    for sentence in document.sentences:
        for i, word in enumerate(sentence.words):
            if word.folded == last and word.named:
                near = [*sentence.words[max(0, i - 3) : i], *sentence.words[i + 1 : i + 1 + _OFFICE]]
                if any(w.folded in titles | _PERSONAL for w in near):
                    return True
    return False


def _reports(document: Document, sentence: Sentence, i: int) -> bool:
    word = sentence.words[i]
    inside = any(q.span.start <= word.span.start < q.span.end for q in document.quotations)
    return not inside and reports(document, sentence.words, i)


def of_quotation(document: Document, at: int, quotation: Span) -> str | None:
    """The speaker of a quotation: named where it ends, where it begins, or before, in this paragraph or the last."""
    sentences = document.sentences
    touching = [i for i, s in enumerate(sentences) if s.span.overlaps(quotation)]
    last, first = touching[-1], touching[0]
    order = [last, first, at, *range(first - 1, max(-1, first - _BACK), -1)]
    if last + 1 < len(sentences) and sentences[last + 1].paragraph == sentences[last].paragraph:
        order.insert(2, last + 1)
    if introduced := _introduced(document, sentences[first], quotation):
        return introduced
    for i in dict.fromkeys(order):
        if sentences[i].paragraph < sentences[first].paragraph - 1:
            break
        verbs = [k for k in range(len(sentences[i].words)) if _reports(document, sentences[i], k)]
        behind = [k for k in verbs if sentences[i].words[k].span.start >= quotation.end]
        for verb in [*behind, *(k for k in reversed(verbs) if k not in behind)]:
            if named := of_verb(document, i, verb):
                return named
    return None


def _introduced(document: Document, sentence: Sentence, quotation: Span) -> str | None:
    """Who is spoken of where a colon without a verb of saying opens the quotation: "The mayor was blunt: “…”"."""
    before = tuple(w for w in sentence.words if w.span.end <= quotation.start)
    if not before or ":" not in document.body[before[-1].span.end : quotation.start]:
        return None
    if any(_reports(document, sentence, i) for i in range(len(before))):
        return None
    stop = next((i for i, w in enumerate(before) if w.folded in AUXILIARIES or w.folded.endswith("n't")), 0)
    return phrase(document, before[:stop])


def _stops(document: Document, sentence: Sentence) -> list[int]:
    """Positions of the words followed by a comma, a colon, a dash or a quotation mark."""
    gaps = (document.body[a.span.end : b.span.start] for a, b in pairwise(sentence.words))
    return [i for i, between in enumerate(gaps) if any(mark in between for mark in ',:;–—“”"()')]


def after_word(document: Document, sentence: Sentence, word: int) -> str | None:
    """The name printed after the word at `word`, up to the next comma."""
    stops = [i for i in _stops(document, sentence) if i > word]
    end = stops[0] + 1 if stops else len(sentence.words)
    name = sentence.words[word + 1 : end]
    for i, w in enumerate(name):
        if i and w.folded in _ENDS:
            return phrase(document, name[:i])
    return phrase(document, name)
