"""Files on a record's page: looked at before they are added, shown from memory, handed out with a reason."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from fieldbook.base.errors import NotShowable
from fieldbook.base.ids import RecordId
from fieldbook.gui.attached.card import FilesCard
from fieldbook.gui.attached.choice import FilesChoice
from fieldbook.gui.attached.page import picture_in
from fieldbook.gui.presenters.places import Place, Where
from fieldbook.gui.views.form_page import FormPage
from fieldbook.gui.views.shell import Shell
from fieldbook.services import drafting
from fieldbook.services.attaching.adding import EVIDENCE, begin_attachment
from fieldbook.services.attaching.carrying import files_standing
from fieldbook.services.session import Session
from tests.gui.conftest import ShowShell
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


def test_a_text_is_shown_by_the_program(session: Session, show_shell: ShowShell, tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_bytes("Wörter".encode())
    record = added(session, save_operation(session), tmp_path / "note.txt")
    shell = show_shell(session)

    shell.presenter.go(Place(Where.FILE, record))

    assert shell.page is not None
    assert [box.toPlainText() for box in shell.page.findChildren(QPlainTextEdit)] == ["Wörter"]


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


class TestAPicture:
    def test_is_decoded_from_memory(self, look: object) -> None:
        assert picture_in(png(width=3, height=2), "image/png").width() == 3

    def test_that_claims_more_pixels_than_anybody_has_is_not_decoded(self, look: object) -> None:
        """The size is looked at before a byte is allocated."""
        with pytest.raises(NotShowable):
            picture_in(huge(), "image/png")

    @pytest.mark.parametrize("raw", [b"", b"\x89PNG\r\n\x1a\n", jpeg()])
    def test_that_is_none_is_told_as_such(self, look: object, raw: bytes) -> None:
        with pytest.raises(NotShowable):
            picture_in(raw, "image/png")


def text_of(card: FilesCard) -> str:
    return " ".join(label.text() for label in card.findChildren(QLabel))


def huge() -> bytes:
    """A PNG of a few bytes that claims 900 million pixels."""
    return png().replace(b"\x00\x00\x00\x02\x00\x00\x00\x02", b"\x00\x00\x75\x30\x00\x00\x75\x30")
