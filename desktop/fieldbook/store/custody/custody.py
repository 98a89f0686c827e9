"""The slots of an open vault: officers come and go, and the key of the database turns."""

import shutil
from collections.abc import Callable, Collection
from dataclasses import replace
from pathlib import Path

from fieldbook.base.errors import (
    DiskFull,
    DiskRefuses,
    FieldbookError,
    OfficerAway,
    SlotsAltered,
    VaultDamaged,
    WrongPassphrase,
)
from fieldbook.base.ids import OfficerId
from fieldbook.base.ports import Random
from fieldbook.base.sensitive import Sensitive
from fieldbook.store import keys, slots
from fieldbook.store.custody.beside import bytes_in, is_newest, keep_copy, left_out, vouched
from fieldbook.store.custody.later import seal_later
from fieldbook.store.custody.slot import (
    TURNS_MOST,
    OfficerSlot,
    RecoverySlot,
    SealedRoot,
    SheetSlot,
    Slot,
)
from fieldbook.store.engine import Connection
from fieldbook.store.places import refusals
from fieldbook.store.slots import Opened, SlotFile, Way

DATABASE = "vault.db"
_GENERATIONS_AHEAD = 64
"""How far an altered file is believed about its generation: some day there would be none after it."""

Reseal = Callable[[RecoverySlot, int, bytes], bytes]
"""Seals an epoch's root key to headquarters' recovery key; given by whoever knows that format."""


