"""The slot file: who may open the vault. ``docs/format/vault.md`` is the contract.

One slot per officer, each holding the vault's root key and that officer's signing seed under a key made
of the passphrase. The file says nothing about people: officers are random identifiers.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import cast

from fieldbook.base import canonical
from fieldbook.base.errors import VaultDamaged, VaultFromNewerApp, WrongPassphrase
from fieldbook.base.ids import OfficerId, is_id, make_id
from fieldbook.base.limits import KIB
from fieldbook.base.ports import Random
from fieldbook.base.sensitive import Sensitive
from fieldbook.store import keys
from fieldbook.store.places import refusals, write_safely

NAME = "slots.json"
PREVIOUS = "slots.prev.json"
VERSION = 1
FILE_MOST_BYTES = 64 * KIB
SLOTS_MOST = 64
ID_SIZE_BYTES = 16
_SEALED_SIZE_BYTES = 2 * keys.KEY_SIZE_BYTES + 16
_PART = "key file"

Parts = dict[str, canonical.Value]


@dataclass(frozen=True, slots=True)
class Slot:
    """One officer's way in.

    Attributes:
        parts: Everything but the sealed bytes, which are bound to it.
        cost: Of one guess.
        salt: Of the passphrase.
        nonce: Of the seal.
        sealed: Root key and signing seed.
    """

    parts: Parts
    cost: keys.KdfCost
    salt: bytes
    nonce: bytes
    sealed: bytes

    @property
    def officer(self) -> OfficerId:
        """Whose it is."""
        return OfficerId(str(self.parts["officer"]))

    def written(self) -> Parts:
        """As it stands in the file."""
        return self.parts | {"ct": self.sealed.hex()}


@dataclass(frozen=True, slots=True)
class SlotFile:
    """The file as it was read, or as it will be written."""

    vault: str
    epoch: int
    generation: int
    slots: tuple[Slot, ...]
    mac: bytes = b""

    def body(self) -> Parts:
        """Everything but the code over it."""
        return {
            "v": VERSION,
            "vault": self.vault,
            "epoch": self.epoch,
            "gen": self.generation,
            "slots": [slot.written() for slot in self.slots],
        }

    def code(self, root: bytes) -> bytes:
        """What only a holder of the root key can write over the whole file."""
        return keys.mac(keys.derived_key(root, "slots-mac"), canonical.encode(self.body()))


@dataclass(frozen=True, slots=True)
class Opened:
    """What a passphrase opened: the root key, and the officer's own seed."""

    root: bytes
    epoch: int
    officer: OfficerId
    seed: bytes

    def database_key(self) -> bytes:
        """The raw key of the database in this epoch."""
        return keys.derived_key(self.root, "db-key", self.epoch)


@dataclass(frozen=True, slots=True)
class Way:
    """A new way in: the passphrase and what a guess at it shall cost."""

    passphrase: Sensitive
    cost: keys.KdfCost


def make_file(opened: Opened, way: Way, *, random: Random) -> SlotFile:
    """The first slot file of a new vault."""
    blank = SlotFile(make_id(random.take(ID_SIZE_BYTES)), opened.epoch, 1, ())
    slot = make_slot(blank, opened, way=way, random=random)
    return SlotFile(blank.vault, blank.epoch, blank.generation, (slot,))


def with_passphrase(file: SlotFile, opened: Opened, *, way: Way, random: Random) -> SlotFile:
    """*file* in its next generation, with a new slot in the place of the officer's old one."""
    others = tuple(slot for slot in file.slots if slot.officer != opened.officer)
    slot = make_slot(file, opened, way=way, random=random)
    return SlotFile(file.vault, file.epoch, file.generation + 1, (*others, slot))


def make_slot(file: SlotFile, opened: Opened, *, way: Way, random: Random) -> Slot:
    """A slot for *opened*'s officer, bound to *file*'s vault and epoch."""
    salt, nonce = random.take(keys.SALT_SIZE_BYTES), random.take(keys.NONCE_SIZE_BYTES)
    parts: Parts = {
        "id": make_id(random.take(ID_SIZE_BYTES)),
        "type": "passphrase",
        "officer": opened.officer,
        "vault": file.vault,
        "epoch": file.epoch,
        "kdf": {
            "alg": "argon2id",
            "v": keys.KDF_VERSION,
            "m_kib": way.cost.memory_kib,
            "t": way.cost.passes,
            "p": way.cost.lanes,
            "salt": salt.hex(),
        },
        "wrap": {"alg": "chacha20poly1305", "nonce": nonce.hex()},
    }
    key = keys.passphrase_key(way.passphrase, salt, way.cost)
    sealed = keys.seal(key, nonce, opened.root + opened.seed, bound_to=canonical.encode(parts))
    return Slot(parts, way.cost, salt, nonce, sealed)


