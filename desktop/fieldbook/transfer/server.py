"""Where headquarters receives uploads: its address, a station's token, and what proves that it is the one."""

import re
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

from fieldbook.base.problem import Problem
from fieldbook.base.sensitive import Sensitive

_TOKEN = re.compile(r"[A-Za-z0-9._~+/=-]{16,512}")
_PIN = re.compile(r"sha256//[A-Za-z0-9+/]{43}=")
_PATH = re.compile(r"[A-Za-z0-9._~/%-]*")
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
_ADDRESS_MOST = 500
_PORT_MOST = 65_535
_USUAL_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Server:
    """An upload server. Make it only of what ``check_server`` finds no problem with.

    Attributes:
        url: Where uploads are created, for example ``https://inbox.example.org/files``.
        token: What this station shows to be let in.
        pin: The server's key as ``sha256//…`` (the spelling of curl's ``--pinnedpubkey``); None to trust whom
            the computer's own store of certificates trusts.
    """

    url: str
    token: Sensitive
    pin: str | None = None

    @property
    def host(self) -> str:
        """Its name, without a port."""
        return self._parts.hostname or ""

    @property
    def port(self) -> int:
        """Named, or the usual one."""
        return self._parts.port or _USUAL_PORTS[self._parts.scheme]

    @property
    def is_sealed(self) -> bool:
        """Whether TLS is spoken; without it only with this very computer, for rehearsals."""
        return self._parts.scheme == "https"

    @property
    def path(self) -> str:
        """Where uploads are created, beneath the host; servers differ about a slash at its end: it stays."""
        return self._parts.path or "/"

    @property
    def _parts(self) -> SplitResult:
        return urlsplit(self.url)


def check_server(url: str, token: str, pin: str | None = None) -> tuple[Problem, ...]:
    """What is not right yet with a server as it was typed; paths ``url``, ``token`` and ``pin``."""
    found = []
    if not _is_address(url):
        text = "Write the whole address, for example https://inbox.example.org/files."
        found.append(Problem(("url",), "server.address", text))
    if not _TOKEN.fullmatch(token):
        text = "Write the token as headquarters gave it: 16 to 512 letters and digits, without spaces."
        found.append(Problem(("token",), "server.token", text))
    if pin is not None and not _PIN.fullmatch(pin):
        text = "Write the whole pin; it begins with sha256// and has 44 characters after that."
        found.append(Problem(("pin",), "server.pin", text))
    return tuple(found)


def _is_address(url: str) -> bool:
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return False
    is_known = parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _LOOPBACK)
    is_plain = url.isascii() and url.isprintable() and len(url) <= _ADDRESS_MOST and "@" not in parts.netloc
    is_whole = bool(parts.hostname) and (port is None or 0 < port <= _PORT_MOST)
    return (
        is_known and is_plain and is_whole and not (parts.query or parts.fragment) and _has_plain_path(parts)
    )


def _has_plain_path(parts: SplitResult) -> bool:
    return _PATH.fullmatch(parts.path) is not None and " " not in parts.netloc
