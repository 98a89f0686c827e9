"""A long menu, as somebody who has no mouse meets it."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from fieldbook.gui.lists.menus import Menu
from fieldbook.gui.tongue import turn
from tests.gui.conftest import put_up

COUNTRIES = 80
pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support (raise|grabbing|propagateSizeHints)", extend=True
)


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def menu(look: QApplication, qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[Menu]:
    turn(look, request.param)
    button = QPushButton("Countries")
    qtbot.addWidget(button)
    put_up(qtbot, button)
    shown = Menu(button, "Countries")
    for number in range(COUNTRIES):
        shown.add(f"{'ABCD'[number * 4 // COUNTRIES]}land {number}", lambda: None)
    shown.open()
    qtbot.waitUntil(shown.isVisible)
    yield shown
    shown.close()


def test_does_not_break_into_columns(menu: Menu) -> None:
    assert len({menu.actionGeometry(one).x() for one in menu.actions()}) == 1


@pytest.mark.parametrize(
    ("press", "wanted"),
    [
        (lambda menu: QTest.keyClick(menu, Qt.Key.Key_End), COUNTRIES - 1),
        (lambda menu: QTest.keyClick(menu, Qt.Key.Key_Up), COUNTRIES - 1),
        (lambda menu: QTest.keyClicks(menu, "d"), 60),
        (lambda menu: QTest.keyClicks(menu, "dd"), 61),
        (lambda menu: QTest.keyClicks(menu, "dca"), 0),
    ],
)
def test_scrolls_to_where_the_keys_lead(menu: Menu, press: Callable[[Menu], None], wanted: int) -> None:
    press(menu)

    assert menu.activeAction() is menu.actions()[wanted]
    assert menu.rect().contains(menu.actionGeometry(menu.activeAction()))


def test_a_letter_with_which_nothing_begins_leads_nowhere(menu: Menu) -> None:
    QTest.keyClicks(menu, "bx")

    assert menu.activeAction() is menu.actions()[20]
