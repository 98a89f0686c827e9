"""With identity: subject keys for headquarters, in a sealed and signed file of their own beside the bundles.

Bundles never carry a key: what leaves with them stays closed at headquarters until somebody at the station
chooses, with a reason, to send the keys as well.
"""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from fieldbook.base import canonical
from fieldbook.base.digest import digest_of
from fieldbook.base.errors import (
    Altered,
    Malformed,
    NeedsOpeningReason,
    NoIdentity,
    NoLiaison,
    NotForUs,
    NothingToSend,
    UnknownStation,
)
from fieldbook.base.ids import BundleId, DeviceId, RecordId, is_id
from fieldbook.base.limits import MIB
from fieldbook.base.ports import Progress
from fieldbook.base.wording import kept_message
from fieldbook.bundle.envelope import open_bytes, seal_bytes
from fieldbook.journal.entry import EntryType, Subject
from fieldbook.journal.facts import Disclosed, IdentityKey, Looked, Side
from fieldbook.journal.signing import is_signed
from fieldbook.services import browse
from fieldbook.services.changes import Changes
from fieldbook.services.custody.roles import WRITERS
from fieldbook.services.enrol import confirmed_headquarters, signing_keys
from fieldbook.services.exchange import send_all, stations
from fieldbook.services.identity.closing import opens_file
from fieldbook.services.identity.keeping import sealed_in
from fieldbook.services.identity.keyring import keep_for_liaisons, subject_secret
from fieldbook.services.identity.trust import trusted
from fieldbook.services.inbox import read_small
from fieldbook.services.post.losing import refuse_lost
from fieldbook.services.session import Session
from fieldbook.store import keys
from fieldbook.store.attached.closed import ClosedKey
from fieldbook.store.custody.apart import EVERY_LIAISON, SubjectKey, open_body
from fieldbook.store.places import write_safely
from fieldbook.store.rows import PartyRow

SUFFIX = ".fbi"
FILE_MOST_BYTES = 16 * MIB
_PURPOSE = "identity-keys"
_PARTS = {"v", "kind", "file", "station", "headquarters", "keys"}


@dataclass(frozen=True, slots=True)
class Sent:
    """The file that was written, and of how many persons the keys are in it."""

    path: Path
    persons: int


@dataclass(frozen=True, slots=True)
class Taken:
    """What a file brought.

    Attributes:
        persons: Whose identities the liaison can open now.
        unknown: Keys of seals that are not here: take the station's bundle in, then the file again.
    """

    station: str
    persons: int
    unknown: int


@dataclass(frozen=True, slots=True)
class _Key:
    """One subject's key, in clear inside the sealed file."""

    key: str
    record: RecordId
    secret: bytes

    @property
    def subject(self) -> SubjectKey:
        """Whose it is, for nobody yet."""
        return SubjectKey(self.key, self.record, "", 0, b"")


def send_keys(session: Session, folder: Path, reason: str) -> Sent:
    """Write the keys of every identity that this officer can open into one file for headquarters.

    Raises:
        WrongSide, WrongRole: when it may not be.
        NotEnrolled, NotConfirmed: before enrolment is done.
        NeedsOpeningReason: without a reason; it is kept with each person.
        NoIdentity: when there is none that this officer can open.
        PlaceError: when the medium refuses; nothing was written down or left there then.
    """
    session.require(Side.STATION)
    session.require_role(*WRITERS)
    to, said = confirmed_headquarters(session), kept_message(reason)
    if not said:
        raise NeedsOpeningReason
    found = list(_opened(session))
    if not found:
        raise NoIdentity
    file = BundleId(session.new_id())
    sealed = seal_bytes(_content(session, found, file=file, to=to), [to.recipient])
    path, persons = folder / f"{file}{SUFFIX}", {one.record for one in found}
    with session.vault.transaction():
        for record in sorted(persons):
            session.write_fact(Looked(said), _subject(session, record))
        session.write_fact(Disclosed(file, len(persons), said))
        write_safely(
            path, lambda out: _heard(out.write(sealed)), random=session.outside.random, overwrite=False
        )
    session.changes.announce(Changes(records=frozenset(persons), standing=True))
    return Sent(path, len(persons))


