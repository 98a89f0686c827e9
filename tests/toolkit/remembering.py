"""An upload server in the same process, for tests in which only one side may fail: it forgets nothing.

The tests in ``tests/transfer`` use a real server. This one is there so that a recording of what a station
writes is free of sockets, and so that a test can put the server where it was when the power went.
"""

import base64
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import pytest

from fieldbook.base.sensitive import Sensitive
from fieldbook.services.road import uploading
from fieldbook.services.road.uploading import Way
from fieldbook.transfer.line import Reply, Request
from fieldbook.transfer.pace import Bounds
from fieldbook.transfer.server import Server

SUFFIX = ".fbb"
CHUNK_BYTES = 1024
_SPOKEN = {"tus-resumable": "1.0.0"}
_PATH = "/files/"


@dataclass
class RememberingServer:
    """Speaks as much of tus as the client does.

    Attributes:
        tell: Is told what the server has from now on, before the client hears of it.
        lengths, contents: Of each upload, by its path.
    """

    tell: Callable[[str], object] = str
    lengths: dict[str, int] = field(default_factory=dict)
    contents: dict[str, bytes] = field(default_factory=dict)

    address = Server(f"https://inbox.example.org{_PATH}", Sensitive("a-token-of-harbour-tablet-4"))
    way = Way(
        Bounds(chunk_least_bytes=CHUNK_BYTES, chunk_most_bytes=CHUNK_BYTES, chunk_first_bytes=CHUNK_BYTES)
    )

    @classmethod
    def as_told(cls, told: list[str], made: dict[str, bytes]) -> "RememberingServer":
        """The server once it had *told* all that, of uploads of what was *made*, by the names of files."""
        server = cls()
        for line in told:
            word, path, number = line.split()
            if word == "created":
                server.lengths[path], server.contents[path] = int(number), b""
            elif word == "holds":
                server.contents[path] = made[_name(path)][: int(number)]
        return server

    def arrived(self) -> dict[str, bytes]:
        """The uploads that are whole, by the names of files."""
        whole = {path: raw for path, raw in self.contents.items() if len(raw) == self.lengths[path]}
        return {_name(path): raw for path, raw in whole.items()}

    def ask(self, request: Request, *, patience_s: float) -> Reply:
        """Answer at once, however patient somebody is."""
        assert patience_s > 0
        return {"POST": self._create, "HEAD": self._say, "PATCH": self._take, "GET": self._fetch}[
            request.method
        ](request)

    def close(self) -> None:
        """As a line is closed."""

    def _create(self, request: Request) -> Reply:
        _, _, encoded = request.headers["Upload-Metadata"].partition(" ")
        name = base64.b64decode(encoded).decode("ascii")
        path = f"{_PATH}{name}-{len(self.lengths)}"
        self.lengths[path], self.contents[path] = int(request.headers["Upload-Length"]), b""
        self.tell(f"created {path} {self.lengths[path]}")
        return Reply(201, {**_SPOKEN, "location": path})

    def _say(self, request: Request) -> Reply:
        if request.path not in self.lengths:
            return Reply(404, _SPOKEN)
        length, offset = self.lengths[request.path], len(self.contents[request.path])
        return Reply(200, {**_SPOKEN, "upload-length": str(length), "upload-offset": str(offset)})

    def _take(self, request: Request) -> Reply:
        if request.path not in self.lengths:
            return Reply(404, _SPOKEN)
        if int(request.headers["Upload-Offset"]) != len(self.contents[request.path]):
            return Reply(409, _SPOKEN)
        self.contents[request.path] += b"".join(request.body)
        offset = len(self.contents[request.path])
        self.tell(f"holds {request.path} {offset}")
        return Reply(204, {**_SPOKEN, "upload-offset": str(offset)})

    def _fetch(self, _request: Request) -> Reply:
        """Headquarters has not answered yet."""
        return Reply(404, {})


@contextmanager
def carried_by(server: RememberingServer) -> Iterator[None]:
    """Within the block every upload goes to *server*, and nothing to any network."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(uploading, "Line", lambda _server, _halt: server)
        yield


def _name(path: str) -> str:
    return path.removeprefix(_PATH).partition("-")[0] + SUFFIX
