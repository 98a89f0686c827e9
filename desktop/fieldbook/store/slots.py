"""The slot file: who may open the vault. ``docs/format/vault.md`` is the contract.

One slot per officer, each holding the vault's root key and that officer's signing seed under a key made of
the passphrase; beside them a slot for the printed recovery sheet and one for headquarters' recovery key. The
file says nothing about people: officers are random identifiers.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from fieldbook.base import canonical
from fieldbook.base.errors import VaultDamaged, VaultFromNewerApp, VaultFromOlderApp, WrongPassphrase
from fieldbook.base.ids import OfficerId, make_id
from fieldbook.base.limits import KIB
from fieldbook.base.ports import Random
from fieldbook.base.sensitive import Sensitive
from fieldbook.store import keys
from fieldbook.store.custody.later import open_later
from fieldbook.store.custody.slot import (
    PASSPHRASE,
    RECOVERY,
    OfficerSlot,
    Parts,
    RecoverySlot,
    SheetSlot,
    Slot,
    bytes_of,
    id_of,
    object_of,
    parse_slot,
    whole_of,
)
from fieldbook.store.places import SLOTS, SLOTS_BEFORE, refusals, write_safely

NAME, PREVIOUS = SLOTS, SLOTS_BEFORE
VERSION = 2
"""Since every file carries ``rest_mac`` and a recovery slot ``apart``; a file of 1 may lack either."""
FILE_MOST_BYTES = 256 * KIB
SLOTS_MOST = 64
ID_SIZE_BYTES = 16
_PART = "key file"
_FIRST_NAMES = {"vault", "epoch", "gen", "slots", "mac"}
_FILE_NAMES = _FIRST_NAMES | {"turning", "destroy_after", "rest_mac"}


@dataclass(frozen=True, slots=True)
class SlotFile:
    """The file as it was read, or as it will be written.

    Attributes:
        epoch: Of the root key in use.
        turning: Whether the database is just being given the key of the epoch after: either may open it.
        destroy_after: Wrong passphrases after which the officers' slots are destroyed; 0 for never.
        mac: The code over the file; *rest_mac* is the one over what would be left without its officers.
        version: Of its layout; the next generation is written in the newest.
    """

    vault: str
    epoch: int
    generation: int
    slots: tuple[Slot, ...]
    turning: bool = False
    destroy_after: int = 0
    mac: bytes = b""
    rest_mac: bytes = b""
    version: int = VERSION

    @property
    def officers(self) -> tuple[OfficerSlot, ...]:
        """The slots that a passphrase opens."""
        return tuple(slot for slot in self.slots if isinstance(slot, OfficerSlot))

    @property
    def sheet(self) -> SheetSlot | None:
        """The slot of the printed recovery sheet."""
        return next((slot for slot in self.slots if isinstance(slot, SheetSlot)), None)

    @property
    def recovery(self) -> RecoverySlot | None:
        """The slot of headquarters' recovery key."""
        return next((slot for slot in self.slots if isinstance(slot, RecoverySlot)), None)

    def body(self) -> Parts:
        """Everything but the code over it."""
        return {
            "v": self.version,
            "vault": self.vault,
            "epoch": self.epoch,
            "turning": self.turning,
            "gen": self.generation,
            "destroy_after": self.destroy_after,
            "slots": [slot.written() for slot in self.slots],
        }

    def code(self, root: bytes) -> bytes:
        """What only a holder of the epoch's root key can write over the whole file."""
        return keys.mac(keys.derived_key(root, "slots-mac"), canonical.encode(self.body()))

    def next(self, slots: tuple[Slot, ...]) -> "SlotFile":
        """The next generation, with these slots."""
        return replace(self._following(slots), version=VERSION)

    def rest(self) -> "SlotFile":
        """The next generation without the officers' slots."""
        return self._following(tuple(slot for slot in self.slots if not isinstance(slot, OfficerSlot)))

    def _following(self, slots: tuple[Slot, ...]) -> "SlotFile":
        return replace(self, generation=self.generation + 1, slots=slots, mac=b"", rest_mac=b"")

    def signed(self, root: bytes) -> bytes:
        """The file as it is written by a holder of the epoch's root key."""
        codes = {"mac": self.code(root).hex(), "rest_mac": self.rest().code(root).hex()}
        return canonical.encode(self.body() | codes)


