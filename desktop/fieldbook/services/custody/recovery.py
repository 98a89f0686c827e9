"""Ways back into a vault whose passphrases are lost, made while it is open: sheet and recovery key."""

from dataclasses import dataclass
from typing import cast

from fieldbook.base import canonical
from fieldbook.base.digest import digest_of
from fieldbook.base.errors import NotARecoveryFile
from fieldbook.base.ids import make_id
from fieldbook.base.moment import format_instant
from fieldbook.base.sensitive import Sensitive
from fieldbook.bundle.envelope import Identity, is_recipient, open_by_passphrase, seal_by_passphrase
from fieldbook.journal.facts import Entrusted, Side
from fieldbook.journal.signing import SEED_SIZE_BYTES, Signer, is_signed
from fieldbook.services.changes import Changes
from fieldbook.services.custody.resealing import ApartKey, RootKey, seal_apart, seal_root
from fieldbook.services.custody.roles import LEADERS
from fieldbook.services.enrol import confirmed_headquarters
from fieldbook.services.identity.keyring import VOUCHING_GENERATION, escrow_sheet, tend
from fieldbook.services.session import Session
from fieldbook.services.steering.believing import believed_hands
from fieldbook.services.steering.mandating import require_hand
from fieldbook.store.custody import shares
from fieldbook.store.custody.slot import RECOVERY, SHARES_MOST, Parts, RecoverySlot, SealedRoot

NEED, OF = 2, 3
_REHEARSED = "recovery_rehearsed"
_PURPOSE = "recovery-card"
_KEY_PREFIX = b"fieldbook recovery key 1\n"


@dataclass(frozen=True, slots=True)
class Sheet:
    """A recovery sheet to be printed; the shares are kept nowhere.

    Attributes:
        station: Whose vault it opens.
        made_at: When it was made; an older sheet of the same vault opens nothing any more.
        need: How many of *shares* are needed together.
    """

    station: str
    made_at: str
    need: int
    shares: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """Which ways back there are.

    Attributes:
        need, of: Of the sheet's shares; 0 while there is no sheet.
        rehearsed: The shares that were proven, by number.
        has_key: Whether headquarters' recovery key opens it.
    """

    need: int
    of: int
    rehearsed: tuple[int, ...]
    has_key: bool

    @property
    def is_due(self) -> bool:
        """Whether to remind: there is no sheet, or fewer shares were proven than are needed."""
        return not self.of or len(self.rehearsed) < self.need


def standing(session: Session) -> Standing:
    """Which ways back there are now."""
    file = session.vault.custody.file
    sheet = file.sheet
    kept = (session.vault.scratch.setting(_REHEARSED) or b"").decode("ascii").split()
    rehearsed = tuple(map(int, kept[1:])) if sheet and kept[:1] == [str(sheet.parts["id"])] else ()
    return Standing(
        need=sheet.need if sheet else 0,
        of=len(sheet.checks) if sheet else 0,
        rehearsed=rehearsed,
        has_key=file.recovery is not None,
    )


def make_sheet(session: Session, need: int = NEED, of: int = OF) -> Sheet:
    """A new recovery sheet; one that was made before opens nothing from now on.

    Raises:
        WrongRole: when the officer who unlocked may not.
        ValueError: for fewer than two shares needed, or more needed than there are.
        PlaceError: when the disk refuses.
    """
    session.require_role(*LEADERS)
    if not 1 < need <= of <= SHARES_MOST:
        raise ValueError("two shares at least, and no more needed than there are")
    custody, random = session.vault.custody, session.outside.random
    slot, made = shares.make_sheet(custody.file, custody.opened, split=(need, of), random=random)
    custody.put(slot, random=random)
    escrow_sheet(session)
    session.changes.announce(Changes(standing=True))
    return Sheet(session.own.station_name, format_instant(session.outside.clock.now_at()), need, made)


