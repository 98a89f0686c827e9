"""Whatever answers, a refusal is told; nothing else ever comes out of a stranger's bytes."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from fieldbook.base.errors import NoAnswer, NotAServer, TransferError
from fieldbook.base.sensitive import Sensitive
from fieldbook.transfer.pace import Bounds
from fieldbook.transfer.server import Server
from tests.toolkit.ports import Dice
from tests.transfer.servers import TOKEN
from tests.transfer.uploading_child import upload

pytestmark = pytest.mark.network

HASTY = Bounds(
    patience_least_s=0.2, patience_most_s=0.3, rest_first_s=0.01, rest_most_s=0.02, failures_most=3
)
CREATED = b"HTTP/1.1 201 Created\r\nTus-Resumable: 1.0.0\r\n"


@contextmanager
def answering(raw: bytes) -> Iterator[Server]:
    """A server that says *raw* to everybody, and hangs up."""
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        with suppress(OSError):
            while True:
                client, _ = listener.accept()
                with client, suppress(OSError):
                    client.settimeout(2)
                    client.recv(65_536)
                    client.sendall(raw)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    yield Server(f"http://127.0.0.1:{listener.getsockname()[1]}/files", Sensitive(TOKEN))
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    thread.join()


@pytest.mark.parametrize(
    ("raw", "refusal"),
    [
        (b"", NoAnswer),
        (b"SSH-2.0-OpenSSH_9.2\r\n", NoAnswer),
        (b"HTTP/1.1 banana\r\n\r\n", NoAnswer),
        (b"HTTP/1.1 201", NoAnswer),
        (b"HTTP/1.1 201 Created\r\n" + b"X: y\r\n" * 200 + b"\r\n", NoAnswer),
        (b"HTTP/1.1 201 Created\r\nX: " + b"y" * 100_000 + b"\r\n\r\n", NoAnswer),
        (CREATED + b"Transfer-Encoding: chunked\r\n\r\nnot a size\r\n", NoAnswer),
        (CREATED + b"Content-Length: -5\r\nLocation: \xff\xfe\r\n\r\n", NotAServer),
        (CREATED + b"Content-Length: 0\r\n\r\n", NotAServer),
        (CREATED + b"Content-Length: 0\r\nLocation: http://[::1\r\n\r\n", NotAServer),
        (b"HTTP/1.1 299 Fine\r\nContent-Length: 0\r\n\r\n", NotAServer),
        (b"HTTP/1.1 999 Never\r\nContent-Length: 0\r\n\r\n", NoAnswer),
        (b"HTTP/1.1 200 OK\r\n\r\n" + b"endless " * 100_000, NotAServer),
    ],
)
def test_a_strange_answer_is_one_of_two_refusals(
    tmp_path: Path, raw: bytes, refusal: type[TransferError]
) -> None:
    file = tmp_path / "bundle.bin"
    file.write_bytes(b"sealed")
    with answering(raw) as server, pytest.raises(refusal):
        upload(file, server, bounds=HASTY)


def test_noise_is_never_anything_but_a_refusal(tmp_path: Path) -> None:
    file = tmp_path / "bundle.bin"
    file.write_bytes(b"sealed")
    dice = Dice("noise")
    whole = CREATED + b"Location: /files/a1b2\r\nContent-Length: 2\r\n\r\nok"
    for _ in range(60):
        noisy, place = bytearray(whole), dice.take(3)
        for at in place:
            noisy[at % len(noisy)] = dice.take(1)[0]
        with answering(bytes(noisy)) as server, pytest.raises(TransferError):
            upload(file, server, bounds=HASTY)
        file.with_suffix(".place").unlink(missing_ok=True)
