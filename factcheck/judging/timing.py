"""A count of another day than the claim's may differ in time: it still conflicts, and the reason says so."""

from datetime import date

from factcheck.model import Claim, PassageFinding, Relation, Stance, When


def word_timing(claim: Claim, day: date | None, found: PassageFinding) -> str:
    """The finding's reason, with "earlier figure" or "later figure" where a text of another day gives another one."""
    if found.stance is not Stance.CONFLICTS or claim.as_of is None or day is None or day == claim.as_of:
        return found.reason
    figures = [p for p in found.values if p.relation == Relation.DIFFERS and not isinstance(p.source_value, When)]
    if not figures:
        return found.reason
    when = "earlier" if day < claim.as_of else "later"
    return f"{found.reason} ({when} figure: of {_word(day)}, the claim speaks of {_word(claim.as_of)})"


def _word(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