def rehearse(session: Session, share: str) -> int:
    """Prove that *share* is one of the sheet that is valid now; its number. Nothing is opened or shown.

    Raises:
        NotAShare: when it is not.
    """
    slot = session.vault.custody.file.sheet
    number = shares.number_of(slot, share)
    before = standing(session).rehearsed
    told = [str(slot.parts["id"]) if slot else "", *map(str, sorted({*before, number}))]
    session.vault.scratch.keep_setting(_REHEARSED, " ".join(told).encode("ascii"))
    session.changes.announce(Changes(standing=True))
    return number


def make_key(session: Session, passphrase: Sensitive) -> tuple[bytes, bytes]:
    """Headquarters' recovery key, to be kept in a safe, and the card that stations are given.

    The key is an age file under *passphrase*, apart from the key that opens bundles; this vault keeps nothing
    of it. The card is signed by headquarters.

    Raises:
        WrongSide, WrongRole: when it may not be made here.
        HandNotHere: where the signing key that is in force is on another computer.
    """
    session.require(Side.HEADQUARTERS)
    session.require_role(*LEADERS)
    require_hand(session)
    identity = Identity.generate()
    key = seal_by_passphrase(_KEY_PREFIX + identity.secret.encode("ascii"), passphrase)
    told = _told(session.own.station, identity.recipient)
    signature = session.station.sign(_PURPOSE, digest_of(_PURPOSE, canonical.encode(told)))
    return key, canonical.encode({**told, "signature": signature.hex()})


def read_key(key: bytes, passphrase: Sensitive) -> Identity:
    """The recovery key in a file.

    Raises:
        NotARecoveryFile: when it is none.
        WrongPassphrase: when it does not open.
    """
    plain = open_by_passphrase(key, passphrase)
    if not plain.startswith(_KEY_PREFIX):
        raise NotARecoveryFile
    return Identity.parse(plain.removeprefix(_KEY_PREFIX).decode("ascii"))


def take_card(session: Session, card: bytes) -> None:
    """Let headquarters' recovery key open this vault, after checking that headquarters signed the card.

    Raises:
        WrongSide, WrongRole: when it may not be.
        NotEnrolled, NotConfirmed: before enrolment is done.
        NotARecoveryFile: when the card is none, or not of our headquarters.
        PlaceError: when the disk refuses.
    """
    session.require(Side.STATION)
    session.require_role(*LEADERS)
    known = confirmed_headquarters(session)
    try:
        found = canonical.decode_object(card)
        signature = bytes.fromhex(cast("str", found.pop("signature")))
        recipient = cast("str", found["recipient"])
        is_ours = found == _told(known.station, recipient) and is_recipient(recipient)
    except (ValueError, KeyError, TypeError) as error:
        raise NotARecoveryFile from error
    signed = digest_of(_PURPOSE, canonical.encode(found))
    hands = believed_hands(session, known)
    if not is_ours or not any(is_signed(hand, _PURPOSE, signed, signature=signature) for hand in hands):
        raise NotARecoveryFile
    custody, random = session.vault.custody, session.outside.random
    file, opened = custody.file, custody.opened
    parts: Parts = {
        "id": make_id(random.take(16)),
        "type": RECOVERY,
        "vault": file.vault,
        "headquarters": known.station,
        "recipient": recipient,
    }
    sealed = seal_root(RootKey(file.vault, opened.epoch, opened.root), recipient)
    seed = random.take(SEED_SIZE_BYTES)
    vouching = seal_apart(ApartKey(file.vault, VOUCHING_GENERATION, seed), recipient)
    slot = RecoverySlot(
        parts,
        known.station,
        recipient,
        (SealedRoot(opened.epoch, sealed),),
        (SealedRoot(VOUCHING_GENERATION, vouching),),
    )
    custody.put(slot, random=random)
    with session.vault.transaction():
        session.write_fact(Entrusted(str(parts["id"]), recipient, Signer(seed).public.hex()))
    tend(session)
    session.changes.announce(Changes(standing=True))


def _told(headquarters: str, recipient: str) -> dict[str, canonical.Value]:
    return {"v": 1, "kind": "recovery_card", "headquarters": headquarters, "recipient": recipient}
