"""Where in a text amounts may stand: shares, vague sizes, ranks and plain figures, each read with its surroundings."""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from factcheck.model import Comparator, Kind
from factcheck.values.amounts import Amount, read_amount
from factcheck.values.comparators import Bound, read_bound
from factcheck.values.folding import Prose
from factcheck.values.fractions import SHARE, read_share
from factcheck.values.money import currency_before
from factcheck.values.nouns import is_plural, read_counted
from factcheck.values.numbers import FIGURE, Figure, read_figure
from factcheck.values.ordinals import RANK, read_rank
from factcheck.values.vague import VAGUE, read_vague

# What stands right before digits inside a name or a longer number: a letter or digit, "T-", "v1.", "3/".
_INSIDE_LEFT = re.compile(r"[\w.,:/]$|(?<!minu)[a-z][-'_]$|[0-9]['_:/]$")
_INSIDE_RIGHT = re.compile(r"[a-z_]|[.:/][0-9]|,[0-9]|'[a-z]")
# "A week", "a month" and "a year" as often name a rate or a date: only "within" makes a length of them.
_SPELL = re.compile(
    r"\b(?:(?P<within>within )?(?P<one>an?)) (?:(?:fortnight|decade)|(?(within)(?:hour|day|week|month|year)|(?!)))\b"
    r"(?!-|'s| (?:ago|later|earlier|after|before|since|from|hence|of)\b)"
)
_AND_A_HALF = re.compile(
    r"\b(?P<one>an?|one) (?:minute|hour|day|week|month|year|decade|mile|tonne) and a half\b(?! ago\b)"
)
_MINUS = re.compile(r"(?:(?:^|[ (])-|\bminus[ -])$")
_INNER_MINUS = re.compile(r"[$£€]-$")


def find_amounts(prose: Prose) -> list[Amount]:
    """Every candidate in reading order; of two that begin together the more telling reading comes first."""
    found = [*_shares(prose.low), *_vague(prose), *_ranks(prose.low), *_spells(prose), *_plain(prose)]
    return sorted(found, key=_start)


def _start(amount: Amount) -> int:
    return amount.start


def _shares(low: str) -> Iterator[Amount]:
    for match in SHARE.finditer(low):
        figure = read_share(low, match)
        if figure is None:
            continue
        counted, end = read_counted(low, figure.end, Decimal(2))
        end = end if counted and is_plural(counted.split()[-1]) else figure.end
        bound = read_bound(low, figure.start, figure.end)
        yield Amount(figure.start, figure.end, end, figure, Kind.PERCENT, "%", bound)


def _vague(prose: Prose) -> Iterator[Amount]:
    """Sizes without a figure: at least "a million" in "multi-million", about so much in "dozens"."""
    for match in VAGUE.finditer(prose.low):
        figure = read_vague(match)
        amount = read_amount(prose, figure)
        if amount and amount.bound.comparator is Comparator.EQUAL:
            sign = Comparator.AT_LEAST if figure.high is None else Comparator.ABOUT
            amount = replace(amount, bound=replace(amount.bound, comparator=sign))
        if amount:
            yield amount


def _ranks(low: str) -> Iterator[Amount]:
    for match in RANK.finditer(low):
        figure = read_rank(low, match)
        if figure:
            unit, end = read_counted(low, figure.end, Decimal(1))
            bound = Bound(Comparator.EQUAL, figure.start, figure.end)
            yield Amount(figure.start, figure.end, end, figure, Kind.NUMBER, unit, bound, ordinal=True)


def _spells(prose: Prose) -> Iterator[Amount]:
    """Lengths of time that need no figure: "a fortnight", "within a week", "an hour and a half"."""
    for match in _SPELL.finditer(prose.low):
        amount = read_amount(prose, Figure(match.start("one"), match.end("one"), Decimal(1), Decimal(1)))
        if amount:
            yield amount
    for match in _AND_A_HALF.finditer(prose.low):
        amount = read_amount(prose, Figure(match.start(), match.end("one"), Decimal("1.5"), Decimal("0.5")))
        if amount:
            yield replace(amount, measured=match.end(), end=match.end())


def _plain(prose: Prose) -> Iterator[Amount]:
    for match in FIGURE.finditer(prose.low):
        amount = _plain_at(prose, match)
        if amount:
            yield amount


def _plain_at(prose: Prose, match: re.Match[str]) -> Amount | None:
    """The amount at a `FIGURE` match, unless its digits are the inside of something else."""
    low = prose.low
    money = currency_before(low, match.start()) is not None
    if not money and _INSIDE_LEFT.search(low[max(0, match.start() - 6) : match.start()]):
        return None
    figure = read_figure(low, match, money=money)
    amount = read_amount(prose, figure) if figure else None
    if not figure or not amount or (amount.measured == figure.end and _INSIDE_RIGHT.match(low, figure.end)):
        return None
    return _signed(low, amount)


def _signed(low: str, amount: Amount) -> Amount:
    """The amount below nought, where a minus sign or "minus" says so."""
    minus = _MINUS.search(low[max(0, amount.start - 7) : amount.start])
    figure: Figure = replace(amount.figure, value=-amount.figure.value)
    if minus:
        start = amount.start - len(minus[0].lstrip(" ("))
        return replace(amount, start=start, figure=figure, bound=read_bound(low, start, amount.measured))
    return replace(amount, figure=figure) if _INNER_MINUS.search(low[amount.start : amount.figure.start]) else amount
