"""Measures, ages and lengths of time in sentences of news.

The rules were developed on the rows of DEVELOPED; those of TRIED were only tried. A new bug's row goes last, with a
word on what went wrong.
"""

import pytest

from tests.values.worded import read_quantities

DEVELOPED = [
    ("The reservoir held 9.6 million cubic metres.", ["9.6 million cubic metres: 9600000 cubic metres"]),
    ("Lava flowed for 18.6km.", ["18.6km: 18.6 km"]),
    ("The trail is 11.6 miles long.", ["11.6 miles: 11.6 miles"]),
    ("The wall is 3 metres high.", ["3 metres: 3 metres"]),
    ("The mast rises 100m above the sea.", ["100m: 100 metres"]),
    ("The mine yields 12.3m tonnes a year.", ["12.3m tonnes: 12300000 tonnes"]),
    ("The fire burned 40 hectares.", ["40 hectares: 40 hectares"]),
    ("It was -5°C at dawn and minus 30 degrees Celsius at night.", ["-5°C: -5 °C", "minus 30 degrees Celsius: -30 °C"]),
    ("Winds hit 155mph.", ["155mph: 155 mph"]),
    ("The plant makes 35 GWh a year.", ["35 GWh: 35 GWh"]),
    ("The suspect is 37 years old.", ["37 years old: 37 years old"]),
    ("A 37-year-old teacher was charged.", ["37-year-old: 37 years old"]),
    ("The driver, aged 34, fled.", ["34: 34 years old"]),
    ("The strike lasted 11 days.", ["11 days: 11 days"]),
    ("He was jailed for 12 years.", ["12 years: 12 years"]),
    ("She got a 12-month sentence.", ["12-month: 12 months"]),
    ("The court sat for over 30 years.", ["over 30 years: > 30 years"]),
    ("Over three years, rents doubled.", ["three years: 3 years"]),
    ("In its 14 years the court passed four verdicts.", ["14 years: 14 years", "four verdicts: 4 verdicts"]),
    ("The talks went on for two or three weeks.", ["two or three weeks: 2..3 weeks"]),
    ("The journey takes less than 20 minutes.", ["less than 20 minutes: < 20 minutes"]),
]

TRIED = [
    ("They had a fortnight to leave.", ["a fortnight: 1 fortnights"]),
    ("They must leave within a week.", ["within a week: <= 1 weeks"]),
    ("It comes after a decade of drought.", []),
    ("They left a fortnight ago.", []),
    ("It burst a minute and a half after dawn.", ["a minute and a half: 1.5 minutes"]),
    ("It burst an hour and a half ago.", []),
    ("It burst a minute after dawn.", []),
    ("He earns £10 a week.", ["£10: 10 GBP"]),
    ("It was the tale of a year.", []),
    ("The pipe is 1,200 mm wide.", ["1,200 mm: 1200 mm"]),
    ("A five-year lease was signed.", ["five-year: 5 years"]),
    ("The fine weather lasted 36 hours.", ["36 hours: 36 hours"]),
    ("It stood 12 feet tall.", ["12 feet: 12 feet"]),
    ("He ran 26.2 miles in under three hours.", ["26.2 miles: 26.2 miles", "under three hours: < 3 hours"]),
    ("A 10,000-tonne ferry sank.", ["10,000-tonne: 10000 tonnes"]),
    ("It cooled to 4 degrees.", ["4 degrees: 4 degrees"]),
    ("The cell stores 900 kWh.", ["900 kWh: 900 kWh"]),
]


@pytest.mark.parametrize(("text", "expected"), [*DEVELOPED, *TRIED])
def test_measures_are_read_with_bounds_and_units(text: str, expected: list[str]) -> None:
    """Every value is found, with its words, figure, comparator and unit, and nothing else is."""
    assert read_quantities(text) == expected
