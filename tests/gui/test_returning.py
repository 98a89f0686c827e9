"""A program that ends without a word begins where somebody was typing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldbook.gui.form.resting import Resting
from fieldbook.gui.guard import CrashPage
from fieldbook.gui.overview.page import OverviewPage
from fieldbook.gui.presenters.places import Place, Where, keep_place, kept_place
from fieldbook.gui.views.form_page import FormPage
from fieldbook.gui.views.list_page import ListPage
from fieldbook.gui.views.shell import Shell
from fieldbook.services import drafting
from fieldbook.services.session import Session
from tests.gui.conftest import ShowShell, ShowWindow
from tests.gui.fields.keys import write
from tests.toolkit.vaults import found, reopen, save_operation


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A station with an operation."""
    session = found(tmp_path / "station")
    save_operation(session)
    yield session
    session.close()


@pytest.fixture
def shell(session: Session, show_shell: ShowShell, qtbot: QtBot) -> Shell:
    """A window that takes what is typed."""
    shell = show_shell(session)
    with qtbot.waitActive(shell):
        shell.activateWindow()
    shell.presenter.go(Place(Where.LIST, "outcome"))
    shell.presenter.go(Place(Where.NEW, "outcome"))
    return shell


def form_of(shell: Shell) -> FormPage:
    assert isinstance(shell.page, FormPage)
    return shell.page


def test_it_begins_at_the_question_where_the_last_letter_was_typed(
    session: Session, shell: Shell, show_shell: ShowShell
) -> None:
    page = form_of(shell)
    question = page.question(("detail",))
    assert question is not None
    question.take_focus()
    write("Half a wo")
    assert page.flush()

    # Nothing is put away: this is what a start finds after the power went.
    begun = show_shell(session)
    begun.activateWindow()
    begun.open(kept_place(session))
    again = form_of(begun)
    assert again.presenter.draft.record == page.presenter.draft.record
    assert again.presenter.draft.typed["detail"] == "Half a wo"
    write("rd")
    assert again.presenter.draft.typed["detail"] == "Half a word"
    assert kept_place(session) == Place(Where.DRAFT, page.presenter.draft.record, field="detail")


def test_a_form_that_was_left_is_not_begun_at(session: Session, shell: Shell, qtbot: QtBot) -> None:
    page = form_of(shell)
    page.presenter.typed(("detail",), "a word")
    assert page.flush()
    kept = kept_place(session)
    assert kept is not None
    assert kept.where is Where.DRAFT

    page.leave()

    qtbot.waitUntil(lambda: isinstance(shell.page, ListPage))
    assert kept_place(session) == Place(Where.LIST, "outcome")


def test_looking_into_a_form_changes_nothing(session: Session, shell: Shell) -> None:
    keep_place(session, Place(Where.SEARCH))

    form_of(shell).leave()

    assert kept_place(session) == Place(Where.SEARCH)


def test_where_one_types_is_written_once(
    session: Session, shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, written = form_of(shell), list[Place]()
    monkeypatch.setattr(
        "fieldbook.gui.views.returning.keep_place", lambda _session, place: written.append(place)
    )
    for words in ("one", "one t", "one tw"):
        page.presenter.typed(("detail",), words)
        assert page.flush()

    assert len(written) == 1


class TestWhereSomethingIsBroken:
    """One was led there again after each lock and each start, and nothing else was ever seen."""

    @pytest.fixture
    def folder(self, tmp_path: Path) -> Path:
        """A station that begins at the draft of an operation."""
        session = found(tmp_path / "broken")
        draft = drafting.new(session, "operation", name="Vardar")
        drafting.keep(session, draft)
        keep_place(session, Place(Where.DRAFT, draft.record))
        session.close()
        return tmp_path / "broken"

    def test_one_begins_elsewhere_and_is_told(
        self, folder: Path, show_window: ShowWindow, qtbot: QtBot
    ) -> None:
        window = show_window(folder)

        with pytest.MonkeyPatch.context() as broken, qtbot.captureExceptions() as told:
            broken.setattr("fieldbook.gui.pages.make_form_page", _fail)
            window.enter(reopen(folder))

        assert window.shell is not None
        assert isinstance(window.shell.page, OverviewPage)
        assert [kind for kind, _error, _trace in told] == [ZeroDivisionError]

    def test_one_comes_back_once_and_not_twice(
        self, folder: Path, show_window: ShowWindow, qtbot: QtBot
    ) -> None:
        window, begun = show_window(folder), list[type]()
        for _ in range(3):
            window.enter(reopen(folder))
            assert window.shell is not None
            begun.append(type(window.shell.page))
            window.tell_bug("report")
            (page,) = window.findChildren(CrashPage)
            page.went_on.emit()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

        assert begun == [FormPage, FormPage, ListPage]


def _fail(*_given: object) -> FormPage:
    raise ZeroDivisionError


class TestResting:
    def test_fires_once_after_a_pause(self, qapp: QObject, qtbot: QtBot) -> None:
        resting, fired = Resting(qapp, 40, latest_ms=10_000), list[int]()
        resting.timeout.connect(lambda: fired.append(1))
        resting.wait()
        resting.wait()
        qtbot.wait(200)

        assert fired == [1]

    def test_does_not_wait_for_a_pause_for_ever(self, qapp: QObject, qtbot: QtBot) -> None:
        """Whoever typed on and on had nothing kept: killed in the middle of a sentence, it was gone."""
        resting, fired = Resting(qapp, 10_000, latest_ms=60), list[int]()
        resting.timeout.connect(lambda: fired.append(1))
        for _ in range(40):
            resting.wait()
            qtbot.wait(10)

        assert len(fired) >= 2
