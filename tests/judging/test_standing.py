"""Who and what a passage speaks of, next to whom and what the claim does.

Developed on: the first rows of each table, up to the comment. Evaluated only: the rest. A new bug's row goes last, with
a word on what went wrong.
"""

import pytest

from factcheck.judging.denial import opposed
from factcheck.judging.locate import Laid, locate
from factcheck.judging.reading import Reading
from factcheck.judging.standing import Standing, Why, standing
from factcheck.judging.wording import read_frames
from factcheck.model import Article
from factcheck.text import read_document
from tests.judging.told import MONDAY, as_claim, known_defect


def standing_of(claim: str, text: str) -> Standing:
    """How the last sentence of a text stands to a claim."""
    reading = Reading(read_document(Article("page", text, date=MONDAY)))
    last = len(reading.sentences) - 1
    located = locate(read_frames(as_claim(claim))[0], reading, last, last)
    return standing(Laid(located, located), reading, opposed(located, reading).place)


def word(found: Standing) -> str:
    """'surely ACTOR: Dunmore'; 'perhaps TOPIC: Lomax Air'; '' where nothing speaks against it."""
    return f"{'surely' if found.sure else 'perhaps'} {found.why.name}: {found.other}" if found.why.value else ""


@pytest.mark.parametrize(
    ("claim", "text", "told"),
    [
        (
            "Police arrested three men in Tarn",
            "In an unrelated case, police in Tarn arrested a woman.",
            "surely MARKED: In an unrelated case",
        ),
        (
            "The strike lasted nine days",
            "The previous strike lasted three weeks.",
            "surely MARKED: previous strike",
        ),
        (
            "There will be no referendum on the tax",
            "In May comes the referendum on the voting age.",
            "surely COMPLEMENT: referendum on the voting age",
        ),
        (
            "President Varga signed the reform",
            "President Varga signed a fisheries accord.",
            "surely COMPLEMENT: signed a fisheries accord",
        ),
        (
            "None of the deaths was caused by the drug",
            "The deaths were caused by ice.",
            "surely COMPLEMENT: caused by ice",
        ),
        (
            "The National Bank of Kesh cut its rate",
            "Kesh's parliament cut the budget.",
            "surely BODY: Kesh's parliament",
        ),
        (
            "The parliament ratified the bridge treaty",
            "The parliament ratified a treaty that settled the border.",
            "surely KIND: a treaty that",
        ),
        (
            "Arvania has taken Kesh to court",
            "Arvania took Kesh to court in 1996.",
            "perhaps EARLIER: 1996",
        ),
        # evaluated only
        (
            "The court fined Lomax $2m",
            "In a separate matter, the court fined a pilot.",
            "surely MARKED: In a separate matter",
        ),
        (
            "The fire destroyed the factory",
            "Another fire destroyed a barn.",
            "surely MARKED: Another fire",
        ),
        (
            "The city opposes the airport",
            "The city opposes the new tram livery.",
            "surely COMPLEMENT: opposes the new tram livery",
        ),
        (
            "The ban on plastic bags takes effect in May",
            "The ban on diesel cars takes effect in May.",
            "perhaps COMPLEMENT: ban on diesel cars",
        ),
        (
            "The Supreme Court of Arvania annulled the vote",
            "Arvania's government annulled the vote.",
            "surely BODY: Arvania's government",
        ),
        (
            "Dunmore has closed its foundry",
            "Dunmore closed its foundry in 2009.",
            "perhaps EARLIER: 2009",
        ),
    ],
)
def test_another_thing_is_named_with_the_check_that_found_it(claim: str, text: str, told: str) -> None:
    """What speaks against the passage is told with its reason, and whether it is sure."""
    assert word(standing_of(claim, text)) == told


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        ("The strike lasted nine days", "The nine-day strike ended on Sunday; it lasted nine days."),
        ("The previous strike lasted nine days", "The previous strike lasted nine days."),
        ("There will be no referendum on the tax", "No referendum on the tax will be held."),
        ("President Varga signed the reform", "President Varga signed the document."),
        ("President Varga signed the reform", "President Varga signed it."),
        ("None of the deaths was caused by the drug", "None of the deaths was caused by the drug."),
        ("€45m for mine clearance", "It gave €45m for the clearance of mines."),
        ("The National Bank of Kesh cut its rate", "Kesh's National Bank cut its rate."),
        (
            "The parliament ratified the bridge treaty",
            "The parliament ratified a treaty that lets the bridge be built.",
        ),
        ("Arvania has taken Kesh to court", "Arvania took Kesh to court on Friday."),
        ("Arvania took Kesh to court", "Arvania took Kesh to court in 1996."),
        # evaluated only
        ("The court fined Lomax $2m", "In a unanimous ruling, the court fined Lomax $2m."),
        ("The fire destroyed the factory", "The fire destroyed the factory and a barn."),
        ("The city opposes the airport", "The city opposes the airport, and so do its neighbours."),
        ("The ban on plastic bags takes effect in May", "The ban takes effect in May."),
        ("The Supreme Court of Arvania annulled the vote", "Arvania's highest court annulled the vote."),
        ("Dunmore has closed its foundry", "Dunmore has closed its foundry, opened in 2009."),
        ("The miners left the pit", "The other day the miners left the pit."),
        ("212 to 87 vote in the assembly", "The assembly votes again: a second vote is due in May."),
        known_defect(
            "The company bought the shipyard", "The company bought a rival's yard.", reason="a part may be the whole"
        ),
    ],
)
def test_the_claim_s_own_thing_has_nothing_against_it(claim: str, text: str) -> None:
    """The same thing, in the same or other words, has nothing sure that speaks against it."""
    assert not standing_of(claim, text).sure


