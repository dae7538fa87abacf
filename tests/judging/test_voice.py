"""Whose voice a passage speaks in, and the speaker's name.

Developed on: OWN_DEVELOPED and SAID_DEVELOPED. Evaluated only: the other tables. A new bug's row goes to the end of
OWN_DEVELOPED or SAID_DEVELOPED, with a word on what went wrong.
"""

import pytest

from factcheck.judging.voice import read_voice
from factcheck.model import Span
from tests.judging.told import known_defect, read_page

OWN_DEVELOPED = [
    ("The dam burst on Friday.", "burst"),
    ("The so-called “ghost ferry” sank on Friday.", "sank"),
    ("The decree, published on the portal, cut fares.", "cut fares"),
    ("The report cut no ice, and the dam burst on Friday.", "burst"),
    ("The dam cost more than analysts had forecast.", "cost more"),
    ("Villagers argued about the dam before it burst.", "burst"),
    ("The dam burst and officials said rain was to blame.", "burst"),
    ("The minister’s claim was false: the dam burst in May.", "burst"),
]
OWN_EVALUATED = [
    ("The “dry” dam burst on Friday.", "burst"),
    ("A man who says little, the mayor opened the dam.", "opened"),
    ("The firm that reported record profits closed its mill.", "closed"),
    ("The ministry, which had announced cuts, closed the mill.", "closed"),
    ("The film “The Long Way Home by Sea” won the prize.", "won"),
    ("The song “She Said Yes” topped the charts.", "topped"),
    ("The mill closed. The mayor said nobody told him.", "mill closed"),
    ("The statement did not name the dam, which burst in May.", "burst"),
    ("Announced in March, the tax takes effect in May.", "takes effect"),
    ("The reported theft of the statue closed the museum.", "closed"),
    ("The dam burst after a guard told the mayor of cracks.", "burst"),
    ("The governor declared a state of emergency after the dam burst.", "declared"),
    ("Donors pledged €40m on Friday.", "€40m"),
    ("Police found three rifles under the floor of the farmhouse.", "rifles"),
    ("The court found Jan Holt guilty of fraud.", "guilty"),
    ("The recalled toy set two houses on fire.", "fire"),
    ("Hobbin recalled the stroller in May.", "in May"),
    ("The storm claimed 14 lives along the coast.", "14"),
    ("We can reveal that the bank lost £2m.", "lost"),
    ("Half the staff were off sick that night, the Herald can reveal.", "off sick"),
    ("The minister would not say whether the dam was safe.", "safe"),
    ("The firm declined to say how many jobs would go.", "jobs"),
    ("The mine was sold a week before shareholders were told.", "sold"),
    ("Against all forecasts, exports grew by 4%.", "grew"),
    ("Two judges agreed with the ruling and one dissented.", "one dissented"),
    ("The union has called on the chairman to go.", "go"),
    ("He has asked the council to close the bridge.", "close"),
    ("The tower is taller than the architects had promised.", "taller"),
    ("Was the bridge unsafe, as a former engineer suggested?", "unsafe"),
    ("The inquiry blamed nobody; the dam was pulled down in May.", "pulled down"),
    ("The president signed the law she had promised voters.", "signed"),
    ("Sales fell, far below the level that the board had predicted.", "fell"),
    ("The report cost £2m and was never published.", "cost"),
    ("The singer said sorry and left the stage.", "left"),
    ("The band has recorded 12 albums.", "12"),
    ("The senate approved the deal, a step investors had argued over for years.", "approved"),
    ("The ship is expected to sail on Friday.", "sail"),
    ("The mayor, who told lies for years, opened the bridge.", "opened"),
    ("Prices rose in the spring, according to plan.", "rose"),
    ("She boasts a record of 40 wins.", "40 wins"),
    ("The reports about the dam filled two shelves.", "filled"),
    ("The union praised the mayor and the strike ended on Friday.", "ended"),
    ("The tax, welcomed by the shops, takes effect in May.", "takes effect"),
]
SAID_DEVELOPED = [
    ("The ministry said the dam had burst.", "burst", "ministry"),
    ("The ministry said that the dam had burst.", "burst", "ministry"),
    ("The dam had burst, the ministry said.", "burst", "ministry"),
    ("The dam had burst, the ministry said in a statement.", "burst", "ministry"),
    ("The dam had burst, said Denise Okafor, the chief engineer.", "burst", "Denise Okafor"),
    ("Anton Belov, the mayor’s spokesman, said the dam had burst.", "burst", "Anton Belov"),
    ("According to the water board, the dam burst.", "burst", "water board"),
    ("The dam burst, according to the water board.", "burst", "water board"),
    ("The dam reportedly burst.", "burst", None),
    ("According to reports, the dam burst.", "burst", "reports"),
    known_defect(
        "A statement said Kestrel Air had failed.", "failed", "statement", reason="whom it names is not whose it is"
    ),
    ("The insurer puts the damage at £4m.", "£4m", "insurer"),
    ("“The dam burst on Friday night,” the ministry said.", "burst", "ministry"),
    ("“The dam burst on Friday night,” said Ilse Varga.", "burst", "Ilse Varga"),
    ("Ilse Varga said: “The dam burst on Friday night.”", "burst", "Ilse Varga"),
    ("“It rained for a week,” said Ilse Varga. “The dam burst on Friday night.”", "The dam burst", "Ilse Varga"),
    ("“It rained for a week. The dam burst on Friday night,” Ilse Varga said.", "It rained", "Ilse Varga"),
    ("The Marrow Water Board met on Monday. The board said the dam had burst.", "burst", "Marrow Water Board"),
]
SAID_EVALUATED = [
    ("Police say three men robbed the bank.", "robbed", "Police"),
    ("Three men robbed the bank, police say.", "robbed", "police"),
    ("Three men robbed the bank, a police spokesman told reporters.", "robbed", "police spokesman"),
    ("The airline announced that it had cut 40 flights.", "cut", "airline"),
    ("The airline has confirmed that it cut 40 flights.", "cut", "airline"),
    ("Analysts at Orme Bank estimate that the tunnel cost $3bn.", "cost", "Analysts at Orme Bank"),
    ("Orme Bank estimates the cost at $3bn.", "$3bn", "Orme Bank"),
    ("In a statement on Monday, the airline said it had cut 40 flights.", "cut", "airline"),
    ("Speaking in Tarn, Mona Reyes argued that the tax hurt shops.", "hurt", "Mona Reyes"),
    ("The tax, Mona Reyes argued, hurt shops.", "hurt", "Mona Reyes"),
    ("“We have cut 40 flights since May”, the carrier wrote.", "cut", "carrier"),
    ('"We have cut 40 flights since May," said the carrier.', "cut", "carrier"),
    ("Prime Minister Jan Holt insisted that the tax was fair.", "was fair", "Prime Minister Jan Holt"),
    ("Witnesses claimed the guard had fled.", "fled", "Witnesses"),
    ("The guard had fled, witnesses claimed.", "fled", "witnesses"),
    ("The guard allegedly fled.", "fled", None),
    ("The guard is said to have fled.", "fled", None),
    ("A report by the audit office found that the tax hurt shops.", "hurt", "report by the audit office"),
    ("He said the tax hurt shops.", "hurt", None),
    ("Jan Holt accused the council of hiding the report.", "hiding", "Jan Holt"),
    ("Sources told the Herald that the bank had failed.", "failed", "Sources"),
    ("The bank had failed, the Herald reported on Sunday.", "failed", "Herald"),
    ("The bank had failed, Reyes added.", "failed", "Reyes"),
    ("The court found that the minister had lied.", "lied", "court"),
    ("The minister had lied, the court found.", "lied", "court"),
    ("The tribunal held that the ban was lawful.", "lawful", "tribunal"),
    ("By the union's reckoning 40,000 people marched.", "marched", "union"),
    ("By her own account she never saw the letter.", "saw", None),
    ("The General Staff counts 41 breaches of the truce.", "41", "General Staff"),
    ("In a statement the water board blamed a faulty pump.", "faulty", "water board"),
    ("Shortly after noon the Speaker said 212 deputies had voted for it.", "212", "Speaker"),
    (
        "Full service will not resume before May, Ines Palt, the operator's chief executive, told investors on Friday.",
        "resume",
        "Ines Palt",
    ),
    ("The case will be heard in May, their lawyer, Owen Brask, said.", "heard", "Owen Brask"),
    ("The Institute of Health (IOH) said in a bulletin that 40 people were ill.", "ill", "Institute of Health"),
    ("More than 100 people were hurt, a hospital spokeswoman said.", "hurt", "hospital spokeswoman"),
    ("Ministers promise up to 9,000 homes.", "9,000", "Ministers"),
    ("The company expects to hire 300 people.", "300", "company"),
    (
        "“There will be no strike, not this year and not the next,” union boss Rita Olm snarled at reporters.",
        "strike",
        "union boss Rita Olm",
    ),
    ("The ministry's claim that the dam was safe surprised nobody.", "safe", "ministry"),
    ("Rumours that the bank had failed spread quickly.", "failed", None),
    ("The bank is believed to have failed.", "failed", None),
    ("Fewer than 100 guards, says their union, which wants more.", "Fewer", "their union"),
    ("The strike is over, the port reported on Sunday.", "over", "port"),
    ("Two people close to the talks say that the firm paid.", "paid", "Two people close to the talks"),
    ("Dr Pell wrote in a note to clients that sales had halved.", "halved", "Dr Pell"),
    ("Ana Ruiz was clear: “The council never gave us a permit for it.”", "permit", "Ana Ruiz"),
    (
        "The museum opened late. “Nobody had the key to the side door,” said Ana Ruiz. “We waited for an hour.”",
        "waited",
        "Ana Ruiz",
    ),
    ("Ana Ruiz, the director, said the roof leaked. She added that the floor was rotten.", "rotten", "Ana Ruiz"),
    ("Days into the truce, officials on both sides said, shells fell on the town.", "fell", "officials on both sides"),
    ("The bill will come to more than planned, the ministry conceded on Thursday.", "come", "ministry"),
    ("The airline denies that it cut 40 flights.", "cut", "airline"),
    ("MPs were told the cost had doubled.", "doubled", None),
    ("The dam burst at noon, as the ministry had warned.", "burst", "ministry"),
    ("Owners claim the mill lost money.", "lost", "Owners"),
]
HEADLINES = [
    # evaluated only: a headline over a story, and whose it is
    ("Police chief: old dam was unsafe", "attributed: Police chief"),
    ("Court: ban on ferries was lawful", "attributed: Court"),
    ("Old dam was unsafe – police", "attributed: police"),
    ("Dam burst killed nine, says mayor", "attributed: mayor"),
    ("Tarn dam: nine dead in valley", "own"),
    ("Guilty: the mayor and the dam money", "own"),
    ("Live: the dam bursts", "own"),
    ("Dam money – what we know", "own"),
]
PASSAGES = [
    # evaluated only
    (
        "Jan Holt, the mayor, spoke later.\n\n“We lost the mill. Forty jobs went with it. Nobody helped us,” he said.",
        "Forty jobs went",
    ),
    ("Jan Holt was blunt. “Forty jobs have gone in a single year,” he said.", "Forty jobs have gone"),
    ("“The tax is unfair to everyone here,” Mona Reyes said.\n\n“It has cost us forty jobs,” she added.", "cost us"),
]


