"""A row once more: what is kept, what is left out, and which number goes on."""

import pytest

from fieldbook.catalogue.things.items import Item
from fieldbook.forms.kind import Typed
from fieldbook.services.entry.repeating import repeated, written_anew

PHONE: dict[str, Typed] = {"category": "devices", "what": "phone", "pieces": "1", "serial": "35-209900"}


def test_what_things_have_in_common_is_kept_and_a_serial_number_is_not() -> None:
    assert repeated(Item, PHONE) == {"category": "devices", "what": "phone", "pieces": "1"}


def test_the_unit_that_was_typed_with_an_amount_stays_for_the_next_one() -> None:
    row: dict[str, Typed] = {"category": "drugs", "amount": "12 kg"}

    assert repeated(Item, row) == {"category": "drugs", "unit": "KGM"}
    assert row["amount"] == "12 kg"


@pytest.mark.parametrize(
    ("number", "following"),
    [("A-1", "A-2"), ("A-09", "A-10"), ("99", "100"), ("2026/7-B", "2026/8-B"), ("red bag", ""), ("", "")],
)
def test_an_exhibit_number_counts_on(number: str, following: str) -> None:
    assert repeated(Item, {"exhibit_no": number}) == {"exhibit_no": following}


def test_it_passes_over_numbers_that_are_taken() -> None:
    rows: list[Typed] = [{"exhibit_no": "A-1"}, {"exhibit_no": "a-2"}, "", {"exhibit_no": "A-4"}]

    assert repeated(Item, rows[0], rows) == {"exhibit_no": "A-3"}


def test_a_reason_for_no_number_is_a_reason_for_the_next_one_too() -> None:
    row: dict[str, Typed] = {"exhibit_no": {"missing": "inapplicable"}, "serial": {"missing": "unknown"}}

    assert repeated(Item, row) == {"exhibit_no": {"missing": "inapplicable"}}


def test_the_copy_does_not_follow_the_original() -> None:
    row: dict[str, Typed] = {"what": {"missing": "unknown"}}
    copied = repeated(Item, row)
    row["what"] = "phone"

    assert copied == {"what": {"missing": "unknown"}}


def test_something_that_is_no_row_is_copied_as_it_is() -> None:
    assert repeated(Item, "?") == "?"


def test_what_the_row_had_is_asked_first() -> None:
    names = list(written_anew(Item, PHONE))

    assert names[0] == "serial"
    assert {"amount", "plate", "number"} < set(names)
