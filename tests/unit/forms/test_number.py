"""Numbers in the way people write them, never guessed between two meanings."""

from contextlib import suppress
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.forms.kinds.number import Number
from fieldbook.forms.values.number import AmbiguousNumberError, format_number, parse_number, plain_number

PLAIN = st.decimals(-(10**12), 10**12, places=3).map(lambda value: Decimal(plain_number(value)))


class TestANumber:
    @pytest.mark.parametrize(
        ("typed", "value"),
        [
            ("0", "0"),
            ("1500", "1500"),
            ("-3", "-3"),
            ("1,500", "1500"),
            ("2,500,000", "2500000"),
            ("1 426", "1426"),
            ("1\u00a0426", "1426"),
            ("1\u2009426", "1426"),
            ("1\u202f426", "1426"),
            ("1'000", "1000"),
            ("1’000", "1000"),
            ("2 500 000", "2500000"),
            ("1,6", "1.6"),
            ("0,125", "0.125"),
            ("0.500", "0.5"),
            ("12.34", "12.34"),
            ("1234.567", "1234.567"),
            ("1,234.5", "1234.5"),
            ("1,234,567.8", "1234567.8"),
            ("1.234,5", "1234.5"),
            ("1.234.567,8", "1234567.8"),
            ("1.234.567", "1234567"),
            ("1 000,5", "1000.5"),
            ("1 000.5", "1000.5"),
            ("2.5 million", "2500000"),
            ("2,5 Million", "2500000"),
            ("2.5m", "2500000"),
            ("2.5 mln.", "2500000"),
            ("3k", "3000"),
            ("89 thousand", "89000"),
            ("1 500 million", "1500000000"),
            ("1.2 billion", "1200000000"),
            ("0.125 million", "125000"),
            ("٤٤", "44"),
            ("۴۴", "44"),
            ("١٬٥٠٠", "1500"),
            ("١٫٥", "1.5"),
            ("  44 ", "44"),
            ("9" * 18, "9" * 18),
        ],
    )
    def test_is_read_as_people_write_it(self, typed: str, value: str) -> None:
        assert parse_number(typed) == Decimal(value)

    @pytest.mark.parametrize(
        ("typed", "smaller", "larger"),
        [
            ("50.000", "50", "50000"),
            ("1.500", "1.5", "1500"),
            ("-1.500", "-1.5", "-1500"),
            ("٥٠.٠٠٠", "50", "50000"),
            ("1,500 million", "1500000", "1500000000"),
            ("1.500 million", "1500000", "1500000000"),
        ],
    )
    def test_that_means_two_things_is_asked_back(self, typed: str, smaller: str, larger: str) -> None:
        """Fifty here, fifty thousand there: one outlet made 3,500 million litres of 3.5 thousand."""
        with pytest.raises(AmbiguousNumberError) as asked:
            parse_number(typed)

        assert (asked.value.smaller, asked.value.larger) == (Decimal(smaller), Decimal(larger))

    @pytest.mark.parametrize(
        "typed",
        [
            "",
            "half",
            "some 89",
            "1e5",
            "1_000",
            "+3",
            "--3",
            "1/2",
            "1.2.3",
            "1,2,3",
            "12 34",
            "01,500",
            "million",
            "NaN",
            "Infinity",
            "²",
            "0x10",
            "9" * 19,
            "0." + "0" * 18 + "1",
            "999999999999999 billion",
            "1.000.00",
        ],
    )
    def test_is_not_made_of_anything_else(self, typed: str) -> None:
        with pytest.raises(ValueError, match=r"not a number|too many digits"):
            parse_number(typed)

    @given(PLAIN)
    def test_is_read_back_from_its_plain_spelling(self, value: Decimal) -> None:
        kind = Number(label="Number", least=None)

        assert kind.from_wire(kind.to_wire(value)) == value

    @given(st.integers(-(10**15), 10**15).map(Decimal))
    def test_is_read_back_from_how_it_is_shown(self, value: Decimal) -> None:
        assert parse_number(format_number(value)) == value

    @given(st.text(max_size=12))
    def test_is_read_or_refused_and_nothing_else(self, typed: str) -> None:
        with suppress(ValueError):
            assert parse_number(typed).is_finite()


@pytest.mark.parametrize(
    ("value", "plain", "shown"),
    [
        ("2500000", "2500000", "2,500,000"),
        ("0.85", "0.85", "0.85"),
        ("1E+6", "1000000", "1,000,000"),
        ("1.500", "1.5", "1.500"),
        ("-0", "0", "-0"),
        ("0.000", "0", "0.000"),
        ("1E-7", "0.0000001", "0.0000001"),
    ],
)
def test_a_number_is_stored_in_one_spelling(value: str, plain: str, shown: str) -> None:
    assert (plain_number(Decimal(value)), format_number(Decimal(value))) == (plain, shown)


class TestTheNumberField:
    def sentence(self, typed: str, kind: Number | None = None) -> str:
        problems = (kind or Number(label="Number")).read(typed).problems
        return " ".join(problem.text for problem in problems)

    def test_names_both_meanings(self) -> None:
        assert self.sentence("50.000") == "This can mean two numbers. Write 50000, or 50 for the smaller one."

    def test_gives_an_example_of_its_own(self) -> None:
        assert (
            self.sentence("third", Number(label="Edition", example="3")) == "Write a number, for example 3."
        )

    def test_takes_no_list(self) -> None:
        assert Number(label="Number").read(["1"]).problems[0].code == "number.not_number"

    def test_keeps_within_its_bounds(self) -> None:
        kind = Number(label="Age", least=Decimal(0), most=Decimal(1200))

        assert self.sentence("-1", kind) == "Write 0 or more."
        assert self.sentence("1201", kind) == "Write 1,200 or less."
        assert kind.read("1200").value == Decimal(1200)

    @pytest.mark.parametrize(
        "typed", ["9" * 23, "1" + "0" * 18, "99999999999999999999 million", "9" * 30 + ".5"]
    )
    def test_tells_what_is_too_large_to_keep(self, typed: str) -> None:
        told = "This is larger than can be kept. Write 999,999,999,999,999,999 or less."
        assert self.sentence(typed) == told
        assert self.sentence(typed, Number(label="Age", most=Decimal(1200))) == "Write 1,200 or less."

    def test_tells_what_is_too_far_below_zero(self) -> None:
        assert self.sentence("-" + "9" * 23) == "Write 0 or more."
        unbounded = Number(label="Height", least=None)
        assert self.sentence("-" + "9" * 23, unbounded) == "Write -999,999,999,999,999,999 or more."

    @pytest.mark.parametrize("typed", ["0" * 20 + "1", "0.0000000000000000001", "0" * 40])
    def test_that_is_long_but_not_large_is_told_nothing_of_that(self, typed: str) -> None:
        assert "larger" not in self.sentence(typed)

    def test_may_want_whole_numbers(self) -> None:
        assert (
            self.sentence("1,6", Number(label="People", whole=True))
            == "Write a whole number, for example 17."
        )

    def test_may_have_no_bounds(self) -> None:
        assert Number(label="Change", least=None).read("-3").value == Decimal(-3)

    def test_says_how_it_understood(self) -> None:
        assert Number(label="Number").echo(Decimal(2500000)) == "= 2,500,000"
