"""Broken claims files, `broken/*.yaml`: what an editor is told, and which claims still load.

Beside each file stands its report: the codes of its problems, the ids of the claims that load, every message. A new
kind of mistake gets a file here. Most files hold the mistake between two sound claims; `all-at-once.yaml` holds eight.
"""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.files import read_claims
from factcheck.files.problems import word_problem

BROKEN = sorted((Path(__file__).parent / "broken").glob("*.yaml"))

# What claims files are made of, so that made-up texts come near to them.
PIECES = (
    "claims:",
    "synonyms:\n",
    "  - ",
    "- ",
    "id: a",
    "claim: ",
    "tests:",
    "    ",
    "\t",
    "\n",
    "\r\n",
    "[",
    "]",
    "{",
    "}",
    '"',
    "'",
    ": ",
    "&a ",
    "*a",
    "!x ",
    "---\n",
    "#",
    "|\n",
    "? ",
    "%YAML 1.2\n",
    "2024-02-30",
    "\\u",
    "\x00",
    "\x85",
    "\ufeff",
    "é",
    "🙂",
)  # fmt: skip - a table


@pytest.mark.parametrize("path", BROKEN, ids=lambda path: path.stem)
def test_an_editor_learns_what_each_mistake_was(path: Path) -> None:
    """Every problem is reported once, in file order, and the sound claims load."""
    codes, loads, *messages = path.with_suffix(".report").read_text(encoding="utf-8").splitlines()
    claims, problems = read_claims(path.read_bytes().decode(), "claims.yaml")

    assert [word_problem(problem) for problem in problems] == messages
    assert [claim.id for claim in claims] == loads.removeprefix("loads:").split()
    assert {problem.code for problem in problems} == set(codes.removeprefix("codes:").split())


@given(st.one_of(st.text(), st.lists(st.sampled_from(PIECES)).map("".join)))
def test_no_text_stops_the_reader(text: str) -> None:
    """Whatever stands in a file, there are claims with text and unique ids, and problems with a place."""
    claims, problems = read_claims(text, "claims.yaml")

    assert all(claim.text.strip() and claim.line >= 1 for claim in claims)
    assert len({claim.id for claim in claims}) == len(claims)
    assert all(problem.line >= 1 and problem.column >= 1 for problem in problems)
    assert list(problems) == sorted(set(problems))


@given(st.lists(st.sampled_from(PIECES)).map("".join))
def test_a_broken_item_costs_no_other_claim(lines: str) -> None:
    """Whatever is typed into one item, on one line, the claims around it load or share its line's problem."""
    typed = " ".join(lines.split())
    claims, _ = read_claims(f"claims:\n  - before it\n  - claim: {typed}\n  - after it\n", "claims.yaml")

    assert {"before it", "after it"} <= {claim.text for claim in claims}
