"""Every problem the program can report, as data. `docs/problems.md` is made from it."""

from collections.abc import Mapping

from factcheck.files.catalogue_content import ARTICLES, CLAIMS
from factcheck.files.catalogue_entry import Entry
from factcheck.files.catalogue_files import FILES, YAML
from factcheck.files.catalogue_synonyms import SYNONYMS

GROUPS: Mapping[str, tuple[Entry, ...]] = {
    "Files": FILES,
    "YAML": YAML,
    "Claims": CLAIMS,
    "Synonyms": SYNONYMS,
    "Articles": ARTICLES,
}

CATALOGUE: Mapping[str, Entry] = {entry.code: entry for group in GROUPS.values() for entry in group}
