"""YAML as a tree of texts, lists and mappings, every text as typed and every node with its place."""

from typing import NamedTuple


# Named tuples, not dataclasses: a large file has half a million nodes, and these are made in a third of the time.
class Text(NamedTuple):
    """A scalar: its text, and whether it stands without quotation marks."""

    line: int
    column: int
    value: str
    plain: bool = True

    @property
    def blank(self) -> bool:
        """Whether nothing is given: no text, `~` or `null`."""
        return not self.value.strip() or (self.plain and self.value in ("~", "null"))


class Items(NamedTuple):
    """A list."""

    line: int
    column: int
    items: tuple["Node", ...]


class Pairs(NamedTuple):
    """A mapping, its keys possibly repeated."""

    line: int
    column: int
    pairs: tuple[tuple["Node", "Node"], ...]


class Refused(NamedTuple):
    """Something that was not read, with its problem already noted."""

    line: int
    column: int


Node = Text | Items | Pairs | Refused
