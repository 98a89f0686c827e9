"""From a locked window back to the records: by the sheet, by headquarters, and out of a backup."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from fieldbook.gui.gate.rescue import RescuePage
from fieldbook.gui.gate.window import Window
from fieldbook.journal.facts import Side
from fieldbook.services import browse
from fieldbook.services.custody import backups, recovery
from fieldbook.services.custody.recovering import answer
from tests.gui.conftest import Answers, ShowWindow
from tests.gui.test_pages import click, words
from tests.toolkit.vaults import PASSPHRASE, found, introduce, save_operation

NEW = "nine loud trams turn left"


@pytest.fixture
def shares(tmp_path: Path) -> tuple[str, ...]:
    """The recovery sheet of a station with one operation; the station is closed."""
    session = found(tmp_path / "station")
    save_operation(session, "Theseus")
    sheet = recovery.make_sheet(session)
    session.close()
    return sheet.shares


def rescue(window: Window) -> RescuePage:
    click(window, "The passphrase is lost")
    (page,) = window.findChildren(RescuePage)
    return page


def write(page: RescuePage, *, shares: str = "", passphrase: str = NEW, repeated: str = NEW) -> None:
    (box,) = page.findChildren(QPlainTextEdit)
    box.setPlainText(shares)
    _, first, again = page.findChildren(QLineEdit)
    first.setText(passphrase)
    again.setText(repeated)


def titles(window: Window) -> list[str]:
    assert window.session is not None
    return [row.title for row in browse.page(window.session, browse.Asked("operation")).rows]


def test_two_shares_and_a_new_passphrase_open_the_records(
    tmp_path: Path, shares: tuple[str, ...], *, show_window: ShowWindow, qtbot: QtBot
) -> None:
    window = show_window(tmp_path / "station")
    page = rescue(window)
    write(page, shares=f"{shares[0]}\n\n{shares[2]}\n")

    with qtbot.waitSignal(window.unlocked):
        click(page, "Open with these shares")

    assert titles(window) == ["Theseus"]


def test_one_share_opens_nothing_and_says_so(
    tmp_path: Path, shares: tuple[str, ...], *, show_window: ShowWindow, qtbot: QtBot
) -> None:
    window = show_window(tmp_path / "station")
    page = rescue(window)
    write(page, shares=shares[0])

    click(page, "Open with these shares")

    qtbot.waitUntil(lambda: "(V1" in words(page))
    assert window.session is None


def test_what_is_not_right_yet_is_said_at_its_place(
    tmp_path: Path, shares: tuple[str, ...], *, show_window: ShowWindow
) -> None:
    page = rescue(show_window(tmp_path / "station"))
    write(page, repeated="something else")

    click(page, "Open with these shares")

    assert [name for name, frame in page.frames.items() if frame.problem] == ["shares", "repeated"]


def test_thinking_better_of_it_leads_back_to_the_lock_and_keeps_nothing(
    tmp_path: Path, shares: tuple[str, ...], *, show_window: ShowWindow
) -> None:
    window = show_window(tmp_path / "station")
    page = rescue(window)
    write(page, shares=shares[0])

    click(page, "Back to the lock")

    assert "All records on this computer are encrypted." in words(window)
    assert not any(edit.text() for edit in page.findChildren(QLineEdit))


def test_headquarters_opens_it_after_a_code_was_read_aloud(
    tmp_path: Path, *, show_window: ShowWindow, answers: Answers, qtbot: QtBot
) -> None:
    station = found(tmp_path / "station")
    headquarters = found(tmp_path / "hq", Side.HEADQUARTERS, name="Headquarters")
    introduce(station, headquarters)
    save_operation(station, "Pandora")
    key, card = recovery.make_key(headquarters, PASSPHRASE)
    recovery.take_card(station, card)
    station.close()
    headquarters.close()
    window = show_window(tmp_path / "station")
    page = rescue(window)
    click(page, "By headquarters' recovery key instead")
    write(page)

    answers.places = [tmp_path / "request.fbq"]
    click(page, "Write the request")
    told = answer((tmp_path / "request.fbq").read_bytes(), recovery.read_key(key, PASSPHRASE))
    assert told.code in words(page)
    (tmp_path / "answer.fba").write_bytes(told.content)
    answers.places = [tmp_path / "answer.fba"]
    with qtbot.waitSignal(window.unlocked):
        click(page, "Take in the answer")

    assert titles(window) == ["Pandora"]


def test_a_backup_becomes_the_vault_of_a_new_computer(
    tmp_path: Path, *, show_window: ShowWindow, answers: Answers, qtbot: QtBot
) -> None:
    session = found(tmp_path / "station")
    save_operation(session, "Theseus")
    made = backups.back_up(session, tmp_path)
    session.close()
    window = show_window(tmp_path / "new")
    answers.places = [made.path]

    click(window, "Restore from a backup instead")
    qtbot.waitUntil(lambda: "Restored. Type a passphrase of the time of the backup." in words(window))
    (edit,) = (edit for edit in window.findChildren(QLineEdit) if edit.isVisible())
    edit.setText(PASSPHRASE.reveal())
    with qtbot.waitSignal(window.unlocked):
        click(window, "Unlock")

    assert titles(window) == ["Theseus"]


def test_a_folder_that_is_no_backup_makes_nothing(
    tmp_path: Path, *, show_window: ShowWindow, answers: Answers, qtbot: QtBot
) -> None:
    window = show_window(tmp_path / "new")
    (tmp_path / "holiday").mkdir()
    answers.places = [tmp_path / "holiday"]

    click(window, "Restore from a backup instead")

    qtbot.waitUntil(lambda: "(V1" in words(window))
    assert not (tmp_path / "new").exists()
