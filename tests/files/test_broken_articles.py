"""Broken articles: what an editor is told, and what is still read."""

from dataclasses import replace

import pytest

from factcheck.files import read_article
from factcheck.files.problems import word_problem

# A text, the problems' places and messages, and what is read: id, outlet, title, date, body.
BROKEN = (
    (
        "---\nid: a\nThe text.\n",
        ["1:1: error: the front matter starts here with '---' and never ends."],
        ("it", "", "---", None, "---\nid: a\nThe text.\n"),
    ),
    (
        "---\ntitle: Rain: it stops play\noutlet: The Times\n---\nIt rained.",
        ["2:12: error: a ': ' stands where none can: 'title: Rain: it stops play'."],
        ("it", "The Times", "It rained.", None, "It rained."),
    ),
    (
        "---\ndate: 2023-02-29\nurl: example.org\noutlet: [a]\n---\nIt rained.",
        [
            "2:7: error: front matter: date '2023-02-29' is not a day in the calendar.",
            "3:6: error: front matter: url 'example.org' is not an address on the web.",
            "4:9: error: front matter: 'outlet' is meant to be a text, here is a list.",
        ],
        ("it", "", "It rained.", None, "It rained."),
    ),
    (
        "---\nonly words\n---\nIt rained.",
        ["2:1: error: front matter: it holds no keys and values."],
        ("it", "", "It rained.", None, "It rained."),
    ),
    (
        "---\nid: a/b c\nid: b\n---\nIt rained.",
        [
            "2:5: error: front matter: the id 'a/b c' cannot stand in a link.",
            "3:1: error: front matter: the key 'id' is given twice, on lines 2 and 3.",
        ],
        ("a-b-c", "", "It rained.", None, "It rained."),
    ),
    (
        "---\noutlet: &a The Times\ntitle:\n\tdate: x\n---\nIt rained.",
        [
            "2:9: error: '&a' is an anchor or an alias, which are refused.",
            "4:1: error: a tab stands in the indentation; YAML takes only spaces.",
        ],
        ("it", "", "It rained.", None, "It rained."),
    ),
    (
        "---\nid: a\n---\n \n",
        ["1:1: warning: the article has no text."],
        ("a", "", "it", None, " \n"),
    ),
    ("", ["1:1: warning: the article has no text."], ("it", "", "it", None, "")),
)

# What the messages above advise, in order.
ADVICE = (
    "Put a line '---' between it and the text.",
    "Put a text that holds ': ' in quotation marks; align a key with its neighbours.",
    "February 2023 has 28 days.",
    "Write an address that starts with 'https://' or 'http://'.",
    "Write 'outlet: …'.",
    "Write 'key: value', or delete the two lines '---'.",
    "Write 'a-b-c'.",
    "Keep one; until then line 2 counts.",
    "A text that starts with '&' needs quotation marks; to repeat something, write it again.",
    "Replace the tab with spaces.",
    "Put the text below the front matter.",
    "Put the text below the front matter.",
)


@pytest.mark.parametrize(("text", "messages", "expected"), BROKEN)
def test_an_editor_learns_what_is_wrong_with_an_article(
    text: str, messages: list[str], expected: tuple[object, ...]
) -> None:
    """Every problem with its place; what can be read is read."""
    article, problems = read_article(text, "it.txt")

    assert [word_problem(replace(problem, advice="")) for problem in problems] == [
        f"it.txt:{told}" for told in messages
    ]
    assert (article.id, article.outlet, article.title, article.date, article.body) == expected


def test_an_editor_learns_what_to_type() -> None:
    """Each problem comes with its advice."""
    assert tuple(problem.advice for text, *_ in BROKEN for problem in read_article(text, "it.txt")[1]) == ADVICE
