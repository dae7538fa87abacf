"""Words of a text as printed, by regular expression: what `words` and `names` work on."""

import re
from typing import NamedTuple

from factcheck.text.fold import fold

_TOKEN = re.compile(
    r"""
    (?<![^\W_])(?:[^\W\d_]\.){2,}(?:[^\W\d_](?![^\W_]))?(?:-[^\W_]+)*   # U.S.  a.m.  U.S.-backed  U.S
  | No\.(?=\s?\d)                                                       # No. 10
  | (?:[A-Z]{0,3}[$€£¥₹₽₩₺₴₪฿])?[^\W_]+                                 # word  $1  US$1
    (?:
        ['&](?=[^\W\d_])[^\W_]+                                         # don't  O'Brien  AT&T
      | (?<=\d)[.,:/]\d[^\W_]*                                          # 1,200.50  11:40  22/11/2024
      | -[^\W_]+(?:(?<=\d)[.,]\d[^\W_]*)*                               # two-thirds  6-3  7.4-8.1
    )*
    (?:(?<=\d)%)?
    """,
    re.VERBOSE,
)


_COUNTRY_NOT_PRONOUN = frozenset({"US", "U.S.", "U.S"})


class Token(NamedTuple):
    """A word in folded characters, its case kept, and its range in the folded text. `owns` marks a possessive."""

    start: int
    end: int
    text: str
    owns: bool = False


def part_words(text: str, plain: str) -> str:
    """Folded `plain` of `text`, same length, with the dashes that part two words ("votes—the") blank; hyphens stay."""
    if "—" not in text and "―" not in text:
        return plain
    return fold(text.replace("—", " ").replace("―", " ")).text


def read_tokens(plain: str) -> list[Token]:
    """The words of a folded text, in order; a possessive's ending is no part of its word.

    >>> [token.text for token in read_tokens("The U.S. court's 6-3 vote cost $1.2bn (4.25%).")]
    ['The', 'U.S.', 'court', '6-3', 'vote', 'cost', '$1.2bn', '4.25%']
    """
    tokens: list[Token] = []
    for match in _TOKEN.finditer(plain):
        text = match.group()
        start, end = match.span()
        if "'" in text and text[-2:] in {"'s", "'S"}:
            tokens.append(Token(start, end - 2, text[:-2], owns=True))
        else:
            tokens.append(Token(start, end, text))
    return tokens


def fold_token(text: str) -> str:
    """A token in lower case, and a dotted abbreviation without its dots, unless it would read as another word.

    >>> fold_token("U.N."), fold_token("US"), fold_token("No."), fold_token("$1.2bn")
    ('un', 'u.s.', 'no.', '$1.2bn')
    """
    if text in _COUNTRY_NOT_PRONOUN:
        return "u.s."
    folded = text.lower()
    if "." in folded and folded != "no." and not any(char.isdigit() for char in folded):
        return folded.replace(".", "")
    return folded
