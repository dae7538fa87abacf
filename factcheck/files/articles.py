"""Articles read from files: optional front matter, then the text as published, kept to the character.

In a folder every `.txt` and `.md` file is an article, by name in alphabetical order. `README.md` and files that start
with a dot are skipped without a word: they are documentation and the system's own. Folders inside it are not opened.
A file that is named itself is an article whatever its name.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from factcheck.files.field_reader import FieldReader
from factcheck.files.front_matter import read_parts
from factcheck.files.problems import START, Log, quoted
from factcheck.files.slugs import FreeNames, derived_slug
from factcheck.files.text_file import log_undecoded, read_text
from factcheck.model import Article, Problem

# A book has about 1 MB of text; past this a file is an archive, for `factcheck scan`.
_LARGEST = 10 * 1024 * 1024

_SUFFIXES = (".txt", ".md")

# What can stand in a link as it is: letters and digits of any script, dots, hyphens, underscores.
_LINKABLE = re.compile(r"\w[\w.-]*")

# A bare text's first line may be a paragraph; a heading is about this long at most.
_LONGEST_TITLE = 120


def load_articles(paths: Sequence[Path]) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """The articles in files and folders, in order, and all problems. Never raises for what is in a file."""
    articles: list[Article] = []
    problems: list[Problem] = []
    seen: set[Path] = set()
    for path in paths:
        files, found = _files(path)
        problems.extend(found)
        for file in files:
            if file.resolve() in seen:
                continue
            seen.add(file.resolve())
            article, of_article = load_article(file)
            problems.extend(of_article)
            articles.extend([article] if article else [])
    unique, found = _with_ids(articles)
    return unique, (*problems, *found)


def load_article(path: Path) -> tuple[Article | None, tuple[Problem, ...]]:
    """The article in one file, None if it is no text, and its problems in file order."""
    log = Log(str(path))
    text = read_text(path, log, _LARGEST)
    if text is None or log_undecoded(text, log):
        return None, log.problems()
    return read_article(text, str(path))


def read_article(text: str, name: str) -> tuple[Article, tuple[Problem, ...]]:
    r"""The article in a text that comes from the file `name`, and its problems in file order. Never raises.

    >>> article, problems = read_article("Rain stops play\n\nIt rained.", "seeds/rain.txt")
    >>> article.id, article.title, article.body, problems
    ('rain', 'Rain stops play', 'Rain stops play\n\nIt rained.', ())
    """
    log = Log(name)
    parts = read_parts(text, log)
    fields, stem = parts.fields, Path(name).stem
    if not parts.body.strip():
        log.add("empty-article", START, "the article has no text.", "Put the text below the front matter.")
    article = Article(
        id=_id(fields.text("id"), fields, log) or _link_name(stem),
        body=parts.body,
        outlet=fields.text("outlet"),
        title=fields.text("title") or _derived_title(parts.body, fields.text("outlet")) or stem,
        date=fields.day("date"),
        url=fields.url("url"),
        date_note=fields.text("date_note"),
        path=name,
    )
    return article, log.problems()


def _files(path: Path) -> tuple[list[Path], list[Problem]]:
    """The article files that `path` stands for: itself, or those in it if it is a folder."""
    if not path.is_dir():
        return [path], []
    log = Log(str(path))
    try:
        names = sorted(path.iterdir(), key=lambda file: file.name)
    except OSError as error:
        log.add("unreadable-file", START, f"{path} cannot be read: {error.strerror}.", "Look at its permissions.")
        return [], list(log.problems())
    files = [file for file in names if _is_article(file)]
    if not files:
        folder = str(path).rstrip("/") + "/"
        log.add("no-articles", START, f"no articles in {folder}:", "put .txt or .md files there.")
    return files, list(log.problems())


def _is_article(file: Path) -> bool:
    name = file.name.lower()
    return name.endswith(_SUFFIXES) and not name.startswith(".") and name != "readme.md" and not file.is_dir()


def _id(typed: str, fields: FieldReader, log: Log) -> str:
    if not typed or _LINKABLE.fullmatch(typed):
        return typed
    proposal = derived_slug(typed, "article")
    message = f"front matter: the id {quoted(typed)} cannot stand in a link."
    log.add("bad-article-id", fields.place_of("id"), message, f"Write '{proposal}'.")
    return proposal


def _link_name(stem: str) -> str:
    return stem if _LINKABLE.fullmatch(stem) else derived_slug(stem, "article")


def _derived_title(body: str, outlet: str) -> str:
    """The first line; the outlet where that names the article and the line is a paragraph, which is no headline."""
    line = _first_line(body)
    return outlet if outlet and line.endswith("…") else line


def _first_line(body: str) -> str:
    r"""The first line with text, without Markdown's heading signs, cut between words if it is a paragraph.

    >>> _first_line("\n\n# Rain stops play\nIt rained.")
    'Rain stops play'
    """
    line = " ".join(next((line for line in body.splitlines() if line.strip(" \t#\xa0")), "").strip(" \t#\xa0").split())
    if len(line) <= _LONGEST_TITLE:
        return line
    return line[:_LONGEST_TITLE].rpartition(" ")[0].rstrip(",;:–-") + "…"


def _with_ids(articles: Iterable[Article]) -> tuple[tuple[Article, ...], list[Problem]]:
    """The articles, each id once: the first keeps it, later ones get a number, and a problem that names both files."""
    articles = list(articles)
    first: dict[str, str] = {}
    problems: list[Problem] = []
    for article in articles:
        if first.setdefault(article.id, article.path) != article.path:
            log = Log(article.path)
            message = f"the article id {quoted(article.id)} is taken by {first[article.id]}."
            log.add(
                "duplicate-article-id", START, message, "Give one of the two an 'id' of its own in its front matter."
            )
            problems.extend(log.problems())
    names = FreeNames(first)
    return tuple(
        article if first[article.id] == article.path else replace(article, id=names.take(article.id))
        for article in articles
    ), problems
