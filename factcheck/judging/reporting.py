"""Verbs of saying, and whether a word is one where it stands.

Handles: verbs that report whatever follows ("said", "estimates"), and verbs that are deeds unless a clause, a quotation
or a comma makes them sayings ("the court found that", "pledged €2m", "declared an emergency"); nouns of the same form
("the report"), adverbs, infinitives, participles, passives, relative clauses, indirect questions, and the outlet's own
"we can reveal". Does not handle: a bare clause after a deed whose verb is in the present ("thinks rain helps").
"""

from functools import cache

from factcheck import lexicon
from factcheck.judging import sayings
from factcheck.judging.clauses import gap
from factcheck.judging.grammar import ARTICLES, AUXILIARIES, BE, DETERMINERS, PREPOSITIONS, is_finite, segment_start
from factcheck.model import Document, Word


@cache
def reporting_stems() -> frozenset[str]:
    """The stems of the verbs of saying that are one word."""
    return frozenset(stems[0] for stems in lexicon.stems_of("reporting_verbs") if len(stems) == 1) | sayings.BLAME


def is_reporting(document: Document, words: tuple[Word, ...], i: int) -> bool:
    """Whether who stands before the word at `i` stands there as a speaker, with whatever object."""
    return may_report(document, words, i) and (words[i].stem not in sayings.DEEDS or reports(document, words, i))


def reports(document: Document, words: tuple[Word, ...], i: int) -> bool:
    """Whether the word at `i` is a verb by which somebody says something here."""
    return may_report(document, words, i) and (takes_statement(document, words, i) or stands_aside(document, words, i))


def may_report(document: Document, words: tuple[Word, ...], i: int) -> bool:
    """Whether the word at `i` is a verb by which somebody may say something; what follows it is not looked at."""
    word = words[i]
    if i == 0 or word.folded.endswith("ly") or "-" in word.folded:
        return False
    if not _speaks(document, words, i):
        return False
    if _is_noun(document, words, i) or _own(words, i):
        return False
    segment = words[segment_start(document.body, words, i) : i]
    return not any(w.folded in sayings.ASIDES and not _more_than(segment, k) for k, w in enumerate(segment))


def _speaks(document: Document, words: tuple[Word, ...], i: int) -> bool:
    stem = words[i].stem
    if stem in reporting_stems() or _sets_at(words, i) or _counts(words, i):
        return True
    if stem in sayings.WITH_THAT:
        return i + 1 < len(words) and words[i + 1].folded == "that"
    return (stem,) in lexicon.stems_of("speech_manners") and _beside_quotation(document, words, i)


def takes_statement(document: Document, words: tuple[Word, ...], i: int) -> bool:
    """Whether what follows the verb is what somebody says."""
    after = words[i + 1].folded if i + 1 < len(words) else ""
    if _opens_quotation(document, words, i) or (_that(words, i) and after not in sayings.NO_STATEMENT):
        return True
    relative = any(w.folded == "that" for w in words[max(0, i - 2) : i])  # "the firm that reported profits closed"
    if not after or relative or after in sayings.NO_STATEMENT | sayings.INDIRECT | sayings.GREETINGS:
        return False
    return _takes_clause(document, words, i, after)


def _takes_clause(document: Document, words: tuple[Word, ...], i: int, after: str) -> bool:
    """Whether a statement follows that neither "that" nor a quotation mark opens."""
    word = words[i]
    if word.folded.endswith("ing") or words[i - 1].folded == "to":
        return word.stem in sayings.SAYINGS and word.folded.endswith("ing") and _clause(document, words, i)
    if is_passive(words, i):
        return after != "to" and _clause(document, words, i)
    if word.stem in sayings.SAYINGS or _sets_at(words, i) or _counts(words, i):
        return "," not in gap(document.body, words, i) and not _participle(document, words, i)
    return after in sayings.DENIED_CLAIMS or _clause(document, words, i)


