"""Countries and their peoples, as the lexicon knows them."""

from typing import Protocol

from factcheck import lexicon

_GROUP = "country: "  # what the lexicon calls the synonym group of a country and its people


class _Stemmed(Protocol):
    @property
    def stem(self) -> str: ...


def is_country(word: _Stemmed) -> bool:
    """Whether a word is a country or its people: those stand in the lexicon, yet they are names."""
    return any(group.startswith(_GROUP) for group in lexicon.groups_of(word.stem))
