"""Things that were taken: the category chooses unit and shape, and a slip of the unit is seen."""

import pytest

from fieldbook.catalogue.things.limits import UNITS
from fieldbook.forms.kind import Typed
from fieldbook.forms.values.codelist import codes
from tests.unit.catalogue.around import COUNTED, OPERATION, checked, told


def seizure(category: str, unit: str = "H87", value: str = "1", **more: Typed) -> set[str]:
    quantity: Typed = {**COUNTED, "unit": unit, "value": value}
    return told(checked("seizure", operation=OPERATION, category=category, quantity=quantity, **more))


def test_every_category_but_the_open_ones_says_its_units() -> None:
    assert {code.code for code in codes("seizure_category").codes} - set(UNITS) == {"other", "mixed"}
    assert {unit for units in UNITS.values() for unit in units} <= {
        one.code for one in codes("counted_unit").codes
    }


@pytest.mark.parametrize(
    ("category", "unit"), [("drugs", "person"), ("firearms", "KGM"), ("other", "officer")]
)
def test_a_unit_that_cannot_be_is_refused(category: str, unit: str) -> None:
    assert "seizure.unit" in seizure(category, unit)


def test_rows_are_compared_with_the_quantity_in_one_unit() -> None:
    rows: Typed = [
        {"type": "cocaine", "amount": "1", "unit": "KGM"},
        {"type": "cocaine", "amount": "500", "unit": "GRM"},
    ]

    assert "seizure.rows_differ" not in seizure("drugs", "KGM", "1.5", drugs=rows)
    assert "seizure.rows_differ" in seizure("drugs", "KGM", "15", drugs=rows)


def test_cash_is_counted_by_its_notes() -> None:
    notes: Typed = [{"denomination": "50", "pieces": "4"}, {"denomination": "20", "pieces": "5"}]
    quantity: Typed = {"qualifier": "exact", "value": "310", "unit": "currency", "currency": "EUR"}
    found = checked("seizure", operation=OPERATION, category="cash", quantity=quantity, cash=notes)

    assert [one.text for one in found.warnings] == ["The rows come to 300; the quantity says 310."]


def test_far_too_much_for_one_exhibit_is_told_in_grams() -> None:
    assert "seizure.too_much" in seizure("drugs", "KGM", "600", drug_type="opioids.heroin", exhibit_no="D-1")
    assert "seizure.too_much" not in seizure(
        "drugs", "KGM", "60", drug_type="opioids.heroin", exhibit_no="D-1"
    )
    assert "seizure.too_much" not in seizure("drugs", "TNE", "10", drug_type="ats.amphetamine")


def test_a_thousandfold_row_is_kilograms_for_grams() -> None:
    rows: Typed = [
        {"type": "cocaine", "amount": "2", "unit": "KGM"},
        {"type": "cocaine", "amount": "2", "unit": "GRM"},
    ]

    assert "seizure.thousandfold" in seizure("drugs", "GRM", "2002", drugs=rows)


def test_an_exhibit_number_stands_once() -> None:
    rows: Typed = [{"kind": "phone", "exhibit_no": "E-1"}, {"kind": "SIM", "exhibit_no": "e-1"}]

    assert "seizure.exhibit_twice" in seizure("devices", value="2", devices=rows)


def test_two_people_take_cash_drugs_and_arms() -> None:
    assert "seizure.witness" in seizure("firearms", taken_by="A")
    assert "seizure.same_witness" in seizure("firearms", taken_by="A", witness="a")
    assert seizure("devices", taken_by="A") == set()


def test_38_mm_is_no_small_arm() -> None:
    assert "seizure.calibre" in seizure(
        "ammunition", "round", "6", ammunition=[{"calibre": "38 mm", "amount": "6"}]
    )
    assert seizure("ammunition", "round", "6", ammunition=[{"calibre": ".38", "amount": "6"}]) == set()


def test_an_exhibit_of_our_own_is_not_mixed() -> None:
    assert "seizure.mixed" in seizure("mixed", exhibit_no="E-1", detail="boats and buoys")
    assert seizure("mixed", detail="boats and buoys") == set()


def test_what_the_list_does_not_have_is_said() -> None:
    assert "choice.specify" in seizure("other")
