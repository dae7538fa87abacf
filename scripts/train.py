"""Fits the weights of judging on the stories in training/stories and writes factcheck/lexicon/evidence_weights.txt.

    python scripts/train.py                                   fits, writes, and scores each story with weights
                                                              fitted on the others
    python scripts/train.py --evaluate tests/quality/stories  also scores stories that were not fitted on

Every window that judging weighs is a case; those that overlap the label's quote are about their claim. The same stories
give the same file, byte for byte.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler
from stories import Cell, Judged, find_stories, judge, overlaps, print_scores, read_cells, score
from switching import switched

from factcheck.judging.likelihood import CONSTANT
from factcheck.judging.passage import lay
from factcheck.judging.verdict import figures_of
from factcheck.judging.wording import read_frames

ROOT = Path(__file__).parents[1]
STORIES = ROOT / "training" / "stories"
WEIGHTS = ROOT / "factcheck" / "lexicon" / "evidence_weights.txt"
FOLDS = 7
# How much a case counts: those that are about the claim are few, and a window beside the quote may be about it as well.
ON_QUOTE, OF_SILENCE, BESIDE = 3.0, 1.0, 0.4
STRENGTH = 0.05  # scikit-learn's C: small, since the stories are few and the figures many
EXACT = {"C": STRENGTH, "tol": 1e-9, "max_iter": 10_000}  # so exact that rounding hides on which machine it was fitted
HEAD = """\
# How much each named figure of judging/evidence.py and judging/manner.py speaks for a passage's being about a claim.
# Format: figure = weight, of a logistic regression (see judging/likelihood.py).
# Source: fitted by scripts/train.py on the labelled stories in training/.
"""

Weights = dict[str, float]
"""Figure → weight."""


@dataclass(frozen=True, slots=True)
class Row:
    """One case: its figures, how much it counts, and whether it is on the label's quote."""

    figures: dict[str, float]
    counts: float
    about: bool


def read_rows(cells: Sequence[Cell]) -> Iterator[Row]:
    """Every case in these cells; passages in the claim's very words are left out, since nothing is weighed of them."""
    for cell in cells:
        for first, last, match in _windows(cell):
            case = lay(read_frames(cell.claim), cell.reading, first, last, match)
            if not case.copied:
                sentences = cell.reading.sentences
                text = cell.reading.body[sentences[first].span.start : sentences[last].span.end]
                on_quote = cell.gold.stances[0] != "silent" and overlaps(text, cell.gold.quote)
                yield Row(
                    figures_of(case), ON_QUOTE if on_quote else OF_SILENCE if cell.gold.silent else BESIDE, on_quote
                )


def _windows(cell: Cell) -> list[tuple[int, int, float]]:
    """The cell's candidates and each sentence of theirs, with the match, 0-1, as judging takes it."""
    matched = {(c.first, c.last): c.score / 100 for c in cell.candidates}
    windows = sorted({*matched, *((at, at) for window in matched for at in window)})
    inside = {(a, b): [s for (c, d), s in matched.items() if c >= a and d <= b] for a, b in windows}
    return [(a, b, matched.get((a, b), max(inside[a, b], default=0.0))) for a, b in windows]


def fit(rows: Sequence[Row]) -> Weights:
    """The weights that explain these cases best, for the figures as they are."""
    names = list(rows[0].figures)
    table = [[row.figures[name] for name in names] for row in rows]
    scaler = StandardScaler().fit(table)
    model = LogisticRegression(**EXACT).fit(
        scaler.transform(table), [row.about for row in rows], sample_weight=[row.counts for row in rows]
    )
    weights = [c / scale for c, scale in zip(model.coef_[0].tolist(), scaler.scale_.tolist(), strict=True)]
    constant = model.intercept_.tolist()[0] - sum(w * m for w, m in zip(weights, scaler.mean_.tolist(), strict=True))
    # As in the file: three decimals, and no negative zero.
    found = {CONSTANT: constant} | dict(zip(names, weights, strict=True))
    return {name: round(weight, 3) + 0.0 for name, weight in found.items()}


def word_weights(weights: Weights) -> str:
    """The text of the data file, with the figures in the order in which the program names them."""
    return HEAD + "".join(f"{name} = {weight:.3f}\n" for name, weight in weights.items())


def weighed_by(weights: Weights) -> AbstractContextManager[None]:
    """The program judges by these weights."""
    return switched("judging.likelihood", "read_weights", lambda: weights)


def judge_all(cells: Sequence[Cell]) -> list[Judged]:
    """What the program finds in each cell, beside its label."""
    return [(cell.gold, judge(cell)) for cell in cells]


def cross_validate(cells: dict[str, list[Cell]], rows: dict[str, list[Row]]) -> dict[str, list[Judged]]:
    """Each story judged by weights that were fitted on the stories of the other folds."""
    names = sorted(cells)
    judged: dict[str, list[Judged]] = {}
    for fold in range(FOLDS):
        apart = names[fold::FOLDS]
        with weighed_by(fit([row for name in names if name not in apart for row in rows[name]])):
            judged |= {name: judge_all(cells[name]) for name in apart}
    return {name: judged[name] for name in names}


def print_judged(title: str, judged: dict[str, list[Judged]]) -> None:
    """A table with a row for each story and one for all."""
    print(f"\n{title}")
    together = [pair for pairs in judged.values() for pair in pairs]
    print_scores([*((name, score(pairs)) for name, pairs in judged.items()), ("all", score(together))])


def main() -> int:
    """The exit code: 2 where a story to be scored was fitted on."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--evaluate", type=Path, nargs="+", default=[], metavar="DIR")
    said = ask.parse_args()
    cells = {story.name: read_cells(story) for story in find_stories(STORIES)}
    apart = {folder: find_stories(folder) for folder in said.evaluate}
    if known := sorted(story.name for stories in apart.values() for story in stories if story.name in cells):
        print(f"train: fitted on, so not to be scored: {', '.join(known)}", file=sys.stderr)
        return 2
    rows = {name: list(read_rows(each)) for name, each in cells.items()}
    weights = fit([row for each in rows.values() for row in each])
    WEIGHTS.write_text(word_weights(weights), encoding="utf-8")
    print_judged(f"Each story by weights fitted on the others ({FOLDS} folds)", cross_validate(cells, rows))
    with weighed_by(weights):
        for folder, stories in apart.items():
            print_judged(f"{folder}, not fitted on", {s.name: judge_all(read_cells(s)) for s in stories})
    return 0


if __name__ == "__main__":
    sys.exit(main())
