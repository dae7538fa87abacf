"""Headline, story and the rest: which part of an article each line belongs to."""

import pytest

from factcheck.model import Article, Role
from factcheck.text.document import read_document

LEAD = "The harbour authority closed the old pier to ships and visitors on Friday after divers found cracks."
NEXT = "Repairs will take at least two years, the authority said, and cost more than the pier did when it was built."


def _roles(body: str, title: str = "", outlet: str = "") -> list[tuple[str, Role]]:
    document = read_document(Article("pier", body, outlet=outlet, title=title))
    return [(sentence.span.of(body), sentence.role) for sentence in document.sentences]


def _role_of(
    line: str, *, before: str = f"Old pier closed\n\n{LEAD}\n\n", after: str = f"\n\n{NEXT}\n\n{NEXT}"
) -> set[Role]:
    body = before + line + after
    document = read_document(Article("pier", body, outlet="The Porto Gazette", title="Old pier closed"))
    return {s.role for s in document.sentences if len(before) <= s.span.start < len(before) + len(line)}


# Lines in the middle of a story. Developed on these; a new bug's row goes at the end of its list.
STORY = [
    "Armenia has become a member of the court.",
    "He asked supporters to make a donation to the striking miners.",
    "The company changed its privacy policy and its terms and conditions in March.",
    "An earlier version of the report by the United Nations said that 300 had died.",
    "Correction of the market began in May, analysts said.",
    "By Monday the fire was out.",
    "By 2030 the town wants to be rid of coal.",
    "Support for the bridge has grown since the spring.",
    "Follow the money, she told the committee.",
    "“Please sign up to our newsletter,” the forged email said.",
    "Article 9 was amended in 1998 to allow for a second chamber.",
    "Subscribers to the pension fund will lose a third of their savings.",
    "Published accounts show that it owed 14m at the end of 2023.",
    "The image was taken by a neighbour, who sold it for $400.",
    "Shares in the company fell 14%.",
    "What will it cost?",
    "The vote was 52-48.",
    "- Fourteen people were hurt",
    "Register offices will close for a week.",
    "The views expressed in the town hall were not kind.",
    "All rights to the mine went to the state in 1970.",
    "Call it a draw, said the coach.",
    "The magazine was founded in 1958 and has 12,000 readers.",
    "More than 400 people were moved out.",
    "Most read the law as a ban.",
    "Sources: the ministry, the union and the mayor all said that no one was hurt in it.",
]
BOILERPLATE = [
    "READ MORE: Ferry strike leaves 12,000 stranded",
    "OPINION: The pier must be saved",
    "Interactive: How deep is your harbour?",
    "In other news: ferry strike enters second week",
    "Sign up for our daily newsletter.",
    "Subscribe to The Porto Gazette for $62 a year!",
    "Get our best stories sent to your inbox every morning.",
    "You have read 3 of your 5 free articles this month.",
    "All rights reserved.",
    "© 2025 Porto Media Ltd",
    "Share",
    "Advertisement",
    "Share this article",
    "Read more",
    "TURN TO PAGES 4 & 5",
    "COMMENT: PAGE 12",
    "WHAT DO YOU THINK? Text PIER to 58 58",
    "Were you there? Email news@gazette.example",
    "This article is for information only and does not constitute investment advice.",
    "If you have been affected by this story, call the Samaritans helpline on 116 123.",
    "This is a developing story. Check back for updates.",
    "Disclaimer: The author owns shares in a shipping company.",
    "Our standards: The Gazette Code of Practice.",
    "Major pushback",
    "Ferry company sued over lost luggage",
    "Follow us on Facebook",
    "We use cookies to give you the best experience.",
    "Become a member of The Porto Gazette",
    "Join more than 37,000 readers of our morning email.",
]
CAPTIONS = [
    "Photo: Reader's picture / @pierwatcher",
    "Picture by Mara Lund",
    "AP/Mara Lund",
    "Mara Lund/Getty Images",
    "Getty Images",
    "File photo",
    "The pier was built in 1911 [Reuters]",
    "The pier in winter. Photograph: Mara Lund/The Gazette",
    "Divers at the pier on Friday. REUTERS/Mara Lund",
    "Divers at the pier (AP Photo/Mara Lund)",
    "Image source, Getty Images",
]
BYLINES = [
    "By Ada Quist in Porto",
    "BY ADA QUIST",
    "Published 5 March 2025, 10.52am | Updated 11.15am",
    "Reading time: 2 minutes",
    "3 min read",
    "(Reporting by Ada Quist; Editing by Tom Vale)",
    "Additional reporting by Tom Vale",
    "SOURCE: Agencies",
    "CP/hk/dm 051644 JUN 25",
    "Last updated: 14:05 GMT, 5 March 2025",
]
CORRECTIONS = [
    "Correction: The pier was built in 1911.",
    "CORRECTION, 17 September: an earlier version of this article said that the pier was built in 1958. It was 1911.",
    "Clarification (5 March): The pier is owned by the town.",
    "Editor's note: The figure was updated.",
    "This article was amended on 5 March to correct the year.",
    "An earlier version of this story gave a wrong year.",
    "We wrongly reported that the pier had burned.",
]


