"""A small board of hand-made findings."""

from datetime import date

import pytest

from factcheck.model import (
    Article,
    Board,
    Claim,
    ClaimReport,
    Finding,
    Origin,
    PassageFinding,
    Rating,
    Span,
    Stance,
    Status,
    ValuePair,
    Voice,
)


@pytest.fixture
def board() -> Board:
    """One claim, an article that states more of it, one that quotes a denial, one that is silent."""
    claim = Claim(
        id="bridge-length",
        text="The bridge is 300 metres long",
        rating=Rating("Mostly right", rated_by="Ana", rated_on=date(2025, 3, 1)),
    )
    articles = (
        Article(id="herald", body="", outlet="The Herald", title="Bridge, opened", date=date(2025, 2, 3)),
        Article(id="post", body="", outlet="The Post", title="=cmd|' /C calc'!A0", url="https://post.example/1"),
        Article(id="wire", body=""),
    )
    own = PassageFinding(
        Stance.COMPATIBLE,
        Voice.OWN,
        None,
        Span(10, 45),
        "The bridge is over 250 metres long.",
        87.25,
        "‘over 250 metres’ holds 300: consistent, less precise",
        (ValuePair("300 metres", "over 250 metres", "holds"),),
    )
    quoted = PassageFinding(
        Stance.CONFLICTS,
        Voice.ATTRIBUTED,
        "Mayor",
        Span(3, 29),
        '- It is 280 metres, she\nsaid "today".',
        71.0,
        "‘280 metres’ is not ‘300 metres’",
        (ValuePair("300 metres", "280 metres", "differs"),),
        origin="Mayor",
    )
    findings = (
        Finding("bridge-length", "herald", Stance.COMPATIBLE, own.reason, own, (quoted,), "The Herald"),
        Finding("bridge-length", "post", Stance.CONFLICTS, quoted.reason, quoted, (), "Mayor"),
        Finding("bridge-length", "wire", Stance.SILENT, "no passage on it"),
    )
    origins = (Origin("The Herald", ("herald",)), Origin("Mayor", ("post",)))
    return Board((ClaimReport(claim, Status.DISPUTED, findings, origins),), articles)
