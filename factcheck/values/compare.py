"""How a source's value stands to a claim's, with the arithmetic in words."""

from factcheck.model import Comparison, Quantity, Relation, Value, When
from factcheck.values.compare_dates import compare_whens
from factcheck.values.compare_quantities import compare_quantities


def compare_values(claim: Value, source: Value) -> Comparison:
    """The relation of `source` to `claim` and its reason, in a fact-checker's words.

    What is counted is not looked at ("member states", "countries"): only kinds, units of measure and currencies are.
    """
    if isinstance(claim, Quantity) and isinstance(source, Quantity):
        relation, reason = compare_quantities(claim, source)
    elif isinstance(claim, When) and isinstance(source, When):
        relation, reason = compare_whens(claim, source)
    else:
        relation, reason = (
            Relation.INCOMPARABLE,
            f"‘{source.printed}’ and the claim’s ‘{claim.printed}’ are values of different kinds",
        )
    return Comparison(relation, claim, source, reason)
