"""Phrases that tell what a piece of an article is when it is not the story: corrections, captions, bylines, teasers.

Data for `shapes`; what a site asks of its readers stands in `pleas`. Every pattern is matched, ignoring case, against
folded text whose links and emphasis are stripped. They are anchored at a paragraph's start unless they say otherwise.
"""

import re


def any_of(*patterns: str) -> re.Pattern[str]:
    """One pattern that matches where any of `patterns` does, ignoring case."""
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)


Phrase = tuple[str, re.Pattern[str]]


def phrases(*pairs: tuple[str, str]) -> tuple[Phrase, ...]:
    """Patterns to search for anywhere, each behind a literal that is quick to look for."""
    return tuple((literal, re.compile(pattern)) for literal, pattern in pairs)


def has_phrase(found: tuple[Phrase, ...], lower: str) -> bool:
    """Whether lower-case text holds one of the phrases."""
    return any(literal in lower and pattern.search(lower) for literal, pattern in found)


# A whole paragraph is a correction when it opens so; a day or "note" may stand between the word and its colon.
CORRECTION_OPENING = any_of(
    r"(?:corrections?|corrected|clarifications?|erratum|retraction)(?: and clarifications?| notice| note)?"
    r"(?:,? ?\(?(?:on )?(?=[^:]{0,24}\d)[^:.]{3,30})? ?(?:[:.-]|\Z)",
    r"\(?(?:editor|publisher)s?'?s?'? note\b",
)
_PIECE = r"(?:article|story|report|piece|headline|post|page|caption|dispatch|graphic|chart)"
# What was wrong before; anywhere. "This", since "an earlier version of the report" may be the UN's report.
CORRECTION_PHRASES = phrases(
    (
        "version of",
        (
            rf"\b(?:earlier|previous|prior|original|initial) version of (?:(?:this|our) {_PIECE}"
            r"|the (?:article|story|headline|caption))\b"
        ),
    ),
    (
        "this ",
        (
            rf"\bthis {_PIECE} (?:was|has been) (?:amended|corrected) on (?=[^.]{{0,24}}\d)"
            rf"|\bthis {_PIECE} (?:was|has been) (?:amended|corrected|updated|changed|edited|revised|clarified)\b"
            r".{0,40}\b(?:to|because|after|since|as)\b"
        ),
    ),
    (
        "earlier ",
        r"\Aan earlier (?:version|entry|post|edition|update) (?:said|stated|gave|put|had|reported|misstated)\b",
    ),
    ("we ", r"\bwe (?:wrongly|incorrectly|mistakenly|erroneously) (?:reported|stated|said|wrote|gave)\b"),
    (
        "this ",
        (
            rf"\bthis {_PIECE} (?:previously|originally|earlier|wrongly|incorrectly|mistakenly|erroneously) "
            r"(?:reported|stated|said|gave|named|referred)\b"
        ),
    ),
)
# A bare heading: the next paragraph is the correction.
CORRECTION_HEADING = any_of(r"(?:corrections?|clarifications?|corrections and clarifications|editor'?s'? note)\W*\Z")

