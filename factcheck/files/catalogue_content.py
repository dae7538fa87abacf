"""The problems of claims and of articles."""

from factcheck.files.catalogue_entry import ERROR, WARNING, Entry

CLAIMS = (
    Entry(
        "empty-file",
        ERROR,
        "The claims file holds nothing.",
        "# claims will come here",
        "claims:\n  - 123 state parties",
    ),
    Entry(
        "no-claims-key", ERROR, "The file has no key `claims`.", "- 123 state parties", "claims:\n  - 123 state parties"
    ),
    Entry("no-claims", WARNING, "The list of claims is empty.", "claims: []", "claims:\n  - 123 state parties"),
    Entry(
        "unknown-key",
        ERROR,
        "A key that the program does not know.",
        "phrase: [four sentences]",
        "phrases: [four sentences]",
    ),
    Entry(
        "missing-claim",
        ERROR,
        "A claim without its text. It is left out.",
        "- id: a",
        "- id: a\n  claim: 123 state parties",
    ),
    Entry(
        "empty-claim",
        ERROR,
        "A claim whose text is empty. It is left out.",
        '- claim: ""',
        "- claim: 123 state parties",
    ),
    Entry(
        "colon-in-text",
        ERROR,
        "A claim without quotation marks holds ': ', so that YAML reads a key and a value. It is left out.",
        "- The court: 123 members",
        '- "The court: 123 members"',
    ),
    Entry(
        "missing-key",
        ERROR,
        "A reference or a test lacks a key that it needs.",
        "- text: It has 9.",
        "- text: It has 9.\n  expect: conflicts",
    ),
    Entry(
        "wrong-type",
        ERROR,
        "A list stands where a text is meant, or the other way round.",
        "phrases: four sentences",
        "phrases: [four sentences]",
    ),
    Entry(
        "empty-item",
        ERROR,
        "An item of a list of texts is empty.",
        "phrases: [four sentences, '']",
        "phrases: [four sentences]",
    ),
    Entry(
        "bad-id",
        ERROR,
        "An id that is not a lower-case slug. Links are made of ids.",
        "id: State Parties",
        "id: state-parties",
    ),
    Entry(
        "duplicate-id",
        ERROR,
        "Two claims have one id. The first keeps it; links to the second would lead astray.",
        "- {id: a, claim: One}\n- {id: a, claim: Two}",
        "- {id: a, claim: One}\n- {id: b, claim: Two}",
    ),
    Entry(
        "bad-date",
        ERROR,
        "A text that is not a day of the calendar, written YYYY-MM-DD.",
        "as_of: 2024-02-30",
        "as_of: 2024-02-29",
    ),
    Entry(
        "bad-url",
        ERROR,
        "An address that does not start with https:// or http://.",
        "url: example.org",
        "url: https://example.org",
    ),
    Entry("bad-stance", ERROR, "A test expects something that is not a stance.", "expect: agree", "expect: agrees"),
    Entry(
        "rating-incomplete",
        WARNING,
        "A rating without who gave it, when and why; or these without a rating. Only a person rates.",
        "rating: Outdated",
        "rating: Outdated\nrated_by: A. Editor\nrated_on: 2026-11-20\nrationale: A party joined since.",
    ),
    Entry(
        "failed-test",
        ERROR,
        "A test of a claim took another stance than the editor expects.",
        "text: The court has 122 members.\nexpect: agrees",
        "text: The court has 122 members.\nexpect: conflicts",
    ),
)

ARTICLES = (
    Entry(
        "no-articles",
        ERROR,
        "The folder holds no .txt or .md file.",
        "seeds/ with nothing in it",
        "seeds/first-article.txt",
    ),
    Entry(
        "empty-article",
        WARNING,
        "An article without text. It is silent about every claim.",
        "---\nid: a\n---",
        "---\nid: a\n---\nThe text.",
    ),
    Entry(
        "unclosed-front-matter",
        ERROR,
        "The file starts with '---' and no second '---' follows. All of it is taken as text.",
        "---\nid: a\nThe text.",
        "---\nid: a\n---\nThe text.",
    ),
    Entry(
        "bad-front-matter",
        ERROR,
        "What stands between the two '---' is no 'key: value'.",
        "---\nno key\n---",
        "---\ntitle: a key\n---",
    ),
    Entry(
        "bad-article-id",
        ERROR,
        "An article's id holds spaces or signs that cannot stand in a link.",
        "id: a/b c",
        "id: a-b-c",
    ),
    Entry(
        "duplicate-article-id",
        ERROR,
        "Two articles have one id. The first keeps it, the second gets a number.",
        "one.txt and two.txt, both with id: a",
        "id: a in one.txt, id: b in two.txt",
    ),
)
