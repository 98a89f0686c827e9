"""The other end for tests: an existing tus server on Node.js, in its own process, that can be killed."""

import hashlib
import json
import os
import shutil
import signal
import socket
import subprocess
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import Any

from fieldbook.base.sensitive import Sensitive
from fieldbook.transfer.server import Server

HERE = Path(__file__).parent
PINNED = HERE / "package.json"
CACHE = (
    HERE.parent.parent / "build" / "out" / "tus-server" / hashlib.sha256(PINNED.read_bytes()).hexdigest()[:8]
)
TOKEN = "a-token-of-harbour-tablet-4"
PATIENCE_S, LOOK_AGAIN_S = 600, 0.02
NODE, NPM = shutil.which("node"), shutil.which("npm")


def installed() -> bool:
    """Whether the server is there at the pinned version; fetched once, into a folder that is never kept."""
    if not (NODE and NPM):
        return False
    if not CACHE.is_dir() and not _fetch(NPM):
        return False
    fresh = CACHE / f"server-{os.getpid()}.mjs"
    shutil.copy(HERE / "server.mjs", fresh)
    fresh.replace(CACHE / "server.mjs")
    return True


def _fetch(npm: str) -> bool:
    """Beside its place, and moved there whole: several tests may do this at once."""
    fresh = CACHE.with_name(f"{CACHE.name}-{os.getpid()}")
    fresh.mkdir(parents=True)
    shutil.copy(PINNED, fresh / "package.json")
    command = [npm, "install", "--omit=optional", "--ignore-scripts", "--no-audit", "--no-fund"]
    done = subprocess.run(command, cwd=fresh, capture_output=True, check=False, timeout=120)
    with suppress(OSError):  # somebody else was quicker
        if done.returncode == 0:
            fresh.rename(CACHE)
    shutil.rmtree(fresh, ignore_errors=True)
    return CACHE.is_dir()


def until(happens: Callable[[], bool]) -> None:
    """Wait for it; somebody who only waits leaves the machine to those for whom is waited.

    Raises:
        TimeoutError: when it does not happen within minutes.
    """
    for _ in range(int(PATIENCE_S / LOOK_AGAIN_S)):
        if happens():
            return
        Event().wait(LOOK_AGAIN_S)
    raise TimeoutError("it never happened")


def free_port() -> int:
    """A port on which nobody listens now."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
    return port


@dataclass(frozen=True)
class Certificate:
    """A self-made one and its key, as PEM files."""

    cert: Path
    key: Path


class TusServer:
    """A running server; ``kill`` and ``start`` as often as the test wants."""

    def __init__(
        self, folder: Path, *, certificate: Certificate | None = None, most_bytes: int = 2**32
    ) -> None:
        self.folder = folder
        self.port = free_port()
        folder.mkdir(parents=True, exist_ok=True)
        sealed = {"cert": str(certificate.cert), "key": str(certificate.key)} if certificate else {}
        self._scheme = "https" if certificate else "http"
        self._options = json.dumps(
            {"folder": str(folder), "port": self.port, "tokens": [TOKEN], "most": most_bytes, **sealed}
        )
        self._process: subprocess.Popen[bytes] | None = None
        self.start()

    def start(self) -> None:
        """Start it, and wait until it listens."""
        if NODE is None:
            raise FileNotFoundError("node")
        self._process = subprocess.Popen(
            [NODE, str(CACHE / "server.mjs"), self._options],
            stdout=subprocess.PIPE,
            env={**os.environ, "NODE_NO_WARNINGS": "1"},
        )
        said = self._process.stdout
        if said is None or int(said.readline()) != self.port:
            raise ConnectionError("the server did not start")

    def kill(self) -> None:
        """As a power cut would."""
        if self._process is not None:
            if os.name == "posix":
                self._process.send_signal(signal.SIGKILL)
            else:
                self._process.kill()
            self._process.wait()
            if self._process.stdout is not None:
                self._process.stdout.close()
            self._process = None

    def address(self, *, port: int | None = None, token: str = TOKEN, pin: str | None = None) -> Server:
        """How a station names it; *port* where something stands in between."""
        url = f"{self._scheme}://127.0.0.1:{port or self.port}/files"
        return Server(url, Sensitive(token), pin)

    def requests(self, method: str) -> list[dict[str, Any]]:
        """What was asked of it by *method*, in order."""
        log = self.folder / "requests.log"
        lines = log.read_text().splitlines() if log.exists() else []
        return [one for one in map(json.loads, lines) if one["method"] == method]

    def inbox(self) -> list[Path]:
        """The uploads that are whole."""
        return sorted((self.folder / "inbox").glob("*.fbb"))

    def uploads(self) -> list[Path]:
        """Everything that lies on its disk, whole or not."""
        return [path for path in (self.folder / "uploads").iterdir() if path.suffix != ".json"]
