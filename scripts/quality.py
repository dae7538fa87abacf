"""Compares the scores on the labelled stories with the recorded floors.

    python scripts/quality.py ../shared/bench            exits 1 where a figure fell below its floor
    python scripts/quality.py ../shared/bench --record   writes today's figures as the new floors

Floors stand for all outside stories together, for the bundled articles' own story, and for the stories kept in
tests/quality, which nobody tuned the program for. No other single story has one: a change that is right in general may
cost it a cell. The outside stories and the scorer live beside the repository; where they are absent, this says so and
exits 0.
"""

import argparse
import json
import math
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path

from stories import MEASURES

ROOT = Path(__file__).parents[1] / "tests" / "quality"
FLOORS = ROOT / "floors.toml"
OWN = ROOT / "stories"

Row = Mapping[str, float]
Scores = Mapping[str, Row]


def read_scores(scorer: Path, *stories: str) -> Scores:
    """Figures by story and measure, and under "all", from the installed `factcheck` command."""
    command = str(Path(sys.executable).parent / "factcheck")
    call = [sys.executable, str(scorer), *stories, "--command", command, "--json"]
    done = subprocess.run(call, stdout=subprocess.PIPE, text=True, check=True)
    scores: Scores = json.loads(done.stdout)
    return scores


def word_floors(rows: Scores) -> str:
    """The text of floors.toml: the comment it has, then a table for each row, figures cut to three digits."""
    comment = [line for line in FLOORS.read_text(encoding="utf-8").splitlines() if line.startswith("#")]
    tables = [
        [f"[{title}]", *(f"{name} = {math.floor(row[name] * 1000) / 1000:.3f}" for name in MEASURES), ""]
        for title, row in rows.items()
    ]
    return "\n".join([*comment, "", *(line for table in tables for line in table)])


def print_table(scores: Scores) -> None:
    """Every row's figures, on standard output."""
    print(f"{'story':<22}" + "".join(f"{name:>19}" for name in MEASURES))
    for story, row in scores.items():
        print(f"{story:<22}" + "".join(f"{row[name]:>19.3f}" for name in MEASURES))


def find_fallen(rows: Scores, floors: Scores) -> list[str]:
    """Every figure that is below its floor, with both."""
    return [
        f"{title} {name} {rows[title][name]:.3f} (floor {floor:.3f})"
        for title, table in floors.items()
        for name, floor in table.items()
        if rows[title][name] < floor
    ]


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
    outside = read_scores(scorer)
    own = read_scores(scorer, *(str(path.parent) for path in sorted(OWN.glob("*/gold.csv"))))
    rows = {"all": outside["all"], "bundled": outside["icc"], "own": own["all"]}
    if said.record:
        FLOORS.write_text(word_floors(rows), encoding="utf-8")
    print_table({**outside, **{name: row for name, row in own.items() if name != "all"}, "own": own["all"]})
    fallen = find_fallen(rows, tomllib.loads(FLOORS.read_text(encoding="utf-8")))
    print("\n".join(f"quality: below the floor: {line}" for line in fallen) or "quality: every floor holds")
    return 1 if fallen else 0


if __name__ == "__main__":
    sys.exit(main())
