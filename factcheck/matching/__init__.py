"""Which sentences, or two neighbouring ones, carry a claim. What they do to it is for judging to say."""

from factcheck.matching.index import ClaimIndex
from factcheck.matching.likeness import LikenessIndex, rank
from factcheck.matching.scoring import Candidate

__all__ = ["Candidate", "ClaimIndex", "LikenessIndex", "rank"]
