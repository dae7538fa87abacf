"""Findings as JSON: the shape that outside programs rely on, version 1."""

import json
from collections.abc import Iterable

from factcheck.model import Board, ClaimReport, Finding, PassageFinding, ValuePair

VERSION = 1

# Characters that are one more line end to some readers, though JSON leaves them as they are.
_LINE_ENDS = {ord(mark): f"\\u{ord(mark):04x}" for mark in "\x85\u2028\u2029"}


def findings_json(board: Board) -> str:
    """Every claim with its status and every finding, silent ones too, on one line."""
    return json_line(
        {
            "version": VERSION,
            "claims": [_claim_fields(report) for report in board.reports],
            "findings": [finding_fields(finding) for report in board.reports for finding in report.findings],
        }
    )


def finding_fields(finding: Finding) -> dict[str, object]:
    """One finding; of a silent one voice, speaker, start, end and excerpt are None."""
    best = finding.best
    return {
        "claim": finding.claim_id,
        "article": finding.article_id,
        "stance": finding.stance,
        "voice": best.voice if best else None,
        "speaker": best.speaker if best else None,
        "start": best.span.start if best else None,
        "end": best.span.end if best else None,
        "excerpt": best.excerpt if best else None,
        "score": round(best.score, 1) if best else 0.0,
        "reason": finding.reason,
        "values": value_fields(best.values if best else ()),
        "origin": finding.origin,
        "others": [_other_fields(other) for other in finding.others],
    }


def judged_fields(finding: Finding) -> dict[str, object]:
    """What `factcheck judge` reports of one claim and one text."""
    best = finding.best
    return {
        "stance": finding.stance,
        "voice": best.voice if best else None,
        "speaker": best.speaker if best else None,
        "excerpt": best.excerpt if best else None,
        "reason": finding.reason,
        "values": value_fields(best.values if best else ()),
    }


def value_fields(pairs: Iterable[ValuePair]) -> list[dict[str, str]]:
    """The claim's values beside the source's, as printed."""
    return [{"claim": pair.claim, "source": pair.source, "relation": pair.relation} for pair in pairs]


def json_line(thing: object) -> str:
    r"""`thing` as JSON that no reader takes for two lines.

    >>> json_line({"excerpt": "“one”\u2028two"})
    '{"excerpt": "“one”\\u2028two"}'
    """
    return json.dumps(thing, ensure_ascii=False).translate(_LINE_ENDS)


def _claim_fields(report: ClaimReport) -> dict[str, object]:
    return {
        "id": report.claim.id,
        "claim": report.claim.text,
        "status": report.status,
        "origins": len(report.origins),
    }


def _other_fields(passage: PassageFinding) -> dict[str, object]:
    return {
        "stance": passage.stance,
        "voice": passage.voice,
        "start": passage.span.start,
        "end": passage.span.end,
        "excerpt": passage.excerpt,
    }