class Custody:
    """Who may open a vault that is open. Every change is whole on the disk before it is answered.

    Every change but ``mend`` raises SlotsAltered while the slot file is not as this program left it.
    """

    def __init__(self, folder: Path, opened: Opened, connection: Connection) -> None:
        self._folder = folder
        self._opened = opened
        self._connection = connection

    @property
    def opened(self) -> Opened:
        """What opened the vault, as of now: the key may have turned since."""
        return self._opened

    @property
    def file(self) -> SlotFile:
        """The slot file as it is on the disk."""
        return slots.read_file(self._folder)

    @property
    def is_readable(self) -> bool:
        """Whether that is the newest one; otherwise it cannot be read, and ``file`` is the one beside it."""
        return slots.is_readable(self._folder)

    def officers(self) -> tuple[OfficerId, ...]:
        """Whose passphrases open the vault."""
        return tuple(slot.officer for slot in self.file.officers)

    def cost(self) -> keys.KdfCost:
        """What a guess at a new passphrase shall cost: as much as at the dearest there is."""
        costs = [slot.cost for slot in self.file.officers]
        return max(costs, key=lambda cost: cost.memory_kib * cost.passes, default=keys.DEFAULT)

    def admit(self, officer: OfficerId, seed: bytes, *, passphrase: Sensitive, random: Random) -> None:
        """Let *officer* open the vault with *passphrase*, and sign with *seed*.

        An officer who has a slot gets a new passphrase; the old one opens nothing any more.

        Raises:
            PlaceError: when the disk refuses; nothing has changed.
        """
        self.require_whole()
        own = replace(self._opened, officer=officer, seed=seed, next_root=None)
        file = self.file
        way = Way(passphrase, self.cost())
        self._write(slots.with_officer(file, own, way=way, random=random), random=random, settle=True)

    def change_passphrase(
        self, passphrase: Sensitive, *, random: Random, cost: keys.KdfCost | None = None
    ) -> None:
        """Let the officer's own slot open with *passphrase* from now on, and with no other.

        Raises:
            PlaceError: when the disk refuses; the old passphrase still opens the vault.
        """
        self.require_whole()
        way = Way(passphrase, cost or self.cost())
        changed = slots.with_officer(self.file, self._opened, way=way, random=random)
        self._write(changed, random=random, settle=True)

    def put(self, slot: SheetSlot | RecoverySlot, *, random: Random) -> None:
        """Put the slot of a sheet, or of a recovery key, in the place of the one there was."""
        self.require_whole()
        file = self.file
        others = tuple(one for one in file.slots if type(one) is not type(slot))
        self._write(file.next((*others, slot)), random=random, settle=True)

    def destroy_after(self, wrong: int, *, random: Random) -> None:
        """Destroy the officers' slots after that many wrong passphrases in a row; never for 0."""
        self.require_whole()
        self._write(replace(self.file.next(self.file.slots), destroy_after=wrong), random=random)

    def turn(self, keep: Collection[OfficerId], reseal: Reseal, *, random: Random) -> None:
        """Give the database a new key, which only *keep* and the recovery slots will open.

        Three steps, each whole on the disk: slots that hold both keys; the database encrypted anew; slots
        that hold the new key alone. After a kill between them one of the two keys opens it (``right_key``).
        The last step goes by what opens the file, never by what the engine said.

        Raises:
            DiskFull: when there is no room for the database twice more; nothing has changed.
            PlaceError: when the disk refuses in the middle; the key before stays in use.
            OfficerAway: when somebody has not opened the vault through too many turns.
        """
        self.require_whole()
        before, file = self._opened, self.file
        self._check_room()
        after = Opened(random.take(keys.KEY_SIZE_BYTES), before.epoch + 1, before.officer, before.seed)
        kept = tuple(
            _with_root(slot, before, after=after, reseal=reseal, random=random) for slot in file.slots
        )
        both = tuple(
            new if not isinstance(new, OfficerSlot) or new.officer in keep else old
            for old, new in zip(file.slots, kept, strict=True)
        )
        turning = replace(file.next(both), turning=True)
        slots.write_file(self._folder, turning, before.root, random=random)
        refusal = self._rekey(after)
        path = self._folder / DATABASE
        now, is_turned = right_key(path, replace(before, next_root=after.root))
        self._opened = replace(now, next_root=None)
        if refusal is not None:
            self._connection.begin_anew(now.database_key())
        settle(self._folder, turning, self._opened, is_turned=is_turned, random=random)
        if not is_turned:
            raise refusal or DiskRefuses

    def _write(self, file: SlotFile, *, random: Random, settle: bool = False) -> None:
        slots.write_file(self._folder, file, self._opened.root, random=random, settle=settle)

    def _rekey(self, after: Opened) -> FieldbookError | None:
        try:
            self._connection.rekey(after.database_key())
        except FieldbookError as refusal:
            return refusal
        return None

    def mend(self, *, at_least: int, random: Random) -> tuple[Slot, ...]:
        """Write the slot file anew, with the slots that can be relied on; the slots that were left out.

        Args:
            at_least: The generation must be beyond this one: an older file was put back.
            random: Names the neighbour that is written first.

        Raises:
            PlaceError: when the disk refuses; nothing has changed.
            VaultDamaged: when nothing can be relied on any more; nothing has changed.
        """
        file = self.file
        kept, told = file, file.generation
        if not slots.is_whole(file, self._opened.root):
            kept = vouched(self._folder, file, self._opened, at_least=at_least)
            told = min(told, at_least + _GENERATIONS_AHEAD)
        mended = replace(kept.next(kept.slots), generation=max(told, at_least) + 1)
        self._write(mended, random=random, settle=True)
        self._opened = replace(self._opened, is_altered=False, by_copy=None)
        return left_out(file.slots, kept.slots)

    def bring_back(self, *, at_least: int, random: Random) -> None:
        """Let the copy take the place of an altered file, for whoever comes back by a way of recovery.

        Raises:
            SlotsAltered: when there is none that is whole and of the generation *at_least*.
            PlaceError: when the disk refuses; nothing has changed.
        """
        if self._opened.is_altered:
            if not is_newest(self._folder, self._opened, at_least=at_least):
                raise SlotsAltered
            self.mend(at_least=at_least, random=random)

    def readable_bytes(self) -> bytes:
        """The slot file for a backup, which has no copy beside it: the copy where the file itself is damaged.

        Raises:
            PlaceError: when the disk refuses.
        """
        file = self.file
        if self.is_readable and slots.is_whole(file, self._opened.root):
            return bytes_in(self._folder / slots.NAME)
        copy = slots.read_copy(self._folder)
        is_better = copy is not None and slots.is_whole(copy, self._opened.root)
        return bytes_in(self._folder / (slots.PREVIOUS if is_better else slots.NAME))

    def keep_copy(self, *, random: Random) -> None:
        """Let the copy beside the slot file be one, where that is whole and no turn is under way.

        Raises:
            PlaceError: when the disk refuses.
        """
        file = self.file
        if self.is_readable and not file.turning and slots.is_whole(file, self._opened.root):
            keep_copy(self._folder, random=random)

    def require_whole(self) -> None:
        """Nothing may build on slots that somebody may have slipped in: the next key would be theirs too.

        Raises:
            SlotsAltered: when the slot file is not as this program left it.
        """
        if not slots.is_whole(self.file, self._opened.root):
            raise SlotsAltered

    def _check_room(self) -> None:
        with refusals():
            size_bytes = (self._folder / DATABASE).stat().st_size
            if shutil.disk_usage(self._folder).free < 2 * size_bytes:
                raise DiskFull