def unlock(file: SlotFile, passphrase: Sensitive) -> Opened:
    """Try every slot.

    Raises:
        WrongPassphrase: when none opens.
        VaultDamaged: when one opens and the file was altered around it.
    """
    for slot in file.slots:
        try:
            secret = keys.unseal(
                keys.passphrase_key(passphrase, slot.salt, slot.cost),
                slot.nonce,
                slot.sealed,
                bound_to=canonical.encode(slot.parts),
            )
        except keys.WrongKey:
            continue
        root, seed = secret[: keys.KEY_SIZE_BYTES], secret[keys.KEY_SIZE_BYTES :]
        if not keys.same(file.code(root), file.mac):
            raise VaultDamaged(part=_PART)
        return Opened(root, file.epoch, slot.officer, seed)
    raise WrongPassphrase


def write_file(folder: Path, file: SlotFile, root: bytes, *, random: Random) -> None:
    """Put *file* in its place; the generation before stays beside it.

    Raises:
        PlaceError: when the disk refuses; the old file stands.
    """
    content = canonical.encode(file.body() | {"mac": file.code(root).hex()})
    current = folder / NAME
    if current.exists():
        before = current.read_bytes()
        write_safely(folder / PREVIOUS, lambda out: _put(out.write(before)), random=random)
    write_safely(current, lambda out: _put(out.write(content)), random=random)


def read_file(folder: Path) -> SlotFile:
    """The slot file, or the generation before it where the newest cannot be read as one.

    Raises:
        VaultDamaged: when neither can be read.
        VaultFromNewerApp: when it is of a later version.
    """
    try:
        return parse_file(_content(folder / NAME))
    except ValueError:
        pass
    try:
        return parse_file(_content(folder / PREVIOUS))
    except ValueError as error:
        raise VaultDamaged(part=_PART) from error


def parse_file(raw: bytes) -> SlotFile:
    """Read a slot file strictly; every number is checked before it is used for anything.

    Raises:
        ValueError: for anything that ``write_file`` would not have written.
        VaultFromNewerApp: when it says that it is of a later version.
    """
    if len(raw) > FILE_MOST_BYTES:
        raise ValueError("too long")
    found = canonical.decode_object(raw)
    version = found.pop("v", None)
    if type(version) is int and version > VERSION:
        raise VaultFromNewerApp(found=version, known=VERSION)
    if version != VERSION or set(found) != {"vault", "epoch", "gen", "slots", "mac"}:
        raise ValueError("not a slot file")
    listed = found["slots"]
    if not isinstance(listed, list) or not 0 < len(listed) <= SLOTS_MOST:
        raise ValueError("slots")
    vault, epoch = _id(found["vault"]), _whole(found["epoch"])
    slots = tuple(_parse_slot(_object(slot), vault, epoch) for slot in listed)
    return SlotFile(vault, epoch, _whole(found["gen"]), slots, _bytes(found["mac"], keys.KEY_SIZE_BYTES))


def _parse_slot(found: Parts, vault: str, epoch: int) -> Slot:
    parts = dict(found)
    sealed = _bytes(parts.pop("ct", None), _SEALED_SIZE_BYTES)
    if set(parts) != {"id", "type", "officer", "vault", "epoch", "kdf", "wrap"}:
        raise ValueError("unknown or missing parts")
    if parts["type"] != "passphrase" or parts["vault"] != vault or _whole(parts["epoch"]) != epoch:
        raise ValueError("another vault's slot")
    _id(parts["id"]), _id(parts["officer"])
    kdf, wrap = _object(parts["kdf"]), _object(parts["wrap"])
    if (kdf.pop("alg", None), kdf.pop("v", None)) != ("argon2id", keys.KDF_VERSION):
        raise ValueError("another derivation")
    if set(kdf) != {"m_kib", "t", "p", "salt"} or set(wrap) != {"alg", "nonce"}:
        raise ValueError("unknown or missing parts")
    if wrap["alg"] != "chacha20poly1305":
        raise ValueError("another cipher")
    cost = keys.KdfCost(_whole(kdf["m_kib"]), _whole(kdf["t"]), _whole(kdf["p"]))
    salt, nonce = _bytes(kdf["salt"], keys.SALT_SIZE_BYTES), _bytes(wrap["nonce"], keys.NONCE_SIZE_BYTES)
    return Slot(parts, cost, salt, nonce, sealed)


def _content(path: Path) -> bytes:
    if not path.exists():
        raise ValueError("no file")
    with refusals(), path.open("rb") as file:
        return file.read(FILE_MOST_BYTES + 1)


def _put(_written: int) -> None:
    """A writer's count is nobody's business here."""


def _object(value: canonical.Value) -> Parts:
    if not isinstance(value, dict):
        raise ValueError("an object was expected")  # noqa: TRY004 - whatever is wrong with a file is one error
    return cast("Parts", dict(value))


def _whole(value: canonical.Value) -> int:
    if type(value) is not int or value < 0:
        raise ValueError("a whole number was expected")
    return value


def _id(value: canonical.Value) -> str:
    if not isinstance(value, str) or not is_id(value):
        raise ValueError("an identifier was expected")
    return value


def _bytes(value: canonical.Value, size_bytes: int) -> bytes:
    if not isinstance(value, str):
        raise ValueError("bytes were expected")  # noqa: TRY004 - whatever is wrong with a file is one error
    raw = bytes.fromhex(value)
    if len(raw) != size_bytes or raw.hex() != value:
        raise ValueError("bytes of another length or spelling")
    return raw
