"""A bundle's way into the journal: from an authentic manifest to entries that are kept, forks included."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from fieldbook.base.errors import Gap, Malformed
from fieldbook.base.ids import RecordId, StationId
from fieldbook.base.moment import parse_instant
from fieldbook.base.ports import Progress
from fieldbook.bundle.envelope import Source
from fieldbook.bundle.manifest import Manifest
from fieldbook.bundle.reader import BundleReader
from fieldbook.journal.entry import Entry
from fieldbook.journal.facts import Forked, Taken
from fieldbook.journal.signing import PublicKey
from fieldbook.services.attaching.apart import close_known
from fieldbook.services.attaching.incoming import Incoming, expect
from fieldbook.services.custody.hands import Hands
from fieldbook.services.enrol import own_publics, signing_keys
from fieldbook.services.overview.clock import FUTURE, SLACK
from fieldbook.services.post.erasing import obey
from fieldbook.services.session import Session
from fieldbook.services.steering.following import follow_keys
from fieldbook.services.verifying import Verifier
from fieldbook.store.rows import PartyRow

_CHUNK = 500


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What one bundle brought. *entries*, *records* and *files* count only what was new.

    Attributes:
        file_names: The attached files that were in it, also those that were held already.
        doubtful: Entries that bear an instant before that of the entry before them, or one that is not yet.
        changed: At a station, the records that headquarters changed; *asked* what each question is about.
    """

    manifest: Manifest
    sender: PartyRow
    records: frozenset[RecordId]
    entries: int
    files: int = 0
    file_names: frozenset[bytes] = frozenset()
    doubtful: int = 0
    changed: tuple[RecordId, ...] = ()
    asked: tuple[RecordId, ...] = ()


def begun(
    session: Session, stream: Source, senders: Sequence[PartyRow], *, gone: Sequence[PartyRow] = ()
) -> tuple[BundleReader, PartyRow]:
    """The reader of a bundle whose manifest one of *senders* signed for us, or did once if one of *gone*.

    Raises:
        BundleError: when it is none, is not for us, or nobody among them signed it.
    """
    keys_of = session.vault.queries.steering.keys_of
    by_key = {key: party for party in gone for key, _ in keys_of(party.station)}
    by_key |= {key: party for party in senders for key in signing_keys(session, party)}

    def station_of(key: PublicKey) -> StationId | None:
        party = by_key.get(key)
        return party.station if party else None

    reader = BundleReader(
        stream, station_of, headquarters=session.own.station, headquarters_keys=own_publics(session)
    )
    return reader, by_key[reader.station_key]


def require_own_chain(session: Session, manifest: Manifest, sender: PartyRow) -> None:
    """Go on only where the chain is the sender's: a key of one's own is no pen for another's journal.

    A chain belongs to whom it came from first; one of which nothing came, to whose card names its device.

    Raises:
        Malformed: when it is ours, or another's.
    """
    queries, device = session.vault.queries, manifest.device
    first = queries.sent_first(device)
    named = {first} if first else {one.station for one in queries.parties() if one.device == device}
    if device in queries.own_devices() or (named and sender.station not in named):
        raise Malformed(what="the chain of another device")


def is_held(session: Session, manifest: Manifest) -> bool:
    """Whether everything that *manifest* promises is in the journal already."""
    return session.vault.truth.holds(manifest.head)


def require_predecessor(session: Session, manifest: Manifest, sender: PartyRow) -> None:
    """Go on only where the bundle continues something that is held, on whichever branch.

    Asked by the digest of the entry before, not by its number: a copied vault continues from its own branch.

    Raises:
        Gap: when entries between are missing.
    """
    if manifest.prev is not None and not session.vault.truth.holds(manifest.prev):
        tip = session.vault.truth.tip(manifest.device)
        raise Gap(device=sender.station_name, found=manifest.first_seq, next=tip.next_seq)


