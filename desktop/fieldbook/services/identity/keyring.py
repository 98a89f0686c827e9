"""The keys of identities: made, granted, turned, and handed on as officers come and go.

Whoever leads can always give the vault a new identity key, granted to those who may have it, without being
able to open anything: only its public half stays with the session. Whoever can open a subject's key seals it
anew to the identity key in use. Both happen whenever somebody unlocks; each is one transaction.
"""

from contextlib import suppress
from dataclasses import dataclass, replace

from fieldbook.base.errors import LastConfidant
from fieldbook.base.ids import OfficerId, RecordId
from fieldbook.journal.facts import Escrow, IdentityKey, SealingKey
from fieldbook.services.custody.resealing import ApartKey, seal_apart
from fieldbook.services.custody.roles import CONFIDANTS
from fieldbook.services.identity.trust import Trusted, trusted
from fieldbook.services.session import Session
from fieldbook.store import keys, slots
from fieldbook.store.custody.apart import EVERY_LIAISON, SubjectKey, open_grant, open_key
from fieldbook.store.custody.slot import TURNS_MOST, RecoverySlot, SealedRoot

SHEET_HOLDER, RECOVERY_HOLDER = "sheet", "recovery"
VOUCHING_GENERATION = 0
"""In the slot of headquarters' recovery key: the seed of what vouches for who comes back by it."""
GRANTS_KEPT = TURNS_MOST - 1
FIRST_GENERATION = 1


@dataclass(frozen=True, slots=True)
class Turned:
    """What tending did: whether a new identity key was made, and how many subject keys were sealed anew."""

    is_new_key: bool
    sealed: int


def own_secret(session: Session) -> bytes:
    """What opens that which is sealed for the officer who unlocked."""
    return slots.sealing_secret(session.vault.officer_seed)


def own_public(session: Session) -> bytes:
    """What others seal for the officer who unlocked with."""
    return keys.public_half(own_secret(session))


def identity_secrets(session: Session) -> dict[int, bytes]:
    """The generations of the identity key that this officer was granted."""
    holder, secret = session.vault.officer, own_secret(session)
    return {
        grant.generation: open_grant(grant, secret)
        for grant in session.vault.apart.grants()
        if grant.holder == holder
    }


def subject_secret(session: Session, key: str) -> bytes | None:
    """The subject key of that name; None when no key of this officer opens it."""
    own, granted = own_secret(session), identity_secrets(session)
    for found in session.vault.apart.keys_of(key):
        secret = own if found.holder == session.vault.officer else None
        if found.holder == EVERY_LIAISON and session.role in CONFIDANTS:
            secret = granted.get(found.generation)
        if secret is not None:
            with suppress(keys.WrongKey):  # somebody was at the table; another holder's may be whole
                return open_key(found, secret)
    return None


def known_key(session: Session, record: RecordId) -> tuple[str, bytes] | None:
    """Name and secret of a subject key of *record* that this officer can open; None where there is none."""
    for name in dict.fromkeys(one.key for one in session.vault.apart.of_record(record)):
        secret = subject_secret(session, name)
        if secret is not None:
            return name, secret
    return None


def keep_subject(session: Session, subject: SubjectKey, secret: bytes) -> None:
    """Seal a subject's key to its writer, and to the identity key in use; in the caller's transaction."""
    apart = session.vault.apart
    apart.seal_key(own_public(session), secret, of=subject)
    keep_for_liaisons(session, subject, secret, key=trusted(session.vault.truth).key)


def keep_for_liaisons(
    session: Session, subject: SubjectKey, secret: bytes, *, key: IdentityKey | None
) -> None:
    """Seal a subject's key to the identity key in use, where there is one."""
    if key is not None:
        held = SubjectKey(subject.key, subject.record, EVERY_LIAISON, key.generation, b"")
        session.vault.apart.seal_key(bytes.fromhex(key.public), secret, of=held)


def tend(session: Session) -> Turned:
    """Bring the keys in order, as far as this officer can; nothing is written where they are.

    Raises:
        PlaceError: when the disk refuses; everything is as it was.
    """
    with session.vault.transaction():
        known = trusted(session.vault.truth)
        _introduce(session, known)
        known = trusted(session.vault.truth)
        is_new_key = known.leads(session.vault.officer) and _turn_if_needed(session, known)
        if is_new_key:
            known = trusted(session.vault.truth)
        turned = Turned(is_new_key, _seal_anew(session, known) if known.key else 0)
    keep_recovery_in_step(session)
    return turned


def keep_recovery_in_step(session: Session) -> None:
    """Let the slot of headquarters' recovery key hold the grants that the database has for it.

    A request to headquarters is written while the vault is locked, from the slot file alone. After a kill
    between the two the next unlocking does it.

    Raises:
        PlaceError: when the disk refuses.
    """
    custody = session.vault.custody
    slot = custody.file.recovery
    if slot is None or custody.opened.is_altered:
        return
    holder = recovery_holder(slot)
    grants = [grant for grant in session.vault.apart.grants() if grant.holder == holder]
    vouching = [one for one in slot.apart if one.epoch == VOUCHING_GENERATION]
    kept = (*vouching, *(SealedRoot(grant.generation, grant.sealed) for grant in grants[-GRANTS_KEPT:]))
    if kept != slot.apart:
        custody.put(replace(slot, apart=kept), random=session.outside.random)


