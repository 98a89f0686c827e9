"""What this machine remembers of a vault, outside it: how far its journal had come here."""

from dataclasses import dataclass
from pathlib import Path
from typing import cast

from fieldbook.base import canonical
from fieldbook.base.limits import KIB
from fieldbook.base.ports import Random
from fieldbook.store import keys
from fieldbook.store.places import make_folder, refusals
from fieldbook.store.slots import put

_MOST_BYTES = 4 * KIB


@dataclass(frozen=True, slots=True)
class Anchor:
    """The end of our own chain, and the machine on which it was written; *head* is "" before any entry."""

    device: str
    next_seq: int
    head: str
    machine: str

    def body(self) -> dict[str, canonical.Value]:
        """As it is written, but for the code over it."""
        return {
            "v": 1,
            "device": self.device,
            "next_seq": self.next_seq,
            "head": self.head,
            "machine": self.machine,
        }


def write_anchor(path: Path, anchor: Anchor, *, key: bytes, random: Random) -> None:
    """Keep *anchor* at *path*, under a code that only this vault can make.

    Raises:
        PlaceError: when the disk refuses.
    """
    body = anchor.body()
    code = keys.mac(keys.derived_key(key, "anchor"), canonical.encode(body))
    with refusals():
        make_folder(path.parent)
    put(path, canonical.encode({**body, "mac": code.hex()}), random=random)


def read_anchor(path: Path, *, key: bytes) -> Anchor | None:
    """What was kept at *path*; None when nothing is there, or it is not this vault's word."""
    try:
        with path.open("rb") as file:
            found = canonical.decode_object(file.read(_MOST_BYTES))
        code = bytes.fromhex(cast("str", found.pop("mac")))
        anchor = Anchor(
            cast("str", found["device"]),
            cast("int", found["next_seq"]),
            cast("str", found["head"]),
            cast("str", found["machine"]),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None
    expected = keys.mac(keys.derived_key(key, "anchor"), canonical.encode(found))
    return anchor if found == anchor.body() and keys.same(code, expected) else None
