"""The copy of the slot file that lies beside it: what it opens, and how far it may be relied on.

Between two writings of the slot file it is the same, bit for bit; only a power cut, a turn of the key and
whatever changed one of them behind the program's back make them differ.
"""

from contextlib import suppress
from dataclasses import replace
from functools import cache
from pathlib import Path

from fieldbook.base.errors import VaultDamaged, WrongPassphrase
from fieldbook.base.ports import Random
from fieldbook.base.sensitive import Sensitive
from fieldbook.store import keys, slots
from fieldbook.store.custody.slot import OfficerSlot, Slot
from fieldbook.store.places import refusals
from fieldbook.store.slots import Find, Opened, SlotFile, Stretch


def by_passphrase(folder: Path, passphrase: Sensitive) -> Find:
    """Opens the slot file in *folder* with a *passphrase*, and where it is damaged the copy beside it.

    A bit that fell over in a slot looks like a wrong passphrase, and only the copy tells the two apart. A
    way in that is not in the file is not tried: a passphrase from before stays wrong. Of the copy's at most
    one costs a derivation that the file's did not.

    The copy must be whole. Whether it is the newest is known to whoever looks into the database
    (``Opened.by_copy``).
    """

    @cache
    def key_of(salt: bytes, cost: keys.KdfCost) -> bytes:
        return keys.passphrase_key(passphrase, salt, cost)

    def find(file: SlotFile) -> Opened:
        try:
            return slots.open_any(file, lambda slot: key_of(slot.salt, slot.cost))
        except (WrongPassphrase, VaultDamaged):
            opened = _open_copy(slots.read_copy(folder), file, lambda slot: key_of(slot.salt, slot.cost))
            if opened is None:
                raise
            return opened

    return find


def _open_copy(copy: SlotFile | None, file: SlotFile, stretch: Stretch) -> Opened | None:
    """What opens in *copy*; None where nothing does, or a turn of the key was under way."""
    if copy is None or file.turning or copy.turning:
        return None
    for slot in _worth_trying(copy, file):
        with suppress(keys.WrongKey):
            opened = slots.climb(copy, slot, slots.unsealed(slot, stretch(slot)))
            if opened.is_altered:
                raise VaultDamaged(part="key file")  # both are: nothing vouches for either
            return replace(opened, is_altered=True, by_copy=copy.generation)
    return None


def _worth_trying(copy: SlotFile, file: SlotFile) -> list[OfficerSlot]:
    """The slots of *copy* that stand in *file* too, be it damaged; first those that cost nothing."""
    known = {(slot.salt, slot.cost) for slot in file.officers}
    alike = [slot for slot in copy.officers if any(_is_same_way(slot, one) for one in file.officers)]
    dear = [slot for slot in alike if (slot.salt, slot.cost) not in known]
    return [slot for slot in alike if slot not in dear] + dear[:1]


def _is_same_way(one: Slot, other: Slot) -> bool:
    """Whether both are one slot, though either may be damaged: what was drawn at random never comes twice."""
    if isinstance(one, OfficerSlot) and isinstance(other, OfficerSlot):
        pairs = (one.salt, other.salt), (one.nonce, other.nonce), (one.sealed, other.sealed)
        return one.parts["id"] == other.parts["id"] or any(first == second for first, second in pairs)
    return type(one) is type(other) and one.parts["id"] == other.parts["id"]


def left_out(before: tuple[Slot, ...], kept: tuple[Slot, ...]) -> tuple[Slot, ...]:
    """Those of *before* that are not *kept*, not even as they were before they were damaged."""
    restored = [slot for slot in kept if slot not in before]
    gone = (slot for slot in before if slot not in kept)
    return tuple(slot for slot in gone if not any(_is_same_way(slot, one) for one in restored))


def vouched(folder: Path, file: SlotFile, opened: Opened, *, at_least: int) -> SlotFile:
    """What of an altered *file* can be relied on.

    All of the copy, where it is whole and of the generation *at_least*. Otherwise the slot that opened,
    and of the others those that a whole file before has: what was slipped in is in neither.

    Raises:
        VaultDamaged: when only the copy opened, and it is not there any more.
    """
    copy = _whole_copy(folder, opened)
    if copy is not None and copy.generation >= at_least and not copy.turning:
        return copy
    if opened.by_copy is not None:
        raise VaultDamaged(part="key file")
    before = copy.slots if copy is not None else ()
    kept = tuple(slot for slot in file.slots if slot in before or _is_of(opened, slot))
    return replace(file.next(kept), destroy_after=0)


def is_newest(folder: Path, opened: Opened, *, at_least: int) -> bool:
    """Whether the copy is whole, of the generation *at_least*, and can take the place of the file."""
    copy = _whole_copy(folder, opened)
    return copy is not None and copy.generation >= at_least and not copy.turning


def _whole_copy(folder: Path, opened: Opened) -> SlotFile | None:
    copy = slots.read_copy(folder)
    is_whole = copy is not None and copy.epoch == opened.epoch and slots.is_whole(copy, opened.root)
    return copy if is_whole else None


def _is_of(opened: Opened, slot: Slot) -> bool:
    return isinstance(slot, OfficerSlot) and slot.officer == opened.officer


def keep_copy(folder: Path, *, random: Random) -> None:
    """Put what stands in the slot file beside it, where something else does.

    Raises:
        PlaceError: when the disk refuses.
    """
    copy, content = folder / slots.PREVIOUS, bytes_in(folder / slots.NAME)
    if not copy.is_file() or bytes_in(copy) != content:
        slots.put(copy, content, random=random)


def bytes_in(path: Path) -> bytes:
    """What stands in a small file.

    Raises:
        PlaceError: when the disk refuses.
    """
    with refusals():
        return path.read_bytes()
