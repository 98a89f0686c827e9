"""What holds for every test: no screen, no network, no unexpected log, and a profile that is nobody's."""

import gc
import logging
import os
import shutil
import socket
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before anything imports Qt
os.environ["QT_SCALE_FACTOR"] = "1"
# What the program would remember of a machine, for the processes that journeys start.
os.environ.setdefault("FIELDBOOK_STATE", tempfile.mkdtemp(prefix="fieldbook-state-"))

import hypothesis
import pytest
from PySide6.QtCore import QStandardPaths

from tests.toolkit.stretching import passphrases_stretched_once

__all__ = ["passphrases_stretched_once"]  # a fixture for every test

PROGRAMS_FOR_A_SCREEN = ("Xvfb", "xdotool")
HERE = Path(__file__).parent
WHOLE_WAYS = (
    "damage",
    "gui/road/test_sticks.py",
    "gui/test_languages.py",
    "gui/test_leading.py",
    "gui/test_reach.py",
    "gui/test_tongue.py",
    "gui/test_ways_back.py",
    "journeys",
    "services/test_aside.py",
    "services/test_recovery.py",
    "transfer/test_road.py",
    "transfer/test_upload.py",
    "transfer/test_upload_journey.py",
    "unit/bundle/test_by_passphrase.py",
    "workbook/template/test_reading.py",
)
"""What walks whole ways through the program, or through each of its pages in each language: marked slow, so
that the fast tests stay something to wait for after every change."""
PACKAGED = HERE.parent / "build" / "out" / "dist" / "fieldbook"


class NetworkTouched(AssertionError):
    """A test that is not marked ``network`` tried to open a socket."""


class ClosedSocket(socket.socket):
    """Stands in for ``socket.socket`` in every test that has no business with a network."""

    def __init__(self, *_arguments: object, **_named: object) -> None:
        raise NetworkTouched("Only fieldbook.transfer opens sockets; mark a test of it with `network`.")


class Log(logging.Handler):
    """Hears everything at WARNING and above, and holds it against what the test said it expects."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._heard: list[str] = []
        self._expected: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self._heard.append(f"{record.levelname} {record.name} {record.getMessage()}")

    def expect(self, fragment: str) -> None:
        """Say that at least one line will hold *fragment*; such lines then fail nobody."""
        self._expected.append(fragment)

    def complaints(self) -> list[str]:
        """Lines that nobody expected, and expectations that no line met."""
        unexpected = [
            f"unexpected: {line}" for line in self._heard if not any(part in line for part in self._expected)
        ]
        unmet = [
            f"never logged: {part}"
            for part in self._expected
            if not any(part in line for line in self._heard)
        ]
        return unexpected + unmet


def pytest_configure() -> None:
    """Keep Qt's idea of the person's folders away from the person who runs the tests."""
    QStandardPaths.setTestModeEnabled(True)
    hypothesis.settings.register_profile("fieldbook", deadline=None)  # a busy machine proves nothing wrong
    hypothesis.settings.load_profile("fieldbook")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave out what this machine cannot run, and say why; what takes longest comes first.

    Minutes of one test at the very end are minutes in which the other processors have nothing to do.
    """
    lacking = [name for name in PROGRAMS_FOR_A_SCREEN if not shutil.which(name)]
    no_screen = pytest.mark.skip(reason=f"needs {', '.join(lacking)} on Linux")
    not_packaged = pytest.mark.skip(reason="needs the packaged application: build/dev.py app")
    for item in items:
        if item.path.relative_to(HERE).as_posix().startswith(WHOLE_WAYS):
            item.add_marker(pytest.mark.slow)
        if item.get_closest_marker("screen") and (lacking or not sys.platform.startswith("linux")):
            item.add_marker(no_screen)
        if item.get_closest_marker("frozen") and not PACKAGED.is_dir():
            item.add_marker(not_packaged)
    items.sort(key=lambda item: item.get_closest_marker("longest") is None)


def pytest_collection_finish() -> None:
    """What is loaded by now stays; swept through again and again, it takes a fifth of all the time."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def no_network(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make every socket raise, except for tests marked ``network``."""
    if request.node.get_closest_marker("network") is None:
        monkeypatch.setattr(socket, "socket", ClosedSocket)


@pytest.fixture(autouse=True)
def log() -> Iterator[Log]:
    """Fail the test on a log line at WARNING or above that it did not ``expect``."""
    heard = Log()
    logging.getLogger().addHandler(heard)
    yield heard
    logging.getLogger().removeHandler(heard)
    complaints = heard.complaints()
    if complaints:
        pytest.fail("\n".join(complaints), pytrace=False)
