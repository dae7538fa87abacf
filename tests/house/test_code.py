"""House rules about code that no linter knows."""

import ast
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

LONGEST_MODULE = 250  # lines; the median of the models this follows is 28 to 80
IGNORE = re.compile(r"#\s*(?:noqa|type:\s*ignore)(?::\s*[A-Z]+\d+(?:,\s*[A-Z]+\d+)*|\[[\w, -]+\])?(?P<rest>.*)")
PURE = ("text", "values", "matching", "judging", "views", "export", "model")
READING = {"read_text", "read_bytes", "write_text", "write_bytes"}
CLOCK = {"today", "now", "utcnow", "time", "localtime"}


def python(texts: Mapping[str, str], *folders: str) -> dict[str, str]:
    """The Python files below these folders."""
    return {name: text for name, text in texts.items() if name.endswith(".py") and name.startswith(folders)}


def test_no_module_is_too_long_to_read_at_once(texts: Mapping[str, str]) -> None:
    """Every Python file has at most 250 lines."""
    lengths = {name: len(text.splitlines()) for name, text in python(texts, "").items()}

    assert {name: lines for name, lines in lengths.items() if lines > LONGEST_MODULE} == {}


def test_every_ignored_rule_has_its_reason(texts: Mapping[str, str]) -> None:
    """Whatever follows `noqa` or `type: ignore` on its line says why."""
    bare = [
        f"{name}:{number}: {line.strip()}"
        for name, text in python(texts, "").items()
        for number, line in enumerate(text.splitlines(), 1)
        if name != "tests/house/test_code.py"
        and (found := IGNORE.search(line))
        and not re.search(r"\w{2}", found["rest"])
    ]

    assert bare == []


def test_every_test_says_what_it_shows(texts: Mapping[str, str]) -> None:
    """Every test function has a docstring."""
    functions = [
        (name, node)
        for name, text in python(texts, "tests/").items()
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    ]
    docstrings = {f"{name}::{node.name}": ast.get_docstring(node) for name, node in functions}

    assert [test for test, doc in docstrings.items() if not doc] == []


def test_no_test_is_empty(texts: Mapping[str, str]) -> None:
    """Every test asserts something, itself or through what it calls."""
    empty = [
        f"{name}::{node.name}"
        for name, text in python(texts, "tests/").items()
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.FunctionDef)
        and node.name.startswith("test_")
        and all(isinstance(part, ast.Expr) and isinstance(part.value, ast.Constant) for part in node.body)
    ]

    assert empty == []


def test_findings_never_depend_on_the_day(texts: Mapping[str, str]) -> None:
    """Nothing but the pages and the command line asks for the time."""
    engine = {
        name: text
        for name, text in python(texts, "factcheck/").items()
        if not name.startswith(("factcheck/ui/", "factcheck/cli"))
    }
    asked = [
        f"{name}:{node.lineno}"
        for name, text in engine.items()
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in CLOCK
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id in {"date", "datetime", "time"}
    ]

    assert asked == []


def test_the_pure_packages_open_no_file(texts: Mapping[str, str]) -> None:
    """Text goes in and findings come out: no call that reads or writes a file in a pure package."""
    pure = python(texts, *(f"factcheck/{package}/" for package in PURE))
    opened = [
        f"{name}:{node.lineno}"
        for name, text in pure.items()
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Call)
        and (node.func.attr in READING if isinstance(node.func, ast.Attribute) else ast.unparse(node.func) == "open")
    ]

    assert opened == []


def test_imports_point_down(root: Path) -> None:
    """The layers of ARCHITECTURE.md hold, and every package is in one."""
    linter = Path(sys.executable).parent / "lint-imports"
    done = subprocess.run([linter, "--no-cache"], cwd=root, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout + done.stderr


def test_every_word_list_says_what_it_is(texts: Mapping[str, str]) -> None:
    """Each data file of the package opens with a comment of two lines or more: what, source, format."""
    lists = {name: text for name, text in texts.items() if name.startswith("factcheck/") and name.endswith(".txt")}
    headers = {
        name: [line for line in text.splitlines()[:2] if re.match(r"#\s*\w", line)] for name, text in lists.items()
    }

    assert [name for name, header in headers.items() if len(header) < 1] == []
