"""How two dates stand to each other, and why, in words."""

from datetime import date

from factcheck.model import Comparator, Relation, When
from factcheck.values.calendar import move_days
from factcheck.values.word_dates import word_when


def compare_whens(claim: When, source: When) -> tuple[Relation, str]:
    """The relation of two dates and its reason."""
    for when, whose in ((source, ""), (claim, "the claim’s ")):
        if when.low is None and when.high is None:
            return Relation.INCOMPARABLE, f"{whose}‘{when.printed}’ names no certain day: {when.resolved}"
    relation = _relate(_ends(claim), _ends(source))
    return relation, _word(relation, claim, source)


def _ends(when: When) -> tuple[date, date]:
    """Both ends, open ones as far as dates go; "around" as much again on both sides."""
    low, high = when.low or date.min, when.high or date.max
    if when.comparator is Comparator.ABOUT:
        slack = (high - low).days + 1
        return move_days(low, -slack), move_days(high, slack)
    return low, high


def _relate(claim: tuple[date, date], source: tuple[date, date]) -> Relation:
    if claim == source:
        return Relation.EQUAL
    if claim[0] <= source[0] and source[1] <= claim[1]:
        return Relation.WITHIN
    if source[0] <= claim[0] and claim[1] <= source[1]:
        return Relation.HOLDS
    return Relation.OVERLAPS if claim[0] <= source[1] and source[0] <= claim[1] else Relation.DIFFERS


def _word(relation: Relation, claim: When, source: When) -> str:
    """The reason, in words; a date that was counted is spelled out with what it was counted from."""
    said, wanted = f"‘{source.printed}’", word_when(claim)
    counted = f"{said} is {word_when(source)}, {source.resolved}" if source.resolved else ""
    aside = f"{said} ({word_when(source)}, {source.resolved})" if source.resolved else said
    match relation:
        case Relation.EQUAL:
            return (
                f"{counted}: the same {'day' if source.low == source.high else 'dates'}"
                if counted
                else f"{said} is the claim’s {wanted}"
            )
        case Relation.WITHIN:
            return f"{aside} lies within {wanted}: consistent, more precise"
        case Relation.HOLDS:
            return f"{aside} holds {wanted}: consistent, less precise"
        case Relation.OVERLAPS:
            return f"{aside} and the claim’s {wanted} can both be true"
        case _:
            return f"{counted}; the claim says {wanted}" if counted else f"{said} against the claim’s {wanted}"
