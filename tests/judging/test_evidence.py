"""The figures from which it is weighed whether a passage is about a claim, each worked out by hand."""

import pytest

from factcheck.judging.passage import lay
from factcheck.judging.reading import read_text
from factcheck.judging.verdict import figures_of
from factcheck.judging.wording import read_frames
from factcheck.model import Claim

SOLD = "Haldane sold four ferries"  # parts: Haldane (a name, 0.8), sold, ferries


def read_figure(name: str, claim: str, text: str, at: int = 0) -> float:
    """One figure of the sentence at `at`."""
    reading = read_text(text)
    return figures_of(lay(read_frames(Claim("claim", claim)), reading, at, at, 0.0))[name]


@pytest.mark.parametrize(
    ("name", "claim", "text", "expected"),
    [
        ("in order", SOLD, "Haldane sold ferries.", 1),
        ("in order", SOLD, "Ferries were sold by Haldane.", 0),
        ("in order", SOLD, "Ferries that Haldane sold.", 1 / 2),  # Haldane, sold; not sold, ferries
        ("in order", SOLD, "Haldane is old.", 0),  # a single word
        ("letters", "The inspector", "An inspection.", 4 / 7),  # insp nspe spec pect, not ecto ctor tor_
        ("letters", "A robbery", "The robbery.", 1),
        ("letters", "A robbery", "It rained.", 0),
        ("share of the passage", "The ferries sank", "The ferries sank.", 1),
        ("share of the passage", "The ferries sank", "The ferries sank near rocky islands.", 2 / 4),
        ("share of the passage", "The ferries sank", "It rained.", 0),
        ("other names", SOLD, "The boats of Haldane went to Orme and Velmora.", 2 / 6),
        ("other names", SOLD, "Boats of Haldane.", 0),
        ("other names", SOLD, "Orme bought nothing.", 0),  # capitalised as a sentence's first word
        ("values", SOLD, "It paid $5m for nine boats.", 2 / 6),
        ("values", SOLD, "It paid for boats.", 0),
        ("kinds of value", SOLD, "Nine boats were sold.", 1),
        ("kinds of value", SOLD, "Boats were sold for $5m.", 0),
        ("kinds of value", "Ferries sank", "Nine boats sank.", 0),  # the claim has none
        ("same figure", SOLD, "They cost $4.", 1),
        ("same figure", SOLD, "They cost $5.", 0),
        ("same figure", "Ferries sank", "Nine boats sank.", 0),
        ("event alone", "The ferries sank", "It rained.", 1),
        ("event alone", SOLD, "It rained.", 0),
        ("other date", "The ferries sank in May 2024", "The ferries sank in June 2024.", 1),
        ("other date", "The ferries sank in May 2024", "The ferries sank in May 2024.", 0),
        ("other date", SOLD, "Haldane sold nine ferries.", 0),  # a count is no date
        ("unqualified", "Haldane was the first to sell ferries", "Haldane sold ferries.", 1),
        ("unqualified", "Haldane was the first to sell ferries", "Haldane was the first seller.", 0),
        ("unqualified", SOLD, "Haldane sold ferries.", 0),  # the claim says no more than its event
    ],
)
def test_a_figure_of_one_sentence(name: str, claim: str, text: str, expected: float) -> None:
    """Each figure is the share, or the count, that its name says."""
    assert read_figure(name, claim, text) == pytest.approx(expected)


FERRIES = "The ferries sank. Crews rested.\n\nAt noon the ferries left. One ferry was late. Old ferries sank again."


@pytest.mark.parametrize(
    ("name", "claim", "at", "expected"),
    [
        ("rare words", "The crews rested", 1, 2 / 3),  # both words in one sentence only
        ("rare words", "The ferries sank", 0, 1 / 3),  # "ferries" in four sentences, "sank" in two
        ("rare words", "The crews rested", 0, 0),
        ("in the paragraph", "The crews rested", 0, 1),
        ("in the paragraph", "The crews rested", 2, 0),
        ("in the paragraph", "The ferries rested", 3, 1 / 2),
        ("fullest sentence", "The ferries sank", 1, 1),  # sentence 0, wherever the window is
        ("fullest sentence", "The ferries rested", 1, 1 / 2),  # no sentence has both
        ("fullest sentence", "The mayor resigned", 1, 0),
    ],
)
def test_a_figure_of_a_sentence_in_its_article(name: str, claim: str, at: int, expected: float) -> None:
    """What stands beside a sentence, and how often the article has its words, is weighed, too."""
    assert read_figure(name, claim, FERRIES, at) == pytest.approx(expected)
