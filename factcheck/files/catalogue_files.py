"""The problems of files and of YAML, whatever they are meant to hold."""

from factcheck.files.catalogue_entry import ERROR, WARNING, Entry

FILES = (
    Entry(
        "missing-file",
        ERROR,
        "There is no file or folder of that name.",
        "factcheck validate --claims clams.yaml",
        "factcheck validate --claims claims.yaml",
    ),
    Entry(
        "unreadable-file",
        ERROR,
        "The file exists and cannot be read: it is a folder, or its permissions forbid it.",
        "factcheck validate --claims seeds/",
        "factcheck validate --claims claims.yaml",
    ),
    Entry(
        "too-large",
        ERROR,
        "The file is far larger than any list of claims or any article (32 MB and 10 MB).",
        "a claims file of 50 MB",
        "several files, or the file that was meant",
    ),
    Entry(
        "binary-file",
        ERROR,
        "The file is a picture, an archive, a word processor's document or the like, not plain text.",
        "seeds/photo.txt, which is a picture",
        "seeds/photo.txt with the article's text",
    ),
    Entry(
        "not-utf8",
        ERROR,
        "The file is text in another encoding than UTF-8. Claims around the place still load; an article does not, "
        "because its characters could not be shown as printed.",
        "a file saved as “Windows-1252” or “UTF-16”",
        "the same file saved as “UTF-8”",
    ),
    Entry(
        "control-character",
        ERROR,
        "An invisible character, which YAML forbids, stands in the text; it often comes with a copy from a PDF.",
        'claim: "The court has\\u0008 123 members"',
        'claim: "The court has 123 members"',
    ),
)

YAML = (
    Entry(
        "tab",
        ERROR,
        "A tab stands in the indentation. YAML takes only spaces there.",
        "claims:\n  - id: a\n\tclaim: The court has 123 members",
        "claims:\n  - id: a\n    claim: The court has 123 members",
    ),
    Entry(
        "syntax",
        ERROR,
        "The file breaks the rules of YAML at this place. The claim it stands in is left out; the others load.",
        'claim: The minister said: "no',
        "claim: 'The minister said: \"no\"'",
    ),
    Entry(
        "unread-rest",
        WARNING,
        "The file is JSON, or its list is not written line by line, so that nothing after a mistake could be read.",
        '{"claims": ["one claim" "another claim"]}',
        '{"claims": ["one claim", "another claim"]}',
    ),
    Entry(
        "indentation",
        ERROR,
        "A line or a list item is indented unlike the others of the list of claims.",
        "claims:\n  - one claim\n - another claim",
        "claims:\n  - one claim\n  - another claim",
    ),
    Entry(
        "too-deep",
        ERROR,
        "Lists and mappings stand inside one another far deeper than any claim needs.",
        "phrases: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
        "phrases: [four sentences]",
    ),
    Entry(
        "anchor",
        ERROR,
        "YAML reads '&name' and '*name' at the start of a text as an anchor and its repetition. Both are refused.",
        "claim: *Four* verdicts",
        'claim: "*Four* verdicts"',
    ),
    Entry(
        "tag",
        ERROR,
        "YAML reads '!name' at the start of a text as a type. Types are refused; all values are plain.",
        "claim: !important The court has 123 members",
        'claim: "!important The court has 123 members"',
    ),
    Entry(
        "second-document",
        ERROR,
        "A line '---' starts a second document in the file. It is not read.",
        "claims:\n  - one claim\n---\nclaims:\n  - another claim",
        "claims:\n  - one claim\n  - another claim",
    ),
    Entry(
        "bad-key",
        ERROR,
        "A list or a mapping stands where a key belongs.",
        "[id, claim]: a",
        "id: a",
    ),
    Entry(
        "duplicate-key",
        ERROR,
        "A key is given twice in one place. The first one counts until one of them is deleted.",
        "topic: Membership\ntopic: Record",
        "topic: Record",
    ),
)