@pytest.mark.parametrize(
    ("claim", "text", "told"),
    [
        ("The Larkin warehouse fire killed 14", "A fire swept through a warehouse in Tarn, killing nine.", ""),
        ("The Larkin warehouse fire killed 14", "A firefighter, Callum Reeve, was killed.", ""),
        (
            "A ceasefire between Arvania and Kesh took effect",
            "The ceasefire, brokered by Orme, took effect at six.",
            "",
        ),
        ("The bridge treaty was signed", "On the first floor of the Tarn town hall, the bridge treaty was signed.", ""),
        ("Donors pledged €240m", "Donors meeting in the capital, Burlo, pledged €240m.", ""),
        ("No reward was paid", "Its insurer, Pell Mutual, paid a reward.", ""),
        ("The Tarn bridge cost $1bn", "The Arden bridge cost $1bn.", "surely ACTOR: Arden"),
        (
            "Two Pellworth managers were arrested",
            "Two managers at Dunmore, a rival, were arrested.",
            "surely ACTOR: Dunmore",
        ),
        # evaluated only
        ("The Pell factory fire killed three", "The Dunmore factory fire killed five.", "surely ACTOR: Dunmore"),
        ("The storm flooded 200 homes", "The storm, named Ilse by forecasters, flooded 200 homes.", ""),
        ("Lomax grounded 40 planes", "In the spring, Kestrel grounded 40 planes.", "surely ACTOR: Kestrel"),
        ("Lomax grounded 40 planes", "Its rival, Kestrel, grounded 40 planes.", "surely NEIGHBOUR: rival, Kestrel"),
        ("A crash killed the pilot", "Haines, the pilot, was killed.", ""),
        known_defect(
            "Maria Orlov resigned",
            "Defiant Orlov resigned.",
            "",
            reason="a first word before a surname is a first name",
        ),
    ],
)
def test_a_name_stands_for_the_actor_only_where_it_acts(claim: str, text: str, told: str) -> None:
    """Sufferers, scenes, insertions and places are no rivals; whoever does the deed is one."""
    found = standing_of(claim, text)
    assert (word(found) if found.sure else "") == told


@pytest.mark.parametrize(
    ("text", "present", "near"),
    [
        ("Lomax Air grounded 40 planes.", True, True),
        ("Lomax Air is in trouble. It grounded 40 planes.", False, True),
        ("Nobody flies. Forty planes were grounded.", False, False),
        # evaluated only
        ("The planes of Lomax Air were grounded.", True, True),
    ],
)
def test_the_claim_s_actor_is_looked_for_in_and_near_the_window(text: str, present: bool, near: bool) -> None:
    """Whether the window, or what stands right before it, names the claim's actor."""
    found = standing_of("Lomax Air grounded 40 planes", text)
    assert (found.actor_present, found.actor_near) == (present, near)


def test_where_there_was_to_be_no_other_another_is_a_precedent() -> None:
    """A claim of the first strike is not about another strike, yet another strike speaks to it, never surely."""
    found = standing_of("It was the first strike at the mine", "The previous strike at the mine was over in nine days.")
    assert (found.why, found.sure) == (Why.PRECEDENT, False)


@pytest.mark.parametrize(
    ("claim", "text", "told"),
    [
        ("The deficit of Kesh is 3.4%", "Neighbouring Orme, where the deficit is 3.4%, cut its rate.", "surely"),
        # evaluated only
        ("Lomax paid the ransom", "A source close to rival Kestrel said that it paid the ransom.", "surely"),
        ("Kesh ratified the accord", "Kesh ratified the accord with neighbouring Orme.", ""),
        ("Kesh ratified the accord", "Kesh has ratified the accord; neighbouring Orme has not.", ""),
    ],
)
def test_a_neighbour_is_somebody_else(claim: str, text: str, told: str) -> None:
    """The words “neighbouring” and “rival” introduce another one, unless the claim's own actor stands beside it."""
    found = standing_of(claim, text)
    assert ("surely" if found.sure else "") == told
