"""The page of what changed, over a real vault: from the operation, since a workbook, to the record."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Silent
from fieldbook.gui.changes.page import ChangesPage
from fieldbook.gui.presenters.places import Place, Where
from fieldbook.gui.views.record_page import RecordPage
from fieldbook.gui.views.shell import Shell
from fieldbook.services.report import write_workbook
from fieldbook.services.session import Session
from tests.gui.conftest import ShowShell
from tests.gui.fields.keys import point
from tests.toolkit.vaults import amend, found, save_operation, save_outcome


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    session = found(tmp_path / "station")
    yield session
    session.close()


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def opened(shell: Shell, operation: RecordId) -> ChangesPage:
    """The page, by the button of the operation's record."""
    shell.presenter.go(Place(Where.RECORD, operation))
    buttons = shell.findChildren(QPushButton)
    next(one for one in buttons if one.text() == "What changed").click()
    page = shell.page
    assert isinstance(page, ChangesPage)
    return page


def test_it_says_what_is_another_number_now_and_leads_to_the_record(
    session: Session, tmp_path: Path, *, show_shell: ShowShell, qtbot: QtBot
) -> None:
    operation = save_operation(session)
    record = save_outcome(session, operation, "15")
    write_workbook(session, tmp_path / "out.xlsx", operation=operation, progress=Silent())
    amend(session, record, figure={"qualifier": "exact", "value": "19", "unit": "person"})
    shell = show_shell(session)
    page = opened(shell, operation)

    qtbot.waitUntil(lambda: page.findChild(QWidget, "open") is not None)

    said = words(page)
    assert "19 persons, before: 15 persons" in said
    assert "Why: Counted again" in said
    look = page.findChild(QWidget, "open")
    assert isinstance(look, QWidget)
    point(look)
    assert isinstance(shell.page, RecordPage)
    assert shell.presenter.place == Place(Where.RECORD, record)


def test_without_a_workbook_it_says_what_it_is_for(session: Session, show_shell: ShowShell) -> None:
    page = opened(show_shell(session), save_operation(session))

    assert page._empty.isVisible()
    assert "No workbook of this operation yet" in words(page._empty)
