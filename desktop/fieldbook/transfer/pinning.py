"""The pin of a server's key: SHA-256 over its SubjectPublicKeyInfo, which a renewed certificate keeps."""

import base64
import hashlib
from collections.abc import Iterator

_SEQUENCE = 0x30
_VERSION = 0xA0
_LONG_LENGTH = 0x80
_BEFORE_THE_KEY = 5  # serial number, signature algorithm, issuer, validity, subject (RFC 5280, 4.1)
_LENGTH_BYTES_MOST = 4


def pin_of(certificate: bytes) -> str:
    """The pin of a certificate in DER: ``sha256//`` and base64, as ``curl --pinnedpubkey`` spells it.

    Raises:
        ValueError: when it is no X.509 certificate.
    """
    whole = next(_elements(certificate), None)
    signed = next(_elements(_inside(whole)), None)
    fields = list(_elements(_inside(signed)))
    if fields and fields[0][0] == _VERSION:
        fields = fields[1:]
    if len(fields) <= _BEFORE_THE_KEY or fields[_BEFORE_THE_KEY][0] != _SEQUENCE:
        raise ValueError("no certificate")
    key = fields[_BEFORE_THE_KEY]
    return "sha256//" + base64.b64encode(hashlib.sha256(key).digest()).decode("ascii")


def _elements(raw: bytes) -> Iterator[bytes]:
    """The DER elements that stand side by side in *raw*, each with its tag and length."""
    at = 0
    while at < len(raw):
        start, size = _measure(raw[at:])
        if at + start + size > len(raw):
            raise ValueError("cut off")
        yield raw[at : at + start + size]
        at += start + size


def _inside(element: bytes | None) -> bytes:
    if not element or element[0] != _SEQUENCE:
        raise ValueError("no certificate")
    return element[_measure(element)[0] :]


def _measure(element: bytes) -> tuple[int, int]:
    """Where an element's content starts, and how long it is."""
    if len(element) < 2:  # noqa: PLR2004  # a tag and a length
        raise ValueError("cut off")
    first = element[1]
    if first < _LONG_LENGTH:
        return 2, first
    count = first - _LONG_LENGTH
    if not 0 < count <= _LENGTH_BYTES_MOST or len(element) < 2 + count:
        raise ValueError("no certificate")
    return 2 + count, int.from_bytes(element[2 : 2 + count], "big")
