"""Articles: the text exactly as stored, and what its front matter says."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.files import load_articles, read_article
from factcheck.files.problems import word_problem
from factcheck.model import Article

FULL = """\
---
id: rain
outlet: no
title: "Rain: it stops play"
date: 2024-02-08 # the day before it dried
url: https://example.org/rain
date_note: in the text
licence: theirs
---

 Rain\u00a0stops play
"""


def test_front_matter_is_read() -> None:
    """Its values are texts as typed and a day; keys beyond those the program reads are let be."""
    article, problems = read_article(FULL, "seeds/rain-1.txt")

    assert article == Article(
        id="rain",
        body="\n Rain\u00a0stops play\n",
        outlet="no",
        title="Rain: it stops play",
        date=date(2024, 2, 8),
        url="https://example.org/rain",
        date_note="in the text",
        path="seeds/rain-1.txt",
    )
    assert problems == ()


def test_a_bare_text_is_an_article() -> None:
    """Its id comes from the file's name, its title from its first line."""
    article, problems = read_article("\n\n## Rain stops play\n\nIt rained.\n", "seeds/Rain 2.md")

    assert (article.id, article.title) == ("rain-2", "Rain stops play")
    assert article.body == "\n\n## Rain stops play\n\nIt rained.\n"
    assert problems == ()


@pytest.mark.parametrize(
    ("name", "id"),
    [
        ("al-jazeera.txt", "al-jazeera"),
        ("BBC_News.2.txt", "BBC_News.2"),
        ("статья.md", "статья"),
        ("¿?.txt", "article-049e42f7"),
    ],
)  # fmt: skip - a table
def test_an_id_is_the_files_name_where_a_link_can_hold_it(name: str, id: str) -> None:
    """Other names are made into slugs."""
    assert read_article("It rained.", name)[0].id == id


def test_a_paragraph_as_first_line_is_cut_for_a_title() -> None:
    """Between words, and with a sign that it was."""
    title = read_article("It rained, " * 20, "it.txt")[0].title

    assert title == "It rained, " * 10 + "It…"


def test_line_ends_are_kept() -> None:
    """Offsets count the body's characters as they are in the file."""
    text = "---\r\nid: a\r\n---\r\nIt\r\nrained.\r"

    assert read_article(text, "it.txt")[0].body == "It\r\nrained.\r"


def test_a_rule_within_the_text_is_no_front_matter() -> None:
    """Only a file that starts with '---' has any."""
    text = "It rained.\n---\nid: a\n---\n"

    assert read_article(text, "it.txt") == (Article("it", text, title="It rained.", path="it.txt"), ())


@given(st.one_of(st.text(), st.text().map(lambda text: f"---\n{text}\n---\n{text}")))
def test_no_text_stops_the_reader(text: str) -> None:
    """Whatever stands in a file, the body is its end, and problems have a place."""
    article, problems = read_article(text, "it.txt")

    assert text.endswith(article.body)
    assert article.id
    assert all(problem.line >= 1 and problem.column >= 1 for problem in problems)


def write(folder: Path, **texts: str) -> None:
    """Files in `folder`, by name without `.txt`."""
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")


def said(folder: Path, *names: str) -> list[str]:
    """The messages for files of `folder`, or for itself, without its path."""
    _, problems = load_articles([folder / name for name in names] or [folder])
    return [word_problem(problem).replace(f"{folder.parent}/", "") for problem in problems]


def test_a_folder_is_read_by_name(tmp_path: Path) -> None:
    """Texts in alphabetical order; documentation, hidden files, other kinds and folders are no articles."""
    write(tmp_path, b="It snowed.", a="It rained.")
    (tmp_path / "c.MD").write_text("It hailed.", encoding="utf-8")
    for name in ("README.md", ".hidden.txt", "notes.docx", "a.txt~"):
        (tmp_path / name).write_text("No article.", encoding="utf-8")
    (tmp_path / "folder.txt").mkdir()
    articles, problems = load_articles([tmp_path, tmp_path / "a.txt"])

    assert [article.body for article in articles] == ["It rained.", "It snowed.", "It hailed."]
    assert problems == ()


def test_a_file_named_itself_is_an_article(tmp_path: Path) -> None:
    """Whatever its name."""
    (tmp_path / "README.md").write_text("It rained.", encoding="utf-8")

    assert [article.id for article in load_articles([tmp_path / "README.md"])[0]] == ["README"]


def test_a_folder_without_articles_says_what_to_put_there(tmp_path: Path) -> None:
    """An empty folder is no mystery."""
    seeds = tmp_path / "seeds"
    seeds.mkdir()

    assert said(seeds) == ["seeds:1:1: error: no articles in seeds/: put .txt or .md files there."]


def test_a_missing_folder_is_a_problem(tmp_path: Path) -> None:
    """So is a missing file."""
    assert said(tmp_path / "sedes") == [
        "sedes:1:1: error: there is no file or folder sedes. Look for a typing mistake in its name."
    ]


def test_a_binary_file_costs_no_other_article(tmp_path: Path) -> None:
    """A picture among the texts is named and left out; so is a text in another encoding."""
    write(tmp_path, a="It rained.")
    (tmp_path / "b.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR")
    (tmp_path / "c.txt").write_bytes("Il a plu.\nC'était l'été.".encode("cp1252"))
    folder = tmp_path.name

    assert [article.id for article in load_articles([tmp_path])[0]] == ["a"]
    assert said(tmp_path) == [
        f"{folder}/b.txt:3:1: error: the file is not text: a picture, an archive or the like. Save it as UTF-8 text.",
        f"{folder}/c.txt:2:3: error: byte 0xE9, the one after 12 others, is not UTF-8. Save the file as UTF-8.",
    ]


def test_two_articles_with_one_id_are_both_named(tmp_path: Path) -> None:
    """The first keeps the id, the second is shown under another one."""
    write(tmp_path, a="---\nid: rain\n---\nIt rained.", b="---\nid: rain\n---\nIt poured.")
    folder = tmp_path.name

    assert [article.id for article in load_articles([tmp_path])[0]] == ["rain", "rain-2"]
    assert [message.replace(str(tmp_path), folder) for message in said(tmp_path)] == [
        (
            f"{folder}/b.txt:1:1: error: the article id 'rain' is taken by {folder}/a.txt."
            " Give one of the two an 'id' of its own in its front matter."
        )
    ]
