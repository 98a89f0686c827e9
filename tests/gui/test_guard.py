"""Locks when nobody is there, and tells of bugs without any answer."""

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fieldbook.base.errors import DiskFull, PlaceError, VaultDamaged
from fieldbook.gui.guard import CrashPage, IdleWatch, catch_bugs, redacted
from tests.conftest import Log


def blow_up(answer: str) -> None:
    raise ValueError(answer)


def test_a_report_says_where_and_never_what() -> None:
    with pytest.raises(ValueError, match="Her aunt") as bug:
        blow_up("Her aunt")

    report = redacted(bug.value)

    assert "ValueError" in report
    assert "test_guard.py" in report
    assert "Her aunt" not in report


def test_a_report_names_the_cause_too_and_our_refusals_by_their_number() -> None:
    def fail() -> None:
        try:
            blow_up("secret")
        except ValueError as error:
            raise VaultDamaged(part="database") from error

    with pytest.raises(VaultDamaged) as bug:
        fail()

    report = redacted(bug.value)
    assert "V104" in report
    assert "ValueError" in report
    assert "secret" not in report


def test_the_page_offers_the_report_to_be_copied(look: QApplication, qtbot: QtBot) -> None:
    page = CrashPage("report")
    qtbot.addWidget(page)
    copy = next(button for button in page.findChildren(QPushButton) if "Copy" in button.text())

    copy.click()

    assert QGuiApplication.clipboard().text() == "report"


class TestIdle:
    @pytest.fixture
    def window(self, look: QApplication, qtbot: QtBot) -> QWidget:
        window = QWidget()
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        return window

    def test_says_so_when_nobody_touches_the_window(self, window: QWidget, qtbot: QtBot) -> None:
        watch = IdleWatch(window, idle_s=0)

        with qtbot.waitSignal(watch.idle):
            watch.begin()

    def test_a_key_counts_anew(self, window: QWidget, qtbot: QtBot) -> None:
        watch = IdleWatch(window, idle_s=3600)
        watch.watch(window)
        watch.begin()
        handle, timer = window.windowHandle(), watch._timer
        assert handle is not None
        qtbot.waitUntil(lambda: timer.remainingTime() < timer.interval() - 20)
        low_ms = timer.remainingTime()

        QTest.keyClick(handle, Qt.Key.Key_A)

        assert timer.remainingTime() > low_ms

    def test_a_locked_window_has_nothing_to_lock(self, window: QWidget) -> None:
        watch = IdleWatch(window, idle_s=3600)
        watch.watch(window)
        watch.begin()
        watch.stop()
        assert not watch._timer.isActive()


def test_an_error_that_was_raised_from_itself_is_told_once() -> None:
    """The engine hands back what it cannot explain: ``raise error from error``."""
    error = RuntimeError("whatever")
    with pytest.raises(RuntimeError):
        raise error from error

    assert redacted(error).count("RuntimeError") == 1


@pytest.mark.parametrize("has_page", [True, False])
def test_a_disk_that_refuses_where_nobody_expected_it_is_no_mistake_of_ours(
    log: Log, monkeypatch: pytest.MonkeyPatch, *, has_page: bool
) -> None:
    """Unless there is no page on which that could be said: then it is told as what went wrong."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    bugs: list[str] = []
    refusals: list[PlaceError] = []

    def refuse(error: PlaceError) -> bool:
        refusals.append(error)
        return has_page

    catch_bugs(bugs.append, refuse)
    log.expect("P101")
    error = DiskFull()
    sys.excepthook(DiskFull, error, None)

    assert refusals == [error]
    assert bool(bugs) is not has_page
