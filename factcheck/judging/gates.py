"""Whether a passage surely speaks of the claim: it holds the predicate and most of the rest.

These gates, set by hand, let hardly anything through that is about something else, and keep out much that puts the
claim in other words: for that, the likelihood is weighed. A conflict must hold more of the claim than an agreement.
"""

from factcheck import lexicon
from factcheck.judging.causes import denied_cause
from factcheck.judging.evidence import Case
from factcheck.judging.locate import Located, Place
from factcheck.judging.objects import has_name, has_object
from factcheck.judging.reading import Reading
from factcheck.judging.rivals import says_only_one
from factcheck.judging.slots import SAME
from factcheck.judging.votes import is_tally
from factcheck.model import Kind, Quantity, Stance

# Shares of a claim's weight, 0-1, set by hand on the bundled articles and made-up sentences.
_PREDICATE = 0.5  # of the predicate's own weight, in the passage itself
_ABOUT = 0.55  # of the whole claim, in it or near it
_ABOUT_SAME = 0.42  # the same, where the passage gives the claim's very values: they speak for it, too
_NEAR = 0.5  # share of a word that stands in the passage or right before it
_STATES = 0.7  # from here on a passage states an event whose value it does not give
_CONTRADICTS = 0.6
_NOUNS = 0.6  # of a predicate made of nouns: a "budget vote" is no "vote on the rate cut"


def surely_about(case: Case, stance: Stance) -> bool:
    """Whether the passage holds so much of the claim that it surely takes the stance `stance` to it."""
    located, reading = case.laid.best, case.reading
    coverage = located.coverage + case.against.weight
    same = bool(case.slots) and all(slot.relation in SAME for slot in case.slots)
    if stance is Stance.CONFLICTS and denied_cause(located, reading):
        return coverage >= _ABOUT and case.standing.actor_near
    if not _holds_predicate(case) or coverage < (_ABOUT_SAME if same else _ABOUT):
        return False
    if stance is Stance.CONFLICTS:
        nouns = 0.0 if located.frame.verbal or case.against.weight else _NOUNS
        beside = says_only_one(case.laid.own) or _beside(located, reading)
        return coverage >= _CONTRADICTS and located.predicate_share >= nouns and beside
    if stance is Stance.DISCUSSES:
        return _beside(located, reading) and case.standing.actor_near
    if same:
        return True
    return _states_event(case, coverage) if not any(slot.relation for slot in case.slots) else True


def _states_event(case: Case, coverage: float) -> bool:
    """Whether the passage states the claim's event, without its values or of a claim that has none."""
    located = case.laid.best
    if coverage < _STATES or located.inside_share < _ABOUT:
        return False
    if not case.slots:
        return located.frame.verbal or (located.predicate_share >= _NOUNS and has_name(located))
    told = located.frame.verbal and located.first == located.last
    return told and _beside(located, case.reading) and has_object(located, case.reading)


def _holds_predicate(case: Case) -> bool:
    located = case.laid.best
    lacks_head = located.frame.head >= 0 and not located.inside(located.frame.head)
    if located.predicate_share >= _PREDICATE and not lacks_head:
        return True
    voted = (
        is_tally(tuple(slot.value for slot in case.slots))
        and sum(slot.comparison is not None for slot in case.slots) > 1
    )
    return bool(case.against.weight) or voted or _counts(located, case.reading) or _pays(located, case.reading)


def _counts(located: Located, reading: Reading) -> bool:
    """Whether the window puts a value on the very thing the claim does: "150 firefighters", "a four-year contract".

    Residents are counted for many reasons: where the claim says more of what it counts, some of that must be near.
    """
    parts = located.frame.parts
    things = [i for i, part in enumerate(parts) if (part.counted or part.valued) and part.weight >= 1]
    if not any(_has_value(reading, place) for i in things if (place := located.places[i]) and place.inside):
        return False
    rest = [i for i in located.frame.stated if i not in things]
    attributed = any(parts[i].valued and not parts[i].counted for i in things)
    return not rest or attributed or any((place := located.places[i]) and place.share >= _NEAR for i in rest)


def _has_value(reading: Reading, place: Place) -> bool:
    span = reading.sentences[place.at].words[place.word].span
    values = (value for value in reading.values[place.at] if isinstance(value, Quantity))
    return any(value.span.overlaps(span) or 0 <= span.start - value.span.end <= 1 for value in values)


def _pays(located: Located, reading: Reading) -> bool:
    """Whether claim and window each put a sum on something, in different words ("agreed to pay", "sold for")."""
    listed = lexicon.stems_of("transactions")
    if not any((located.frame.parts[i].stem,) in listed for i in located.frame.predicate):
        return False
    return any(
        any(value.kind is Kind.MONEY for value in reading.values[at])
        and any((word.stem,) in listed for word in reading.sentences[at].words)
        for at in range(located.first, located.last + 1)
    )


def _beside(located: Located, reading: Reading) -> bool:
    """Whether something else of the claim, if it has anything else, stands in one sentence with its predicate.

    A name in the headline or the lead stands beside every sentence: it is whom the article is about.
    """
    parts, predicate = located.frame.parts, located.frame.predicate
    at = {place.at for i in predicate if (place := located.places[i]) and place.inside}
    telling = [i for i, part in enumerate(parts) if part.named or part.describes or part.weight >= 1]
    others = [located.places[i] for i in telling if i not in predicate]
    leading = any(place.at in reading.lead for i in telling if parts[i].named and (place := located.places[i]))
    return not others or not at or leading or any(p and p.inside and p.at in at for p in others)
