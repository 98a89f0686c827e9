"""What a person does in the second in which a passphrase is tried."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from fieldbook.base.sensitive import Sensitive
from fieldbook.gui.gate.lock import LockPage
from fieldbook.gui.gate.window import Window
from fieldbook.gui.parts import FieldFrame, PassphraseEdit
from fieldbook.gui.work import Worker
from fieldbook.services import unlock
from fieldbook.services.session import Outside, Session
from tests.gui.conftest import ShowWindow
from tests.gui.fields.keys import press
from tests.toolkit.vaults import PASSPHRASE, found, reopen

ENOUGH_S = 30


@dataclass
class Gate:
    """Holds the answer back until it is asked for."""

    open: threading.Event = field(default_factory=threading.Event)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    found(tmp_path / "station").close()
    return tmp_path / "station"


@pytest.fixture
def gate(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    gate, plain = Gate(), unlock.unlock

    def slow(folder: Path, passphrase: Sensitive, outside: Outside) -> Session:
        gate.open.wait(ENOUGH_S)
        return plain(folder, passphrase, outside)

    monkeypatch.setattr(unlock, "unlock", slow)
    yield gate
    gate.open.set()


@pytest.fixture
def window(folder: Path, show_window: ShowWindow, gate: Gate) -> Window:
    return show_window(folder)


def give(window: Window, passphrase: str) -> None:
    box = window.findChild(PassphraseEdit)
    assert box is not None
    QTest.keyClicks(box, passphrase)
    press(Qt.Key.Key_Return, at=box)


def wear_another_look(window: Window) -> None:
    window._wearing.choose(replace(window._wearing.worn, text_percent=115))


def test_a_refusal_is_told_by_the_lock_that_stands_by_then(window: Window, gate: Gate, qtbot: QtBot) -> None:
    """It was told to the lock that had asked, which another look had thrown away: a bug's page came up."""
    before = window.findChild(LockPage)
    give(window, "another one altogether")
    wear_another_look(window)
    qtbot.waitUntil(lambda: not isValid(before))
    gate.open.set()

    qtbot.waitUntil(lambda: any("(V101)" in frame.problem for frame in window.findChildren(FieldFrame)))


def test_no_other_language_is_chosen_meanwhile(window: Window, gate: Gate, qtbot: QtBot) -> None:
    (box,) = window.findChildren(QComboBox)
    give(window, "another one altogether")
    assert not box.isEnabled()
    gate.open.set()

    qtbot.waitUntil(box.isEnabled)


def test_a_vault_that_opens_while_the_window_closes_is_closed_again(
    window: Window, gate: Gate, folder: Path
) -> None:
    """Its session was left open behind the window, with threads that still read it when the program ended."""
    give(window, PASSPHRASE.reveal())
    gate.open.set()
    window.close()

    assert window.session is None
    assert not any(worker.is_busy for worker in window.findChildren(Worker))
    reopen(folder).close()
