"""Ctrl+D begins a new record with another one's answers; a new record begins with its operation's."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fieldbook.gui.presenters.places import Place, Where
from fieldbook.gui.views.form_page import FormPage
from fieldbook.gui.views.list_page import ListPage
from fieldbook.gui.views.shell import Shell
from fieldbook.services import browse
from fieldbook.services.session import Session
from tests.gui.conftest import ShowShell
from tests.gui.fields.keys import press
from tests.toolkit.vaults import found, save, save_operation

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    session = found(tmp_path / "station")
    yield session
    session.close()


def form_page(shell: Shell) -> FormPage:
    assert isinstance(shell.page, FormPage)
    return shell.page


def test_a_record_is_duplicated_from_its_page(session: Session, show_shell: ShowShell) -> None:
    record = save_operation(session, "Theseus")
    shell = show_shell(session)
    shell.presenter.go(Place(Where.RECORD, record))
    assert shell.page is not None

    press(Qt.Key.Key_D, CONTROL, at=shell.page)

    draft = form_page(shell).presenter.draft
    assert (draft.is_new, draft.typed["name"]) == (True, "Theseus")
    assert draft.record != record


def test_a_record_is_duplicated_from_its_list(session: Session, show_shell: ShowShell) -> None:
    save_operation(session, "Theseus")
    shell = show_shell(session)

    press(Qt.Key.Key_D, CONTROL)

    assert form_page(shell).presenter.draft.typed["name"] == "Theseus"
    assert browse.counts(session).by_form["operation"] == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_S, Qt.Key.Key_Escape])
def test_what_was_just_written_is_the_chosen_line(
    session: Session, show_shell: ShowShell, *, key: Qt.Key, qtbot: QtBot
) -> None:
    """Enter opened the one that it was copied from."""
    save_operation(session, "Theseus")
    shell = show_shell(session)
    with qtbot.waitActive(shell):
        shell.activateWindow()
    press(Qt.Key.Key_D, CONTROL)
    page = form_page(shell)
    page.presenter.typed(("name",), "Vardar")

    press(key, CONTROL if key == Qt.Key.Key_S else Qt.KeyboardModifier.NoModifier)

    qtbot.waitUntil(lambda: isinstance(shell.page, ListPage))
    assert isinstance(shell.page, ListPage)
    line = shell.page.table.chosen()
    assert line is not None
    assert line.record == page.presenter.draft.record


def test_a_new_record_begins_where_its_operation_was(session: Session, show_shell: ShowShell) -> None:
    operation = save(session, "operation", name="Theseus", place="Durrës, AL")
    shell = show_shell(session)

    shell.presenter.go(Place(Where.NEW, "outcome", operation))

    typed = form_page(shell).presenter.draft.typed
    assert (typed["operation"], typed["place"]) == (operation, {"name": "Durrës", "country": "AL"})
