"""Amounts of money in sentences of news.

The rules were developed on the rows of DEVELOPED; those of TRIED were only tried. A new bug's row goes last, with a
word on what went wrong.
"""

import pytest

from tests.values.worded import read_quantities

DEVELOPED = [
    ("The fund holds $1.02bn.", ["$1.02bn: 1020000000 USD"]),
    ("The deal is worth £61.8m.", ["£61.8m: 61800000 GBP"]),
    ("It cost over a billion dollars.", ["over a billion dollars: > 1000000000 USD"]),
    ("The fine was EUR 50m.", ["EUR 50m: 50000000 EUR"]),
    ("They raised 3.2 million euros.", ["3.2 million euros: 3200000 EUR"]),
    ("The state spent 40 crore rupees.", ["40 crore rupees: 400000000 INR"]),
    ("He paid A$12.5m and US$3 million.", ["A$12.5m: 12500000 AUD", "US$3 million: 3000000 USD"]),
    ("Tickets cost 50p.", ["50p: 50 pence"]),
    ("A loaf costs 30 cents.", ["30 cents: 30 cents"]),
    ("The budget is $3-5 billion.", ["$3-5 billion: 3000000000..5000000000 USD"]),
    ("A multi-million-dollar rescue began.", ["multi-million-dollar: >= 1000000 USD"]),
    ("It took tens of thousands of pounds.", ["tens of thousands of pounds: ~ 10000..100000 GBP"]),
    ("The thief took 20,000 bitcoin.", ["20,000 bitcoin: 20000 BTC"]),
    ("A 280-pound halibut was landed.", ["280-pound: 280 pounds"]),
    ("The loss was 3.5 billion Danish crowns.", ["3.5 billion Danish crowns: 3500000000 DKK"]),
    ("The firm lost $-2.5m.", ["$-2.5m: -2500000 USD"]),
    ("A salary of 90k pounds was offered.", ["90k pounds: 90000 GBP"]),
    ("Sales rose by $40m to $400m.", ["$40m: 40000000 USD", "$400m: 400000000 USD"]),
    ("Profit grew from €3m to €5m.", ["€3m: 3000000 EUR", "€5m: 5000000 EUR"]),
    ("The firm owes between $2bn and $2.5bn.", ["between $2bn and $2.5bn: 2000000000..2500000000 USD"]),
    ("The bribe was 12,000 rubles.", ["12,000 rubles: 12000 RUB"]),
    # A bound between sign and figure.
    ("The bribe was $ more than 20.", ["$ more than 20: > 20 USD"]),
    ("Fees of Rs at least 900 were paid.", ["Rs at least 900: >= 900 INR"]),
    ("He has more than $ 20 and 30 coins.", ["more than $ 20: > 20 USD", "30 coins: 30 coins"]),
    ("It pays in US$. More than 20 firms do.", ["More than 20 firms: > 20 firms"]),
]

TRIED = [
    ("The grant is worth ¥30bn.", ["¥30bn: 30000000000 JPY"]),
    ("He owes HK$4.5m.", ["HK$4.5m: 4500000 HKD"]),
    ("A levy of 18 pence a litre was set.", ["18 pence: 18 pence"]),
    ("A 3.1bn crown hole opened.", ["3.1bn crown: 3100000000 crowns"]),
    ("It is a 3.1bn-crown hole.", ["3.1bn-crown: 3100000000 crowns"]),
    ("He paid a 400-crown fine.", ["400-crown: 400 crowns"]),
    ("An 18-million-franc haul was found.", ["18-million-franc: 18000000 francs"]),
    ("The 2,000 krone prize went to her.", ["2,000 krone: 2000 kroner"]),
    ("The toll is a 30-crown coin.", ["30-crown: 30 crowns"]),
    ("Some 30 crown courts sat.", ["Some 30 crown courts: ~ 30 crown courts"]),
    ("Two crown princes came.", ["Two crown princes: 2 crown princes"]),
    ("They cut three crown estates.", ["three crown estates: 3 crown estates"]),
    ("It sold for almost €2 million.", ["almost €2 million: < 2000000 EUR"]),
    ("The club paid a record £105m.", ["£105m: 105000000 GBP"]),
    ("Ministers set aside half a billion pounds.", ["half a billion pounds: 500000000 GBP"]),
    ("Aid of up to $60 billion was pledged.", ["up to $60 billion: <= 60000000000 USD"]),
    ("The project cost ₹2,500 crore.", ["₹2,500 crore: 25000000000 INR"]),
]


@pytest.mark.parametrize(("text", "expected"), [*DEVELOPED, *TRIED])
def test_money_are_read_with_bounds_and_units(text: str, expected: list[str]) -> None:
    """Every value is found, with its words, figure, comparator and unit, and nothing else is."""
    assert read_quantities(text) == expected
