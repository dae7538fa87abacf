"""YAML text read into nodes, from the parser's events.

Nothing is resolved (`no` stays `no`), depth is bounded before anything recurses, and what stood before a syntax error
is kept. Anchors, aliases and tags are refused: claims need none, and an alias bomb or a tag can do harm.
"""

from dataclasses import dataclass
from typing import Any

import yaml

from factcheck.files.problems import Log, Place
from factcheck.files.yaml_faults import log_fault
from factcheck.files.yaml_nodes import Items, Node, Pairs, Refused, Text

# The C parser reads the same language, with the same places, several times as fast.
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

# A claim's test is at depth 5; this leaves room for mistakes and none for 3,000 brackets.
_DEEPEST = 32


@dataclass(frozen=True, slots=True)
class Tree:
    """What was read: `root` is None for no content, `fault` is where reading stopped, None if it came to the end."""

    root: Node | None
    fault: Place | None = None


def read_tree(text: str, log: Log, first_line: int = 1) -> Tree:
    """The first document in `text`; problems go to `log`. Never raises for odd text.

    After a fault the root holds what was complete before it: whole values, and whole items of a list.
    """
    builder = _Builder(log, first_line)
    try:
        for event in iter(_LOADER(text).get_event, None):
            builder.take(event)
            if builder.done:
                break
    except yaml.YAMLError as error:
        builder.fault = log_fault(error, text, log, first_line)
    return Tree(builder.root(), builder.fault)


@dataclass(slots=True)
class _Open:
    """A list or mapping that has begun; a mapping's keys and values alternate in `nodes`."""

    line: int
    column: int
    mapping: bool
    refused: bool
    nodes: list[Node]

    def closed(self) -> Node:
        if self.refused:
            return Refused(self.line, self.column)
        if self.mapping:
            return Pairs(self.line, self.column, tuple(zip(self.nodes[::2], self.nodes[1::2], strict=False)))
        return Items(self.line, self.column, tuple(self.nodes))


class _Builder:
    """Turns events into nodes; holds the lists and mappings that are still open."""

    def __init__(self, log: Log, first_line: int) -> None:
        self.fault: Place | None = None
        self.done = False
        self._log = log
        self._first_line = first_line
        self._open = [_Open(first_line, 1, mapping=False, refused=False, nodes=[])]
        self._documents = 0
        self._anchor_line = 0

    def take(self, event: Any) -> None:  # noqa: ANN401 - the parser's events have no types
        mark = event.start_mark
        line, column = mark.line + self._first_line, mark.column + 1
        if isinstance(event, yaml.ScalarEvent):
            refused = self._refuses(event, line, column)
            node = Refused(line, column) if refused else Text(line, column, event.value, not event.style)
            self._open[-1].nodes.append(node)
        elif isinstance(event, yaml.CollectionStartEvent):
            self._begin(event, line, column)
        elif isinstance(event, yaml.CollectionEndEvent):
            done = self._open.pop()
            self._open[-1].nodes.append(done.closed())
        elif isinstance(event, yaml.AliasEvent):
            self._log_anchor(f"*{event.anchor}", line, column)
            self._open[-1].nodes.append(Refused(line, column))
        elif isinstance(event, yaml.DocumentStartEvent):
            self._start_document(line, column)

    def root(self) -> Node | None:
        """The document so far; of what is still open, only itself and a list under one of its keys."""
        while len(self._open) > 1:
            cut_short = self._open.pop()
            parent = self._open[-1]
            if len(self._open) == 1 or (len(self._open) == 2 and parent.mapping and not cut_short.mapping):
                parent.nodes.append(cut_short.closed())
        return self._open[0].nodes[0] if self._open[0].nodes else None

    def _begin(self, event: yaml.CollectionStartEvent, line: int, column: int) -> None:
        if len(self._open) > _DEEPEST:
            message = f"more than {_DEEPEST} lists and mappings stand inside one another."
            self.fault, self.done = Place(line, column), True
            self._log.add("too-deep", self.fault, message, "Look for brackets that are never closed.")
            return
        refused = self._refuses(event, line, column)
        self._open.append(_Open(line, column, isinstance(event, yaml.MappingStartEvent), refused, []))

    def _refuses(self, event: Any, line: int, column: int) -> bool:  # noqa: ANN401 - as above
        """Whether the value has a tag or an anchor, which is noted."""
        if event.tag is not None:
            advice = "A text that starts with '!' needs quotation marks."
            self._log.add("tag", Place(line, column), f"the tag '{event.tag}' is refused.", advice)
        elif event.anchor is not None:
            self._log_anchor(f"&{event.anchor}", line, column)
        return event.tag is not None or event.anchor is not None

    def _log_anchor(self, name: str, line: int, column: int) -> None:
        # One line may hold dozens of aliases; one problem says it.
        if line != self._anchor_line:
            self._anchor_line = line
            advice = f"A text that starts with '{name[0]}' needs quotation marks; to repeat something, write it again."
            message = f"'{name}' is an anchor or an alias, which are refused."
            self._log.add("anchor", Place(line, column), message, advice)

    def _start_document(self, line: int, column: int) -> None:
        self._documents += 1
        if self._documents > 1:
            message = "a second document starts here, at '---'; it is not read."
            self._log.add("second-document", Place(line, column), message, "Put all claims into one list.")
            self.done = True
