"""On a form page the keys reach the rows where the cursor is."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from fieldbook.forms.kind import Typed
from fieldbook.gui.presenters.places import Place, Where
from fieldbook.gui.views.form_page import FormPage
from fieldbook.services import drafting
from fieldbook.services.session import Session
from tests.gui.conftest import ShowShell
from tests.gui.fields.keys import press
from tests.toolkit.vaults import found

AGENCY: dict[str, Typed] = {"name": "Guardia", "role": "lead"}


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    session = found(tmp_path / "station")
    yield session
    session.close()


def test_a_row_is_repeated_at_a_key(session: Session, show_shell: ShowShell) -> None:
    draft = drafting.new(session, "operation").with_typed(("agencies",), [AGENCY])
    drafting.keep(session, draft)
    shell = show_shell(session)
    shell.presenter.go(Place(Where.DRAFT, draft.record))
    page = shell.page
    assert isinstance(page, FormPage)
    question = page.question(("agencies", 0, "name"))
    assert question is not None
    question.take_focus()

    press(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)

    assert page.presenter.draft.typed["agencies"] == [AGENCY, AGENCY]
