"""Officers, passphrase, recovery and backups can be seen to by a person, in the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fieldbook.base.sensitive import Sensitive
from fieldbook.gui.gate.asleep import SleepWatch
from fieldbook.gui.gate.discreet import ClipboardWatch, forget_dialogs
from fieldbook.gui.parts import NoticeBanner
from fieldbook.gui.presenters.places import Place, Where
from fieldbook.gui.security.page import SecurityPage
from fieldbook.gui.views.shell import Shell
from fieldbook.services.custody import backups, officers, recovery
from fieldbook.services.custody.officers import NewOfficer
from fieldbook.services.custody.roles import Role
from fieldbook.services.session import Session
from fieldbook.services.unlock import unlock
from tests.gui.conftest import Answers, ShowShell, put_up
from tests.toolkit.ports import SteppingClock
from tests.toolkit.vaults import PASSPHRASE, found, outside

SECOND = Sensitive("nine loud trams turn left")


@pytest.fixture
def station(tmp_path: Path) -> Session:
    """A station, closed by the shell's owner."""
    return found(tmp_path / "vault")


def security(shell: Shell) -> SecurityPage:
    shell.presenter.go(Place(Where.SECURITY))
    page = shell.page
    assert isinstance(page, SecurityPage)
    return page


def said(page: SecurityPage) -> str:
    banner = page.notices.banner
    return banner.accessibleName() if isinstance(banner, NoticeBanner) else ""


def test_an_officer_is_added_and_revoked(station: Session, show_shell: ShowShell, qtbot: QtBot) -> None:
    page = security(show_shell(station))

    page.presenter.appoint(NewOfficer("Boris", Role.OFFICER, SECOND), SECOND.reveal())
    qtbot.waitUntil(lambda: "Boris may unlock" in said(page))
    (revoke,) = (
        button
        for button in page.findChildren(QPushButton)
        if button.isVisible() and button.accessibleName() == "Revoke Boris"
    )
    revoke.click()
    assert len(station.vault.custody.officers()) == 2
    revoke.click()
    qtbot.waitUntil(lambda: "no longer" in said(page))

    assert [line.name for line in officers.officers(station) if line.may_open] == ["Amina Obi"]


def test_what_is_not_right_yet_is_said_at_its_place(station: Session, show_shell: ShowShell) -> None:
    page = security(show_shell(station))

    page.presenter.appoint(NewOfficer("", Role.OFFICER, SECOND), "another")

    frames = page._officers.frames
    assert [name for name, frame in frames.items() if frame.problem] == ["name", "repeated"]


def test_a_sheet_is_printed_and_a_share_is_proven(
    station: Session, show_shell: ShowShell, answers: Answers, *, tmp_path: Path, qtbot: QtBot
) -> None:
    page = security(show_shell(station))
    answers.places = [tmp_path / "sheet.pdf"]

    page._choose_paper()
    qtbot.waitUntil(lambda: "sheet is written" in said(page))

    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    sheet = recovery.make_sheet(station)
    page.presenter.rehearse(sheet.shares[2])
    qtbot.waitUntil(lambda: "Share 3" in said(page))


def test_the_rail_reminds_until_enough_shares_are_proven(station: Session, show_shell: ShowShell) -> None:
    shell = show_shell(station)
    item = shell._rail.item(Where.SECURITY.value)
    assert "is due" in item.accessibleDescription() + item.accessibleName()

    sheet = recovery.make_sheet(station)
    for share in sheet.shares[:2]:
        recovery.rehearse(station, share)

    QApplication.processEvents()
    assert "is due" not in item.accessibleDescription() + item.accessibleName()


def test_a_sheet_that_cannot_be_written_is_told(
    station: Session, show_shell: ShowShell, answers: Answers, *, tmp_path: Path, qtbot: QtBot
) -> None:
    page = security(show_shell(station))
    answers.places = [tmp_path / "none" / "sheet.pdf"]

    page._choose_paper()

    qtbot.waitUntil(lambda: "not there" in said(page))


def test_a_backup_is_made(
    station: Session, show_shell: ShowShell, answers: Answers, *, tmp_path: Path, qtbot: QtBot
) -> None:
    page = security(show_shell(station))
    (tmp_path / "stick").mkdir()
    answers.places = [tmp_path / "stick"]

    page._choose_folder()
    qtbot.waitUntil(lambda: "backup is whole" in said(page))

    assert backups.standing(station).folder == str(tmp_path / "stick")


def test_the_passphrase_is_changed_and_what_was_typed_is_forgotten(
    station: Session, show_shell: ShowShell, qtbot: QtBot
) -> None:
    page = security(show_shell(station))

    page.presenter.change_passphrase(PASSPHRASE, SECOND, repeated=SECOND.reveal())
    qtbot.waitUntil(lambda: "was changed" in said(page))
    page.flush()

    assert [edit.text() for edit in page.findChildren(QLineEdit) if edit.text()] == []


def test_whoever_does_not_lead_only_looks(station: Session, show_shell: ShowShell) -> None:
    officers.appoint(station, NewOfficer("Boris", Role.AUDITOR, SECOND))
    station.close()

    page = security(show_shell(unlock(station.vault.folder, SECOND, outside("second"))))

    assert not page._officers.add.isVisible()
    assert not page._recovery.make.isVisible()


def test_the_clipboard_is_emptied(look: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    put_up(qtbot, window)
    clipboard = QGuiApplication.clipboard()
    watch = ClipboardWatch(clipboard, after_s=0)
    clipboard.setText("Her aunt")

    qtbot.waitUntil(lambda: not clipboard.text())
    watch.deleteLater()


def test_file_dialogs_remember_nothing_on_the_disk() -> None:
    """Qt keeps chosen folders in QtProject.conf; where that would lie, there is nothing to write to."""

    def kept_in() -> str:
        return QSettings(QSettings.Scope.UserScope, "QtProject").fileName()

    forget_dialogs()

    assert kept_in().startswith("/dev/null/")
    settings = QSettings(QSettings.Scope.UserScope, "QtProject")
    settings.setValue("FileDialog/lastVisited", "Her aunt")
    settings.sync()
    assert settings.status() is QSettings.Status.AccessError


def test_waking_from_sleep_locks(qtbot: QtBot) -> None:
    """A minute passed between two looks at the wall clock, and next to nothing between two ticks."""
    clock = SteppingClock()
    watch = SleepWatch(QGuiApplication.instance(), clock)  # type: ignore[arg-type]  # there is one
    clock.now_at()

    with qtbot.waitSignal(watch.left):
        watch.tick()
    with qtbot.waitSignal(watch.left):
        watch.sleeps(True)  # noqa: FBT003 - as D-Bus sends it
    with qtbot.assertNotEmitted(watch.left):
        watch.sleeps(False)  # noqa: FBT003 - as D-Bus sends it
    watch.deleteLater()
