"""The keys of this vault that came before the ones in use: what was sealed to them is still on the road."""

from dataclasses import dataclass, replace
from typing import cast

from fieldbook.base import canonical
from fieldbook.store.scratch import Scratch

_SETTING = "own_keys"
FIRST_EPOCH = 1


@dataclass(frozen=True, slots=True)
class EarlierKey:
    """A key that still opens what was sealed to it.

    Attributes:
        epoch: The how manieth it was.
        secret: ``AGE-SECRET-KEY-1…``.
        recipient: Its public half.
        until: When another one took its place.
    """

    epoch: int
    secret: str
    recipient: str
    until: str

    def __repr__(self) -> str:
        """Without the secret."""
        return f"EarlierKey({self.epoch})"


@dataclass(frozen=True, slots=True)
class Turning:
    """A station's earlier hand, which signs its bundles until headquarters confirmed to know the new one.

    Attributes:
        seed: Of the earlier signing key.
        device, seq: The entry that says so; a receipt beyond it ends the turn.
    """

    seed: bytes
    device: str
    seq: int

    def __repr__(self) -> str:
        """Without the seed."""
        return f"Turning({self.seq})"


@dataclass(frozen=True, slots=True)
class Keyset:
    """Which epoch is in use, since when ("" from the beginning), and what came before."""

    epoch: int = FIRST_EPOCH
    since: str = ""
    earlier: tuple[EarlierKey, ...] = ()
    turning: Turning | None = None

    def without(self, epoch: int) -> "Keyset":
        """The same, once the key of *epoch* was destroyed."""
        return replace(self, earlier=tuple(one for one in self.earlier if one.epoch != epoch))


def read_keyset(scratch: Scratch) -> Keyset:
    """What is kept; the first epoch alone where nothing is."""
    kept = scratch.setting(_SETTING)
    if kept is None:
        return Keyset()
    found = canonical.decode_object(kept)
    earlier = cast("list[dict[str, str | int]]", found["earlier"])
    turning = cast("dict[str, str | int] | None", found["turning"])
    return Keyset(
        epoch=cast("int", found["epoch"]),
        since=str(found["since"]),
        earlier=tuple(
            EarlierKey(int(one["epoch"]), str(one["secret"]), str(one["recipient"]), str(one["until"]))
            for one in earlier
        ),
        turning=_turning(turning) if turning else None,
    )


def keep_keyset(scratch: Scratch, keyset: Keyset) -> None:
    """Keep it, in the caller's transaction."""
    turning = keyset.turning
    written: dict[str, canonical.Value] = {
        "epoch": keyset.epoch,
        "since": keyset.since,
        "earlier": [
            {"epoch": one.epoch, "secret": one.secret, "recipient": one.recipient, "until": one.until}
            for one in keyset.earlier
        ],
        "turning": _written_turning(turning) if turning else None,
    }
    scratch.keep_setting(_SETTING, canonical.encode(written))


def _turning(found: dict[str, str | int]) -> Turning:
    return Turning(bytes.fromhex(str(found["seed"])), str(found["device"]), int(found["seq"]))


def _written_turning(turning: Turning) -> canonical.Value:
    return {"seed": turning.seed.hex(), "device": turning.device, "seq": turning.seq}
