"""One item of the `claims:` list, read into a claim; a field that is wrong is noted and left out."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from factcheck.files.field_reader import FieldReader
from factcheck.files.fields import CLAIM, REFERENCE, TEST
from factcheck.files.problems import Log, Placed, nearest, quoted
from factcheck.files.slugs import derived_slug, is_slug, slug
from factcheck.files.yaml_nodes import Items, Node, Pairs, Refused, Text
from factcheck.model import Claim, Example, Rating, Reference, Stance

_RATING_KEYS = ("rated_by", "rated_on", "rationale")


@dataclass(frozen=True, slots=True)
class Draft:
    """A claim whose id is not settled: `claim.id` is the wish, `chosen` where the editor typed it, if it can stand."""

    claim: Claim
    chosen: Placed | None = None


def read_claim(node: Node, number: int, log: Log) -> Draft | None:
    """The claim that `node`, the item with this number, holds; None, with the problem in `log`, if it holds none."""
    if isinstance(node, Text):
        return _bare_claim(node, number, log)
    if isinstance(node, Items):
        advice = "Write its text, or keys such as 'claim: …'."
        log.add("wrong-type", node, f"claim {number}: a claim is a text or has keys; here is a list.", advice)
    if isinstance(node, Pairs):
        return None if _log_colon(node, number, log) else _full_claim(node, number, log)
    return None


def _bare_claim(node: Text, number: int, log: Log) -> Draft | None:
    if node.blank:
        log.add("empty-claim", node, f"claim {number}: the text is empty.", "Write the claim after '- ', or delete it.")
        return None
    text = node.value.strip()
    return Draft(Claim(derived_slug(text, "claim"), text, line=node.line))


def _log_colon(node: Pairs, number: int, log: Log) -> bool:
    """Whether the item is a text that its colon made a key and a value; that is noted."""
    if len(node.pairs) != 1:
        return False
    key, value = node.pairs[0]
    if not (isinstance(key, Text) and isinstance(value, Text) and " " in key.value):
        return False
    text = f"{key.value}: {value.value}"
    message = f"claim {number}: {quoted(text)} is read as a key and its value, because of the ': '."
    log.add("colon-in-text", key, message, "Put the whole claim in quotation marks.")
    return True


def _full_claim(node: Pairs, number: int, log: Log) -> Draft | None:
    who = _name(node, number)
    reader = FieldReader(node, CLAIM, log, who)
    text = reader.text("claim")
    wish, chosen = _read_id(reader, text, log, who)
    claim = Claim(
        id=wish,
        text=text,
        phrases=reader.texts("phrases"),
        topic=reader.text("topic"),
        claimant=reader.text("claimant"),
        as_of=reader.day("as_of"),
        references=_references(reader, log, who),
        rating=_rating(reader, log, who),
        note=reader.text("note"),
        tests=_tests(reader, log, who),
        line=node.line,
    )
    if not text and not reader.has("claim"):
        _log_no_text(reader, log, who)
    return Draft(claim, chosen) if text else None


def _log_no_text(reader: FieldReader, log: Log, who: str) -> None:
    if reader.typed("claim"):
        log.add("empty-claim", reader.place_of("claim"), f"{who}: the text is empty.", "Write it after 'claim: '.")
    else:
        log.add("missing-claim", reader.place, f"{who}: 'claim' is missing.", "Add 'claim: …' with the statement.")


def _name(node: Pairs, number: int) -> str:
    """How messages call the claim: by its id, its text or its number, whichever there is first."""
    texts = {key.value: value for key, value in reversed(node.pairs) if isinstance(key, Text)}
    for key in ("id", "claim"):
        value = texts.get(key)
        if isinstance(value, Text) and not value.blank:
            return f"claim {quoted(value.value)}"
    return f"claim {number}"


def _read_id(reader: FieldReader, text: str, log: Log, who: str) -> tuple[str, Placed | None]:
    typed = reader.text("id")
    if not typed:
        return derived_slug(text, "claim"), None
    place = reader.place_of("id")
    if is_slug(typed):
        return typed, place
    proposal = slug(typed) or derived_slug(text, "claim")
    message = f"{who}: the id {quoted(typed)} is not a slug: lower-case letters, digits and single hyphens."
    log.add("bad-id", place, message, f"Write '{proposal}'.")
    return proposal, None


def _references(reader: FieldReader, log: Log, who: str) -> tuple[Reference, ...]:
    found = []
    for number, node in enumerate(reader.items("references", "references with title, url, date and says"), start=1):
        here = f"{who}: reference {number}"
        if not isinstance(node, Pairs):
            _log_no_keys(node, "title: …", here, log)
            continue
        part = FieldReader(node, REFERENCE, log, here)
        part.require("title")
        url = part.url("url")
        # Without its title a reference still says something: its address names it until the editor does.
        title = part.text("title") or urlsplit(url).hostname or "Reference"
        found.append(Reference(title, url, part.day("date"), part.text("says")))
    return tuple(found)


def _rating(reader: FieldReader, log: Log, who: str) -> Rating | None:
    text = reader.text("rating")
    given = [key for key in _RATING_KEYS if reader.has(key)]
    if not text:
        if given and not reader.has("rating"):
            message = f"{who}: '{given[0]}' is given without a 'rating'."
            log.add("rating-incomplete", reader.place_of(given[0]), message, "Add 'rating: …', or delete it.")
        return None
    missing = [key for key in _RATING_KEYS if key not in given]
    if missing:
        names = ", ".join(f"'{key}'" for key in missing)
        message = f"{who}: the rating {quoted(text)} comes without {names}."
        log.add("rating-incomplete", reader.place_of("rating"), message, "A rating needs a person, a day and a reason.")
    return Rating(text, reader.text("rated_by"), reader.day("rated_on"), reader.text("rationale"))


def _tests(reader: FieldReader, log: Log, who: str) -> tuple[Example, ...]:
    found = []
    for number, node in enumerate(reader.items("tests", "tests with text and expect"), start=1):
        here = f"{who}: test {number}"
        if not isinstance(node, Pairs):
            _log_no_keys(node, "text: …", here, log)
            continue
        part = FieldReader(node, TEST, log, here)
        complete = [part.require(key) for key in TEST]
        text, stance = part.text("text"), _stance(part, log, here)
        if all(complete) and text and stance:
            found.append(Example(text, stance, node.line))
    return tuple(found)


def _stance(part: FieldReader, log: Log, who: str) -> Stance | None:
    typed = part.text("expect")
    stances = [str(stance) for stance in Stance]
    if not typed or typed in stances:
        return Stance(typed) if typed else None
    meant = nearest(typed, stances)
    advice = f"Did you mean '{meant}'?" if meant else f"Write one of {', '.join(stances)}."
    log.add("bad-stance", part.place_of("expect"), f"{who}: expect {quoted(typed)} is not a stance.", advice)
    return None


def _log_no_keys(node: Node, example: str, who: str, log: Log) -> None:
    if not isinstance(node, Refused):
        log.add("wrong-type", node, f"{who} has no keys.", f"Write '{example}' after '- '.")
