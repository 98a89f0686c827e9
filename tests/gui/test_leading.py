"""What only whoever leads can see to in the window: roles, guessing, rehearsals, the recovery key."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from fieldbook.base.sensitive import Sensitive
from fieldbook.gui.parts import Toast
from fieldbook.gui.security.leading import GuessingCard, RecoveryKeyCard
from fieldbook.journal.facts import Side
from fieldbook.services.custody import backups, officers, recovery
from fieldbook.services.custody.officers import NewOfficer
from fieldbook.services.custody.recovering import ask
from fieldbook.services.custody.roles import Role
from fieldbook.services.session import Here, Session
from fieldbook.services.unlock import unlock
from tests.gui.conftest import Answers, ShowShell, ShowWindow
from tests.gui.test_pages import click, words
from tests.gui.test_security_page import said, security
from tests.toolkit.vaults import PASSPHRASE, found, introduce, outside, reopen, save_operation

SECOND = Sensitive("nine loud trams turn left")
SLOW_MS = 60_000
"""For what is slow on purpose: age derives the key of a passphrase for a second or more."""


@pytest.fixture
def station(tmp_path: Path) -> Session:
    """A station, closed by the shell's owner."""
    return found(tmp_path / "vault")


def choose(choice: QComboBox, value: object) -> None:
    choice.setCurrentIndex(choice.findData(value))
    choice.activated.emit(choice.currentIndex())


def test_another_role_is_given_by_choosing_it(station: Session, show_shell: ShowShell, qtbot: QtBot) -> None:
    officers.appoint(station, NewOfficer("Boris", Role.OFFICER, SECOND))
    page = security(show_shell(station))
    (choice,) = (box for box in page.findChildren(QComboBox) if box.accessibleName() == "Role of Boris")

    choose(choice, Role.SUPERVISOR.value)

    qtbot.waitUntil(lambda: said(page) == "Boris is now: Supervisor")
    assert [line.role for line in officers.officers(station) if line.name == "Boris"] == [Role.SUPERVISOR]


def test_nobody_gives_themselves_a_role(station: Session, show_shell: ShowShell) -> None:
    page = security(show_shell(station))

    assert not [box for box in page.findChildren(QComboBox) if "Amina" in box.accessibleName()]


def test_what_wrong_passphrases_destroy_is_off_and_can_be_set(
    station: Session, show_shell: ShowShell, qtbot: QtBot
) -> None:
    page = security(show_shell(station))
    (card,) = page.findChildren(GuessingCard)
    (choice,) = card.findChildren(QComboBox)
    assert choice.currentText() == "Never destroy anything"

    choice.setCurrentIndex(choice.findData(10))
    click(card, "Use this")

    qtbot.waitUntil(lambda: "After 10 wrong passphrases" in said(page))
    assert station.vault.custody.file.destroy_after == 10


def test_a_backup_is_rehearsed_and_one_that_cannot_be_opened_is_told(
    station: Session, show_shell: ShowShell, answers: Answers, *, tmp_path: Path, qtbot: QtBot
) -> None:
    made = backups.back_up(station, tmp_path)
    page = security(show_shell(station))

    answers.places = [made.path, made.path]
    page._backups.rehearsal_asked.emit(PASSPHRASE)
    qtbot.waitUntil(lambda: said(page) == "This backup can be restored")
    page._backups.rehearsal_asked.emit(SECOND)

    qtbot.waitUntil(lambda: "does not open" in said(page))
    assert [path.name for path in tmp_path.iterdir() if "rehearsal" in path.name] == []


def test_headquarters_makes_the_key_and_answers_a_request(
    tmp_path: Path, show_shell: ShowShell, answers: Answers, *, qtbot: QtBot
) -> None:
    headquarters = found(tmp_path / "hq", Side.HEADQUARTERS, name="Headquarters")
    station = found(tmp_path / "station")
    introduce(station, headquarters)
    page = security(show_shell(headquarters))
    (card,) = page.findChildren(RecoveryKeyCard)
    first, again = card.findChildren(QLineEdit)

    first.setText(SECOND.reveal())
    click(card, "Make a recovery key")
    assert [name for name, frame in card.frames.items() if frame.problem] == ["repeated"]
    again.setText(SECOND.reveal())
    answers.places = [tmp_path / "key.age", tmp_path / "card.fbk"]
    click(card, "Make a recovery key")
    qtbot.waitUntil(lambda: said(page) == "The recovery key is written", timeout=SLOW_MS)
    assert (first.text(), again.text()) == ("", "")
    recovery.take_card(station, (tmp_path / "card.fbk").read_bytes())
    station.close()
    request = ask(tmp_path / "station")
    (tmp_path / "request.fbq").write_bytes(request.content)
    first.setText(SECOND.reveal())
    answers.places = [tmp_path / "request.fbq", tmp_path / "key.age", tmp_path / "answer.fba"]
    click(card, "Answer a station's request")

    qtbot.waitUntil(lambda: said(page) == "answer.fba is written", timeout=SLOW_MS)
    assert request.code in words(card)


def test_a_station_is_offered_no_recovery_key(station: Session, show_shell: ShowShell) -> None:
    page = security(show_shell(station))

    assert not any(card.isVisible() for card in page.findChildren(RecoveryKeyCard))


def test_the_daily_backup_is_made_when_the_vault_is_unlocked(
    tmp_path: Path, show_window: ShowWindow, qtbot: QtBot
) -> None:
    session = found(tmp_path / "vault")
    backups.back_up(session, tmp_path)
    session.vault.scratch.keep_setting("backup_at", b"2026-02-01T08:00:00.000Z")
    session.close()
    window = show_window(tmp_path / "vault")

    with qtbot.waitSignal(window.unlocked):
        window.enter(unlock(tmp_path / "vault", PASSPHRASE, outside("later")))

    opened = window.session
    assert opened is not None
    qtbot.waitUntil(lambda: backups.standing(opened).last_at.startswith("2026-03"))


def test_the_recovery_sheet_is_called_for_until_enough_shares_were_proven(
    station: Session, show_shell: ShowShell
) -> None:
    shell = show_shell(station)
    assert "A recovery sheet is due" in shell.navigation.item("security").accessibleName()

    sheet = recovery.make_sheet(station)
    for share in sheet.shares[:2]:
        recovery.rehearse(station, share)
    security(shell)

    assert "A recovery sheet is due" not in shell.navigation.item("security").accessibleName()


def test_a_restored_vault_says_so_when_it_is_opened(tmp_path: Path, show_shell: ShowShell) -> None:
    here = replace(outside(), here=Here(tmp_path / "state", "machine"))
    found(tmp_path / "vault").close()
    first = unlock(tmp_path / "vault", PASSPHRASE, here)
    save_operation(first)
    made = backups.back_up(first, tmp_path)
    first.close()
    backups.restore(made.path, tmp_path / "copy", here)
    copy = unlock(tmp_path / "copy", PASSPHRASE, replace(here, here=Here(tmp_path / "other", "another")))

    shell = show_shell(copy)

    (toast,) = shell.findChildren(Toast)
    assert any("a device of their own now" in label.text() for label in toast.findChildren(QLabel))
    shell.put_away()
    copy.close()
    reopen(tmp_path / "vault").close()
