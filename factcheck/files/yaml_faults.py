"""YAML's syntax errors in an editor's words: what is wrong, where it began, what to type."""

import re
from dataclasses import dataclass
from typing import Any

import yaml

from factcheck.files.problems import Log, Place, quoted

_TABBED = re.compile(r"[ ]*\t")


@dataclass(frozen=True, slots=True)
class _Wording:
    """What to say for a parser's message that holds one of the fragments, which both parsers share.

    `at_opening` points to where the broken thing began, not to where it was found broken.
    """

    fragments: tuple[str, ...]
    message: str
    advice: str
    at_opening: bool = False


_QUOTE = "Put the whole text in quotation marks."

# The first that fits counts.
_WORDINGS = (
    _Wording(
        ("mapping values are not allowed",),
        "a ': ' stands where none can",
        "Put a text that holds ': ' in quotation marks; align a key with its neighbours.",
    ),
    _Wording(
        ("unexpected end of stream", "unexpected document indicator"),
        "a quotation mark opens here and is never closed",
        "Close it, or delete it.",
        at_opening=True,
    ),
    _Wording(
        ("',' or ']'",),
        "a '[' opens here and is not closed by a ']'",
        "Close it; an item that holds brackets needs quotation marks.",
        at_opening=True,
    ),
    _Wording(
        ("',' or '}'",),
        "a '{' opens here and is not closed by a '}'",
        "Close it; a text that starts with '{' needs quotation marks.",
        at_opening=True,
    ),
    _Wording(("alphabetic or numeric",), "a text cannot start with '*' or '&'", _QUOTE),
    _Wording(("cannot start any token",), "a text cannot start with this sign", _QUOTE),
    _Wording(
        ("could not find expected ':'",),
        "a line here is neither 'key: value' nor a list item",
        "Give it a key or a '- ', or indent it to go on with the text above.",
        at_opening=True,
    ),
    _Wording(
        ("unknown escape", "escape code", "hexdecimal", "hexadecimal"),
        "a backslash in double quotation marks has a meaning of its own",
        "Write two for one, or use single quotation marks.",
    ),
    _Wording(
        ("sequence entries are not allowed",),
        "a list item cannot start here",
        "Put the '- ' on a line of its own, below its key.",
    ),
    _Wording(
        ("'-' indicator", "<block end>", "expected key"),
        "this is indented like nothing above it, or follows a closed quotation mark",
        "Align it with its neighbours; quote a text as a whole.",
    ),
    _Wording(("tag",), "a text cannot start with '!'", _QUOTE),
)


def log_fault(error: yaml.YAMLError, text: str, log: Log, first_line: int) -> Place:
    """Note what made the parser stop, in words; gives back its place."""
    if not isinstance(error, yaml.MarkedYAMLError):
        at = Place(first_line, 1)
        log.add("syntax", at, "this cannot be read as YAML.", "Retype the lines from here on.")
        return at
    tab = _tab_before(text, error)
    if tab:
        at = Place(tab.line + first_line - 1, tab.column)
        log.add("tab", at, "a tab stands in the indentation; YAML takes only spaces.", "Replace the tab with spaces.")
        return at
    said = str(error.problem)
    unknown = _Wording((), f"this cannot be read as YAML ({said})", "Compare with a claim that works.")
    wording = next((words for words in _WORDINGS if any(part in said for part in words.fragments)), unknown)
    mark: Any = (wording.at_opening and error.context_mark) or error.problem_mark or error.context_mark
    at = Place(mark.line + first_line, mark.column + 1)
    log.add("syntax", at, f"{wording.message}: {quoted(_line(text, mark.line))}.", wording.advice)
    return at


def _tab_before(text: str, error: yaml.MarkedYAMLError) -> Place | None:
    """The first tab in the indentation at or above the place where the parser stopped."""
    stopped = error.problem_mark or error.context_mark
    for number, line in enumerate(text.splitlines()[: stopped.line + 1 if stopped else 0], start=1):
        found = _TABBED.match(line)
        if found:
            return Place(number, found.end())
    return None


def _line(text: str, index: int) -> str:
    lines = text.splitlines()
    return lines[index] if index < len(lines) else ""
