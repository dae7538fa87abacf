"""How a source's figure stands to a claim's: relation and whole reason, as a reader sees them.

A new bug's row goes last, with a word on what went wrong.
"""

import pytest

from tests.values.worded import compare


@pytest.mark.parametrize(
    ("claim", "source", "relation", "reason"),
    [
        ("123 state parties", "123 countries are parties", "equal", "‘123 countries’ is the claim’s 123"),
        ("123", "over 100 member states", "holds", "‘over 100 member states’ holds 123: consistent, less precise"),
        ("123", "124 members", "differs", "‘124 members’ against the claim’s 123"),
        ("$1bn", "$1.02bn", "rounds", "‘$1.02bn’ rounds to $1bn"),
        ("$1.02bn", "$1bn", "rounds", "‘$1bn’ is the claim’s $1.02bn, rounded"),
        ("$1bn", "over a billion dollars", "holds", "‘over a billion dollars’ holds $1bn: consistent, less precise"),
        ("$1bn", "$1.4bn", "differs", "‘$1.4bn’ against the claim’s $1bn"),
        ("£62m", "£61.8m", "rounds", "‘£61.8m’ rounds to £62m"),
        ("2.8%", "2.76 per cent", "rounds", "‘2.76 per cent’ rounds to 2.8%"),
        ("two thirds", "67%", "rounds", "‘67%’ rounds to two thirds"),
        ("over 100", "123 members", "within", "‘123 members’ bears out ‘over 100’: consistent, more precise"),
        ("18.6 km", "nearly 20km", "holds", "‘nearly 20km’ holds 18.6 km: consistent, less precise"),
        ("18.6 km", "11.6 miles", "rounds", "‘11.6 miles’ is the claim’s 18.6 km in other units, rounded"),
        ("about 1,200 people", "1,200 people", "equal", "‘1,200 people’ is the claim’s ‘about 1,200’"),
        ("about 1,500 people", "1,200 people", "differs", "‘1,200 people’ against the claim’s ‘about 1,500’"),
        ("at least 5", "5 people", "within", "‘5 people’ bears out ‘at least 5’: consistent, more precise"),
        ("over 100", "100 people", "differs", "‘100 people’ against the claim’s ‘over 100’"),
        ("$3m", "€3m", "differs", "‘€3m’ and the claim’s ‘$3m’ are in different currencies"),
        ("$3m", "€4m", "incomparable", "‘€4m’ and the claim’s ‘$3m’ are in different currencies"),
        (
            "5%",
            "5 percentage points",
            "differs",
            "‘5 percentage points’ and the claim’s ‘5%’: percent and percentage points are not the same",
        ),
        (
            "5%",
            "6 percentage points",
            "incomparable",
            "‘6 percentage points’ and the claim’s ‘5%’: percent and percentage points are not the same",
        ),
        ("14 years", "168 months", "equal", "‘168 months’ is the claim’s 14 years"),
        ("two weeks", "14 days", "equal", "‘14 days’ is the claim’s two weeks"),
        ("two weeks", "15 days", "rounds", "‘15 days’ is the claim’s two weeks in other units, rounded"),
        (
            "between 10 and 20 people",
            "15 people",
            "within",
            "‘15 people’ bears out ‘between 10 and 20’: consistent, more precise",
        ),
        (
            "15 people",
            "between 10 and 20 people",
            "holds",
            "‘between 10 and 20 people’ holds 15: consistent, less precise",
        ),
        ("10 to 12 million", "9 million", "differs", "‘9 million’ against the claim’s ‘10 to 12 million’"),
        ("up to 200", "over 100", "overlaps", "‘over 100’ and the claim’s ‘up to 200’ can both be true"),
        ("the third country", "three countries", "incomparable", "‘third’ is a rank, ‘three’ a count"),
        ("the third country", "the 4th country", "differs", "‘4th country’ against the claim’s third"),
        ("a dozen", "12 people", "equal", "‘12 people’ is the claim’s a dozen"),
        (
            "over $1m",
            "multi-million-dollar",
            "holds",
            "‘multi-million-dollar’ holds ‘over $1m’: consistent, less precise",
        ),
        ("50p", "£0.50", "equal", "‘£0.50’ is the claim’s 50p"),
        ("dozens of people", "45 people", "within", "‘45 people’ bears out ‘dozens’: consistent, more precise"),
        ("45 people", "dozens of people", "holds", "‘dozens of people’ holds 45: consistent, less precise"),
        ("1.3 million", "hundreds of people", "differs", "‘hundreds of people’ against the claim’s 1.3 million"),
        ("100", "nearly 100", "holds", "‘nearly 100’ holds 100: consistent, less precise"),
        ("one in five", "20 per cent", "equal", "‘20 per cent’ is the claim’s one in five"),
        ("30C", "86 degrees Fahrenheit", "equal", "‘86 degrees Fahrenheit’ is the claim’s 30C"),
        ("200 km", "125 miles", "rounds", "‘125 miles’ is the claim’s 200 km in other units, rounded"),
        ("5 kg", "5 km", "incomparable", "‘5 km’ and the claim’s ‘5 kg’ measure different things"),
        ("60 million", "about 60 million", "equal", "‘about 60 million’ is the claim’s 60 million"),
        ("the third country", "the third country", "equal", "‘third country’ is the claim’s third"),
        ("4 verdicts", "four sentences", "equal", "‘four sentences’ is the claim’s 4"),
        ("40,000 fans", "39,800 fans", "rounds", "‘39,800 fans’ rounds to 40,000"),
        ("62,000", "61,812", "rounds", "‘61,812’ rounds to 62,000"),
        ("1,200", "1,187", "differs", "‘1,187’ against the claim’s 1,200"),
        ("about 1,200", "1,187", "within", "‘1,187’ bears out ‘about 1,200’: consistent, more precise"),
        ("1,187", "about 1,200", "holds", "‘about 1,200’ holds 1,187: consistent, less precise"),
        ("nearly half", "48 per cent", "within", "‘48 per cent’ bears out ‘nearly half’: consistent, more precise"),
        ("a third of voters", "33%", "rounds", "‘33%’ rounds to a third"),
        ("a third of voters", "40%", "differs", "‘40%’ against the claim’s a third"),
        ("more than half", "51%", "within", "‘51%’ bears out ‘more than half’: consistent, more precise"),
        ("at least 17", "at least 17", "equal", "‘at least 17’ is the claim’s ‘at least 17’"),
        ("at least 17", "more than 17", "within", "‘more than 17’ bears out ‘at least 17’: consistent, more precise"),
        ("more than 20", "fewer than 10", "differs", "‘fewer than 10’ against the claim’s ‘more than 20’"),
        (
            "$1.3 billion",
            "more than $1 billion",
            "holds",
            "‘more than $1 billion’ holds $1.3 billion: consistent, less precise",
        ),
        ("14 years", "over 14 years", "holds", "‘over 14 years’ holds 14 years: consistent, less precise"),
        ("20 stalls", "over 20 stalls", "differs", "‘over 20 stalls’ against the claim’s 20"),
        ("aged 34", "34 years old", "equal", "‘34 years old’ is the claim’s 34"),
        ("34 years old", "35 years old", "differs", "‘35 years old’ against the claim’s 34 years old"),
        ("5 tonnes", "5,000 kg", "equal", "‘5,000 kg’ is the claim’s 5 tonnes"),
        (
            "10,000 bitcoin",
            "10,000 euros",
            "differs",
            "‘10,000 euros’ and the claim’s ‘10,000 bitcoin’ are in different currencies",
        ),
        (
            "thousands of people",
            "35,000 people",
            "within",
            "‘35,000 people’ bears out ‘thousands’: consistent, more precise",
        ),
        (
            "35,000 people",
            "thousands of people",
            "holds",
            "‘thousands of people’ holds 35,000: consistent, less precise",
        ),
        (
            "between 4 and 6",
            "between 5 and 8",
            "overlaps",
            "‘between 5 and 8’ and the claim’s ‘between 4 and 6’ can both be true",
        ),
        ("3 days", "3 weeks", "differs", "‘3 weeks’ against the claim’s 3 days"),
        ("20%", "20 people", "incomparable", "‘20 people’ and the claim’s ‘20%’ are values of different kinds"),
        ("£3m", "£3.4m", "differs", "‘£3.4m’ against the claim’s £3m"),
        ("5 or 6 people", "six people", "within", "‘six people’ bears out ‘5 or 6’: consistent, more precise"),
        ("-5°C", "23°F", "equal", "‘23°F’ is the claim’s -5°C"),
        ("12 feet", "3.7 metres", "rounds", "‘3.7 metres’ is the claim’s 12 feet in other units, rounded"),
        ("up to 80%", "75%", "within", "‘75%’ bears out ‘up to 80%’: consistent, more precise"),
        # A strict bound does not hold its own end, unless a rounded figure stands there.
        ("less than 52 km", "52 km", "differs", "‘52 km’ against the claim’s ‘less than 52 km’"),
        ("more than 30%", "30 per cent", "differs", "‘30 per cent’ against the claim’s ‘more than 30%’"),
        ("more than six hours", "six hours", "differs", "‘six hours’ against the claim’s ‘more than six hours’"),
        ("at least 52 km", "52 km", "within", "‘52 km’ bears out ‘at least 52 km’: consistent, more precise"),
        ("up to 52 km", "52 km", "within", "‘52 km’ bears out ‘up to 52 km’: consistent, more precise"),
        ("nearly 52 km", "52 km", "within", "‘52 km’ bears out ‘nearly 52 km’: consistent, more precise"),
        ("less than 52 km", "51 km", "within", "‘51 km’ bears out ‘less than 52 km’: consistent, more precise"),
        ("over $1bn", "$1bn", "within", "‘$1bn’ bears out ‘over $1bn’: consistent, more precise"),
        ("52 km", "over 52 km", "holds", "‘over 52 km’ holds 52 km: consistent, less precise"),
        ("less than 40 km", "over 40 km", "differs", "‘over 40 km’ against the claim’s ‘less than 40 km’"),
        ("more than 40 km", "up to 40 km", "differs", "‘up to 40 km’ against the claim’s ‘more than 40 km’"),
        ("about 40 km", "over 20 km", "holds", "‘over 20 km’ holds ‘about 40 km’: consistent, less precise"),
        ("about 40 km", "under 20 km", "differs", "‘under 20 km’ against the claim’s ‘about 40 km’"),
        (
            "2,000 homes",
            "more than 2,000 homes",
            "holds",
            "‘more than 2,000 homes’ holds 2,000: consistent, less precise",
        ),
        ("2,150 homes", "more than 2,150 homes", "differs", "‘more than 2,150 homes’ against the claim’s 2,150"),
        ("more than 2,000 homes", "2,000 homes", "differs", "‘2,000 homes’ against the claim’s ‘more than 2,000’"),
        ("10 to 20 km", "over 5 km", "holds", "‘over 5 km’ holds ‘10 to 20 km’: consistent, less precise"),
        ("10 to 20 km", "over 15 km", "overlaps", "‘over 15 km’ and the claim’s ‘10 to 20 km’ can both be true"),
        ("10 to 20 km", "over 25 km", "differs", "‘over 25 km’ against the claim’s ‘10 to 20 km’"),
    ],
)
def test_two_values_are_compared_with_the_reason_in_words(claim: str, source: str, relation: str, reason: str) -> None:
    """Relation and reason are the ones a fact-checker would give."""
    said = compare(claim, source)
    assert (said.relation.value, said.reason) == (relation, reason)


def test_what_is_counted_is_not_compared() -> None:
    """Whether "member states" are "countries" is judging's business: the figures are the same."""
    assert compare("123 member states", "123 countries").relation == "equal"