def is_some_kept(session: Session) -> bool:
    """Whether anything is kept here that says who somebody is, whether it opens to this officer or not."""
    held = session.vault.attached.in_state("held")
    return bool(session.vault.queries.apart.seals()) or any(row.is_apart for row in held)


def send_with_identity(session: Session, folder: Path, reason: str, *, progress: Progress) -> Sent:
    """Write what waits, with the files that show who somebody is, and then what opens them, to *folder*.

    Records go as they always do. Files go where somebody chose that files go; what opens them is in the last
    file alone.

    Raises:
        As ``send_keys``; also what ``exchange.send`` raises, but for there being nothing to send.
        NoIdentity: when there is none that this officer can open; nothing was written then.
    """
    if not kept_message(reason):
        raise NeedsOpeningReason
    if next(_opened(session), None) is None:
        raise NoIdentity
    with suppress(NothingToSend):
        send_all(session, folder, progress, with_identity=True)
    return send_keys(session, folder, reason)


def take_keys(session: Session, file: Path) -> Taken:
    """At headquarters: let the victim liaison open what the keys in *file* are of.

    Raises:
        WrongSide, WrongRole: when it may not be.
        NoLiaison: while nobody here may be given them.
        BundleError: when the file is not to be trusted, or is for somebody else.
        PlaceError: when a disk refuses; nothing was taken in then.
    """
    session.require(Side.HEADQUARTERS)
    session.require_role(*WRITERS)
    known = trusted(session.vault.truth)
    if known.key is None or not known.confidants():
        raise NoLiaison
    plain = open_bytes(read_small(file, FILE_MOST_BYTES), session.identity, most_bytes=FILE_MOST_BYTES)
    sender, found = _read(session, plain)
    with session.vault.transaction():
        taken = {one.record for one in found if _keep(session, one, sender, key=known.key)}
    session.changes.announce(Changes(records=frozenset(taken), standing=True))
    unknown = len({one.record for one in found} - taken)
    return Taken(sender.station_name, len(taken), unknown)


def _subject(session: Session, record: RecordId) -> Subject:
    row = browse.row(session, record)
    form = session.catalogue.by_id.get(row.form) if row else None
    if form is None:
        raise NoIdentity
    told = form.apart or form
    return Subject(record, told.id, told.version)


def _opened(session: Session) -> Iterator[_Key]:
    """Every subject key that this officer has, of persons who stand and of files that show somebody."""
    rows = {(row.key, row.record) for row in session.vault.queries.apart.seals()}
    for key, record in sorted(rows | set(_keys_of_files(session))):
        secret = subject_secret(session, key)
        if secret is not None and browse.row(session, record) is not None:
            yield _Key(key, record, secret)


def _keys_of_files(session: Session) -> Iterator[tuple[str, RecordId]]:
    for row in session.vault.attached.in_state("held"):
        if row.is_apart:
            held = session.vault.apart.keys_of(ClosedKey.parse(row.identity).key)
            yield from ((one.key, one.record) for one in held[:1])


def _content(session: Session, found: list[_Key], *, file: BundleId, to: PartyRow) -> bytes:
    listed: list[canonical.Value] = [
        {"key": one.key, "record": one.record, "secret": one.secret.hex()} for one in found
    ]
    told: dict[str, canonical.Value] = {
        "v": 1,
        "kind": _PURPOSE,
        "file": file,
        "station": session.own.station,
        "headquarters": to.station,
        "keys": listed,
    }
    signature = session.known_hand.sign(_PURPOSE, digest_of(_PURPOSE, canonical.encode(told)))
    return canonical.encode({**told, "signature": signature.hex()})


