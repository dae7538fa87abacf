"""What holds for any text at all."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.matching import ClaimIndex
from factcheck.matching.likeness import LikenessIndex, rank
from factcheck.model import Article, Claim, Role
from factcheck.text import read_document

WORDS = "The Kestel mine closed on 3 June, says Ilse Varga. It cost £4m! (U.S.) #TagHere \n\n“quoted” it's -".split(" ")
PLAIN = "Kestel Lisbon mine harbour closed opened rose fell ministers parliament voted report 12 $5m June".split()
SAYINGS = st.lists(st.sampled_from(PLAIN), min_size=1, max_size=6).map(lambda words: " ".join(words) + ".")
TEXTS = st.one_of(st.text(max_size=200), st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join))


@settings(deadline=None)  # the first example reads the lexicon's files
@given(st.lists(st.tuples(TEXTS, st.lists(TEXTS, max_size=2)), max_size=4), TEXTS)
def test_candidates_are_sound_whatever_is_read(claims: list[tuple[str, list[str]]], text: str) -> None:
    """Positions exist, windows have one or two voting sentences, scores lie in 0 to 100, and a second look agrees."""
    document = read_document(Article("article", text))
    index = ClaimIndex([Claim(f"c{number}", claim, tuple(phrases)) for number, (claim, phrases) in enumerate(claims)])
    found = index.candidates(document)
    for each in found:
        assert 0 <= each.claim < len(claims)
        assert 0 <= each.last - each.first <= 1
        assert {document.sentences[place].role for place in (each.first, each.last)} <= {
            Role.HEADLINE,
            Role.BODY,
            Role.CORRECTION,
        }
        assert 0 <= each.score <= 100
    assert index.candidates(document) == found


@settings(deadline=None)
@given(
    st.lists(st.tuples(SAYINGS, st.lists(SAYINGS, max_size=1)), min_size=2, max_size=8), st.lists(SAYINGS, max_size=9)
)
def test_the_index_loses_nothing(claims: list[tuple[str, list[str]]], lines: list[str]) -> None:
    """Whatever stands beside a claim in the file, its windows are those it has alone."""
    document = read_document(Article("article", "\n\n".join(lines)))
    curated = [Claim(f"c{number}", claim, tuple(phrases)) for number, (claim, phrases) in enumerate(claims)]
    apart = [
        replace(each, claim=position)
        for position, claim in enumerate(curated)
        for each in ClaimIndex([claim]).candidates(document)
    ]
    assert list(ClaimIndex(curated).candidates(document)) == apart


@settings(deadline=None)  # the first example reads the lexicon's files
@given(st.lists(TEXTS, max_size=4), TEXTS, st.integers(-1, 6))
def test_ranking_is_sound_whatever_is_read(claims: list[str], text: str, top: int) -> None:
    """Never more than asked for, best first, scores from 0 to 100."""
    ranked = rank(LikenessIndex([Claim(f"c{number}", claim) for number, claim in enumerate(claims)]), text, top)
    scores = [score for _, score in ranked]
    assert len(ranked) <= max(0, top)
    assert scores == sorted(scores, reverse=True)
    assert all(0 <= score <= 100 for score in scores)
