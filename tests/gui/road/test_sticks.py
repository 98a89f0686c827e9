"""A stick that is put in: found by itself, offered quietly, and what it brings is taken in."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from fieldbook.base.ports import Silent
from fieldbook.gui.parts import StatusBar, Toast
from fieldbook.gui.presenters.places import Place, Where
from fieldbook.gui.views.headquarters_page import HeadquartersPage
from fieldbook.gui.views.send_page import SendPage
from fieldbook.gui.views.shell import Shell
from fieldbook.services import browse, exchange
from fieldbook.services.post.asking import ask
from fieldbook.services.post.returning import send_back
from fieldbook.services.session import Session
from fieldbook.transfer.drives import Drive
from tests.gui.conftest import ShowShell
from tests.gui.test_pages import click, words
from tests.toolkit.vaults import carry, enrolled, save_operation


@dataclass
class Socket:
    """Where sticks are put in."""

    folder: Path
    drives: tuple[Drive, ...] = ()

    def find(self) -> tuple[Drive, ...]:
        return self.drives

    def put_in(self, *, writable: bool = True) -> Path:
        self.folder.mkdir(exist_ok=True)
        self.drives = (Drive(self.folder, "HARBOUR", 8 * 1024**3, writable, "vfat"),)
        return self.folder


@pytest.fixture
def socket(tmp_path: Path) -> Socket:
    return Socket(tmp_path / "HARBOUR")


@pytest.fixture
def sides(tmp_path: Path, socket: Socket) -> Iterator[tuple[Session, Session]]:
    """A station with one record and its headquarters, both with a socket for sticks."""
    sides = enrolled(tmp_path)
    for session in sides:
        session.outside = replace(session.outside, find_drives=socket.find)
    save_operation(sides[0], "Theseus")
    yield sides
    for session in sides:
        session.close()


def toast(shell: Shell) -> str:
    (one,) = shell.findChildren(Toast)
    return "\n".join(label.text() for label in one.findChildren(QLabel)) if one.isVisible() else ""


def foot(shell: Shell) -> str:
    (bar,) = shell.findChildren(StatusBar)
    return words(bar)


def look(shell: Shell, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shell.watch.changed):
        shell.watch.look()


def at_the_exchange(shell: Shell) -> SendPage | HeadquartersPage:
    shell.presenter.go(Place(Where.EXCHANGE))
    assert isinstance(shell.page, SendPage | HeadquartersPage)
    return shell.page


def test_is_offered_wherever_one_is_and_one_press_writes_the_bundle(
    sides: tuple[Session, Session], show_shell: ShowShell, socket: Socket, *, qtbot: QtBot
) -> None:
    shell = show_shell(sides[0])
    stick = socket.put_in()
    look(shell, qtbot)
    assert toast(shell) == "HARBOUR is in: 1 record can go with it"
    assert "HARBOUR is in: 8 GB free" in foot(shell)

    (one,) = shell.findChildren(Toast)
    click(one, "Write bundle")

    page = shell.page
    assert isinstance(page, SendPage)
    qtbot.waitUntil(lambda: "1 record written. Safe to remove." in words(page))
    (bundle,) = stick.glob("*.fbb")
    assert exchange.sent_bundles(sides[0])[0].number == 1
    assert f"Bundle 1, {bundle.name}, was read back and is whole." in words(page)


def test_brings_receipts_and_returns_in_by_itself(
    sides: tuple[Session, Session], show_shell: ShowShell, socket: Socket, *, qtbot: QtBot
) -> None:
    station, headquarters = sides
    stick = socket.put_in()
    sent = exchange.send(station, stick, Silent())
    exchange.receive(headquarters, sent.path, Silent())
    (row,) = browse.page(headquarters, browse.Asked("operation")).rows
    ask(headquarters, row.record, "Which harbour?")
    party = next(one for one in headquarters.vault.queries.parties() if one.station == station.own.station)
    send_back(headquarters, party, stick, progress=Silent())
    shell = show_shell(station)

    with qtbot.waitSignal(shell.watch.arrived) as told:
        shell.watch.look()

    assert told.args is not None
    assert (told.args[0].records, told.args[0].returned, told.args[0].refused) == (1, 1, ())
    assert (
        toast(shell)
        == "Headquarters holds 1 more of your records; headquarters sent questions or corrections"
    )
    assert station.vault.queries.count(state="received") == 1


def test_that_is_write_protected_is_said_to_be_so_and_not_written_to(
    sides: tuple[Session, Session], show_shell: ShowShell, socket: Socket, *, qtbot: QtBot
) -> None:
    shell = show_shell(sides[0])
    socket.put_in(writable=False)
    page = at_the_exchange(shell)

    look(shell, qtbot)

    assert "HARBOUR is in, but it is write-protected" in words(page)
    assert not any("HARBOUR" in button.text() for button in page.findChildren(QPushButton))


def test_that_is_taken_out_is_no_longer_offered(
    sides: tuple[Session, Session], show_shell: ShowShell, socket: Socket, *, qtbot: QtBot
) -> None:
    shell = show_shell(sides[0])
    socket.put_in()
    page = at_the_exchange(shell)
    look(shell, qtbot)
    assert "HARBOUR is in: 8 GB free" in words(page)

    socket.drives = ()
    look(shell, qtbot)

    assert "HARBOUR" not in words(page)
    assert "HARBOUR" not in foot(shell)


def test_with_nothing_of_ours_is_not_talked_about(
    sides: tuple[Session, Session], show_shell: ShowShell, socket: Socket, *, qtbot: QtBot
) -> None:
    station, headquarters = sides
    carry(station, headquarters, socket.folder.parent / "another")
    socket.put_in()
    (socket.folder / "holiday.jpg").write_bytes(b"sun")
    shell = show_shell(station)

    look(shell, qtbot)

    assert toast(shell) == ""


def test_at_headquarters_offers_its_bundles_and_one_press_takes_them_in(
    sides: tuple[Session, Session], show_shell: ShowShell, socket: Socket, *, qtbot: QtBot
) -> None:
    station, headquarters = sides
    exchange.send(station, socket.put_in(), Silent())
    shell = show_shell(headquarters)
    look(shell, qtbot)
    assert toast(shell) == "HARBOUR is in, with 1 bundle"

    (one,) = shell.findChildren(Toast)
    click(one, "Take in")

    page = shell.page
    assert isinstance(page, HeadquartersPage)
    qtbot.waitUntil(lambda: "Harbour tablet 4: 1 record received" in words(page))
    assert list(socket.folder.glob("*.fbr"))
