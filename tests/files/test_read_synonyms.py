"""The synonyms of a claims file: which claims get further wordings. Mistakes have their files in `broken/`."""

from dataclasses import replace

import pytest

from factcheck.files import read_claims

CLAIMS = """\
claims:
  - The fab in Orsk closed
  - id: note
    claim: MFA sent 20 notes
    phrases: [Smolenskaya sent 20 notes, the fab of notes]
  - It rained
"""
SYNONYMS = """\
synonyms:
  - [fab, chip factory, foundry]
  - - the Ministry
    - MFA
    - "Smolenskaya"
"""
MADE = [
    ("The chip factory in Orsk closed", "The foundry in Orsk closed"),
    ("the Ministry sent 20 notes",),
    (),
]


@pytest.mark.parametrize("text", [SYNONYMS + CLAIMS, CLAIMS + SYNONYMS])
def test_a_claim_that_holds_a_synonym_gets_further_wordings(text: str) -> None:
    """Wherever the groups stand; the phrases stay as they were typed."""
    claims, problems = read_claims(text, "claims.yaml")

    assert problems == ()
    assert [claim.rewordings for claim in claims] == MADE
    assert claims[1].phrases == ("Smolenskaya sent 20 notes", "the fab of notes")


def test_nothing_else_of_a_claim_changes() -> None:
    """Without their rewordings, and but for their lines, the claims are those of a file without synonyms."""
    plain = read_claims(CLAIMS, "claims.yaml")[0]
    claims = read_claims(CLAIMS + SYNONYMS, "claims.yaml")[0]

    assert tuple(replace(claim, rewordings=()) for claim in claims) == plain
    assert claims[2] == plain[2]


@pytest.mark.parametrize("empty", ["", "~", "null", "[]", "# none yet"])
def test_the_key_may_wait_for_its_groups(empty: str) -> None:
    """With nothing after it, it is as if it were not there."""
    assert read_claims(f"{CLAIMS}synonyms: {empty}\n", "claims.yaml") == read_claims(CLAIMS, "claims.yaml")


def test_json_may_have_synonyms() -> None:
    """A JSON file has the same keys."""
    claims, problems = read_claims('{"synonyms": [["fab", "foundry"]], "claims": ["The fab closed"]}', "claims.json")

    assert (claims[0].rewordings, problems) == (("The foundry closed",), ())


@pytest.mark.parametrize(
    "groups",
    [
        SYNONYMS,
        "synonyms:\n- [fab, chip factory, foundry]\n- [the Ministry, MFA, Smolenskaya]\n",
        "synonyms:\n- - fab\n  - chip factory\n  - foundry\n-   - the Ministry\n    - MFA\n    - Smolenskaya\n",
        '"synonyms": [[fab, chip factory, foundry],\n  [the Ministry, MFA, Smolenskaya]]\n',
    ],
)
@pytest.mark.parametrize("first", [True, False])
def test_a_broken_claim_costs_no_synonym(groups: str, first: bool) -> None:
    """However they are indented, above the claims or below: a group is not taken for a claim, nor lost."""
    broken = f"{CLAIMS}  - claim: [open\n"
    claims, problems = read_claims(groups + broken if first else broken + groups, "claims.yaml")

    assert [problem.code for problem in problems] == ["syntax"]
    assert [claim.rewordings for claim in claims] == MADE


def test_a_broken_group_costs_no_claim() -> None:
    """The claims load; the synonyms wait until the bracket is closed."""
    claims, problems = read_claims("synonyms:\n  - [fab, foundry\n  - [MFA, Smolenskaya]\n" + CLAIMS, "claims.yaml")

    assert [(problem.line, problem.code) for problem in problems] == [(2, "syntax")]
    assert [claim.id for claim in claims] == ["the-fab-in-orsk-closed", "note", "it-rained"]
