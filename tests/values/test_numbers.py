"""Counts, bounds, ranges, tallies and ranks in sentences of news.

The rules were developed on the rows of DEVELOPED; those of TRIED were only tried. A new bug's row goes last, with a
word on what went wrong.
"""

import pytest

from tests.values.worded import read_quantities

DEVELOPED = [
    ("The treaty has 123 state parties.", ["123 state parties: 123 state parties"]),
    ("The club counts 4,812 registered voters among its members.", ["4,812 registered voters: 4812 registered voters"]),
    ("Only four verdicts were passed in the first decade.", ["four verdicts: 4 verdicts"]),
    ("Twenty-six ships lay idle in the harbour.", ["Twenty-six ships: 26 ships"]),
    ("Two hundred and six people were evacuated.", ["Two hundred and six people: 206 people"]),
    ("A dozen lorries blocked the bridge.", ["A dozen lorries: 12 lorries"]),
    (
        "Police seized two dozen rifles and half a dozen pistols.",
        ["two dozen rifles: 24 rifles", "half a dozen pistols: 6 pistols"],
    ),
    ("Fourteen hundred seats stayed empty.", ["Fourteen hundred seats: 1400 seats"]),
    ("Half a million tickets were sold.", ["Half a million tickets: 500000 tickets"]),
    ("One and a half million hectares burned.", ["One and a half million hectares: 1500000 hectares"]),
    ("A hundred firefighters came.", ["A hundred firefighters: 100 firefighters"]),
    ("The parish has 1,207 souls.", ["1,207 souls: 1207 souls"]),
    ("The observatory logged 12 000 meteors.", ["12 000 meteors: 12000 meteors"]),
    ("India counted 4.5 lakh cases.", ["4.5 lakh cases: 450000 cases"]),
    ("Some 830 protesters were detained.", ["Some 830 protesters: ~ 830 protesters"]),
    ("About 1,200 jobs will go.", ["About 1,200 jobs: ~ 1200 jobs"]),
    ("Around 60 million Europeans speak it.", ["Around 60 million Europeans: ~ 60000000 europeans"]),
    ("Roughly 40 drones were launched.", ["Roughly 40 drones: ~ 40 drones"]),
    ("An estimated 5,000 seals live there.", ["An estimated 5,000 seals: ~ 5000 seals"]),
    ("Over 100 member states pay dues.", ["Over 100 member states: > 100 member states"]),
    ("More than 2,300 homes lost power.", ["More than 2,300 homes: > 2300 homes"]),
    ("At least 17 miners are trapped.", ["At least 17 miners: >= 17 miners"]),
    ("Upwards of 40 countries sent observers.", ["Upwards of 40 countries: >= 40 countries"]),
    ("North of 300 guests came.", ["North of 300 guests: > 300 guests"]),
    ("Nearly 7,000 nurses walked out.", ["Nearly 7,000 nurses: < 7000 nurses"]),
    ("Almost 90 stalls closed.", ["Almost 90 stalls: < 90 stalls"]),
    ("Just under 400 votes separated them.", ["Just under 400 votes: < 400 votes"]),
    ("Just over 1,000 buses run on gas.", ["Just over 1,000 buses: > 1000 buses"]),
    ("Up to 50 flights were cancelled.", ["Up to 50 flights: <= 50 flights"]),
    ("As many as 300 whales were stranded.", ["As many as 300 whales: <= 300 whales"]),
    ("No more than five visitors may enter.", ["No more than five visitors: <= 5 visitors"]),
    ("No fewer than 12 bids arrived.", ["No fewer than 12 bids: >= 12 bids"]),
    ("Fewer than 20 lynx survive.", ["Fewer than 20 lynx survive: < 20 lynx survive"]),
    ("The party fell short of 200 seats.", ["short of 200 seats: < 200 seats"]),
    ("Donations topped 3,000 parcels.", ["topped 3,000 parcels: > 3000 parcels"]),
    ("Attendance exceeded 80,000 fans.", ["exceeded 80,000 fans: > 80000 fans"]),
    ("The hall holds 500 people or more.", ["500 people or more: >= 500 people"]),
    ("Bring 10 or so volunteers.", ["10 or so volunteers: ~ 10 volunteers"]),
    ("Twenty-odd men stood outside.", ["Twenty-odd men: ~ 20 men"]),
    ("The fair drew 40,000+ visitors.", ["40,000+ visitors: >= 40000 visitors"]),
    ("The camp is open to 16 or older.", ["16 or older: >= 16"]),
    ("Between 1,000 and 1,500 people marched.", ["Between 1,000 and 1,500 people: 1000..1500 people"]),
    ("The quake killed 10-12 villagers.", ["10-12 villagers: 10..12 villagers"]),
    ("Analysts expect 10-12 million tourists.", ["10-12 million tourists: 10000000..12000000 tourists"]),
    ("Five or six witnesses came forward.", ["Five or six witnesses: 5..6 witnesses"]),
    ("Prices run from 3 to 5 million rupees.", ["3 to 5 million rupees: 3000000..5000000 INR"]),
    ("Four to five thousand residents left.", ["Four to five thousand residents: 4000..5000 residents"]),
    ("The justices ruled 6-3 for the company.", ["6: 6 votes", "3: 3 votes"]),
    ("The bill passed by 212 votes to 87.", ["212 votes: 212 votes", "87: 87 votes"]),
    ("MPs voted 187 to 112 to end the inquiry.", ["187: 187 votes", "112: 112 votes"]),
    ("The 123-member chamber meets in May.", ["123-member chamber: 123 members"]),
    ("A 40-strong choir sang.", ["40-strong choir: 40"]),
    ("Dozens of villagers fled.", ["Dozens of villagers: ~ 12..120 villagers"]),
    ("Hundreds were arrested.", ["Hundreds: ~ 100..1000"]),
    ("Tens of thousands of fans came.", ["Tens of thousands of fans: ~ 10000..100000 fans"]),
    ("Several hundred trees fell.", ["Several hundred trees: ~ 200..900 trees"]),
    ("A few thousand pilgrims came.", ["A few thousand pilgrims: ~ 2000..9000 pilgrims"]),
    ("Millions of people watched.", ["Millions of people: ~ 1000000..10000000 people"]),
    ("She is the third woman to hold the post.", ["third woman: #3 woman"]),
    ("It was the 124th State Party to join.", ["124th State Party: #124 state party"]),
    ("It is the second-largest city of the region.", ["second-largest city: #2 city"]),
    ("It was his fourth straight defeat.", ["fourth straight defeat: #4 straight defeat"]),
    ("One person was hurt.", ["One person: 1 person"]),
    ("The ship sank with 40 crew.", ["40 crew: 40 crew"]),
    ("Three dead, 12 injured.", ["Three dead: 3 dead", "12 injured: 12 injured"]),
    ("Some three-quarters of a million birds came.", ["Some three-quarters of a million birds: ~ 750000 birds"]),
]

