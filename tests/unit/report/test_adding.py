"""Arithmetic of bounds: whatever the true numbers are, the answer holds them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.base.bounds import Bounds
from fieldbook.report.adding import (
    added,
    bounds_in_words,
    common,
    hull,
    number_in_words,
    overlapping,
    surely_exceeds,
)
from tests.unit.report.figures import at_least, exactly, more_than, up_to

NUMBERS = st.integers(0, 10_000)


def holds(bounds: Bounds, number: Decimal) -> bool:
    above = (
        bounds.lower is None or bounds.lower < number or (bounds.lower == number and bounds.lower_inclusive)
    )
    below = (
        bounds.upper is None or number < bounds.upper or (bounds.upper == number and bounds.upper_inclusive)
    )
    return above and below


@st.composite
def numbers_in_bounds(draw: st.DrawFn) -> tuple[Decimal, Bounds]:
    """A true number and bounds that somebody stated of it, rightly."""
    number = draw(NUMBERS)
    lower = draw(st.none() | st.integers(0, number))
    upper = draw(st.none() | st.integers(number, 20_000))
    return Decimal(number), Bounds(
        None if lower is None else Decimal(lower),
        None if upper is None else Decimal(upper),
        lower_inclusive=lower == number or draw(st.booleans()),
        upper_inclusive=upper == number or draw(st.booleans()),
    )


PARTS = st.lists(numbers_in_bounds(), min_size=1, max_size=8)


@given(PARTS)
def test_the_true_sum_lies_in_the_added_bounds(parts: list[tuple[Decimal, Bounds]]) -> None:
    assert holds(added([bounds for _, bounds in parts]), sum((number for number, _ in parts), Decimal(0)))


@given(PARTS)
def test_every_part_lies_in_the_hull(parts: list[tuple[Decimal, Bounds]]) -> None:
    whole = hull([bounds for _, bounds in parts])
    assert all(holds(whole, number) for number, _ in parts)


@given(PARTS)
def test_the_size_of_a_union_lies_between_the_largest_and_the_sum(
    parts: list[tuple[Decimal, Bounds]],
) -> None:
    union = overlapping([bounds for _, bounds in parts])
    numbers = [number for number, _ in parts]
    assert holds(union, max(numbers))
    assert holds(union, sum(numbers, Decimal(0)))


@given(NUMBERS, st.data())
def test_what_is_common_to_true_statements_holds_the_truth(number: int, data: st.DataObject) -> None:
    """Bounds that all hold for one number always have something in common, and it is there."""
    true = Decimal(number)
    statements = [
        Bounds(data.draw(st.none() | st.just(true)), data.draw(st.none() | st.just(true + 5)))
        for _ in range(3)
    ]
    found = common(statements)
    assert found is not None
    assert holds(found, true)


@given(st.lists(NUMBERS.map(exactly), min_size=1, max_size=8))
def test_exact_numbers_add_to_an_exact_number(parts: list[Bounds]) -> None:
    total = added(parts)
    assert total.lower == total.upper == sum((part.lower for part in parts if part.lower), Decimal(0))


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        ([exactly(72), exactly(167)], "239"),
        ([at_least(1000), exactly(245)], "at least 1,245"),
        ([more_than(1500), exactly(10)], "more than 1,510"),
        ([exactly(11), Bounds()], "at least 11"),
        ([up_to(350), exactly(10)], "up to 360"),
        ([up_to(350), exactly(10), Bounds()], "at least 10"),
        ([up_to(350)], "up to 350"),
        ([Bounds(), Bounds()], ""),
        ([exactly("0.50"), exactly("1.10")], "1.6"),
    ],
)
def test_a_sum_says_what_is_known(parts: list[Bounds], words: str) -> None:
    """Rule F6: the weakest part decides how the whole is said."""
    assert bounds_in_words(added(parts)) == words


@pytest.mark.parametrize(
    ("bounds", "words"),
    [
        (Bounds(Decimal(8), Decimal(12)), "8 to 12"),
        (more_than(1500), "more than 1,500"),
        (Bounds(upper=Decimal(15), upper_inclusive=False), "less than 15"),
        (exactly(0), "0"),
    ],
)
def test_bounds_are_said_in_words(bounds: Bounds, words: str) -> None:
    assert bounds_in_words(bounds) == words


def test_of_two_equal_limits_the_right_one_is_kept() -> None:
    """More than 8 is inside of at least 8: the hull takes the wider limit, what is common the narrower."""
    closed = Bounds(Decimal(8), Decimal(10))
    opened = Bounds(Decimal(8), Decimal(10), lower_inclusive=False, upper_inclusive=False)
    assert hull([closed, opened]) == hull([opened, closed]) == closed
    assert common([closed, opened]) == common([opened, closed]) == opened


@pytest.mark.parametrize(("one", "other"), [(exactly(7), exactly(5)), (more_than(5), exactly(5))])
def test_a_certain_excess_is_an_excess(one: Bounds, other: Bounds) -> None:
    assert surely_exceeds(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (exactly(5), exactly(5)),
        (at_least(5), exactly(5)),
        (up_to(7), exactly(5)),
        (exactly(7), at_least(5)),
    ],
)
def test_what_may_fit_is_no_excess(one: Bounds, other: Bounds) -> None:
    assert not surely_exceeds(one, other)


@pytest.mark.parametrize(
    ("number", "words"), [("1200.00", "1,200"), ("0.850", "0.85"), ("2500000", "2,500,000")]
)
def test_numbers_have_commas_and_no_useless_zeros(number: str, words: str) -> None:
    assert number_in_words(Decimal(number)) == words
