"""The last save is taken back from the message that tells of it, or by Ctrl+Shift+Z."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from fieldbook.gui.parts import Toast
from fieldbook.gui.presenters.places import Place, Where
from fieldbook.gui.views.form_page import FormPage
from fieldbook.gui.views.shell import Shell
from fieldbook.services import browse
from fieldbook.services.session import Session
from tests.gui.conftest import ShowShell
from tests.gui.fields.keys import press
from tests.toolkit.vaults import found, save_operation

CHORD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A station with one operation."""
    session = found(tmp_path / "station")
    yield session
    session.close()


def rename(shell: Shell, record: str, name: str) -> None:
    shell.presenter.go(Place(Where.DRAFT, record))
    page = shell.page
    assert isinstance(page, FormPage)
    page.presenter.typed(("name",), name)
    page.presenter.reasoned("Told a better one")
    page.presenter.save()


def undo_button(shell: Shell) -> QPushButton:
    return next(one for one in shell.findChildren(QPushButton) if one.text() == "Undo")


def test_an_amendment_is_taken_back_as_the_next_revision(
    session: Session, show_shell: ShowShell, qtbot: QtBot
) -> None:
    record = save_operation(session, "Theseus")
    shell = show_shell(session)
    rename(shell, record, "Vardar")
    qtbot.waitUntil(lambda: undo_button(shell).isVisible())

    undo_button(shell).click()

    row = browse.row(session, record)
    assert row is not None
    assert (row.title, row.revisions) == ("Theseus", 3)


def test_it_is_taken_back_by_keys_and_only_once(
    session: Session, show_shell: ShowShell, qtbot: QtBot
) -> None:
    record = save_operation(session, "Theseus")
    shell = show_shell(session)
    rename(shell, record, "Vardar")
    qtbot.waitUntil(lambda: undo_button(shell).isVisible())

    with qtbot.waitActive(shell):
        shell.activateWindow()

    for _ in range(2):
        press(Qt.Key.Key_Z, CHORD, at=shell)

    row = browse.row(session, record)
    assert row is not None
    assert (row.title, row.revisions) == ("Theseus", 3)


def test_what_tells_of_it_lies_on_nothing_that_is_pressed_next(
    session: Session, show_shell: ShowShell, qtbot: QtBot
) -> None:
    """In the form of the next record it hid which keys save and close."""
    save_operation(session)
    shell = show_shell(session)
    shell.presenter.go(Place(Where.NEW, "operation"))
    page = shell.page
    assert isinstance(page, FormPage)
    page.presenter.typed(("name",), "Vardar")
    page.presenter.save(again=True)
    (toast,) = shell.findChildren(Toast)
    qtbot.waitUntil(lambda: shell.page is not page and toast.isVisible())
    following = shell.page
    assert isinstance(following, FormPage)
    qtbot.waitUntil(following.footer.isVisible)

    foot = QRect(following.footer.mapTo(shell, QPoint()), following.footer.size())
    assert not toast.geometry().intersects(foot)

    shell.presenter.go(Place(Where.LIST, "operation"))
    assert toast.geometry().bottom() > foot.top()