def settle(folder: Path, file: SlotFile, opened: Opened, *, is_turned: bool, random: Random) -> Opened:
    """End a turn that was under way: *is_turned* says which key the database has. What opens it now."""
    kept = tuple(slot for one in file.slots if (slot := _settled(one, opened.epoch)))
    ended = replace(file.next(kept), epoch=opened.epoch, turning=False)
    slots.write_file(folder, ended, opened.root, random=random, settle=is_turned)
    return replace(opened, next_root=None)


def right_key(path: Path, opened: Opened) -> tuple[Opened, bool]:
    """Which of the two keys the database has while the file is turning; True for the new one.

    Raises:
        WrongPassphrase: when it has the new key, and *opened* was not given it: this officer was revoked.
        VaultDamaged: when neither opens it.
    """
    turned = opened.turned()
    for candidate, is_turned in ((turned, True), (opened, False)):
        if candidate is not None and _opens(path, candidate.database_key()):
            return candidate, is_turned
    if turned is None:
        raise WrongPassphrase
    raise VaultDamaged(part="database")


def rebased(folder: Path, opened: Opened, passphrase: Sensitive, *, random: Random) -> None:
    """Put the key in use into the officer's own slot, after it turned while the officer was away."""
    file = slots.read_file(folder)
    if not slots.is_whole(file, opened.root):
        raise SlotsAltered
    own = next((slot for slot in file.officers if slot.officer == opened.officer), None)
    if own is not None and own.later:
        changed = slots.with_officer(file, opened, way=Way(passphrase, own.cost), random=random)
        slots.write_file(folder, changed, opened.root, random=random)


def _opens(path: Path, key: bytes) -> bool:
    try:
        Connection(path, key).close()
    except VaultDamaged:
        return False
    return True


def _with_root(slot: Slot, before: Opened, *, after: Opened, reseal: Reseal, random: Random) -> Slot:
    """*slot* with the next root key beside the one it has."""
    match slot:
        case OfficerSlot():
            if len(slot.later) >= TURNS_MOST:
                raise OfficerAway(count=TURNS_MOST)
            later = seal_later(slot, before.root, epoch=after.epoch, root=after.root, random=random)
            return replace(slot, later=(*slot.later, later))
        case SheetSlot():
            sealed = keys.seal_to(slot.public, after.root, bound_to=sheet_bound(slot, after.epoch))
        case RecoverySlot():
            sealed = reseal(slot, after.epoch, after.root)
    return replace(slot, roots=(*slot.roots, SealedRoot(after.epoch, sealed)))


def _settled(slot: Slot, epoch: int) -> Slot | None:
    """*slot* once *epoch* is the one in use; None when it does not reach that far."""
    if isinstance(slot, OfficerSlot):
        later = tuple(root for root in slot.later if root.epoch <= epoch)
        reached = later[-1].epoch if later else slot.epoch
        return replace(slot, later=later) if reached == epoch else None
    return replace(slot, roots=tuple(root for root in slot.roots if root.epoch == epoch))


def sheet_bound(slot: SheetSlot, epoch: int) -> bytes:
    """What a sheet's sealed root is bound to: its slot and the epoch."""
    return f"{slot.parts['vault']}/{slot.parts['id']}/{epoch}".encode("ascii")
