"""The printed recovery sheet: shares in words, of which some together open the vault (SLIP-0039)."""

from collections.abc import Sequence

from shamir_mnemonic import MnemonicError, combine_mnemonics, generate_mnemonics

from fieldbook.base import canonical
from fieldbook.base.digest import digest_of
from fieldbook.base.errors import NotAShare, VaultDamaged
from fieldbook.base.ids import OfficerId, make_id
from fieldbook.base.ports import Random
from fieldbook.journal.signing import Signer
from fieldbook.store import keys
from fieldbook.store.custody.custody import sheet_bound
from fieldbook.store.custody.slot import SHEET, Parts, SealedRoot, SheetSlot
from fieldbook.store.slots import ID_SIZE_BYTES, Opened, SlotFile, is_whole


def make_sheet(
    file: SlotFile, opened: Opened, *, split: tuple[int, int], random: Random
) -> tuple[SheetSlot, tuple[str, ...]]:
    """A new slot for a sheet, and its shares; *split* says how many are needed, and of how many.

    The library checks a split by its own digest; each share besides has a check in the slot.
    """
    need, of = split
    secret, salt = random.take(keys.KEY_SIZE_BYTES), random.take(keys.SALT_SIZE_BYTES)
    shares = tuple(generate_mnemonics(1, [(need, of)], secret)[0])
    public = keys.public_half(secret)
    checks = tuple(_check(salt, share) for share in shares)
    parts: Parts = {
        "id": make_id(random.take(ID_SIZE_BYTES)),
        "type": SHEET,
        "vault": file.vault,
        "public": public.hex(),
        "signing": Signer(signing_seed(secret)).public.hex(),
        "need": need,
        "salt": salt.hex(),
        "checks": [check.hex() for check in checks],
    }
    blank = SheetSlot(parts, public, need, salt, checks)
    sealed = keys.seal_to(public, opened.root, bound_to=sheet_bound(blank, opened.epoch))
    return SheetSlot(parts, public, need, salt, checks, (SealedRoot(opened.epoch, sealed),)), shares


def number_of(slot: SheetSlot | None, share: str) -> int:
    """Which share of the sheet this is, counted from 1: a rehearsal that opens nothing.

    Raises:
        NotAShare: when it is none of this sheet's.
    """
    if slot is None:
        raise NotAShare
    check = _check(slot.salt, plain_words(share))
    for number, known in enumerate(slot.checks, start=1):
        if keys.same(check, known):
            return number
    raise NotAShare


def open_sheet(file: SlotFile, shares: Sequence[str], *, officer: OfficerId, seed: bytes) -> Opened:
    """What enough shares open, for an *officer* who will write with *seed* from now on.

    Raises:
        NotAShare: when they are too few, or not all of this vault's sheet.
        VaultDamaged: when they are right and the slot is not.
    """
    slot = file.sheet
    secret = sheet_secret(slot, shares)
    if slot is None:
        raise NotAShare
    try:
        roots = {
            root.epoch: keys.unseal_with(secret, root.sealed, bound_to=sheet_bound(slot, root.epoch))
            for root in slot.roots
        }
    except keys.WrongKey as error:
        raise VaultDamaged(part="key file") from error
    return opened_by(file, roots, officer=officer, seed=seed)


def signing_seed(secret: bytes) -> bytes:
    """What the key is made of by which a sheet vouches for whoever comes back by it."""
    return keys.derived_key(secret, "sheet-signing")


def sheet_secret(slot: SheetSlot | None, shares: Sequence[str]) -> bytes:
    """What enough *shares* of the sheet give together.

    Raises:
        NotAShare: when they are too few, or not all of this sheet.
    """
    if slot is None:
        raise NotAShare
    words = list(dict.fromkeys(plain_words(share) for share in shares))
    try:
        secret = combine_mnemonics(words[: slot.need])  # the library wants no more than are needed
    except MnemonicError as error:
        raise NotAShare from error
    if len(secret) != keys.KEY_SIZE_BYTES or keys.public_half(secret) != slot.public:
        raise NotAShare
    return secret


def opened_by(file: SlotFile, roots: dict[int, bytes], *, officer: OfficerId, seed: bytes) -> Opened:
    """What the *roots* of some epochs open.

    Raises:
        VaultDamaged: when that of the epoch in use is not among them, or the file was altered while turning.
    """
    if file.epoch not in roots:
        raise VaultDamaged(part="key file")
    is_altered = not is_whole(file, roots[file.epoch])
    if is_altered and file.turning:
        raise VaultDamaged(part="key file")
    upcoming = roots.get(file.epoch + 1) if file.turning else None
    return Opened(roots[file.epoch], file.epoch, officer, seed, upcoming, is_altered)


def plain_words(share: str) -> str:
    """A share as it was made: lower case, one space between words, no numbers beside them."""
    words = canonical.normal_text(share).casefold().split()
    return " ".join(word for word in words if word.isalpha())


def _check(salt: bytes, share: str) -> bytes:
    # A share holds 256 random bits: a digest tells a guesser nothing.
    return digest_of("share", salt, share.encode("ascii", "replace"))
