"""Every kind of answer with digits in it takes those of every script, and the Arabic marks beside them."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.forms.answers import AnyKind
from fieldbook.forms.kind import Typed
from fieldbook.forms.kinds.clock import ClockTime
from fieldbook.forms.kinds.day import DayKind
from fieldbook.forms.values.day import EARLIEST_YEAR, LATEST_YEAR, Day, parse_day
from fieldbook.forms.values.number import parse_number
from tests.contracts.examples import EXAMPLES
from tests.toolkit.digits import in_script

ZEROS = st.sampled_from("٠۰०০")
"""Arabic, Persian, Hindi, Bengali."""
WITH_DIGITS = ("number", "whole number", "time of day", "day", "coordinates", "figure", "part")
TYPED = {"", "value", "lower", "upper", "out_of", "every", "as_of"}
"""The numbers and days among the answers inside; the others are codes and identifiers."""


def rewritten(typed: Typed, zero: str, *, name: str = "") -> Typed:
    """*typed* with its digits in another script."""
    if isinstance(typed, dict):
        return {key: rewritten(value, zero, name=key) for key, value in typed.items()}
    return in_script(typed, zero) if isinstance(typed, str) and name in TYPED else typed


@pytest.mark.parametrize("name", WITH_DIGITS)
@given(zero=ZEROS)
def test_an_example_is_read_as_the_same(name: str, zero: str) -> None:
    example = EXAMPLES[name]

    written = rewritten(example.typed, zero)

    assert written != example.typed
    assert example.kind.read(written) == example.kind.read(example.typed)


@given(
    st.dates(date(EARLIEST_YEAR, 1, 1), date(LATEST_YEAR, 12, 31)),
    ZEROS,
    st.sampled_from(["{d}.{m}.{y}", "{d}/{m}/{y}", "{d}؍{m}؍{y}", "{d}. {m}. {y}.", "\u200f{d}-{m}-{y}"]),
)
def test_a_day_is_read(day: date, zero: str, spelling: str) -> None:
    typed = spelling.format(d=day.day, m=day.month, y=day.year)

    assert parse_day(in_script(typed, zero)) == Day(day.year, day.month, day.day)


@pytest.mark.parametrize(
    ("kind", "typed", "like"),
    [
        (DayKind(label="Day", help="When."), "٩؍١٢؍٢٠١٩", "9.12.2019"),
        (DayKind(label="Day", help="When."), "\u200f٩/١٢/٢٠١٩", "9.12.2019"),
        (DayKind(label="Day", help="When."), "٩ ديسمبر ٢٠١٩", "9 December 2019"),
        (DayKind(label="Day", help="When."), "۹.۱۲.۲۰۱۹.", "9.12.2019"),
        (ClockTime(label="Time", help="Local time."), "٢:٠٥ م", "14:05"),
        (ClockTime(label="Time", help="Local time."), "٩ ص", "09:00"),
        (ClockTime(label="Time", help="Local time."), "۱۴۰۵", "14:05"),
    ],
)
def test_as_it_is_written_there(kind: AnyKind, typed: str, like: str) -> None:
    reading = kind.read(typed)

    assert reading.problems == ()
    assert reading.value == kind.read(like).value


@given(st.decimals(min_value=0, max_value=10**9, places=2), ZEROS)
def test_arabic_marks_part_thousands_and_decimals(value: Decimal, zero: str) -> None:
    written = in_script(f"{value:,.2f}".replace(",", "٬").replace(".", "٫"), zero)

    assert parse_number(written) == value


@pytest.mark.parametrize(
    ("typed", "value"), [("١،٥", "1.5"), ("١،٥٠٠", "1500"), ("١٢٬٥٠٠", "12500"), ("٠٫١٢٥", "0.125")]
)
def test_the_arabic_comma_is_a_comma(typed: str, value: str) -> None:
    assert parse_number(typed) == Decimal(value)
