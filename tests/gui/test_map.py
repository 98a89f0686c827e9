"""The map of places: what lies where, by mouse, by keys, and by the list that tells the same."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldbook.base.ids import RecordId
from fieldbook.gui.overview.bars import Bar
from fieldbook.gui.overview.map_card import MapCard
from fieldbook.gui.overview.map_view import MapView
from fieldbook.gui.overview.outlines import outlines
from fieldbook.gui.paper.map_picture import map_picture
from fieldbook.gui.presenters.places import Place, Where
from fieldbook.gui.views.shell import Shell
from fieldbook.services import browse
from fieldbook.services.overview.places import Nearness, Spot
from tests.gui.conftest import ShowShell
from tests.gui.fields.keys import press
from tests.gui.test_overview import picked
from tests.toolkit.vaults import RESOURCES, found, save_operation, save_outcome

LONG_MS = 60_000
"""So long another computer may take to look places up; nobody waits for it when it is done."""


@pytest.fixture
def shell(tmp_path: Path, show_shell: ShowShell, qtbot: QtBot) -> Iterator[Shell]:
    """The overview of records at two towns and somewhere in a country."""
    session = found(tmp_path / "station")
    operation = save_operation(session, "Theseus")
    for number, place in enumerate(("Skopje, MK", "Skopje, MK", "Durrës, AL"), 1):
        save_outcome(session, operation, str(number), place=place)
    save_outcome(session, operation, "4", place={"country": "RS"})
    shell = show_shell(session)
    shell.presenter.go(Place(Where.OVERVIEW))
    qtbot.waitUntil(
        lambda: shell.page is not None and bool(shell.page.findChildren(MapCard)), timeout=LONG_MS
    )
    qtbot.waitUntil(
        lambda: map_of(shell).height() == map_of(shell).sizeHint().height()
    )  # its room on the page
    yield shell
    session.close()


def map_of(shell: Shell) -> MapView:
    assert shell.page is not None
    (card,) = shell.page.findChildren(MapCard)
    return card.map


def circles(shell: Shell) -> dict[str, QPointF]:
    """Where each circle is now, found by feeling for it."""
    view = map_of(shell)
    where: dict[str, QPointF] = {}
    for across in range(0, view.width(), 4):
        for down in range(0, view.height(), 4):
            spot = view.spot_at(QPointF(across, down))
            if spot is not None:
                where.setdefault(spot.label, QPointF(across, down))
    return where


def test_a_circle_leads_to_the_records_behind_it(shell: Shell) -> None:
    at = next(at for label, at in circles(shell).items() if label.startswith("Skopje"))

    QTest.mouseClick(map_of(shell), Qt.MouseButton.LeftButton, pos=at.toPoint())

    assert len(picked(shell)) == 2


def test_what_is_known_by_its_country_has_a_line_and_no_circle(shell: Shell) -> None:
    assert len(circles(shell)) == 2

    assert shell.page is not None
    names = [bar.accessibleName() for bar in shell.page.findChildren(Bar)]
    assert "Serbia (no circle): 1" in names


def test_a_line_of_the_list_leads_there_too(shell: Shell) -> None:
    assert shell.page is not None
    (bar,) = [bar for bar in shell.page.findChildren(Bar) if bar.accessibleName().startswith("Durrës")]

    bar.click()

    assert len(picked(shell)) == 1


def test_keys_move_the_map_and_bring_everything_back(shell: Shell) -> None:
    view, before = map_of(shell), circles(shell)

    press(Qt.Key.Key_Right, at=view)
    moved = circles(shell)
    press(Qt.Key.Key_0, at=view)

    assert all(moved[label].x() < at.x() for label, at in before.items() if label in moved)
    assert moved != before
    assert circles(shell) == before
    for _ in range(6):
        press(Qt.Key.Key_Plus, at=view)
    assert circles(shell) != before


def test_a_map_that_is_drawn_along_chooses_nothing(shell: Shell) -> None:
    view = map_of(shell)
    start = next(iter(circles(shell).values())).toPoint()

    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view, start + QPointF(60, 10).toPoint())
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start + QPointF(60, 10).toPoint())

    assert shell.presenter.place == Place(Where.OVERVIEW)


def test_land_is_where_towns_lie_and_not_where_the_sea_is() -> None:
    land, lines = outlines(RESOURCES)

    assert land.contains(QPointF(21.43, -42.0))
    assert not land.contains(QPointF(17.5, -41.7))
    assert not lines.isEmpty()


class TestOfAnOperation:
    @pytest.fixture
    def on_its_page(self, shell: Shell, qtbot: QtBot) -> Shell:
        """The page of the operation, its map looked up."""
        session = shell._session
        record = browse.page(session, browse.Asked("operation")).rows[0].record
        shell.presenter.go(Place(Where.RECORD, record))
        qtbot.waitUntil(
            lambda: shell.page is not None and bool(shell.page.findChildren(MapCard)), timeout=LONG_MS
        )
        return shell

    def test_leads_to_the_records_behind_a_circle(self, on_its_page: Shell) -> None:
        at = next(at for label, at in circles(on_its_page).items() if label.startswith("Skopje"))

        QTest.mouseClick(map_of(on_its_page), Qt.MouseButton.LeftButton, pos=at.toPoint())

        assert len(picked(on_its_page)) == 2

    def test_follows_what_is_written(self, on_its_page: Shell, qtbot: QtBot) -> None:
        session = on_its_page._session
        record = browse.page(session, browse.Asked("operation")).rows[0].record
        save_outcome(session, record, "5", place="Bari, IT")

        qtbot.waitUntil(
            lambda: any(label.startswith("Bari") for label in circles(on_its_page)), timeout=LONG_MS
        )

    def test_is_left_out_where_no_place_is_named(self, on_its_page: Shell, qtbot: QtBot) -> None:
        empty = save_operation(on_its_page._session, "Nowhere")
        on_its_page.presenter.go(Place(Where.RECORD, empty))
        qtbot.waitUntil(lambda: not on_its_page._worker.is_busy, timeout=LONG_MS)

        assert on_its_page.page is not None
        assert on_its_page.page.findChildren(MapCard) == []


def test_paper_has_a_picture_of_what_has_circles_and_none_of_what_has_not(look: QApplication) -> None:
    here = Spot("Skopje", Nearness.TOWN, (21.4, 42.0), (RecordId("00" * 16),))
    nowhere = Spot("Serbia", Nearness.COUNTRY, None, (RecordId("00" * 16),))

    picture = map_picture([here, nowhere])

    assert map_picture([nowhere]) is None
    assert picture is not None
    middle = picture.pixelColor(picture.width() // 2, picture.height() // 2)
    assert middle.green() > middle.red() + 40  # petrol over land
