"""House rules about the locks."""

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PIN = re.compile(
    r"^(?P<name>[\w.-]+)==(?P<version>[^\s;]+)(?P<rest>(?:.*\\\n)(?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)",
    re.MULTILINE,
)
LOCKS = ("requirements.txt", "requirements-dev.txt", "requirements-train.txt")


def read_pins(text: str) -> dict[str, list[str]]:
    """The versions that a lock pins with hashes, by name; more than one where they depend on Python's version."""
    pins: dict[str, list[str]] = {}
    for pin in PIN.finditer(text):
        pins.setdefault(canonicalize_name(pin["name"]), []).append(pin["version"])
    return pins


def unsatisfied(wanted: list[str], pins: Mapping[str, list[str]]) -> list[str]:
    """The requirements that no pin, or a wrong one, answers."""
    needs = [Requirement(line) for line in wanted]
    return [
        str(need)
        for need in needs
        if not all(map(need.specifier.contains, pins.get(canonicalize_name(need.name), ["0"])))
    ]


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_holds_pins_and_hashes_only(name: str, texts: Mapping[str, str]) -> None:
    """Nothing is left of a lock without its pinned, hashed packages: no address, no option, no comment."""
    assert PIN.sub("", texts[name]).strip() == ""


def test_the_locks_satisfy_the_project(root: Path, texts: Mapping[str, str]) -> None:
    """Whatever pyproject.toml asks for is pinned at a version that it allows; `make lock` redoes the pins."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    core = [*project["project"]["dependencies"], *project["dependency-groups"]["build"]]
    extras = project["project"]["optional-dependencies"]

    assert unsatisfied(core, read_pins(texts["requirements.txt"])) == []
    assert unsatisfied([*core, *extras["auth"], *extras["dev"]], read_pins(texts["requirements-dev.txt"])) == []
    assert unsatisfied([*core, *extras["train"]], read_pins(texts["requirements-train.txt"])) == []


@pytest.mark.parametrize("name", LOCKS[1:])
def test_tests_and_training_run_on_the_versions_that_are_hosted(name: str, texts: Mapping[str, str]) -> None:
    """The other locks pin everything in requirements.txt at the same version."""
    core, other = read_pins(texts["requirements.txt"]), read_pins(texts[name])

    assert {package: versions for package, versions in core.items() if other.get(package) != versions} == {}


def test_the_program_needs_nothing_that_only_training_does(texts: Mapping[str, str]) -> None:
    """Neither the program nor its tests need what the weights are fitted with."""
    needed = {*read_pins(texts["requirements.txt"]), *read_pins(texts["requirements-dev.txt"])}

    assert needed & {"scikit-learn", "scipy"} == set()
