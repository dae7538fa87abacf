"""Things that only share a noun.

Developed on: the first rows of each table, up to the comment. Evaluated only: the rest. A new bug's row goes last, with
a word on what went wrong.
"""

import pytest

from tests.judging.told import judge, word_finding


@pytest.mark.parametrize(
    ("claim", "text", "other"),
    [
        ("Inflation of 3% in May", "Core inflation of 2% in May.", "Core inflation"),
        ("The fire of May 2023 cost £4m", "The 2021 fire cost £9m.", "2021 fire"),
        ("600 jobs at the plant", "600 temporary jobs at the plant.", ""),
        # evaluated only
        ("Profit of £40m", "Net profit of £31m.", "Net profit"),
        ("Core inflation of 2%", "Core, not headline, inflation of 2%.", ""),
    ],
)
def test_another_kind_is_another_thing(claim: str, text: str, other: str) -> None:
    """A narrowing word, or another modifier in place of the claim's, makes it something else; the reason names it."""
    finding = judge(claim, text)
    expected = f"silent: nearest: ‘{text}’: about another: ‘{other}’" if other else word_finding(finding)
    assert word_finding(finding) == expected
    assert finding.stance == "silent" or not other


@pytest.mark.parametrize(
    ("claim", "text", "stance"),
    [
        ("The key rate is 4%", "The bank’s key rate is 5%.", "conflicts"),
        ("The toll bridge is 300 metres long", "The old toll bridge is 300 metres long.", "agrees"),
        # evaluated only
        ("Inflation of 3% in May 2024", "Annual inflation of 3% in May 2024.", "agrees"),
        ("The ferry carried 300 passengers", "The packed ferry carried 300 passengers.", "agrees"),
        ("The budget deficit is 4%", "The country’s budget deficit is 4%.", "agrees"),
    ],
)
def test_a_mere_description_changes_nothing(claim: str, text: str, stance: str) -> None:
    """An adjective or an owner before the claim's own noun leaves the thing the same."""
    assert judge(claim, text).stance == stance
