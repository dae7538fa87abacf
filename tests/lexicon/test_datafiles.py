"""The data files: each loads whole, says what it is, and a mistake in one is named with its line."""

from importlib.resources import files

import pytest

from factcheck.lexicon import words_of
from factcheck.lexicon.datafiles import (
    Line,
    check_entry,
    read_groups,
    read_lines,
    read_pairs,
    split_members,
    split_pair,
)

GROUPED = {"synonyms", "irregular", "distinct"}
SIDED = {"opposites"}
NAMES = sorted(
    entry.name.removesuffix(".txt") for entry in files("factcheck.lexicon").iterdir() if entry.name.endswith(".txt")
)
FLAT = [name for name in NAMES if name not in GROUPED | SIDED | {"evidence_weights"}]


@pytest.mark.parametrize("name", NAMES)
def test_every_file_says_what_it_is_its_format_and_its_source(name: str) -> None:
    """The header of a data file holds a description, the format and where the words come from."""
    header = []
    for line in files("factcheck.lexicon").joinpath(f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            break
        header.append(line)
    assert len(header) >= 3
    assert any(line.startswith("# Format: ") for line in header)
    assert header[-1].startswith("# Source: ") or any(line.startswith("# Source: ") for line in header)


@pytest.mark.parametrize("name", FLAT)
def test_every_flat_list_loads_without_an_entry_twice(name: str) -> None:
    """A list holds as many words as its file has entries."""
    assert len(words_of(name)) == len(read_lines(name)) > 0


@pytest.mark.parametrize("name", sorted(GROUPED))
def test_every_grouped_file_loads(name: str) -> None:
    """Every line of a grouped file reads as a name and its members."""
    assert len(list(read_groups(name))) == len(read_lines(name)) > 0


@pytest.mark.parametrize("name", ["aliases", "demonyms", "spelling"])
def test_every_file_of_meanings_loads(name: str) -> None:
    """Every line of a file of meanings has a word and one meaning."""
    assert len(read_pairs(name)) == len(read_lines(name)) > 0


@pytest.mark.parametrize("name", ["irregular", "distinct"])
def test_a_form_has_one_lemma_only(name: str) -> None:
    """No form stands under two lemmas of one file."""
    forms = [form for _, _, forms in read_groups(name) for form in forms]
    assert sorted(form for form in set(forms) if forms.count(form) > 1) == []


def test_an_unknown_list_is_an_error() -> None:
    """A list that does not exist is never taken for an empty one."""
    with pytest.raises(FileNotFoundError):
        words_of("no_such_list")


def test_a_line_without_its_mark_is_named() -> None:
    """A line that lacks the mark between its parts is an error with file and line."""
    with pytest.raises(ValueError, match=r"synonyms\.txt:7: expected one ':' between two parts: 'die, perish'"):
        split_pair(Line("synonyms.txt", 7, "die, perish"), ":")


def test_a_member_that_stands_twice_is_named() -> None:
    """A group that repeats a member is an error with file and line."""
    line = Line("synonyms.txt", 8, "die: kill, perish, kill")
    with pytest.raises(ValueError, match=r"synonyms\.txt:8: a member stands twice: 'die: kill, perish, kill'"):
        split_members(line, "kill, perish, kill")


@pytest.mark.parametrize("entry", ["", "Perish", "two  blanks here ,", "snake_case", "trailing-", "*"])
def test_an_entry_that_is_not_folded_is_named(entry: str) -> None:
    """Capitals, stray signs and empty members are errors, for they would never meet folded text."""
    with pytest.raises(ValueError, match="is not a folded word or phrase"):
        check_entry(Line("months.txt", 1, entry), entry)
