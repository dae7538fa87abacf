"""A file's text, guarded: missing files, folders, size, binary content and encodings are problems, not crashes."""

import re
from pathlib import Path

from factcheck.files.problems import START, Log, Place

# How a file shows that it is UTF-16 or UTF-32.
_WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")

# What Python's "surrogateescape" leaves for a byte that is not UTF-8.
_UNDECODED = re.compile("[\udc80-\udcff]")

# A text file has hardly any of these; a picture or an archive is full of them.
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f\udc80-\udcff]")
_SAMPLE = 4096
_BINARY_SHARE = 0.1

_MEGABYTE = 1024 * 1024


def read_text(path: Path, log: Log, largest: int) -> str | None:
    """The text of the file at `path`, line ends as stored; None, with the problem in `log`, if it cannot be had.

    Bytes that are not UTF-8 come as lone surrogates: see `log_undecoded`.
    """
    try:
        if path.is_dir():
            log.add("unreadable-file", START, f"{path} is a folder.", "Name a file.")
            return None
        size = path.stat().st_size
        if size > largest:
            message = f"the file has {size / _MEGABYTE:.0f} MB; up to {largest / _MEGABYTE:.0f} MB are read."
            log.add("too-large", START, message, "Split it, or look whether it is the right file.")
            return None
        return decode(path.read_bytes(), log)
    except FileNotFoundError:
        log.add("missing-file", START, f"there is no file or folder {path}.", "Look for a typing mistake in its name.")
    except (OSError, ValueError) as error:
        reason = (isinstance(error, OSError) and error.strerror) or str(error)
        log.add("unreadable-file", START, f"{path} cannot be read: {reason}.", "Look at its permissions.")
    return None


def decode(data: bytes, log: Log) -> str | None:
    """The text in `data`, without a byte order mark; None for binary content and wide encodings."""
    if data.startswith(_WIDE_MARKS):
        log.add("not-utf8", START, "the file is saved as UTF-16 or UTF-32.", "Save it as UTF-8.")
        return None
    text = data.decode("utf-8", errors="surrogateescape").removeprefix("\ufeff")
    sample = text[:_SAMPLE]
    strange = len(_CONTROL.findall(sample))
    if "\x00" in text or strange > max(3, _BINARY_SHARE * len(sample)):
        nul = text.find("\x00")
        at = _place_of(text, nul) if nul >= 0 else START
        log.add("binary-file", at, "the file is not text: a picture, an archive or the like.", "Save it as UTF-8 text.")
        return None
    return text


def log_undecoded(text: str, log: Log) -> bool:
    """Note the first byte of every line that is not UTF-8; whether there was any."""
    offset = 0
    found_any = False
    for number, line in enumerate(text.split("\n"), start=1):
        found = _UNDECODED.search(line)
        if found:
            found_any = True
            before = offset + _bytes(line[: found.start()])
            message = f"byte 0x{ord(found.group()) - 0xDC00:02X}, the one after {before} others, is not UTF-8."
            log.add("not-utf8", Place(number, found.start() + 1), message, "Save the file as UTF-8.")
        offset += _bytes(line) + 1
    return found_any


def _bytes(text: str) -> int:
    return len(text.encode("utf-8", errors="surrogateescape"))


def _place_of(text: str, offset: int) -> Place:
    before = text[:offset]
    return Place(before.count("\n") + 1, offset - before.rfind("\n"))
