"""What is judged, worded for a terminal."""

from collections import Counter
from collections.abc import Sequence

from factcheck.cli.terminal import Style, counted
from factcheck.model import Board, ClaimReport, Finding, PassageFinding, Relation, Stance, Status, Voice
from factcheck.views.words import STANCE_MARKS, with_article

_RELATIONS = {
    Relation.EQUAL: "the same",
    Relation.ROUNDS: "the same, rounded",
    Relation.WITHIN: "the same, more precise",
    Relation.HOLDS: "consistent, less precise",
    Relation.OVERLAPS: "both can be true",
    Relation.DIFFERS: "not the same",
    Relation.INCOMPARABLE: "not to be compared",
}


def word_board(board: Board, style: Style) -> str:
    """Each claim with its status and what each article says, then one line that counts them."""
    blocks = ["\n".join(_word_report(report, style)) for report in board.reports]
    return "\n\n".join([*blocks, _word_totals(board, style)])


def word_judgement(finding: Finding, style: Style) -> str:
    """What one text does to one claim, with the reason, the passage and the values."""
    lines = [*_word_stance(finding, "", style), *style.wrap(finding.reason, 2)]
    if finding.best is not None:
        lines += style.wrap(f"Passage: {finding.best.excerpt}", 2, 4)
        for pair in finding.best.values:
            lines += style.wrap(
                f"The claim says {pair.claim}, the text {pair.source}: {_RELATIONS[Relation(pair.relation)]}.", 2, 4
            )
    for other in finding.others:
        lines += style.wrap(f"Also: {_marked(other.stance)}: {other.excerpt}", 2, 4)
    return "\n".join(lines)


def _word_report(report: ClaimReport, style: Style) -> list[str]:
    heading, *more = style.wrap(f"{report.claim.id}: {report.claim.text}", 0, 2)
    lines = [style.bold(heading), *map(style.bold, more), *style.wrap(_word_status(report), 2)]
    for finding in report.findings:
        if finding.best is not None:
            lines += _word_source(finding, finding.best, style)
    silent = [finding.article_id for finding in report.findings if finding.stance is Stance.SILENT]
    if silent:
        words = f"{_marked(Stance.SILENT)}: {', '.join(silent)}"
        lines += [style.paint(line, Stance.SILENT) for line in style.wrap(words, 2, 4)]
    return lines


def _word_status(report: ClaimReport) -> str:
    speaking = sum(finding.stance is not Stance.SILENT for finding in report.findings)
    parts: list[str] = [report.status]
    if speaking:
        parts += [counted(speaking, "source"), counted(len(report.origins), "origin")]
    differs = "; reference differs" if report.reference_differs else ""
    return ", ".join(parts) + differs


def _word_source(finding: Finding, best: PassageFinding, style: Style) -> list[str]:
    lines = [*_word_stance(finding, f"{finding.article_id}: ", style), *style.wrap(best.excerpt, 6)]
    lines += style.wrap(f"→ {finding.reason}", 6, 8)
    if finding.others:
        lines += style.wrap(f"and {counted(len(finding.others), 'other passage')}", 6)
    return lines


def _word_stance(finding: Finding, article: str, style: Style) -> list[str]:
    marked = _marked(finding.stance)
    voice = f" ({_word_voice(finding.best)})" if finding.best else ""
    indent = 2 if article else 0
    lines = style.wrap(f"{article}{marked}{voice}", indent, indent + 4)
    # Painted only now: the terminal's codes have no width.
    return [line.replace(marked, style.paint(marked, finding.stance), 1) for line in lines]


def _marked(stance: Stance) -> str:
    mark = STANCE_MARKS[stance]
    return f"{mark.symbol} {mark.word}"


def _word_voice(passage: PassageFinding) -> str:
    if passage.voice is Voice.OWN:
        return "own voice"
    return f"attributed to {with_article(passage.speaker)}" if passage.speaker else "attributed"


def _word_totals(board: Board, style: Style) -> str:
    statuses = Counter(report.status for report in board.reports)
    what = f"{counted(len(board.reports), 'claim')}, {counted(len(board.articles), 'article')}"
    shares = ", ".join(f"{statuses[status]} {status}" for status in Status if statuses[status])
    return "\n".join(style.wrap(f"{what}: {shares}" if shares else what))


def columns(rows: Sequence[Sequence[str]], widest: Sequence[int]) -> list[str]:
    """Rows in columns as wide as their widest cell, up to a limit each, beyond which a cell ends in "…".

    >>> columns([("a", "bcdef"), ("ab", "c")], [9, 4])
    ['a   bcd…', 'ab  c']
    """
    cut = [[_cut(cell, limit) for cell, limit in zip(row, widest, strict=True)] for row in rows]
    widths = [max(map(len, column)) for column in zip(*cut, strict=True)]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in cut]


def _cut(cell: str, limit: int) -> str:
    return cell if len(cell) <= limit else f"{cell[: limit - 1]}…"
