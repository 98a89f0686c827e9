"""First steps, lock, and the way back to where one was."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlcipher3 import dbapi2 as engine

from fieldbook.base.errors import DiskFull
from fieldbook.gui.gate.window import Window
from fieldbook.gui.parts import FieldFrame, PassphraseEdit
from fieldbook.gui.presenters.places import Place, Where
from fieldbook.gui.views.form_page import FormPage
from fieldbook.gui.views.list_page import ListPage
from fieldbook.services import drafting
from tests.gui.conftest import ShowWindow
from tests.gui.fields.keys import point, press, write
from tests.toolkit.vaults import PASSPHRASE, found, save_operation

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A station with one operation, closed."""
    session = found(tmp_path / "station")
    save_operation(session, "Theseus")
    session.close()
    return tmp_path / "station"


def visible(window: Window, kind: type[QWidget]) -> list[QWidget]:
    return [widget for widget in window.findChildren(kind) if widget.isVisible()]


def unlock(window: Window, qtbot: QtBot, passphrase: str = PASSPHRASE.reveal()) -> None:
    (edit,) = visible(window, PassphraseEdit)
    QTest.keyClicks(edit, passphrase)
    press(Qt.Key.Key_Return, at=edit)


def opened(window: Window, qtbot: QtBot) -> Window:
    with qtbot.waitSignal(window.unlocked):
        unlock(window, qtbot)
    return window


def test_the_vault_closes_whatever_is_broken(
    folder: Path, show_window: ShowWindow, *, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A mistake while the page was put away left the vault open, and nothing closed it any more."""
    window = opened(show_window(folder), qtbot)
    session, shell = window.session, window.shell
    assert session is not None
    assert shell is not None

    def broken() -> bool:
        raise ValueError("a mistake of ours")

    monkeypatch.setattr(shell, "put_away", broken)
    with pytest.raises(ValueError, match="a mistake"):
        window.lock()

    assert window.session is None
    with pytest.raises(engine.ProgrammingError, match="closed"):
        session.vault.queries.count()
    monkeypatch.undo()
    shell.put_away()


class TestFirstSteps:
    def test_make_a_station_and_open_it(self, tmp_path: Path, show_window: ShowWindow, qtbot: QtBot) -> None:
        window = show_window(tmp_path / "new")
        for words in ("Sector East", "A. Hoxha"):
            write(words)
            press(Qt.Key.Key_Tab)
        first = window.first_run
        assert first is not None
        first.presenter.go_on()
        write("river lamp seven paper moon")
        press(Qt.Key.Key_Tab)
        write("river lamp seven paper moon")

        with qtbot.waitSignal(window.unlocked):
            press(Qt.Key.Key_Return)

        assert window.session is not None
        assert window.session.own.station_name == "Sector East"
        assert window.session.own.officer_name == "A. Hoxha"

    def test_say_what_is_missing_at_its_place(
        self, tmp_path: Path, show_window: ShowWindow, qtbot: QtBot
    ) -> None:
        window = show_window(tmp_path / "new")

        press(Qt.Key.Key_Return)

        frames = [frame for frame in window.findChildren(FieldFrame) if frame.isVisible()]
        assert all(frame.problem for frame in frames)
        assert QApplication.focusWidget() is frames[0].control
        assert not (tmp_path / "new").exists()


def test_a_disk_that_refuses_is_told_on_the_page(folder: Path, show_window: ShowWindow, qtbot: QtBot) -> None:
    window = show_window(folder)
    assert not window.tell_refusal(DiskFull())
    opened(window, qtbot)
    assert window.tell_refusal(DiskFull())
    shell = window.shell
    assert shell is not None
    assert isinstance(shell.page, ListPage)
    assert shell.page.notices.isVisible()


class TestTheLock:
    def test_a_wrong_passphrase_is_told_at_its_box(
        self, folder: Path, show_window: ShowWindow, qtbot: QtBot
    ) -> None:
        window = show_window(folder)

        unlock(window, qtbot, "wrong")

        (frame,) = visible(window, FieldFrame)
        assert isinstance(frame, FieldFrame)
        qtbot.waitUntil(lambda: "(V101)" in frame.problem)
        assert window.session is None

    def test_the_right_one_opens_the_first_list(
        self, folder: Path, show_window: ShowWindow, qtbot: QtBot
    ) -> None:
        window = opened(show_window(folder), qtbot)

        assert window.shell is not None
        assert isinstance(window.shell.page, ListPage)

    def test_locking_closes_the_vault_and_leaves_nothing_on_the_screen(
        self, folder: Path, show_window: ShowWindow, qtbot: QtBot
    ) -> None:
        window = opened(show_window(folder), qtbot)

        with qtbot.waitSignal(window.locked):
            press(Qt.Key.Key_L, CONTROL | Qt.KeyboardModifier.ShiftModifier, at=window)

        assert window.session is None
        assert window.shell is None
        found_again = opened(window, qtbot).session
        assert found_again is not None

    def test_a_draft_is_kept_and_unlocking_returns_to_its_question(
        self, folder: Path, show_window: ShowWindow, qtbot: QtBot
    ) -> None:
        window = opened(show_window(folder), qtbot)
        shell = window.shell
        assert shell is not None
        shell.presenter.go(Place(Where.NEW, "operation"))
        write("Lantern")
        page = shell.page
        assert isinstance(page, FormPage)
        question = page.question(("series",))
        assert question is not None
        question.take_focus()

        window.lock()
        shell = opened(window, qtbot).shell

        assert shell is not None
        page = shell.page
        assert isinstance(page, FormPage)
        assert page.presenter.draft.typed["name"] == "Lantern"
        question = page.question(("series",))
        assert question is not None
        # Without a window manager nobody makes the window active again: ask it, and not the application.
        qtbot.waitUntil(lambda: question.isAncestorOf(window.focusWidget()))

    def test_a_new_page_without_a_letter_leaves_no_draft(
        self, folder: Path, show_window: ShowWindow, qtbot: QtBot
    ) -> None:
        window = opened(show_window(folder), qtbot)
        assert window.shell is not None
        window.shell.presenter.go(Place(Where.NEW, "seizure"))

        window.lock()
        opened(window, qtbot)

        assert window.session is not None
        assert drafting.open_drafts(window.session) == []
        assert window.shell is not None
        assert isinstance(window.shell.page, FormPage)

    def test_the_title_never_names_a_record(
        self, folder: Path, show_window: ShowWindow, qtbot: QtBot
    ) -> None:
        window = opened(show_window(folder), qtbot)
        assert window.shell is not None
        window.shell.presenter.go(Place(Where.NEW, "operation"))
        write("Lantern")

        assert window.windowTitle() == "Fieldbook"

    def test_a_bug_is_told_and_locking_is_the_way_on(
        self, folder: Path, show_window: ShowWindow, qtbot: QtBot
    ) -> None:
        window = opened(show_window(folder), qtbot)

        window.tell_bug("report")
        go_on = next(
            button for button in visible(window, QPushButton) if "Lock" in str(button.property("text"))
        )
        with qtbot.waitSignal(window.locked):
            point(go_on)

        assert [edit.isVisible() for edit in visible(window, QLineEdit)] == [True]
