"""What stands on the page of a record."""

from dataclasses import replace
from typing import cast

from fieldbook.base.ids import RecordId
from fieldbook.base.problem import Problem, Severity
from fieldbook.catalogue import CATALOGUE
from fieldbook.gui.presenters.record import Belonging, RecordPresenter, Standing
from fieldbook.services.browse import Shown, ShownSection
from fieldbook.services.changes import Changes
from fieldbook.store.rows import Page, Row
from tests.unit.gui.presenters.shell_fakes import Told, record, row

GAP = Problem(("source",), "blank", "Choose its source.", Severity.GAP)
SECTIONS = (ShownSection("What", (("Name", "Theseus"),)),)


class FakeRecords:
    catalogue = CATALOGUE

    def __init__(self, shown: Row, *, sections: tuple[ShownSection, ...] = SECTIONS) -> None:
        self._shown = Shown(shown, CATALOGUE.form(shown.form), sections, (), "")
        self.read_times = 0

    def read(self, record: RecordId) -> Shown:
        self.read_times += 1
        return self._shown

    def belonging(self, form: str, operation: RecordId, limit: int) -> tuple[Page, int]:
        return Page((row(50, form),), None), 12

    def has_draft(self, record: RecordId) -> bool:
        return False

    def missing(self, record: RecordId) -> tuple[Problem, ...]:
        return (GAP,)

    def headquarters_behind(self, row: Row) -> str:
        return ""


def opened(desk: FakeRecords) -> tuple[RecordPresenter, Told]:
    view = Told()
    presenter = RecordPresenter(desk, record(1), view)
    presenter.open()
    return presenter, view


def belonging(view: Told) -> list[str]:
    return [one.form.id for one in cast("list[Belonging]", view.last("show_belonging")[0])]


def standing(view: Told) -> Standing:
    return cast("Standing", view.last("show_standing")[0])


def test_an_operation_shows_every_form_that_can_belong_to_it() -> None:
    _, view = opened(FakeRecords(row(1)))

    typed = [form for form in CATALOGUE if form.operation_field and not form.file_field]
    able = [form.id for form in typed if form.id != "operation"]
    assert {"outcome", "seizure", "referral"} <= set(able)
    assert belonging(view) == able


def test_nothing_belongs_to_a_seizure() -> None:
    _, view = opened(FakeRecords(row(1, "seizure")))

    assert belonging(view) == []


def test_two_heads_are_a_conflict_to_be_told() -> None:
    _, view = opened(FakeRecords(replace(row(1), heads=2, state="conflict")))

    assert standing(view).heads == 2


def test_what_cannot_be_read_is_said_to_be_so() -> None:
    _, view = opened(FakeRecords(row(1), sections=()))

    assert standing(view).unreadable


def test_what_an_incomplete_record_lacks_is_told() -> None:
    _, view = opened(FakeRecords(replace(row(1), incomplete=True)))
    _, whole = opened(FakeRecords(row(1)))

    assert standing(view).missing == (GAP,)
    assert standing(whole).missing == ()


def test_what_is_written_below_it_is_read_again() -> None:
    desk = FakeRecords(row(1))
    presenter, _ = opened(desk)

    presenter.heard(Changes(forms=frozenset({"outcome"})))
    presenter.heard(Changes(forms=frozenset({"source"})))

    assert desk.read_times == 2
