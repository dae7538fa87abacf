"""What the About page says: how stances and statuses are made, what is not done, and what this is made of."""

from dataclasses import dataclass

from factcheck.model import Board, Stance, Status
from factcheck.views.words import REFERENCE_DIFFERS, STANCE_MARKS, STATUS_MARKS, Mark, word_count

_STANCES = {
    Stance.AGREES: "States the claim with the same numbers, dates and names. Spelled-out numbers, units, date formats "
    "and rounding don’t count as differences: “$1.02bn” and “a billion dollars” agree.",
    Stance.COMPATIBLE: "Consistent with the claim but less precise, or only part of it: “over 100” where the claim "
    "says 123, “in November” where it names the day.",
    Stance.CONFLICTS: "Cannot be true together with the claim: another number, date, place or person in the same "
    "place, or the claim denied. An article that corrects itself counts by what it says last.",
    Stance.DISCUSSES: "About the claim, yet neither states nor contradicts it: a question, a plan, a “could”.",
    Stance.SILENT: "Nothing about it. Silence is not disagreement.",
}

_STATUSES = {
    Status.DISPUTED: "Some sources bear the claim out and some conflict, or they give different values.",
    Status.CONTRADICTED: "Every source that takes a stance conflicts with the claim.",
    Status.AGREED: "Two or more sources bear it out, and none conflicts. That is not the same as true.",
    Status.SINGLE_SOURCE: "One source takes a stance.",
    Status.UNCLEAR: "Sources mention it, none takes a side.",
    Status.UNREPORTED: "No source says anything about it.",
}

NOT_DONE = (
    "It does not say what is true. It reports what sources say; only a person rates a claim, and signs for it.",
    "It does not read the web. Only the articles given to it are compared, word for word as they were published.",
    "It does not guess. It uses no language model and no outside service; the same input gives the same findings.",
    "It does not judge page furniture: captions, pleas and “read more” lines are shown dimmed, and have no say.",
)

ORIGINS = (
    "Beside every status stands the number of independent origins. Reprints of one text, and outlets that quote one "
    "statement, share an origin: five sources can be one voice."
)

VOICES = (
    "A passage speaks in the outlet’s own voice or quotes somebody. Where an article has several passages on a claim, "
    "its own voice outranks what it quotes; the others stay visible under “Other passages”."
)


@dataclass(frozen=True, slots=True)
class Explained:
    """A stance or a status and what it means."""

    mark: Mark
    text: str


@dataclass(frozen=True, slots=True)
class AboutView:
    """The whole page; `made_of` are labelled lines."""

    stances: tuple[Explained, ...]
    statuses: tuple[Explained, ...]
    made_of: tuple[tuple[str, str], ...]


def view_about(board: Board) -> AboutView:
    """How it works, and what this board is made of."""
    differs = Explained(REFERENCE_DIFFERS, "An authority contradicts the claim or a source. References have no vote.")
    counts = (word_count(len(board.reports), "claim"), word_count(len(board.articles), "article"))
    return AboutView(
        stances=tuple(Explained(STANCE_MARKS[stance], text) for stance, text in _STANCES.items()),
        statuses=(*(Explained(STATUS_MARKS[status], text) for status, text in _STATUSES.items()), differs),
        made_of=(
            ("Compared here", " and ".join(counts)),
            ("Claims, version", board.claims_version or "–"),
            ("Articles, version", board.articles_version or "–"),
        ),
    )
