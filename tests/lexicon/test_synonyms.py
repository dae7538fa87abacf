"""Synonyms: words for one event meet, different deeds and different steps of a procedure do not."""

import pytest

from factcheck.lexicon import groups_of, phrase_groups, related, stem, stem_phrase
from factcheck.lexicon.datafiles import read_groups
from factcheck.lexicon.synonyms import synonym_groups

MUST_MATCH = """
die killed, death kill, perished dead, fatalities died, hurt injured, wounded injuries, quit resign
resignation quit, departure resigned, sacked dismissed, ousted dismissed, appointed named, adopt passed
approval adopted, lowered cut, slashed reduction, rose climbed, jumped increase, surge soared, slid fell
dropped decline, refused rejected, rebuffed rejected, takeover acquired, bought purchase, price cost
staff employees, worker staff, firm company, group companies, began started, sparked caused, triggered cause
blaze fire, inferno blaze, nation country, tribunal court, accord treaty, pact agreement
sentence verdict, ruling judgment, decree order, lawmakers mps, premier chancellor, truce ceasefire
soldiers troops, kidnapped abducted, jailed imprisoned, acquitted exonerated, detained arrest
indicted charged, probe inquiry, robbery theft, protesters demonstrators, quake earthquake, flooding inundated
collided crash, derailed derailment, plane aircraft, sank capsized, postponed delayed, scrapped cancelled
built construction, flats apartments, pupils students, lecturer teacher, jab vaccine, illness disease
medics doctors, epidemic outbreak, researchers scientists, found discovered, beat defeated, draw tie
prize award, movie film, novelist author, downpour rain, emissions carbon, electricity power, railway railroad
airline carrier, deported expelled, verified confirmed, disclosed revealed, prohibited banned
unlawful illegal, merger merge, walkout strike, layoffs layoff, redundancies layoff, revenue turnover
profit earnings, lawsuit sued, blown blow, children child, fell fall, sought seek, labour labor, centre center
defence defense, programme program, organised organized, hospitalised hospitalized, cancelled canceled
stolen theft, shot shooting, slain murdered, taught teach, women woman, crises crisis, finland finnish
poles poland, ratified ratification, signed signature, agreed agreement, invaded invasion
destroyed destruction, explosion exploded, expulsion expelled
"""

MUST_NOT_MATCH = """
sign ratify, signed ratified, arrested charged, charged convicted, arrested convicted, proposed passed
injured killed, wounded died, propose adopt, draft sign, sign joined, sign withdraw, accuse charge
accused convicted, sentenced executed, suspected convicted, bid buy, offered bought, planned built
elected nominated, nominate appointed, warned attacked, threatened attacked, rise fall, cut raise, buy sell
join leave, win lose, open close, begin end, accept reject, acquit convict, deny confirm, arrest release
died born, missing dead, evacuated killed, hospital hotel, authority author, several severe
department departure, executive execution, important import, majority major, minority minor
governor government, customs customer, university universe, hotel hospital, general generate, police policy
army arms, president resident, minister minority, votes seats, judge lawyer, court prison, bank company
teacher student, doctor patient, driver passenger, boy girl, mother father, man woman, husband wife
north south, day week, month year, city country, million billion, train truck, car bus, plane helicopter
oil gas, flood fire, earthquake storm, hail storm, strike union, wage price, profit revenue
inflation unemployment, tax tariff, debt profit, import export, coach player, film book, vaccine infection
test vaccinate, asylum deport, border coast, school hospital, investigate charge, appeal convict
verdict appeal, hold arrest, get receive, call describe, people man, according accord, meeting treaty
agree sign, negotiate sign, announce sign, murder die, ceasefire peacekeeper, recommend approve
considered approved, discuss agree, suspend expel, suspended cancelled, delay cancel, postponed cancelled,
lifted dropped, accused defended, forced troops, stripes strike
finland swedish
"""

PHRASES = {
    "stepped down": "resign",
    "put their name to": "",
    "put its name": "",
    "voted through": "pass-law",
    "turned down": "reject",
    "threw out": "reject",
    "lost life": "die",
    "claimed life": "die",
    "brought down": "cut",
    "broke out": "begin",
    "set off": "cause",
    "moved out": "evacuate",
    "left home": "evacuate",
    "laid off": "layoff",
    "came into force": "take-effect",
    "took into custody": "arrest",
    "put to death": "execute",
    "went on trial": "",
    "price tags": "cost",
    "central banks": "central-bank",
}


def _pairs(table: str) -> list[tuple[str, str]]:
    words = table.replace(",", " ").split()
    return list(zip(words[::2], words[1::2], strict=True))


@pytest.mark.parametrize(("left", "right"), _pairs(MUST_MATCH))
def test_words_for_one_event_are_related(left: str, right: str) -> None:
    """Either word can report the event that the other reports."""
    assert related(stem(left), stem(right))


@pytest.mark.parametrize(("left", "right"), _pairs(MUST_NOT_MATCH))
def test_words_for_different_events_are_not_related(left: str, right: str) -> None:
    """Opposites, other deeds and other legal steps stay apart."""
    assert not related(stem(left), stem(right))


@pytest.mark.parametrize(("phrase", "group"), PHRASES.items())
def test_a_phrase_in_any_form_is_in_its_group(phrase: str, group: str) -> None:
    """Multi-word synonyms are found by the stems of their words; what is no such phrase is not."""
    stems = stem_phrase(phrase)
    groups = [name for entry, name in phrase_groups().get(stems[0], ()) if entry == stems]
    assert (group in groups) if group else groups == []


def test_longer_phrases_come_first() -> None:
    """Of phrases that start alike, the longest is tried first."""
    for entries in phrase_groups().values():
        assert [len(stems) for stems, _ in entries] == sorted((len(stems) for stems, _ in entries), reverse=True)


def test_a_word_of_several_senses_is_in_several_groups() -> None:
    """To strike is to attack, to hit and to stop work."""
    assert groups_of(stem("strike")) == {"attack", "hit", "strike"}


def test_most_words_have_no_group() -> None:
    """A word that the lexicon does not know is related to itself alone."""
    assert groups_of("zither") == frozenset()
    assert related("zither", "zither")


def test_no_group_is_part_of_another() -> None:
    """A group whose members all stand in another one adds nothing."""
    groups = {name: set(synonym_groups()[name]) for _, name, _ in read_groups("synonyms")}
    assert [(a, b) for a in groups for b in groups if a != b and groups[a] <= groups[b]] == []


def test_there_are_enough_groups_for_a_newsroom() -> None:
    """Every beat of a newsroom needs its own: five hundred is the least."""
    assert sum(1 for _ in read_groups("synonyms")) >= 500
