"""Long work of a page that is left before it ends."""

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Silent
from fieldbook.gui.changes.presenter import SessionChanges
from fieldbook.gui.overview.operation_map import SessionPlaces
from fieldbook.gui.presenters.places import Place, Where
from fieldbook.gui.search.feeding import Feeding
from fieldbook.gui.views.shell import Shell
from fieldbook.gui.work import Worker
from fieldbook.services.report import write_workbook
from fieldbook.services.session import Session
from tests.gui.conftest import Answers, ShowShell
from tests.gui.test_pages import click
from tests.toolkit.vaults import found, save_operation, save_outcome

ENOUGH_S = 30


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    session = found(tmp_path / "station")
    yield session
    session.close()


@pytest.fixture
def shell(session: Session, show_shell: ShowShell) -> Shell:
    return show_shell(session)


@pytest.fixture
def operation(session: Session, tmp_path: Path) -> RecordId:
    """One that has a workbook already."""
    operation = save_operation(session)
    save_outcome(session, operation, place="Skopje, MK")
    write_workbook(session, tmp_path / "out.xlsx", operation=operation, progress=Silent())
    return operation


@pytest.mark.parametrize("where", [Where.CHANGES, Where.RECORD])
def test_nobody_is_told_once_the_page_is_gone(
    operation: RecordId, shell: Shell, where: Where, *, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was told to a page that Qt had destroyed: that came up as a mistake of the program."""
    asked, method = (SessionChanges, "told") if where is Where.CHANGES else (SessionPlaces, "spots")
    goes_on, plain = threading.Event(), getattr(asked, method)

    def slow(*arguments: Any) -> Any:
        goes_on.wait(ENOUGH_S)
        return plain(*arguments)

    monkeypatch.setattr(asked, method, slow)
    shell.presenter.go(Place(where, operation))
    page = shell.page
    assert page is not None
    shell.presenter.go(Place(Where.DRAFTS))
    qtbot.waitUntil(lambda: not isValid(page))
    goes_on.set()

    qtbot.waitUntil(lambda: not any(worker.is_busy for worker in shell.findChildren(Worker)))


@pytest.mark.parametrize(
    ("where", "words"), [(Where.IMPORT, "Write template"), (Where.PAPER, "Save as PDF")], ids=str
)
def test_a_page_that_went_behind_a_dialog_hears_no_answer(
    operation: RecordId, shell: Shell, answers: Answers, *, where: Where, words: str
) -> None:
    """The computer goes dark, the window is made anew, and then a file is chosen: a mistake came up."""
    shell.presenter.go(Place(where, operation if where is Where.PAPER else ""))
    page = shell.page
    assert page is not None

    def gone() -> None:
        shell.presenter.go(Place(Where.DRAFTS))
        delete(page)

    answers.meanwhile = gone
    click(page, words)

    assert len(answers.asked) == 1


def test_what_works_by_itself_ends_with_the_session(session: Session, shell: Shell) -> None:
    """A lock that went wrong closed the vault alone, and the search index was still fed."""
    working = [timer for timer in shell.findChildren(QTimer) if timer.parent() is shell._feeding]
    working += shell.watch.findChildren(QTimer)
    shell._feeding.begin()
    assert len([timer for timer in working if timer.isActive()]) == 3

    session.close()

    assert not [timer for timer in working if timer.isActive()]
    assert not shell._worker.is_busy


def test_a_session_outlives_what_works_over_it(session: Session) -> None:
    """Another look makes all of the window anew over the same session."""
    worker = Worker()
    feeding = Feeding(session, worker)
    delete(worker)
    assert not isValid(feeding)

    session.close()
