"""One connection to the upload server: opened when needed, dropped after any trouble."""

import hmac
import http.client
import io
import os
import socket
import ssl
import sys
import threading
import urllib.request
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Protocol
from urllib.parse import urlsplit

from fieldbook.base.errors import NotTrusted
from fieldbook.transfer.pinning import pin_of
from fieldbook.transfer.server import Server

STORES = (
    "/etc/ssl/certs/ca-certificates.crt",  # Debian, Ubuntu, Arch
    "/etc/pki/tls/certs/ca-bundle.crt",  # Fedora, Red Hat
    "/etc/ssl/ca-bundle.pem",  # SUSE
    "/etc/ssl/cert.pem",  # macOS, Alpine
)
"""Where systems keep the certificates that they trust."""

_BODY_MOST_BYTES = 64 * 1024


class Cut(Exception):
    """The line broke, stalled, or carried something that is no HTTP; worth another attempt.

    Attributes:
        stalled: Nothing moved for as long as patience lasted.
    """

    def __init__(self, *, stalled: bool = False) -> None:
        super().__init__()
        self.stalled = stalled


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked of the server."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: Iterable[bytes] = ()
    answer_most_bytes: int = _BODY_MOST_BYTES


@dataclass(frozen=True, slots=True)
class Reply:
    """What the server said; header names in small letters."""

    status: int
    headers: Mapping[str, str]
    body: bytes = b""


class Asking(Protocol):
    """Whoever can ask the server."""

    def ask(self, request: Request, *, patience_s: float) -> Reply:
        """Ask once.

        Raises:
            Cut: when the line broke, or nothing moved for *patience_s*.
            NotTrusted: when it is not the server that was meant.
        """
        ...


class Halt:
    """Lets another thread hang up at once, however long an answer would be waited for."""

    def __init__(self) -> None:
        self._is_pulled = threading.Event()
        self._sock: socket.socket | None = None

    @property
    def is_pulled(self) -> bool:
        """Whether nothing more is to be said."""
        return self._is_pulled.is_set()

    def watch(self, sock: socket.socket | None) -> None:
        """From now on it is *sock* that is hung up."""
        self._sock = sock
        if self.is_pulled:
            self.pull()

    def pull(self) -> None:
        """Hang up; whoever waits for an answer finds the line cut."""
        self._is_pulled.set()
        sock = self._sock
        if sock is not None:
            with suppress(OSError):  # it was closed in the same moment
                # Beneath TLS, whose own shutdown would take the ground from under who is reading.
                socket.socket.shutdown(sock, socket.SHUT_RDWR)


class Line:
    """Asks by HTTP over TLS. Follows no redirection, so the token goes nowhere but to this server."""

    def __init__(self, server: Server, halt: Halt | None = None) -> None:
        self._server = server
        self._halt = halt or Halt()
        self._connection: http.client.HTTPConnection | None = None

    def ask(self, request: Request, *, patience_s: float) -> Reply:
        """Ask once, over the open connection where there is one."""
        if self._halt.is_pulled:
            raise Cut
        try:
            return self._asked(request, patience_s)
        except ssl.SSLCertVerificationError as error:
            self.close()
            raise NotTrusted(server=self._server.host) from error
        except (OSError, http.client.HTTPException) as error:
            self.close()
            raise Cut(stalled=isinstance(error, TimeoutError)) from error
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Hang up; the next question opens a new connection."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _asked(self, request: Request, patience_s: float) -> Reply:
        connection = self._connection or self._opened(patience_s)
        self._connection = connection
        self._halt.watch(connection.sock)
        if connection.sock is not None:
            connection.sock.settimeout(patience_s)
        headers = {**request.headers, "Authorization": f"Bearer {self._server.token.reveal()}"}
        connection.request(request.method, request.path, request.body or None, headers)
        answer = connection.getresponse()
        body = answer.read(request.answer_most_bytes + 1)
        if not answer.isclosed():  # longer than we care to read: this connection is of no further use
            self.close()
        return Reply(answer.status, {name.lower(): value for name, value in answer.getheaders()}, body)

    def _opened(self, patience_s: float) -> http.client.HTTPConnection:
        server, proxy = self._server, proxy_for(self._server)
        host, port = proxy or (server.host, server.port)
        connection = (
            http.client.HTTPSConnection(host, port, timeout=patience_s, context=_context(server))
            if server.is_sealed
            else http.client.HTTPConnection(host, port, timeout=patience_s)
        )
        connection.response_class = _WholeAnswer
        if proxy:
            connection.set_tunnel(server.host, server.port)
        connection.connect()
        try:
            self._check_pin(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def _check_pin(self, connection: http.client.HTTPConnection) -> None:
        """Compare the key before anything is said, the token above all."""
        if self._server.pin is None:
            return
        sealed = connection.sock
        shown = sealed.getpeercert(binary_form=True) if isinstance(sealed, ssl.SSLSocket) else None
        if not shown or not hmac.compare_digest(_pin_or_nothing(shown), self._server.pin):
            raise NotTrusted(server=self._server.host)


def is_in_reach(server: Server, *, patience_s: float = 3) -> bool:
    """Whether somebody opens the door at that address, or at the proxy before it; nothing is said."""
    try:
        socket.create_connection(proxy_for(server) or (server.host, server.port), patience_s).close()
    except OSError:
        return False
    return True


class _WholeLines(io.BufferedReader):
    """Refuses a line that ends without a line end: the rest of the answer was cut off."""

    def readline(self, size: int | None = -1, /) -> bytes:
        line = super().readline(size)
        if not line.endswith(b"\n") and (size is None or size < 0 or len(line) < size):
            raise http.client.IncompleteRead(line)
        return line


class _WholeAnswer(http.client.HTTPResponse):
    """Else the library takes headers that were cut off for all there are, and what is missing for meant."""

    def __init__(self, sock: socket.socket, *rest: Any, **named: Any) -> None:
        super().__init__(sock, *rest, **named)
        self.fp.close()
        self.fp = _WholeLines(sock.makefile("rb", buffering=0))


def proxy_for(server: Server) -> tuple[str, int] | None:
    """The proxy that the person's system names for a sealed line, as host and port; None to go directly."""
    named = urllib.request.getproxies().get("https") if server.is_sealed else None
    if not named or urllib.request.proxy_bypass(server.host):
        return None
    parts = urlsplit(named if "//" in named else f"//{named}")
    return (parts.hostname, parts.port or 80) if parts.hostname else None


def _context(server: Server) -> ssl.SSLContext:
    context = ssl.create_default_context()
    usual = ssl.get_default_verify_paths()
    if sys.platform != "win32" and not any((usual.cafile, usual.capath)):
        # A packaged program looks where the system had its store on which it was packaged.
        for store in filter(os.path.isfile, STORES):
            context.load_verify_locations(store)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if (
        server.pin is not None
    ):  # the pin says who it is; nobody else need vouch for a key that was handed over
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    return context


def _pin_or_nothing(certificate: bytes) -> str:
    try:
        return pin_of(certificate)
    except ValueError:
        return ""
