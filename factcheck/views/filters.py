"""Which claims the board shows: filters as they stand in its address."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from factcheck.model import Board, ClaimReport, Stance, Status
from factcheck.views.plain import visible
from factcheck.views.words import join_words

NEEDS_ATTENTION = "needs attention"

STATUS_CHOICES = (NEEDS_ATTENTION, *(str(status) for status in Status))


@dataclass(frozen=True, slots=True)
class Filters:
    """What a reader asked for; "" asks for everything. Topics and sources stand as they are shown."""

    status: str = ""
    topic: str = ""
    source: str = ""
    q: str = ""

    def as_params(self) -> Mapping[str, str]:
        """The filters as they stand in an address.

        >>> Filters(topic="Crimea").as_params()
        {'topic': 'Crimea'}
        """
        pairs = (("status", self.status), ("topic", self.topic), ("source", self.source), ("q", self.q))
        return {key: value for key, value in pairs if value}


@dataclass(frozen=True, slots=True)
class Choices:
    """What can be asked for: every status, topic and source there is."""

    statuses: Sequence[str]
    topics: Sequence[str]
    sources: Sequence[str]


def find_choices(board: Board, names: Mapping[str, str]) -> Choices:
    """Every status, even if none has it now; topics in the claims file's order, sources in the articles'."""
    topics = dict.fromkeys(visible(report.claim.topic) for report in board.reports if report.claim.topic)
    return Choices(STATUS_CHOICES, tuple(topics), tuple(map(visible, names.values())))


def read_filters(params: Mapping[str, str], choices: Choices) -> tuple[Filters, tuple[str, ...]]:
    """The filters an address asks for, and a note for each that it cannot have.

    >>> read_filters({"status": "dispted", "q": " Crimea "}, Choices(STATUS_CHOICES, (), ()))[0]
    Filters(status='', topic='', source='', q='Crimea')
    """
    allowed = {"status": choices.statuses, "topic": choices.topics, "source": choices.sources}
    asked = {key: params.get(key, "") for key in allowed}
    unknown = {key: value for key, value in asked.items() if value and value not in allowed[key]}
    known = {key: value for key, value in asked.items() if key not in unknown}
    notes = tuple(f"There is no {key} “{value}”; the board shows every {key}." for key, value in unknown.items())
    return Filters(**known, q=params.get("q", "").strip()), notes


def offered_statuses(board: Board, asked: str) -> tuple[str, ...]:
    """The statuses worth offering: those that some claim has, and the one that is asked for."""
    occurring = {str(report.status) for report in board.reports} | {NEEDS_ATTENTION, asked}
    return tuple(status for status in STATUS_CHOICES if status in occurring)


def needs_attention(report: ClaimReport) -> bool:
    """Whether somebody should look: sources or a reference contradict the claim or each other."""
    return report.reference_differs or report.status in {Status.DISPUTED, Status.CONTRADICTED}


def urgency(report: ClaimReport) -> int:
    """Where a claim stands on the board: 0 first. Claims alike keep the claims file's order."""
    order = (Status.DISPUTED, Status.CONTRADICTED, None, Status.UNCLEAR, Status.SINGLE_SOURCE, Status.AGREED)
    if report.reference_differs and not {report.status} & {Status.DISPUTED, Status.CONTRADICTED}:
        return order.index(None)
    return order.index(report.status) if report.status in order else len(order)


def keeps(filters: Filters, report: ClaimReport, names: Mapping[str, str], said: str) -> bool:
    """Whether the board shows this claim; `said` is the sentence that stands under it."""
    status_fits = filters.status in {"", str(report.status)} or (
        filters.status == NEEDS_ATTENTION and needs_attention(report)
    )
    source_fits = not filters.source or any(
        finding.stance is not Stance.SILENT and visible(names[finding.article_id]) == filters.source
        for finding in report.findings
    )
    claim = report.claim
    written = " ".join((claim.text, *claim.phrases, claim.topic, claim.claimant, claim.note, said)).casefold()
    words_fit = all(word in written for word in filters.q.casefold().split())
    return status_fits and source_fits and words_fit and filters.topic in {"", visible(claim.topic)}


def word_filters(filters: Filters) -> str:
    """What was asked for, in words.

    >>> word_filters(Filters(status="disputed", q="Crimea"))
    'status “disputed” and words “Crimea”'
    """
    return join_words([f"{'words' if key == 'q' else key} “{value}”" for key, value in filters.as_params().items()])
