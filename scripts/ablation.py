"""What each mechanism of judging gains: the labelled stories scored without it, beside the full engine.

    python scripts/ablation.py                                   prints a table for each set of stories
    python scripts/ablation.py --write                           and puts them into docs/judgement.md
    python scripts/ablation.py --outside ../shared/bench/stories with the stories kept beside the repository, too
    python scripts/ablation.py --only votes sums                 for some mechanisms

The weights stay as they were fitted with all mechanisms on. A cell in which a mechanism found nothing is not judged
again without it, which is most of them.
"""

import argparse
import re
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from mechanisms import MECHANISMS, Function, Mechanism
from stories import Cell, find_stories, judge, read_cells, score
from switching import forget, switched, target_of

from factcheck.model import Finding

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "judgement.md"
BETWEEN = re.compile(r"(?<=<!-- ablation -->\n).*?(?=<!-- /ablation -->)", re.DOTALL)
MEASURES = {
    "stance": "stance",
    "macro_f1": "macro F1",
    "conflict_precision": "conflict precision",
    "conflict_recall": "conflict recall",
}

Key = tuple[str, str, str]
"""A cell's story, claim and article."""
Scores = dict[str, float]


@dataclass(frozen=True, slots=True)
class Full:
    """The full engine on one set of stories: its findings, and in which cells each mechanism found anything."""

    stories: Sequence[Path]
    cells: dict[Key, Cell]
    findings: dict[Key, Finding]
    touched: dict[str, set[Key]]

    def score(self, others: dict[Key, Finding]) -> Scores:
        """The figures with some findings put in the place of these."""
        found = self.findings | others
        return score([(cell.gold, found[key]) for key, cell in self.cells.items()])


def keyed(story: Path) -> dict[Key, Cell]:
    """The story's cells, as if nothing had been read before."""
    forget()
    return {(cell.story, cell.claim.id, cell.article.id): cell for cell in read_cells(story)}


def judge_fully(stories: Sequence[Path], mechanisms: Sequence[Mechanism]) -> Full:
    """The full engine on these stories, watched."""
    full = Full(stories, {}, {}, defaultdict(set))
    for story in stories:
        with watched(mechanisms) as found:
            cells = keyed(story)
            for key, cell in cells.items():
                full.findings[key] = judge(cell)
                for name in found:
                    full.touched[name].add(key)
                found -= {mechanism.name for mechanism in mechanisms if not mechanism.remembered}
        full.cells.update(cells)
        # What is remembered may have been found with any claim, in any article of the story.
        for name in found:
            full.touched[name].update(cells)
    forget()
    return full


@contextmanager
def watched(mechanisms: Sequence[Mechanism]) -> Iterator[set[str]]:
    """The names of the mechanisms that have found something since the set was last emptied."""
    found: set[str] = set()
    with ExitStack() as stack:
        for mechanism in mechanisms:
            for one in mechanism.switches:
                original = target_of(one.module, one.attribute)
                watching = watch(original, one.neutral(original), partial(found.add, mechanism.name))
                stack.enter_context(switched(one.module, one.attribute, watching))
        yield found


def watch(original: Function, neutral: Function, tell: Callable[[], None]) -> Function:
    """The original, which tells when it answers otherwise than the neutral function would."""

    def watching(*arguments: object, **named: object) -> object:
        answer, other = (_settled(one(*arguments, **named)) for one in (original, neutral))
        if answer != other:
            tell()
        return answer

    return watching


def _settled(answer: object) -> object:
    return tuple(answer) if isinstance(answer, Iterator | list) else answer


def judge_without(mechanism: Mechanism, full: Full) -> Scores:
    """The figures without one mechanism."""
    touched = full.touched[mechanism.name]
    with ExitStack() as stack:
        for one in mechanism.switches:
            neutral = one.neutral(target_of(one.module, one.attribute))
            stack.enter_context(switched(one.module, one.attribute, neutral))
        if mechanism.remembered:
            stack.callback(forget)
            again = [story for story in full.stories if any(key[0] == story.name for key in touched)]
            cells = {key: cell for story in again for key, cell in keyed(story).items()}
        else:
            cells = {key: full.cells[key] for key in touched}
        return full.score({key: judge(cell) for key, cell in cells.items()})


def word_table(title: str, full: Full, mechanisms: Sequence[Mechanism]) -> str:
    """A table in Markdown: the full engine's figures, then what each mechanism adds to them."""
    whole = full.score({})
    lines = [
        f"{title}: {len(full.stories)} stories, {len(full.cells)} claims × articles.",
        "",
        "| | " + " | ".join(MEASURES.values()) + " |",
        "|---" + "|--:" * len(MEASURES) + "|",
        "| **all mechanisms** | " + " | ".join(f"**{100 * whole[name]:.1f}**" for name in MEASURES) + " |",
    ]
    for mechanism in mechanisms:
        without = judge_without(mechanism, full)
        gains = [round(100 * (whole[name] - without[name]), 1) for name in MEASURES]
        lines.append(f"| {mechanism.name} | " + " | ".join(f"{gain:+.1f}" if gain else "" for gain in gains) + " |")
    return "\n".join(lines)


def main() -> int:
    """The exit code: 2 where a mechanism that is named does not exist."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--outside", type=Path, metavar="DIR")
    ask.add_argument("--only", nargs="+", metavar="NAME", choices=[mechanism.name for mechanism in MECHANISMS])
    ask.add_argument("--write", action="store_true")
    said = ask.parse_args()
    mechanisms = [mechanism for mechanism in MECHANISMS if mechanism.name in (said.only or mechanism.name)]
    sets = {
        "Stories that nothing is fitted on, in `tests/quality/stories`": ROOT / "tests" / "quality" / "stories",
        "Stories kept beside the repository, not fitted on either": said.outside or ROOT / "none",
        "Stories that the weights are fitted on, in `training/stories`": ROOT / "training" / "stories",
    }
    tables = []
    for title, folder in sets.items():
        if stories := find_stories(folder):
            tables.append(word_table(title, judge_fully(stories, mechanisms), mechanisms))
            print(tables[-1], end="\n\n", flush=True)
    if said.write:
        text = PAGE.read_text(encoding="utf-8")
        PAGE.write_text(BETWEEN.sub(lambda _: "\n" + "\n\n".join(tables) + "\n\n", text), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
