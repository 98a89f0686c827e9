"""Long work of a page that is left before it ends."""

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from fieldbook.base.ports import Silent
from fieldbook.gui.changes.presenter import SessionChanges
from fieldbook.gui.overview.operation_map import SessionPlaces
from fieldbook.gui.presenters.places import Place, Where
from fieldbook.gui.work import Worker
from fieldbook.services.report import write_workbook
from fieldbook.services.session import Session
from tests.gui.conftest import ShowShell
from tests.toolkit.vaults import found, save_operation, save_outcome

ENOUGH_S = 30


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    session = found(tmp_path / "station")
    yield session
    session.close()


@pytest.mark.parametrize(
    ("where", "asked", "method"),
    [(Where.CHANGES, SessionChanges, "told"), (Where.RECORD, SessionPlaces, "spots")],
)
def test_nobody_is_told_once_the_page_is_gone(
    session: Session,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    show_shell: ShowShell,
    qtbot: QtBot,
    where: Where,
    asked: type,
    method: str,
) -> None:
    """It was told to a page that Qt had destroyed: that came up as a mistake of the program."""
    operation = save_operation(session)
    save_outcome(session, operation)
    write_workbook(session, tmp_path / "out.xlsx", operation=operation, progress=Silent())
    goes_on, plain = threading.Event(), getattr(asked, method)

    def slow(*arguments: Any) -> Any:
        goes_on.wait(ENOUGH_S)
        return plain(*arguments)

    monkeypatch.setattr(asked, method, slow)
    shell = show_shell(session)
    shell.presenter.go(Place(where, operation))
    page = shell.page
    assert page is not None
    shell.presenter.go(Place(Where.DRAFTS))
    qtbot.waitUntil(lambda: not isValid(page))
    goes_on.set()

    qtbot.waitUntil(lambda: not any(worker.is_busy for worker in shell.findChildren(Worker)))
