"""The rail says where somebody wants to go, by mouse, by keyboard and by screen reader."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fieldbook.gui import style
from fieldbook.gui.parts import Glyph
from fieldbook.gui.parts.rail import Rail, RailEntry
from fieldbook.gui.tongue import turn
from tests.gui.style.conftest import RESOURCES, Show


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


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("percent", [100, 150])
def test_in_a_narrow_rail_all_icons_stand_below_each_other(
    dressed: QApplication, show: Show, *, percent: int, direction: Qt.LayoutDirection
) -> None:
    """Beside a scroll bar the places stood five pixels further out than the foot, and the person ten."""
    style.apply(dressed, scheme="light", resources=RESOURCES, text_percent=percent)
    turn(dressed, direction)
    rail = Rail("Fieldbook", icon="circle", name="Places")
    for number in range(24):
        rail.add(RailEntry(key=str(number), label="Place", icon="circle"))
    rail.add(RailEntry(key="lock", label="Lock now", icon="circle", is_place=False), at_foot=True)
    rail.set_person("Insp. A. Hoxha", "Tablet 4")
    show(rail, width_px=1000, height_px=600)
    rail.set_current("23")  # scrolls there
    QApplication.processEvents()

    picture = rail.grab().toImage()
    shown = [rail.item("16"), rail.item("lock"), *rail.findChildren(Glyph)]
    middles = [_middle_of_ink(picture, rail, one) for one in shown]

    assert len(middles) == 4
    assert max(middles) - min(middles) <= 1
    assert abs(middles[0] - picture.width() / 2) <= 1


def _middle_of_ink(picture: QImage, rail: QWidget, widget: QWidget) -> float:
    """The middle of what is painted in the line of *widget*; a scroll bar at the edge is none of it."""
    top = widget.mapTo(rail, QPoint(0, 0)).y()
    ground = picture.pixelColor(0, 0)
    inside = range(15, picture.width() - 15)
    lines = range(top, top + widget.height())
    inked = [x for x in inside if any(picture.pixelColor(x, y) != ground for y in lines)]
    return (inked[0] + inked[-1]) / 2


def test_all_places_are_seen_in_the_window_that_opens_first(rail: Rail, show: Show) -> None:
    """The last of a station's eighteen, Security with what it asks for, was below the edge."""
    for number in range(16):
        rail.add(RailEntry(key=str(number), label="Place", icon="circle"))
    rail.add(RailEntry(key="settings", label="Settings", icon="settings"), at_foot=True)
    rail.set_person("Insp. A. Hoxha", "Tablet 4")
    show(rail, width_px=1280, height_px=720)
    QApplication.processEvents()
    bar_px = 26  # the line at the foot of the window

    rail.setFixedHeight(720 - bar_px)
    QApplication.processEvents()

    assert rail.item("15").visibleRegion().boundingRect() == rail.item("15").rect()
    assert rail.item("operations").visibleRegion().boundingRect() == rail.item("operations").rect()


@pytest.mark.parametrize("height_px", [400, 411, 430, 442])
def test_no_place_is_seen_in_part(dressed: QApplication, show: Show, height_px: int) -> None:
    """On a low screen a strip of the next icon stood above the foot, and one of another below the head."""
    rail = Rail("Fieldbook")
    keys = [str(at) for at in range(20)]
    for key in keys:
        rail.add(RailEntry(key=key, label=f"Place {key}", icon="send"))
    window = show(rail, height_px=height_px)
    window.setFixedHeight(height_px)
    for key in ("0", "19", "7"):
        rail.set_current(key)
        QApplication.processEvents()

        tall_px = rail.item("0").height()
        seen = [rail.item(one).visibleRegion().boundingRect().height() for one in keys]
        assert {one for one in seen if 1 < one < tall_px - 1} == set()
        assert max(seen) == tall_px
