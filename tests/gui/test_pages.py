"""Lists, records, drafts and history over a real vault."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fieldbook.gui.parts import EmptyState, NoticeBanner
from fieldbook.gui.presenters.places import Place, Where
from fieldbook.gui.tables import RecordTable
from fieldbook.gui.views.drafts_page import DraftsPage
from fieldbook.gui.views.form_page import FormPage
from fieldbook.gui.views.history_panel import HistoryPage
from fieldbook.gui.views.list_page import ListPage
from fieldbook.gui.views.record_page import RecordPage
from fieldbook.gui.views.shell import Shell
from fieldbook.services import drafting
from fieldbook.services.session import Session
from tests.gui.conftest import ShowShell
from tests.gui.fields.keys import press, write
from tests.toolkit.vaults import amend, found, save_operation, save_outcome

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """An empty station."""
    session = found(tmp_path / "station")
    yield session
    session.close()


def list_page(shell: Shell) -> ListPage:
    assert isinstance(shell.page, ListPage)
    return shell.page


def form_page(shell: Shell) -> FormPage:
    assert isinstance(shell.page, FormPage)
    return shell.page


def words(widget: QWidget) -> str:
    QApplication.processEvents()  # what was just put into a layout is shown by the next event
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def click(widget: QWidget, text: str) -> None:
    QApplication.processEvents()
    next(
        button for button in widget.findChildren(QPushButton) if button.isVisible() and text in button.text()
    ).click()


class TestLists:
    def test_an_empty_one_says_how_to_begin(
        self, session: Session, show_shell: ShowShell, qtbot: QtBot
    ) -> None:
        shell = show_shell(session)
        shell.presenter.go(shell.presenter.home)
        assert [state.isVisible() for state in list_page(shell).findChildren(EmptyState)] == [True]

        press(Qt.Key.Key_Return)

        assert isinstance(shell.page, FormPage)

    def test_an_empty_one_without_a_way_to_begin_takes_the_focus_itself(
        self, session: Session, show_shell: ShowShell
    ) -> None:
        """Files begin on the page of a record: the focus went to a button that is not there."""
        shell = show_shell(session)

        shell.presenter.go(Place(Where.LIST, "attachment"))

        (nothing,) = list_page(shell).findChildren(EmptyState)
        assert nothing.hasFocus()

    def test_more_is_read_only_when_somebody_scrolls_there(
        self, session: Session, show_shell: ShowShell, qtbot: QtBot
    ) -> None:
        with session.vault.transaction():
            for number in range(130):
                save_operation(session, f"Operation {number:03d}")
        page = list_page(show_shell(session))
        assert page.table.records.rowCount() == 100
        assert "Showing 1 to 100 of 130" in words(page)

        press(Qt.Key.Key_End, at=page.table)
        page.table.scrollToBottom()
        qtbot.waitUntil(lambda: page.table.records.rowCount() == 130)

        assert "Showing 1 to 130 of 130" in words(page)

    def test_enter_opens_and_escape_returns(
        self, session: Session, show_shell: ShowShell, qtbot: QtBot
    ) -> None:
        save_operation(session, "Theseus")
        shell = show_shell(session)

        press(Qt.Key.Key_Return, at=list_page(shell).table)
        opened = shell.page
        assert isinstance(opened, RecordPage)
        press(Qt.Key.Key_Escape, at=opened)

        assert list_page(shell) is not None

    def test_a_record_saved_elsewhere_appears_at_once(
        self, session: Session, show_shell: ShowShell, qtbot: QtBot
    ) -> None:
        save_operation(session, "Theseus")
        page = list_page(show_shell(session))

        save_operation(session, "Lantern")

        qtbot.waitUntil(lambda: page.table.records.rowCount() == 2)
        assert page.table.records.line(0).title == "Lantern"

    def test_search_finds_here_and_offers_elsewhere(
        self, session: Session, show_shell: ShowShell, qtbot: QtBot
    ) -> None:
        operation = save_operation(session, "Herons")
        save_outcome(session, operation, detail="seen by herons")
        page = list_page(show_shell(session))

        press(Qt.Key.Key_F6, at=page)
        write("heron")
        qtbot.waitUntil(lambda: "1 found in Operations" in words(page))
        click(page, "other lists")

        assert {line.form for line in map(page.table.records.line, range(2))} == {"operation", "outcome"}

    def test_a_draft_stands_on_top_and_is_gone_on_with(
        self, session: Session, show_shell: ShowShell, qtbot: QtBot
    ) -> None:
        save_operation(session, "Theseus")
        shell = show_shell(session)
        press(Qt.Key.Key_N, CONTROL, at=shell)
        write("Lantern")
        form_page(shell).leave()

        table = list_page(shell).table
        assert table.records.line(0).state == "draft"
        table.opened.emit(table.records.line(0))

        assert form_page(shell).presenter.draft.typed["name"] == "Lantern"


class TestAnOperation:
    def test_shows_its_answers_and_what_belongs_to_it(self, session: Session, show_shell: ShowShell) -> None:
        operation = save_operation(session, "Theseus")
        save_outcome(session, operation, "89")
        shell = show_shell(session)

        shell.presenter.go(Place(Where.RECORD, operation))

        assert isinstance(shell.page, RecordPage)
        assert "Theseus" in words(shell.page)
        tables = shell.page.findChildren(RecordTable)
        assert [table.records.line(0).title for table in tables] == [
            "Potential victim identified: 89 persons"
        ]

    def test_what_can_be_added_stands_in_one_line_whether_there_is_some_or_not(
        self, session: Session, show_shell: ShowShell
    ) -> None:
        operation = save_operation(session)
        save_outcome(session, operation, "89")
        shell = show_shell(session)
        shell.presenter.go(Place(Where.RECORD, operation))
        assert shell.page is not None
        QApplication.processEvents()

        adding = [one for one in shell.page.findChildren(QPushButton) if one.text().startswith("Add ")]
        ends = {one.mapTo(shell.page, one.rect().topRight()).x() for one in adding}

        assert len(adding) > 2
        assert len(ends) == 1

    def test_what_is_added_there_belongs_to_it(self, session: Session, show_shell: ShowShell) -> None:
        operation = save_operation(session, "Theseus")
        shell = show_shell(session)
        shell.presenter.go(Place(Where.RECORD, operation))
        assert shell.page is not None

        click(shell.page, "Add seizure")

        draft = form_page(shell).presenter.draft
        assert (draft.form, draft.typed["operation"]) == ("seizure", operation)

    def test_a_save_returns_to_it(self, session: Session, show_shell: ShowShell, qtbot: QtBot) -> None:
        operation = save_operation(session, "Theseus")
        shell = show_shell(session)
        shell.presenter.go(Place(Where.RECORD, operation))
        shell.presenter.go(Place(Where.DRAFT, operation))
        page = form_page(shell)
        page.presenter.typed(("place",), "Evros")
        page.presenter.reasoned("The report names the river")

        page.save()

        qtbot.waitUntil(lambda: isinstance(shell.page, RecordPage))
        assert "Evros" in words(shell)

    def test_another_one_follows_when_that_was_asked_for(
        self, session: Session, show_shell: ShowShell, qtbot: QtBot
    ) -> None:
        shell = show_shell(session)
        shell.presenter.go(Place(Where.NEW, "operation"))
        first = form_page(shell)
        first.presenter.typed(("name",), "Lantern")

        first.save_and_add()
        qtbot.waitUntil(lambda: shell.page is not first)

        assert "name" not in form_page(shell).presenter.draft.typed

    def test_two_open_revisions_are_told(
        self, session: Session, show_shell: ShowShell, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        operation = save_operation(session, "Theseus")
        mine, theirs = drafting.amend(session, operation), drafting.amend(session, operation)
        drafting.save(session, mine.with_typed(("place",), "Evros").with_reason("One"))
        entry = session.vault.truth.revisions(operation)[0]
        monkeypatch.setattr("fieldbook.services.drafting.heads", lambda _: frozenset({entry.digest}))
        drafting.save(session, theirs.with_typed(("place",), "Thrace").with_reason("Two"))
        monkeypatch.undo()
        shell = show_shell(session)

        shell.presenter.go(Place(Where.RECORD, operation))

        assert "2 revisions are open at the same time" in words(shell)


class TestHistory:
    def test_tells_who_why_and_what_the_newest_first(self, session: Session, show_shell: ShowShell) -> None:
        operation = save_operation(session, "Theseus")
        amend(session, operation, reason="Spelt wrongly", name="Theseus II")
        shell = show_shell(session)

        shell.presenter.go(Place(Where.HISTORY, operation))

        assert isinstance(shell.page, HistoryPage)
        told = words(shell.page)
        assert told.index("Spelt wrongly") < told.index("Recorded")
        for part in ("Amina Obi, Harbour tablet 4", "Before", "Theseus II", "2 revisions"):
            assert part in told


class TestDrafts:
    def test_a_discarded_one_comes_back_by_undo(
        self, session: Session, show_shell: ShowShell, qtbot: QtBot
    ) -> None:
        draft = drafting.new(session, "operation").with_typed(("name",), "Lantern")
        drafting.keep(session, draft)
        shell = show_shell(session)
        shell.presenter.go(Place(Where.DRAFTS))
        page = shell.page
        assert isinstance(page, DraftsPage)
        assert "Lantern" in words(page)

        page._discard(drafting.open_drafts(session)[0])
        assert drafting.open_drafts(session) == []
        shell._toast.acted.emit()

        assert [one.title for one in drafting.open_drafts(session)] == ["Lantern"]
        assert "Lantern" in words(page)


def test_a_record_that_is_not_there_is_told_and_nothing_else_happens(
    session: Session, show_shell: ShowShell
) -> None:
    shell = show_shell(session)
    shell.presenter.go(shell.presenter.home)

    shell.presenter.go(Place(Where.DRAFT, "0" * 32))

    assert isinstance(shell.page, ListPage)
    banner = shell.page.notices.banner
    assert isinstance(banner, NoticeBanner)
    assert "(R101)" in banner.accessibleDescription()