def stands_aside(document: Document, words: tuple[Word, ...], i: int) -> bool:
    """Whether verb and subject only stand beside what is said: "…, the ministry said", "…, said Ilse Varga"."""
    start = segment_start(document.body, words, i)
    inverted = start == i
    after = words[i + 1].folded if i + 1 < len(words) else ""
    if start == 0 or _that(words, i) or words[i - 1].folded in {"and", "but", "or"} | BE:
        return False
    if after in sayings.GREETINGS or (inverted and (after == "that" or _clause(document, words, i))):
        return False
    if inverted and (after in PREPOSITIONS or not after or words[i].stem in sayings.TO_SOMEBODY):
        return not _participle(document, words, i) and _apposed(document, words, i)
    if inverted:
        said = words[i].stem in sayings.INVERTED or _beside_quotation(document, words, i)
        return said and not words[i].folded.endswith("ing")
    if words[i].stem in sayings.THINGS or after in sayings.NO_STATEMENT or not _is_subject(words[start:i]):
        return False
    plain = not after or after in PREPOSITIONS or after.endswith("ly") or gap(document.body, words, i).strip(" ")
    return bool(plain) or _is_time(after) or (words[i].stem in sayings.TO_SOMEBODY and not _clause(document, words, i))


def _is_subject(words: tuple[Word, ...]) -> bool:
    """Whether words can be the subject of a saying: no adverbial, clause or relative ("a link they argued")."""
    if words[0].folded in (PREPOSITIONS - {"as"}) | sayings.NO_SUBJECTS or any(w.folded == "that" for w in words):
        return False
    second = (k for k in range(1, len(words)) if words[k].folded in ARTICLES | sayings.PRONOUNS)
    return all(words[k - 1].folded in PREPOSITIONS | {"and"} for k in second)


def _is_time(folded: str) -> bool:
    times = {"last", "yesterday", "today", "late", "early", "earlier", "later", "after", "when", "as", "tonight"}
    return folded in times or folded in lexicon.words_of("weekdays") or folded in lexicon.words_of("months")


def _apposed(document: Document, words: tuple[Word, ...], i: int) -> bool:
    """Whether a name with an apposition in commas stands before: "…, Ilse Varga, its head, said on Friday"."""
    apposition = segment_start(document.body, words, i - 1)
    start = segment_start(document.body, words, apposition - 1) if apposition else 0
    return 0 < start < apposition and _is_subject(words[start:apposition])


def _participle(document: Document, words: tuple[Word, ...], i: int) -> bool:
    """Whether it says what was done to something: "the decree, published on a website"."""
    after = words[i + 1].folded if i + 1 < len(words) else ""
    aside = "," in gap(document.body, words, i - 1) and after in {"on", "in", "at", "by", "to", "as"}
    return (aside and words[i].folded.endswith("ed")) or after == "by"


def is_passive(words: tuple[Word, ...], i: int) -> bool:
    """Whether it was said to or of the subject: "shareholders were told"."""
    k = i - 1
    while k > 0 and words[k].folded.endswith("ly"):
        k -= 1
    return words[k].folded in BE


def _that(words: tuple[Word, ...], i: int) -> bool:
    """Whether "that" opens what is said, after an adverbial or the person told: "wrote in a note to clients that"."""
    for k in range(i + 1, min(len(words), i + 12)):
        if words[k].folded == "that":
            return k == i + 1 or words[i + 1].folded in PREPOSITIONS or words[i].stem in sayings.TO_SOMEBODY
    return False


def _clause(document: Document, words: tuple[Word, ...], i: int) -> bool:
    """Whether a clause of its own follows: "claimed the guard had fled", not "claimed responsibility"."""
    sure = words[i].stem in sayings.SEEN
    for k in range(i + 2, len(words)):
        if gap(document.body, words, k - 1).strip(" ") or words[k].folded in sayings.CLAUSE_ENDS:
            return False
        month = words[k].folded == "may" and words[k].span.of(document.body)[0].isupper()
        if (
            (words[k].folded in AUXILIARIES and not month)
            or words[k].folded.endswith("n't")
            or (not sure and is_finite(words, k))
        ):
            return True
    return False


