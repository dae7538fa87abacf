"""What the fitted weights are laid on, and the sum they go into."""

import math

import pytest

from factcheck.judging import likelihood
from factcheck.judging.likelihood import CONSTANT, read_weights
from factcheck.judging.passage import lay
from factcheck.judging.reading import read_text
from factcheck.judging.verdict import figures_of
from factcheck.judging.wording import read_frames
from factcheck.model import Claim

CASES = [
    ("Four ferries were sold in May", "The line sold four of its ferries in May."),
    ("Four ferries were sold in May", "Will the line sell five ferries, or none?"),
    ("Haldane Foods did not close its Orme plant", "The Orme plant has been closed. It employed 40."),
    ("Four ferries were sold in May", "It rained all day."),
    ("A ferry", "Nothing of the kind."),
]


def read_figures(claim: str, text: str) -> dict[str, float]:
    """Every figure of the whole text beside the claim."""
    reading = read_text(text)
    return figures_of(lay(read_frames(Claim("claim", claim)), reading, 0, len(reading.sentences) - 1, 0.0))


@pytest.mark.parametrize(("claim", "text"), CASES)
def test_every_figure_has_its_weights_and_every_weight_its_figure(claim: str, text: str) -> None:
    """The data file has a line for each figure that is computed, and none besides; `make train` writes it anew."""
    assert set(read_weights()) == {CONSTANT, *read_figures(claim, text)}


@pytest.mark.parametrize(("claim", "text"), CASES)
def test_every_figure_is_finite(claim: str, text: str) -> None:
    """No figure is infinite or undefined, whatever the passage lacks."""
    assert [name for name, figure in read_figures(claim, text).items() if not math.isfinite(figure)] == []


def test_every_weight_is_finite() -> None:
    """No weight is infinite or undefined."""
    assert [name for name, weight in read_weights().items() if not math.isfinite(weight)] == []


@pytest.fixture
def few_weights(monkeypatch: pytest.MonkeyPatch) -> None:
    """Weights that can be worked with by hand: logarithms of whole numbers."""
    weights = {CONSTANT: -math.log(2), "near": math.log(6), "far": -math.log(3)}
    monkeypatch.setattr(likelihood, "read_weights", lambda: weights)


@pytest.mark.usefixtures("few_weights")
@pytest.mark.parametrize(
    ("figures", "expected"),
    [
        ({}, 1 / 3),  # odds of 1 to 2
        ({"near": 1.0}, 3 / 4),  # 6/2
        ({"near": 1.0, "far": 1.0}, 1 / 2),  # 6/2/3
        ({"near": 2.0}, 18 / 19),  # 36/2
        ({"unheard of": 9.0}, 1 / 3),
        ({"near": 1e6}, 1.0),
        ({"far": 1e6}, 0.0),
    ],
)
def test_the_odds_of_being_about_the_claim_are_multiplied(figures: dict[str, float], expected: float) -> None:
    """Each figure multiplies the odds by the exponential of its weight; huge ones do no harm."""
    assert likelihood.likelihood(figures) == pytest.approx(expected)
