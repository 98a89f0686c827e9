"""A poor line, made on purpose: it cuts connections after some bytes, and lets every fourth one stall."""

import socket
import threading
from contextlib import suppress
from types import TracebackType
from typing import Self

from tests.toolkit.ports import Dice

_BLOCK_BYTES = 16 * 1024


class BadLine:
    """Stands between client and server on the loopback.

    Args:
        target: The server's port.
        cut_after_bytes: Between how many bytes a connection is cut, drawn anew for each.
        stall_every: The how manieth connection takes everything and passes nothing on; 0 for none.
        seed: Of the draws.
    """

    def __init__(
        self, target: int, *, cut_after_bytes: tuple[int, int], stall_every: int = 4, seed: int = 1
    ) -> None:
        self.connections = 0
        self.cuts = 0
        self.stalls = 0
        self._target = target
        self._span = cut_after_bytes
        self._stall_every = stall_every
        self._draw = Dice(f"bad line {seed}")
        self._open: list[socket.socket] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        threading.Thread(target=self._listen, daemon=True).start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for one in (self._listener, *self._open):
            _hang_up(one)

    def _drawn(self) -> int:
        least, most = self._span
        return least + int.from_bytes(self._draw.take(4), "big") % (most - least)

    def _listen(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                self.connections += 1
                self._open.append(client)
                if self._stall_every and self.connections % self._stall_every == 0:
                    self.stalls += 1
                    threading.Thread(target=_swallow, args=(client,), daemon=True).start()
                else:
                    self._join(client, self._drawn())

    def _join(self, client: socket.socket, left_bytes: int) -> None:
        try:
            server = socket.create_connection(("127.0.0.1", self._target), timeout=5)
        except OSError:
            _hang_up(client)
            return
        server.settimeout(None)
        self._open.append(server)
        threading.Thread(target=self._pass_on, args=(client, server, left_bytes), daemon=True).start()
        threading.Thread(target=self._pass_on, args=(server, client, None), daemon=True).start()

    def _pass_on(self, source: socket.socket, target: socket.socket, left_bytes: int | None) -> None:
        with suppress(OSError):
            while block := source.recv(_BLOCK_BYTES):
                target.sendall(block)
                if left_bytes is not None:
                    left_bytes -= len(block)
                    if left_bytes <= 0:
                        self.cuts += 1
                        break
        _hang_up(source)
        _hang_up(target)


def _swallow(client: socket.socket) -> None:
    with suppress(OSError):
        while client.recv(_BLOCK_BYTES):
            pass


def _hang_up(one: socket.socket) -> None:
    with suppress(OSError):
        one.shutdown(socket.SHUT_RDWR)
    one.close()
