"""Uploading to an existing tus server: whatever breaks on the way, the same bytes are there in the end."""

import os
import ssl
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from fieldbook.base.errors import NoAnswer, NotAServer, NotTrusted, OutOfRoom, Refused
from fieldbook.base.ports import Cancelled
from fieldbook.base.sensitive import Sensitive
from fieldbook.transfer import line
from fieldbook.transfer.pace import USUAL, Bounds
from fieldbook.transfer.pinning import pin_of
from fieldbook.transfer.server import Server
from tests.toolkit.ports import Dice
from tests.transfer.bad_line import BadLine
from tests.transfer.conftest import make_certificate
from tests.transfer.servers import TOKEN, Certificate, TusServer, until
from tests.transfer.uploading_child import NAME, upload

pytestmark = pytest.mark.network

ROOT = Path(__file__).parent.parent.parent
CHUNK = 64 * 1024
KIB = 1024
HASTY = Bounds(
    chunk_first_bytes=CHUNK,
    patience_least_s=5,
    patience_most_s=10,
    rest_first_s=0.05,
    rest_most_s=0.2,
    failures_most=4,
)
IMPATIENT = replace(HASTY, patience_least_s=0.4, patience_most_s=1, failures_most=6)
Starting = Callable[..., TusServer]


def child(file: Path, server: Server) -> "subprocess.Popen[bytes]":
    """Another process that uploads *file*."""
    return subprocess.Popen(
        [
            *(sys.executable, "-m", "tests.transfer.uploading_child"),
            *(str(file), server.url, TOKEN, str(CHUNK)),
        ],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT / "desktop"), str(ROOT)))},
    )


def wait_for_chunks(tus: TusServer, count: int, process: "subprocess.Popen[bytes]") -> None:
    """Until the server was asked to take so many, or the child is done."""
    until(lambda: len(tus.requests("PATCH")) >= count or process.poll() is not None)


def check_arrived(tus: TusServer, file: Path) -> None:
    """Exactly one whole upload, byte for byte."""
    arrived = tus.inbox()
    assert [path.stem for path in arrived] == [NAME]
    assert arrived[0].read_bytes() == file.read_bytes()


def test_a_file_arrives_whole(tus: TusServer, file: Path) -> None:
    upload(file, tus.address(), bounds=USUAL)

    check_arrived(tus, file)


def test_an_address_may_end_with_a_slash(tus: TusServer, file: Path) -> None:
    """As that of the other widespread server does."""
    upload(file, Server(f"{tus.address().url}/", Sensitive(TOKEN)), bounds=USUAL)

    check_arrived(tus, file)


def test_a_file_that_is_there_already_is_not_sent_again(tus: TusServer, file: Path) -> None:
    """As after a kill between the last byte and its answer."""
    upload(file, tus.address(), bounds=USUAL)
    chunks = len(tus.requests("PATCH"))

    upload(file, tus.address(), bounds=USUAL)

    assert len(tus.requests("PATCH")) == chunks
    assert len(tus.uploads()) == 1


def test_chunks_grow_while_the_line_is_quick(tus: TusServer, file: Path) -> None:
    upload(file, tus.address(), bounds=HASTY)

    sizes = [one["length"] for one in tus.requests("PATCH")]
    assert sizes[:4] == [CHUNK, 2 * CHUNK, 4 * CHUNK, 8 * CHUNK]


def test_a_line_that_cuts_and_stalls_only_takes_longer(tus: TusServer, file: Path) -> None:
    with BadLine(tus.port, cut_after_bytes=(60_000, 420_000)) as line:
        upload(file, tus.address(port=line.port), bounds=IMPATIENT)

        check_arrived(tus, file)
        assert line.cuts > 3
        assert line.stalls > 1


@pytest.mark.slow
def test_six_megabytes_arrive_over_the_worst_line_at_the_usual_pace(tus: TusServer, tmp_path: Path) -> None:
    """The line on which a widespread client hung for ever."""
    file = tmp_path / "large.bin"
    file.write_bytes(Dice("large").take(6_000_000))
    with BadLine(tus.port, cut_after_bytes=(60_000, 420_000)) as line:
        upload(file, tus.address(port=line.port), bounds=USUAL)

        check_arrived(tus, file)
        assert line.cuts > 15
        assert line.stalls > 2


