"""Sound claims files: what is typed is what is read."""

import json
from datetime import date
from pathlib import Path

import pytest

from factcheck.files import load_claims, read_claims
from factcheck.files.problems import word_problem
from factcheck.model import Claim, Example, Rating, Reference, Stance

FULL = """\
# A comment.
claims:
  - 9 member states
  - id: members
    claim: The league has 9 members
    phrases: [nine members, "members: 9"]
    topic: Membership
    claimant: The league
    as_of: 2016-11-16
    references:
      - title: Yearbook
        url: https://example.org/yearbook
        date: 2024-02-08
        says: The tenth member joined
    rating: Outdated
    rated_by: A. Editor
    rated_on: 2026-11-20
    rationale: >-
      True when it was said;
      one joined since.
    note: |
      See the yearbook.
    tests:
      - text: The league has 8 members.
        expect: conflicts
"""

MEMBERS = Claim(
    id="members",
    text="The league has 9 members",
    phrases=("nine members", "members: 9"),
    topic="Membership",
    claimant="The league",
    as_of=date(2016, 11, 16),
    references=(Reference("Yearbook", "https://example.org/yearbook", date(2024, 2, 8), "The tenth member joined"),),
    rating=Rating("Outdated", "A. Editor", date(2026, 11, 20), "True when it was said; one joined since."),
    note="See the yearbook.",
    tests=(Example("The league has 8 members.", Stance.CONFLICTS, 24),),
    line=4,
)


def test_every_field_is_read() -> None:
    """A bare text is a whole claim, and every field of a full one is there."""
    claims, problems = read_claims(FULL, "claims.yaml")

    assert claims == (Claim("9-member-states", "9 member states", line=3), MEMBERS)
    assert problems == ()


@pytest.mark.parametrize(
    "typed",
    [
        "no",
        "010",
        "12:30",
        "2024-02-08",
        "1_000",
        "Null",
        "TRUE",
        "0x1F",
        "1e3",
        ".5",
        "=",
        "<<",
        "123",
        "-7",
        "🙂 $1bn",
    ],
)
def test_text_stays_as_typed(typed: str) -> None:
    """Nothing that other YAML readers turn into numbers, days or truth values is turned into anything."""
    text = f"claims:\n  - {typed}\n  - claim: {typed}\n    topic: {typed}\n    phrases: [{typed}]\n"
    claims, problems = read_claims(text, "claims.yaml")

    assert problems == ()
    assert [claim.text for claim in claims] == [typed, typed]
    assert (claims[1].topic, claims[1].phrases) == (typed, (typed,))


@pytest.mark.parametrize("empty", ["", "~", "null", "''", "# nothing yet"])
def test_a_key_may_wait_for_its_value(empty: str) -> None:
    """A key with nothing after it is as if it were not there."""
    keys = ("id", "phrases", "topic", "claimant", "as_of", "references", "rating", "note", "tests")
    text = "claims:\n  - claim: It rained\n" + "".join(f"    {key}: {empty}\n" for key in keys)

    assert read_claims(text, "claims.yaml") == ((Claim("it-rained", "It rained", line=2),), ())


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_of_all_systems_are_read(end: str) -> None:
    """A file from another system gives the same claims on the same lines."""
    assert read_claims(FULL.replace("\n", end), "claims.yaml") == read_claims(FULL, "claims.yaml")


def test_ids_from_texts_make_way_for_chosen_ones() -> None:
    """A chosen id stays, since links use it; a derived one gets a number."""
    text = "claims:\n  - It rained\n  - It rained.\n  - {id: it-rained, claim: Wet}\n  - Шёл дождь\n"
    claims, problems = read_claims(text, "claims.yaml")

    assert [claim.id for claim in claims] == ["it-rained-2", "it-rained-3", "it-rained", "claim-30252343"]
    assert problems == ()


