"""An operation that is missing is begun from the record that needs it, by keyboard, and comes back there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldbook.base.errors import DiskFull
from fieldbook.base.ids import RecordId
from fieldbook.forms.draft import Draft
from fieldbook.gui.fields.pick import PickBox
from fieldbook.gui.presenters.places import Place, Where, kept_place, kept_waiting
from fieldbook.gui.views.form_page import FormPage
from fieldbook.gui.views.shell import Shell
from fieldbook.services import browse, drafting
from fieldbook.services.session import Session
from tests.gui.conftest import ShowShell
from tests.gui.fields.keys import press, write
from tests.gui.test_pages import form_page, words
from tests.toolkit.vaults import found, save_operation

CONTROL = Qt.KeyboardModifier.ControlModifier
OPERATION = ("operation",)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """An empty station."""
    session = found(tmp_path / "station")
    yield session
    session.close()


def box_of(page: FormPage) -> PickBox:
    question = page.question(OPERATION)
    assert question is not None
    box = question.field.focusProxy()
    assert isinstance(box, PickBox)
    return box


def begin_seizure(shell: Shell) -> FormPage:
    """A new seizure of which somebody has typed something, with the cursor where the operation belongs."""
    shell.presenter.go(Place(Where.NEW, "seizure"))
    page = form_page(shell)
    page.presenter.typed(("detail",), "Under the seats")
    box_of(page).setFocus()
    return page


def begin_operation(shell: Shell, typed: str = "") -> FormPage:
    page = begin_seizure(shell)
    if typed:
        write(typed)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    assert box_of(page).offered() == ["New operation"]
    press(Qt.Key.Key_Return)
    begun = form_page(shell)
    assert begun is not page
    assert begun.form.id == "operation"
    return begun


def saved_operation(session: Session) -> RecordId:
    (row,) = browse.page(session, browse.Asked("operation")).rows
    return row.record


def test_it_is_chosen_when_one_comes_back(session: Session, show_shell: ShowShell, qtbot: QtBot) -> None:
    shell = show_shell(session)
    begun = begin_operation(shell)
    write("Theseus")

    press(Qt.Key.Key_S, CONTROL)

    qtbot.waitUntil(lambda: form_page(shell).form.id == "seizure")
    page = form_page(shell)
    assert begun is not page
    assert page.presenter.draft.typed_at(OPERATION) == saved_operation(session)
    assert page.presenter.draft.typed_at(("detail",)) == "Under the seats"
    assert QApplication.focusWidget() is box_of(page)
    assert box_of(page).text() == "Theseus"


def test_what_was_typed_for_it_is_its_name(session: Session, show_shell: ShowShell, qtbot: QtBot) -> None:
    shell = show_shell(session)
    begun = begin_operation(shell, "Thes")
    assert begun.presenter.draft.typed_at(("name",)) == "Thes"

    press(Qt.Key.Key_S, CONTROL)

    qtbot.waitUntil(lambda: form_page(shell).form.id == "seizure")
    assert form_page(shell).presenter.draft.typed_at(OPERATION) == saved_operation(session)
    assert box_of(form_page(shell)).text() == "Thes"


def test_it_is_still_awaited_after_a_lock(session: Session, show_shell: ShowShell, qtbot: QtBot) -> None:
    """Both drafts were there, and neither knew of the other."""
    begin_operation(show_shell(session), "Thes").flush()
    again = show_shell(session)
    again.open(kept_place(session))
    with qtbot.waitActive(again):
        again.activateWindow()
    assert form_page(again).presenter.draft.typed_at(("name",)) == "Thes"

    press(Qt.Key.Key_S, CONTROL)

    qtbot.waitUntil(lambda: form_page(again).form.id == "seizure")
    assert form_page(again).presenter.draft.typed_at(OPERATION) == saved_operation(session)
    assert kept_waiting(session) == {}


def test_whoever_thinks_better_of_it_finds_the_record_as_it_was(
    session: Session, show_shell: ShowShell
) -> None:
    shell = show_shell(session)
    begin_operation(shell)

    press(Qt.Key.Key_Escape)

    page = form_page(shell)
    assert page.form.id == "seizure"
    assert page.presenter.draft.typed_at(("detail",)) == "Under the seats"
    assert page.presenter.draft.typed_at(OPERATION) == ""
    assert QApplication.focusWidget() is box_of(page)
    assert [draft.form for draft in drafting.open_drafts(session)] == ["seizure"]


def test_it_is_the_last_line_where_there_are_others_and_never_meant_by_itself(
    session: Session, show_shell: ShowShell
) -> None:
    save_operation(session, "Theseus")
    shell = show_shell(session)
    page = begin_seizure(shell)
    page.presenter.typed(OPERATION, "")
    box_of(page).show_text("")
    press(Qt.Key.Key_Down)
    assert box_of(page).offered() == ["Theseus", "New operation"]
    press(Qt.Key.Key_Escape)

    write("new")
    assert box_of(page).offered() == ["New operation"]
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Tab)

    assert form_page(shell) is page
    assert page.presenter.draft.typed_at(OPERATION) == "new"


def test_another_one_that_was_chosen_in_the_meantime_stays(session: Session, show_shell: ShowShell) -> None:
    other = save_operation(session, "Other")
    shell = show_shell(session)
    page = begin_seizure(shell)
    write("Thes")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    record = page.presenter.draft.record
    kept = drafting.resume(session, record)
    assert kept is not None
    drafting.keep(session, kept.with_typed(OPERATION, other))

    press(Qt.Key.Key_S, CONTROL)
    QApplication.processEvents()

    assert form_page(shell).presenter.draft.typed_at(OPERATION) == other


def test_one_stays_where_the_record_could_not_be_kept(
    session: Session, show_shell: ShowShell, monkeypatch: pytest.MonkeyPatch
) -> None:
    shell = show_shell(session)
    page = begin_seizure(shell)

    def refuse(_session: Session, _draft: Draft) -> None:
        raise DiskFull

    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    with monkeypatch.context() as patched:
        patched.setattr(drafting, "keep", refuse)
        press(Qt.Key.Key_Return)

    assert form_page(shell) is page
    assert "disk" in words(page).casefold()
