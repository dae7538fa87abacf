"""The words of anything people post: hashtags taken apart, links dropped, stems of what tells something.

Handles: "#BridgeToll2025" and "@CityOfLindale" as the words in them, links glued to a word, possessives, digit groups.
"""

import re

from factcheck import lexicon

_LINK = re.compile(
    r"(?:https?://|www\.)\S+|\b[a-z0-9-]+(?:\.[a-z0-9-]+){0,3}\.(?:com|org|net|co|gov|info)/\S*", re.IGNORECASE
)
_TAG = re.compile(r"[#@](\w+)")
_SEAM = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Za-z])(?=\d)|(?<=[A-Z])(?=[A-Z][a-z])|_")
_TOKEN = re.compile(r"\d[\d.,]*\d|[^\W_]+(?:'[^\W_]+)*")


def read_post(text: str) -> list[str]:
    """The stems of a text's telling words, in order, with repeats.

    >>> read_post("Drivers pay again… #BridgeToll https://example.org/x1")
    ['driver', 'pay', 'bridg', 'toll']
    """
    plain = _TAG.sub(lambda tag: f" {_SEAM.sub(' ', tag[1])} ", _LINK.sub(" ", text)).replace("’", "'")
    tokens = (token.casefold().removesuffix("'s") for token in _TOKEN.findall(plain))
    return [
        token.replace(",", "") if token[0].isdigit() else lexicon.stem(token)
        for token in tokens
        if not lexicon.is_stopword(token)
    ]
