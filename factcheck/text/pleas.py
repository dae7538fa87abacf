"""Phrases by which a site asks, offers or owes its readers something: data for `shapes`.

A body paragraph that only mentions such a thing must stay: "Armenia became a member", "he asked fans to donate",
"Meta changed its privacy policy". So an opening counts only in a short line, and a phrase must speak to the reader.
"""

from factcheck.text.markers import any_of, phrases

# An imperative or a button; counts in a short paragraph that speaks to the reader or is no sentence.
PLEA_OPENING = any_of(
    r"(?:please )?(?:sign up|subscribe|register|log ?in|sign in|join|donate|support|follow|download|get|become an?|"
    r"like|share|"
    r"e-?mail|call|ring|text|contact|write to|advertise with|buy|enable|accept|manage|leave a|copy|print|skip to)\b",
    r"(?:for (?:media|press|more) (?:inquiries|enquiries|information)|(?:media|press) contact)\b",
    r"(?:©|\(c\)|copyright)",
)
# Buttons and labels; the whole line.
BUTTON = any_of(
    r"(?:share|continue|continue reading|read more|load more|show more|see more|more|close|menu|search|print|save|"
    r"listen|"
    r"comments?|home|subscribe|(?:\W*advertisement\W*)|advert|sponsored|facebook|twitter|x|whatsapp|linkedin|reddit|"
    r"telegram|"
    r"e-?mail|instagram|youtube|tiktok|copy link|link copied|share (?:full|this) (?:article|story)|gift this article|"
    r"story continues below.{0,30}|article continues below.{0,30})\W*\Z",
    r"(?:region|theme|topics?|tags?|section|category|categories|filed under|keywords)\s*:",
)
# Paragraphs of a site's own, whatever their length.
NOTICE_OPENING = any_of(
    r"(?:our standards|trust principles|about us|privacy|disclaimer|disclosure|copyright notice|legal notice|"
    r"newsletter)\s*:",
    r"(?:this is a )?(?:breaking|developing)(?: news)? story\b.{0,60}(?:\Z|update|follow|refresh|check back)",
    r"(?:more (?:to follow|follows)|check back (?:for|later|soon)|refresh (?:this|the) page)\b",
)
# Who speaks to the reader: needed beside an opening.
ADDRESS = any_of(r"\b(?:us|our|you|your|now|today|free|here|newsletter|https?|www)\b|@|!\Z")

