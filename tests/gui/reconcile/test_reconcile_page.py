"""The figures of an operation side by side, over a real vault."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fieldbook.gui.parts import EmptyState
from fieldbook.gui.presenters.places import Place, Where
from fieldbook.gui.reconcile.page import ReconcilePage
from fieldbook.gui.views.record_page import RecordPage
from fieldbook.gui.views.shell import Shell
from fieldbook.services.reconcile.looking import reconcile
from fieldbook.services.session import Session
from tests.gui.conftest import ShowShell
from tests.gui.fields.keys import press, write
from tests.toolkit.vaults import found, save, save_operation, save_outcome


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A station with an operation of which two sources tell different numbers."""
    session = found(tmp_path / "station")
    operation = save_operation(session)
    lower = save_outcome(session, operation, "72")
    save_outcome(
        session,
        operation,
        figure={
            "qualifier": "exact",
            "value": "80",
            "unit": "person",
            "relations": [{"type": "contradicts", "to": lower}],
        },
    )
    yield session
    session.close()


def page_of(shell: Shell, session: Session) -> ReconcilePage:
    """The page of the one operation."""
    shell.presenter.go(Place(Where.RECONCILE, session.vault.queries.page("operation").rows[0].record))
    assert isinstance(shell.page, ReconcilePage)
    return shell.page


def where(shell: Shell) -> Where:
    return shell.presenter.place.where


def words(widget: QWidget) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def click(widget: QWidget, name: str) -> None:
    QApplication.processEvents()
    next(
        button
        for button in widget.findChildren(QPushButton)
        if button.isVisible() and name in (button.accessibleName() or button.text())
    ).click()


def test_is_reached_from_the_operation(session: Session, show_shell: ShowShell, qtbot: QtBot) -> None:
    shell = show_shell(session)
    operation = session.vault.queries.page("operation").rows[0].record
    shell.presenter.go(Place(Where.RECORD, operation))
    assert isinstance(shell.page, RecordPage)

    click(shell.page, "Reconcile")

    reached = where(shell)
    press(Qt.Key.Key_Escape, at=shell.page)
    assert (reached, where(shell)) == (Where.RECONCILE, Where.RECORD)


def test_shows_computed_and_stated_numbers_with_the_gap(
    session: Session, show_shell: ShowShell, qtbot: QtBot
) -> None:
    said = words(page_of(show_shell(session), session))

    for fragment in (
        "72 to 80 persons, sources disagree",
        "8 between",
        "Contradicts 72 persons",
        "Still open",
    ):
        assert fragment in said


def test_a_number_is_taken_by_keyboard_with_its_reason(
    session: Session, show_shell: ShowShell, qtbot: QtBot
) -> None:
    page = page_of(show_shell(session), session)

    click(page, "Take 80 persons")
    edit = page.findChild(QLineEdit)
    assert edit is not None
    qtbot.waitUntil(edit.hasFocus)
    press(Qt.Key.Key_Return)
    assert "Say in a few words why." in words(page)
    write("Counted by the court")
    press(Qt.Key.Key_Return)

    assert "Counted by the court (Amina Obi)" in words(page)
    operation = session.vault.queries.page("operation").rows[0].record
    preferred = reconcile(session, operation).summary.blocks[0].preferred
    assert preferred is not None
    assert preferred.words == "80 persons"


def test_escape_leaves_the_question_before_the_page(
    session: Session, show_shell: ShowShell, qtbot: QtBot
) -> None:
    shell = show_shell(session)
    page = page_of(shell, session)
    click(page, "Take what is computed")

    press(Qt.Key.Key_Escape, at=page)

    assert shell.page is page
    assert page.presenter.pending is None


def test_a_pair_that_is_not_the_same_goes_away_for_good(
    session: Session, show_shell: ShowShell, qtbot: QtBot
) -> None:
    operation = session.vault.queries.page("operation").rows[0].record
    for _ in range(2):
        answers = {"sex": "F", "age": "17", "citizenship": "NG"}
        save(session, "person", operation=operation, roles="victim", **answers)
    page = page_of(show_shell(session), session)
    assert "These may be the same" in words(page)

    click(page, "Not the same")
    edit = page.findChild(QLineEdit)
    assert edit is not None
    qtbot.waitUntil(edit.hasFocus)
    write("Twins")
    press(Qt.Key.Key_Return)

    assert "These may be the same" not in words(page)


def test_an_operation_without_figures_says_what_will_stand_here(
    session: Session, show_shell: ShowShell, qtbot: QtBot
) -> None:
    empty = save_operation(session, "Lantern")
    shell = show_shell(session)
    shell.presenter.go(Place(Where.RECONCILE, empty))

    assert isinstance(shell.page, ReconcilePage)
    state = shell.page.findChild(EmptyState)
    assert state is not None
    qtbot.waitUntil(state.isVisible)


def test_decisions_have_no_place_of_their_own_in_the_navigation(
    session: Session, show_shell: ShowShell, qtbot: QtBot
) -> None:
    keys = show_shell(session).navigation.keys()

    assert "outcome" in keys
    assert "decision" not in keys
