"""How well a window of one or two sentences carries a wording, from 0 to 100.

    score = 100 · trust · (0.70 · coverage + 0.15 · kind + 0.15 · likeness)

- *coverage*: the weight of the wording's terms that are in the window, plus half of those in the two sentences before
  it and 0.35 of those in the headline or lead, over the weight of all its terms;
- *kind*: whether the window states a value of a kind the wording states (an amount of money for an amount of money);
- *likeness*: rapidfuzz's `token_set_ratio` on stems, values masked, worked out only for windows that pass the bar;
- *trust*: 0.65 to 1 by the share of the claim's names that the article mentions, 0.5 when it mentions none of them.

A wording without values leaves *kind* out and coverage takes its share. No number's value ever counts.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rapidfuzz import fuzz

from factcheck.matching.scene import Scene, Window
from factcheck.matching.terms import Wording

_COVERAGE, _KIND, _LIKENESS = 0.70, 0.15, 0.15
NAMED_AT_LEAST, NAMED_NOWHERE = 0.65, 0.5
_SHORT_TEXT = 3  # sentences
# Weights are summed in an order that depends on other claims; what lies on the edge must not.
_ROUNDING = 1e-9
# What a claim's best window leaves far behind is not worth judging.
_WORST_SHARE = 0.55
_MOST_WINDOWS = 6
# Where even the best is doubtful, the article is probably silent, and more windows are only more work.
_DOUBTFUL, _MOST_DOUBTFUL = 60.0, 4


@dataclass(frozen=True, slots=True)
class Candidate:
    """A window of an article that may carry a claim.

    `claim` is the claim's position, `first` and `last` the window's sentences in the document, inclusive, at most one
    apart. `missing` are the claim's terms that neither the window holds, nor the sentences before it, the headline or
    the lead. `score` runs from 0 to 100.
    """

    claim: int
    first: int
    last: int
    score: float
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """What a text must hold of a wording: a window, scored without likeness, and the text as a whole; from 0 to 1."""

    window: float
    text: float


# Low, since judging rejects what does not carry the claim.
USUAL_BAR = Bar(window=0.4, text=0.45)
# A headline or a lone sentence has no context to help it, and can offer no more than a few windows anyway.
SHORT_BAR = Bar(window=0.2, text=0.15)


@dataclass(frozen=True, slots=True)
class Target:
    """A wording made ready for scoring: its claim's position, its terms by number, and what they weigh together.

    `words` are the terms as the claim writes them, each with its number. `entities` are the names the claim turns on,
    also where this wording leaves them out.
    """

    claim: int
    wording: Wording
    numbers: tuple[int, ...]
    terms: frozenset[int]
    entities: frozenset[int]
    total: float
    words: tuple[tuple[str, int], ...]


def find_candidates(target: Target, scene: Scene) -> Iterator[Candidate]:
    """The windows of `scene` that pass the bar for one wording."""
    rows = [scene.credits[number] for number in target.numbers if number in scene.held]
    trust, stating, bar = trust_in(target, scene), scene.stating(target.wording.kinds), bar_for(scene).window
    plain, valued = _needed(target, trust, bar, stated=False), _needed(target, trust, bar, stated=True)
    columns = map(sum, zip(*rows, strict=False))
    for window, covered, stated in zip(scene.windows, columns, stating, strict=False):
        if covered >= (valued if stated else plain):
            direct = target.terms & window.found
            if (direct or stated) and (not window.parts or _adds_up(target, scene, window, direct)):
                yield _candidate(target, window, direct, trust, _rough(target, covered, stated=stated))


def best_candidates(found: Iterable[Candidate]) -> list[Candidate]:
    """One claim's candidates of all its wordings: the best score of each window, best windows first, not too many."""
    best: dict[tuple[int, int], Candidate] = {}
    for candidate in found:
        place = (candidate.first, candidate.last)
        if place not in best or best[place].score < candidate.score:
            best[place] = candidate
    ranked = sorted(best.values(), key=lambda each: (-each.score, each.first, each.last))
    if not ranked:
        return []
    most = _MOST_WINDOWS if ranked[0].score >= _DOUBTFUL else _MOST_DOUBTFUL
    return [each for each in ranked[:most] if each.score >= _WORST_SHARE * ranked[0].score]


def trust_in(target: Target, scene: Scene) -> float:
    """How far an article can be about the claim, by the names it mentions."""
    if not target.entities:
        return 1.0
    share = len(target.entities & scene.held) / len(target.entities)
    return NAMED_AT_LEAST + (1 - NAMED_AT_LEAST) * share if share else NAMED_NOWHERE


def bar_for(scene: Scene) -> Bar:
    """The bar by the length of the text."""
    return SHORT_BAR if scene.sentences <= _SHORT_TEXT else USUAL_BAR


def needed_weight(target: Target, trust: float, bar: Bar) -> float:
    """The weight of terms a text must hold, anywhere, before its sentences are looked at."""
    return max(bar.text * target.total, _needed(target, trust, bar.window, stated=True)) - _ROUNDING


def _rough(target: Target, covered: float, *, stated: bool) -> float:
    """The score without trust and likeness, from 0 to 1."""
    coverage = covered / target.total
    return (_COVERAGE * coverage + _KIND * stated) / (_COVERAGE + _KIND) if target.wording.kinds else coverage


def _needed(target: Target, trust: float, bar: float, *, stated: bool) -> float:
    """The weight of terms a window must cover to pass the bar: `_rough` solved for it."""
    if not target.wording.kinds:
        return target.total * bar / trust
    return target.total * ((_COVERAGE + _KIND) * bar / trust - _KIND * stated) / _COVERAGE


def _adds_up(target: Target, scene: Scene, pair: Window, direct: frozenset[int]) -> bool:
    """Whether each sentence of a pair gains by the other: a term, or else a kind of value."""
    kinds = target.wording.kinds
    for part in pair.parts:
        alone = scene.windows[part]
        if direct <= alone.found and (kinds.isdisjoint(pair.kinds) or not kinds.isdisjoint(alone.kinds)):
            return False
    return True


def _candidate(target: Target, window: Window, direct: frozenset[int], trust: float, rough: float) -> Candidate:
    """The window with its full score and the claim's words for what it lacks."""
    likeness = fuzz.token_set_ratio(target.wording.plain, window.plain) / 100
    near = window.around
    return Candidate(
        target.claim,
        window.first,
        window.last,
        round(100 * trust * ((1 - _LIKENESS) * rough + _LIKENESS * likeness), 1),
        tuple([word for word, number in target.words if number not in direct and number not in near]),
    )
