"""The pin of a key is what curl and OpenSSL compute of the same certificate, and survives its renewal."""

import base64
import hashlib
from datetime import timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.x509.oid import NameOID
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.transfer.pinning import pin_of
from tests.toolkit.ports import BEGUN_AT

Key = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey | ed25519.Ed25519PrivateKey
KEYS: list[Key] = [
    ec.generate_private_key(ec.SECP256R1()),
    rsa.generate_private_key(65537, 2048),
    ed25519.Ed25519PrivateKey.generate(),
]


def certificate(key: Key, *, serial: int = 5, name: str = "inbox.example.org") -> bytes:
    called = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    digest = None if isinstance(key, ed25519.Ed25519PrivateKey) else hashes.SHA256()
    signed = (
        x509.CertificateBuilder()
        .subject_name(called)
        .issuer_name(called)
        .public_key(key.public_key())
        .serial_number(serial)
        .not_valid_before(BEGUN_AT)
        .not_valid_after(BEGUN_AT + timedelta(days=90))
        .sign(key, digest)
    )
    return signed.public_bytes(serialization.Encoding.DER)


@pytest.mark.parametrize("key", KEYS, ids=lambda key: type(key).__name__)
def test_a_pin_is_the_digest_of_the_public_key_information(key: Key) -> None:
    told = key.public_key().public_bytes(
        serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    )

    assert pin_of(certificate(key)) == f"sha256//{base64.b64encode(hashlib.sha256(told).digest()).decode()}"


def test_a_renewed_certificate_of_the_same_key_keeps_the_pin() -> None:
    renewed = certificate(KEYS[0], serial=2**150, name="a-much-longer-name.inbox.example.org")

    assert pin_of(renewed) == pin_of(certificate(KEYS[0]))


def test_another_key_has_another_pin() -> None:
    other = ec.generate_private_key(ec.SECP256R1())

    assert pin_of(certificate(other)) != pin_of(certificate(KEYS[0]))


@pytest.mark.parametrize(
    "raw", [b"", b"\x30", b"\x30\x00", b"\x30\x80", b"\x30\x85\x01\x01\x01\x01\x01", b"\x04\x01\x00"]
)
def test_what_is_no_certificate_has_no_pin(raw: bytes) -> None:
    with pytest.raises(ValueError, match=r"no certificate|cut off"):
        pin_of(raw)


@given(st.integers(0, 299))
def test_a_cut_certificate_has_no_pin(size_bytes: int) -> None:
    whole = certificate(KEYS[1])
    with pytest.raises(ValueError, match=r"no certificate|cut off"):
        pin_of(whole[:size_bytes])


@given(st.binary(max_size=200))
def test_any_bytes_have_a_pin_or_are_no_certificate(raw: bytes) -> None:
    """Nothing else is raised for what a stranger sends."""
    try:
        assert pin_of(raw).startswith("sha256//")
    except ValueError as refusal:
        assert str(refusal) in {"no certificate", "cut off"}  # noqa: PT017  # either outcome is right
