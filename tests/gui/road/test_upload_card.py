"""The upload server of a station, set and left in the window, and why nothing goes."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from fieldbook.base.errors import NoServer
from fieldbook.gui.presenters.places import Place, Where
from fieldbook.gui.road.cards import UploadCard
from fieldbook.gui.views.send_page import SendPage
from fieldbook.services import road
from fieldbook.services.session import Session
from tests.gui.conftest import ShowShell
from tests.gui.test_pages import click, words
from tests.toolkit.vaults import enrolled, save_operation

TOKEN = "a-token-of-sixteen-letters"


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Session]:
    """Enrolled, with one record that waits."""
    sides = enrolled(tmp_path)
    save_operation(sides[0])
    yield sides[0]
    for session in sides:
        session.close()


def card(page: SendPage, url: str, token: str) -> UploadCard:
    (one,) = page.findChildren(UploadCard)
    click(one, "Upload server")
    typed = iter((url, token, ""))
    for edit in one.findChildren(QLineEdit):
        edit.setText(next(typed))
    return one


@pytest.fixture
def page(station: Session, show_shell: ShowShell) -> SendPage:
    shell = show_shell(station)
    shell.presenter.go(Place(Where.EXCHANGE))
    assert isinstance(shell.page, SendPage)
    return shell.page


def test_that_is_out_of_reach_is_said_in_plain_words(
    station: Session, page: SendPage, *, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(road, "is_in_reach", lambda _server: False)
    assert "No upload server is set" in words(page)

    click(card(page, "https://inbox.example.org/files", TOKEN), "Use this server")

    qtbot.waitUntil(lambda: "Not sent yet: inbox.example.org cannot be reached from here" in words(page))
    assert road.server(station).token.reveal() == TOKEN
    assert not any(edit.text() == TOKEN for edit in page.findChildren(QLineEdit))


def test_that_cannot_be_one_is_not_kept(station: Session, page: SendPage) -> None:
    shown = card(page, "inbox", "short")

    click(shown, "Use this server")

    assert "Write the whole address, for example https://inbox.example.org/files." in words(shown)
    assert "16 to 512 letters and digits" in words(shown)
    with pytest.raises(NoServer):
        road.server(station)


def test_can_be_left_again(
    station: Session, page: SendPage, *, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(road, "is_in_reach", lambda _server: False)
    shown = card(page, "https://inbox.example.org/files", TOKEN)
    click(shown, "Use this server")
    qtbot.waitUntil(lambda: "cannot be reached" in words(page))
    click(shown, "Upload server")

    click(shown, "Upload nowhere")

    qtbot.waitUntil(lambda: "No upload server is set" in words(page))
    with pytest.raises(NoServer):
        road.server(station)
