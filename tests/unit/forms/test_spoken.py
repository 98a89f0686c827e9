"""Numbers in words and with their unit: what people type when they copy from a report."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.catalogue import CATALOGUE
from fieldbook.forms.figure import Figure
from fieldbook.forms.kind import Typed
from fieldbook.forms.kinds.number import Number
from fieldbook.forms.numerals.english import ENGLISH, in_words
from fieldbook.forms.values.measured import mass_echo, unit_apart
from fieldbook.forms.values.number import parse_number

FIGURE = CATALOGUE.form("outcome").field("figure").kind


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("forty-four", "44"),
        ("a dozen", "12"),
        ("five dozen", "60"),
        ("half a million", "500000"),
        ("two and a half million", "2500000"),
        ("Two thousand five hundred", "2500"),
        ("one hundred and six", "106"),
        ("zero", "0"),
    ],
)
def test_a_number_in_words_is_read(typed: str, value: str) -> None:
    assert parse_number(typed) == Decimal(value)


@pytest.mark.parametrize(
    "typed", ["some", "dozens", "four four", "forty eleven", "half", "million", "and", "million billion"]
)
def test_what_is_no_number_or_two_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match=r"number|order|twice"):
        parse_number(typed)


@given(st.integers(0, 10**18 - 1))
def test_every_whole_number_is_said_and_heard_again(number: int) -> None:
    assert ENGLISH.hear(in_words(Decimal(number))) == number


def test_parts_of_one_are_said_digit_by_digit() -> None:
    assert in_words(Decimal("-1.06")) == "minus one point zero six"


@given(st.decimals(0, 10**6, places=3))
def test_what_is_typed_again_is_the_same_number(value: Decimal) -> None:
    """Three decimals would be taken for thousands: 1.234 is typed as 1.2340."""
    kind = Number(label="Number")
    kept = kind.from_wire(kind.to_wire(value))

    assert (kind.read(kind.typed(kept)).value, kind.read(kind.typed(kept)).problems) == (kept, ())


@pytest.mark.parametrize(
    ("typed", "number", "unit"),
    [
        ("60kg", "60", "KGM"),
        ("half-a-tonne", "half-a", "TNE"),
        ("1,6 tonnes", "1,6", "TNE"),
        ("une demi-tonne", "une demi", "TNE"),
        ("media tonelada", "media", "TNE"),
        ("dyzet persona", "dyzet", "person"),
        ("33 %", "33", "percent"),
        ("200 people", "200", "person"),
        ("2.5 million", "2.5 million", ""),
        ("about", "about", ""),
        ("kg", "kg", ""),
    ],
)
def test_a_unit_behind_the_number_is_told_apart(typed: str, number: str, unit: str) -> None:
    assert unit_apart(typed) == (number, unit)


def test_it_goes_to_its_place_in_the_figure() -> None:
    found = FIGURE.read({"qualifier": "exact", "value": "half a tonne"}).value
    assert isinstance(found, Figure)

    assert (found.value, found.unit) == (Decimal("0.5"), "TNE")


def test_a_unit_that_contradicts_the_chosen_one_is_not_taken() -> None:
    assert FIGURE.read({"qualifier": "exact", "value": "60 kg", "unit": "GRM"}).problems


@pytest.mark.parametrize(
    ("value", "unit", "echo"), [("60", "KGM", "60,000 g"), ("2500", "GRM", "2.5 kg"), ("3", "person", "")]
)
def test_a_mass_is_said_in_another_unit(value: str, unit: str, echo: str) -> None:
    assert mass_echo(Decimal(value), unit) == echo


class TestPartsOfAFigure:
    """Europol 2024: the parts come to 170,439, the whole to 165,896; told, never in the way (F2)."""

    PARTS = ("63649", "9564", "20556", "76670")
    CHECKED = ("person", "location", "vehicle", "document")

    def typed(self, complete: str) -> Typed:
        parts: Typed = [
            {"dimension": "checked", "what": what, "qualifier": "exact", "value": part}
            for what, part in zip(self.CHECKED, self.PARTS, strict=True)
        ]
        return {
            "qualifier": "exact",
            "value": "165896",
            "unit": "item",
            "status": "final",
            "source": "e" * 32,
            "breakdown": parts,
            "breakdown_complete": complete,
        }

    def test_that_do_not_add_up_are_told_and_stop_nothing(self) -> None:
        reading = FIGURE.read(self.typed("partition"))

        assert reading.problems == ()
        assert FIGURE.echo(reading.value).endswith("the parts by what was checked come to 170,439")

    def test_are_kept_as_they_were_stated(self) -> None:
        value = FIGURE.read(self.typed("partial")).value

        assert FIGURE.from_wire(FIGURE.to_wire(value)) == value