@pytest.mark.parametrize("line", STORY)
def test_a_line_of_the_story_stays_one(line: str) -> None:
    """A sentence that only sounds like a plea, a teaser or a correction takes part in findings."""
    assert _role_of(line) == {Role.BODY}


@pytest.mark.parametrize(
    ("line", "role"),
    [
        *((line, Role.BOILERPLATE) for line in BOILERPLATE),
        *((line, Role.CAPTION) for line in CAPTIONS),
        *((line, Role.BYLINE) for line in BYLINES),
        *((line, Role.CORRECTION) for line in CORRECTIONS),
    ],
)
def test_a_line_that_is_not_the_story_is_told_apart(line: str, role: Role) -> None:
    """Teasers, pleas, captions, bylines and corrections are known wherever they stand."""
    assert _role_of(line) == {role}


@pytest.mark.parametrize("line", [*STORY, "The court has 123 members", "No full stop here", "Most read"])
def test_a_text_of_one_line_is_never_a_headline(line: str) -> None:
    """Judged alone, a sentence is what it says, with or without a full stop."""
    roles = {role for _, role in _roles(line)}
    assert roles == ({Role.BOILERPLATE} if line == "Most read" else {Role.BODY})


def test_the_top_of_an_article_is_labelled_line_by_line() -> None:
    """Junk, headline, standfirst, repeated headline, caption, writer, job and day come before the story."""
    body = (
        f"Menu\n\nOld pier closed\n\nCracks found after storm.\n\nOLD PIER CLOSED\nThe pier in May [AFP]\n\n"
        f"Ada Quist-Hale\nHarbour correspondent\nMonday 10 March 2025\n\n{LEAD}"
    )
    assert [role for _, role in _roles(body, title="Old pier closed")] == [
        Role.BOILERPLATE,
        Role.HEADLINE,
        Role.HEADLINE,
        Role.HEADLINE,
        Role.CAPTION,
        Role.BYLINE,
        Role.BYLINE,
        Role.BYLINE,
        Role.BODY,
    ]


def test_a_first_short_line_is_the_headline_of_a_bare_text() -> None:
    """Without a known title the first line that is no sentence is one."""
    assert _roles(f"Old pier closed\n{LEAD}") == [("Old pier closed", Role.HEADLINE), (LEAD, Role.BODY)]


def test_a_text_that_starts_with_its_story_has_no_headline() -> None:
    """A first paragraph is not mistaken for a headline."""
    assert _roles(f"{LEAD}\n\n{NEXT}") == [(LEAD, Role.BODY), (NEXT, Role.BODY)]