def test_json_is_read_too() -> None:
    """A JSON export loads: with tabs as indentation, signs beyond U+FFFF in two escapes, and null for nothing."""
    data = {"claims": [{"id": "a", "claim": "Wet \U0001f327 é \\ud83c", "topic": None}, "Dry / fog"]}
    expected = (("a", "Wet \U0001f327 é \\ud83c", ""), ("dry-fog", "Dry / fog", ""))
    for text in (json.dumps(data), json.dumps(data, indent="\t"), json.dumps(data, ensure_ascii=False, indent=1)):
        claims, problems = read_claims(text, "claims.json")

        assert tuple((claim.id, claim.text, claim.topic) for claim in claims) == expected
        assert problems == ()


def test_a_large_json_export_loads() -> None:
    """Ten thousand claims of a public corpus come in one file."""
    data = {"claims": [{"id": f"claim-{number}", "claim": f"It rained {number} mm"} for number in range(10375)]}
    claims, problems = read_claims(json.dumps(data), "claims.json")

    assert (len(claims), problems) == (10375, ())


def test_line_separators_within_a_text_do_not_shift_lines() -> None:
    """Signs that YAML counts as line ends and editors do not are read as blanks."""
    text = "claims:\n  - a\u2028b\x85c\n  - {claim: d, x: y}\n"
    claims, problems = read_claims(text, "claims.yaml")

    assert [(claim.text, claim.line) for claim in claims] == [("a b c", 2), ("d", 3)]
    assert [problem.line for problem in problems] == [3]


def said(path: Path) -> list[str]:
    """The messages for the file at `path`, without its folder."""
    return [word_problem(problem).replace(f"{path.parent}/", "") for problem in load_claims(path)[1]]


def test_a_file_that_cannot_be_read_is_a_problem(tmp_path: Path) -> None:
    """Missing, a folder, or named as no file can be."""
    assert said(tmp_path / "clams.yaml") == [
        "clams.yaml:1:1: error: there is no file or folder clams.yaml. Look for a typing mistake in its name."
    ]
    (tmp_path / "folder").mkdir()
    assert said(tmp_path / "folder") == ["folder:1:1: error: folder is a folder. Name a file."]
    assert [problem.code for problem in load_claims(tmp_path / "a\0b")[1]] == ["unreadable-file"]


def test_a_file_that_is_no_text_is_a_problem(tmp_path: Path) -> None:
    """Pictures, other encodings and giants each get a message of their own."""
    path = tmp_path / "claims.yaml"
    path.write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR")
    assert said(path) == [
        "claims.yaml:3:1: error: the file is not text: a picture, an archive or the like. Save it as UTF-8 text."
    ]
    path.write_bytes("claims: []".encode("utf-16"))
    assert said(path) == ["claims.yaml:1:1: error: the file is saved as UTF-16 or UTF-32. Save it as UTF-8."]
    with path.open("wb") as file:
        file.truncate(50 * 1024 * 1024)
    assert said(path) == [
        (
            "claims.yaml:1:1: error: the file has 50 MB; up to 32 MB are read."
            " Split it, or look whether it is the right file."
        )
    ]


def test_a_byte_order_mark_is_skipped(tmp_path: Path) -> None:
    """Editors on some systems put one at the start."""
    path = tmp_path / "claims.yaml"
    path.write_bytes(b"\xef\xbb\xbfclaims:\n  - It rained\n")
    assert load_claims(path) == ((Claim("it-rained", "It rained", line=2),), ())


def test_bytes_that_are_no_utf8_are_named_with_their_place(tmp_path: Path) -> None:
    """The claims around them load; the one they stand in loads with a sign for what is unknown."""
    path = tmp_path / "claims.yaml"
    path.write_bytes(b"claims:\n  - It rained\n  - S\xe3o Tom\xe9 won\n")
    assert [claim.text for claim in load_claims(path)[0]] == ["It rained", "S\ufffdo Tom\ufffd won"]
    assert said(path) == [
        "claims.yaml:3:6: error: byte 0xE3, the one after 27 others, is not UTF-8. Save the file as UTF-8."
    ]
