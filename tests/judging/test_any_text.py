"""What holds for any text and any claim at all."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.judging import judge_text
from factcheck.model import Claim, Finding, PassageFinding
from tests.judging.told import judge_page

WORDS = (
    "Kestrel Air never dropped 40 routes on Monday 3 May 2024, said the ministry. It may cost $4m! “quoted” not 12% "
    "refused to sign if whether Will? Correction: \n\n first only Tarn from 5% to 6% rather than A third of 900 U.S. -"
).split(" ")
TEXTS = st.one_of(st.text(max_size=120), st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join))
CLAIMS = st.builds(
    Claim,
    id=st.just("claim"),
    text=TEXTS,
    phrases=st.lists(TEXTS, max_size=2).map(tuple),
    as_of=st.sampled_from([None, date(2024, 5, 6)]),
)


def passages(finding: Finding) -> list[PassageFinding]:
    """The deciding passage and the others."""
    return [one for one in (finding.best, *finding.others) if one]


def check(finding: Finding, text: str) -> None:
    """What every finding owes its reader."""
    found = passages(finding)
    assert finding.reason
    assert (finding.stance == "silent") == (finding.best is None)
    for one in found:
        assert 0 <= one.span.start < one.span.end <= len(text)
        assert one.excerpt == text[one.span.start : one.span.end]
        assert one.deciding == tuple(sorted(one.deciding))
        assert one.deciding
        assert all(one.span.holds(span) for span in one.deciding)
        assert 0 <= one.score <= 100
        assert one.reason
        assert (one.speaker is None) or one.voice == "attributed"
    assert not any(a.span.overlaps(b.span) for i, a in enumerate(found) for b in found[:i])


@settings(deadline=None, max_examples=150)  # the first example reads the lexicon's files
@given(CLAIMS, TEXTS, st.sampled_from([None, date(2024, 5, 7)]))
def test_a_text_is_judged_whatever_stands_in_it(claim: Claim, text: str, day: date | None) -> None:
    """Never an error; excerpts are the text's own characters, and a second look finds the same."""
    finding = judge_text(claim, text, day)
    check(finding, text)
    assert judge_text(claim, text, day) == finding


@settings(deadline=None, max_examples=100)
@given(CLAIMS, TEXTS)
def test_an_article_is_judged_whatever_stands_in_it(claim: Claim, text: str) -> None:
    """The same for a page, its windows found by the index."""
    finding = judge_page(claim, text)
    check(finding, text)
    assert judge_page(claim, text) == finding
