"""Things that were taken: the category chooses unit and shape, and a slip of the unit is seen."""

import pytest

from fieldbook.base.missing import Missing
from fieldbook.catalogue.things.limits import UNITS
from fieldbook.forms.kind import Typed
from fieldbook.forms.values.codelist import codes
from tests.unit.catalogue.around import COUNTED, OPERATION, SEIZURE, Around, checked, neighbour, told


def seizure(category: str, unit: str = "H87", value: str = "1", **more: Typed) -> set[str]:
    quantity: Typed = {**COUNTED, "unit": unit, "value": value}
    return told(checked("seizure", operation=OPERATION, category=category, quantity=quantity, **more))


Row = dict[str, Typed]


def drug(amount: str, unit: str) -> Row:
    return {"category": "drugs", "drug_type": "cocaine", "amount": amount, "unit": unit}


def cash(**more: Typed) -> Row:
    return {"category": "cash", "currency": "EUR", **more}


def phone(**more: Typed) -> Row:
    return {"category": "devices", "what": "phone", "pieces": "1", **more}


def rounds(calibre: str) -> Row:
    return {"category": "ammunition", "calibre": calibre, "amount": "6", "unit": "round"}


def several(*rows: Row, **more: Typed) -> set[str]:
    items: list[Typed] = [*rows]
    return told(checked("seizure", operation=OPERATION, category="several", items=items, **more))


def test_every_category_but_the_open_ones_says_its_units() -> None:
    assert {code.code for code in codes("seizure_category").codes} - set(UNITS) == {
        "other",
        "mixed",
        "several",
    }
    assert {unit for units in UNITS.values() for unit in units} <= {
        one.code for one in codes("counted_unit").codes
    }


@pytest.mark.parametrize(
    ("category", "unit"), [("drugs", "person"), ("firearms", "KGM"), ("other", "officer")]
)
def test_a_unit_that_cannot_be_is_refused(category: str, unit: str) -> None:
    assert "seizure.unit" in seizure(category, unit)


def test_rows_are_compared_with_the_quantity_in_one_unit() -> None:
    rows: Typed = [drug("1", "KGM"), drug("500", "GRM")]

    assert "seizure.rows_differ" not in seizure("drugs", "KGM", "1.5", items=rows)
    assert "seizure.rows_differ" in seizure("drugs", "KGM", "15", items=rows)


def test_cash_is_counted_by_its_notes() -> None:
    notes: Typed = [cash(denomination="50", notes="4"), cash(denomination="20", notes="5")]
    quantity: Typed = {"qualifier": "exact", "value": "310", "unit": "currency", "currency": "EUR"}
    found = checked("seizure", operation=OPERATION, category="cash", quantity=quantity, items=notes)

    assert [one.text for one in found.warnings] == ["The rows come to 300; the quantity says 310."]


def test_far_too_much_for_one_exhibit_is_told_in_grams() -> None:
    assert "seizure.too_much" in seizure("drugs", "KGM", "600", drug_type="opioids.heroin", exhibit_no="D-1")
    assert "seizure.too_much" not in seizure(
        "drugs", "KGM", "60", drug_type="opioids.heroin", exhibit_no="D-1"
    )
    assert "seizure.too_much" not in seizure("drugs", "TNE", "10", drug_type="ats.amphetamine")


def test_a_thousandfold_row_is_kilograms_for_grams() -> None:
    rows: Typed = [drug("2", "KGM"), drug("2", "GRM")]

    assert "seizure.thousandfold" in seizure("drugs", "GRM", "2002", items=rows)
    assert "seizure.thousandfold" not in several(
        drug("2", "KGM"), {**drug("2", "GRM"), "category": "tobacco"}
    )


def test_an_exhibit_number_stands_once() -> None:
    rows: Typed = [phone(exhibit_no="E-1"), phone(exhibit_no="e-1")]

    assert "seizure.exhibit_twice" in seizure("devices", value="2", items=rows)


