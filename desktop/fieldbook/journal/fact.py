"""What an entry that is no revision says, as a value whose parts are text or whole numbers, read strictly."""

from dataclasses import asdict, dataclass, fields
from enum import Enum
from typing import ClassVar, Self, cast

from fieldbook.base import canonical
from fieldbook.base.digest import SIZE_BYTES
from fieldbook.base.ids import is_id
from fieldbook.base.limits import (
    BULLETIN_MOST_BYTES,
    IDENTITY_MOST_BYTES,
    ISSUED_MOST,
    MANDATE_SIGNATURES_MOST,
    MESSAGE_MOST,
)
from fieldbook.journal.entry import EntryType

_IDS = {
    *("parent_device", "station", "officer", "device", "bundle", "headquarters", "record", "key", "sheet"),
    *("before", "slot", "issue"),
}
_KEYS = {
    "station_public",
    "officer_public",
    "parent_head",
    "head",
    "held",
    "came",
    "question",
    "public",
    "signing_public",
}
_SEALED = {"nonce", "ct", "signature"}
_LONG = {
    "text": MESSAGE_MOST,
    "reason": MESSAGE_MOST,
    "ct": 2 * IDENTITY_MOST_BYTES,
    "match": 2000,
    "said": BULLETIN_MOST_BYTES,
    "definition": 2000,
    "signatures": MANDATE_SIGNATURES_MOST,
    "cells": ISSUED_MOST,
}
_TEXT_MOST = 200


class Side(Enum):
    """Which end of the road a vault stands at."""

    STATION = "station"
    HEADQUARTERS = "headquarters"


@dataclass(frozen=True, slots=True)
class Fact:
    """The payload of one entry that is no revision; all its parts are text or whole numbers."""

    KIND: ClassVar[str]
    ENTRY: ClassVar[EntryType]

    def body(self) -> bytes:
        """The canonical bytes of the payload."""
        return canonical.encode({"kind": self.KIND, **cast("dict[str, canonical.Value]", asdict(self))})

    @classmethod
    def from_parts(cls, parts: dict[str, canonical.Value]) -> Self:
        """The fact of these parts.

        Raises:
            ValueError: when a part is missing, unknown, or not of its sort.
        """
        wanted = {part.name: part.type for part in fields(cls)}
        if set(parts) != set(wanted):
            raise ValueError("unknown or missing parts")
        for name, value in parts.items():
            _check_part(name, value, whole=wanted[name] is int)
        return cls(**parts)


def _check_part(name: str, value: canonical.Value, *, whole: bool) -> None:
    if whole:
        if type(value) is not int or value < 0:
            raise ValueError(f"{name} is not a whole number")
        return
    if not isinstance(value, str) or len(value) > _LONG.get(name, _TEXT_MOST):
        raise ValueError(f"{name} is not a short text")
    if name in _IDS and not is_id(value):
        raise ValueError(f"{name} is not an identifier")
    if name in _KEYS and (len(value) != 2 * SIZE_BYTES or bytes.fromhex(value).hex() != value):
        raise ValueError(f"{name} is not a key or digest")
    if name in _SEALED and bytes.fromhex(value).hex() != value:
        raise ValueError(f"{name} is not spelled as bytes are")
    if name == "side":
        Side(value)
