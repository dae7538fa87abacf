"""Which claims an article may carry, and in which sentences, without comparing every claim with every sentence.

A prefix filter: of each wording only the rarest terms are indexed, stopping where the rest alone could not reach the
share of the wording that an article must hold. That loses nothing: an article that holds the share holds an indexed
term. What a term weighs never depends on other claims, so adding a claim changes no other claim's score; the order
of rarity decides only how much work is done.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from factcheck.matching.scene import Scene, read_scene
from factcheck.matching.scoring import (
    NAMED_NOWHERE,
    SHORT_BAR,
    USUAL_BAR,
    Bar,
    Candidate,
    Target,
    bar_for,
    best_candidates,
    find_candidates,
    needed_weight,
    trust_in,
)
from factcheck.matching.terms import Wording, read_wordings
from factcheck.matching.vocabulary import Vocabulary
from factcheck.model import Claim, Document


class ClaimIndex:
    """Finds the windows of an article that may carry each of the claims it was built from."""

    def __init__(self, claims: Sequence[Claim]) -> None:
        """Reads and indexes every wording of `claims`; a claim is known by its position."""
        self._vocabulary = Vocabulary()
        self._targets = [
            target for position, claim in enumerate(claims) for target in self._read(position, read_wordings(claim))
        ]
        spread = Counter(number for target in self._targets for number in target.terms)
        self._weights = [term.weight for term in self._vocabulary.terms]
        self._postings = {bar: self._index(bar, spread) for bar in (USUAL_BAR, SHORT_BAR)}
        # What a wording needs of an article that mentions all its names; one that mentions fewer must hold more.
        self._least = {bar: [needed_weight(target, 1.0, bar) for target in self._targets] for bar in self._postings}

    def candidates(self, document: Document) -> tuple[Candidate, ...]:
        """The windows that may carry a claim, by claim, and within a claim best first; none in teasers or captions."""
        scene = read_scene(document, self._vocabulary)
        found: list[Candidate] = []
        for _, targets in groupby(self._survivors(scene), key=lambda target: target.claim):
            found += best_candidates(each for target in targets for each in find_candidates(target, scene))
        return tuple(found)

    def _read(self, claim: int, wordings: Sequence[Wording]) -> Iterator[Target]:
        """A claim's wordings, ready for scoring. Whom the first one names, all but the renamed mean too."""
        first: frozenset[int] = frozenset()
        for wording in wordings:
            numbers = tuple(self._vocabulary.number(term) for term in wording.terms)
            own = frozenset(number for number, term in zip(numbers, wording.terms, strict=True) if term.entity)
            first = first or own
            entities = own if wording.renamed else first
            total = sum(term.weight for term in wording.terms)
            words = tuple((term.word, number) for term, number in zip(wording.terms, numbers, strict=True))
            yield Target(claim, wording, numbers, frozenset(numbers), entities, total, words)

    def _index(self, bar: Bar, spread: Counter[int]) -> dict[int, tuple[int, ...]]:
        """For each term the wordings that are filed under it, where texts of one length must pass `bar`."""
        postings: defaultdict[int, list[int]] = defaultdict(list)
        for place, target in enumerate(self._targets):
            for number in self._filed_under(target, bar, spread):
                postings[number].append(place)
        return {number: tuple(places) for number, places in postings.items()}

    def _filed_under(self, target: Target, bar: Bar, spread: Counter[int]) -> Iterable[int]:
        """The terms one of which an article must hold to pass: a name, or where it has none, enough of the rest."""
        least = needed_weight(target, NAMED_NOWHERE if target.entities else 1.0, bar)
        rest = sorted(target.terms - target.entities, key=lambda number: (spread[number], number))
        left = sum(self._weights[number] for number in rest)
        filed = set(target.entities)
        for number in rest:
            if left < least:
                break
            filed.add(number)
            left -= self._weights[number]
        return filed

    def _survivors(self, scene: Scene) -> Iterator[Target]:
        """The wordings of which the article as a whole holds enough for a window to pass the bar."""
        bar = bar_for(scene)
        weights, postings, least = self._weights, self._postings[bar], self._least[bar]
        touched: set[int] = set()
        for number in scene.held:
            touched.update(postings.get(number, ()))
        for place in sorted(touched):
            target = self._targets[place]
            weight = sum([weights[number] for number in target.terms & scene.held])
            if weight >= least[place] and (
                not target.entities or weight >= needed_weight(target, trust_in(target, scene), bar)
            ):
                yield target