def _opens_quotation(document: Document, words: tuple[Word, ...], i: int) -> bool:
    between = gap(document.body, words, i)
    return any(mark in between for mark in '"“‘«„') or ":" in between


def _beside_quotation(document: Document, words: tuple[Word, ...], i: int) -> bool:
    start = segment_start(document.body, words, i)
    before = gap(document.body, words, start - 1)
    return _opens_quotation(document, words, i) or any(mark in before for mark in '"”’»')


def _is_noun(document: Document, words: tuple[Word, ...], i: int) -> bool:
    """Whether a form that may be a noun stands as one: after an article, before a preposition or a stop."""
    before = words[i - 1]
    clitic = gap(document.body, words, i - 1).replace("’", "'")
    if before.folded in DETERMINERS or "'" in clitic.strip(" ") or before.folded.endswith(("'s", "’s")):
        return True
    if words[i].folded.endswith(sayings.ONLY_NOUNS) and words[i].folded not in {
        "mention",
        "caution",
        "question",
        "comment",
        "lament",
    }:
        return True
    if words[i].folded not in sayings.NOUNS:
        return words[i].folded == "according"
    if before.folded in PREPOSITIONS or before.folded.endswith(("ing", "est")):
        return True
    segment = words[segment_start(document.body, words, i) : i]
    if (
        not words[i].folded.endswith(("s", "ed"))
        and before.folded not in AUXILIARIES
        and not any(map(_plural, segment))
    ):
        return True
    after = words[i + 1].folded if i + 1 < len(words) else ""
    stops = (not after or bool(gap(document.body, words, i).strip(" "))) and not _opens_quotation(document, words, i)
    return (
        after in PREPOSITIONS - {"in", "at"} or after.endswith("ing") or (stops and not _aside_end(document, words, i))
    )


def _aside_end(document: Document, words: tuple[Word, ...], i: int) -> bool:
    """Whether the verb closes an aside between commas or at the sentence's end: "…, the union claims."."""
    start = segment_start(document.body, words, i)
    return start > 0 and 0 < i - start <= 5 and words[start].folded not in PREPOSITIONS


def _plural(word: Word) -> bool:
    return word.folded in sayings.SUBJECTS or (word.folded.endswith("s") and not word.folded.endswith("ss"))


def _own(words: tuple[Word, ...], i: int) -> bool:
    """Whether it is the outlet that speaks: "we can reveal", "the Lantern can disclose"."""
    near = [w.folded for w in words[max(0, i - 3) : i]]
    if "can" in near and words[i].stem in {lexicon.stem("reveal"), lexicon.stem("disclose")}:
        return True
    return any(w in {"i", "we", "i'd", "we'd", "i've", "we've"} for w in near[-2:])


def _more_than(segment: tuple[Word, ...], k: int) -> bool:
    """Whether "than" only bounds a number: "more than 100 people"."""
    number = segment[k + 1].folded if k + 1 < len(segment) else ""
    return segment[k].folded == "than" and (number[:1].isdigit() or number in {"half", "a", "two", "three"})


def _sets_at(words: tuple[Word, ...], i: int) -> bool:
    """Whether the verb gives a figure as somebody's: "puts the damage at", "values it at"."""
    return words[i].stem in sayings.SETTERS and any(w.folded == "at" for w in words[i + 1 : i + 7])


def _counts(words: tuple[Word, ...], i: int) -> bool:
    """Whether somebody's own count follows: "the General Staff counts 41 violations"."""
    near = words[i + 1 : i + 5]
    number = any(w.folded[:1].isdigit() or w.folded in sayings.NUMBERS for w in near)
    return words[i].stem in sayings.COUNTERS and number and not is_passive(words, i)
