"""Which words cannot both be true of the same thing."""

from collections import defaultdict
from functools import cache

from factcheck.lexicon.datafiles import Line, read_lines, split_members, split_pair
from factcheck.lexicon.stems import stem_phrase
from factcheck.lexicon.synonyms import synonym_groups

_NONE: frozenset[str] = frozenset()


def opposites_of(stem: str) -> frozenset[str]:
    """The stems that mean the opposite of a stem; a phrase, here and there, is its stems joined by a blank.

    >>> "fall" in opposites_of("rise"), "in forc" in opposites_of("expir")
    (True, True)
    """
    return _opposites().get(stem, _NONE)


@cache
def opposite_sides() -> tuple[tuple[Line, frozenset[str], frozenset[str]], ...]:
    """Every line of opposites.txt, with its two sides as stems.

    Raises:
        ValueError: a stem stands on both sides, or a group that is named does not exist.
    """
    sides = []
    for line in read_lines("opposites"):
        left, right = (_side(line, part) for part in split_pair(line, "|"))
        if left & right:
            raise line.problem(f"on both sides: {', '.join(sorted(left & right))}")
        sides.append((line, left, right))
    return tuple(sides)


def _side(line: Line, text: str) -> frozenset[str]:
    """The stems of one side; `@name` stands for a whole synonym group."""
    named = [part.strip()[1:] for part in text.split(",") if part.strip().startswith("@")]
    plain = ", ".join(part for part in text.split(",") if not part.strip().startswith("@"))
    found = {" ".join(stem_phrase(member)) for member in split_members(line, plain)} if plain else set()
    for name in named:
        if name not in synonym_groups():
            raise line.problem(f"no synonym group is called {name!r}")
        found |= {" ".join(stems) for stems in synonym_groups()[name]}
    return frozenset(found)


@cache
def _opposites() -> dict[str, frozenset[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for _, left, right in opposite_sides():
        for here, there in ((left, right), (right, left)):
            for stem in here:
                found[stem] |= there
    return {stem: frozenset(others) for stem, others in found.items()}
