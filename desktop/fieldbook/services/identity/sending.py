"""With identity: subject keys for headquarters, in a sealed and signed file of their own beside the bundles.

Bundles never carry a key: what leaves with them stays closed at headquarters until somebody at the station
chooses, with a reason, to send the keys as well.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from fieldbook.base import canonical
from fieldbook.base.canonical import normal_text
from fieldbook.base.digest import digest_of
from fieldbook.base.errors import (
    Altered,
    Malformed,
    NeedsOpeningReason,
    NoIdentity,
    NoLiaison,
    NotForUs,
    UnknownStation,
)
from fieldbook.base.ids import BundleId, RecordId, is_id
from fieldbook.base.limits import MIB
from fieldbook.bundle.envelope import open_bytes, seal_bytes
from fieldbook.journal.entry import EntryType, Subject
from fieldbook.journal.facts import Disclosed, IdentityKey, Looked, Side
from fieldbook.journal.signing import is_signed
from fieldbook.services import browse
from fieldbook.services.changes import Changes
from fieldbook.services.custody.roles import WRITERS
from fieldbook.services.enrol import confirmed_headquarters
from fieldbook.services.exchange import stations
from fieldbook.services.identity.keeping import form_apart, sealed_in
from fieldbook.services.identity.keyring import keep_for_liaisons, subject_secret
from fieldbook.services.identity.trust import trusted
from fieldbook.services.inbox import read_small
from fieldbook.services.session import Session
from fieldbook.store import keys
from fieldbook.store.custody.apart import SubjectKey, open_body
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
    to, said = confirmed_headquarters(session), normal_text(reason).strip()
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
            form = form_apart(session, record)
            session.write_fact(Looked(said), Subject(record, form.id, form.version))
        session.write_fact(Disclosed(file, len(persons), said))
        write_safely(
            path, lambda out: _heard(out.write(sealed)), random=session.outside.random, overwrite=False
        )
    session.changes.announce(Changes(records=frozenset(persons), standing=True))
    return Sent(path, len(persons))


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
        taken = {one.record for one in found if _keep(session, one, key=known.key)}
    session.changes.announce(Changes(records=frozenset(taken), standing=True))
    unknown = len({one.record for one in found} - taken)
    return Taken(sender.station_name, len(taken), unknown)


def _opened(session: Session) -> Iterator[_Key]:
    """Every subject key that this officer has, of persons who stand."""
    rows = {(row.key, row.record) for row in session.vault.queries.apart.seals()}
    for key, record in sorted(rows):
        secret = subject_secret(session, key)
        if secret is not None and browse.row(session, record) is not None:
            yield _Key(key, record, secret)


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
    signature = session.station.sign(_PURPOSE, digest_of(_PURPOSE, canonical.encode(told)))
    return canonical.encode({**told, "signature": signature.hex()})


def _read(session: Session, plain: bytes) -> tuple[PartyRow, list[_Key]]:
    try:
        told = canonical.decode_object(plain)
        signature = bytes.fromhex(cast("str", told.pop("signature")))
        _check_parts(told)
        sender = _sender(session, str(told["station"]))
        signed = digest_of(_PURPOSE, canonical.encode(told))
        if not is_signed(sender.station_public, _PURPOSE, signed, signature=signature):
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
            return party
    raise UnknownStation


def _key(told: dict[str, str]) -> _Key:
    secret = bytes.fromhex(told["secret"])
    if set(told) != {"key", "record", "secret"} or len(secret) != keys.KEY_SIZE_BYTES:
        raise ValueError("not a key")
    if not is_id(told["key"]) or not is_id(told["record"]):
        raise ValueError("not an identifier")
    return _Key(told["key"], RecordId(told["record"]), secret)


def _keep(session: Session, one: _Key, *, key: IdentityKey) -> bool:
    """Keep a key for the liaisons, once it has opened a seal of that record that is held here."""
    for entry in session.vault.truth.about(one.record, EntryType.SEAL):
        fact = sealed_in(entry)
        if fact is not None and fact.key == one.key:
            try:
                nonce, sealed = bytes.fromhex(fact.nonce), bytes.fromhex(fact.ct)
                open_body(one.secret, nonce, sealed, of=(one.key, one.record))
            except keys.WrongKey:
                continue
            subject = SubjectKey(one.key, one.record, "", 0, b"")
            keep_for_liaisons(session, subject, one.secret, key=key)
            return True
    return False


def _heard(_written: int) -> None:
    """A writer's count is nobody's business here."""
