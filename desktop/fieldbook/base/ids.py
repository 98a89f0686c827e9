"""Identifiers made offline: 128 random bits, written as 32 lower-case hexadecimal digits."""

import re
from typing import NewType

RecordId = NewType("RecordId", str)
DeviceId = NewType("DeviceId", str)
OfficerId = NewType("OfficerId", str)
StationId = NewType("StationId", str)
BundleId = NewType("BundleId", str)

SIZE_BYTES = 16
_HEX = re.compile(r"[0-9a-f]{32}")


def is_id(text: str) -> bool:
    """Whether *text* is spelled like an identifier."""
    return _HEX.fullmatch(text) is not None


def make_id(random_bytes: bytes) -> str:
    """The identifier made of sixteen random bytes.

    Raises:
        ValueError: when there are not exactly sixteen.
    """
    if len(random_bytes) != SIZE_BYTES:
        raise ValueError("an identifier takes sixteen bytes")
    return random_bytes.hex()
