"""The way through the window, and back."""

from collections.abc import Callable
from typing import cast

import pytest

from fieldbook.catalogue import CATALOGUE
from fieldbook.gui.presenters.places import Place, Where
from fieldbook.gui.presenters.shell import Frame, ShellPresenter
from fieldbook.services.browse import Counts
from tests.unit.gui.presenters.shell_fakes import Told, record

LIST, RECORD = Place(Where.LIST, "operation"), Place(Where.RECORD, record(1))
HISTORY = Place(Where.HISTORY, record(1))


class FakeFrame:
    catalogue = CATALOGUE

    def __init__(self, *, is_headquarters: bool = False, is_new: bool = False) -> None:
        self.is_headquarters, self.is_new = is_headquarters, is_new

    def counts(self) -> Counts:
        return Counts({"operation": 2}, 1, 3)

    def form_of(self, place: Place) -> str:
        return place.key if place.where is Where.LIST else "seizure"

    def is_being_set_up(self) -> bool:
        return self.is_new


class FakeView(Told):
    lets_leave = True

    def may_leave(self) -> bool:
        return self.lets_leave


def shell(**desk: bool) -> tuple[ShellPresenter, FakeView]:
    view = FakeView()
    return ShellPresenter(FakeFrame(**desk), view), view


def test_it_begins_at_the_first_form() -> None:
    assert shell()[0].home == shell()[0].start == LIST


def test_a_new_station_begins_where_it_is_told_what_is_still_to_be_done() -> None:
    assert shell(is_new=True)[0].start == Place(Where.OVERVIEW)


def test_back_retraces_the_steps() -> None:
    presenter, _ = shell()
    for place in (LIST, RECORD, HISTORY):
        presenter.go(place)

    presenter.back()
    assert presenter.place == RECORD
    presenter.back()
    assert presenter.place == LIST


@pytest.mark.parametrize(
    "leave",
    [
        lambda shell: shell.go(LIST),
        lambda shell: shell.back(),
        lambda shell: shell.replace(RECORD),
        lambda shell: shell.look_at(record(2), HISTORY),
    ],
)
def test_one_stays_where_what_is_typed_cannot_be_kept(leave: Callable[[ShellPresenter], None]) -> None:
    presenter, view = shell()
    presenter.go(Place(Where.NEW, "operation"))
    told = len(view.told)
    view.lets_leave = False
    leave(presenter)

    assert presenter.place == Place(Where.NEW, "operation")
    assert len(view.told) == told


def test_a_main_page_begins_a_new_way() -> None:
    presenter, _ = shell()
    for place in (LIST, RECORD, Place(Where.DRAFTS)):
        presenter.go(place)

    presenter.back()

    assert presenter.place.where is Where.LIST


def test_back_from_where_one_was_dropped_leads_to_the_list_of_that_form() -> None:
    """After unlocking, the way that led to a draft is not known any more."""
    presenter, _ = shell()
    presenter.go(Place(Where.DRAFT, record(1)))

    presenter.back()

    assert presenter.place == Place(Where.LIST, "seizure")


def test_a_place_that_cannot_be_shown_is_forgotten() -> None:
    presenter, _ = shell()
    presenter.go(LIST)
    presenter.go(RECORD)

    presenter.forget()

    assert presenter.place == LIST


def test_the_navigation_marks_the_form_of_what_is_shown() -> None:
    presenter, view = shell()

    presenter.go(RECORD)

    assert view.last("mark_place") == ("seizure",)


def test_nothing_waits_at_headquarters() -> None:
    presenter, view = shell(is_headquarters=True)

    presenter.refresh()

    assert cast("Frame", view.last("show_frame")[0]).waiting is None


def test_a_station_counts_what_waits() -> None:
    presenter, view = shell()

    presenter.refresh()

    assert view.last("show_frame") == (Frame({"operation": 2}, 1, 3),)
