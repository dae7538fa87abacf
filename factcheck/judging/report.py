"""A claim with everything the sources do to it: status, origins, references."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from factcheck.judging.article import judge_text
from factcheck.judging.origins import find_origins
from factcheck.judging.status import read_status
from factcheck.model import (
    Article,
    Claim,
    ClaimReport,
    Finding,
    Origin,
    Reference,
    ReferenceFinding,
    Relation,
    Stance,
)
from factcheck.values import compare_values

_TAKING = frozenset({Stance.AGREES, Stance.COMPATIBLE, Stance.CONFLICTS})


def report_claim(claim: Claim, findings: Sequence[Finding], articles: Mapping[str, Article]) -> ClaimReport:
    """The report on one claim; `findings` has one entry for each article, `articles` maps their ids."""
    origins = find_origins(findings, articles, claim.claimant)
    named = tuple(replace(finding, origin=_origin_of(finding, origins)) for finding in findings)
    references = tuple(judge_reference(claim, reference) for reference in claim.references)
    return ClaimReport(
        claim=claim,
        status=read_status(findings),
        findings=named,
        origins=origins,
        references=references,
        reference_differs=any(_differs(reference, findings) for reference in references),
    )


def judge_reference(claim: Claim, reference: Reference) -> ReferenceFinding:
    """What a reference's words do to the claim; silent where it says nothing that can be compared."""
    finding = judge_text(claim, reference.says, reference.date, about=claim.text) if reference.says else None
    if finding is None or finding.best is None:
        return ReferenceFinding(reference, Stance.SILENT, "nothing in it to compare with the claim")
    return ReferenceFinding(reference, finding.stance, finding.reason, finding.best.values)


def _differs(reference: ReferenceFinding, findings: Sequence[Finding]) -> bool:
    """Whether a reference conflicts with the claim or with what a source says."""
    if reference.stance is Stance.CONFLICTS:
        return True
    mine = [pair for pair in reference.values if pair.source_value is not None]
    theirs = [pair for f in findings if f.best and f.stance in _TAKING for pair in f.best.values]
    return any(
        a.claim_value == b.claim_value
        and a.source_value is not None
        and b.source_value is not None
        and compare_values(a.source_value, b.source_value).relation is Relation.DIFFERS
        for a in mine
        for b in theirs
    )


def _origin_of(finding: Finding, origins: Sequence[Origin]) -> str:
    return next((origin.name for origin in origins if finding.article_id in origin.articles), "")