TRIED = [
    ("The inquiry heard 58 witnesses over six weeks.", ["58 witnesses: 58 witnesses", "six weeks: 6 weeks"]),
    ("Close to 700 hens escaped.", ["Close to 700 hens: ~ 700 hens"]),
    ("The levy hit more than a million households.", ["more than a million households: > 1000000 households"]),
    ("In excess of 45 bids came in.", ["In excess of 45 bids: > 45 bids"]),
    ("A total of 19 boats were lost.", ["19 boats: 19 boats"]),
    ("The choir needs a further 12 voices.", ["12 voices: 12 voices"]),
    ("Ten of the 14 ministers quit.", ["Ten: 10 ministers", "14 ministers: 14 ministers"]),
    ("The council lost 4 of its 31 seats.", ["4: 4 seats", "31 seats: 31 seats"]),
    ("They gave back 14 of the 17 objects.", ["14: 14 objects", "17 objects: 17 objects"]),
    ("Two of the six people died.", ["Two: 2 people", "six people: 6 people"]),
    ("It keeps all but 27 of its 91 branches.", ["27: 27 branches", "91 branches: 91 branches"]),
    ("Five of about 30 boats sank.", ["Five: 5 boats", "about 30 boats: ~ 30 boats"]),
    ("Three of the 40 km/h trains broke.", ["Three: 3", "40 km/h: 40 km/h"]),
    ("It has 12, of which 40 per cent rust.", ["12: 12", "40 per cent: 40 %"]),
    ("He won 19 of 12 rounds.", ["19: 19", "12 rounds: 12 rounds"]),
    ("The petition drew 1.3m signatures.", ["1.3m signatures: 1300000 signatures"]),
    ("The survey asked 2,018 adults.", ["2,018 adults: 2018 adults"]),
    ("They ordered eight million bottles.", ["eight million bottles: 8000000 bottles"]),
    ("At most 30 tickets remain.", ["At most 30 tickets: <= 30 tickets"]),
    ("The camp took in 600 or fewer families.", ["600 or fewer families: <= 600 families"]),
]


@pytest.mark.parametrize(("text", "expected"), [*DEVELOPED, *TRIED])
def test_counts_are_read_with_bounds_and_units(text: str, expected: list[str]) -> None:
    """Every value is found, with its words, figure, comparator and unit, and nothing else is."""
    assert read_quantities(text) == expected
