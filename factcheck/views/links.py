"""The addresses of the pages, relative to one another so that they hold under any base path."""

from collections.abc import Mapping
from urllib.parse import urlencode


def board_link(filters: Mapping[str, str] | None = None) -> str:
    """The board, filtered.

    >>> board_link({"topic": "Crimea & law"}), board_link()
    ('./?topic=Crimea+%26+law', './')
    """
    return f"./?{urlencode(filters)}" if filters else "./"


def claim_link(claim: str) -> str:
    """One claim's page.

    >>> claim_link("state-parties")
    'claim?id=state-parties'
    """
    return f"claim?{urlencode({'id': claim})}"


def article_link(article: str, claim: str = "") -> str:
    """One article's page, opened on its passage about a claim where one is given.

    >>> article_link("tass"), article_link("tass", "state-parties")
    ('article?id=tass', 'article?id=tass&claim=state-parties')
    """
    return f"article?{urlencode({'id': article, 'claim': claim} if claim else {'id': article})}"
