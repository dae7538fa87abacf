"""Claims recombined from a small vocabulary of world news: any number, all distinct, always the same."""

import random

from factcheck.model import Claim

_BLANKS: dict[str, str] = {
    "country": "Albania, Algeria, Argentina, Armenia, Australia, Austria, Bangladesh, Belgium, Bolivia, Botswana,"
    " Brazil, Bulgaria, Burundi, Cambodia, Canada, Chile, China, Colombia, Croatia, Cuba, Denmark, Ecuador, Egypt,"
    " Estonia, Ethiopia, Finland, France, Gambia, Georgia, Germany, Ghana, Greece, Hungary, Iceland, India, Indonesia,"
    " Ireland, Israel, Italy, Japan, Jordan, Kenya, Latvia, Malaysia, Mali, Mexico, Morocco, Nepal, the Netherlands,"
    " Nigeria, Norway, Pakistan, Peru, Poland, Portugal, Romania, Russia, Rwanda, Senegal, Serbia, South Africa, Spain,"
    " Sudan, Sweden, Thailand, Tunisia, Turkey, Uganda, Ukraine, the United States, Uruguay, Vietnam, Zambia",
    "place": "Crimea, Moscow, The Hague, Geneva, Lagos, Lima, Seoul, Lisbon, Kyiv, Nairobi, Brussels, Darfur, Athens,"
    " Bogota, Cairo, Dakar, Delhi, Dublin, Hamburg, Hanoi, Istanbul, Jakarta, Johannesburg, Karachi, Kraków, London,"
    " Madrid, Manila, Marseille, Melbourne, Milan, Montreal, Mumbai, Naples, Osaka, Oslo, Porto, Prague, Quito, Riga,"
    " Rotterdam, Santiago, Seville, Shanghai, Sofia, Stockholm, Tbilisi, Toronto, Turin, Valencia, Vienna, Warsaw",
    "person": "Vladimir Putin, Angela Merkel, Barack Obama, Justin Trudeau, Narendra Modi, Jacinda Ardern, Theresa May,"
    " Amara Okafor, Ben Lindgren, Carla Moretti, Daniel Osei, Elena Petrova, Farid Haddad, Greta Holm, Hana Suzuki,"
    " Igor Novak, Julia Weiss, Karim Benali, Laura Jensen, Miguel Torres, Nadia Rahman, Oscar Duarte, Paula Costa,"
    " Ravi Menon, Sofia Lund, Tomas Horak, Ursula Brandt, Victor Almeida, Wanda Kowalska, Yusuf Demir, Zoe Laurent",
    "body": "the International Criminal Court, the United Nations, the European Union, NATO, the World Bank,"
    " the African Union, the World Health Organization, the International Monetary Fund, Greenpeace,"
    " Airbus, Boeing, Volkswagen, Siemens, Nestle, Toyota, Samsung, Vodafone, Unilever, Pfizer, Shell, Ryanair, Ikea",
    "office": "foreign ministry, supreme court, central bank, senate, health ministry, statistics office, navy, police,"
    " competition authority, football federation, space agency, railway operator, grid operator, teachers' union",
    "text": "Rome Statute, Paris Agreement, trade treaty, nuclear deal, peace accord, climate law, fisheries pact,"
    " extradition treaty, Chemical Weapons Convention, ceasefire, asylum bill, pension reform, tobacco ban, data law",
    "did": "signed, ratified, rejected, joined, suspended, renegotiated, endorsed, violated, amended, repealed, vetoed",
    "thing": "hospitals, border fences, refugee camps, vaccines, railways, prisons, election observers, wind farms,"
    " schools, submarines, flood defences, harbours, satellites, bakeries, libraries, coal mines, airports, theatres,"
    " dairy farms, warehouses, bus depots, fire stations, museums, water pipes, bridges, tunnels, stadiums, vineyards",
    "event": "strike, earthquake, flood, referendum, blackout, cholera outbreak, protest, drought, wildfire, avalanche,"
    " ferry accident, factory fire, cyber attack, plane crash, heatwave, prison riot, train derailment, oil spill",
    "people": "people, soldiers, passengers, workers, judges, civilians, doctors, farmers, students, migrants, miners,"
    " nurses, teachers, drivers, fishermen, prisoners, pensioners, tourists, children, volunteers, firefighters",
    "outcome": "killed, injured, arrested, evacuated, displaced, dismissed, infected, rescued, quarantined, acquitted",
    "measure": "exports, unemployment, inflation, wages, rents, emissions, fuel prices, tax revenue, births, tourism,"
    " house prices, car sales, obesity, road deaths, burglaries, rainfall, wheat harvests, milk production, turnout",
    "moved": "rose, fell, doubled, stagnated, dropped, jumped, slowed, recovered, collapsed, levelled off",
    "animal": "wolves, sea eagles, rhinos, salmon, bees, elephants, tigers, penguins, otters, lynx, storks, whales",
    "month": "January, February, March, April, June, July, August, September, October, November, December",
}
_TEMPLATES = (
    "{country} {did} the {text} in {year}",
    "{country} {did} the {text}",
    "{person} signed an order to withdraw {country} from the {text}",
    "{country}'s {office} has spent ${count}m on {thing} in {place}",
    "{body} published its report on {place} on {day} {month} {year}",
    "The {event} in {place} {outcome} {count} {people}",
    "{count} {people} were {outcome} in the {event} in {country}",
    "{person} said {body} would investigate the {event} in {place}",
    "{measure} in {country} {moved} by {count} per cent in {month}",
    "{count} countries are parties to the {text}",
    "{country} was the first country to leave {body}",
    "{person} refused to meet the head of {body} in {place}",
    "{country}'s {office} is not truly independent",
    "{country} will close {count} {thing} after the {event}",
    "{body} is to cut {count} jobs in {place}",
    "{person} resigned over the {event} in {place}",
    "{person} was born in {place} in {year}",
    "There are only {count} {animal} left in {country}",
    "{country}'s {office} bought {count} {thing} from {body}",
    "{person} owes {body} {count} million euros",
    "The {text} forbids {country} to build {thing}",
    "{place} has {count} {thing} for every {day} thousand {people}",
    "{country} spends {day} per cent of its budget on {thing}",
    "{body} warned that {measure} in {country} had {moved}",
    "{day} {people} sued {body} over the {event}",
    "{person} won {day} of the {count} seats in {place}",
    "The mayor of {place} banned {animal} from {thing}",
    "{animal} were found dead near {place} after the {event}",
)


def make_claims(count: int, seed: int = 7) -> list[Claim]:
    """`count` distinct claims; the same for the same seed."""
    chance = random.Random(seed)
    lists = {blank: [each.strip() for each in words.split(",")] for blank, words in _BLANKS.items()}
    texts: dict[str, None] = {}
    while len(texts) < count:
        filled = {blank: chance.choice(words) for blank, words in lists.items()}
        figures = {"year": chance.randint(1950, 2026), "day": chance.randint(1, 28), "count": chance.randint(2, 900)}
        text = chance.choice(_TEMPLATES).format(**filled, **figures)
        texts[text[0].upper() + text[1:]] = None
    return [Claim(f"claim-{number}", text) for number, text in enumerate(texts)]