@dataclass(frozen=True, slots=True)
class Opened:
    """What a slot opened: the root key, and the officer's own seed.

    Attributes:
        next_root: The root key of the epoch after, while the file is turning.
        is_altered: Whether the file around the slot is not as a holder of the root key left it.
        by_copy: The generation of the copy that opened in the place of the file; None where the file did.
    """

    root: bytes
    epoch: int
    officer: OfficerId
    seed: bytes
    next_root: bytes | None = None
    is_altered: bool = False
    by_copy: int | None = None

    def database_key(self) -> bytes:
        """The raw key of the database in this epoch."""
        return keys.derived_key(self.root, "db-key", self.epoch)

    def turned(self) -> "Opened | None":
        """As it is once the database has the next key; None where that is not ours."""
        if self.next_root is None:
            return None
        return Opened(self.next_root, self.epoch + 1, self.officer, self.seed)


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


def with_officer(file: SlotFile, opened: Opened, *, way: Way, random: Random) -> SlotFile:
    """*file* in its next generation, with a new slot for *opened*'s officer in the place of an old one."""
    others = tuple(
        slot for slot in file.slots if not isinstance(slot, OfficerSlot) or slot.officer != opened.officer
    )
    return file.next((*others, make_slot(file, opened, way=way, random=random)))


