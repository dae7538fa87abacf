"""A claims file read in spite of syntax errors: piece by piece, so that one broken claim costs no other.

A piece is one item of the list under `claims:`, or another top-level key with all below it; both can be told by
indentation alone, because YAML's own texts are always indented further.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.files.fields import TOP
from factcheck.files.problems import Log, Place, quoted
from factcheck.files.yaml_nodes import Items, Node, Pairs, Refused, Text
from factcheck.files.yaml_tree import Tree, read_tree

_ITEM = re.compile(r"([ \t]*)-(?:[ \t]|$)")
_NO_CONTENT = re.compile(r"[ \t]*(?:#|$)")
_LIST_KEY = re.compile(r"[\"']?claims[\"']?[ \t]*:[ \t]*(?:#.*)?$")
_OTHER_KEY = re.compile(rf"[\"']?(?:{'|'.join(key for key in TOP if key != 'claims')})[\"']?[ \t]*:")
_DOCUMENT_MARK = re.compile(r"(?:---|\.\.\.)[ \t]*(?:#.*)?$")


@dataclass(frozen=True, slots=True)
class _Piece:
    text: str
    line: int


def read_whole_or_pieces(text: str, log: Log) -> Tree:
    """The tree of `text`; where YAML cannot read it as a whole, of its readable pieces. Problems go to `log`."""
    whole_log = Log(log.file)
    whole = read_tree(text, whole_log)
    lines = text.splitlines()
    width = _list_indent(lines) if whole.fault else None
    if whole.fault is None or width is None:
        log.take(whole_log)
        if whole.fault and isinstance(whole.root, Pairs) and whole.root.pairs:
            message = "what follows this place could not be read; there may be more problems in it."
            log.add("unread-rest", whole.fault, message, "Mend this place first.")
        return whole
    pieces_log = Log(log.file)
    root, broken = _read_pieces(list(_pieces(lines, width)), width, pieces_log)
    log.take(pieces_log)
    if not any(piece.line <= whole.fault.line < piece.line + piece.text.count("\n") + 1 for piece in broken):
        log.take(whole_log)
    return Tree(root, whole.fault)


def _list_indent(lines: list[str]) -> int | None:
    """How far the items under `claims:` are indented; None if that list is not written line by line."""
    start = next((number for number, line in enumerate(lines) if _LIST_KEY.match(line)), None)
    if start is None:
        return None
    first = next((line for line in lines[start + 1 :] if not _NO_CONTENT.match(line)), "")
    found = _ITEM.match(first)
    return len(found[1]) if found else None


def _pieces(lines: list[str], width: int) -> Iterator[_Piece]:
    start = 0
    for number, line in enumerate(lines):
        inside = _OTHER_KEY.match(lines[start]) and _ITEM.match(line)
        if number > start and not inside and _starts_piece(line, width):
            yield _Piece("\n".join(lines[start:number]), start + 1)
            start = number
    yield _Piece("\n".join(lines[start:]), start + 1)


def _starts_piece(line: str, width: int) -> bool:
    if _NO_CONTENT.match(line):
        return False
    item = _ITEM.match(line)
    return len(item[1]) <= width if item else not line.startswith((" ", "\t"))


def _read_pieces(pieces: list[_Piece], width: int, log: Log) -> tuple[Pairs, list[_Piece]]:
    """All pieces as one mapping, and the pieces that were at fault."""
    pairs: list[tuple[Node, Node]] = []
    items: list[Node] = []
    broken: list[_Piece] = []
    place = Place(1, 1)
    for piece in pieces:
        item = _ITEM.match(piece.text)
        tree = Tree(None) if _DOCUMENT_MARK.match(piece.text.split("\n")[0]) else read_tree(piece.text, log, piece.line)
        if tree.fault:
            broken.append(piece)
            # Its place is kept, so that "claim 7" is the seventh in the file.
            items.extend([Refused(piece.line, 1)] if item else [])
        elif item and isinstance(tree.root, Items):
            if len(item[1]) != width:
                broken.append(piece)
                _log_indent(piece, len(item[1]), width, log)
            items.extend(tree.root.items)
        elif isinstance(tree.root, Pairs):
            pairs.extend(tree.root.pairs)
            place = next((Place(key.line, key.column) for key, _ in tree.root.pairs if _is_list_key(key)), place)
        elif tree.root is not None and not isinstance(tree.root, Refused):
            broken.append(piece)
            _log_stray(piece, tree.root, log)
    others = [(key, value) for key, value in pairs if not _is_list_key(key)]
    key = Text(place.line, place.column, "claims")
    return Pairs(1, 1, ((key, Items(place.line, place.column, tuple(items))), *others)), broken


def _is_list_key(key: Node) -> bool:
    return isinstance(key, Text) and key.value == "claims"


def _log_indent(piece: _Piece, found: int, width: int, log: Log) -> None:
    message = f"this list item is indented by {found}, the first one by {width}."
    log.add("indentation", Place(piece.line, found + 1), message, "Indent all claims alike.")


def _log_stray(piece: _Piece, node: Node, log: Log) -> None:
    line = piece.text.split("\n")[0]
    log.add("indentation", node, f"this line belongs to no claim: {quoted(line)}.", "Indent it, or start it with '- '.")
