"""What a claim asserts, as data: the parts of each wording, its values, its predicate and its names."""

from dataclasses import dataclass

from factcheck.judging.mood import Mood
from factcheck.model import Value, Word


@dataclass(frozen=True, slots=True)
class Part:
    """One content word of a wording: what satisfies it (`keys`), and the part it plays.

    `named`: in a proper name. `counted`: what one of the claim's numbers counts. `denied`: under a negation. `number`:
    the digits that follow it ("Shed 14"). `modifier`: the content word right before it ("key" in "key rate").
    `valued`: right after a quantity ("a five-year contract"). `describes`: only describes the name after it ("street
    artist Banksy").
    """

    word: str
    stem: str
    keys: frozenset[str]
    weight: float
    named: bool
    counted: bool
    denied: bool
    mood: Mood
    number: str
    modifier: str
    valued: bool
    describes: bool


@dataclass(frozen=True, slots=True)
class Frame:
    """One wording, taken apart. Names, predicate, head and places are positions in `parts`.

    `verbal`: the predicate is a verb, so that a passage can state the event without the claim's values. `head`: the
    part that a claim made of nouns is about ("vote" in "6-3 vote on the rate cut"), -1 in a verbal one. `places`: the
    names of where it happened. `qualifiers`: words that make it say more than its event ("first", "only", "every").
    `words` and `stems`: all its words. `figures`: all its values, also those that only name a thing ("2025 budget").
    """

    text: str
    parts: tuple[Part, ...]
    names: tuple[tuple[int, ...], ...]
    values: tuple[Value, ...]
    predicate: tuple[int, ...]
    verbal: bool
    head: int
    places: tuple[int, ...]
    qualifiers: frozenset[str]
    stems: tuple[str, ...]
    words: tuple[Word, ...]
    figures: tuple[Value, ...]

    @property
    def counted(self) -> tuple[int, ...]:
        """The parts that one of the claim's numbers counts."""
        return tuple(i for i, part in enumerate(self.parts) if part.counted)

    @property
    def actors(self) -> tuple[tuple[int, ...], ...]:
        """The names that stand before the predicate: who did it. The others are its objects and places."""
        first = min(self.predicate, default=0)
        return tuple(name for name in self.names if name[0] < first)

    @property
    def stated(self) -> tuple[int, ...]:
        """The parts that say something: neither names nor what is counted."""
        return tuple(i for i, part in enumerate(self.parts) if not (part.named or part.counted))
