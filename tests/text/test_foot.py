"""What stands at an article's foot: the story's last paragraph, or something that is not the story.

Developed on: the first half of each table; evaluated only: the rest. A new bug's row goes to the end.
"""

import pytest

from factcheck.model import Article, Role
from factcheck.text.document import read_document

STORY = (
    "Old pier closed\n\nThe harbour authority closed the old pier to ships and visitors on Friday after divers found "
    "cracks in two of its iron legs.\n\nRepairs will take at least two years, the authority said, and cost more than "
    "the pier did when it was built in 1911.\n\nMayor Ilse Varga called it a sad day for the town.\n\n"
)

STAYS = [
    "The pier was built in 1911 and handles about 40,000 passengers a year.",
    "The ferry company said it would move its boats to Tarn, at a cost of £3m a year.",
    "Tickets for the pier cost £4 a head last summer, the authority said.",
    "Varga said: “Please stay away from the pier. You are not safe there.”",
    "One thing is sure: the pier will not open this summer.",
    "The cost: about £9m, twice what the authority had set aside.",
    "Cause of the cracks: rust, the divers' report says.",
    "Correction: The pier was built in 1911, not in 1921.",
    "In 1998 a storm tore away forty metres of it, and nobody was hurt.",
    "The ferry to Tarn now leaves from the coal dock.",
    "The authority has not said who will pay.",
    "Members of the rowing club, whose boats lie under the pier, were told to move them by Sunday.",
    "Subscribers to the pier's trust have been asked to wait for their money.",
    "The clause on closures is on page 12.",
    "A shopkeeper, Owen Brask, said he had sold eight teas all day.",
    "The next meeting of the council is on Monday.",
    "A reader of old maps, she said, would have known.",
    "The forum meets again in May.",
    "The trust wants £1m from the state, £1m from the town and the rest in gifts.",
    "Last year it had 4,100 visitors a week.",
]
GOES = [
    "Chapel roof fund (built 1914): 603 tiles paid for, 61 to go.",
    "Small ads: page 14. Tide tables: page 16.",
    "Letters to the editor: page 31",
    "IN BRIEF: Jan Holt resigned as treasurer of the rowing club on 11 March. The club thanked him.",
    "Readers' poll: 68% of you oppose the new tram livery.",
    "Also in this edition: Wheat harvest rose by 14 per cent, to 350,000 tonnes.",
    "Popular posts: What 310,000 paper clips look like | 176 ways to use a leek",
    "STAR OFFER: 30% off goggles with today's token, page 31",
    "WIN! 24 family tickets to the zoo, worth a total of £3,200. See page 11",
    "Comments (46). Sign in to leave a reply.",
    "© Gazette Media. Subscribers may download the drawings.",
    "The Gazette is read by 11,000 professionals in 3 languages.",
    "The Gazette's legal newsletter appears on Tuesdays. More than 35,000 people read it.",
    "Figures delayed by at least 15 minutes. Not investment advice.",
    "Media contact: registry, second floor, 09:00–11:30.",
    "Some links on this page are affiliate links. I was not paid for this post.",
    "Thanks for following along. Like what we do? Become a member for $5 a month.",
    "Forwarded this email? Subscribe here.",
    "WORRIED? Call our helpline between 10am and 4pm. Calls cost 8.4p a minute.",
    "Gazette subscribers: join 412 engineers at our spring conference.",
    "Ana Ruiz is the author of “Falling Upward” (Quayside, $24). Subscribers save 18 per cent.",
    "TRAFFIC: 14 km jam at Ostren, avoid ring road",
    "Blood donors: Wednesday, tent 31.",
    "Next week on the Gazette: 27 things you never asked about rivers.",
]


def _foot_roles(line: str, story: str = STORY) -> set[Role]:
    document = read_document(Article("pier", story + line, outlet="The Gazette", title="Old pier closed"))
    return {s.role for s in document.sentences if s.span.start >= len(story)}


@pytest.mark.parametrize("line", STAYS)
def test_a_story_s_last_paragraph_stays(line: str) -> None:
    """Background, prices, labelled facts, addresses in quotations and corrections take part in findings."""
    assert _foot_roles(line) <= {Role.BODY, Role.CORRECTION}


@pytest.mark.parametrize("line", GOES)
def test_what_is_no_story_at_the_foot_is_demoted(line: str) -> None:
    """Other items, offers, notices and what the paper says of itself."""
    assert _foot_roles(line) == {Role.BOILERPLATE}


def test_items_under_a_heading_for_briefs_are_other_topics_until_the_story_resumes() -> None:
    """Also whole sentences with a label of their own; a paragraph that shares the story's words is the story."""
    items = (
        "IN BRIEF\n\nShops: No vote on Sunday opening, the council decided by a show of hands.\n\nLost dog found.\n\n"
    )
    back = "The harbour authority will test the other iron legs of the pier next week, its divers said on Friday."
    assert _foot_roles(items.strip()) == {Role.BOILERPLATE}
    assert _foot_roles(back, STORY + items) == {Role.BODY}


def test_a_text_in_labelled_lines_keeps_them() -> None:
    """An interview or a fact box is written so: its last line is no other item."""
    lines = "\n\n".join(
        f"{who}: It rained on {day} and nobody came." for who in ("Holt", "Reyes") for day in ("Monday", "Friday")
    )
    assert _foot_roles("Reyes: We sold nothing.", STORY + lines + "\n\n") == {Role.BODY}
    assert _foot_roles("Length: 400 metres", STORY + "Pier factfile\n\n") == {Role.BODY}


def test_a_live_blog_s_oldest_entry_stays() -> None:
    """Times above the entries are no labels, and the last entry is the first news."""
    blog = "Pier: as it happened\n\n10:15\n\nDivers are back on shore.\n\n09:30\n\n"
    assert _foot_roles("Cracks have been found in the old pier, the harbour authority says.", blog) == {Role.BODY}