# Agencies and picture desks, as they sign a photograph.
AGENCY = (
    r"(?:AP|AFP|Reuters|EPA|EPA-EFE|EFE|DPA|PA|PA Media|PA Wire|PA Images|ANSA|TASS|Xinhua|Getty|Getty Images|"
    r"Shutterstock|"
    r"Alamy|Rex|Bloomberg|Anadolu|Anadolu Agency|NurPhoto|ZUMA|Sipa|Sputnik|RIA Novosti|UPI|Kyodo|Yonhap|PTI|ANI|AAP|"
    r"Associated Press|Press Association|Press Association Images|WireImage|iStock|Unsplash|Wikimedia Commons|Flickr|"
    r"Al Jazeera|Handout|Pool|File|File photo|Courtesy)"
)
# Alone on a line these sign a story, the others a picture.
_WIRE = r"(?:AP|AFP|Reuters|EFE|DPA|PA|PA Media|ANSA|TASS|Xinhua|Bloomberg|Sputnik|UPI|Kyodo|Yonhap|PTI|ANI|AAP)"
_PICTURE = r"(?:photo|photograph|picture|image|illustration|graphic|photo credit|image credit|picture credit)s?"
CAPTION = any_of(
    rf"(?:file |stock |handout )?{_PICTURE}(?: by\b| ?[:/|]| ?©)",
    r"(?:caption|credit|image source|image caption|video caption|media caption) ?[,:|]",
    rf"{_PICTURE} (?:courtesy|supplied|provided) ",
    r"(?:file|stock|handout) (?:photo|picture|image)\b",
)
# The credit at the end of a caption's text; anywhere, and only where one sentence at most stands before it.
CAPTION_ENDING = any_of(
    rf"[^.!?\"'\s] ?\[(?:[^\]]{{1,60}}[/|] ?)?{AGENCY}[^\]]{{0,40}}\]\Z",
    r"\((?:[^()]{0,40}\b)?(?:photo|photograph|picture|image|credit|getty images)\b[^()]{0,80}\)\.?\Z",
    rf"\b(?:{_PICTURE}|credit): ?[^.:]{{2,80}}\Z",
    rf"(?:\A|[.\s]){AGENCY}/[A-Z][\w.'-]+(?: [\w.'/-]+){{0,5}}\Z",
    rf"\A[A-Z][\w.'-]+(?: [A-Z][\w.'-]+){{0,4}}(?: ?[/|] ?|, | via | )(?:{AGENCY}(?:[/ ]|, | via )?){{1,3}}\Z",
    rf"\A(?:©|\(c\)|copyright|via) ?{AGENCY}\b.{{0,40}}\Z",
    rf"\A(?!{_WIRE}\Z){AGENCY}\Z",
)

# Who wrote it, and where it comes from.
BYLINE = any_of(
    r"\(?(?:additional |further |extra )?(?:reporting|writing|editing|compiled|research|translated|edited|written)"
    r"(?: and \w+)? by\b",
    r"\(?(?:with )?(?:additional |further )?(?:reporting|files|inputs?|contributions?|material) (?:from|by)\b",
    r".{2,60} contributed to this (?:report|story|article)\b",
    r"(?:reading time|read time|time to read|estimated reading time)\b",
    r"\d{1,2}[ -]?min(?:ute)?s?(?: of)? (?:read|reading|listen)\b",
    r"\d{1,2} (?:minutes?|hours?|days?|weeks?) ago\Z",
    r"(?:sources?|agencies|author|authors|articles by|written by|words|text|reporter|byline)\s*:\s*[^.]{1,80}\Z",
    r"(?:the )?(?:original )?source of this article is\b",
    r"(?:this (?:article|story|report|piece) )?(?:was )?(?:first|originally) (?:published|appeared) (?:in|on|by|at)\b",
    r"(?-i:[A-Z]{2,}(?:/[a-z]{1,4}){1,3}\b.{0,40})\Z",
    rf"\(?{_WIRE}\)?\Z",
)
# Of these, what stands at a story's end: after them other things begin.
STORY_END = any_of(
    r"\(?(?:reporting|writing) (?:and \w+ )?by\b",
    r"sources?\s*:",
    r"(?:the )?(?:original )?source of this article is\b",
    r"(?-i:[A-Z]{2,}(?:/[a-z]{1,4}){1,3}\b.{0,40})\Z",
)
JOB = any_of(
    r".*\b(?:editor|correspondent|reporter|writer|staff|agency|agencies|bureau|columnist|journalist|desk|reporters|"
    r"correspondents|contributor|fellow|news service|newsroom)\Z"
)

