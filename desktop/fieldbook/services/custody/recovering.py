"""Coming back into a vault whose passphrases are lost: by shares of the sheet, or by headquarters' answer."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from fieldbook.base import canonical
from fieldbook.base.digest import digest_of, spoken_code
from fieldbook.base.errors import (
    BundleError,
    NoRecovery,
    NoSuchOfficer,
    NotARecoveryFile,
    PassphraseTooWeak,
)
from fieldbook.base.ids import OfficerId, is_id
from fieldbook.base.ports import Silent
from fieldbook.base.sensitive import Sensitive
from fieldbook.bundle.envelope import Identity, is_recipient
from fieldbook.journal.chain import Pen, Writing, extend
from fieldbook.journal.facts import Appointed, Dismissed
from fieldbook.journal.signing import SEED_SIZE_BYTES, Signer
from fieldbook.services.custody.guarding import bring_back
from fieldbook.services.custody.officers import OfficerLine, end_dismissals, officers
from fieldbook.services.custody.passphrases import FAIR, PASSPHRASE_LEAST, strength
from fieldbook.services.custody.resealing import (
    ApartKey,
    RootKey,
    open_apart,
    open_root,
    seal_apart,
    seal_root,
)
from fieldbook.services.custody.roles import LEADERS
from fieldbook.services.identity.regaining import regain, way_by_key, way_by_sheet
from fieldbook.services.session import CatalogueExcerpts, Outside, Session
from fieldbook.services.unlock import enter
from fieldbook.store import slots
from fieldbook.store.custody import shares
from fieldbook.store.slots import Opened, SlotFile
from fieldbook.store.vault import Vault

_KIND = "recovery_request"
FindFor = Callable[[SlotFile, OfficerId, bytes], Opened]


@dataclass(frozen=True, slots=True)
class NewPassphrase:
    """For whom a vault is recovered ("" for the first who leads), and the passphrase from now on."""

    passphrase: Sensitive
    officer: str = ""


@dataclass(frozen=True, slots=True)
class Request:
    """What is carried to headquarters, and what stays: *secret* opens the answer, and is written nowhere.

    Attributes:
        code: What the officer reads to headquarters by voice.
    """

    content: bytes
    secret: str
    code: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What headquarters carries back, and the code that the officer must have read aloud."""

    content: bytes
    code: str


def ask(folder: Path) -> Request:
    """A request to headquarters' recovery key for the locked vault in *folder*.

    Raises:
        NoRecovery: when the vault was never given that key.
        VaultDamaged: when the slot file cannot be read.
    """
    file = slots.read_file(folder)
    slot = file.recovery
    if slot is None or not slot.roots:
        raise NoRecovery
    own = Identity.generate()
    content = canonical.encode(
        {
            "v": 1,
            "kind": _KIND,
            "vault": file.vault,
            "roots": [root.sealed.hex() for root in slot.roots],
            "apart": [one.sealed.hex() for one in slot.apart],
            "recipient": own.recipient,
        }
    )
    return Request(content, own.secret, _code(content))


def answer(request: bytes, key: Identity) -> Answer:
    """The answer, made where the recovery key is: the root keys, sealed to the one who asks.

    Raises:
        NotARecoveryFile: when the request is none, or not for this key.
    """
    try:
        found = canonical.decode_object(request)
        sealed = _sealed(found["roots"])
        vault, recipient = cast("str", found["vault"]), cast("str", found["recipient"])
        is_request = found["kind"] == _KIND and is_id(vault) and is_recipient(recipient)
        roots = [open_root(one, key.secret) for one in sealed]
        apart = [open_apart(one, key.secret) for one in _sealed(found["apart"])]
    except (ValueError, KeyError, TypeError, BundleError) as error:
        raise NotARecoveryFile from error
    if not is_request or _vaults(roots, apart) - {vault}:
        raise NotARecoveryFile
    answered: dict[str, canonical.Value] = {
        "v": 1,
        "kind": "recovery_answer",
        "vault": vault,
        "roots": [seal_root(root, recipient).hex() for root in roots],
        "apart": [seal_apart(one, recipient).hex() for one in apart],
    }
    content = canonical.encode(answered)
    return Answer(content, _code(request))


def recover_by_sheet(folder: Path, typed: Sequence[str], *, new: NewPassphrase, outside: Outside) -> Session:
    """Open the vault with shares of its sheet, and let an officer in with a new passphrase.

    Raises:
        NotAShare: when the shares do not open it.
        NoSuchOfficer, PassphraseTooWeak, VaultError: when it cannot be; nothing has changed then.
    """

    def find(file: SlotFile, officer: OfficerId, seed: bytes) -> Opened:
        return shares.open_sheet(file, typed, officer=officer, seed=seed)

    session, lost = _recover(folder, find, new, outside=outside)
    try:
        secret = shares.sheet_secret(session.vault.custody.file.sheet, typed)
        way = way_by_sheet(session, secret)
        if way is not None:
            regain(session, way, lost=lost)
    except BaseException:
        session.close()
        raise
    return session


