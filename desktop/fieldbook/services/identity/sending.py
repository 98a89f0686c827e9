"""With identity: subject keys for headquarters, in a sealed and signed file of their own beside the bundles.

Bundles never carry a key: what leaves with them stays closed at headquarters until somebody at the station
chooses, with a reason, to send the keys as well.
"""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from fieldbook.base import limits
from fieldbook.base.errors import (
    NeedsOpeningReason,
    NoIdentity,
    NoLiaison,
    NothingToSend,
)
from fieldbook.base.ids import BundleId, DeviceId, RecordId, StationId
from fieldbook.base.ports import Progress
from fieldbook.base.wording import kept_message
from fieldbook.bundle.envelope import sealed_most_bytes
from fieldbook.bundle.keyfile import SUFFIX, KeyFile, SubjectSecret, read_keys, seal_keys
from fieldbook.bundle.manifest import fingerprint
from fieldbook.journal.entry import EntryType, Subject
from fieldbook.journal.facts import Disclosed, IdentityKey, Looked, Side
from fieldbook.journal.signing import PublicKey
from fieldbook.services import browse
from fieldbook.services.changes import Changes
from fieldbook.services.custody.roles import WRITERS
from fieldbook.services.enrol import confirmed_headquarters, own_publics, signing_keys
from fieldbook.services.exchange import send_all, stations
from fieldbook.services.identity.closing import opens_file
from fieldbook.services.identity.keeping import sealed_in
from fieldbook.services.identity.keyring import keep_for_liaisons, subject_secret
from fieldbook.services.identity.trust import trusted
from fieldbook.services.inbox import opened
from fieldbook.services.post.losing import refuse_lost
from fieldbook.services.session import Session
from fieldbook.store.attached.closed import ClosedKey
from fieldbook.store.custody.apart import EVERY_LIAISON, SubjectKey, open_body
from fieldbook.store.places import write_safely
from fieldbook.store.rows import PartyRow

_FILE_MOST_BYTES = sealed_most_bytes(limits.IDENTITY_KEYS_MOST_BYTES + limits.KIB)


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
        erased: Who was erased here: nothing is left that their keys could open, and they were not kept.
        unknown: Keys of seals that are not here: take the station's bundle in, then the file again.
    """

    station: str
    persons: int
    erased: int
    unknown: int


def send_keys(session: Session, folder: Path, reason: str) -> Sent:
    """Write the keys of every identity that this officer can open into one file for headquarters.

    Raises:
        WrongSide, WrongRole: when it may not be.
        NotEnrolled, NotConfirmed: before enrolment is done.
        NeedsOpeningReason: without a reason; it is kept with each person.
        NoIdentity: when there is none that this officer can open.
        TooLarge: when one file cannot hold them.
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
    told = KeyFile(file, session.own.station, to.station, fingerprint(to.station_public), tuple(found))
    sealed = seal_keys(told, session.known_hand, recipient=to.recipient)
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
        BundleError: when the file is not to be trusted, cannot be opened, or is for somebody else.
        PlaceError: when a disk refuses; nothing was taken in then.
    """
    session.require(Side.HEADQUARTERS)
    session.require_role(*WRITERS)
    known = trusted(session.vault.truth)
    if known.key is None or not known.confidants():
        raise NoLiaison
    sender, found = _read(session, file)
    with session.vault.transaction():
        taken = {one.record for one in found.keys if _keep(session, one, sender, key=known.key)}
    session.changes.announce(Changes(records=frozenset(taken), standing=True))
    left = {one.record for one in found.keys} - taken
    gone = {row.record for row in session.vault.queries.letters.erasures() if row.is_done}
    return Taken(sender.station_name, len(taken), erased=len(left & gone), unknown=len(left - gone))


def _subject(session: Session, record: RecordId) -> Subject:
    row = browse.row(session, record)
    form = session.catalogue.by_id.get(row.form) if row else None
    if form is None:
        raise NoIdentity
    told = form.apart or form
    return Subject(record, told.id, told.version)


def _opened(session: Session) -> Iterator[SubjectSecret]:
    """Every subject key that this officer has, of persons who stand and of files that show somebody."""
    rows = {(row.key, row.record) for row in session.vault.queries.apart.seals()}
    for key, record in sorted(rows | set(_keys_of_files(session))):
        secret = subject_secret(session, key)
        if secret is not None and browse.row(session, record) is not None:
            yield SubjectSecret(key, record, secret)


def _keys_of_files(session: Session) -> Iterator[tuple[str, RecordId]]:
    for row in session.vault.attached.in_state("held"):
        if row.is_apart:
            held = session.vault.apart.keys_of(ClosedKey.parse(row.identity).key)
            yield from ((one.key, one.record) for one in held[:1])


def _read(session: Session, file: Path) -> tuple[PartyRow, KeyFile]:
    """Who wrote *file*, and what is in it: opened by a child, signed, and only then parsed."""
    senders = {key: party for party in stations(session).parties for key in signing_keys(session, party)}
    by_name = {party.station: party for party in senders.values()}

    def station_of(key: PublicKey) -> StationId | None:
        return senders[key].station if key in senders else None

    with opened(session, file, _FILE_MOST_BYTES) as stream:
        found = read_keys(
            stream,
            station_of,
            headquarters=session.own.station,
            headquarters_keys=own_publics(session),
        )
    sender = by_name[found.station]
    refuse_lost(session, sender)
    return sender, found


def _keep(session: Session, one: SubjectSecret, sender: PartyRow, *, key: IdentityKey) -> bool:
    """Keep a key for the liaisons, once it has opened something that its own sender wrote.

    A name is for whoever used it first, and for good: another station that writes a seal under it, and sends
    a key of its own making, would otherwise put that in the place of the right one.
    """
    if _is_known(session, one.key):
        return True
    if not (_opens_seal(session, one, sender) or _opens_file(session, one, sender)):
        return False
    keep_for_liaisons(session, _subject_of(one), one.secret, key=key)
    return True


def _is_known(session: Session, key: str) -> bool:
    """Whether a key of that name is here, and somebody can still open it."""
    granted = {grant.generation for grant in session.vault.apart.grants()}
    held = session.vault.apart.keys_of(key)
    return any(one.holder != EVERY_LIAISON or one.generation in granted for one in held)


def _opens_seal(session: Session, one: SubjectSecret, sender: PartyRow) -> bool:
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


def _opens_file(session: Session, one: SubjectSecret, sender: PartyRow) -> bool:
    if any(row.key == one.key for row in session.vault.queries.apart.seals()):
        return False  # what was sealed decides
    held = [row for row in session.vault.attached.in_state("held") if row.is_apart]
    return opens_file(
        (row for row in held if _wrote(session, sender, row.device)), _subject_of(one), one.secret
    )


def _subject_of(one: SubjectSecret) -> SubjectKey:
    """Whose it is, for nobody yet."""
    return SubjectKey(one.key, one.record, "", 0, b"")


def _wrote(session: Session, sender: PartyRow, device: DeviceId) -> bool:
    """Whether *device* is one of the sender's, or of a station in whose place it goes on."""
    queries = session.vault.queries
    stations_before = (sender.station, *queries.steering.before(sender.station))
    return any(row.device == device for one in stations_before for row in queries.taken_from(one))


def _heard(_written: int) -> None:
    """A writer's count is nobody's business here."""
