"""Labelled stories: read, judged by the program, scored.

A story is a folder with claims.yaml, gold.csv and articles/; without articles it is about the bundled ones. The figures
are those of the scorer kept beside the outside stories:

- stance     share of claims × articles with an accepted stance
- macro F1   mean over the stances of F1, so that `silent` cannot carry the figure
- conflicts  precision and recall of `conflicts` alone: a false conflict is the worst mistake
- voice      share with the right voice, where neither side is silent
- passage    share whose excerpt shares half its words with the quote, where neither side is silent
"""

import csv
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from factcheck.files import load_articles, load_claims
from factcheck.judging import Reading, judge_article
from factcheck.matching import Candidate, ClaimIndex
from factcheck.model import Article, Claim, Finding, Stance
from factcheck.text import read_document

BUNDLED = Path(__file__).parents[1] / "seeds"
MEASURES = ("stance", "macro_f1", "conflict_precision", "conflict_recall", "voice", "passage")


@dataclass(frozen=True, slots=True)
class Gold:
    """A label: the stances that are accepted, the likeliest first; whose voice, and the deciding words."""

    stances: tuple[str, ...]
    voice: str
    quote: str

    @property
    def silent(self) -> bool:
        """Whether the article may be taken to say nothing."""
        return Stance.SILENT in self.stances


@dataclass(frozen=True, slots=True)
class Cell:
    """A claim beside an article, with the windows that may carry it, and its label."""

    story: str
    claim: Claim
    article: Article
    reading: Reading
    candidates: tuple[Candidate, ...]
    gold: Gold


Judged = tuple[Gold, Finding]


def find_stories(folder: Path) -> list[Path]:
    """The stories in a folder, or the folder itself where it is one; by name."""
    return sorted(gold.parent for gold in [*folder.glob("gold.csv"), *folder.glob("*/gold.csv")])


def read_cells(story: Path) -> list[Cell]:
    """Every labelled claim × article of one story, matched and ready to be judged."""
    claims, _ = load_claims(story / "claims.yaml")
    articles, _ = load_articles([story / "articles" if (story / "articles").is_dir() else BUNDLED])
    index = ClaimIndex(claims)
    readings = {article.id: Reading(read_document(article)) for article in articles}
    found: defaultdict[tuple[str, str], list[Candidate]] = defaultdict(list)
    for article in articles:
        for candidate in index.candidates(readings[article.id].document):
            found[claims[candidate.claim].id, article.id].append(candidate)
    claim_of, article_of = {claim.id: claim for claim in claims}, {article.id: article for article in articles}
    return [
        Cell(story.name, claim_of[a], article_of[b], readings[b], tuple(found[a, b]), gold)
        for (a, b), gold in _read_gold(story / "gold.csv").items()
    ]


def _read_gold(file: Path) -> dict[tuple[str, str], Gold]:
    with file.open(encoding="utf-8", newline="") as lines:
        return {
            (row["claim"], row["article"]): Gold(tuple(row["stance"].split("|")), row["voice"], row["quote"])
            for row in csv.DictReader(lines)
        }


def judge(cell: Cell) -> Finding:
    """What the program finds."""
    return judge_article(cell.claim, cell.reading, cell.candidates, cell.article)


def score(judged: Sequence[Judged]) -> dict[str, float]:
    """The figures named above, 0-1; where there is nothing to be counted, 0, for precision and recall 1."""
    told = [(gold, finding) for gold, finding in judged if finding.best and not gold.silent]
    voices = [finding.best.voice == gold.voice for gold, finding in told if finding.best]
    passages = [overlaps(finding.best.excerpt, gold.quote) for gold, finding in told if finding.best]
    return _score_stances([(gold.stances, str(finding.stance)) for gold, finding in judged]) | {
        "voice": _share(voices),
        "passage": _share(passages),
    }


def _score_stances(pairs: Sequence[tuple[tuple[str, ...], str]]) -> dict[str, float]:
    right = Counter(found for accepted, found in pairs if found in accepted)
    said = Counter(found for _, found in pairs)
    true = Counter(found if found in accepted else accepted[0] for accepted, found in pairs)
    each = [2 * right[stance] / (true[stance] + said[stance]) for stance in Stance if true[stance] + said[stance]]
    against = Stance.CONFLICTS
    return {
        "stance": sum(right.values()) / len(pairs),
        "macro_f1": sum(each) / len(each),
        "conflict_precision": right[against] / said[against] if said[against] else 1.0,
        "conflict_recall": right[against] / true[against] if true[against] else 1.0,
    }


def overlaps(excerpt: str, quote: str) -> bool:
    """Whether half of the shorter one's words, at least, stand in the other."""
    a, b = _words(excerpt), _words(quote)
    return (a & b).total() * 2 >= min(a.total(), b.total()) > 0


def _words(text: str) -> Counter[str]:
    return Counter("".join(c.lower() if c.isalnum() else " " for c in text).split())


def _share(hits: Sequence[bool]) -> float:
    return sum(hits) / max(1, len(hits))


def print_scores(rows: Iterable[tuple[str, dict[str, float]]]) -> None:
    """A table of titles and figures, on standard output."""
    print(f"{'':<24}" + "".join(f"{name:>19}" for name in MEASURES))
    for title, row in rows:
        print(f"{title:<24}" + "".join(f"{row[name]:>19.3f}" for name in MEASURES))
