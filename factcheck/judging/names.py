"""Names that must agree: a passage of the same shape about another actor or thing is not about the claim.

The checks are in `rivals`, `others`, `complements`, `kinds` and `topics`; `standing` gathers what they find.
"""

from factcheck.judging.locate import Laid, Place
from factcheck.judging.reading import Reading
from factcheck.judging.rivals import rival_actor
from factcheck.judging.standing import Why, standing

__all__ = ["another_actor", "rival_actor"]


def another_actor(laid: Laid, reading: Reading, spot: Place | None = None) -> str | None:
    """What makes the passage surely another's, as printed: a name, a marker, another object; None without any."""
    found = standing(laid, reading, spot)
    return found.other if found.sure or found.why is Why.PRECEDENT else None
