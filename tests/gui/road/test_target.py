"""Where the last bundle went is offered for the next one, while it is there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from fieldbook.gui.presenters.places import Place, Where
from fieldbook.gui.road.target import target_of
from fieldbook.gui.views.send_page import SendPage
from fieldbook.gui.views.shell import Shell
from fieldbook.services.session import Session
from tests.gui.conftest import Answers, ShowShell
from tests.gui.fields.keys import press
from tests.gui.test_pages import click, words
from tests.toolkit.vaults import enrolled, save_operation


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Session]:
    sides = enrolled(tmp_path)
    save_operation(sides[0], "Theseus")
    yield sides[0]
    for session in sides:
        session.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "outbox"
    made.mkdir()
    return made


def at_the_exchange(shell: Shell) -> SendPage:
    shell.presenter.go(Place(Where.OVERVIEW))
    shell.presenter.go(Place(Where.EXCHANGE))
    assert isinstance(shell.page, SendPage)
    return shell.page


def test_the_folder_of_the_last_bundle_takes_the_next_one_at_one_key(
    station: Session, show_shell: ShowShell, answers: Answers, *, folder: Path, qtbot: QtBot
) -> None:
    shell = show_shell(station)
    page = at_the_exchange(shell)
    answers.places = [folder]
    click(page, "Write bundle")
    qtbot.waitUntil(lambda: "1 record written. Safe to remove." in words(page))

    at_the_exchange(shell)
    button = shell.focusWidget()
    assert isinstance(button, QPushButton)
    assert button.text() == "Write bundle to outbox"
    press(Qt.Key.Key_Return, at=button)

    qtbot.waitUntil(lambda: len(list(folder.glob("*.fbb"))) == 2)
    qtbot.waitUntil(lambda: page.sending.is_busy() is False)
    assert answers.places == []


def test_a_folder_that_is_gone_is_asked_for(
    station: Session, show_shell: ShowShell, answers: Answers, *, folder: Path, qtbot: QtBot
) -> None:
    shell = show_shell(station)
    page = at_the_exchange(shell)
    answers.places = [folder]
    click(page, "Write bundle")
    qtbot.waitUntil(lambda: "1 record written. Safe to remove." in words(page))
    folder.rename(folder.with_name("elsewhere"))

    at_the_exchange(shell)

    assert target_of(station, None) is None
    assert [one.text() for one in page.findChildren(QPushButton) if one.text() == "Write bundle"]