def recovery_holder(slot: RecoverySlot) -> str:
    """The name under which headquarters' recovery key holds grants."""
    return f"{RECOVERY_HOLDER}:{slot.parts['id']}"


def escrow_sheet(session: Session) -> None:
    """State the keys of the recovery sheet that was just made, and let it have the identity key."""
    sheet = session.vault.custody.file.sheet
    if sheet is not None:
        signing = str(sheet.parts["signing"])
        with session.vault.transaction():
            session.write_fact(Escrow(str(sheet.parts["id"]), sheet.public.hex(), signing))
            tend(session)


def require_successor(session: Session, leaving: OfficerId) -> None:
    """Go on only if somebody else, or a recovery sheet, can still open what *leaving* alone could.

    Raises:
        LastConfidant: otherwise.
    """
    apart = session.vault.apart
    others = {grant.generation for grant in apart.grants() if grant.holder != leaving}
    theirs = {grant.generation for grant in apart.grants() if grant.holder == leaving} - others
    if any(held.generation in theirs for held in apart.held_by(EVERY_LIAISON)):
        raise LastConfidant


def _introduce(session: Session, known: Trusted) -> None:
    """A liaison says once, in their own hand, which key is to be sealed to."""
    hand, public = known.hands.get(session.vault.officer), own_public(session).hex()
    if hand is not None and hand.role in CONFIDANTS and hand.sealing != public:
        session.write_fact(SealingKey(public))


def _turn_if_needed(session: Session, known: Trusted) -> bool:
    """Make a new identity key when those who hold the one in use are not those who may."""
    apart, wanted = session.vault.apart, _wanted(session, known)
    generation = known.key.generation if known.key else 0
    current = {grant.holder for grant in apart.grants() if grant.generation == generation}
    if current == wanted.keys():
        return False
    generation = max((generation, *(grant.generation for grant in apart.grants()))) + FIRST_GENERATION
    secret = session.outside.random.take(keys.KEY_SIZE_BYTES)
    session.write_fact(IdentityKey(generation, keys.public_half(secret).hex()))
    for holder, public in wanted.items():
        if holder.startswith(f"{RECOVERY_HOLDER}:"):
            vault = session.vault.custody.file.vault
            sealed = seal_apart(ApartKey(vault, generation, secret), public.decode("ascii"))
            apart.grant_sealed(generation, holder, sealed)
        else:
            apart.grant(generation, holder, public=public, secret=secret)
    gone = [officer for officer, hand in known.hands.items() if hand.role is None]
    _withdraw(session, set(known.confidants()), gone=gone)
    return True


def _wanted(session: Session, known: Trusted) -> dict[str, bytes]:
    """Who is to hold the identity key: the liaisons who can unlock, and the ways of recovery that are valid.

    With what to seal to: a public key, for headquarters' recovery key its recipient.
    """
    opening, file = set(session.vault.custody.officers()), session.vault.custody.file
    sheet, recovery = file.sheet, file.recovery
    wanted: dict[str, bytes] = {
        officer: public for officer, public in known.confidants().items() if officer in opening
    }
    if sheet is not None and known.escrow is not None and known.escrow.sheet == sheet.parts["id"]:
        wanted[f"{SHEET_HOLDER}:{known.escrow.sheet}"] = bytes.fromhex(known.escrow.public)
    entrusted = known.entrusted
    if recovery is not None and entrusted is not None and entrusted.slot == recovery.parts["id"]:
        # The recipient that was said and signed, whatever stands in the slot file.
        wanted[recovery_holder(recovery)] = entrusted.recipient.encode("ascii")
    return wanted


def _withdraw(session: Session, confidants: set[OfficerId], *, gone: list[OfficerId]) -> None:
    """Take from officers who may no longer open identities what they were granted or wrote."""
    apart, opening = session.vault.apart, set(session.vault.custody.officers())
    for grant in apart.grants():
        is_recovery = grant.holder.startswith((f"{SHEET_HOLDER}:", f"{RECOVERY_HOLDER}:"))
        if not is_recovery and grant.holder not in confidants & opening:
            apart.withdraw(grant)
    for officer in gone:
        apart.forget_author(officer)


def _seal_anew(session: Session, known: Trusted) -> int:
    """Seal every subject key that can be opened here to the identity key in use; how many."""
    if known.key is None:
        return 0
    apart, generation = session.vault.apart, known.key.generation
    held = {one.key: one.generation for one in apart.held_by(EVERY_LIAISON)}
    mine = apart.held_by(session.vault.officer)
    behind = [one for one in mine if held.get(one.key, 0) < generation]
    known_keys = {one.key for one in behind}
    behind += [
        one
        for one in apart.held_by(EVERY_LIAISON)
        if one.generation < generation and one.key not in known_keys
    ]
    done = 0
    for one in behind:
        secret = subject_secret(session, one.key)
        if secret is not None:
            keep_for_liaisons(session, one, secret, key=known.key)
            done += 1
    if done:
        _forget_generations(session, generation)
    return done


def _forget_generations(session: Session, generation: int) -> None:
    """Destroy the grants of generations that open nothing any more."""
    apart = session.vault.apart
    needed = {one.generation for one in apart.held_by(EVERY_LIAISON)} | {generation}
    for grant in apart.grants():
        if grant.generation not in needed:
            apart.withdraw(grant)
