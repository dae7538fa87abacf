"""The comparison of two quantities in words: why they cannot be compared, or how they stand."""

from factcheck.model import Comparator, Kind, Quantity, Relation
from factcheck.values.money import SUBUNITS
from factcheck.values.units import BY_NAME

_WORDS = {
    Relation.EQUAL: "is the claim’s {}",
    Relation.WITHIN: "bears out {}: consistent, more precise",
    Relation.HOLDS: "holds {}: consistent, less precise",
    Relation.OVERLAPS: "and the claim’s {} can both be true",
}
# Units of counted things that are measures all the same.
_AGES = "years old"
_UNLIKE = {
    Kind.MONEY: " are in different currencies",
    Kind.PERCENT: ": percent and percentage points are not the same",
}


def word_mismatch(claim: Quantity, source: Quantity) -> str:
    """Why two quantities cannot be compared, or "" where they can."""
    if claim.ordinal != source.ordinal:
        rank, count = (claim, source) if claim.ordinal else (source, claim)
        return f"‘{rank.figure}’ is a rank, ‘{count.figure}’ a count"
    pair = f"‘{source.printed}’ and the claim’s ‘{claim.printed}’"
    if claim.kind is not source.kind:
        return f"{pair} are values of different kinds"
    one, other = _measure(claim), _measure(source)
    # A figure without its unit ("a speed of 120") is read in the other's.
    unnamed = claim.kind is Kind.NUMBER and not (claim.unit and source.unit)
    if one == other or _convertible(one, other) or unnamed:
        return ""
    return pair + _UNLIKE.get(claim.kind, " measure different things")


def _measure(quantity: Quantity) -> str:
    """What a figure is measured in; counted things are measured in nothing."""
    counted = quantity.kind is Kind.NUMBER and quantity.unit not in BY_NAME and quantity.unit != _AGES
    return "" if counted else quantity.unit


def _convertible(one: str, other: str) -> bool:
    if one in BY_NAME and other in BY_NAME:
        return BY_NAME[one].dimension == BY_NAME[other].dimension
    return one in SUBUNITS.get(other, ()) or other in SUBUNITS.get(one, ())


def word_relation(relation: Relation, claim: Quantity, source: Quantity, *, source_finer: bool, converted: bool) -> str:
    """The reason for a relation, in words."""
    said, wanted = f"‘{source.printed}’", _word_claim(claim)
    match relation:
        case Relation.ROUNDS if converted:
            words = f"is the claim’s {wanted} in other units, rounded"
        case Relation.ROUNDS:
            words = f"rounds to {wanted}" if source_finer else f"is the claim’s {wanted}, rounded"
        case _:
            words = _WORDS.get(relation, "against the claim’s {}").format(wanted)
    return f"{said} {words}"


def _word_claim(claim: Quantity) -> str:
    """The claim's figure; in quotation marks where it is more than a figure ("over 100")."""
    plain = claim.comparator is Comparator.EQUAL and claim.low == claim.high
    return claim.figure if plain else f"‘{claim.figure}’"
