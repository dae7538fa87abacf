"""General news English: stems, synonyms, opposites and word lists, read once from the data files beside this module."""

from factcheck.lexicon.datafiles import GAP
from factcheck.lexicon.lists import (
    alias_of,
    country_of,
    is_stopword,
    stems_of,
    weight,
    words_of,
)
from factcheck.lexicon.opposites import opposites_of
from factcheck.lexicon.stems import stem, stem_phrase
from factcheck.lexicon.synonyms import groups_of, is_ordinary, phrase_groups, related
from factcheck.lexicon.weights import evidence_weights

__all__ = [
    "GAP",
    "alias_of",
    "country_of",
    "evidence_weights",
    "groups_of",
    "is_ordinary",
    "is_stopword",
    "opposites_of",
    "phrase_groups",
    "related",
    "stem",
    "stem_phrase",
    "stems_of",
    "weight",
    "words_of",
]
