"""Coming back by the recovery sheet: its key opens the identities again, and vouches for who came back."""

from fieldbook.base.ids import OfficerId
from fieldbook.journal.facts import SealingKey, Vouched
from fieldbook.journal.signing import Signer
from fieldbook.services.custody.roles import CONFIDANTS
from fieldbook.services.identity.keyring import SHEET_HOLDER, keep_for_liaisons, own_public, tend
from fieldbook.services.identity.trust import VOUCHING, trusted, vouching_digest
from fieldbook.services.session import Session
from fieldbook.store.custody.apart import EVERY_LIAISON, SubjectKey, open_grant, open_key
from fieldbook.store.custody.shares import signing_seed


def regain(session: Session, secret: bytes, *, lost: OfficerId) -> None:
    """Give whoever came back what *lost* could open, by the *secret* of the sheet.

    Raises:
        PlaceError: when the disk refuses; nothing has changed.
    """
    sheet = session.vault.custody.file.sheet
    if sheet is None:
        return
    with session.vault.transaction():
        name = str(sheet.parts["id"])
        _vouch(session, name, Signer(signing_seed(secret)))
        granted = _granted(session, f"{SHEET_HOLDER}:{name}", secret)
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
