"""How fast one article's claims are found and judged, beside rapidfuzz comparing every claim with every sentence.

    python -m benchmarks.bench_matching [--claims 10000] [--rounds 7] [ARTICLE…]

The claims are those of `news_claims`, all distinct, so anyone can rebuild them; the last line takes the bundled ones.
Times are milliseconds of this process, least and median of the rounds, the same number of rounds for every side unless
a side has used up its seconds; "first" is the first time in this process that the article meets these claims.
Recall: of the pairs of claim and sentence (six words or more) that `token_set_ratio` puts at 85 or above, the share
whose sentence lies in a window that matching offers for that claim.
"""

import argparse
import gc
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple

import numpy as np
from rapidfuzz import fuzz, process

from benchmarks.news_claims import make_claims
from factcheck.files import load_articles, load_claims
from factcheck.judging import Reading, judge_article
from factcheck.matching import Candidate, ClaimIndex
from factcheck.model import VOTING, Article, Claim, Document
from factcheck.text import read_document

_ROOT = Path(__file__).resolve().parent.parent
_CUTOFF, _FEWEST_WORDS = 85, 6
# Seconds after which a side gets no further round, so that the whole takes no more than two minutes.
_LONGEST = 4.0


class Times(NamedTuple):
    """Milliseconds: the least and the median of some rounds. Whatever else runs on the machine only adds."""

    least: float
    median: float

    def __str__(self) -> str:
        """Both, for a line of the report."""
        return f"{self.least:6.1f} / {self.median:6.1f} ms"


def timed(work: Callable[[], object], rounds: int) -> Times:
    """The times of `work`, run at least once."""
    taken: list[float] = []
    while len(taken) < max(rounds, 1) and sum(taken) < 1000 * _LONGEST:
        start = time.process_time()
        work()
        taken.append(1000 * (time.process_time() - start))
    return Times(min(taken), median(taken))


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
    return f"{sum(pair in offered for pair in pairs)} of {len(pairs)} pairs"


def judge_all(claims: Sequence[Claim], article: Article, document: Document, found: Sequence[Candidate]) -> None:
    """Judges every claim that matching found in the article."""
    windows: defaultdict[int, list[Candidate]] = defaultdict(list)
    for each in found:
        windows[each.claim].append(each)
    reading = Reading(document)
    for claim, own in windows.items():
        judge_article(claims[claim], reading, own, article)


def report_article(article: Article, claims: Sequence[Claim], index: ClaimIndex, rounds: int) -> None:
    """Times one article both ways and prints two lines."""
    document = read_document(article)
    places = [place for place, sentence in enumerate(document.sentences) if sentence.role in VOTING]
    sentences = [document.sentences[place].span.of(document.body).lower() for place in places]
    texts = [claim.text.lower() for claim in claims]
    first = timed(lambda: index.candidates(document), 1)
    found = index.candidates(document)
    ours = timed(lambda: index.candidates(document), rounds)
    brute = timed(lambda: exhaustive(sentences, texts), rounds)
    judged_first = timed(lambda: judge_all(claims, article, document, found), 1)
    judged = timed(lambda: judge_all(claims, article, document, found), rounds)
    hit = len({each.claim for each in found})
    print(
        f"{article.id:<16}{len(sentences):>3} sentences   matching {ours} (first {first.least:.1f})   cdist {brute}"
        f"   ratio {brute.least / ours.least:.1f} / {brute.median / ours.median:.1f}"
        f"   recall {report_recall(document, found, exhaustive(sentences, texts), places)}\n"
        f"{'':<16}{len(found):>4} windows    judging {hit} claims {judged} (first {judged_first.least:.0f})"
    )


def report_bundled(articles: Sequence[Article], rounds: int) -> None:
    """Times the bundled claims against the bundled articles and prints the mean of an article."""
    claims, _ = load_claims(_ROOT / "claims.yaml")
    index = ClaimIndex(claims)
    documents = [read_document(article) for article in articles]
    found = [index.candidates(document) for document in documents]
    steps: dict[str, Callable[[], object]] = {
        "reading": lambda: [read_document(article) for article in articles],
        "matching": lambda: [index.candidates(document) for document in documents],
        "judging": lambda: [judge_all(claims, *each) for each in zip(articles, documents, found, strict=True)],
    }
    times = {name: timed(step, rounds) for name, step in steps.items()}
    means = (f"{name} {Times(*(each / len(articles) for each in took))}" for name, took in times.items())
    print(f"an article with {len(claims)} bundled claims: {', '.join(means)}")


def main() -> None:
    """Builds the index once and reports each article."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("articles", nargs="*", type=Path)
    ask.add_argument("--claims", type=int, default=10_000)
    ask.add_argument("--rounds", type=int, default=7)
    said = ask.parse_args()
    claims = make_claims(said.claims)
    articles, _ = load_articles(said.articles or [_ROOT / "seeds"])
    ClaimIndex(claims[:10])  # the lexicon's files are read once, at first use
    start = time.process_time()
    index = ClaimIndex(claims)
    gc.collect()
    gc.freeze()  # what a server does once it has loaded: the index is no longer searched for garbage
    print(f"{len(claims)} distinct claims, index built in {time.process_time() - start:.2f} s; least / median")
    for article in articles:
        report_article(article, claims, index, said.rounds)
    report_bundled(articles, said.rounds)


if __name__ == "__main__":
    main()
