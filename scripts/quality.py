"""Compares the scores on the labelled stories, all together, with the recorded floors.

    python scripts/quality.py ../shared/bench            exits 1 where a figure fell below its floor
    python scripts/quality.py ../shared/bench --record   writes today's figures as the new floors

A single story has no floor: a change that is right in general may cost one a cell.

The stories and their scorer live outside the repository; where they are absent, this says so and exits 0.
"""

import argparse
import json
import math
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path

FLOORS = Path(__file__).parents[1] / "tests" / "quality" / "floors.toml"
MEASURES = ("stance", "macro_f1", "conflict_precision", "conflict_recall", "voice", "passage")

Scores = Mapping[str, Mapping[str, float]]


def read_scores(scorer: Path) -> Scores:
    """Figures by story and measure, and under "all", from the installed `factcheck` command."""
    command = str(Path(sys.executable).parent / "factcheck")
    done = subprocess.run(
        [sys.executable, str(scorer), "--command", command, "--json"], stdout=subprocess.PIPE, text=True, check=True
    )
    scores: Scores = json.loads(done.stdout)
    return scores


def word_floors(row: Mapping[str, float]) -> str:
    """The text of floors.toml: the comment it has, then a line for each measure, cut to three digits."""
    comment = [line for line in FLOORS.read_text(encoding="utf-8").splitlines() if line.startswith("#")]
    figures = [f"{name} = {math.floor(row[name] * 1000) / 1000:.3f}" for name in MEASURES]
    return "\n".join([*comment, "", *figures, ""])


def print_table(scores: Scores, floors: Mapping[str, float]) -> None:
    """Every story's figures, those of all together, and their floors, on standard output."""
    rows = {**scores, "floor": {name: floors.get(name, 0.0) for name in MEASURES}}
    print(f"{'story':<22}" + "".join(f"{name:>19}" for name in MEASURES))
    for story, row in rows.items():
        print(f"{story:<22}" + "".join(f"{row[name]:>19.3f}" for name in MEASURES))


def main() -> int:
    """The exit code: 0 where every floor holds or there is nothing to score with, else 1."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("bench", type=Path)
    ask.add_argument("--record", action="store_true")
    said = ask.parse_args()
    scorer = said.bench / "score_stories.py"
    if not scorer.is_file():
        print(f"quality: skipped, there are no labelled stories at {said.bench}")
        return 0
    scores = read_scores(scorer)
    if said.record:
        FLOORS.write_text(word_floors(scores["all"]), encoding="utf-8")
    floors = tomllib.loads(FLOORS.read_text(encoding="utf-8"))
    print_table(scores, floors)
    fell = [name for name in MEASURES if scores["all"][name] < floors.get(name, 0.0)]
    print(f"quality: below the floor: {', '.join(fell)}" if fell else "quality: every floor holds")
    return 1 if fell else 0


if __name__ == "__main__":
    sys.exit(main())
