"""Passages in nearly a claim's own words, where values that stand in the same place belong together.

Developed on: the first rows of each table, up to the comment. Evaluated only: the rest. A new bug's row goes last, with
a word on what went wrong.
"""

import pytest

from factcheck.judging.parallel import Parallel, read_parallel
from factcheck.judging.reading import read_text
from tests.judging.told import frame_of, judge, word_values


def read(claim: str, text: str) -> Parallel | None:
    """The claim beside the text's first sentence."""
    return read_parallel(frame_of(claim), read_text(text), 0, 0)


def word(parallel: Parallel | None) -> str:
    """'copied: 12/14'; 'held: …'; 'near: …'; '' where the two are not parallel."""
    if parallel is None:
        return ""
    depth = "copied" if parallel.copied else "held" if parallel.held else "near"
    return f"{depth}: " + ", ".join(f"{pair.mine.printed}/{pair.theirs.printed}" for pair in parallel.pairs)


CLAIM = "The ferry took 40 passengers and 12 cars across the strait"
ROWS = [
    (
        CLAIM,
        "The ferry took 40 passengers and 15 cars across the strait.",
        "copied: 40 passengers/40 passengers, 12 cars/15 cars",
    ),
    (
        CLAIM,
        "On Monday the ferry took 12 passengers and 40 cars across the strait, police said.",
        "held: 40 passengers/12 passengers, 12 cars/40 cars",
    ),
    (
        CLAIM,
        "The ferry took 38 pilgrims and 12 cars across the strait.",
        "near: 40 passengers/38 pilgrims, 12 cars/12 cars",
    ),
    (CLAIM, "Some 38 passengers and 12 cars were taken across the strait by the ferry.", ""),
    (CLAIM, "The ferry took the minister across the strait.", ""),
    # evaluated only
    (
        CLAIM,
        "A ferry took over 30 passengers and 12 cars across the strait.",
        "copied: 40 passengers/over 30 passengers, 12 cars/12 cars",
    ),
    (
        CLAIM,
        "Did the ferry take 40 passengers and 12 cars across the strait?",
        "held: 40 passengers/40 passengers, 12 cars/12 cars",
    ),
    (CLAIM, "The ferry took no passengers and 12 cars across the strait.", "near: 12 cars/12 cars"),
    ("The firm paid $3m", "The firm paid $4m.", ""),  # too few words to say anything
    ("The firm paid a fine of $3m in 2019", "The firm paid a fine of $4m in 2019.", "copied: $3m/$4m, 2019/2019"),
    (
        "The firm paid a fine of $3m in 2019",
        "In 2021 the court told how the firm paid a fine of $4m in 2019.",
        "held: $3m/$4m, 2019/2019",
    ),
]


@pytest.mark.parametrize(("claim", "text", "expected"), ROWS)
def test_values_in_one_place_are_found(claim: str, text: str, expected: str) -> None:
    """Copies, holders and near wordings with their pairs; other wordings have none."""
    assert word(read(claim, text)) == expected


TOLD = [
    # An altered figure in a copy is a conflict, whatever else would speak against comparing.
    (CLAIM, "The ferry took 40 passengers and 15 cars across the strait.", "conflicts"),
    (CLAIM, "The ferry took 12 passengers and 40 cars across the strait.", "conflicts"),
    ("If it rains for 3 days, the dam fills", "If it rains for 5 days, the dam fills.", "conflicts"),
    ("The mill has 4 wheels, each of 12 spokes", "The mill has 4 wheels, each of 14 spokes.", "conflicts"),
    ("Ann weighs more than 50 kg and Ben weighs 80 kg", "Ann weighs 50 kg and Ben weighs 80 kg.", "conflicts"),
    # evaluated only
    ("The 2024 budget of the town runs to 80 pages", "The 2023 budget of the town runs to 80 pages.", "conflicts"),
    (CLAIM, "The ferry took 40 passengers and 12 cars across the strait.", "agrees"),
    (CLAIM, "The ferry took over 30 passengers and 12 cars across the strait.", "compatible"),
    (
        "The ferry took over 30 passengers across the strait",
        "The ferry took 40 passengers across the strait.",
        "agrees",
    ),
    ("If it rains for 3 days, the dam fills", "If it rains for three days, the dam fills.", "agrees"),
    ("The mill shut for good two months later", "The mill shut for good three months later.", "conflicts"),
    ("The mill shut for good over two months later", "The mill shut for good three months later.", "agrees"),
    ("The mill shut for good two months later", "The mill shut for good two months earlier.", "compatible"),
    (CLAIM, "Did the ferry take 40 passengers and 15 cars across the strait?", "discusses"),
    (CLAIM, "The ferry will take 40 passengers and 15 cars across the strait.", "discusses"),
    ("Unemployment fell to 11% of the workforce", "Youth unemployment fell to 9% of the workforce.", "silent"),
    ("The firm paid a fine of $3m in 2019", "The firm paid a fine of $4m in 2019.", "conflicts"),
    ("The plant made 300 boats in May", "The old plant made 280 boats in April and 300 boats in May.", "agrees"),
]


@pytest.mark.parametrize(("claim", "text", "stance"), TOLD)
def test_a_copy_is_judged_by_its_values_alone(claim: str, text: str, stance: str) -> None:
    """The other values conflict; questions, plans and other subjects are still told apart."""
    assert judge(claim, text).stance == stance


def test_each_value_meets_the_one_in_its_place() -> None:
    """Not the one that would fit best: the first weight is not the third's, however near in size."""
    found = judge("Sal weighs 90 kg, Tom 70 kg and Una 60 kg", "Sal weighs 60 kg, Tom 70 kg and Una 90 kg.")
    assert word_values(found) == ["90 kg/60 kg: differs", "70 kg/70 kg: equal", "60 kg/90 kg: differs"]
