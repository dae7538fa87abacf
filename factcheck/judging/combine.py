"""What the two parts of a claim make of it: both agree, either conflicts, or it is borne out in part."""

from dataclasses import replace

from factcheck.judging import reasons
from factcheck.model import Claim, Finding, Stance

_BORNE_OUT = frozenset({Stance.AGREES, Stance.COMPATIBLE})
_TAKEN = (Stance.CONFLICTS, Stance.AGREES, Stance.COMPATIBLE, Stance.DISCUSSES)


def combine(whole: Finding, parts: tuple[Claim, ...], found: tuple[Finding, ...]) -> Finding:
    """The finding for a claim of several `parts`, each judged by itself, and `whole`, judged as one."""
    against = next((one for one in found if one.stance is Stance.CONFLICTS), None)
    if against is not None:
        return _shown(whole, against, Stance.CONFLICTS, reasons.of_part(_text(parts, found, against), against.reason))
    stances = {one.stance for one in found}
    if whole.stance is Stance.CONFLICTS or not stances & _BORNE_OUT:
        return whole
    best = max(found, key=_strength)
    if stances == {Stance.AGREES}:
        return _shown(whole, best, Stance.AGREES, "; ".join(one.reason for one in found))
    lacking = [part.text for part, one in zip(parts, found, strict=True) if one.stance not in _BORNE_OUT]
    reason = reasons.part_missing(best.reason, lacking) if lacking else "; ".join(one.reason for one in found)
    return _shown(whole, best, Stance.COMPATIBLE, reason)


def _strength(one: Finding) -> tuple[int, float]:
    """What a part's finding is chosen by: its stance, then its score; one without a passage comes last."""
    return (-_TAKEN.index(one.stance), one.best.score) if one.best else (-len(_TAKEN), 0.0)


def _text(parts: tuple[Claim, ...], found: tuple[Finding, ...], one: Finding) -> str:
    return parts[found.index(one)].text


def _shown(whole: Finding, best: Finding, stance: Stance, reason: str) -> Finding:
    """The finding with the passage of one part, and the whole claim's passages beside it."""
    if best.best is None:
        return whole
    passage = replace(best.best, stance=stance, reason=reason)
    rest = [one for one in (whole.best, *whole.others) if one and not one.span.overlaps(passage.span)]
    return Finding(whole.claim_id, whole.article_id, stance, reason, passage, tuple(rest))