def recover_by_answer(
    folder: Path, content: bytes, secret: str, *, new: NewPassphrase, outside: Outside
) -> Session:
    """As ``recover_by_sheet``, with what headquarters answered to the request whose *secret* was kept.

    Raises:
        NotARecoveryFile: when it answers another request.
    """
    try:
        found = canonical.decode_object(content)
        roots = [open_root(one, secret) for one in _sealed(found["roots"])]
        apart = [open_apart(one, secret) for one in _sealed(found["apart"])]
    except (ValueError, KeyError, TypeError, BundleError) as error:
        raise NotARecoveryFile from error

    def find(file: SlotFile, officer: OfficerId, seed: bytes) -> Opened:
        if _vaults(roots, apart) - {file.vault}:
            raise NotARecoveryFile
        return shares.opened_by(file, _by_epoch(roots), officer=officer, seed=seed)

    session, lost = _recover(folder, find, new, outside=outside)
    try:
        way = way_by_key(session, apart)
        if way is not None:
            regain(session, way, lost=lost)
    except BaseException:
        session.close()
        raise
    return session


def _recover(
    folder: Path, find_for: FindFor, new: NewPassphrase, *, outside: Outside
) -> tuple[Session, OfficerId]:
    """The open vault, and in whose place somebody is let in."""
    if strength(new.passphrase.reveal()).level < FAIR:
        raise PassphraseTooWeak(least=PASSPHRASE_LEAST)
    random, excerpts = outside.random, CatalogueExcerpts(outside.catalogue)
    officer, seed = OfficerId(random.take(16).hex()), random.take(SEED_SIZE_BYTES)

    def find(file: SlotFile) -> Opened:
        return find_for(file, officer, seed)

    vault = Vault.open_by(folder, find, excerpts=excerpts, random=random)
    session = enter(vault, outside, excerpts, progress=Silent())
    try:
        bring_back(session)
        lost = _lost(session, new.officer)
        _succeed(session, lost, Signer(seed).public.hex())
        vault.custody.admit(officer, seed, passphrase=new.passphrase, random=random)
        slots.unlock(vault.custody.file, new.passphrase)
        end_dismissals(session)
    except BaseException:
        session.close()
        raise
    return session, lost.officer


def _succeed(session: Session, lost: OfficerLine, public: str) -> None:
    """Appoint who comes back, as *lost* was: in the station's own name, because nobody's hand is left."""
    vault, own = session.vault, session.own
    # The hand that headquarters knows: a key that was turned just now may be news to it.
    signer = session.known_hand
    hands = vault.queries.hands_of(own.station)
    station = next(name for name, key in hands.items() if key == signer.public)
    with vault.transaction():
        vault.keep_officer(station)
        vault.keep_officer(vault.officer)
        appointed = Appointed(vault.officer, lost.name, public, lost.role.value)
        entry = extend(
            vault.truth.tip(own.device),
            Writing(appointed.ENTRY, session.payload(appointed.body())),
            pen=Pen(station, signer),
            lamport=vault.truth.lamport(),
            now_at=session.outside.clock.now_at(),
        )
        vault.truth.append(entry)
        vault.projections.apply(entry)
        if lost.officer == own.officer:
            founder = Appointed(lost.officer, lost.name, own.officer_public.hex(), lost.role.value)
            session.write_fact(founder)
        session.write_fact(Dismissed(lost.officer))


def _lost(session: Session, name: str) -> OfficerLine:
    """Who is let in again: by name, or the first who leads."""
    dismissed = {row.officer for row in session.vault.queries.officers() if not row.role}
    for line in officers(session):
        if line.officer not in dismissed and (line.name == name if name else line.role in LEADERS):
            return line
    raise NoSuchOfficer


def _sealed(value: canonical.Value) -> list[bytes]:
    return [bytes.fromhex(one) for one in cast("list[str]", value)]


def _vaults(roots: Sequence[RootKey], apart: Sequence[ApartKey]) -> set[str]:
    return {one.vault for one in roots} | {one.vault for one in apart}


def _by_epoch(roots: Sequence[RootKey]) -> dict[int, bytes]:
    return {root.epoch: root.root for root in roots}


def _code(content: bytes) -> str:
    return spoken_code(digest_of("recovery", content), groups=2)
