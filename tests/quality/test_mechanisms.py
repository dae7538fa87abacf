"""Each mechanism that the ablation switches off exists, goes off and comes on again."""

from contextlib import ExitStack

import pytest

from factcheck.judging import Reading, judge_article
from factcheck.matching import ClaimIndex
from factcheck.model import Article, Claim, Finding, Stance
from factcheck.text import read_document
from scripts.mechanisms import MECHANISMS, Mechanism
from scripts.switching import forget, switched, target_of

CLAIM = Claim("ferries", "Haldane Line sold four ferries to Orme Shipping in May 2025")
ARTICLE = Article("page", body="Haldane Line may have sold five boats, up from four, to Orme Shipping in June 2025.")


def found_with(mechanism: Mechanism | None = None) -> Finding:
    """What is found, without the mechanism if one is named."""
    with ExitStack() as stack:
        for one in mechanism.switches if mechanism else ():
            neutral = one.neutral(target_of(one.module, one.attribute))
            stack.enter_context(switched(one.module, one.attribute, neutral))
        stack.callback(forget)
        forget()
        document = read_document(ARTICLE)
        return judge_article(CLAIM, Reading(document), ClaimIndex([CLAIM]).candidates(document), ARTICLE)


@pytest.mark.parametrize("mechanism", MECHANISMS, ids=lambda mechanism: mechanism.name)
def test_a_mechanism_goes_off_and_comes_on_again(mechanism: Mechanism) -> None:
    """The engine judges without it, and afterwards is as it was."""
    before = found_with()
    originals = [target_of(one.module, one.attribute) for one in mechanism.switches]
    without = found_with(mechanism)

    assert without.stance in Stance
    assert [target_of(one.module, one.attribute) for one in mechanism.switches] == originals
    assert found_with() == before


def test_a_function_is_switched_where_it_is_imported_by_name() -> None:
    """What other modules call is switched, too, and only for as long as it should be."""
    from factcheck.judging import slots, votes

    with switched("judging.votes", "is_tally", lambda _: "switched"):
        inside = (votes.is_tally(()), slots.is_tally(()))

    assert inside == ("switched", "switched")
    assert (votes.is_tally(()), slots.is_tally(())) == (False, False)


def test_without_a_mechanism_its_finding_is_missing() -> None:
    """A mood that nothing sees leaves the sale told as done."""
    mood = next(mechanism for mechanism in MECHANISMS if mechanism.name == "mood")

    assert found_with().reason != found_with(mood).reason
