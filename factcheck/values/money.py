"""Currencies beside a figure: "$1bn", "EUR 50m", "3.2 million euros", "50p", "a 400-crown fine".

Handles symbols, ISO codes and the names of currencies. Does not handle: conversion between currencies; "a fortune".
"$" and "dollars" alone are read as US dollars, "pounds" as sterling unless something is weighed.
"""

import re
from dataclasses import dataclass

_SYMBOLS = {
    "$": "USD",
    "us$": "USD",
    "us $": "USD",
    "$us": "USD",
    "hk $": "HKD",
    "s $": "SGD",
    "$a": "AUD",
    "a$": "AUD",
    "au$": "AUD",
    "c$": "CAD",
    "ca$": "CAD",
    "cad$": "CAD",
    "nz$": "NZD",
    "hk$": "HKD",
    "s$": "SGD",
    "r$": "BRL",
    "nt$": "TWD",
    "mx$": "MXN",
    "£": "GBP",
    "€": "EUR",
    "¥": "JPY",
    "₹": "INR",
    "₽": "RUB",
    "₩": "KRW",
    "₺": "TRY",
    "₴": "UAH",
    "₦": "NGN",
    "฿": "THB",
    "₫": "VND",
    "₪": "ILS",
    "₱": "PHP",
    "₿": "BTC",
    "rm": "MYR",
    "rs": "INR",
    "rs.": "INR",
    "fr": "CHF",
    "fr.": "CHF",
}
_CODES = (
    "usd eur gbp jpy chf aud cad nzd cny rmb inr rub sek nok dkk isk pln czk huf ron bgn uah try brl mxn ars clp cop "
    "zar ngn kes egp ghs ils aed sar qar kwd irr iqd pkr bdt lkr idr myr sgd hkd twd krw thb vnd php kzt gel btc eth"
).split()
_ALIASES = {"rmb": "CNY"}
_NAMES = {
    "(?:us |u\\.s\\. |american )dollars?": "USD",
    "(?:australian|aussie) dollars?": "AUD",
    "canadian dollars?": "CAD",
    "new zealand dollars?": "NZD",
    "hong kong dollars?": "HKD",
    "singapore(?:an)? dollars?": "SGD",
    "(?:new )?taiwan(?:ese)? dollars?": "TWD",
    "dollars?": "USD",
    "bucks": "USD",
    "euros?": "EUR",
    "(?:british |pounds? )?sterling": "GBP",
    "(?:british )?pounds? ?sterling": "GBP",
    "british pounds?": "GBP",
    "egyptian pounds?": "EGP",
    "pounds?": "GBP",
    "quid": "GBP",
    "(?:japanese )?yen": "JPY",
    "(?:chinese )?(?:yuan|renminbi)": "CNY",
    "(?:russian )?ro?ubles?": "RUB",
    "(?:ukrainian )?hryvni?as?": "UAH",
    "(?:indian )?rupees?": "INR",
    "pakistani rupees?": "PKR",
    "sri lankan rupees?": "LKR",
    "(?:indonesian )?rupiahs?": "IDR",
    "(?:south korean |korean )won": "KRW",
    "(?:thai )?baht": "THB",
    "(?:malaysian )?ringgit": "MYR",
    "(?:vietnamese )?dong": "VND",
    "(?:philippine )pesos?": "PHP",
    "(?:mexican )pesos?": "MXN",
    "(?:argentine |argentinian )pesos?": "ARS",
    "pesos?": "pesos",
    "(?:brazilian )?reais": "BRL",
    "(?:south african )?rand": "ZAR",
    "(?:nigerian )?naira": "NGN",
    "(?:kenyan )?shillings?": "KES",
    "(?:israeli )?shekels?": "ILS",
    "(?:saudi )?riyals?": "SAR",
    "(?:iranian )?rials?": "IRR",
    "(?:emirati |uae )?dirhams?": "AED",
    "(?:turkish )?liras?": "TRY",
    "(?:polish )?zlot(?:y|ys|ych)": "PLN",
    "(?:hungarian )?forints?": "HUF",
    "(?:romanian )?lei": "RON",
    "swiss francs?": "CHF",
    "francs?": "francs",
    "danish (?:crowns?|kroner?)": "DKK",
    "norwegian (?:crowns?|kroner?)": "NOK",
    "swedish (?:crowns?|kronor|kronas?)": "SEK",
    "icelandic (?:crowns?|kronur)": "ISK",
    "czech (?:crowns?|koruna)": "CZK",
    "kroner?": "kroner",
    "kron(?:or|a)": "SEK",
    "koruna": "CZK",
    "crowns?": "crowns",
    "bitcoins?": "BTC",
    "cents?": "cents",
    "pence": "pence",
    "sen": "sen",
}
# What a hundred of is one of another: exact, so they may be compared.
SUBUNITS = {"pence": ("GBP",), "cents": ("USD", "EUR", "AUD", "CAD", "NZD"), "sen": ("MYR",)}

