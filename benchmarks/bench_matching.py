"""How fast matching finds the claims of one article, beside rapidfuzz comparing every claim with every sentence.

    python -m benchmarks.bench_matching [--claims 10000] [--rounds 7] [ARTICLE…]

The claims are those of `news_claims`, all distinct, so anyone can rebuild them.
Recall: of the pairs of claim and sentence (six words or more) that `token_set_ratio` puts at 85 or above, the share
whose sentence lies in a window that matching offers for that claim.
"""

import argparse
import gc
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from rapidfuzz import fuzz, process

from benchmarks.news_claims import make_claims
from factcheck.matching import Candidate, ClaimIndex
from factcheck.model import Article, Claim, Document, Role
from factcheck.text import read_document

_SEEDS = Path(__file__).resolve().parent.parent / "seeds"
_VOTING = frozenset({Role.HEADLINE, Role.BODY, Role.CORRECTION})
_CUTOFF, _FEWEST_WORDS = 85, 6


def timed(work: Callable[[], object], rounds: int) -> float:
    """The least time of `work`, in milliseconds of this process: whatever else runs on the machine only adds."""
    taken = []
    for _ in range(rounds):
        start = time.process_time()
        work()
        taken.append(1000 * (time.process_time() - start))
    return min(taken)


def exhaustive(sentences: Sequence[str], claims: Sequence[str]) -> np.ndarray:
    """Every sentence against every claim."""
    return process.cdist(
        sentences, claims, scorer=fuzz.token_set_ratio, dtype=np.uint8, score_cutoff=_CUTOFF, workers=1
    )


def report_recall(document: Document, found: Sequence[Candidate], ratios: np.ndarray, places: Sequence[int]) -> str:
    """How many of the exhaustive pairs matching offers too."""
    offered = {(each.claim, place) for each in found for place in (each.first, each.last)}
    pairs = [
        (int(claim), places[row])
        for row, claim in np.argwhere(ratios >= _CUTOFF)
        if len(document.sentences[places[row]].words) >= _FEWEST_WORDS
    ]
    kept = sum(pair in offered for pair in pairs)
    return f"{kept} of {len(pairs)} pairs" + (f" ({kept / len(pairs):.3f})" if pairs else "")


def report_article(path: Path, claims: Sequence[Claim], index: ClaimIndex, rounds: int) -> None:
    """Times one article both ways and prints a line."""
    document = read_document(Article(path.stem, path.read_text(encoding="utf-8").split("\n---\n", 1)[-1]))
    places = [place for place, sentence in enumerate(document.sentences) if sentence.role in _VOTING]
    sentences = [document.sentences[place].span.of(document.body).lower() for place in places]
    texts = [claim.text.lower() for claim in claims]
    start = time.process_time()
    found = index.candidates(document)
    cold = 1000 * (time.process_time() - start)
    warm = timed(lambda: index.candidates(document), rounds)
    brute = timed(lambda: exhaustive(sentences, texts), max(1, rounds // 4))
    recall = report_recall(document, found, exhaustive(sentences, texts), places)
    hit = len({each.claim for each in found})
    print(
        f"{path.stem:<18} {len(sentences):>3} sentences   first {cold:6.1f} ms   again {warm:6.1f} ms"
        f"   cdist {brute:7.1f} ms   ratio {brute / warm:5.0f}   {len(found)} windows of {hit} claims   recall {recall}"
    )


def main() -> None:
    """Builds the index once and reports each article."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("articles", nargs="*", type=Path)
    ask.add_argument("--claims", type=int, default=10_000)
    ask.add_argument("--rounds", type=int, default=7)
    said = ask.parse_args()
    claims = make_claims(said.claims)
    ClaimIndex(claims[:10])  # the lexicon's files are read once, at first use
    start = time.process_time()
    index = ClaimIndex(claims)
    gc.collect()
    gc.freeze()  # what a server does once it has loaded: the index is no longer searched for garbage
    print(f"{len(claims)} distinct claims, index built in {time.process_time() - start:.2f} s")
    for path in said.articles or sorted(_SEEDS.glob("*.txt")):
        report_article(path, claims, index, said.rounds)


if __name__ == "__main__":
    main()
