"""The window locks at once, although somebody waits for a server that says nothing."""

import socket
import threading
from collections.abc import Iterator
from time import monotonic

import pytest

from fieldbook.base.sensitive import Sensitive
from fieldbook.transfer.line import Cut, Halt, Line, Request
from fieldbook.transfer.server import Server

pytestmark = pytest.mark.network

QUESTION = Request("HEAD", "/files/x", {})
PATIENCE_S = 60


@pytest.fixture
def silent() -> Iterator[Server]:
    """A server that takes every call and never answers."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        yield Server(f"http://127.0.0.1:{port}/files", Sensitive("t" * 16))


def test_hanging_up_from_another_thread_ends_the_wait(silent: Server) -> None:
    halt = Halt()
    line = Line(silent, halt)
    began_s = monotonic()
    threading.Timer(0.2, halt.pull).start()

    with pytest.raises(Cut):
        line.ask(QUESTION, patience_s=PATIENCE_S)

    assert monotonic() - began_s < PATIENCE_S / 4


def test_afterwards_nobody_is_called_any_more(silent: Server) -> None:
    halt = Halt()
    halt.pull()

    with pytest.raises(Cut):
        Line(silent, halt).ask(QUESTION, patience_s=PATIENCE_S)


def test_without_it_the_whole_patience_passes(silent: Server) -> None:
    """The control: nothing else ends the wait."""
    began_s = monotonic()

    with pytest.raises(Cut) as caught:
        Line(silent).ask(QUESTION, patience_s=0.5)

    assert caught.value.stalled
    assert monotonic() - began_s >= 0.5