# Enough by itself, wherever it stands, outside quotation marks. Each with a piece of text it cannot be without.
PLEA_PHRASES = phrases(
    (
        "sign up",
        (
            r"\bsign up (?:now |here |today |free )?(?:to|for) (?:our\b|the \w+'s\b"
            r"|[^.]{0,60}\b(?:newsletters?|briefings?|e-?mails?|alerts|updates|bulletin|inbox)\b)"
        ),
    ),
    (
        "subscribe",
        (
            r"\bsubscribe(?: now| here| today)? (?:to|for) [^.]{0,60}"
            r"\b(?:newsletters?|briefings?|e-?mails?|alerts|updates|bulletin|magazine)\b|\bsubscribe: "
        ),
    ),
    (
        "register",
        r"\bregister (?:now|here|today|free)\b[^.]{0,60}\b(?:newsletters?|briefings?|e-?mails?|alerts|updates)\b",
    ),
    ("to your", r"\b(?:delivered|straight|directly?|sent) to your (?:inbox|phone|e-?mail)\b"),
    ("you have ", r"\byou have (?:read|used|reached|viewed)\b.{0,40}\b(?:articles?|stories|limit)\b"),
    ("free ", r"\bfree (?:articles?|stories) (?:this|left|remaining|a|per)\b"),
    (
        "kind of",
        r"\b(?:support|fund|back|sustain|value)s? (?:this|our) kind of (?:\w+ ){0,2}(?:journalism|reporting|work)\b",
    ),
    (
        " our ",
        r"\b(?:support|fund|back|sustain|value|power)s? our (?:\w+ ){0,2}(?:journalism|reporting|newsroom|work)\b",
    ),
    (" our ", r"\b(?:accept|agree to|see|read) our (?:terms|privacy policy|cookie policy)\b"),
    ("cookies", r"\bwe use cookies\b|\b(?:site|website) uses cookies\b"),
    ("rights reserved", r"\ball rights reserved\b"),
    ("reproduc", r"\breproduction (?:in whole|in part|without|of (?:this|any)|is (?:not|strictly|prohibited))\b"),
    (
        "may not be",
        r"\bmay not be (?:published, |reproduced, )?(?:broadcast|rewritten|redistributed|republished|reproduced)\b",
    ),
    (
        "advice",
        (
            r"\bnot (?:constitute|represent|amount to|intended as) (?:\w+ ){0,3}"
            r"(?:investment|financial|legal|medical|tax|professional) advice\b"
        ),
    ),
    (
        "information",
        r"\bthis (?:article|site|page|content|material) is (?:provided )?for (?:general )?information(?:al)?\b",
    ),
    (
        " expressed ",
        r"\b(?:views|opinions) expressed (?:in|by|here|are)\b.{0,120}\b(?:not necessarily|own|those of the authors?)\b",
    ),
    ("permission to", r"\bpermission to (?:cross-?post|repost|republish)\b"),
    ("copyrighted", r"\bcontains? copyrighted material\b"),
    ("content of external", r"\bresponsible for the content of external\b"),
    (
        " may ",
        r"\b(?:we|this (?:site|article|page|post)) may (?:earn|receive|contain) .{0,30}\b(?:commissions?|affiliate)\b",
    ),
    (
        "this ",
        r"\bthis (?:article|story|content|translation) (?:was|is) (?:produced|translated) .{0,30}\b(?:ai|automat\w+)\b",
    ),
    (
        "if you",
        r"\bif you (?:have been|are|or someone you know)\b.{0,60}\b(?:affected by|struggling|in crisis|needs? help)\b",
    ),
    ("call ", r"\bcall (?:the )?(?:[\w'-]+ ){0,4}(?:helpline|hotline|samaritans)\b.{0,30}\d"),
    (
        "join ",
        r"\bjoin (?:more than |over |the )?[\d,]+ (?:\w+ ){0,2}(?:readers|subscribers|members|early birds|others)\b",
    ),
)
# Opens a longer plea: the paragraphs behind it that say we and you belong to it.
PLEA_BEGINNINGS = phrases(
    ("favo", r"\b(?:we|i) (?:have|are asking|need) (?:a small|an urgent|an important|a) favou?r\b"),
    ("we ", r"\b(?:we need your (?:help|support)|we rely on (?:our )?readers)\b"),
    ("before you", r"\bbefore you (?:go|leave|read on|close)\b"),
    (" us", r"\b(?:please support us|donate to us|consider supporting us)\b"),
    ("consider", r"\bconsider making a (?:\w+[ -]?){0,2}(?:donation|contribution)\b"),
)
FIRST_OR_SECOND_PERSON = any_of(r"\b(?:we|us|our|ours|you|your|yours)\b")

# What a publication says of itself; only in one of the last paragraphs, opening with its name.
MASTHEAD = any_of(
    r"\b(?:is|are) (?:published|owned|printed|produced|funded|registered) (?:by|in|every|weekly|daily|from)\b",
    r"\b(?:comes out|appears|goes to press) (?:every|each|on|once|twice|weekly|daily|monthly)\b",
    r"\bserving\b.{0,60}\bsince \d{4}\b",
    r"\b(?:founded|established|launched) in \d{4}\b",
    r"\bcirculation:? ?(?:of )?[\d,]+",
    r"\bsubscriptions?\b|\bserves [\d,]+\b|\bissn\b|\bregistered (?:office|charity|company)\b",
    r"\bis (?:an?|the) (?:[\w-]+ ){0,5}(?:newspaper|magazine|news (?:site|agency|service|website|organi[sz]ation|"
    r"outlet)|website|"
    r"publication|non-?profit)\b",
)