@pytest.mark.slow
def test_a_line_on_which_nothing_moves_is_given_up(tus: TusServer, file: Path) -> None:
    """The bad line bites: with every connection stalled nothing arrives, and that is said."""
    with (
        BadLine(tus.port, cut_after_bytes=(1, 2), stall_every=1) as line,
        pytest.raises(NoAnswer) as refusal,
    ):
        upload(file, tus.address(port=line.port), bounds=IMPATIENT)

    assert refusal.value.fields == {"server": "127.0.0.1", "sent_bytes": 0, "size_bytes": 2_000_000}
    assert line.connections == IMPATIENT.failures_most


class TestAKill:
    @pytest.mark.parametrize("kills", [3, pytest.param(20, marks=pytest.mark.slow)])
    def test_of_the_client_costs_at_most_one_chunk(self, tus: TusServer, file: Path, kills: int) -> None:
        if kills > 3:
            file.write_bytes(Dice("longer").take(12_000_000))
        done = 0
        for _ in range(kills):
            process = child(file, tus.address())
            wait_for_chunks(tus, len(tus.requests("PATCH")) + 3, process)
            process.kill()
            done += process.wait() != 0

        assert child(file, tus.address()).wait() == 0
        check_arrived(tus, file)
        sent = sum(one["length"] for one in tus.requests("PATCH"))
        assert done == kills
        assert sent <= file.stat().st_size + kills * CHUNK

    @pytest.mark.parametrize("kills", [2, pytest.param(20, marks=pytest.mark.slow)])
    def test_of_the_server_costs_at_most_one_chunk(self, tus: TusServer, file: Path, kills: int) -> None:
        file.write_bytes(Dice("longer").take(12_000_000))
        process = child(file, tus.address())
        for _ in range(kills):
            wait_for_chunks(tus, len(tus.requests("PATCH")) + 3, process)
            assert process.poll() is None
            tus.kill()
            tus.start()

        assert process.wait() == 0
        check_arrived(tus, file)
        sent = sum(one["length"] for one in tus.requests("PATCH"))
        assert sent <= file.stat().st_size + kills * CHUNK


class TestAServer:
    def test_that_lost_everything_gets_it_anew(self, tus: TusServer, file: Path) -> None:
        """404 after a restart: its disk was cleared, or the upload was too old."""
        stop_after(file, tus, chunks=3)
        tus.kill()
        for path in (tus.folder / "uploads").iterdir():
            path.unlink()
        tus.start()

        upload(file, tus.address(), bounds=HASTY)

        check_arrived(tus, file)
        assert len(tus.requests("POST")) == 2

    def test_refuses_a_token_that_it_does_not_know(self, tus: TusServer, file: Path) -> None:
        with pytest.raises(Refused):
            upload(file, tus.address(token="a-token-of-somebody-else"), bounds=HASTY)

        assert tus.uploads() == []

    def test_without_room_says_so_before_anything_is_sent(self, starting: Starting, file: Path) -> None:
        small = starting(most_bytes=1_000_000)
        with pytest.raises(OutOfRoom) as refusal:
            upload(file, small.address(), bounds=HASTY)

        assert refusal.value.fields["size_bytes"] == 2_000_000
        assert small.uploads() == []

    @pytest.mark.parametrize("status", [200, 302, 404])
    def test_that_is_no_upload_server_is_told_apart(self, file: Path, status: int) -> None:
        """The page on which a hotel asks for a room number answers everything."""
        with portal(status) as port, pytest.raises(NotAServer) as refusal:
            upload(file, Server(f"http://127.0.0.1:{port}/files", Sensitive(TOKEN)), bounds=HASTY)

        assert refusal.value.fields["said"] == status

    def test_that_is_not_there_is_waited_for_only_so_long(self, tus: TusServer, file: Path) -> None:
        tus.kill()
        with pytest.raises(NoAnswer):
            upload(file, tus.address(), bounds=HASTY)


