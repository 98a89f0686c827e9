"""Three outcomes and their list, for the tests of lists."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldbook.gui.presenters.places import Place, Where
from fieldbook.gui.views.list_page import ListPage
from fieldbook.services.session import Session
from tests.gui.conftest import ShowShell
from tests.toolkit.vaults import found, save_operation, save_outcome


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A station with three outcomes: 44 and 7 victims, 3 arrests."""
    session = found(tmp_path / "station")
    operation = save_operation(session)
    save_outcome(session, operation, "44", happened_on="9.12.2019")
    save_outcome(session, operation, "7", happened_on="1.1.2020")
    save_outcome(session, operation, "3", measure="arrest", offences="0204", happened_on="3.2.2020")
    yield session
    session.close()


@pytest.fixture
def page(session: Session, show_shell: ShowShell) -> ListPage:
    """The list of outcomes."""
    shell = show_shell(session)
    shell.presenter.go(Place(Where.LIST, "outcome"))
    assert isinstance(shell.page, ListPage)
    return shell.page
