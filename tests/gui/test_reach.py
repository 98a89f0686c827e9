"""Every page can be reached, heard and seen: names, keys, room."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from fieldbook.gui import style
from fieldbook.gui.parts import StatusBar
from fieldbook.gui.presenters.places import Place, Where
from fieldbook.gui.views.navigation import LOCK
from fieldbook.gui.views.shell import Shell
from fieldbook.journal.facts import Side
from fieldbook.services.session import Session
from tests.gui.conftest import ShowShell
from tests.gui.fields.keys import press
from tests.toolkit.vaults import RESOURCES, amend, found, introduce, save_operation, save_outcome

HEAVY = ("pydantic", "openpyxl", "nacl", "pyrage", "sqlcipher3", "fieldbook.catalogue", "fieldbook.services")

DIGITS = tuple(Qt.Key(int(Qt.Key.Key_1) + offset) for offset in range(9))


@pytest.fixture
def sides(tmp_path: Path) -> Iterator[tuple[Session, Session]]:
    """A station with an amended operation and an outcome, and its headquarters."""
    station = found(tmp_path / "station")
    headquarters = found(tmp_path / "hq", Side.HEADQUARTERS, name="Headquarters")
    introduce(station, headquarters)
    save_outcome(station, save_operation(station, "Theseus"), "89")
    yield station, headquarters
    station.close()
    headquarters.close()


def places(session: Session) -> list[Place]:
    """One of every sort of page."""
    rows = session.vault.queries.page("operation").rows
    records = [
        Place(where, row.record) for row in rows for where in (Where.RECORD, Where.HISTORY, Where.RECONCILE)
    ]
    lists = [Place(Where.LIST, form.id) for form in session.catalogue]
    return [*lists, *records, Place(Where.DRAFTS), Place(Where.EXCHANGE), Place(Where.WORKBOOK)]


def reachable(shell: Shell) -> list[QWidget]:
    """What Tab comes to."""
    return [
        widget
        for widget in shell.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def spoken(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


@pytest.mark.parametrize("side", [0, 1])
def test_whatever_tab_comes_to_has_a_name(
    sides: tuple[Session, Session], show_shell: ShowShell, side: int
) -> None:
    shell = show_shell(sides[side])
    found_there: dict[Where, int] = {}

    for place in places(sides[side]):
        shell.presenter.go(place)
        QApplication.processEvents()
        nameless = [
            f"{place.where.value}: {widget}" for widget in reachable(shell) if not spoken(widget).strip()
        ]
        assert nameless == []
        found_there[place.where] = len(reachable(shell)) - len(shell.navigation.keys())
    assert found_there[Where.EXCHANGE] > 1
    assert found_there[Where.WORKBOOK] > 0


@pytest.mark.parametrize("side", [0, 1])
@pytest.mark.parametrize(("width_px", "height_px"), [(1366, 768), (910, 512)])
def test_no_page_scrolls_sideways(
    sides: tuple[Session, Session], show_shell: ShowShell, *, side: int, width_px: int, height_px: int
) -> None:
    """The second size is what a screen of 1366 by 768 holds at 150 %."""
    shell = show_shell(sides[side])
    shell.resize(width_px, height_px)

    for place in places(sides[side]):
        shell.presenter.go(place)
        QApplication.processEvents()
        assert shell.width() == width_px, place
        sideways = [
            area for area in shell.findChildren(QScrollArea) if area.horizontalScrollBar().isVisible()
        ]
        assert sideways == [], place


@pytest.mark.parametrize(("size", "text_percent"), [((910, 512), 100), ((1366, 768), 150)])
def test_the_foot_of_the_window_stays_on_the_screen(
    sides: tuple[Session, Session],
    show_shell: ShowShell,
    look: QApplication,
    *,
    size: tuple[int, int],
    text_percent: int,
) -> None:
    """Either way a screen of 1366 by 768 can be at 150 %: all of it larger, or only its words."""
    style.apply(look, scheme="light", resources=RESOURCES, text_percent=text_percent)
    shell = show_shell(sides[0])
    shell.resize(*size)
    (foot,) = shell.findChildren(StatusBar)

    pushed = []
    for place in places(sides[0]):
        shell.presenter.go(place)
        QApplication.processEvents()
        if foot.geometry().bottom() >= size[1] or foot.height() < foot.sizeHint().height():
            pushed.append(place)
    assert pushed == []


def test_alt_and_a_digit_lead_to_each_place_of_the_navigation(
    sides: tuple[Session, Session], show_shell: ShowShell
) -> None:
    shell = show_shell(sides[0])
    keys = [key for key in shell.navigation.keys()[1:10] if key != LOCK]  # the overview has Alt+Home
    marked = []

    for key in DIGITS[: len(keys)]:
        press(key, Qt.KeyboardModifier.AltModifier, at=shell)
        marked.append(shell.navigation.current())

    assert marked == keys


def test_a_record_can_be_amended_by_key(sides: tuple[Session, Session], show_shell: ShowShell) -> None:
    shell = show_shell(sides[0])
    record = sides[0].vault.queries.page("operation").rows[0].record
    amend(sides[0], record, name="Theseus II")
    shell.presenter.go(Place(Where.RECORD, record))

    press(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier, at=shell)

    assert shell.presenter.place == Place(Where.DRAFT, record)


def test_the_lock_is_there_before_anything_heavy_is_loaded() -> None:
    told = f"import sys, fieldbook.gui.run; print([name for name in {HEAVY!r} if name in sys.modules])"
    desktop = Path(__file__).parents[2] / "desktop"

    done = subprocess.run(
        [sys.executable, "-c", told], capture_output=True, text=True, check=True, cwd=desktop
    )

    assert done.stdout.strip() == "[]"
