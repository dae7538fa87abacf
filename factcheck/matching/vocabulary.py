"""The claims' distinct terms, and which of them an article's word satisfies; each distinct word is worked out once."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from rapidfuzz import fuzz

from factcheck.matching.terms import Term, read_keys
from factcheck.model import Kind, Word

# A typo in a shorter word is as likely another word ("court", "count").
_SHORTEST_FUZZY = 6
_TYPO_RATIO = 88.0
# Words an archive may teach before all are forgotten; a newspaper's year holds some 200,000.
_MOST_REMEMBERED = 1 << 18


class Vocabulary:
    """Numbers every distinct term, and remembers for every article word which terms it satisfies."""

    def __init__(self) -> None:
        """An empty vocabulary."""
        self.terms: list[Term] = []
        self._numbers: dict[Term, int] = {}
        self._by_key: defaultdict[str, list[int]] = defaultdict(list)
        self._blocks: defaultdict[str, set[str]] = defaultdict(set)
        self._met: dict[tuple[str, frozenset[str]], frozenset[int]] = {}

    def number(self, term: Term) -> int:
        """The number of `term`, a new one when it is new."""
        number = self._numbers.get(term)
        if number is None:
            number = self._numbers[term] = len(self.terms)
            self.terms.append(term)
            for key in term.keys:
                self._by_key[key].append(number)
                if len(key) >= _SHORTEST_FUZZY and key.isalpha():
                    self._blocks[key[:2]].add(key)
        return number

    def found_in(self, words: Sequence[Word], kinds: Sequence[Kind | None]) -> frozenset[int]:
        """The numbers of the terms that a sentence satisfies; words in value slots satisfy none."""
        found: set[int] = set()
        for word, kind, keys in zip(words, kinds, read_keys(words), strict=True):
            if kind is None:
                found |= self._satisfied(word.stem, keys)
        return frozenset(found)

    def _satisfied(self, stem: str, keys: frozenset[str]) -> frozenset[int]:
        """The terms that share a key with the word, or of which it looks like a misspelling."""
        met = self._met.get((stem, keys))
        if met is None:
            known = keys | ({stem} if stem in self._by_key else set(self._respelled(stem)))
            met = frozenset(number for key in known for number in self._by_key.get(key, ()))
            if len(self._met) >= _MOST_REMEMBERED:
                self._met.clear()
            self._met[stem, keys] = met
        return met

    def _respelled(self, stem: str) -> Iterator[str]:
        """The claims' stems so near to an unknown one that it is probably a misspelling or another derivation."""
        if len(stem) < _SHORTEST_FUZZY or not stem.isalpha():
            return
        for other in self._blocks.get(stem[:2], ()):
            if abs(len(other) - len(stem)) <= 2 and fuzz.ratio(stem, other) >= _TYPO_RATIO:
                yield other
