"""Verbs of saying by what they take, and the words that make something else of them: data for `reporting`."""

from factcheck import lexicon

# "They have argued about it", "the note asks for money": such a verb reports no statement.
NO_STATEMENT = frozenset({"about", "for", "of", "against", "over", "with"})
# A clause so begun only touches on what others say: "what markets were expecting", "more than analysts had forecast".
ASIDES = frozenset("what than who whom whose which contrary nobody whatever however unlike despite".split())
# What is said here is left open: "would not say whether", "is to say how long".
INDIRECT = frozenset("whether how what who whom whose when where why if".split())
SETTERS = frozenset(lexicon.stem(verb) for verb in ("put", "value", "estimate", "assess", "reckon", "place"))
COUNTERS = frozenset(lexicon.stem(verb) for verb in ("count", "tally"))
# These report whatever follows; all other verbs of saying are deeds where a plain object follows.
SAYINGS = frozenset(
    lexicon.stem(verb)
    for verb in "say tell announce report add note explain insist argue contend allege assert stress emphasize remark "
    "comment reiterate warn caution state concede confess confirm estimate forecast predict reckon expect promise "
    "suggest hint imply indicate reveal disclose divulge accuse blame testify maintain speculate".split()
)
BLAME = frozenset({lexicon.stem("blame")})
# With these a person stands between the verb and what is said: "told the court that".
TO_SOMEBODY = frozenset(
    lexicon.stem(verb)
    for verb in "tell inform notify advise remind persuade convince assure warn brief promise".split()
)
# May stand before their subject: "…, said Ilse Varga".
INVERTED = frozenset(lexicon.stem(verb) for verb in "say add warn argue explain insist reply conclude reckon".split())
NO_SUBJECTS = frozenset("and but while because that to if not nor well more less even so then".split())
PRONOUNS = frozenset("he she it they we i you".split())
# Nothing is told by saying these.
GREETINGS = frozenset("sorry goodbye farewell hello yes no nothing little so thanks".split())
CLAUSE_ENDS = frozenset("and but or who which when whether if because after before asking".split())
WITH_THAT = frozenset({lexicon.stem("hold")})  # "the tribunal held that"
# Printed, called or noted down, not said, where they only stand beside: "a report published on Monday".
THINGS = frozenset(
    lexicon.stem(verb) for verb in "publish issue broadcast leak post call label brand record quote cite".split()
)
# With a plain object these are done, not said: "parliament rejected the bill", "the airline dismissed two pilots".
DEEDS = frozenset(
    lexicon.stem(verb)
    for verb in "dismiss reject accept order praise criticise attack deny dispute repeat promise welcome".split()
)
# Seen, not said, unless an auxiliary follows: "found letters dated June".
SEEN = frozenset(lexicon.stem(verb) for verb in "find read issue publish call label brand hold post record".split())
# What one does by saying so; who is asked to do something has not done it.
DENIED_CLAIMS = frozenset({"claims", "allegations", "reports", "accusations", "any"})
# Forms that are nouns as often: "the report", "two reports", "against most forecasts".
NOUNS = frozenset(
    "report reports claim claims estimate estimates note notes comment comments forecast forecasts plea pleas promise "
    "promises call calls judge judges rule rules project projects state states notice notices issue issues post posts "
    "question questions reply replies answer answers demand demands request requests object objects hint hints appeal "
    "appeals brief briefs label labels brand brands test tests order orders boast boasts whisper whispers protest "
    "protests quote quotes praise blame hope hopes fear fears caution record records counter place places value "
    "values".split()
)
ONLY_NOUNS = tuple("ment ments tion tions sal sals mony monies ence ences lease leases".split())
NUMBERS = frozenset("dozen hundred some two three four five six seven eight nine ten twelve twenty".split())
SUBJECTS = frozenset("we they you i police people officials men women children who experts ministers".split())
