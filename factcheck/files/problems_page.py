"""`docs/problems.md`: the catalogue of problems as a page. Made by `python -m factcheck.files.problems_page`."""

import sys
from collections.abc import Iterator
from pathlib import Path

from factcheck.files.catalogue import GROUPS
from factcheck.files.catalogue_entry import Entry

_HEAD = """\
# Problems, and what to do about them

What `factcheck validate` and the dashboard can report about the files they are given. A problem is named with its
place, what it is about, and what to type instead:

```
claims.yaml:14:5: error: claim 'state-parties': unknown key 'phrase'. Did you mean 'phrases'?
```

Lines and columns count from 1. An **error** keeps something from being used: a claim, a field, an article. With a
**warning** everything is used, and something should be mended. All problems are reported in one run, in file order, and
every claim that is sound still loads.

This page is made from the program's own catalogue; change it there.
"""


def word_catalogue() -> str:
    """The page, in Markdown."""
    return "\n".join([_HEAD, *_lines()])


def _lines() -> Iterator[str]:
    for heading, entries in GROUPS.items():
        yield f"## {heading}\n"
        for entry in entries:
            yield _word_entry(entry)


def _word_entry(entry: Entry) -> str:
    parts = [
        f"### {entry.code} ({entry.severity})",
        entry.meaning,
        _block(entry.example),
        "Instead:",
        _block(entry.fix),
    ]
    return "\n\n".join(parts) + "\n"


def _block(text: str) -> str:
    return f"```\n{text}\n```"


if __name__ == "__main__":
    Path(sys.argv[1] if len(sys.argv) > 1 else "docs/problems.md").write_text(word_catalogue(), encoding="utf-8")
