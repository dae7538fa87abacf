"""Judging in one short line each, for the tables of these tests.

Every table says which of its rows were developed on (written with the code of the module at hand) and which were only
evaluated (written from the vocabulary of stances). Some of the latter had their words or label put right, or were
left out as open to argument, after a first run: the tables are a specification, and no measure of how often it is
met. A new bug's row goes to the end of its table, with a word on what went wrong; a row marked `xfail` is a known
defect.
"""

from datetime import date

import pytest
from _pytest.mark import ParameterSet

from factcheck.judging import Reading, judge_article, judge_text
from factcheck.judging.frame import Frame
from factcheck.judging.wording import read_frames
from factcheck.matching import ClaimIndex
from factcheck.model import Article, Claim, Document, Finding, Sentence
from factcheck.text import read_document

MONDAY = date(2025, 3, 10)


def known_defect(*row: object, reason: str) -> ParameterSet:
    """A row that the engine gets wrong, kept until it is mended: the run then fails and asks for the mark to go."""
    return pytest.param(*row, marks=pytest.mark.xfail(strict=True, reason=reason))


def as_claim(claim: str | Claim) -> Claim:
    """A claim from its words."""
    return claim if isinstance(claim, Claim) else Claim("claim", claim)


def judge(claim: str | Claim, text: str, day: date | None = None) -> Finding:
    """One text that stands alone."""
    return judge_text(as_claim(claim), text, day)


def judge_page(claim: str | Claim, body: str, *, day: date = MONDAY, name: str = "page") -> Finding:
    """A whole article, its windows found the way the dashboard finds them."""
    article = Article(name, body, outlet=name.title(), date=day)
    document = read_document(article)
    one = as_claim(claim)
    return judge_article(one, Reading(document), ClaimIndex([one]).candidates(document), article)


def word_finding(finding: Finding) -> str:
    """'conflicts: ‘nine’ against the claim’s four'."""
    return f"{finding.stance}: {finding.reason}"


def word_voice(finding: Finding) -> str:
    """'agrees, attributed: the mayor'; 'agrees, own'; 'silent'."""
    if finding.best is None:
        return str(finding.stance)
    speaker = f": {finding.best.speaker}" if finding.best.speaker else ""
    return f"{finding.stance}, {finding.best.voice}{speaker}"


def word_values(finding: Finding) -> list[str]:
    """What was held against what: 'four/nine: differs'."""
    return [f"{pair.claim}/{pair.source}: {pair.relation}" for pair in finding.best.values] if finding.best else []


def read_page(text: str) -> Document:
    """A text taken apart."""
    return read_document(Article("page", text))


def read_sentence(text: str) -> tuple[Document, Sentence]:
    """A text of one sentence, and that sentence."""
    document = read_page(text)
    assert len(document.sentences) == 1, text
    return document, document.sentences[0]


def find_word(sentence: Sentence, folded: str) -> int:
    """The position of a word of the sentence."""
    return [word.folded for word in sentence.words].index(folded)


def frame_of(claim: str | Claim) -> Frame:
    """A claim's own wording, taken apart."""
    return read_frames(as_claim(claim))[0]


def words_of(frame: Frame, parts: tuple[int, ...]) -> str:
    """The words of some parts."""
    return " ".join(frame.parts[i].word for i in parts)
