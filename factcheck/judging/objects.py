"""What a deed was done to: a passage that does not name it may speak of another.

Handles: the object named in the passage; "the report" for "its report on Crimea" where Crimea was named just before.
Does not handle: pronouns.
"""

from factcheck.judging.locate import Located
from factcheck.judging.reading import Reading

_DEFINITE = frozenset({"the", "this", "that", "its", "their"})


def has_object(located: Located, reading: Reading) -> bool:
    """Whether the passage names, or points back to, what the claim's deed was done to; true for a claim without one."""
    objects = [name for name in located.frame.names if name not in located.frame.actors]
    return not objects or any(_named(located, reading, name) for name in objects)


def has_name(located: Located) -> bool:
    """Whether the passage itself has one of the claim's names; true where the claim has none."""
    names = [i for name in located.frame.names for i in name]
    return not names or any(located.inside(i) for i in names)


def _named(located: Located, reading: Reading, name: tuple[int, ...]) -> bool:
    if any(located.inside(i) for i in name):
        return True
    noun = name[0] - 1
    place = located.places[noun] if noun in located.frame.stated else None
    if place is None or not place.inside or not place.word or not any(located.places[i] for i in name):
        return False
    return reading.sentences[place.at].words[place.word - 1].folded in _DEFINITE
