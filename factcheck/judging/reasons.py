"""One sentence for each judgement, in a fact-checker's words."""

from collections.abc import Iterable

from factcheck.judging.deciding import stating_spans
from factcheck.judging.locate import Located
from factcheck.judging.reading import Reading
from factcheck.judging.slots import Slot
from factcheck.model import Quantity, When


def quoted(words: Iterable[str]) -> str:
    """Words in quotation marks.

    >>> quoted(["toll", "bridge"])
    '‘toll’, ‘bridge’'
    """
    return ", ".join(f"‘{word}’" for word in words)


def comparisons(slots: tuple[Slot, ...]) -> str:
    """Each slot's arithmetic, the missing ones named."""
    told = [slot.comparison.reason for slot in slots if slot.comparison]
    missing = [_printed(slot.value) for slot in slots if not slot.comparison]
    if missing and told:
        return "; ".join([*told, f"{quoted(missing)} is not given"])
    if missing:
        return f"the event without {quoted(missing)}: consistent, less precise"
    return "; ".join(told)


def denial(printed: str, claim_denies: bool) -> str:
    """Why a negation makes a conflict."""
    return f"‘{printed}’ states what the claim denies" if claim_denies else f"‘{printed}’ denies what the claim states"


def untrue(word: str) -> str:
    """Why a word that calls it untrue makes a conflict."""
    return f"‘{word}’: the text calls it untrue"


def answered(word: str, printed: str) -> str:
    """Why a question that the text answers itself makes a conflict."""
    return f"the text asks ‘{printed}’ and answers ‘{word}’"


def earlier(printed: str) -> str:
    """Why an earlier or a higher one makes a conflict with a claim to be the first or the highest."""
    return f"‘{printed}’ leaves the claim no first place"


def opposite(printed: str, word: str) -> str:
    """Why an antonym makes a conflict."""
    return f"‘{printed}’ is the opposite of the claim’s ‘{word}’"


def rival(name: str, located: Located) -> str:
    """Why another's being the first or only one makes a conflict."""
    frame = located.frame
    mine = " ".join(frame.parts[i].word.title() for i in frame.actors[0])
    return f"‘{name}’ is {quoted(sorted(frame.qualifiers))} here; the claim says {mine}"


def elsewhere(place: str, located: Located) -> str:
    """Why another place makes a conflict."""
    frame = located.frame
    mine = " ".join(frame.parts[i].word.title() for i in frame.places)
    return f"it places this in ‘{place}’; the claim says {mine}"


def unclear(printed: str) -> str:
    """Why a negation that may bear on something else takes no side."""
    return f"‘{printed}’ holds a negation whose reach is unclear"


def left_out(words: list[str]) -> str:
    """Why a passage without the claim's "first" or "every" bears it out only in part."""
    return f"without {quoted(words)}: consistent, less precise"


def open_question(located: Located, reading: Reading) -> str:
    """Why a passage takes no side."""
    return f"{stated(located, reading)} is asked, planned or hedged here, not stated as done"


def same_event(located: Located, reading: Reading) -> str:
    """Why a passage without values agrees."""
    return f"{stated(located, reading)} states the same"


def of_part(part: str, reason: str) -> str:
    """Why a passage that contradicts one part of a claim contradicts the claim."""
    return f"of ‘{part}’: {reason}"


def part_missing(reason: str, lacking: list[str]) -> str:
    """Why a passage that bears out one part of a claim does so only in part."""
    return f"{reason}; {quoted(lacking)} is not given: consistent, less precise"


def stated(located: Located, reading: Reading) -> str:
    """The passage's own words for what the claim says, from the first to the last of them, shortened in the middle."""
    spans = stating_spans(located, reading)
    if not spans:
        return "the passage"
    whole = reading.body[spans[0].start : spans[-1].end]
    if len(whole) <= 80 and "\n" not in whole:
        return f"‘{whole}’"
    return quoted(dict.fromkeys(span.of(reading.body) for span in spans))


def _printed(value: Quantity | When) -> str:
    return value.printed