# Lines over other people's stories: what follows is not this one, until prose resumes.
TEASER_HEADING = any_of(
    r"(?:(?:the|our|today's|this week's) )?(?:(?:most|top|latest|more|related|popular|trending|recommended|also|"
    r"further|"
    r"similar|editor'?s'?|breaking|featured|suggested)\W+){1,2}"
    r"(?:read|viewed|popular|shared|watched|commented|stories|story|news|articles?|posts?|reading|headlines|coverage|"
    r"content|"
    r"videos?|topics|links|picks|choice|now|today|for you|like this|(?:from|on|in|about|by) [^.!?]{2,40})\W*\Z",
    r"(?:read|see|watch|listen)(?: more| also| next| this next)\W*\Z",
    r"(?:trending|recommended|related|popular|must[ -]reads?|what to read next|up next|next up|keep reading|"
    r"you (?:may|might) "
    r"(?:also )?(?:like|enjoy|be interested in)|more like this|don'?t miss|in case you missed it|elsewhere (?:on|"
    r"in) [^.!?]{2,40}|"
    r"around the web|promoted(?: stories)?|sponsored(?: content)?|from our partners|in other news|also in the news|"
    r"in this section|inside(?: today)?|tags|topics|comments)\W*\Z",
)
# Lines over a handful of items on other topics, each a sentence or two.
BRIEF_HEADING = any_of(
    r"(?:(?:news|world|business|sport|the week) )?(?:in brief|briefs|briefly|at a glance elsewhere)\W*\Z",
    r"(?:(?:public|legal|parish|community|today's|this week's) )?(?:notices|notice ?board|announcements|listings|"
    r"small ads|classifieds|classified ads|situations vacant|vacancies|jobs|births, marriages and deaths|"
    r"what's on|letters|letters to the editor|horoscopes?|weather|"
    r"traffic and travel|crossword|puzzles|tv tonight|lottery|corporate diary)\W*\Z",
    r"(?:across the border|around the (?:region|world|country)|readers also [\w ]{4,20}|"
    r"also (?:today|this week|in (?:this|today's) [\w' ]{3,30}|on [\w' ]{3,30})|elsewhere(?: today)?)\W*\Z",
)
# A label before a colon that is never the story's.
BRIEF_LABEL = any_of(
    r"\W*(?:(?:news |world )?in brief|also (?:in|on) this (?:edition|issue|page|week)|also (?:today|inside|this week)|"
    r"popular posts|readers' (?:poll|offer|letters)|reader (?:poll|offer)|star offer|special offer|[\w']+ offer|"
    r"more (?:sport|news|from [\w' ]{3,30})|small ads|tide tables|notices|diary|betting|odds|lottery|horoscopes?|"
    r"crossword|tonight(?:'s tv)?|tomorrow|next week(?: on [\w' ]{3,30})?|next|listen again|catch up|coming up|"
    r"player ratings|your week in [\w' ]{3,30}|on your line(?: this morning)?|traffic(?: and travel)?|job(?:s)?"
    r"|vacancies|"
    r"media (?:contact|enquiries|inquiries)|press (?:office|contact|enquiries|inquiries)|letters(?: to the editor)?|"
    r"how you helped|win|free on \d[^:]{2,20}|page \d+|pages \d[^:]{1,12}|subscribers|[\w&'.]+ subscribers|sponsor)"
    r"\s*:\s",
)
# Where a line points the reader to another page of the paper; at its end, behind a stop, a comma or a word for looking.
PAGE_POINTER = any_of(r".{0,160}(?:[:,;.!-]|\b(?:see|on|turn to)) ?\(?(?:pages?|pp?\.) ?\d[\d ,&-]*(?:and \d+)?[.)]*\Z")
# A line that is itself a way to something else.
TEASER_OPENING = any_of(
    r"(?:read|see|watch|listen|hear|find out|learn)(?: more| also| next| here| now)?(?: about [^:]{2,40})?\s*:\s",
    r"(?:also read|more|also|related|recommended|don'?t miss|in other news|elsewhere|opinion|comment|editorial|"
    r"interactive|"
    r"in pictures|in photos|gallery|photos|video|podcast|quiz|explainer|long read|trending|must[ -]read|inside|"
    r"live blog|"
    r"live updates|related (?:article|story|stories|news|content|coverage)|more on this|photo essay|"
    r"infographic)\s*[:|]\s",
    r"(?:inside|comment|sport|opinion|analysis|see)\b[^.!?]{0,80}\bpages? \d",
    r"(?:turn|go) to pages? \d",
    r"(?:read|see) (?:more|also|our|the full|the rest)\b[^.!?]{0,60}\Z",
    r"(?:click|tap) (?:here|on|the|below|to)\b",
    r"what do you think\b",
    r"(?:have your say|vote now|vote in our|take our (?:poll|quiz|survey)|join the (?:conversation|debate|"
    r"discussion))\b",
    r"(?:were you|are you|have you|do you|did you|got a)\b[^.!?]{0,80}\? ?(?:please )?(?:e-?mail|call|contact|text|"
    r"ring|write|"
    r"get in touch|let us know|tell us|share|send|click)\b",
)
