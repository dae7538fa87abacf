"""Whatever the text: no error, spans in order, printed words as they stand."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import Anchor, Quantity
from factcheck.values import compare_values, find_values

# Scraps that values are made of, so that chance builds near-values as well as noise.
SCRAPS = st.sampled_from(
    [
        *"0123456789.,-–/%$£€°:'’()+~ \n\u00a0\u202fİ½",
        "1,000",
        "12",
        "over ",
        "between ",
        " and ",
        " to ",
        " million",
        "bn",
        "twenty-",
        "one ",
        "half ",
        "a dozen ",
        " per cent",
        " points",
        "May ",
        " March",
        "2016",
        "on Tuesday",
        "last ",
        " week",
        " days later",
        "th ",
        "9999",
        "0000",
        " of ",
        "the ",
        "Boeing ",
        " people",
        "31/12/",
        "nearly ",
        " or more",
        "minus ",
    ],
)
TEXTS = st.one_of(st.text(max_size=80), st.lists(SCRAPS, max_size=14).map("".join))
ANCHORS = st.one_of(
    st.just(Anchor()),
    st.builds(Anchor, st.dates(), st.just(""), st.sampled_from([True, False, None])),
    st.sampled_from([Anchor(date.min), Anchor(date.max)]),
)


@given(TEXTS, ANCHORS)
def test_values_stand_in_order_and_as_printed(text: str, anchor: Anchor) -> None:
    """Spans follow one another without overlap, and each holds exactly the words of its value."""
    end = 0
    for value in find_values(text, anchor):
        assert end <= value.span.start < value.span.end
        assert value.span.of(text) == value.printed
        end = value.span.end


@given(TEXTS, ANCHORS)
def test_ends_are_never_the_wrong_way_round(text: str, anchor: Anchor) -> None:
    """The lower end of a number or date is not above the upper one, and a quantity has at least one."""
    for value in find_values(text, anchor):
        assert value.low is None or value.high is None or value.low <= value.high
        if isinstance(value, Quantity):
            assert (value.low, value.high) != (None, None)
            assert value.figure in value.printed


@given(TEXTS, TEXTS, ANCHORS)
def test_any_two_values_can_be_compared(claim: str, source: str, anchor: Anchor) -> None:
    """Every pair gets a relation and a reason."""
    for wanted in find_values(claim, anchor):
        for said in find_values(source, anchor):
            assert compare_values(wanted, said).reason


@given(TEXTS, ANCHORS)
def test_a_value_equals_itself(text: str, anchor: Anchor) -> None:
    """A known value beside itself is the same value."""
    for value in find_values(text, anchor):
        if value.low is not None or value.high is not None:
            assert compare_values(value, value).relation == "equal"