def make_slot(file: SlotFile, opened: Opened, *, way: Way, random: Random) -> OfficerSlot:
    """A slot for *opened*'s officer, bound to *file*'s vault and to the epoch."""
    salt, nonce = random.take(keys.SALT_SIZE_BYTES), random.take(keys.NONCE_SIZE_BYTES)
    public = keys.public_half(sealing_secret(opened.seed))
    parts: Parts = {
        "id": make_id(random.take(ID_SIZE_BYTES)),
        "type": PASSPHRASE,
        "officer": opened.officer,
        "vault": file.vault,
        "epoch": opened.epoch,
        "public": public.hex(),
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
    return OfficerSlot(parts, opened.epoch, way.cost, salt, nonce, public, sealed)


def sealing_secret(seed: bytes) -> bytes:
    """The secret half of the key to which later root keys are sealed for an officer."""
    return keys.derived_key(seed, "officer-sealing")


Stretch = Callable[[OfficerSlot], bytes]
"""The key that a passphrase stands for at a slot."""


def unlock(file: SlotFile, passphrase: Sensitive) -> Opened:
    """As ``open_any``, with a passphrase."""
    return open_any(file, lambda slot: keys.passphrase_key(passphrase, slot.salt, slot.cost))


def open_any(file: SlotFile, stretch: Stretch) -> Opened:
    """Try every officer's slot.

    A slot that opens proves the passphrase and the root key, whatever was done to the file around it. So an
    altered file is told, and lets in whoever could come in before: else one flipped byte would keep all out.

    Raises:
        WrongPassphrase: when none opens.
        VaultDamaged: when one opens and leads to no key, or the file was altered while the key was turning.
    """
    for slot in file.officers:
        with suppress(keys.WrongKey):
            return climb(file, slot, unsealed(slot, stretch(slot)))
    raise WrongPassphrase


def unsealed(slot: OfficerSlot, key: bytes) -> bytes:
    """Root key and signing seed.

    Raises:
        WrongKey: when it is not the key of the slot's passphrase, or the slot was altered.
    """
    return keys.unseal(key, slot.nonce, slot.sealed, bound_to=canonical.encode(slot.parts))


def climb(file: SlotFile, slot: OfficerSlot, secret: bytes) -> Opened:
    """From the root that lies in the slot up to the one in use, and the next where the file is turning.

    Raises:
        VaultDamaged: when it leads to no key, or the file was altered while the key was turning.
    """
    root, seed = secret[: keys.KEY_SIZE_BYTES], secret[keys.KEY_SIZE_BYTES :]
    roots = {slot.epoch: root}
    for later in slot.later:
        try:
            root = open_later(slot, later, roots[later.epoch - 1], secret=sealing_secret(seed))
        except keys.WrongKey as error:
            raise VaultDamaged(part=_PART) from error
        roots[later.epoch] = root
    if file.epoch not in roots:
        raise VaultDamaged(part=_PART)
    is_altered = not is_whole(file, roots[file.epoch])
    if is_altered and file.turning:
        raise VaultDamaged(part=_PART)  # which of two keys the database has may not rest on such a file
    upcoming = roots.get(file.epoch + 1) if file.turning else None
    return Opened(roots[file.epoch], file.epoch, slot.officer, seed, upcoming, is_altered)


def is_whole(file: SlotFile, root: bytes) -> bool:
    """Whether a holder of the *root* key of its epoch wrote *file* as it is."""
    rest = not file.officers or keys.same(file.rest().code(root), file.rest_mac)
    return rest and keys.same(file.code(root), file.mac)


def write_file(folder: Path, file: SlotFile, root: bytes, *, random: Random, settle: bool = False) -> None:
    """Put *file* in its place; the generation before stays beside it.

    Args:
        folder: Of the vault.
        file: What is written.
        root: The root key of *file*'s epoch.
        random: Names the neighbour that is written first.
        settle: Whether the generation before must go, because it opens for somebody who may no longer.

    Raises:
        PlaceError: when the disk refuses; the old file stands.
    """
    content = file.signed(root)
    current = folder / NAME
    if not settle and is_readable(folder):  # what cannot be read shall not take the place of what can
        put(folder / PREVIOUS, current.read_bytes(), random=random)
    put(current, content, random=random)
    if settle:
        put(folder / PREVIOUS, content, random=random)


def destroy_officers(folder: Path, file: SlotFile, *, random: Random) -> None:
    """Take every officer's slot away, for ever; the ways of recovery stay, and without any nothing opens it.

    Nobody who could sign the file is there; who signed the one before signed what is left of it as well.
    """
    left = file.rest()
    codes = {"mac": file.rest_mac.hex(), "rest_mac": bytes(keys.KEY_SIZE_BYTES).hex()}
    content = canonical.encode(left.body() | codes)
    for name in (PREVIOUS, NAME):
        put(folder / name, content, random=random)


def put(path: Path, content: bytes, *, random: Random) -> None:
    """Write a small file whole, in the place of what was there."""
    write_safely(path, lambda out: _heard(out.write(content)), random=random)


def is_readable(folder: Path) -> bool:
    """Whether the newest slot file is there and can be read as one, be it of another version."""
    with suppress(VaultFromNewerApp, VaultFromOlderApp):
        return _parsed(folder / NAME) is not None
    return True


def read_file(folder: Path) -> SlotFile:
    """The slot file, or the generation before it where the newest cannot be read as one.

    Raises:
        VaultDamaged: when neither can be read.
        VaultFromNewerApp, VaultFromOlderApp: when it is of a version that is not read.
    """
    file = _parsed(folder / NAME) or _parsed(folder / PREVIOUS)
    if file is None:
        raise VaultDamaged(part=_PART)
    return file


def read_copy(folder: Path) -> SlotFile | None:
    """What lies beside the slot file, where it can be read as one."""
    with suppress(VaultFromNewerApp, VaultFromOlderApp):
        return _parsed(folder / PREVIOUS)
    return None


def _parsed(path: Path) -> SlotFile | None:
    if not path.is_file():
        return None
    with suppress(ValueError), refusals(), path.open("rb") as file:
        return parse_file(file.read(FILE_MOST_BYTES + 1))
    return None


def parse_file(raw: bytes) -> SlotFile:
    """Read a slot file strictly; every number is checked before it is used for anything.

    Raises:
        ValueError: for anything that ``write_file`` would not have written.
        VaultFromNewerApp: when it says that it is of a later version.
        VaultFromOlderApp: when it is of an earlier one, and lacks what the program cannot do without.
    """
    if len(raw) > FILE_MOST_BYTES:
        raise ValueError("too long")
    found = canonical.decode_object(raw)
    version = found.pop("v", None)
    if type(version) is int and version > VERSION:
        raise VaultFromNewerApp(found=version, known=VERSION)
    if type(version) is not int or version < 1:  # True equals 1
        raise ValueError("not a slot file")
    if version < VERSION and _lacks_parts(found):
        raise VaultFromOlderApp(found=version, known=VERSION)
    if set(found) != _FILE_NAMES or not isinstance(found["turning"], bool):
        raise ValueError("not a slot file")
    listed = found["slots"]
    if not isinstance(listed, list) or len(listed) > SLOTS_MOST:
        raise ValueError("slots")
    vault, epoch = id_of(found["vault"]), whole_of(found["epoch"])
    slots = tuple(parse_slot(object_of(slot), vault) for slot in listed)
    mac, rest_mac = (bytes_of(found[name], keys.KEY_SIZE_BYTES) for name in ("mac", "rest_mac"))
    generation, destroy_after = whole_of(found["gen"]), whole_of(found["destroy_after"])
    if generation >= canonical.LARGEST_INT:
        raise ValueError("there could be no generation after it")
    return SlotFile(vault, epoch, generation, slots, found["turning"], destroy_after, mac, rest_mac, version)


def _lacks_parts(found: Parts) -> bool:
    """Whether a file has no part that is unknown, and not all that came with the newest version."""
    listed = found.get("slots")
    slots = [one for one in listed if isinstance(one, dict)] if isinstance(listed, list) else []
    is_short = any(one.get("type") == RECOVERY and "apart" not in one for one in slots)
    return _FIRST_NAMES <= set(found) <= _FILE_NAMES and (is_short or set(found) != _FILE_NAMES)


Find = Callable[[SlotFile], Opened]
"""How a slot file is opened: by a passphrase, by shares, or by what headquarters answered."""


def _heard(_written: int) -> None:
    """A writer's count is nobody's business here."""
