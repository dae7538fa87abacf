"""The YAML between two lines of `---` at the head of an article, and the text after it."""

import re
from dataclasses import dataclass

from factcheck.files.field_reader import FieldReader
from factcheck.files.fields import ARTICLE
from factcheck.files.problems import START, Log
from factcheck.files.yaml_nodes import Node, Pairs, Text
from factcheck.files.yaml_text import clean_yaml
from factcheck.files.yaml_tree import read_tree

_OPENING = re.compile(r"---[ \t]*(?:\r\n|\n|\r|\Z)")
_CLOSING = re.compile(r"^---[ \t]*(?:\r\n|\n|\r|\Z)", re.MULTILINE)
_NO_CONTENT = re.compile(r"[ \t]*(?:#|$)")


@dataclass(frozen=True, slots=True)
class Parts:
    """An article's file, taken apart: its front matter's values, and its body exactly as stored."""

    fields: FieldReader
    body: str


def read_parts(text: str, log: Log) -> Parts:
    """The front matter and the body of an article's text; the newline that ends the closing `---` belongs to neither.

    Without front matter the whole text is the body; so it is, with a problem, when the front matter never ends.
    """
    opening = _OPENING.match(text)
    closing = _CLOSING.search(text, opening.end()) if opening else None
    if opening is None or closing is None:
        if opening:
            message = "the front matter starts here with '---' and never ends."
            log.add("unclosed-front-matter", START, message, "Put a line '---' between it and the text.")
        return Parts(_fields(Pairs(1, 1, ()), log), text)
    return Parts(_fields(_front(text[opening.end() : closing.start()], log), log), text[closing.end() :])


def _fields(front: Pairs, log: Log) -> FieldReader:
    # Keys beyond those the program reads are the archive's own business.
    return FieldReader(front, ARTICLE, log, "front matter", strict=False)


def _front(text: str, log: Log) -> Pairs:
    """The keys and values; where YAML cannot read them as a whole, those of its lines that can be read."""
    text = clean_yaml(text, log, first_line=2)
    whole_log = Log(log.file)
    tree = read_tree(text, whole_log, first_line=2)
    if tree.fault is None:
        log.take(whole_log)
        return _pairs(tree.root, log)
    pairs: list[tuple[Node, Node]] = []
    pieces_log = Log(log.file)
    for piece, line in _pieces(text):
        tree = read_tree(piece, pieces_log, line)
        # What a broken line holds before its mistake is half a value: 'Rain' of 'title: Rain: it stops play'.
        if tree.fault is None and isinstance(tree.root, Pairs):
            pairs.extend(tree.root.pairs)
    log.take(pieces_log if pieces_log.problems() else whole_log)
    return Pairs(2, 1, tuple(pairs))


def _pairs(root: Node | None, log: Log) -> Pairs:
    if isinstance(root, Pairs):
        return root
    if root is not None and not (isinstance(root, Text) and root.blank):
        message = "front matter: it holds no keys and values."
        log.add("bad-front-matter", root, message, "Write 'key: value', or delete the two lines '---'.")
    return Pairs(2, 1, ())


def _pieces(text: str) -> list[tuple[str, int]]:
    """The lines of `text` with their indented followers, and the number of each first line in the file."""
    pieces: list[tuple[str, int]] = []
    for line, words in enumerate(text.splitlines(), start=2):
        if pieces and (words.startswith((" ", "\t")) or _NO_CONTENT.match(words)):
            pieces[-1] = (f"{pieces[-1][0]}\n{words}", pieces[-1][1])
        else:
            pieces.append((words, line))
    return pieces
