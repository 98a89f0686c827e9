"""Files on a record's page: looked at before they are added, shown from memory, handed out with a reason."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from fieldbook.base.ids import RecordId
from fieldbook.gui.attached.canvas import Canvas
from fieldbook.gui.attached.card import FilesCard
from fieldbook.gui.attached.choice import FilesChoice
from fieldbook.gui.attached.opening_row import OpeningRow
from fieldbook.gui.attached.page import APART_S, FilePage
from fieldbook.gui.presenters.places import Place, Where
from fieldbook.gui.views.form_page import FormPage
from fieldbook.gui.views.shell import Shell
from fieldbook.services import drafting
from fieldbook.services.attaching.adding import EVIDENCE, begin_attachment
from fieldbook.services.attaching.carrying import files_standing
from fieldbook.services.identity.openings import openings
from fieldbook.services.session import Session
from tests.gui.conftest import ShowShell
from tests.toolkit.documents import pdf
from tests.toolkit.people import save_person
from tests.toolkit.pictures import jpeg, png
from tests.toolkit.vaults import found, save_operation


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    session = found(tmp_path / "station")
    yield session
    session.close()


def files_of(shell: Shell, record: RecordId) -> FilesCard:
    """The card on the page of *record*."""
    shell.presenter.go(Place(Where.RECORD, record))
    assert shell.page is not None
    (card,) = shell.page.findChildren(FilesCard)
    return card


def added(session: Session, owner: RecordId, file: Path) -> RecordId:
    draft = begin_attachment(session, file, owner=owner).with_typed(("shows_person",), "no")
    return drafting.save(session, draft).record


def test_a_file_that_is_added_is_described_next(
    session: Session, show_shell: ShowShell, *, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "hold.jpg").write_bytes(jpeg())
    shell = show_shell(session)
    card = files_of(shell, save_operation(session))

    card.presenter.choose(tmp_path / "hold.jpg")
    card.presenter.add(EVIDENCE)
    qtbot.waitUntil(lambda: isinstance(shell.page, FormPage))

    page = shell.page
    assert isinstance(page, FormPage)
    assert page.presenter.draft.typed["use"] == EVIDENCE
    assert "hold.jpg" in str(page.presenter.draft.typed["file"])


def test_what_a_camera_wrote_is_told_before(session: Session, show_shell: ShowShell, tmp_path: Path) -> None:
    (tmp_path / "hold.jpg").write_bytes(jpeg())
    card = files_of(show_shell(session), save_operation(session))

    card.presenter.choose(tmp_path / "hold.jpg")

    assert "the place" in text_of(card)


def test_a_copy_needs_its_reason_and_lies_where_it_was_wanted(
    session: Session, show_shell: ShowShell, *, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "note.txt").write_bytes(b"Words.")
    operation = save_operation(session)
    record = added(session, operation, tmp_path / "note.txt")
    card = files_of(show_shell(session), operation)

    with qtbot.waitSignal(card.said):
        card.presenter.hand_out(record, tmp_path / "copy.txt", "For the court")

    assert (tmp_path / "copy.txt").read_bytes() == b"Words."


def test_a_text_is_shown_by_the_program(
    session: Session, show_shell: ShowShell, *, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "note.txt").write_bytes("Wörter".encode())
    record = added(session, save_operation(session), tmp_path / "note.txt")
    shell = show_shell(session)

    shell.presenter.go(Place(Where.FILE, record))

    page = shell.page
    assert page is not None
    qtbot.waitUntil(lambda: bool(page.findChildren(QPlainTextEdit)))
    assert [box.toPlainText() for box in page.findChildren(QPlainTextEdit)] == ["Wörter"]


def test_the_choice_to_send_files_is_remembered(
    session: Session, look: object, *, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "note.txt").write_bytes(b"Words.")
    added(session, save_operation(session), tmp_path / "note.txt")
    choice = FilesChoice(session)
    qtbot.addWidget(choice)
    choice.show_standing()

    choice.findChildren(QCheckBox)[0].click()

    assert files_standing(session).with_files
    assert choice.has_some


class TestLooking:
    def test_a_document_is_drawn_and_its_pages_are_turned_by_keys(
        self, session: Session, show_shell: ShowShell, *, qtbot: QtBot, tmp_path: Path
    ) -> None:
        (tmp_path / "receipt.pdf").write_bytes(pdf(["One", "Two"]))
        canvas = self.canvas_of(session, show_shell(session), tmp_path / "receipt.pdf")
        qtbot.waitUntil(lambda: canvas.accessibleDescription() == "Page 1 of 2", timeout=20_000)

        QTest.keyClick(canvas, Qt.Key.Key_PageDown)

        qtbot.waitUntil(lambda: canvas.accessibleDescription() == "Page 2 of 2", timeout=20_000)

    def test_a_picture_is_drawn_turned_and_brought_nearer(
        self, session: Session, show_shell: ShowShell, *, qtbot: QtBot, tmp_path: Path
    ) -> None:
        (tmp_path / "hold.png").write_bytes(png(width=30, height=20))
        canvas = self.canvas_of(session, show_shell(session), tmp_path / "hold.png")
        label = canvas.widget()
        assert isinstance(label, QLabel)
        for key, size in ((None, (30, 20)), (Qt.Key.Key_L, (20, 30)), (Qt.Key.Key_Plus, (30, 45))):
            if key is not None:
                QTest.keyClick(canvas, key)
            wanted = QSize(*size)
            qtbot.waitUntil(lambda wanted=wanted: label.pixmap().size() == wanted, timeout=20_000)  # type: ignore[misc]

    def test_what_is_no_picture_is_told_on_its_page(
        self, session: Session, show_shell: ShowShell, *, qtbot: QtBot, tmp_path: Path
    ) -> None:
        (tmp_path / "hold.jpg").write_bytes(jpeg())
        shell = show_shell(session)
        canvas = self.canvas_of(session, shell, tmp_path / "hold.jpg")
        page = shell.page
        assert isinstance(page, FilePage)

        qtbot.waitUntil(lambda: page.notices.banner is not None, timeout=20_000)

        assert canvas.isHidden()

    def test_what_the_program_cannot_show_is_said_where_it_is_listed(
        self, session: Session, show_shell: ShowShell, tmp_path: Path
    ) -> None:
        (tmp_path / "call.mp3").write_bytes(b"ID3" + bytes(60))
        operation = save_operation(session)
        added(session, operation, tmp_path / "call.mp3")

        assert "opens only outside" in text_of(files_of(show_shell(session), operation))

    @staticmethod
    def canvas_of(session: Session, shell: Shell, file: Path) -> Canvas:
        shell.presenter.go(Place(Where.FILE, added(session, save_operation(session), file)))
        assert isinstance(shell.page, FilePage)
        (canvas,) = shell.page.findChildren(Canvas)
        return canvas


def text_of(card: FilesCard) -> str:
    return " ".join(label.text() for label in card.findChildren(QLabel))


class TestWhatShowsSomebody:
    def test_is_shown_only_after_a_reason_was_given(
        self, session: Session, show_shell: ShowShell, *, qtbot: QtBot, tmp_path: Path
    ) -> None:
        (tmp_path / "note.txt").write_bytes(b"Who it is.")
        record = added(session, save_person(session), tmp_path / "note.txt")
        shell = show_shell(session)
        shell.presenter.go(Place(Where.FILE, record))
        page = shell.page
        assert isinstance(page, FilePage)
        (row,) = page.findChildren(OpeningRow)
        (reason,) = row.findChildren(QLineEdit)
        assert row.isVisible()
        assert page.findChildren(QPlainTextEdit) == []

        QTest.keyClick(reason, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: page.notices.banner is not None)
        assert openings(session) == []

        QTest.keyClicks(reason, "The court asked for it")
        QTest.keyClick(reason, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: bool(page.findChildren(QPlainTextEdit)))
        assert [box.toPlainText() for box in page.findChildren(QPlainTextEdit)] == ["Who it is."]
        assert not row.isVisible()
        assert [one.reason for one in openings(session)] == ["The court asked for it"]

    @pytest.mark.parametrize("name", ["note.txt", "portrait.png"])
    def test_is_hidden_once_nobody_is_here(
        self, session: Session, show_shell: ShowShell, *, qtbot: QtBot, tmp_path: Path, name: str
    ) -> None:
        page = self.opened(session, show_shell(session), tmp_path / name, qtbot=qtbot)

        page._nobody.idle.emit()

        self.assert_nothing_is_seen(page)
        (row,) = page.findChildren(OpeningRow)
        assert row.isVisible()
        assert page.notices.banner is not None
        assert page.notices.banner.accessibleName() == "Hidden again"

    def test_is_hidden_when_the_page_is_left(
        self, session: Session, show_shell: ShowShell, *, qtbot: QtBot, tmp_path: Path
    ) -> None:
        shell = show_shell(session)
        page = self.opened(session, shell, tmp_path / "portrait.png", qtbot=qtbot)

        page.hide()
        page.show()

        self.assert_nothing_is_seen(page)

    def test_keys_and_movements_keep_it_open(
        self, session: Session, show_shell: ShowShell, *, qtbot: QtBot, tmp_path: Path
    ) -> None:
        shell = show_shell(session)
        page = self.opened(session, shell, tmp_path / "note.txt", qtbot=qtbot)
        timer, handle = page._nobody._timer, shell.windowHandle()
        assert handle is not None
        assert timer.interval() == APART_S * 1000
        qtbot.waitUntil(lambda: timer.remainingTime() < timer.interval() - 20)
        low_ms = timer.remainingTime()

        QTest.keyClick(handle, Qt.Key.Key_Down)

        assert timer.remainingTime() > low_ms

    @staticmethod
    def opened(session: Session, shell: Shell, file: Path, *, qtbot: QtBot) -> FilePage:
        """The page of a person's file that was opened with a reason."""
        file.write_bytes(png(width=30, height=20) if file.suffix == ".png" else b"Who it is.")
        shell.presenter.go(Place(Where.FILE, added(session, save_person(session), file)))
        page = shell.page
        assert isinstance(page, FilePage)
        page.presenter.open_because("The court asked for it")
        (canvas,) = page.findChildren(Canvas)
        label = canvas.widget()
        assert isinstance(label, QLabel)
        qtbot.waitUntil(
            lambda: bool(page.findChildren(QPlainTextEdit)) or not label.pixmap().isNull(), timeout=20_000
        )
        return page

    @staticmethod
    def assert_nothing_is_seen(page: FilePage) -> None:
        (canvas,) = page.findChildren(Canvas)
        label = canvas.widget()
        assert isinstance(label, QLabel)
        assert label.pixmap().isNull()
        assert not canvas.isVisible()
        assert [box.toPlainText() for box in page.findChildren(QPlainTextEdit) if box.toPlainText()] == []

    def test_is_marked_in_the_list_of_files(
        self, session: Session, show_shell: ShowShell, tmp_path: Path
    ) -> None:
        (tmp_path / "elvanmarker.txt").write_bytes(b"Who it is.")
        person = save_person(session)
        added(session, person, tmp_path / "elvanmarker.txt")

        told = text_of(files_of(show_shell(session), person))

        assert "kept apart" in told
        assert "elvanmarker" not in told
