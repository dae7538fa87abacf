"""YAML text before it is parsed: what no parser may see is replaced, one character for one, so that places hold."""

import re

from factcheck.files.problems import Log, Place
from factcheck.files.text_file import log_undecoded

# What YAML forbids anywhere: control characters, lone surrogates, marks in mid-text.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")

# YAML counts these as line ends, editors do not: line numbers would differ.
_ODD_LINE_ENDS = ("\x85", "\u2028", "\u2029")

# JSON writes a character beyond U+FFFF as two escapes; YAML knows only one.
_JSON_PAIR = re.compile(r"(?<!\\)((?:\\\\)*)\\u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})")

_LEADING_TABS = re.compile(r"^[ \t]*\t", re.MULTILINE)


def clean_yaml(text: str, log: Log, first_line: int = 1) -> str:
    """The text as a YAML parser takes it; what an editor must mend is noted."""
    if _FORBIDDEN.search(text):
        if not log_undecoded(text, log):
            _log_forbidden(text, log, first_line)
        text = _FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", text)
    for odd in _ODD_LINE_ENDS:
        text = text.replace(odd, " ")
    return _as_yaml(text) if text.lstrip()[:1] in ("{", "[") else text


def _log_forbidden(text: str, log: Log, first_line: int) -> None:
    for number, line in enumerate(text.split("\n"), start=first_line):
        found = _FORBIDDEN.search(line)
        if found:
            message = f"an invisible control character stands here (U+{ord(found.group()):04X})."
            place = Place(number, found.start() + 1)
            log.add("control-character", place, message, "Delete it, and retype the letters beside it.")


def _as_yaml(json: str) -> str:
    """JSON with its two freedoms that YAML lacks taken out: tabs as indentation, escapes in pairs."""
    if "\t" in json:
        json = _LEADING_TABS.sub(lambda found: " " * len(found.group()), json)
    return _JSON_PAIR.sub(_single_escape, json) if "\\ud" in json or "\\uD" in json else json


def _single_escape(found: re.Match[str]) -> str:
    high, low = int(found[2], 16), int(found[3], 16)
    return f"{found[1]}\\U{0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00):08X}"
