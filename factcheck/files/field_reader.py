"""One mapping's values, read key by key: what is wrong is noted with its place, and read as absent."""

import re
from collections.abc import Mapping
from datetime import date
from urllib.parse import urlsplit

from factcheck.files.days import read_day, word_bad_day
from factcheck.files.fields import OTHER_NAMES, Field
from factcheck.files.problems import Log, Placed, nearest, quoted
from factcheck.files.yaml_nodes import Items, Node, Pairs, Refused, Text

_NOT_IN_URL = re.compile(r"[\s<>\"\x00-\x1f]")


class FieldReader:
    """The values of one mapping. `who` names it in messages; with `strict`, unknown keys are problems."""

    def __init__(self, node: Pairs, known: Mapping[str, Field], log: Log, who: str, *, strict: bool = True) -> None:
        """Look at the keys: unknown and repeated ones are noted, and a repeated key's first value stands."""
        self.place: Placed = node
        self._log = log
        self._who = f"{who}: " if who else ""
        self._values: dict[str, Node] = {}
        self._suggested: set[str] = set()
        lines: dict[str, int] = {}
        for key, value in node.pairs:
            if not isinstance(key, Text):
                self._add("bad-key", key, "a key is not a plain text.", "Write 'key: value'.")
            elif key.value in self._values:
                message = f"the key {quoted(key.value)} is given twice, on lines {lines[key.value]} and {key.line}."
                self._add("duplicate-key", key, message, f"Keep one; until then line {lines[key.value]} counts.")
            else:
                lines[key.value] = key.line
                self._values[key.value] = value
                if strict and key.value not in known:
                    self._unknown(key, known)

    def has(self, key: str) -> bool:
        """Whether the key is there with a value, good or bad, or was probably meant by another one."""
        return key in self._suggested or self.node(key) is not None

    def typed(self, key: str) -> bool:
        """Whether the key is there, even with nothing after it."""
        return key in self._values

    def place_of(self, key: str) -> Placed:
        """Where the key's value stands; the mapping's own place if it is absent."""
        return self._values.get(key, self.place)

    def node(self, key: str) -> Node | None:
        """The key's value as it is, None if it is absent or nothing."""
        node = self._values.get(key)
        return None if isinstance(node, Text) and node.blank else node

    def text(self, key: str) -> str:
        """The key's text without blank ends, "" if absent."""
        if key not in self._values:
            return ""
        node = self.node(key)
        if isinstance(node, Items):
            self._add("wrong-type", node, f"'{key}' is meant to be a text, here is a list.", f"Write '{key}: …'.")
        elif isinstance(node, Pairs):
            advice = "Put a text that holds ': ' in quotation marks."
            self._add("wrong-type", node, f"'{key}' is meant to be a text, here are keys and values.", advice)
        return node.value.strip() if isinstance(node, Text) else ""

    def texts(self, key: str) -> tuple[str, ...]:
        """The key's list of texts; empty ones are noted and left out."""
        found: list[str] = []
        for node in self.items(key, "texts"):
            if isinstance(node, Text) and not node.blank:
                found.append(node.value.strip())
            elif isinstance(node, Text):
                self._add("empty-item", node, f"an item of '{key}' is empty.", "Fill or delete it.")
            elif not isinstance(node, Refused):
                advice = "Put a text that holds ': ' or brackets in quotation marks."
                self._add("wrong-type", node, f"an item of '{key}' is not a text.", advice)
        return tuple(found)

    def items(self, key: str, of_what: str) -> tuple[Node, ...]:
        """The items of the key's list."""
        if key not in self._values:
            return ()
        node = self.node(key)
        if node is not None and not isinstance(node, Items | Refused):
            advice = f"Put '- ' before each, or write {key}: […]."
            self._add("wrong-type", node, f"'{key}' is meant to be a list of {of_what}.", advice)
        return node.items if isinstance(node, Items) else ()

    def day(self, key: str) -> date | None:
        """The key's calendar day."""
        text = self.text(key)
        day = read_day(text) if text else None
        if text and day is None:
            wrong, advice = word_bad_day(text)
            self._add("bad-date", self.place_of(key), f"{key} {quoted(text)} {wrong}", advice)
        return day

    def url(self, key: str) -> str:
        """The key's address on the web, "" if it is none."""
        text = self.text(key)
        if text and not is_web_address(text):
            advice = "Write an address that starts with 'https://' or 'http://'."
            self._add("bad-url", self.place_of(key), f"{key} {quoted(text)} is not an address on the web.", advice)
            return ""
        return text

    def require(self, key: str) -> bool:
        """Whether the key has a value; that it has none is noted."""
        if self.has(key):
            return True
        self._add("missing-key", self.place, f"'{key}' is missing.", f"Add '{key}: …'.")
        return False

    def _unknown(self, key: Text, known: Mapping[str, Field]) -> None:
        meant = OTHER_NAMES.get(key.value.lower())
        meant = meant if meant in known else nearest(key.value, tuple(known))
        if meant:
            self._suggested.add(meant)
        names = [f"'{name}'" for name in known]
        advice = f"Did you mean '{meant}'?" if meant else f"Known: {', '.join(names)}."
        self._add("unknown-key", key, f"unknown key {quoted(key.value)}.", advice)

    def _add(self, code: str, at: Placed, message: str, advice: str) -> None:
        self._log.add(code, at, self._who + message, advice)


def is_web_address(text: str) -> bool:
    """Whether `text` is an http or https address with a host.

    >>> [is_web_address(text) for text in ("https://example.org/a", "example.org", "javascript:alert(1)")]
    [True, False, False]
    """
    try:
        parts = urlsplit(text)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and not _NOT_IN_URL.search(text)
    except ValueError:
        return False