def take(
    session: Session,
    reader: BundleReader,
    sender: PartyRow,
    *,
    officers: Hands,
    progress: Progress,
) -> TakenIn:
    """Take the entries in, all or none, with an entry of our own that says so.

    Raises:
        BundleError, ChainError: at the first entry that is not to be believed; nothing was taken in then.
        PlaceError: when the disk refuses.
        Cancelled: from *progress*.
    """
    manifest = reader.manifest
    tip, before = session.vault.truth.tip(manifest.device), session.vault.truth.count()
    with (
        Incoming(session, manifest.device) as incoming,
        Verifier(officers, officers.learn) as verifier,
        session.vault.transaction(),
    ):
        arriving = _Arriving(session, tip.next_seq)
        fresh = arriving.unheld(reader.entries(verifier.take))
        clock = _Clock(session.outside.clock.now_at())
        records, count = _append(
            session, clock.watched(fresh), progress=progress, whole=_expected(manifest, tip.next_seq)
        )
        verifier.finish()
        if not session.vault.queries.steering.is_admitted(manifest.head):  # its keys end with the station
            follow_keys(session, sender, manifest.device, after=before)
        obey(session, records)
        expect(session, records, manifest.device)
        files = incoming.take(reader.files(), promised=manifest.files, progress=progress)
        if count:  # only the files of a bundle that was held already may be news
            span = (manifest.first_seq, manifest.next_seq, manifest.head.hex())
            session.write_fact(Taken(manifest.bundle, manifest.station, manifest.device, *span))
        if arriving.fork is not None:
            place = (sender.station, manifest.device, arriving.fork[1].header.seq)
            session.write_fact(Forked(*place, *(one.digest.hex() for one in arriving.fork)))
        incoming.keep()
        close_known(session, records | incoming.records)
        names = incoming.names
    return TakenIn(manifest, sender, records, count, files, names, clock.doubtful)


class _Clock:
    """Passes entries on, and counts those whose clock cannot have been right."""

    def __init__(self, now_at: datetime) -> None:
        self._latest_at = now_at + FUTURE
        self._before_at: datetime | None = None
        self.doubtful = 0

    def watched(self, entries: Iterator[Entry]) -> Iterator[Entry]:
        """The same entries."""
        for entry in entries:
            written_at = parse_instant(entry.header.written_at)
            went_back = self._before_at is not None and written_at + SLACK < self._before_at
            self.doubtful += went_back or written_at > self._latest_at
            self._before_at = written_at
            yield entry


class _Arriving:
    """Passes on what is new, and notices the first entry that stands in the place of another."""

    def __init__(self, session: Session, next_seq: int) -> None:
        self._truth = session.vault.truth
        self._next_seq = next_seq
        self.fork: tuple[Entry, Entry] | None = None

    def unheld(self, entries: Iterator[Entry]) -> Iterator[Entry]:
        """The entries that are not held yet."""
        for entry in entries:
            if entry.header.seq >= self._next_seq:
                yield entry
            elif not self._truth.holds(entry.digest):
                self._notice(entry)
                yield entry

    def _notice(self, entry: Entry) -> None:
        if self.fork is None:
            held = self._truth.entry_at(entry.header.device, entry.header.seq)
            # A branch that is known already goes on where another one goes on too: no news.
            if held is not None and self._is_new_branch(entry):
                self.fork = (held, entry)

    def _is_new_branch(self, entry: Entry) -> bool:
        prev, seq = entry.header.prev, entry.header.seq
        if prev is None or not seq:
            return True
        beside = self._truth.entries(entry.header.device, seq, seq + 1)
        return any(other.header.prev == prev for other in beside)


def _expected(manifest: Manifest, next_seq: int) -> int:
    return manifest.next_seq - max(min(next_seq, manifest.next_seq), manifest.first_seq)


def _append(
    session: Session, entries: Iterator[Entry], *, progress: Progress, whole: int
) -> tuple[frozenset[RecordId], int]:
    records: set[RecordId] = set()
    count = 0
    while chunk := list(islice(entries, _CHUNK)):
        session.vault.truth.append_many(chunk)
        session.vault.projections.apply_many(chunk)
        records.update(entry.header.subject.record for entry in chunk if entry.header.subject)
        count += len(chunk)
        progress.step("receive", count, max(whole, count))
    return frozenset(records), count
