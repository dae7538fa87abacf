"""Digits and number words that are no values: links, phone numbers, clock times, labels, addresses, ages in passing.

FIXME: a name that begins a sentence and reads like a measure ("Three Mile Island was shut") is taken for one.
"""

import re

from factcheck.model import Span
from factcheck.values.folding import Prose

_LINKS = r"https?://\S+|www\.\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+\.[\w.-]+|(?<!\w)[@#][a-z]\w*|#[0-9]+"
_PHONES = (
    r"\+[0-9]{1,3}(?:[ -]?\(?[0-9]{1,5}\)?){2,6}|\(?\b0[0-9]{2,4}\)?[ -][0-9]{3,4}(?:[ -]?[0-9]{3,4})?\b"
    r"|\b[0-9]{3}-[0-9]{3}-[0-9]{4}\b|\b[0-9]{3}-[0-9]{4}\b"
)
_HOUR = "(?:[0-9]{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_ZONES = "gmt|bst|utc|cet|cest|est|edt|et|ct|pt|pst|pdt|msk|ist|local time|hours|hrs"
_CLOCK = (
    r"\b[0-9]{1,2}(?:[:.][0-9]{2})?(?: ?- ?[0-9]{1,2}(?:[:.][0-9]{2})?)? ?[ap]\.?m\b\.?"
    r"|\b[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:\.[0-9]+)?\b"
    rf"|\b[0-9]{{1,2}}[:.]?[0-9]{{2}} (?:{_ZONES})\b"
    rf"|\b{_HOUR} ?o'clock\b|\b{_HOUR} (?:a\.m\.|p\.m\.|in the (?:morning|afternoon|evening))"
    r"|\bat [0-9]{1,2}\.[0-5][0-9](?= on\b| this\b| in the\b|[,;]|\.?$)"
)
# Names of days and things, line-ups, versions, ages by the decade.
_FIXED = (
    r"\b(?:9/11|7/7|24/7|50[-/]50|fifty-fifty|one-on-one|catch-22|p5\+1|g-?[0-9]{1,2}|covid ?-? ?19|mid-[0-9]+s)\b"
    r"|\b[0-9]{2}s\b|\b[0-9]+(?:-[0-9]+){2,}\b|\b[0-9]+(?:\.[0-9]+){2,}\b"
)
# Words that a number follows as a label: "Article 8", "page 24", "No 11", "Flight 93".
_LABELS = (
    "no|nos|number|article|articles|section|sections|chapter|page|pages|pp?\\.|paragraph|para|line|verse|clause|annex|"
    "appendix|schedule|figure|fig|table|proposition|prop|resolution|rule|title|part|volume|vol|issue|episode|season|"
    "route|highway|interstate|motorway|junction|exit|flight|channel|gate|room|terminal|platform|track|level|phase|tier|"
    "grade|stage|step|shed|hangar|dock|pier|berth|block|building|apartment|apt|flat|suite|floor|lot|unit|ward|district|"
    "precinct|zone|sector|area|box|bus|category|cat|train|windows|formula|catch|type|class|mark|model|version|serial|"
    "case|docket|file|form|bill|day|week|game|round|question|item|point|group|pool|court|courtroom|studio|hole|lane|"
    "sura|psalm"
)
_LABELLED = (
    rf"\b(?:{_LABELS})\.? ?#?[0-9]+[a-z]?\b(?![,.][0-9]|%| per ?cent| (?:million|billion|thousand))"
    r"|\b(?:aged|ages|age) (?:between )?[0-9]{1,2} ?(?:-|to|and) ?[0-9]{1,2}\b"
)
_TIMES_ONE = "second|minute|hour|day|night|week|month|year|mile|km|third|quarter|fifth|tenth|half"
_TURNS = (
    rf"(?<![a-z])(?:one-(?!(?:{_TIMES_ONE})\b)[a-z]+"
    r"|(?:two|three|four)-(?:way|fold|wheel(?:er|ed)?|legged|sided|pronged|piece|storey|part|nil|all)"
    r"|zero[- ]tolerance|zero-sum|ground zero|day one|square one|one another"
    r"|one day\b(?! (?:after|before|later|earlier))|one thing|one way|one of those things"
    r"|at one (?:point|stage|time)|one by one|two by two|(?:on|at) all fours)"
)
_LOW = re.compile(f"{_LINKS}|{_PHONES}|{_CLOCK}|{_FIXED}|{_LABELLED}|{_TURNS}")
_STREETS = (
    "street|st|road|rd|avenue|ave|lane|drive|boulevard|blvd|square|place|terrace|crescent|close|way|court|row|hill|park|"
    "parade|plaza|highway|quay|mews|gardens"
)
# Told by their capitals: a person's age between commas, a street address, generations and formats ("5g" is grams).
_AGE = r"\b[A-Z][\w'-]+,? \(?(?P<age>[1-9][0-9])(?=[,);]|$)"
_ADDRESS = rf"\b[0-9]+[A-Za-z]? (?:[A-Z][\w']+ ){{1,3}}(?i:{_STREETS})\b"
_GENERATION = r"(?<![$£€\w])[2-8][GKD]\b"
_PLAIN = re.compile(f"{_AGE}|{_ADDRESS}|{_GENERATION}")


def find_nonvalues(prose: Prose) -> list[Span]:
    """Every stretch of a text whose digits and number words say no value, in reading order; they may overlap."""
    found = [match.span() for match in _LOW.finditer(prose.low)]
    found += [match.span(match.lastgroup or 0) for match in _PLAIN.finditer(prose.plain)]
    return [Span(start, end) for start, end in sorted(found)]
