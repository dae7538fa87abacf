"""Small stories written to files, and words that would do something if anything read them as more than words."""

from pathlib import Path

CLAIMS = """\
claims:
  - id: arches
    claim: The bridge has 12 arches
    topic: Building
    references:
      - title: The county’s register
        url: https://register.example/bridges
        date: 2024-02-08
        says: The bridge has 13 arches
  - id: opened
    claim: The bridge opened on 14 May 2019
    topic: Opening
    claimant: The mayor
    note: Two papers differ.
  - id: unreported
    claim: The tunnel cost $3 million
"""

ARTICLES = {
    "echo.txt": """\
---
outlet: The Echo
title: A bridge opens
date: 2019-05-16
url: https://echo.example/bridge
---
A bridge opens

The bridge opened on Tuesday, 14 May 2019, after a long wait. It drew a crowd.

The bridge has 12 arches, the engineers counted.

Subscribe to our newsletter!
""",
    "herald.txt": """\
---
outlet: The Herald
title: Our bridge at last
date: 2019-05-16
---
Our bridge at last

The bridge opened on 15 May 2019. The bridge has 14 arches.
""",
    "letter.txt": "---\noutlet: The Letter\n---\nA long letter\n\n"
    + "The weather stayed fine all week.\n\n" * 60
    + "The bridge has 15 arches.\n",
    "bare.txt": "Something else\n\nThe weather stayed fine all week.\n",
}

MISTAKEN = """\
  - id: mistaken
    claim: The bridge is 300 metres long
    phrase: a mistyped key
"""

HOSTILE = (
    "<script>alert(1)</script> <img src=x onerror=alert(2)> [x](javascript:alert(3)) $5 a $6 :red[r] :smile: "
    "![i](http://remote.test/i.png) **b** `c` \u202eevil\u202c &amp; https://autolink.test"
)

# What a page shows instead: the same characters, the two controls written out.
HOSTILE_SHOWN = HOSTILE.replace("\u202e", "⟨U+202E⟩").replace("\u202c", "⟨U+202C⟩")

_HOSTILE_CLAIMS = f"""\
claims:
  - id: hostile
    claim: 'The bridge has 12 arches {HOSTILE}'
    phrases: ['The bridge has 12 arches']
    topic: '{HOSTILE}'
    claimant: '{HOSTILE}'
    note: '{HOSTILE}'
    rating: '{HOSTILE}'
    rated_by: '{HOSTILE}'
    rated_on: 2026-01-02
    rationale: '{HOSTILE}'
    references:
      - title: '{HOSTILE}'
        url: 'javascript:alert(4)'
        says: 'The bridge has 13 arches {HOSTILE}'
"""

_HOSTILE_ARTICLE = f"""\
---
outlet: '{{name}} {HOSTILE}'
title: '{HOSTILE}'
date: 2019-05-16
date_note: '{HOSTILE}'
url: 'javascript:alert(5)'
---
{HOSTILE}

The bridge has {{arches}} arches. {HOSTILE}
"""


def write_story(folder: Path, claims: str = CLAIMS, articles: dict[str, str] | None = None) -> Path:
    """A folder with claims.yaml and an articles folder."""
    (folder / "articles").mkdir(parents=True)
    (folder / "claims.yaml").write_text(claims, encoding="utf-8")
    for name, text in (ARTICLES if articles is None else articles).items():
        (folder / "articles" / name).write_text(text, encoding="utf-8")
    return folder


def write_hostile_story(folder: Path) -> Path:
    """A story in which every text that somebody writes is hostile."""
    texts = {
        "a.txt": _HOSTILE_ARTICLE.replace("{name}", "A").replace("{arches}", "12"),
        "b.txt": _HOSTILE_ARTICLE.replace("{name}", "B").replace("{arches}", "14"),
    }
    return write_story(folder, _HOSTILE_CLAIMS, texts)


def environment_of(folder: Path) -> dict[str, str]:
    """What tells the app to show this folder."""
    return {"FACTCHECK_CLAIMS": str(folder / "claims.yaml"), "FACTCHECK_ARTICLES": str(folder / "articles")}
