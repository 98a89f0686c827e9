"""A client of tus 1.0, the protocol of uploads that go on where they stopped (https://tus.io)."""

import base64
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from http import HTTPStatus
from typing import NoReturn
from urllib.parse import urlsplit

from fieldbook.base.errors import NoAnswer, NotAServer, OutOfRoom, Refused
from fieldbook.base.ports import Progress
from fieldbook.transfer.cargo import Cargo, UploadMemory
from fieldbook.transfer.line import Asking, Cut, Reply, Request
from fieldbook.transfer.pace import Pace
from fieldbook.transfer.server import Server

VERSION = "1.0.0"
_VERSIONED = {"Tus-Resumable": VERSION}
_BLOCK_BYTES = 16 * 1024
_LOCATION_MOST = 2000
_NUMBER = re.compile(r"[0-9]{1,15}")
_LOCATION = re.compile(r"/[A-Za-z0-9._~!$&'()*+,;=:@%/-]*")

Tell = Callable[[], None]

_REFUSED = {HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN}
_FULL = {HTTPStatus.REQUEST_ENTITY_TOO_LARGE, HTTPStatus.INSUFFICIENT_STORAGE}
_GONE = {HTTPStatus.NOT_FOUND, HTTPStatus.GONE}
_LATER = {
    HTTPStatus.REQUEST_TIMEOUT,
    HTTPStatus.CONFLICT,
    HTTPStatus.LOCKED,
    HTTPStatus.TOO_EARLY,
    HTTPStatus.TOO_MANY_REQUESTS,
}


class _Gone(Exception):
    """The server does not know the upload any more."""


class Upload:
    """One file on its way; ``run`` as often as it takes.

    What is on the server is never guessed: after each trouble the server is asked. So whatever is killed,
    here or there, at most one chunk is sent twice.
    """

    def __init__(self, cargo: Cargo, server: Server, *, line: Asking, memory: UploadMemory) -> None:
        self._cargo = cargo
        self._server = server
        self._line = line
        self._memory = memory
        self._offset_bytes = 0

    def run(self, pace: Pace, progress: Progress) -> None:
        """Send what the server does not have yet; when this ends, it has everything.

        Raises:
            NoAnswer: when the line is dead, or too poor; what arrived stays there.
            NotTrusted, Refused, OutOfRoom, NotAServer: when it is of no use to try again.
            Cancelled: from *progress*, between two blocks; what arrived stays there.
        """

        def tell() -> None:
            progress.step("upload", self._offset_bytes, self._cargo.size_bytes)

        is_known = False
        while not (is_known and self._offset_bytes == self._cargo.size_bytes):
            tell()
            before_bytes = self._offset_bytes
            try:
                if is_known:
                    self._send_chunk(pace, tell)
                else:
                    self._find_place(pace)
                is_known = True
            except _Gone:
                self._memory.forget()
                self._offset_bytes, is_known = 0, False
                self._try_again(pace, tell, stalled=False)
            except Cut as cut:
                is_known = False
                self._try_again(pace, tell, stalled=cut.stalled)
            if is_known and self._offset_bytes > before_bytes:
                pace.moved()
        tell()

    def _try_again(self, pace: Pace, tell: Tell, *, stalled: bool) -> None:
        if not pace.failed(stalled=stalled):
            raise NoAnswer(
                server=self._server.host,
                sent_bytes=self._offset_bytes,
                size_bytes=self._cargo.size_bytes,
            )
        pace.rest(tell)

    def _find_place(self, pace: Pace) -> None:
        """Learn how much the server has; where it knows nothing of this file, create the upload."""
        path = self._memory.recall()
        if path is None:
            self._create(pace)
            return
        reply = self._asked(Request("HEAD", path, _VERSIONED), pace)
        length = _number(reply, "upload-length")
        self._offset_bytes = self._plausible(reply)
        if length is not None and length != self._cargo.size_bytes:
            raise _Gone

    def _create(self, pace: Pace) -> None:
        # Never empty: one widespread server answers 400 to metadata without a key.
        name = base64.b64encode(self._cargo.name.encode("ascii")).decode("ascii")
        about = {"Upload-Length": str(self._cargo.size_bytes), "Upload-Metadata": f"name {name}"}
        try:
            reply = self._asked(Request("POST", self._server.path, {**_VERSIONED, **about}), pace)
        except _Gone:
            self._misunderstood(Reply(HTTPStatus.NOT_FOUND, {}))
        # Of the place that the server names only the path is believed: the token goes to no other host.
        path = _path_in(reply.headers.get("location", ""))
        if reply.status != HTTPStatus.CREATED or not path:
            self._misunderstood(reply)
        self._memory.remember(path)
        self._offset_bytes = 0

    def _send_chunk(self, pace: Pace, tell: Tell) -> None:
        path = self._memory.recall()
        if path is None:
            raise _Gone
        self._cargo.content.seek(self._offset_bytes)
        chunk = self._cargo.content.read(min(pace.chunk_bytes, self._cargo.size_bytes - self._offset_bytes))
        about = {
            "Content-Type": "application/offset+octet-stream",
            "Content-Length": str(len(chunk)),
            "Upload-Offset": str(self._offset_bytes),
        }
        began_s = pace.waits.elapsed_s()
        reply = self._asked(Request("PATCH", path, {**_VERSIONED, **about}, _Blocks(chunk, tell)), pace)
        arrived_bytes = self._plausible(reply)
        if arrived_bytes != self._offset_bytes + len(chunk):
            raise Cut
        self._offset_bytes = arrived_bytes
        pace.succeeded(pace.waits.elapsed_s() - began_s)

    def _asked(self, request: Request, pace: Pace) -> Reply:
        """Ask, and sort out what every answer has in common."""
        reply = self._line.ask(request, patience_s=pace.patience_s)
        status = reply.status
        if status in _REFUSED:
            raise Refused(server=self._server.host)
        if status in _FULL:
            raise OutOfRoom(server=self._server.host, size_bytes=self._cargo.size_bytes)
        if status in _GONE:
            raise _Gone
        if status in _LATER or status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            raise Cut
        if not HTTPStatus.OK <= status < HTTPStatus.MULTIPLE_CHOICES:
            self._misunderstood(reply)
        if reply.headers.get("tus-resumable") != VERSION:
            self._misunderstood(reply)
        return reply

    def _plausible(self, reply: Reply) -> int:
        offset_bytes = _number(reply, "upload-offset")
        if offset_bytes is None or offset_bytes > self._cargo.size_bytes:
            self._misunderstood(reply)
        return offset_bytes

    def _misunderstood(self, reply: Reply) -> NoReturn:
        raise NotAServer(server=self._server.host, said=int(reply.status))


@dataclass(frozen=True, slots=True)
class _Blocks:
    """A chunk in small blocks, so that a stop is heard and a stall is noticed between two of them."""

    chunk: bytes
    tell: Tell

    def __iter__(self) -> Iterator[bytes]:
        for at in range(0, len(self.chunk), _BLOCK_BYTES):
            self.tell()
            yield self.chunk[at : at + _BLOCK_BYTES]


def _number(reply: Reply, name: str) -> int | None:
    text = reply.headers.get(name, "")
    return int(text) if _NUMBER.fullmatch(text) else None


def _path_in(location: str) -> str:
    """The path of a place; nothing when it cannot be one."""
    try:
        path = urlsplit(location).path if len(location) <= _LOCATION_MOST else ""
    except ValueError:
        return ""
    return path if _LOCATION.fullmatch(path) else ""
