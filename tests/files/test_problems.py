"""Problems: the catalogue, its page, and how a problem is worded for people and programs."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.files.catalogue import CATALOGUE, GROUPS
from factcheck.files.problems import Place, make_problem, problem_as_dict, problem_as_github, word_problem
from factcheck.files.problems_page import word_catalogue

ROOT = Path(__file__).parents[2]
UNKNOWN_KEY = make_problem(
    "unknown-key",
    "claims.yaml",
    Place(14, 5),
    "claim 'state-parties': unknown key 'phrase'.",
    "Did you mean 'phrases'?",
)


def test_a_problem_reads_as_one_line() -> None:
    """File, line, column, severity, object, message, and what to type."""
    assert word_problem(UNKNOWN_KEY) == (
        "claims.yaml:14:5: error: claim 'state-parties': unknown key 'phrase'. Did you mean 'phrases'?"
    )


def test_a_problem_is_data_for_programs() -> None:
    """Everything it knows, under plain names."""
    assert problem_as_dict(UNKNOWN_KEY) == {
        "file": "claims.yaml",
        "line": 14,
        "column": 5,
        "severity": "error",
        "code": "unknown-key",
        "message": "claim 'state-parties': unknown key 'phrase'.",
        "advice": "Did you mean 'phrases'?",
    }


@pytest.mark.parametrize(
    ("code", "file", "message", "expected"),
    [
        ("bad-url", "a.yaml", "wrong.", "::error file=a.yaml,line=2,col=3::wrong."),
        ("no-claims", "a.yaml", "none.", "::warning file=a.yaml,line=2,col=3::none."),
        (
            "bad-url",
            "C:\\a,b%.yaml",
            "1:2, 3%\r\n::error::4",
            "::error file=C%3A\\a%2Cb%25.yaml,line=2,col=3::1:2, 3%25%0D%0A::error::4",
        ),
    ],
)  # fmt: skip - a table
def test_a_problem_is_an_annotation_on_github(code: str, file: str, message: str, expected: str) -> None:
    """Signs that mean something in a workflow command are escaped, so that no text can start another one."""
    assert problem_as_github(make_problem(code, file, Place(2, 3), message)) == expected


@given(st.text(), st.text())
def test_any_text_stays_on_one_line(file: str, message: str) -> None:
    """A text from a file cannot make a report look like two."""
    problem = make_problem("bad-url", file.replace("\n", ""), Place(1, 1), message)

    assert "\n" not in word_problem(problem)
    assert "\n" not in problem_as_github(problem)


def test_every_problem_is_tested() -> None:
    """Each code stands in the report of a broken file, or in a test of its own below tests/."""
    reports = {
        code
        for path in (ROOT / "tests/files/broken").glob("*.report")
        for code in path.read_text("utf-8").split("\n")[0].split()[1:]
    }  # fmt: skip - one thought
    elsewhere = {
        "missing-file",
        "unreadable-file",
        "too-large",
        "binary-file",
        "not-utf8",  # test_read_claims.py
        "no-articles",
        "empty-article",
        "unclosed-front-matter",
        "bad-front-matter",  # test_broken_articles.py
        "bad-article-id",
        "duplicate-article-id",  # the same
        "failed-test",  # tests/cli/test_validate.py
    }  # fmt: skip - a list

    assert reports | elsewhere == set(CATALOGUE)


def test_every_code_stands_once_in_the_catalogue() -> None:
    """Codes are slugs, none is listed twice, and each says what it means and how to mend it."""
    entries = [entry for group in GROUPS.values() for entry in group]

    assert len(entries) == len(CATALOGUE)
    assert [entry.code for entry in entries if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", entry.code)] == []
    assert [entry.code for entry in entries if not (entry.meaning and entry.example and entry.fix)] == []


def test_the_page_of_problems_is_up_to_date() -> None:
    """docs/problems.md is what `python -m factcheck.files.problems_page` writes."""
    assert (ROOT / "docs/problems.md").read_text(encoding="utf-8") == word_catalogue()
