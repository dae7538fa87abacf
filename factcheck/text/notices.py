"""Signs of an offer, a notice or a paper's word on itself, for lines at an article's foot: data for `foot`.

No sign is enough by itself, and a weak one ("you", a price) counts only beside one of the paper's own matter. All are
searched for in lower-case folded text without its quotations.
"""

import re


def _compiled(*patterns: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for pattern in patterns)


# What a paper sells, runs or asks of its readers.
STRONG = _compiled(
    r"\bsubscri(?:be|bers?|ptions?)\b|\bsign (?:in|up)\b|\bbecome a member\b|\bmembers save\b|\baccreditation\b",
    r"\bnewsletters?\b|\bour (?:app|podcast|handbook|terms|website|shop|live)\b|\bclub shop\b"
    r"|\b(?:this|on this) (?:page|blog|email)\b",
    r"\b(?:token|prize draw|early[- ]bird|voucher|giveaway|wine included|early booking|family tickets)\b"
    r"|\bseats left\b",
    r"\b(?:comments?|likes?|votes) ?\(\d+\)|\(\d[\d,]* (?:votes|comments|replies)\)|\bleave a (?:reply|comment)\b"
    r"|\breport an error\b",
    r"\b(?:was this|like what|love the|did you find|forwarded this|got a story|worried\?)"
    r"|\bthanks for (?:reading|following)",
    r"\bread by\b|\bpaid for by (?:our )?readers\b|\bis printed on\b|\bfree for everyone\b|\buses (?:material"
    r"|cookies)\b"
    r"|\bpeople read it\b|\bour readers\b|\breaders get\b|\blocal readers\b|\breaders have\b",
    r"\bhelpline\b|\bcalls cost\b|\bcalls are charged\b|\btext \w+ to\b|\bsee page\b|\bpages? \d",
    r"\bsponsor(?:ed)? ?:|\baffiliate\b|\bcopyright\b|©|\bmay download\b|\ball assessments\b|\bwas not paid for\b",
    r"\b(?:not|no) (?:investment|financial) advice\b|\bpast performance\b|\bprofessional investors\b"
    r"|\bdelayed by at least\b",
    r"\bguide to future returns\b|\bretail accounts\b|\bfigures delayed\b|\bfigures are delayed\b",
    r"\bis the author of\b|\bthis article counts\b|\bfollow (?:us|him|her) on\b|\b(?:press|media) (?:office|desk) ?:",
    r"\bnext week\b.{0,60}\b(?:our|something)\b|\bnext week(?: on [\w ]{3,30})?:",
)
# What news has too.
WEAK = _compiled(
    r"\b(?:you|your|you'll|you're|we|us|our|i|my)\b",
    r"[$£€] ?\d[\d.,]*|\b\d[\d.,]* (?:crowns|dollars|euros|pounds|francs|cents?)\b",
    r"\b(?:a|per|each) (?:week|month|year|minute|head)\b|\bfirst (?:month|year)\b|\bannual\b|\bappears (?:on|every)\b",
    r"\bplease\b|\bcall before\b|\bfree\b|\btickets?\b|\bwin\b|\d% off\b|\bsave \d|\bprice\b|\btakes place on\b"
    r"|\bjoin\b",
    r"\breaders?\b",
)