def test_a_dateline_of_its_own_is_no_part_of_the_story() -> None:
    """Place, day and agency before the first sentence are a byline."""
    assert _roles(f"MOSCOW, August 21. /TASS/. {LEAD}\n\n{NEXT}") == [
        ("MOSCOW, August 21.", Role.BYLINE),
        ("/TASS/.", Role.BYLINE),
        (LEAD, Role.BODY),
        (NEXT, Role.BODY),
    ]


def test_everything_under_a_teaser_heading_is_demoted_until_the_story_resumes() -> None:
    """A list of other stories ends where a paragraph begins, or with the text."""
    body = (
        f"Old pier closed\n\n{LEAD}\n\nMost read\n1. Ferry strike: 12,000 stranded\n2. Why is the sea blue?\n\n{NEXT}"
    )
    assert [role for _, role in _roles(body)] == [
        Role.HEADLINE,
        Role.BODY,
        *[Role.BOILERPLATE] * 3,
        Role.BODY,
    ]


def test_teaser_cards_after_the_end_are_demoted_with_their_summaries() -> None:
    """After the source line a repeated title and its summary are another story's."""
    title = "'We lost everything'"
    card = f"{title}\n\n{title}\n\nMeet the nine families who had to leave home after the flood."
    body = f"Old pier closed\n\n{LEAD}\n\nSOURCE: Agencies\n\n{card}"
    assert [role for _, role in _roles(body)] == [Role.HEADLINE, Role.BODY, Role.BYLINE, *[Role.BOILERPLATE] * 3]


def test_a_chart_s_source_line_does_not_end_the_story() -> None:
    """A paragraph behind a source line is the story again."""
    body = f"Old pier closed\n\n{LEAD}\n\nSource: Harbour board\n\n{NEXT}"
    assert [role for _, role in _roles(body)] == [Role.HEADLINE, Role.BODY, Role.BYLINE, Role.BODY]


def test_a_plea_goes_on_while_it_speaks_to_the_reader() -> None:
    """The paragraphs behind "we have a favour to ask" belong to it; a paragraph of news does not."""
    body = (
        f"Old pier closed\n\n{LEAD}\n\nWe have a small favour to ask.\n\nOur paper has told this town the truth"
        f" since 1911, and we need you.\n\nThank you.\n\n{NEXT}"
    )
    assert [role for _, role in _roles(body)] == [Role.HEADLINE, Role.BODY, *[Role.BOILERPLATE] * 3, Role.BODY]


def test_a_publication_s_lines_about_itself_at_the_end_are_demoted() -> None:
    """A masthead opens with the outlet's name and stands last; a sentence on another paper is the story."""
    body = f"Old pier closed\n\n{LEAD}\n\nThe Porto Gazette, serving the coast since 1871. Circulation 12,000."
    assert [role for _, role in _roles(body, outlet="The Porto Gazette")] == [
        Role.HEADLINE,
        Role.BODY,
        Role.BOILERPLATE,
        Role.BOILERPLATE,
    ]


def test_questions_that_the_next_line_answers_are_the_story() -> None:
    """In a list of questions and answers both stay."""
    body = f"Old pier closed\n\n{LEAD}\n\nWhen did it close?\nOn Friday.\n\nWill it open again?\nNobody knows."
    assert {role for _, role in _roles(body)[1:]} == {Role.BODY}


def test_a_correction_s_bare_heading_takes_the_next_paragraph_along() -> None:
    """Heading and text are one correction."""
    body = f"Old pier closed\n\n{LEAD}\n\nCorrections\n\nThe pier was built in 1911, not in 1958."
    assert [role for _, role in _roles(body)] == [Role.HEADLINE, Role.BODY, Role.CORRECTION, Role.CORRECTION]


def test_one_plea_in_a_long_paragraph_demotes_its_sentence_alone() -> None:
    """The rest of the paragraph is news."""
    body = f"{LEAD}\n\n{LEAD} {NEXT} Sign up for our newsletter."
    assert [role for _, role in _roles(body)] == [Role.BODY, Role.BODY, Role.BODY, Role.BOILERPLATE]
