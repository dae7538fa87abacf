"""Two amounts that make one range ("10-12 million", "between $3bn and $5bn") or a tally ("6-3", "212 to 87")."""

import re
from dataclasses import replace

from factcheck.model import Kind
from factcheck.values.amounts import Amount
from factcheck.values.comparators import read_bound
from factcheck.values.numbers import Figure
from factcheck.values.units import BY_NAME

_JOIN = re.compile(r"(?P<dash> ?- ?(?:or )?)|(?P<to> to )|(?P<and> and )|(?P<or> or )")
_BETWEEN = re.compile(r"\b(?:between|anywhere from) (?:an? |some |about |around )?$")
_BY = re.compile(r"\bby $")
# "rose from 3% to 5%" is a change, two figures, not a range; "costs run from 3 to 5 pounds" is a range.
_CHANGED = re.compile(
    r"\b(?:up|down|ris\w+|rose|fell|fall\w*|gr[eo]w\w*|cut\w*|increas\w+|decreas\w+|reduc\w+|climb\w*|drop\w*|lower\w*|"
    r"rais\w+|hik\w+|slash\w*|narrow\w*|widen\w*|mov\w+|went|go(?:es|ing)?|gone|expand\w*|shr[iau]nk\w*|jump\w*|plung\w+|"
    r"plummet\w*|slid\w*|slipp?\w*|edg\w+|surg\w+|soar\w*|leap\w*|leapt|chang\w+|revis\w+|halv\w+|doubl\w+|tripl\w+|eas\w+|"
    r"improv\w+|declin\w+|dipp?\w*|swell\w*|swung|upgrad\w+|downgrad\w+|boost\w*|tumbl\w+|advanc\w+|extend\w*|shift\w*|"
    r"cool\w*|accelerat\w+|slow\w*|switch\w*|convert\w*|increment|transition\w*|evolv\w+|balloon\w*|dwindl\w+)\b"
    r"[^.;!?]*\bfrom (?:an? |about |around |just |over |some |nearly |almost )?$",
)
_TALLY = re.compile(
    r"\b(?:vot(?:e|es|ed|ing)|beat(?:en|ing)?|w[io]n|winning|los[etsing]+|lost|defeat\w*|drew|draw|score\w*|victory|ahead|"
    r"trail\w*|led|lead\w*|rul(?:ed|ing)|upheld|approv\w+|pass(?:ed|es)?|reject\w*|split|decision|majority|margin|result|"
    r"down|up|nil|finished|final|match|game|set|sets|goals?|series)\b",
)
_VOTES = re.compile(
    r"\b(?:vot(?:e|es|ed|ing)|rul(?:ed|ing)|upheld|approv\w+|pass(?:ed|es)?|reject\w*|split|decision|motion|bill|court|"
    r"justices|judges|senate|council|parliament|mps|lawmakers|in favou?r|against)\b",
)


def join_ranges(low: str, amounts: list[Amount]) -> list[Amount]:
    """`amounts` in reading order, those that belong together made one range, and tallies marked as such."""
    joined: list[Amount] = []
    for amount in amounts:
        if joined and (both := _join(low, joined[-1], amount)):
            joined[-1:] = both
        else:
            joined.append(amount)
    return joined


def _join(low: str, first: Amount, second: Amount) -> list[Amount] | None:
    """The range or tally that two neighbours make, or None."""
    between = _JOIN.fullmatch(low[first.end : second.start]) if first.end <= second.start else None
    ranged = first.figure.high is not None or first.ordinal or second.ordinal
    if not between or ranged or second.bound.start < second.start or not _alike(first, second):
        return None
    first = _inherit(first, second)
    if _is_tally(low, first, second) and not between["and"] and not between["or"]:
        return _tally(low, first, second)
    return [_range(low, first, second)] if _is_range(low, first, second, between) else None


def _is_range(low: str, first: Amount, second: Amount, between: re.Match[str]) -> bool:
    """Whether the words around and between two neighbours make one range of them."""
    if not _rising(first, second):
        return False
    if between["and"]:
        return _opens(low, first, _BETWEEN)
    if between["or"]:
        return second.figure.value == first.figure.value + 1
    return not (between["to"] and _is_change(low, first, second))


def _is_change(low: str, first: Amount, second: Amount) -> bool:
    """Whether "to" leads from an old figure to a new one: "rose from 3% to 5%", "up by $40m to $400m"."""
    far_apart = second.figure.value > 3 * first.figure.value
    return bool(_CHANGED.search(low[max(0, first.start - 80) : first.start])) or (far_apart and _opens(low, first, _BY))


def _alike(first: Amount, second: Amount) -> bool:
    """Whether the first could be measured as the second is, or already is."""
    return (first.kind, first.unit) == (second.kind, second.unit) or (
        first.unit in {"", "votes"} or (first.kind is Kind.MONEY and second.kind is Kind.NUMBER and not second.unit)
    )


def _inherit(first: Amount, second: Amount) -> Amount:
    """The first amount with the magnitude that only the second prints: "10-12 million"."""
    scale = second.figure.scale
    if first.figure.scale > 1 or scale == 1 or first.figure.value * scale > second.figure.value:
        return first
    figure = first.figure
    return replace(
        first, figure=replace(figure, value=figure.value * scale, step=figure.step * scale, scale=scale, bare=False)
    )


def _opens(low: str, first: Amount, opening: re.Pattern[str]) -> bool:
    return bool(opening.search(low, max(0, first.start - 28), first.start))


def _rising(first: Amount, second: Amount) -> bool:
    return first.figure.value < second.figure.value


def _range(low: str, first: Amount, second: Amount) -> Amount:
    """One amount from the first's figure to the second's."""
    opening = _BETWEEN.search(low, max(0, first.start - 28), first.start)
    bound = replace(first.bound, start=opening.start()) if opening else first.bound
    figure = Figure(first.figure.start, second.figure.end, first.figure.value, first.figure.step, second.figure.scale)
    measured = second if second.unit else first
    return replace(
        second,
        start=first.start,
        figure=replace(figure, high=second.figure.value),
        bound=replace(bound, end=max(bound.end, second.bound.end)),
        kind=measured.kind,
        unit=measured.unit,
    )


def _is_tally(low: str, first: Amount, second: Amount) -> bool:
    """Whether two bare counts are a score or a vote rather than a range."""
    sides = (first, second)
    if not all(side.kind is Kind.NUMBER and _is_count(low, side) for side in sides) or second.unit in BY_NAME:
        return False
    if first.unit:
        return first.unit == "votes" and not second.unit
    return not _rising(first, second) or bool(_TALLY.search(low[max(0, first.start - 48) : first.start]))


def _is_count(low: str, side: Amount) -> bool:
    """Whether a figure is a plain whole number, in digits or in words."""
    figure = side.figure
    whole = figure.bare or low[figure.start].isalpha() or "," in low[figure.start : figure.end]
    return figure.scale == 1 and whole and figure.value == int(figure.value)


def _tally(low: str, first: Amount, second: Amount) -> list[Amount]:
    """Both sides of a tally, each a count of its own; "votes" where something was voted on."""
    around = low[max(0, first.start - 60) : second.end + 24]
    unit = first.unit or ("votes" if _VOTES.search(around) else "")
    return [
        replace(
            side,
            unit=unit,
            end=side.end if side.unit == "votes" else side.measured,
            bound=read_bound(low, side.start, side.measured),
        )
        for side in (first, second)
    ]