def voice_of(text: str, words: str) -> str:
    """'own', 'attributed' or 'attributed: the speaker', of these words of the text."""
    document = read_page(text)
    start = text.index(words)
    at = next(i for i, s in enumerate(document.sentences) if s.span.start <= start < s.span.end)
    voice, speaker = read_voice(document, at, Span(start, start + len(words)))
    return f"{voice}: {speaker}" if speaker else str(voice)


@pytest.mark.parametrize(("text", "words"), [*OWN_DEVELOPED, *OWN_EVALUATED])
def test_what_the_outlet_states_itself_is_its_own(text: str, words: str) -> None:
    """Scare quotes, titles, participles, relative clauses and other people's sayings beside it change nothing."""
    assert voice_of(text, words) == "own"


@pytest.mark.parametrize(("text", "words", "speaker"), [*SAID_DEVELOPED, *SAID_EVALUATED])
def test_what_somebody_says_is_theirs(text: str, words: str, speaker: str | None) -> None:
    """Reported, quoted or hearsay, with the speaker's name as printed, in full where the text gave it before."""
    assert voice_of(text, words) == (f"attributed: {speaker}" if speaker else "attributed")


@pytest.mark.parametrize(("headline", "told"), HEADLINES)
def test_a_headline_may_name_its_speaker(headline: str, told: str) -> None:
    """Before its colon or after its dash, where an office or an institution stands there; a topic is no speaker."""
    story = "The old dam in the valley of the Tarn burst on Friday night after two weeks of rain and storms."
    assert voice_of(f"{headline}\n\n{story}\n\n{story}", headline.split()[-3]) == told


@pytest.mark.parametrize(("text", "words"), PASSAGES)
def test_a_quotation_is_somebody_s_over_its_whole_length(text: str, words: str) -> None:
    """Also its middle sentence, and a second one after another paragraph."""
    assert voice_of(text, words).startswith("attributed")
