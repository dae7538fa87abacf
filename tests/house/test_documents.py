"""House rules about what the repository says: its README, records, provenance, and what it must not say."""

import re
import shlex
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from factcheck.files.fields import ARTICLE, CLAIM, REFERENCE, TEST, TOP

LONGEST_RECORD = 25  # lines of a decision record
LARGEST_FILE = 1_000_000  # bytes
# Put together here, so that this file does not name one itself.
REGISTRIES = tuple(
    ".".join(host) for host in (("pypi", "org"), ("pythonhosted", "org"), ("npmjs", "org"), ("debian", "org"))
)
MACHINE_PATH = re.compile(r"(?<![\w.~/-])/(?:work|root|tmp|home|opt)(?:/|\b)")
LINK = re.compile(r"\]\((?!https?:|#)([^)#\s]+)")


def test_the_readme_shows_what_its_commands_print(root: Path) -> None:
    """Every `$ factcheck …` of README.md runs, and prints what stands below it."""
    words = [sys.executable, str(root / "scripts" / "readme.py")]
    done = subprocess.run(words, capture_output=True, text=True, check=False)

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_every_command_of_the_readme_runs(root: Path, texts: Mapping[str, str]) -> None:
    """The `factcheck` lines of its sh blocks end with 0 or 1."""
    blocks = re.findall(r"^```sh\n(.*?)^```", texts["README.md"], re.MULTILINE | re.DOTALL)
    lines = [line for block in blocks for line in block.splitlines() if line.startswith("factcheck ")]
    program = Path(sys.executable).parent / "factcheck"
    calls = {line: [str(program), *shlex.split(line, comments=True)[1:]] for line in lines}
    done = {line: subprocess.run(call, cwd=root, capture_output=True, check=False) for line, call in calls.items()}

    assert {line: run.stderr for line, run in done.items() if run.returncode not in (0, 1)} == {}


def test_every_make_target_in_a_document_exists(texts: Mapping[str, str]) -> None:
    """No document names a make target that the Makefile lacks."""
    targets = set(re.findall(r"^([a-z]+)(?: [a-z]+)*:", texts["Makefile"], re.MULTILINE))
    named = {
        target
        for name, text in texts.items()
        if name.endswith(".md")
        for target in re.findall(r"(?:`|^)make ([a-z]+)", text, re.MULTILINE)
    }

    assert named - targets == set()


def test_every_link_between_documents_leads_somewhere(root: Path, texts: Mapping[str, str]) -> None:
    """A relative link or image in a Markdown file names a file that exists."""
    broken = [
        f"{name}: {target}"
        for name, text in texts.items()
        if name.endswith(".md")
        for target in LINK.findall(text)
        if not (root / name).parent.joinpath(target).exists()
    ]

    assert broken == []


def test_a_decision_record_fits_on_a_screen(texts: Mapping[str, str]) -> None:
    """Every record in docs/adr has a title with its own number and at most 25 lines."""
    records = {name: text for name, text in texts.items() if name.startswith("docs/adr/")}
    wrong = [
        name
        for name, text in records.items()
        if len(text.splitlines()) > LONGEST_RECORD or not text.startswith(f"# {int(Path(name).name[:4])}. ")
    ]

    assert wrong == []


def test_every_bundled_article_has_its_provenance(files: Mapping[str, Path], texts: Mapping[str, str]) -> None:
    """seeds/README.md names each file of seeds/."""
    seeds = [Path(name).name for name in files if name.startswith("seeds/") and name != "seeds/README.md"]

    assert [name for name in seeds if name not in texts["seeds/README.md"]] == []


def test_every_key_that_editors_may_write_is_described(texts: Mapping[str, str]) -> None:
    """docs/files.md has a row for each key, in the words that the schema has for it."""
    keys = [(key, field) for table in (TOP, CLAIM, REFERENCE, TEST, ARTICLE) for key, field in table.items()]
    missing = [key for key, field in keys if f"| `{key}` | {field.meaning} |" not in texts["docs/files.md"]]

    assert missing == []


def test_no_file_depends_on_one_machine(texts: Mapping[str, str]) -> None:
    """No file names a package registry's host or a folder of somebody's machine."""
    hits = [
        f"{name}:{number}: {line.strip()[:100]}"
        for name, text in texts.items()
        if name != "tests/house/test_documents.py"
        for number, line in enumerate(text.splitlines(), 1)
        if MACHINE_PATH.search(line) or any(host in line for host in REGISTRIES)
    ]

    assert hits == []


def test_no_file_is_large(files: Mapping[str, Path]) -> None:
    """A clone stays small: no file of a megabyte or more."""
    assert {name: path.stat().st_size for name, path in files.items() if path.stat().st_size >= LARGEST_FILE} == {}


@pytest.mark.parametrize("name", ["README.md", "ARCHITECTURE.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE"])
def test_a_reader_finds_the_usual_documents(name: str, texts: Mapping[str, str]) -> None:
    """The documents that people look for stand at the top, and are not empty."""
    assert texts[name].strip()
