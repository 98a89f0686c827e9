"""One finger: it draws pages and lists along, and a tap is a press."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QHeaderView,
    QPlainTextEdit,
    QPushButton,
    QScroller,
    QWidget,
)
from pytestqt.qtbot import QtBot

from fieldbook.gui import parts, style
from fieldbook.gui.palette.lines import ChoiceList
from fieldbook.gui.palette.presenter import Choice
from fieldbook.gui.parts import Rail, RailEntry
from fieldbook.gui.presenters.places import Place, Where
from fieldbook.services.session import Session
from tests.gui.conftest import ShowShell
from tests.gui.style.conftest import RESOURCES, Show
from tests.toolkit.vaults import found, save_operation

Finger = Callable[[QWidget, list[QPoint]], None]


@pytest.fixture
def finger(qtbot: QtBot) -> Finger:
    """Puts one down on a window, draws it through some points, and lifts it."""
    device = QTest.createTouchDevice()

    def draw(window: QWidget, points: list[QPoint]) -> None:
        handle = window.windowHandle()
        for at, point in enumerate([*points, points[-1]]):
            touch = QTest.touchEvent(handle, device, False)  # noqa: FBT003 - sent by commit
            do = touch.press if at == 0 else touch.release if at == len(points) else touch.move
            do(0, point, handle)
            touch.commit(True)  # noqa: FBT003 - the stubs give it no name
            qtbot.wait(10)

    return draw


@pytest.fixture
def touched(dressed: QApplication) -> None:
    """The look for fingers."""
    style.apply(dressed, scheme="light", resources=RESOURCES, touch=True)


@pytest.fixture
def buttons(touched: None, show: Show) -> tuple[QWidget, parts.ScrollPage, list[QPushButton]]:
    """A page of more buttons than there is room for."""
    page = parts.ScrollPage("Page")
    many = [QPushButton(str(number)) for number in range(40)]
    for one in many:
        page.body.addWidget(one)
    return show(page, width_px=400, height_px=500), page, many


def test_a_page_follows_it_and_nothing_is_pressed_on_the_way(
    buttons: tuple[QWidget, parts.ScrollPage, list[QPushButton]], finger: Finger
) -> None:
    window, page, many = buttons
    pressed: list[str] = []
    for one in many:
        one.clicked.connect(lambda _=False, one=one: pressed.append(one.text()))
    start = many[5].mapTo(window, many[5].rect().center())

    finger(window, [start - QPoint(0, moved) for moved in range(0, 210, 10)])

    assert page.verticalScrollBar().value() > 100
    assert pressed == []


def test_a_tap_is_a_press(
    buttons: tuple[QWidget, parts.ScrollPage, list[QPushButton]], finger: Finger, qtbot: QtBot
) -> None:
    window, _, many = buttons

    with qtbot.waitSignal(many[3].clicked):
        finger(window, [many[3].mapTo(window, many[3].rect().center())])


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A station."""
    opened = found(tmp_path / "station")
    yield opened
    opened.close()


def test_a_list_follows_it_and_opens_nothing_on_the_way(touched: None, show: Show, finger: Finger) -> None:
    lines = ChoiceList()
    lines.show_choices([Choice(str(number), "file-text", lambda: None) for number in range(60)])
    window = show(lines, width_px=400, height_px=500)
    chosen: list[int] = []
    lines.clicked.connect(lambda index: chosen.append(index.row()))
    start = QPoint(200, 400)

    finger(window, [start - QPoint(0, moved) for moved in range(0, 210, 10)])
    assert lines.verticalScrollBar().value() > 100
    assert chosen == []

    QScroller.scroller(lines.viewport()).stop()  # it still runs on
    finger(window, [start])
    assert len(chosen) == 1


def test_a_mouse_draws_nothing_along(show: Show, qtbot: QtBot) -> None:
    page = parts.ScrollPage("Page")

    show(page)

    assert not QScroller.hasScroller(page.viewport())


def test_all_that_scrolls_follows_it(session: Session, show_shell: ShowShell, look: QApplication) -> None:
    """Boxes of several lines do not: there a finger marks text."""
    style.apply(look, scheme="light", resources=RESOURCES, touch=True)
    record = save_operation(session)
    shell = show_shell(session)
    keyed = {Where.LIST: "operation", Where.NEW: "seizure", Where.HELP: "start"}
    unheard: set[tuple[str, str]] = set()
    for where in Where:
        if where in {Where.DRAFT, Where.COPY, Where.FILE, Where.IDENTITY, Where.PICKED, Where.MARKED}:
            continue
        shell.presenter.go(Place(where, keyed.get(where, record)))
        QApplication.processEvents()
        unheard |= {
            (where.value, type(area).__name__)
            for area in shell.findChildren(QAbstractScrollArea)
            if area.isVisible()
            and not isinstance(area, QPlainTextEdit | QHeaderView)
            and not isinstance(area.parentWidget(), QComboBox)
            and not QScroller.hasScroller(area.viewport())
        }

    assert unheard == set()


def test_places_of_the_rail_are_large_enough_and_the_rest_is_drawn_into_sight(
    touched: None, show: Show, finger: Finger
) -> None:
    """They were 31 pixels high at a cheap laptop's screen, lower than for a mouse."""
    rail = Rail("Fieldbook")
    for number in range(19):
        rail.add(RailEntry(key=str(number), label="Place", icon="circle"))
    window = show(rail, height_px=700)
    window.setFixedHeight(700)
    QApplication.processEvents()
    first, last = rail.item("0"), rail.item("18")
    assert first.height() >= 40
    assert last.visibleRegion().isEmpty()

    start = rail.item("9").mapTo(window, rail.item("9").rect().center())
    finger(window, [start - QPoint(0, moved) for moved in range(0, 310, 10)])

    assert not last.visibleRegion().isEmpty()
