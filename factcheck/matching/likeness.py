"""Which claims a text repeats, best first: likeness without a threshold, for "has this been checked?".

Okapi BM25 (Robertson and Zaragoza 2009) over each claim's text and phrases, with the idf raised to a power.
Of its rewordings only the words count that these lack: the others would be counted once for each synonym.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Sequence
from heapq import nsmallest

from factcheck.matching.posts import read_post
from factcheck.model import Claim

_SATURATION = 1.2  # BM25's k1, at its usual value
_LENGTH = 0.5  # BM25's b; claims are short, so their length tells less than a page's
# Posts talk around a claim, and many common words in common must not outweigh one rare name. Flat from 1.3 to 1.6.
_RARITY = 1.5


class LikenessIndex:
    """Claims made ready for ranking; a claim is known by its position."""

    def __init__(self, claims: Sequence[Claim]) -> None:
        """Reads every wording of `claims`."""
        read = [_read(claim) for claim in claims]
        spread = Counter(stem for stems in read for stem in stems)
        mean = max(sum(map(Counter.total, read)) / max(len(read), 1), 1.0)
        self._rarity = {stem: _rarity(count, len(read)) for stem, count in spread.items()}
        self._postings: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
        for position, stems in enumerate(read):
            damping = _SATURATION * (1 - _LENGTH + _LENGTH * stems.total() / mean)
            for stem, count in stems.items():
                weight = self._rarity[stem] * count * (_SATURATION + 1) / (count + damping)
                self._postings[stem].append((position, weight))

    def rank(self, text: str, top: int) -> list[tuple[int, float]]:
        """The `top` claims most like `text`, best first, scored 0 to 100; those sharing no word are left out.

        100 would be a claim that holds every known word of the text many times over. Equal scores keep the claims'
        order.
        """
        known = sorted({stem for stem in read_post(text) if stem in self._rarity})
        scores: defaultdict[int, float] = defaultdict(float)
        for stem in known:
            for position, weight in self._postings[stem]:
                scores[position] += weight
        most = sum(self._rarity[stem] for stem in known) * (_SATURATION + 1)
        best = nsmallest(max(top, 0), scores.items(), key=lambda each: (-each[1], each[0]))
        return [(position, round(100 * score / most, 2)) for position, score in best]


def rank(index: LikenessIndex, text: str, top: int) -> list[tuple[int, float]]:
    """The `top` claims most like `text`, best first, as (position, score from 0 to 100)."""
    return index.rank(text, top)


def _read(claim: Claim) -> Counter[str]:
    """The stems of a claim's wordings, with how often they stand there."""
    stems = Counter(read_post(" ".join((claim.text, *claim.phrases))))
    stems.update({stem: 1 for text in claim.rewordings for stem in read_post(text) if stem not in stems})
    return stems


def _rarity(count: int, claims: int) -> float:
    """The idf of a stem that `count` of the claims hold, sharpened."""
    return math.pow(math.log1p((claims - count + 0.5) / (count + 0.5)), _RARITY)
