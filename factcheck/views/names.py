"""What the sources are called on the pages."""

from collections import Counter
from collections.abc import Mapping, Sequence

from factcheck.model import Article
from factcheck.views.words import word_day


def outlet_names(articles: Sequence[Article]) -> Mapping[str, str]:
    """Each article's name as a source, by its id: its outlet, told apart where one outlet has several articles.

    >>> list(outlet_names([Article("a", "", outlet="TASS"), Article("b", "", title="A bare text")]).values())
    ['TASS', 'A bare text']
    """
    plain = {article.id: _plain_name(article) for article in articles}
    dated = {article.id: _dated_name(article, plain[article.id]) for article in articles}
    often, dated_often = Counter(plain.values()), Counter(dated.values())
    return {
        key: name if often[name] == 1 else dated[key] if dated_often[dated[key]] == 1 else f"{dated[key]} ({key})"
        for key, name in plain.items()
    }


def title_of(article: Article) -> str:
    """What to call the article itself.

    >>> title_of(Article("tass", "", outlet="TASS"))
    'TASS'
    """
    titled = article.title if article.title != article.outlet else ""
    return titled or _dated_name(article, _plain_name(article))


def _plain_name(article: Article) -> str:
    return article.outlet or article.title or article.id


def _dated_name(article: Article, name: str) -> str:
    return f"{name}, {word_day(article.date)}" if article.date else name
