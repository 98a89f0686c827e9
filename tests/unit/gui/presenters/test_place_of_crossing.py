"""A crossing that is chosen says where the work was, until somebody says otherwise."""

import pytest

from fieldbook.forms.kind import Typed
from tests.unit.gui.presenters.form_fakes import Bench

CROSSING, PLACE = ("crossing",), ("place",)
KAKAVIJE = {"name": "Kakavijë", "country": "AL", "type": "border_crossing"}
GORICE = {"name": "Goricë", "country": "AL", "type": "border_crossing"}


def shift(*, crossing: Typed = "", place: Typed = "") -> Bench:
    return Bench("activity", kind="vehicle_check", crossing=crossing, place=place)


def test_its_place_stands_where_none_is_written() -> None:
    bench = shift()

    bench.presenter.typed(CROSSING, "al_kakavije")

    assert bench.presenter.draft.typed_at(PLACE) == bench.view.typed[PLACE] == KAKAVIJE
    assert bench.view.echoes[PLACE] == "Kakavijë, Albania"


@pytest.mark.parametrize("given", [{"name": "A lay-by"}, "A lay-by, AL", {"missing": "withheld"}])
def test_what_was_written_stays(given: Typed) -> None:
    bench = shift(place=given)

    bench.presenter.typed(CROSSING, "al_kakavije")

    assert bench.presenter.draft.typed_at(PLACE) == given


@pytest.mark.parametrize(("then", "place"), [("al_gorice", GORICE), ("other", {}), ("", {})])
def test_it_goes_with_the_crossing_it_came_with(then: str, place: Typed) -> None:
    bench = shift()
    bench.presenter.typed(CROSSING, "al_kakavije")

    bench.presenter.typed(CROSSING, then)

    assert bench.presenter.draft.typed_at(PLACE) == bench.view.typed[PLACE] == place


def test_one_that_was_completed_stays_when_the_crossing_changes() -> None:
    bench = shift()
    bench.presenter.typed(CROSSING, "al_kakavije")
    bench.presenter.typed((*PLACE, "region"), "Gjirokastër")

    bench.presenter.typed(CROSSING, "al_gorice")

    assert bench.presenter.draft.typed_at(PLACE) == {**KAKAVIJE, "region": "Gjirokastër"}


def test_a_page_that_is_opened_again_changes_nothing_and_knows_where_the_place_is_from() -> None:
    blank = shift(crossing="al_kakavije")
    assert blank.presenter.draft.typed_at(PLACE) == ""

    filled = shift(crossing="al_kakavije", place=dict(KAKAVIJE))
    filled.presenter.typed(CROSSING, "al_gorice")
    assert filled.presenter.draft.typed_at(PLACE) == GORICE