def _read(session: Session, plain: bytes) -> tuple[PartyRow, list[_Key]]:
    try:
        told = canonical.decode_object(plain)
        signature = bytes.fromhex(cast("str", told.pop("signature")))
        _check_parts(told)
        sender = _sender(session, str(told["station"]))
        signed = digest_of(_PURPOSE, canonical.encode(told))
        if not any(
            is_signed(key, _PURPOSE, signed, signature=signature) for key in signing_keys(session, sender)
        ):
            raise Altered
        if told["headquarters"] != session.own.station:
            raise NotForUs
        return sender, [_key(one) for one in cast("list[dict[str, str]]", told["keys"])]
    except (ValueError, KeyError, TypeError) as error:
        raise Malformed(what="identity keys") from error


def _check_parts(told: dict[str, canonical.Value]) -> None:
    if set(told) != _PARTS or (told["v"], told["kind"]) != (1, _PURPOSE):
        raise ValueError("another file")


def _sender(session: Session, station: str) -> PartyRow:
    for party in stations(session).parties:
        if party.station == station:
            refuse_lost(session, party)
            return party
    raise UnknownStation


def _key(told: dict[str, str]) -> _Key:
    secret = bytes.fromhex(told["secret"])
    if set(told) != {"key", "record", "secret"} or len(secret) != keys.KEY_SIZE_BYTES:
        raise ValueError("not a key")
    if not is_id(told["key"]) or not is_id(told["record"]):
        raise ValueError("not an identifier")
    return _Key(told["key"], RecordId(told["record"]), secret)


def _keep(session: Session, one: _Key, sender: PartyRow, *, key: IdentityKey) -> bool:
    """Keep a key for the liaisons, once it has opened something that its own sender wrote.

    A name is for whoever used it first, and for good: another station that writes a seal under it, and sends
    a key of its own making, would otherwise put that in the place of the right one.
    """
    if _is_known(session, one.key):
        return True
    if not (_opens_seal(session, one, sender) or _opens_file(session, one, sender)):
        return False
    keep_for_liaisons(session, one.subject, one.secret, key=key)
    return True


def _is_known(session: Session, key: str) -> bool:
    """Whether a key of that name is here, and somebody can still open it."""
    granted = {grant.generation for grant in session.vault.apart.grants()}
    held = session.vault.apart.keys_of(key)
    return any(one.holder != EVERY_LIAISON or one.generation in granted for one in held)


def _opens_seal(session: Session, one: _Key, sender: PartyRow) -> bool:
    first = next((row for row in session.vault.queries.apart.seals() if row.key == one.key), None)
    if first is None or first.record != one.record:
        return False
    entries = session.vault.truth.about(one.record, EntryType.SEAL)
    entry = next(entry for entry in entries if entry.digest == first.entry)
    fact = sealed_in(entry)
    if fact is None or not _wrote(session, sender, entry.header.device):
        return False
    with suppress(ValueError):  # what is not written in hexadecimal opens as little as a wrong key
        nonce, sealed = bytes.fromhex(fact.nonce), bytes.fromhex(fact.ct)
        open_body(one.secret, nonce, sealed, of=(one.key, one.record))
        return True
    return False


def _opens_file(session: Session, one: _Key, sender: PartyRow) -> bool:
    if any(row.key == one.key for row in session.vault.queries.apart.seals()):
        return False  # what was sealed decides
    held = [row for row in session.vault.attached.in_state("held") if row.is_apart]
    return opens_file((row for row in held if _wrote(session, sender, row.device)), one.subject, one.secret)


def _wrote(session: Session, sender: PartyRow, device: DeviceId) -> bool:
    """Whether *device* is one of the sender's, or of a station in whose place it goes on."""
    queries = session.vault.queries
    stations_before = (sender.station, *queries.steering.before(sender.station))
    return any(row.device == device for one in stations_before for row in queries.taken_from(one))


def _heard(_written: int) -> None:
    """A writer's count is nobody's business here."""
