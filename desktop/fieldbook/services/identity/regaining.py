"""Coming back by recovery sheet or key: it opens the identities again, and vouches for who came back."""

from collections.abc import Sequence
from dataclasses import dataclass

from fieldbook.base.ids import OfficerId
from fieldbook.journal.facts import SealingKey, Vouched
from fieldbook.journal.signing import Signer
from fieldbook.services.custody.resealing import ApartKey
from fieldbook.services.custody.roles import CONFIDANTS
from fieldbook.services.identity.keyring import (
    SHEET_HOLDER,
    VOUCHING_GENERATION,
    keep_for_liaisons,
    own_public,
    tend,
)
from fieldbook.services.identity.trust import VOUCHING, trusted, vouching_digest
from fieldbook.services.session import Session
from fieldbook.store.custody.apart import EVERY_LIAISON, SubjectKey, open_grant, open_key
from fieldbook.store.custody.shares import signing_seed


@dataclass(frozen=True, slots=True)
class WayBack:
    """By what somebody came back.

    Attributes:
        name: Of the sheet, or of the slot of headquarters' recovery key.
        seed: Of the key that vouches for them.
        granted: The identity key by generation.
    """

    name: str
    seed: bytes
    granted: dict[int, bytes]

    def __repr__(self) -> str:
        """Without the secrets."""
        return f"WayBack({self.name})"


def way_by_sheet(session: Session, secret: bytes) -> WayBack | None:
    """What the *secret* of the recovery sheet opens; None where there is no sheet."""
    sheet = session.vault.custody.file.sheet
    if sheet is None:
        return None
    name = str(sheet.parts["id"])
    return WayBack(name, signing_seed(secret), _granted(session, f"{SHEET_HOLDER}:{name}", secret))


def way_by_key(session: Session, answered: Sequence[ApartKey]) -> WayBack | None:
    """What headquarters' recovery key opened; None where it was given nothing of identities."""
    slot = session.vault.custody.file.recovery
    seed = next((one.secret for one in answered if one.generation == VOUCHING_GENERATION), None)
    if slot is None or seed is None:
        return None
    granted = {one.generation: one.secret for one in answered if one.generation != VOUCHING_GENERATION}
    return WayBack(str(slot.parts["id"]), seed, granted)


def regain(session: Session, way: WayBack, *, lost: OfficerId) -> None:
    """Give whoever came back what *lost* could open.

    Raises:
        PlaceError: when the disk refuses; nothing has changed.
    """
    granted = way.granted
    with session.vault.transaction():
        _vouch(session, way.name, Signer(way.seed))
        opened = _opened(session, granted)
        for held, subject in opened:
            _succeed_author(session, held, subject, lost=lost)
        if session.role in CONFIDANTS:
            session.write_fact(SealingKey(own_public(session).hex()))
            for generation, one in granted.items():
                holder = session.vault.officer
                session.vault.apart.grant(generation, holder, public=own_public(session), secret=one)
        tend(session)
        key = trusted(session.vault.truth).key
        for held, subject in opened:
            keep_for_liaisons(session, held, subject, key=key)


def _vouch(session: Session, sheet: str, signer: Signer) -> None:
    public, role = session.pen.signer.public.hex(), session.role.value
    said = Vouched(sheet, session.vault.officer, public, role, "")
    signature = signer.sign(VOUCHING, vouching_digest(said)).hex()
    session.write_fact(Vouched(sheet, session.vault.officer, public, role, signature))


def _granted(session: Session, holder: str, secret: bytes) -> dict[int, bytes]:
    grants = session.vault.apart.grants()
    return {grant.generation: open_grant(grant, secret) for grant in grants if grant.holder == holder}


def _opened(session: Session, granted: dict[int, bytes]) -> list[tuple[SubjectKey, bytes]]:
    held = session.vault.apart.held_by(EVERY_LIAISON)
    return [(one, open_key(one, granted[one.generation])) for one in held if one.generation in granted]


def _succeed_author(session: Session, held: SubjectKey, secret: bytes, *, lost: OfficerId) -> None:
    """What the lost officer wrote, whoever came back in their place can open."""
    apart = session.vault.apart
    if any(one.holder == lost for one in apart.keys_of(held.key)):
        own = SubjectKey(held.key, held.record, session.vault.officer, 0, b"")
        apart.seal_key(own_public(session), secret, of=own)
