"""The rail says where somebody wants to go, by mouse, by keyboard and by screen reader."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldbook.gui.parts.rail import Rail, RailEntry
from tests.gui.style.conftest import Show


@pytest.fixture
def rail(dressed: QApplication) -> Rail:
    rail = Rail("Fieldbook", name="Places", here="This page is open")
    rail.add(RailEntry(key="operations", label="Operations", icon="clipboard-list"))
    rail.add(RailEntry(key="send", label="Send", icon="send"))
    rail.add(RailEntry(key="lock", label="Lock now", icon="lock", is_place=False), at_foot=True)
    rail.set_current("operations")
    return rail


def test_a_click_chooses(rail: Rail, show: Show, qtbot: QtBot) -> None:
    show(rail)

    with qtbot.waitSignal(rail.chosen) as signal:
        QTest.mouseClick(rail.item("send"), Qt.MouseButton.LeftButton)

    assert signal.args == ["send"]
    assert rail.current() == "send"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_chooses(rail: Rail, show: Show, qtbot: QtBot, *, key: Qt.Key) -> None:
    show(rail)
    rail.item("send").setFocus()

    with qtbot.waitSignal(rail.chosen) as signal:
        QTest.keyClick(rail.item("send"), key)

    assert signal.args == ["send"]


def test_a_screen_reader_chooses(rail: Rail, show: Show, qtbot: QtBot) -> None:
    """A place is a button that is pressed: no check box, which would be ticked."""
    show(rail)
    spoken = QAccessible.queryAccessibleInterface(rail.item("send"))

    with qtbot.waitSignal(rail.chosen) as signal:
        spoken.actionInterface().doAction(QAccessibleActionInterface.pressAction())

    assert signal.args == ["send"]
    assert spoken.role() is QAccessible.Role.Button
    assert rail.item("send").is_current
    assert not rail.item("operations").is_current


def test_where_one_is_is_told(rail: Rail) -> None:
    rail.set_current("send")

    assert rail.item("send").accessibleDescription() == "This page is open"
    assert rail.item("operations").accessibleDescription() == ""


def test_choosing_the_current_place_says_so_again(rail: Rail, show: Show, qtbot: QtBot) -> None:
    """From a record opened in a list, the way back to the list is the same line."""
    show(rail)

    with qtbot.waitSignal(rail.chosen) as signal:
        QTest.mouseClick(rail.item("operations"), Qt.MouseButton.LeftButton)

    assert signal.args == ["operations"]
    assert rail.item("operations").is_current


def test_locking_is_not_a_place(rail: Rail, show: Show, qtbot: QtBot) -> None:
    show(rail)

    with qtbot.waitSignal(rail.chosen):
        QTest.mouseClick(rail.item("lock"), Qt.MouseButton.LeftButton)

    assert rail.current() == "operations"
    assert not rail.item("lock").is_current


def test_marking_the_current_place_chooses_nothing(rail: Rail, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(rail.chosen):
        rail.set_current("send")


def test_tab_and_the_arrows_reach_every_line(rail: Rail, show: Show, qtbot: QtBot) -> None:
    show(rail)
    rail.item("operations").setFocus()

    QTest.keyClick(rail.item("operations"), Qt.Key.Key_Tab)
    assert rail.item("send").hasFocus()

    QTest.keyClick(rail.item("send"), Qt.Key.Key_Down)
    assert rail.item("lock").hasFocus()

    QTest.keyClick(rail.item("lock"), Qt.Key.Key_Up)
    assert rail.item("send").hasFocus()


def test_a_count_is_read_aloud(rail: Rail) -> None:
    rail.set_badge("send", 5, "5 records wait")

    assert rail.item("send").accessibleName() == "Send, 5 records wait"

    rail.set_badge("send", 0, "nothing waits")

    assert rail.item("send").accessibleName() == "Send"


def test_in_a_narrow_window_only_icons_are_left(rail: Rail, show: Show, qtbot: QtBot) -> None:
    window = show(rail, width_px=1366)
    assert rail.width() == 220

    window.resize(1199, 700)
    qtbot.waitUntil(lambda: rail.width() == 64)
    assert rail.item("send").toolTip() == "Send"

    window.resize(1200, 700)
    qtbot.waitUntil(lambda: rail.width() == 220)
    assert rail.item("send").toolTip() == ""
