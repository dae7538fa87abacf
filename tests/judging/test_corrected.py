"""A figure that the next sentence puts right.

Developed on: the first rows of the table, up to the comment. Evaluated only: the rest. A new bug's row goes last, with
a word on what went wrong.
"""

import pytest

from tests.judging.told import judge_page

TITLE = "The week in Tarn\n\nIt rained again in the valley, and the market was half empty.\n\n"


@pytest.mark.parametrize(
    ("claim", "text", "stance"),
    [
        (
            "The miners’ pay rise was 9%",
            "Correction: Last week’s paper put the miners’ pay rise at 9 per cent. It was 8.",
            "conflicts",
        ),
        (
            "The miners’ pay rise was 8%",
            "Correction: Last week’s paper put the miners’ pay rise at 9 per cent. It was 8.",
            "agrees",
        ),
        (
            "The flood killed 19 people",
            "An earlier version of this page said that the flood killed 19 people. The figure is 17.",
            "conflicts",
        ),
        (
            "The court barred Holt for ten years",
            "A previous article said the court barred Holt for ten years. It is eight.",
            "conflicts",
        ),
        (
            "Tarn and Orme signed the pact on 4 March 2025",
            "Correction: An earlier entry said Tarn and Orme signed the pact on 3 March. They signed it on 4 March.",
            "agrees",
        ),
        ("Annual savings of £9m", "Annual savings, put at £11m when the bill was tabled, will come to £9m.", "agrees"),
        (
            "Annual savings of £11m",
            "Annual savings, put at £11m when the bill was tabled, will come to £9m.",
            "conflicts",
        ),
        # evaluated only
        ("The flood killed 19 people", "The flood killed 19 people. It is 17 km to Orme.", "agrees"),
        ("The flood killed 19 people", "The flood killed 19 people, the paper said. The rate is 4 per cent.", "agrees"),
        (
            "The flood killed 19 people",
            "Police said the flood killed 19 people. The number is expected to rise.",
            "agrees",
        ),
        (
            "The pact was first put forward in 1958",
            "The pact was first put forward in 1958. It is 20 pages long.",
            "agrees",
        ),
        ("Tarn sold 40 boats", "Tarn sold 40 boats. They were 12 metres long.", "agrees"),
    ],
)
def test_the_right_figure_takes_the_wrong_one_s_place(claim: str, text: str, stance: str) -> None:
    """In a correction, headed or worded as one; a figure of another kind in the next sentence puts nothing right."""
    assert judge_page(claim, f"{TITLE}{text}\n").stance == stance
