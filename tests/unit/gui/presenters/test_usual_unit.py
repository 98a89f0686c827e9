"""The sort of thing says what it is usually counted in."""

from typing import TYPE_CHECKING

from fieldbook.catalogue import CATALOGUE
from fieldbook.forms import check as checking
from tests.unit.gui.presenters.form_fakes import Bench

if TYPE_CHECKING:
    from fieldbook.forms.kind import Typed

UNIT = ("quantity", "unit")


def test_comes_with_the_sort_and_is_shown() -> None:
    bench = Bench("seizure")
    bench.presenter.typed(("category",), "fire")
    assert bench.presenter.draft.typed_at(UNIT) == ""

    bench.presenter.typed(("category",), "firearms")

    assert bench.presenter.draft.typed_at(UNIT) == "firearm"
    shown = bench.view.typed[("quantity",)]
    assert isinstance(shown, dict)
    assert shown["unit"] == "firearm"


def test_goes_with_the_sort_it_came_with() -> None:
    bench = Bench("seizure")
    for sort, unit in (("firearms", "firearm"), ("cash", "currency"), ("drugs", "")):
        bench.presenter.typed(("category",), sort)
        assert bench.presenter.draft.typed_at(UNIT) == unit
    assert bench.view.shown[("quantity", "currency")] is False


def test_never_replaces_one_that_was_chosen() -> None:
    bench = Bench("seizure")
    bench.presenter.typed(("category",), "vessels")
    bench.presenter.typed(UNIT, "item")

    bench.presenter.typed(("category",), "vehicles")

    assert bench.presenter.draft.typed_at(UNIT) == "item"


def test_a_saved_figure_is_left_as_it_is() -> None:
    bench = Bench("outcome", parents=("ab" * 32,), measure="arrest", figure={"value": "3", "unit": "case"})
    assert bench.presenter.draft.typed_at(("figure", "unit")) == "case"


def test_every_declared_unit_is_one_that_the_sort_may_have() -> None:
    for form in CATALOGUE:
        for sort, unit in form.counted_in:
            figure: dict[str, Typed] = {"qualifier": "exact", "value": "1", "unit": unit, "currency": "EUR"}
            found = checking.check(form, {form.counted_by: sort, form.figure_field: figure})
            assert not [
                one for one in found.errors if one.path[:1] in {(form.counted_by,), (form.figure_field,)}
            ]
