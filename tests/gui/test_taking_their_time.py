"""Lists and the search, when the vault takes longer than the window may stand still."""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fieldbook.base.ports import GivenUp
from fieldbook.gui.lists import desk
from fieldbook.gui.presenters.places import Place, Where
from fieldbook.gui.search import presenter as searching
from fieldbook.gui.search.page import SearchPage
from fieldbook.gui.views.list_page import ListPage
from fieldbook.services.lists.narrowing import Narrowing
from fieldbook.services.session import Session
from tests.gui.conftest import ShowShell
from tests.toolkit.vaults import found, save_operation, save_outcome


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    session = found(tmp_path / "station")
    operation = save_operation(session)
    save_outcome(session, operation, "44")
    save_outcome(session, operation, "3", measure="arrest", offences="0204")
    yield session
    session.close()


def _impatient(_session: Session) -> AbstractContextManager[None]:
    raise GivenUp


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is answered in time."""
    monkeypatch.setattr(desk, "in_time", _impatient)
    monkeypatch.setattr(searching, "in_time", _impatient)


@pytest.mark.usefixtures("slow")
class TestAList:
    @pytest.fixture
    def page(self, session: Session, show_shell: ShowShell) -> ListPage:
        shell = show_shell(session)
        shell.presenter.go(Place(Where.LIST, "outcome"))
        assert isinstance(shell.page, ListPage)
        return shell.page

    def test_is_there_a_moment_later(self, page: ListPage, qtbot: QtBot) -> None:
        qtbot.waitUntil(lambda: page.table.records.rowCount() == 2)

    def test_shows_what_was_asked_for_last(self, page: ListPage, qtbot: QtBot) -> None:
        page.presenter.narrow_by(Narrowing(state="sent"))
        page.presenter.narrow_by(Narrowing({"measure": ("arrest",)}))

        qtbot.waitUntil(lambda: page.table.records.rowCount() == 1)

        assert "3" in page.table.records.line(0).title

    def test_that_is_searched_is_there_too(self, page: ListPage, qtbot: QtBot) -> None:
        page.presenter.search("44")

        qtbot.waitUntil(lambda: page.table.records.rowCount() == 1)

        assert "44" in page.table.records.line(0).title


@pytest.mark.usefixtures("slow")
def test_the_search_finds_where_it_stands(session: Session, show_shell: ShowShell, qtbot: QtBot) -> None:
    shell = show_shell(session)
    shell.presenter.go(Place(Where.SEARCH))
    assert isinstance(shell.page, SearchPage)
    page = shell.page

    page.search("44")
    assert page.list.results.rowCount() == 0
    qtbot.waitUntil(lambda: page.list.results.rowCount() == 1)

    assert page.list.results.line(0).passages