def test_an_exhibit_number_is_new_to_its_operation() -> None:
    """Another agency may have a series of its own, so it is a warning."""
    other = neighbour(
        SEIZURE, "seizure", operation=OPERATION, category="several", items=[phone(exhibit_no="E 1")]
    )
    around = Around(pointing=[other])

    def known(beside: Around, **typed: Typed) -> bool:
        found = checked("seizure", beside, operation=OPERATION, category="devices", quantity=COUNTED, **typed)
        return "seizure.exhibit_known" in told(found)

    assert known(around, exhibit_no="e1")
    assert known(around, items=[phone(exhibit_no="E 1")])
    assert not known(around, exhibit_no="E-11")
    assert not known(Around(), exhibit_no="e1")


def test_two_people_take_cash_drugs_and_arms() -> None:
    assert "seizure.witness" in seizure("firearms", taken_by="A")
    assert "seizure.same_witness" in seizure("firearms", taken_by="A", witness="a")
    assert seizure("devices", taken_by="A") == set()
    assert "seizure.witness" in several(cash(amount="50"), taken_by="A")
    assert several(phone(), taken_by="A") == set()


def test_38_mm_is_no_small_arm() -> None:
    assert "seizure.calibre" in seizure("ammunition", "round", "6", items=[rounds("38 mm")])
    assert seizure("ammunition", "round", "6", items=[rounds(".38")]) == set()


def test_an_exhibit_of_our_own_is_not_mixed() -> None:
    assert "seizure.mixed" in seizure("mixed", exhibit_no="E-1", detail="boats and buoys")
    assert "seizure.mixed" in seizure("mixed", items=[phone()], detail="boats and buoys")
    assert seizure("mixed", detail="boats and buoys") == set()


def test_what_the_list_does_not_have_is_said() -> None:
    assert "choice.specify" in seizure("other")


class TestSeveralSorts:
    """One seizure of unlike things: a row for each, and no figure of its own."""

    def test_each_row_has_a_sort_of_its_own(self) -> None:
        assert several(phone(), drug("2", "KGM"), cash(amount="50"), rounds(".38")) == set()

    def test_the_questions_of_one_sort_are_not_put_for_another(self) -> None:
        found = checked("seizure", operation=OPERATION, category="several", items=[phone(plate="AA 123")])

        assert found.answers is not None
        (item,) = found.answers.items  # type: ignore[attr-defined]  # a seizure's
        assert item.plate is Missing.NOT_ASKED

    def test_a_seizure_without_rows_is_not_whole(self) -> None:
        assert several() == {"seizure.no_items"}

    def test_a_seizure_of_one_sort_has_no_row_of_another(self) -> None:
        assert "seizure.other_sort" in seizure("devices", items=[drug("1", "KGM")])

    def test_a_figure_speaks_of_one_state(self) -> None:
        found = phone(item_status="detected")

        assert "seizure.other_state" in seizure("devices", items=[found], item_status="seized")
        assert several(found) == set()

    def test_mixed_is_no_sort_of_an_exhibit(self) -> None:
        assert several({"category": "mixed", "amount": "1", "unit": "H87"}) == {"choice.not_listed"}

    @pytest.mark.parametrize(
        ("row", "rule"),
        [
            ({"category": "fuel", "amount": "1", "unit": "tablet"}, "seizure.unit"),
            ({"category": "drugs", "unit": "KGM"}, "seizure.amount"),
            (cash(), "seizure.amount"),
            (cash(denomination="50"), "seizure.amount"),
            (cash(denomination="50", notes="3", amount="100"), "seizure.notes_differ"),
            ({"category": "cash", "amount": "50"}, "seizure.currency"),
            ({"category": "financial", "pieces": "1", "balance": "9"}, "seizure.currency"),
        ],
    )
    def test_a_row_that_cannot_be_is_refused(self, row: Row, rule: str) -> None:
        assert several(row) == {rule}

    @pytest.mark.parametrize("row", [phone(pieces="600"), drug("3000", "KGM")])
    def test_far_too_much_for_one_exhibit_is_told(self, row: Row) -> None:
        assert "seizure.too_much" in several(row)