_PREFIX = re.compile(
    rf"(?<![a-z0-9])(?P<sign>{'|'.join(re.escape(s) for s in sorted(_SYMBOLS, key=len, reverse=True))}"
    rf"|{'|'.join(_CODES)}) ?(?P<minus>-?)$",
)
_SUFFIX = re.compile(
    rf"(?:[ -]of(?: a)?)?[ -]?(?:(?P<code>{'|'.join(_CODES)})|(?P<name>{'|'.join(_NAMES)}))(?![a-z0-9])"
    r"|(?P<sign> ?[€₽₴]|p(?![a-z0-9])|¢)",
)
_NAME_FORMS = tuple((re.compile(name), code) for name, code in _NAMES.items())
_SUFFIX_SIGNS = {"€": "EUR", "₽": "RUB", "₴": "UAH", "p": "pence", "¢": "cents"}
# In the singular a sum only stands before a noun ("a 400-crown fine"), and these are the Crown's own.
_ROYAL = re.compile(
    r" (?:courts?|princ\w+|jewels?|estates?|prosecut\w+|attorneys?|lands?|dependenc\w+|colon\w+|copyright|office|"
    r"agents?|corporations?|cases?|witness\w*|lawyers?|forces?|servants?|stud\w*|caps?|heights?|and|or|of|in|to|on|for|by|from|"
    r"with|as|at|is|was|has|had|will|that|which)\b|(?![ -][a-z])"
)
# "10 pounds" is a weight where somebody or something is weighed.
_WEIGHED = re.compile(r"weigh|\bheav|\blbs?\b|overweight|\b(?:lost|lose|gain|gained|shed|losing|lift|baby|bag|bags)\b")


@dataclass(frozen=True, slots=True)
class Currency:
    """A currency beside a figure and the text it takes together with the figure."""

    code: str
    start: int
    end: int


def currency_before(low: str, start: int) -> Currency | None:
    """The currency printed before a figure that starts at `start` ("$", "US$", "EUR "), or None."""
    found = _PREFIX.search(low, max(0, start - 6), start)
    if not found:
        return None
    sign = found["sign"]
    return Currency(_SYMBOLS.get(sign) or _ALIASES.get(sign, sign.upper()), found.start(), start)


def currency_after(low: str, end: int) -> Currency | None:
    """The currency printed after a figure that ends at `end` (" million euros" is read from "euros"), or None.

    >>> currency_after("50 swiss francs", 2)
    Currency(code='CHF', start=2, end=15)
    """
    found = _SUFFIX.match(low, end)
    if not found:
        return None
    if found["code"]:
        code = _ALIASES.get(found["code"], found["code"].upper())
    elif found["sign"]:
        code = _SUFFIX_SIGNS[found["sign"].strip()]
    else:
        code = next(code for form, code in _NAME_FORMS if form.fullmatch(found["name"]))
    if found["name"] in {"pound", "pounds"} and _is_weight(low, end, found.end()):
        return None
    if found["name"] == "crown" and _ROYAL.match(low, found.end()):
        return None
    return Currency(code, end, found.end())


def _is_weight(low: str, start: int, end: int) -> bool:
    """Whether "pounds" near here measures weight: "280-pound", "of" a stuff follows, or something is weighed."""
    hyphened = low.startswith("-", start) and low[start - 1].isdigit()
    return (
        hyphened
        or low.startswith(" of ", end)
        or bool(_WEIGHED.search(low, max(0, start - 40), min(len(low), end + 24)))
    )
