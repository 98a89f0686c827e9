"""What is loaded beside the lock, and on which thread."""

import json
import subprocess
import sys
import threading
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fieldbook.base.errors import NotThere
from fieldbook.gui.gate.loading import ONE_LOADS
from fieldbook.gui.gate.opening import Opening
from fieldbook.gui.work import Worker
from fieldbook.services.session import Outside
from tests.toolkit.vaults import PASSPHRASE

DESKTOP = Path(__file__).parents[2] / "desktop"

WATCHED = """
import builtins, gc, json, sys, threading

beside, of_qt = [], []
plain = builtins.__import__

def is_beside():
    return threading.current_thread() is not threading.main_thread()

class Watch:
    def find_spec(self, name, path=None, target=None):
        if is_beside():
            beside.append(name)

def watched(name, globals=None, *others, **more):
    if name.startswith(("PySide6", "shiboken6")) and is_beside():
        of_qt.append((globals or {}).get("__name__", "?"))
    return plain(name, globals, *others, **more)

from PySide6.QtWidgets import QApplication, QWidget
from fieldbook.gui.gate.loading import Loading
from fieldbook.gui.work import Worker

sys.meta_path.insert(0, Watch())
builtins.__import__ = watched
application = QApplication([])
window = QWidget()
made = []
loading = Loading(window, Worker(window), lambda: made.append(threading.current_thread().name))
loading.begin()
loading.begin()
while not loading.is_done:
    application.processEvents()
asked = ("fieldbook.gui.views.shell", "fieldbook.services.unlock", "pypdfium2")
loaded = [name for name in asked if name in sys.modules]
gc.collect()
swept, kept = str(len(gc.get_objects())), str(gc.get_freeze_count())
print(json.dumps({"swept": [swept, kept], "beside": beside, "of_qt": of_qt, "loaded": loaded, "made": made}))
"""


@pytest.fixture(scope="module")
def told() -> dict[str, list[str]]:
    """What a program of its own says, in which nothing was loaded before."""
    done = subprocess.run(
        [sys.executable, "-c", WATCHED], capture_output=True, text=True, check=True, cwd=DESKTOP, timeout=60
    )
    answer: dict[str, list[str]] = json.loads(done.stdout)
    return answer


def test_everything_of_qt_is_loaded_on_the_thread_of_the_window(told: dict[str, list[str]]) -> None:
    """A class of Qt's that another thread makes while keys are handled brings the program down."""
    assert told["of_qt"] == []


def test_what_has_no_qt_is_loaded_beside_it(told: dict[str, list[str]]) -> None:
    assert "fieldbook.services.unlock" in told["beside"]


def test_what_comes_after_the_lock_is_there_and_readers_of_strange_files_are_not(
    told: dict[str, list[str]],
) -> None:
    assert told["loaded"] == ["fieldbook.gui.views.shell", "fieldbook.services.unlock"]


def test_the_real_world_is_made_once_and_beside_the_window(told: dict[str, list[str]]) -> None:
    assert told["made"] == ["work"]


def test_what_is_loaded_is_not_swept_through_again(told: dict[str, list[str]]) -> None:
    """Each full sweep held the window up for a tenth of a second."""
    swept, kept = map(int, told["swept"])

    assert swept < kept / 10


def test_two_threads_never_load_at_once(qapp: QApplication, qtbot: QtBot) -> None:
    """Whoever typed the passphrase quickly had both in one circle of modules: each was given half of one."""
    window, made, refused = QWidget(), threading.Event(), list[object]()
    qtbot.addWidget(window)
    opening = Opening(Path("nowhere"), partial(_no_world, made), Worker(window))
    opening.refused.connect(refused.append)

    with ONE_LOADS:
        opening.try_passphrase(PASSPHRASE)
        assert not made.wait(0.2)
    qtbot.waitUntil(lambda: len(refused) == 1)

    assert made.is_set()


def _no_world(made: threading.Event) -> Outside:
    made.set()
    raise NotThere
