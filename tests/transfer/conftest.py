"""A tus server to upload to, a file to upload, and self-made certificates."""

import datetime
import ipaddress
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.toolkit.ports import BEGUN_AT, Dice
from tests.transfer import servers
from tests.transfer.servers import Certificate, TusServer


@pytest.fixture
def starting(tmp_path: Path) -> Iterator[Callable[..., TusServer]]:
    """Starts servers, and ends them with the test."""
    if not servers.installed():
        pytest.skip("needs node and npm, and once the npm registry, for the tus server")
    started: list[TusServer] = []

    def start(**options: object) -> TusServer:
        one = TusServer(tmp_path / f"server-{len(started)}", **options)  # type: ignore[arg-type]  # handed on
        started.append(one)
        return one

    yield start
    for one in started:
        one.kill()


@pytest.fixture
def tus(starting: Callable[..., TusServer]) -> TusServer:
    """A plain server on the loopback."""
    return starting()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Two million bytes that cannot be guessed from each other."""
    path = tmp_path / "bundle.bin"
    path.write_bytes(Dice("bundle").take(2_000_000))
    return path


@pytest.fixture
def certificate(tmp_path: Path) -> Certificate:
    """A certificate for the loopback that nobody vouches for."""
    return make_certificate(tmp_path, "own")


def make_certificate(folder: Path, name: str) -> Certificate:
    """A fresh key, and a certificate that it signed itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    called = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    names = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
    signed = (
        x509.CertificateBuilder()
        .subject_name(called)
        .issuer_name(called)
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(BEGUN_AT - datetime.timedelta(days=1))
        .not_valid_after(BEGUN_AT + datetime.timedelta(days=3650))
        .add_extension(names, critical=False)
        .sign(key, hashes.SHA256())
    )
    made = Certificate(folder / f"{name}.cert.pem", folder / f"{name}.key.pem")
    made.cert.write_bytes(signed.public_bytes(serialization.Encoding.PEM))
    made.key.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return made
