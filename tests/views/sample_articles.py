"""Five short articles, taken apart by hand, and passages found in them."""

import re
from datetime import date

from factcheck.model import (
    Anchor,
    Article,
    Document,
    PassageFinding,
    Role,
    Sentence,
    Span,
    Stance,
    ValuePair,
    Voice,
)
from factcheck.values import find_values

MINISTRY = "Russian Foreign Ministry"

ARTICLES = (
    Article(
        "tass",
        "MOSCOW, August 21. The court was established by the 1998 Rome Statute. In total, 123 countries are currently "
        "parties to the document.\n\nChina never signed it. Russia signed but did not ratify it.\n",
        outlet="TASS",
        date=date(2024, 8, 21),
        url="https://tass.com/politics/1832209",
    ),
    Article(
        "newstalk",
        "Russia announces plans to withdraw\n\nPicture by Mike Corder\n\nThe ministry adds: “During the 14 years "
        "of the court’s work it passed only four sentences having spent over a billion dollars.” Russia had signed "
        "the treaty in 2000.\n",
        outlet="Newstalk",
        title="Russia announces plans to withdraw",
        date=date(2016, 11, 16),
        date_note="the text carries no date",
    ),
    Article(
        "al-jazeera",
        "Russia pulls out\n\nRussian President Vladimir Putin has signed a decree to withdraw Russia from the court. "
        "Russia in 2000 signed the treaty.\n\nOn Monday, the ICC issued a preliminary report on Crimea. Dmitry Peskov "
        "dismissed its accusations.\n\n“Only four verdicts have been passed, while $1bn was spent,” the ministry "
        "said.\n\nThe ICC was established in 1998 and has over 100 member states.\n\nInteractive: How does your "
        "country vote at the UN?\n",
        outlet="Al Jazeera",
        title="Russia pulls out",
        date=date(2016, 11, 16),
        url="https://www.aljazeera.com/news/2016/11/russia.html",
    ),
    Article(
        "moscow-times",
        "Support us!\n\nPutin has issued a decree for Russia to withdraw. The decree will take effect once it has been "
        "signed.\n\nOn Tuesday, the ICC released a decision recognizing an armed conflict in Crimea.\n",
        outlet="The Moscow Times",
        title="Russia to Withdraw From the Court",
        date=date(2016, 11, 16),
    ),
    Article("bare", "A bare text\n\nIt is about something else.\n", title="A bare text"),
)

_BODIES = {article.id: article.body for article in ARTICLES}

_DAYS = {article.id: article.date for article in ARTICLES}

_SENTENCE = re.compile(r"[^\s][^\n]*?(?:[.?!]”?(?=\s)|(?=\n))")

_ROLES = {"Picture by": Role.CAPTION, "Support us": Role.BOILERPLATE, "Interactive": Role.BOILERPLATE}


def document_of(article: Article) -> Document:
    """The article taken apart just well enough for a page."""
    sentences = tuple(
        Sentence(
            Span(*found.span()),
            next((role for start, role in _ROLES.items() if found.group().startswith(start)), Role.BODY),
            article.body.count("\n\n", 0, found.start()),
            (),
        )
        for found in _SENTENCE.finditer(article.body)
    )
    return Document(article.body, sentences, (), Anchor(article.date, "the article’s date" if article.date else ""))


def pair_of(text: str, day: date | None, claim: str, source: str, relation: str) -> ValuePair:
    """A claim's value and a text's, as printed and as read."""
    claimed, stated = find_values(claim), find_values(text, Anchor(day))
    return ValuePair(claim, source, relation, claimed[0], next(value for value in stated if source in value.printed))


def found(
    article: str,
    excerpt: str,
    stance: Stance,
    reason: str,
    *,
    deciding: str = "",
    values: tuple[tuple[str, str, str], ...] = (),
    speaker: str | None = None,
) -> PassageFinding:
    """A passage of an article of this board, by its own words."""
    start = _BODIES[article].index(excerpt)
    marks = (
        (Span(start + excerpt.index(deciding), start + excerpt.index(deciding) + len(deciding)),) if deciding else ()
    )
    return PassageFinding(
        stance=stance,
        voice=Voice.ATTRIBUTED if speaker else Voice.OWN,
        speaker=speaker,
        span=Span(start, start + len(excerpt)),
        excerpt=excerpt,
        score=83.0,
        reason=reason,
        values=tuple(pair_of(excerpt, _DAYS[article], *value) for value in values),
        deciding=marks,
        origin=speaker or article,
    )
