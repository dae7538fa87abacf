"""Which words express one idea in news English."""

from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from factcheck.lexicon.datafiles import read_groups, read_pairs
from factcheck.lexicon.stems import stem_phrase

_NONE: frozenset[str] = frozenset()


def groups_of(stem: str) -> frozenset[str]:
    """The names of the synonym groups that a stem belongs to; empty for most words."""
    return _groups().get(stem, _NONE)


@cache
def phrase_groups() -> Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """First stem → the multi-word synonyms that start with it, as (stems, group name), longest first.

    >>> [group for stems, group in phrase_groups()["step"] if stems == ("step", "down")]
    ['resign']
    """
    found: defaultdict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    for name, members in synonym_groups().items():
        for stems in members:
            if len(stems) > 1:
                found[stems[0]].append((stems, name))
    return MappingProxyType({first: tuple(sorted(all_, key=_longest_first)) for first, all_ in found.items()})


def is_ordinary(stem: str) -> bool:
    """Whether a stem is an everyday word, which a capital does not make a name: "the Court", "the Accord"."""
    return stem in _groups()


def related(a: str, b: str) -> bool:
    """Whether two stems are equal or share a synonym group."""
    return a == b or not groups_of(a).isdisjoint(groups_of(b))


@cache
def synonym_groups() -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """Group name → its members, each as stems; members that stem alike stand once. A country is a group.

    Raises:
        ValueError: a group's name stands twice, or a group has a single member.
    """
    groups: dict[str, tuple[tuple[str, ...], ...]] = {}
    for line, name, members in read_groups("synonyms"):
        if name in groups:
            raise line.problem("this group's name stands above already")
        groups[name] = tuple(dict.fromkeys(stem_phrase(member) for member in members))
        if len(groups[name]) < 2:
            raise line.problem("a group needs two members with different stems")
    return MappingProxyType(groups | _country_groups())


def _country_groups() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Country → itself, its adjectives and its people: "the Finnish president" is Finland's."""
    groups: defaultdict[str, list[tuple[str, ...]]] = defaultdict(list)
    for people, country in read_pairs("demonyms").items():
        groups[f"country: {country}"] += [stem_phrase(country), stem_phrase(people)]
    return {name: tuple(dict.fromkeys(members)) for name, members in groups.items()}


@cache
def _groups() -> dict[str, frozenset[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for name, members in synonym_groups().items():
        for stems in members:
            if len(stems) == 1:
                found[stems[0]].add(name)
    return {stem: frozenset(names) for stem, names in found.items()}


def _longest_first(entry: tuple[tuple[str, ...], str]) -> tuple[int, tuple[str, ...], str]:
    return (-len(entry[0]), *entry)
