"""What the tests of the pages' words share: a board made by hand."""

import pytest

from factcheck.model import Board
from tests.views.sample_board import make_board


@pytest.fixture(scope="session")
def sample() -> Board:
    """Five articles and seven claims with every stance and status; frozen, so shared."""
    return make_board()
