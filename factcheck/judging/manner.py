"""How a passage puts what it says, as named figures: what it leaves open and leaves out."""

from factcheck import lexicon
from factcheck.judging.evidence import Case
from factcheck.judging.mood import Mood


def read_manner(case: Case, *, sure: bool) -> dict[str, float]:
    """Every named figure of the passage's manner, 0-1; `sure`: it passes the gates set by hand."""
    return {
        "passes the gates": float(sure),
        "claim plans": float(any(part.mood is Mood.PLANNED for part in case.laid.own.frame.parts)),
        "open share": _open_share(case),
        "unqualified": float(_unqualified(case)),
    }


def _open_share(case: Case) -> float:
    """The share of the passage's telling words that it asks, plans, hedges or conditions."""
    best = case.laid.best
    counts = [case.reading.open_words(at) for at in range(best.first, best.last + 1)]
    return sum(opened for opened, _ in counts) / (sum(total for _, total in counts) or 1)


def _unqualified(case: Case) -> bool:
    """Whether the passage has none of the words by which the claim says more than its event ("first", "every")."""
    best = case.laid.best
    window = case.reading.sentences[best.first : best.last + 1]
    stems = {word.stem for sentence in window for word in sentence.words} if best.frame.qualifiers else set()
    asked = best.frame.qualifiers
    return bool(asked) and not any(lexicon.related(one, stem) for one in asked for stem in stems)
