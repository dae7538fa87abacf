"""Which passages rule out the cause that a claim gives.

Developed on: RULED_OUT and LEFT. Evaluated only: the last rows of each, after the comment. A new bug's row goes to the
end of its table.
"""

import pytest

from factcheck.judging.causes import denied_cause
from factcheck.judging.locate import locate
from factcheck.judging.reading import read_text
from tests.judging.told import MONDAY, frame_of, judge

RULED_OUT = [
    ("A faulty valve caused the blast", "It was not the valve.", "not the valve"),
    (
        "The blast was caused by a faulty valve",
        "The blast had not been caused by a valve.",
        "not been caused by a valve",
    ),
    (
        "The roof fell because the beams were rotten",
        "The roof did not fall for lack of sound beams.",
        "not fall for lack of sound beams",
    ),
    ("Orsk quit the league over unpaid fees", "The fees were not why Orsk quit.", "fees were not why"),
    ("The ferry sank because its engine failed", "Nor did the engine fail.", "Nor did the engine"),
    # Evaluated only.
    ("The fire was caused by a gas leak", "There was no gas leak at the mill.", "no gas"),
    ("Rain delayed the harvest", "The delay was not due to rain.", "not due to rain"),
]
LEFT = [
    ("A faulty valve caused the blast", "The valve was not the only cause of the blast."),
    ("A faulty valve caused the blast", "The firm did not comment on the valve that caused the blast."),
    ("A faulty valve caused the blast", "No valve expert was at the blast."),
    ("A faulty valve caused the blast", "The blast was not expected, and a valve caused it."),
    ("The roof fell because the beams were rotten", "The roof fell on a party that had not been told of the beams."),
    ("The mill burned in March", "The mill did not burn because of the leak."),
    # Evaluated only.
    ("Rain delayed the harvest", "Rain never stopped, and the harvest was delayed."),
    ("Orsk quit the league over unpaid fees", "Orsk did not say why it quit over the fees."),
]


def _read(claim: str, text: str) -> str:
    reading = read_text(text, MONDAY)
    return denied_cause(locate(frame_of(claim), reading, 0, len(reading.sentences) - 1), reading)


@pytest.mark.parametrize(("claim", "text", "printed"), RULED_OUT)
def test_a_denied_cause_is_found_with_the_words_that_deny_it(claim: str, text: str, printed: str) -> None:
    """A negation that bears on the cause itself is found, as printed."""
    assert _read(claim, text) == printed


@pytest.mark.parametrize(("claim", "text"), LEFT)
def test_what_does_not_deny_the_cause_is_left_alone(claim: str, text: str) -> None:
    """A part cause, another negation, a description by the cause's name, or a claim without a cause denies none."""
    assert _read(claim, text) == ""


def test_ruling_the_cause_out_contradicts_the_claim_though_the_event_is_borne_out() -> None:
    """The event happened; that it happened for the claim's reason is denied."""
    found = judge(
        "The blast at the mill was caused by a faulty valve", "The blast at the mill was not caused by a valve."
    )
    assert str(found.stance) == "conflicts"
