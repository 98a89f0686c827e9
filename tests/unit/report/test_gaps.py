"""How far two numbers are apart."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.base.bounds import Bounds
from fieldbook.report.gaps import gap_in_words, spread_in_words
from tests.unit.report.figures import at_least, exactly, more_than, up_to

WHOLE = st.integers(0, 10_000)


@pytest.mark.parametrize(
    ("stated", "computed", "said"),
    [
        (exactly(5), exactly(5), "none"),
        (exactly(8), exactly(5), "3 more"),
        (exactly(2), exactly(5), "3 fewer"),
        (exactly("2.5"), exactly(1), "1.5 more"),
        (at_least(8), exactly(5), "at least 3 more"),
        (more_than(5), exactly(5), "more"),
        (up_to(3), exactly(5), "at least 2 fewer"),
        (at_least(4), exactly(5), ""),
        (up_to(5), exactly(5), ""),
        (Bounds(), exactly(5), ""),
    ],
)
def test_says_no_more_than_is_known(stated: Bounds, computed: Bounds, said: str) -> None:
    assert gap_in_words(stated, computed) == said


@given(WHOLE, WHOLE)
def test_one_way_is_as_far_as_the_other(one: int, other: int) -> None:
    there, back = gap_in_words(exactly(one), exactly(other)), gap_in_words(exactly(other), exactly(one))

    assert there.replace("more", "fewer") == back.replace("more", "fewer")


def test_a_spread_needs_both_ends() -> None:
    assert spread_in_words(Bounds(Decimal(236), Decimal(239))) == "3 between the lowest and the highest"
    assert [spread_in_words(bounds) for bounds in (at_least(5), up_to(5), exactly(5))] == ["", "", ""]