class TestACertificate:
    @pytest.fixture
    def sealed(self, starting: Starting, certificate: Certificate) -> TusServer:
        """A server that speaks TLS only."""
        return starting(certificate=certificate)

    @pytest.fixture
    def vouched(self, certificate: Certificate, monkeypatch: pytest.MonkeyPatch) -> None:
        """The system's store knows the certificate: OpenSSL's, put in another place for this test."""
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate.cert))

    def test_that_nobody_vouches_for_is_refused_at_once(self, sealed: TusServer, file: Path) -> None:
        """Not even the token is told."""
        with pytest.raises(NotTrusted):
            upload(file, sealed.address(), bounds=HASTY)

        assert not (sealed.folder / "requests.log").exists()

    def test_that_was_pinned_is_accepted(
        self, sealed: TusServer, certificate: Certificate, file: Path
    ) -> None:
        upload(file, sealed.address(pin=pin_of_pem(certificate)), bounds=HASTY)

        check_arrived(sealed, file)

    def test_other_than_the_pinned_one_is_refused(
        self, sealed: TusServer, file: Path, tmp_path: Path
    ) -> None:
        other = pin_of_pem(make_certificate(tmp_path, "other"))
        with pytest.raises(NotTrusted):
            upload(file, sealed.address(pin=other), bounds=HASTY)

        assert not (sealed.folder / "requests.log").exists()

    def test_of_the_systems_store_needs_no_pin(self, vouched: None, sealed: TusServer, file: Path) -> None:
        upload(file, sealed.address(), bounds=HASTY)

        check_arrived(sealed, file)

    def test_of_a_store_in_another_place_is_found(
        self, sealed: TusServer, certificate: Certificate, file: Path, *, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A program that was packaged on one system and runs on another."""
        nowhere = ssl.get_default_verify_paths()._replace(cafile="", capath="")
        monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: nowhere)
        monkeypatch.setattr(line, "STORES", ("/not/there.pem", str(certificate.cert)))

        upload(file, sealed.address(), bounds=HASTY)

        check_arrived(sealed, file)

    def test_for_another_name_is_refused(self, vouched: None, sealed: TusServer, file: Path) -> None:
        elsewhere = Server(sealed.address().url.replace("127.0.0.1", "localhost"), Sensitive(TOKEN))

        with pytest.raises(NotTrusted):
            upload(file, elsewhere, bounds=HASTY)


def test_a_stop_is_heard_between_two_blocks_and_costs_nothing(tus: TusServer, file: Path) -> None:
    stop_after(file, tus, chunks=3)

    upload(file, tus.address(), bounds=HASTY)

    check_arrived(tus, file)
    assert len(tus.requests("POST")) == 1
    assert tus.requests("PATCH")[-1]["offset"] > 0


@contextmanager
def portal(status: int) -> Iterator[int]:
    """A web server that answers every question with a page; gives its port."""

    class Page(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.send_response(status)
            self.send_header("Location", "https://elsewhere.example/sign-in")
            self.send_header("Content-Length", "7")
            self.end_headers()
            self.wfile.write(b"<html/>")

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # named so by the library
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Page) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server.server_port
        server.shutdown()


@dataclass
class StopAt:
    """Progress that wishes to stop once so many bytes have arrived."""

    size_bytes: int

    def step(self, what: str, done: int, of: int | None) -> None:
        assert what == "upload"
        if done >= self.size_bytes:
            raise Cancelled


def stop_after(file: Path, tus: TusServer, *, chunks: int) -> None:
    """Upload the beginning of *file*, then stop as a person would."""
    same = Bounds(chunk_least_bytes=CHUNK, chunk_most_bytes=CHUNK, chunk_first_bytes=CHUNK)
    with pytest.raises(Cancelled):
        upload(file, tus.address(), bounds=same, progress=StopAt(chunks * CHUNK))


def pin_of_pem(certificate: Certificate) -> str:
    return pin_of(ssl.PEM_cert_to_DER_cert(certificate.cert.read_text()))
