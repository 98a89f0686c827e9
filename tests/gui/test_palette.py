"""Ctrl+K does or finds anything: deeds by their words, records by theirs, by keys alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import delete

from fieldbook.gui.palette.here import deeds_here
from fieldbook.gui.palette.keys_page import KeysPage
from fieldbook.gui.palette.lines import ChoiceList
from fieldbook.gui.palette.palette import Palette
from fieldbook.gui.parts import Button, IconButton
from fieldbook.gui.presenters.places import Place, Where
from fieldbook.gui.views.form_page import FormPage
from fieldbook.gui.views.record_page import RecordPage
from fieldbook.gui.views.shell import Shell
from fieldbook.services import browse
from fieldbook.services.session import Session
from tests.gui.conftest import ShowShell
from tests.gui.fields.keys import focused, press, write
from tests.toolkit.vaults import found, save, save_operation

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """An empty station."""
    session = found(tmp_path / "station")
    yield session
    session.close()


def offered(shell: Shell) -> list[str]:
    lines = shell.findChild(ChoiceList)
    assert lines is not None
    return [str(lines.model().index(row, 0).data()) for row in range(lines.model().rowCount())]


def opened(shell: Shell) -> Palette:
    press(Qt.Key.Key_K, CONTROL, at=shell)
    palette = shell.findChild(Palette)
    assert palette is not None
    assert palette.isVisible()
    return palette


def test_a_record_is_begun_by_a_few_letters(session: Session, show_shell: ShowShell) -> None:
    shell = show_shell(session)
    palette = opened(shell)

    write("new seiz")
    assert offered(shell) == ["New seizure"]
    press(Qt.Key.Key_Return)

    assert not palette.isVisible()
    assert isinstance(shell.page, FormPage)
    assert shell.page.form.id == "seizure"


def test_a_record_is_found_by_what_it_says(session: Session, show_shell: ShowShell) -> None:
    save_operation(session, "Theseus")
    wanted = save_operation(session, "Vardar")
    while browse.feed_search(session):
        pass
    shell = show_shell(session)
    opened(shell)

    write("vard")
    press(Qt.Key.Key_Return)

    assert isinstance(shell.page, RecordPage)
    assert shell.presenter.place == Place(Where.RECORD, wanted)


def test_every_place_of_the_rail_is_found(session: Session, show_shell: ShowShell) -> None:
    """Settings were not: nothing fitted their name."""
    shell = show_shell(session)
    rail = shell.navigation
    missing = []
    places = rail.keys()
    for key in filter(lambda one: rail.item(one).entry.is_place, places):
        opened(shell)
        write(rail.item(key).words)
        if not any(line.startswith(rail.item(key).words) for line in offered(shell)):
            missing.append(key)
        press(Qt.Key.Key_Escape)

    assert missing == []


def test_it_gives_way_to_a_page_that_comes_up(session: Session, show_shell: ShowShell) -> None:
    shell = show_shell(session)
    palette = opened(shell)
    write("pass")

    press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier, at=shell)

    assert shell.presenter.place != Place(Where.OVERVIEW)
    assert not palette.isVisible()
    assert shell.page is not None
    assert shell.page.isAncestorOf(focused())


def test_it_goes_though_what_had_the_focus_is_gone(session: Session, show_shell: ShowShell) -> None:
    """A row that something else removed meanwhile: Esc was a bug page, a press beside ended the program."""
    shell = show_shell(session)
    gone = QLineEdit(shell)
    gone.show()
    gone.setFocus()
    palette = opened(shell)
    delete(gone)

    press(Qt.Key.Key_Escape)

    assert not palette.isVisible()


def test_what_was_looked_at_last_comes_first(session: Session, show_shell: ShowShell) -> None:
    first, second = save_operation(session, "Theseus"), save_operation(session, "Vardar")
    shell = show_shell(session)
    for record in (second, first, second):
        shell.presenter.go(Place(Where.RECORD, record))

    opened(shell)

    assert offered(shell)[:2] == ["Vardar", "Theseus"]


def test_a_record_bears_its_day_as_days_are_written_in_lists(session: Session, show_shell: ShowShell) -> None:
    record = save(session, "operation", name="Tirana", starts_on="2025-03")
    shell = show_shell(session)
    shell.presenter.go(Place(Where.RECORD, record))

    opened(shell)

    lines = shell.findChild(ChoiceList)
    assert lines is not None
    said = lines.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Tirana, Operation · Mar 2025"


def test_esc_leads_back_to_where_one_was(session: Session, show_shell: ShowShell) -> None:
    save_operation(session)
    shell = show_shell(session)
    before = focused()
    palette = opened(shell)

    write("zzz")
    assert offered(shell) == []
    press(Qt.Key.Key_Escape)

    assert not palette.isVisible()
    assert focused() is before


def test_the_arrows_walk_round_the_list(session: Session, show_shell: ShowShell) -> None:
    shell = show_shell(session)
    opened(shell)
    write("new")
    lines = shell.findChild(ChoiceList)
    assert lines is not None
    assert len(offered(shell)) > 2

    press(Qt.Key.Key_Up)
    assert lines.currentIndex().row() == len(offered(shell)) - 1
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    assert lines.currentIndex().row() == 1


def test_on_a_low_screen_it_is_shorter_and_nothing_lies_upon_anything(
    session: Session, show_shell: ShowShell
) -> None:
    shell = show_shell(session)
    shell.resize(910, 480)

    palette = opened(shell)

    lines = palette.findChild(ChoiceList)
    assert lines is not None
    box = lines.parentWidget()
    assert box is not None
    (foot,) = (label for label in box.findChildren(QLabel) if "Esc" in label.text())
    assert lines.geometry().bottom() < foot.geometry().top()
    assert foot.geometry().bottom() < box.height()
    assert lines.height() > 100


def test_every_chord_stands_on_the_sheet_of_keys(session: Session, show_shell: ShowShell) -> None:
    shell = show_shell(session)

    press(Qt.Key.Key_F2, at=shell)

    assert isinstance(shell.page, KeysPage)
    said = {label.text() for label in shell.page.findChildren(QLabel)}
    assert {"Ctrl+K", "Ctrl+Shift+Z", "Alt+1", "Alt+0", "Undo the last save"} <= said


class TestWhatThePageItselfOffers:
    def test_is_done_by_its_words(self, session: Session, show_shell: ShowShell) -> None:
        """The word history found nothing on a record that has one."""
        record = save_operation(session, "Theseus")
        shell = show_shell(session)
        shell.presenter.go(Place(Where.RECORD, record))
        opened(shell)

        write("hist")
        assert offered(shell)[0] == "History"
        press(Qt.Key.Key_Return)

        assert shell.presenter.place == Place(Where.HISTORY, record)

    def test_is_not_offered_elsewhere_nor_without_a_word(
        self, session: Session, show_shell: ShowShell
    ) -> None:
        record = save_operation(session, "Theseus")
        shell = show_shell(session)
        opened(shell)
        write("hist")
        assert "History" not in offered(shell)
        press(Qt.Key.Key_Escape)

        shell.presenter.go(Place(Where.RECORD, record))
        opened(shell)
        assert "History" not in offered(shell)

    def test_says_only_what_is_clear(self, look: QApplication) -> None:
        page, pressed = QWidget(), list[str]()
        column = QVBoxLayout(page)
        buttons = [Button("Look"), Button("Look"), Button("Print"), IconButton("printer", "Next page (PgDn)")]
        off, hidden = Button("Off"), Button("Hidden")
        for one in (*buttons, off, hidden):
            column.addWidget(one)
        off.setEnabled(False)
        hidden.hide()
        buttons[2].clicked.connect(lambda: pressed.append("printed"))

        (deed,) = deeds_here(page)
        deed.act()
        delete(buttons[2])
        deed.act()

        assert (deed.words, pressed) == ("Print", ["printed"])
