"""Which claims a post repeats, best first."""

from dataclasses import replace

import pytest

from factcheck.matching.likeness import LikenessIndex, rank
from factcheck.matching.posts import read_post
from factcheck.model import Claim

CLAIMS = (
    Claim("otters", "Otters have returned to the River Tarrow after sixty years", ("Are otters back in the Tarrow?",)),
    Claim("tunnel", "The mayor of Brackwater closed the harbour tunnel to save money"),
    Claim("coin", "A coin in a jar of vinegar keeps milk fresh"),
    Claim("museum", "The mayor of Brackwater sold a museum painting"),
)


@pytest.mark.parametrize(
    ("post", "best"),
    [
        ("OMG otters!!! my nan saw one by the tarrow #otters — Jo (@jo_b) May 4, 2021", 0),
        ("So #HarbourTunnel is shut… thanks mayor", 1),
        ("put a coin in vinegar next to ur milk, thank me later https://example.org/museum-mayor-painting", 2),
        ("@BrackwaterMuseum where did the painting go?", 3),
    ],
)
def test_the_claim_a_post_repeats_comes_first(post: str, best: int) -> None:
    """Hashtags and handles count as the words in them, links not at all."""
    assert rank(LikenessIndex(CLAIMS), post, 4)[0][0] == best


def test_a_post_that_shares_no_word_finds_nothing() -> None:
    """There is no threshold, but something must be shared."""
    assert rank(LikenessIndex(CLAIMS), "Good morning everybody", 5) == []


def test_no_claims_no_finds() -> None:
    """An empty claims file is a sound one."""
    assert rank(LikenessIndex([]), "Otters are back", 5) == []


def test_scores_fall_from_at_most_100_and_ties_keep_the_claims_order() -> None:
    """Two equal claims stand in the order of their file."""
    twice = (*CLAIMS, CLAIMS[0])
    ranked = rank(LikenessIndex(twice), "Otters back in the river", 10)
    assert [position for position, _ in ranked] == [0, 4]
    assert 100 >= ranked[0][1] == ranked[1][1] > 0


@pytest.mark.parametrize("top", [0, -1, 1, 3])
def test_never_more_than_asked_for(top: int) -> None:
    """`top` bounds the answer; nothing below one is asked for."""
    assert len(rank(LikenessIndex(CLAIMS), "The mayor of Brackwater and the milk", top)) == max(0, top)


@pytest.mark.parametrize(
    ("post", "stems"),
    [
        ("#SaveTheTarrowOtters", ["save", "tarrow", "otter"]),
        ("pic.twitter.com/abc bridge", ["bridg"]),
        ("The NATO2024Summit tag: #NATO2024Summit", ["nato2024summit", "tag", "nato", "2024", "summit"]),
        ("1,200 miners’ lamps", ["1200", "miner", "lamp"]),
        ("", []),
    ],
)
def test_a_post_is_read_as_its_telling_words(post: str, stems: list[str]) -> None:
    """Tags split at their seams, digit groups joined, closed-class words left out."""
    assert read_post(post) == stems


def test_a_rewording_is_found_by_the_words_it_adds() -> None:
    """They count once each; what it shares with the claim is not counted again."""
    plain = Claim("fab", "The fab in Orsk burned down")
    made = replace(plain, rewordings=("The foundry in Orsk burned down", "The chip factory in Orsk burned down"))
    again = replace(made, rewordings=made.rewordings[:1] * 5 + made.rewordings[1:])
    others = CLAIMS[1:]

    assert rank(LikenessIndex((*others, plain)), "so the foundry is gone", 5) == []
    assert [position for position, _ in rank(LikenessIndex((*others, made)), "so the foundry is gone", 5)] == [3]
    assert rank(LikenessIndex((*others, made)), "orsk", 5) == rank(LikenessIndex((*others, again)), "orsk", 5)
