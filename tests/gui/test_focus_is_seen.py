"""Where the focus is can be seen: by enough pixels that differ enough, in every look."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fieldbook.base.sensitive import Sensitive
from fieldbook.gui import style
from fieldbook.gui.gate.window import Given, Window
from fieldbook.gui.parts import IconButton, LinkLine, primary_button
from fieldbook.gui.parts.banners import ProblemBanner
from fieldbook.gui.presenters.places import Place, Where
from fieldbook.gui.views.form_page import FormPage
from fieldbook.gui.views.shell import Shell
from fieldbook.services import browse
from fieldbook.services.demo import PASSPHRASE
from fieldbook.services.session import Session
from fieldbook.services.unlock import unlock
from fieldbook.start import SystemClock
from tests.gui.conftest import ShowShell, put_up
from tests.gui.fields.keys import press
from tests.toolkit.focusing import controls_in, kind_of, seen_px, wanted_px
from tests.toolkit.vaults import RESOURCES, outside
from tests.toolkit.walking import rest, settle

LOOKS = [("light", False), ("dark", True)]
"""Each colour and each size once: what holds in both colours, and in both sizes, holds in their mixtures."""
PLACES = (
    *(Where.OVERVIEW, Where.EXCHANGE, Where.IMPORT, Where.WORKBOOK, Where.SECURITY),
    *(Where.SEARCH, Where.KEYS, Where.SETTINGS),
)


@pytest.fixture(params=LOOKS, ids=["light", "dark-touch"])
def dressed(look: QApplication, request: pytest.FixtureRequest) -> Iterator[QApplication]:
    """One look after the other; the cursor stands still, so that it is no difference of its own."""
    scheme, touch = request.param
    flash_ms = look.cursorFlashTime()
    look.setCursorFlashTime(0)
    style.apply(look, scheme=scheme, resources=RESOURCES, touch=touch)
    yield look
    look.setCursorFlashTime(flash_ms)


@pytest.mark.slow
def test_every_kind_of_control_shows_that_it_has_the_focus(
    demo: Path, dressed: QApplication, show_shell: ShowShell
) -> None:
    world = replace(outside("focus"), clock=SystemClock(), find_drives=tuple)
    session = unlock(demo / "station", Sensitive(PASSPHRASE), world)
    shell = show_shell(session)
    known: set[str] = set()

    unseen = [
        (kind, stop, seen)
        for stop in stops(session, shell)
        for kind, widget in controls_in(shell, known)
        if (seen := seen_px(shell, widget)) < wanted_px(widget)
    ]

    shell.put_away()
    session.close()
    assert unseen == []
    assert len(known) > 20


def test_a_summary_of_problems_shows_that_it_has_the_focus(dressed: QApplication, qtbot: QtBot) -> None:
    """A refused save puts the focus there, and nobody saw where it was."""
    window, banner = QWidget(), ProblemBanner()
    QVBoxLayout(window).addWidget(banner)
    qtbot.addWidget(window)
    put_up(qtbot, window)
    banner.show_problems("2 problems", ["Say what is counted.", "Choose the operation."])
    QApplication.processEvents()
    assert banner.hasFocus()

    assert seen_px(window, banner) >= wanted_px(banner)


def test_enter_on_a_summary_leads_to_the_first_problem(dressed: QApplication, qtbot: QtBot) -> None:
    banner = ProblemBanner()
    qtbot.addWidget(banner)
    put_up(qtbot, banner)
    banner.show_problems("2 problems", ["Say what is counted.", "Choose the operation."])

    with qtbot.waitSignal(banner.problem_chosen) as chosen:
        press(Qt.Key.Key_Return, at=banner)

    assert chosen.args == [0]


def test_before_the_lock_opens_too(
    dressed: QApplication, qtbot: QtBot, *, tmp_path: Path, demo: Path
) -> None:
    known: set[str] = set()
    for folder in (tmp_path / "none", demo / "station"):
        window = Window(Given(lambda: outside("gate"), folder))
        qtbot.addWidget(window)
        window.begin()
        put_up(qtbot, window)
        settle()

        unseen = [
            (kind, seen)
            for kind, widget in controls_in(window, known)
            if (seen := seen_px(window, widget)) < wanted_px(widget)
        ]

        window.close()
        assert unseen == []
    assert any(kind.startswith("PassphraseEdit") for kind in known)


def test_what_shows_nothing_is_found(look: QApplication, qtbot: QtBot) -> None:
    """The two kinds of fault: no sign at all, and one that is too faint."""
    window = QWidget()
    column = QVBoxLayout(window)
    plain, faint = QPushButton("Plain"), QPushButton("Faint")
    plain.setStyleSheet("QPushButton, QPushButton:focus { border: 1px solid #7B8796; }")
    faint.setStyleSheet("QPushButton:focus { border: 3px solid #DFE4EA; }")
    for button in (plain, faint):
        column.addWidget(button)
    qtbot.addWidget(window)
    put_up(qtbot, window)

    assert [seen_px(window, button) < wanted_px(button) for button in (plain, faint)] == [True, True]
    assert kind_of(plain) == "QPushButton"


def stops(session: Session, shell: Shell) -> Iterator[str]:
    """Pages that hold every kind of control between them."""
    for where in PLACES:
        yield from _at(shell, Place(where))
    form = session.catalogue.form("operation")
    yield from _at(shell, Place(Where.LIST, form.id))
    for row in browse.page(session, browse.Asked(form.id)).rows[:1]:
        for where in (Where.RECORD, Where.RECONCILE, Where.HISTORY, Where.PAPER):
            yield from _at(shell, Place(where, row.record))
    for one in (form for form in session.catalogue if not form.file_field):
        yield from _at(shell, Place(Where.NEW, one.id))
        if isinstance(shell.page, FormPage):
            shell.page.save()
            settle()
            yield f"problems {one.id}"


def _at(shell: Shell, place: Place) -> Iterator[str]:
    shell.presenter.go(place)
    rest(shell)  # what is added up later takes the place of what is there now
    yield f"{place.where.value} {place.key}".strip()


@pytest.mark.parametrize("make", [primary_button, lambda text: IconButton("x", text), LinkLine])
def test_what_gets_the_focus_while_a_dialog_is_open_shows_it_afterwards(
    look: QApplication, qtbot: QtBot, make: Callable[[str], QAbstractButton]
) -> None:
    """A step that follows the choice of a file had the focus, and nobody saw where it was."""
    del look
    window, dialog, first, second = QWidget(), QWidget(), make("Take in"), make("Write")
    column = QVBoxLayout(window)
    for widget in (first, second):
        column.addWidget(widget)
    qtbot.addWidget(dialog)
    qtbot.addWidget(window)
    put_up(qtbot, window)
    second.setFocus(Qt.FocusReason.MouseFocusReason)
    first.setFocus(Qt.FocusReason.MouseFocusReason)
    without = window.grab().toImage()
    put_up(qtbot, dialog)
    put_up(qtbot, window)
    assert window.grab().toImage() == without  # it comes back as it was

    put_up(qtbot, dialog)
    second.setFocus(Qt.FocusReason.OtherFocusReason)
    dialog.hide()
    put_up(qtbot, window)

    assert second.hasFocus()
    assert window.grab().toImage() != without
