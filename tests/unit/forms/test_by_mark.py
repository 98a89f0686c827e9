"""Numbers in the way of a country: what could mean two numbers is decided by its decimal mark (rule F7)."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.forms.values.number import AmbiguousNumberError, parse_by_mark, parse_number

POINT, COMMA = ".", ","


@pytest.mark.parametrize(
    ("text", "mark", "value"),
    [
        ("50.000", COMMA, "50000"),
        ("50.000", POINT, "50"),
        ("1,426", COMMA, "1.426"),
        ("1,500 million", POINT, "1500000000"),
        ("1,500 million", COMMA, "1500000"),
        ("2.500 millones", COMMA, "2500000000"),
    ],
)
def test_the_decimal_mark_decides(text: str, mark: str, value: str) -> None:
    assert parse_by_mark(text, mark) == Decimal(value)


@pytest.mark.parametrize("text", ["1 426", "1,6", "1.6", "50000", "2.5 million", "a dozen", "1.234.567"])
@pytest.mark.parametrize("mark", [POINT, COMMA])
def test_what_means_one_number_needs_no_decision(text: str, mark: str) -> None:
    parse_number(text)

    assert parse_by_mark(text, mark) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("٤٤", "44"),
        ("۱۲۳", "123"),
        ("١٬٤٢٦", "1426"),
        ("١٫٦", "1.6"),
        ("٥٠٫٠٠٠", "50"),
        ("١٬٢٣٤٬٥٦٧٫٥", "1234567.5"),
        ("1,00,000", "100000"),
        ("12,34,567.50", "1234567.50"),
        ("2,5 millones", "2500000"),
        ("3 mille", "3000"),
        ("1,5 million", "1500000"),
        ("2 hiljade", "2000"),
        ("4 mijë", "4000"),
        ("٣ مليون", "3000000"),
        ("une douzaine", "12"),
        ("una docena", "12"),
        ("një duzinë", "12"),
        ("tuce", "12"),
        ("دزينة", "12"),
    ],
)
def test_the_digits_marks_and_words_of_other_countries_are_read(text: str, value: str) -> None:
    assert parse_number(text) == Decimal(value)


@given(st.integers(min_value=0, max_value=10**12))
def test_a_number_grouped_in_the_way_of_a_country_is_that_number(number: int) -> None:
    western = f"{number:,d}"
    for text, mark in ((western, POINT), (western.replace(",", "."), COMMA)):
        found = parse_by_mark(text, mark)

        assert (parse_number(text) if found is None else found) == number


@given(st.integers(min_value=0, max_value=10**9))
def test_arabic_digits_say_the_same_number(number: int) -> None:
    eastern = "".join(chr(0x0660 + int(digit)) for digit in str(number))

    assert parse_number(eastern) == number


@given(st.text(max_size=12))
def test_nothing_that_is_typed_gives_two_answers_or_a_fault(text: str) -> None:
    try:
        found = parse_by_mark(text, COMMA)
    except AmbiguousNumberError:
        pytest.fail("a country decides what is ambiguous")
    except ValueError:
        return
    assert found is None or found == found.normalize()


def test_words_that_mean_two_numbers_are_no_business_of_a_mark() -> None:
    assert parse_by_mark("six billion", COMMA) is None
