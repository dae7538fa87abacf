"""The keys of claims.yaml as data: what each means, with an example. The reader and the schema both rest on it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Form(StrEnum):
    """What a key's value is made of."""

    TEXT = "text"
    TEXTS = "texts"
    SLUG = "slug"
    DAY = "day"
    URL = "url"
    STANCE = "stance"
    REFERENCES = "references"
    TESTS = "tests"
    CLAIMS = "claims"
    SYNONYMS = "synonyms"


@dataclass(frozen=True, slots=True)
class Field:
    """One key: its value's form, what it means, an example of a value."""

    form: Form
    meaning: str
    example: str | tuple[str, ...] | tuple[tuple[str, ...], ...] = ()
    required: bool = False


CLAIM: Mapping[str, Field] = {
    "id": Field(
        Form.SLUG,
        "Lower-case slug, unique and stable: links use it. Derived from the text if absent.",
        "four-verdicts",
    ),
    "claim": Field(
        Form.TEXT,
        "The statement to be checked, as one would say it.",
        "In its 14 years the court has passed only four verdicts",
        required=True,
    ),
    "phrases": Field(Form.TEXTS, "Other wordings that articles use.", ("four sentences",)),
    "topic": Field(Form.TEXT, "The heading that the claim is shown under.", "Record"),
    "claimant": Field(Form.TEXT, "Who first made the claim.", "Russian Foreign Ministry"),
    "as_of": Field(Form.DAY, "The day the claim speaks about; 'in its 14 years' counts back from it.", "2016-11-16"),
    "references": Field(
        Form.REFERENCES,
        "What authorities say: compared with the claim as a source is, and shown apart from the sources.",
    ),
    "rating": Field(Form.TEXT, "A person's published judgement, in their own words.", "Outdated"),
    "rated_by": Field(Form.TEXT, "Who rated the claim.", "A. Editor"),
    "rated_on": Field(Form.DAY, "The day of the rating.", "2026-11-20"),
    "rationale": Field(Form.TEXT, "Why the rating is what it is.", "True when it was said; a party joined since."),
    "note": Field(Form.TEXT, "For colleagues; shown on the claim's page.", "The ministry counts from 2002."),
    "tests": Field(Form.TESTS, "The editor's own examples; `factcheck validate` runs them."),
}

REFERENCE: Mapping[str, Field] = {
    "title": Field(Form.TEXT, "What the reference is, and whose.", "ICC press release", required=True),
    "url": Field(Form.URL, "Where it can be read.", "https://www.icc-cpi.int/news"),
    "date": Field(Form.DAY, "The day it speaks from.", "2024-02-08"),
    "says": Field(Form.TEXT, "What it says, in a sentence to compare with.", "Armenia became the 124th State Party"),
}

TEST: Mapping[str, Field] = {
    "text": Field(Form.TEXT, "A text, invented or found.", "The court has 122 members.", required=True),
    "expect": Field(Form.STANCE, "The stance it should take towards the claim.", "conflicts", required=True),
}

ARTICLE: Mapping[str, Field] = {
    "id": Field(Form.TEXT, "What links call the article; its file's name if absent.", "al-jazeera"),
    "outlet": Field(Form.TEXT, "Who published it.", "Al Jazeera"),
    "title": Field(
        Form.TEXT, "Its headline. If absent its first line, or its outlet where that line is a whole paragraph."
    ),
    "date": Field(Form.DAY, "The day it was published; 'on Tuesday' in the text counts from it.", "2016-11-16"),
    "url": Field(Form.URL, "Where it was published."),
    "date_note": Field(Form.TEXT, "Where the date was read, if not in the text."),
}

TOP: Mapping[str, Field] = {
    "claims": Field(Form.CLAIMS, "The curated claims, in their order.", required=True),
    "synonyms": Field(
        Form.SYNONYMS,
        "Groups of words that may stand for one another in the articles of this newsroom.",
        (("fab", "chip factory", "foundry"), ("the Ministry", "MFA", "Smolenskaya")),
    ),
}

LONGEST_SYNONYM = 5  # words; what is longer is a wording of one claim, and belongs under its phrases

# What people type who know other tools; no likeness of letters would lead from one to the other.
OTHER_NAMES: Mapping[str, str] = {
    "text": "claim",
    "statement": "claim",
    "quote": "claim",
    "date": "as_of",
    "category": "topic",
    "tags": "topic",
    "speaker": "claimant",
    "author": "claimant",
    "source": "references",
    "sources": "references",
    "verdict": "rating",
    "comment": "note",
    "examples": "tests",
    "aliases": "synonyms",
    "thesaurus": "synonyms",
    "link": "url",
    "name": "title",
    "publisher": "title",
    "stance": "expect",
    "expected": "expect",
}
