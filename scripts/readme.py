"""Runs the `$ factcheck …` commands shown in README.md and compares what they print with what is shown below them.

    python scripts/readme.py            exits 1 where README.md shows something else
    python scripts/readme.py --write    writes what they print

Only ```console blocks are run; a block shows one command, and more than `SHOWN` lines of output end in "…".
"""

import argparse
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
BLOCK = re.compile(r"(?<=^```console\n)\$ factcheck (?P<words>.*)\n(?P<shown>(?:(?!```).*\n)*)(?=```$)", re.MULTILINE)
SHOWN = 12  # lines of output that a reader of the README still looks at
WIDTH = "100"  # columns, so that tables come out the same on every screen


def output_of(words: str) -> str:
    """What the installed `factcheck` prints for these words, shortened to what the README shows."""
    command = [str(Path(sys.executable).parent / "factcheck"), *shlex.split(words)]
    screen = {**os.environ, "COLUMNS": WIDTH, "NO_COLOR": "1"}
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT, env=screen)
    if done.returncode not in (0, 1):
        sys.exit(f"factcheck {words}: exit {done.returncode}: {done.stderr.strip()}")
    lines = (done.stdout + done.stderr).splitlines()
    shown = lines if len(lines) <= SHOWN else [*lines[:SHOWN], "…"]
    return "".join(f"{line}\n" for line in shown)


def refreshed(text: str) -> str:
    """The same text with every command's output as it is today."""
    return BLOCK.sub(lambda block: f"$ factcheck {block['words']}\n{output_of(block['words'])}", text)


def main() -> int:
    """The exit code: 1 where the README showed something else and was not to be written."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--write", action="store_true")
    said = ask.parse_args()
    text = README.read_text(encoding="utf-8")
    today = refreshed(text)
    if said.write:
        README.write_text(today, encoding="utf-8")
    elif today != text:
        print("README.md shows what its commands no longer print: make readme")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
