"""The journal on disk: entries as they were signed, appended and never changed."""

from collections.abc import Iterable, Iterator
from itertools import islice

from fieldbook.base.digest import Digest
from fieldbook.base.errors import BadEntry, VaultDamaged
from fieldbook.base.ids import DeviceId, RecordId
from fieldbook.journal.chain import Tip
from fieldbook.journal.entry import Entry, EntryType
from fieldbook.journal.packed import NO_SALT, PackedEntry, pack_entry, unpack_entry
from fieldbook.store.engine import Cells, Connection

_BATCH = 500

_SELECT = "SELECT seq, digest, signature, header, salt, body FROM entry"

_INSERT = "INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_LAST_NUMBER = "SELECT coalesce(max(number), 0) FROM entry"
_TIP = """
    SELECT seq, digest FROM entry
    WHERE device = ?1 AND seq = (SELECT max(seq) FROM entry WHERE device = ?1) ORDER BY number LIMIT 1"""
_BY_DIGEST = f"{_SELECT} WHERE digest = ?"
_BY_PLACE = f"{_SELECT} WHERE device = ? AND seq = ? ORDER BY number LIMIT 1"
_RANGE = f"{_SELECT} WHERE device = ? AND seq >= ? AND seq < ? ORDER BY seq, number"
_FILED = (
    _SELECT.replace(" FROM", ", device, type, lamport, record FROM")
    + " WHERE device = ? ORDER BY seq, number"
)
_OF_RECORD = f"{_SELECT} WHERE record = ? AND type = ? ORDER BY lamport, digest"
_FACTS = f"{_SELECT} WHERE type <> 'revise' AND type IN ('begin', 'retire') ORDER BY number"
_IN_ARRIVAL = f"{_SELECT} ORDER BY number"
_LAST_LAMPORT = "SELECT max(lamport) FROM entry WHERE device = ? AND seq = ?"
DEVICES = """
    WITH RECURSIVE found (device) AS (
        SELECT min(device) FROM entry
        UNION ALL
        SELECT (SELECT min(entry.device) FROM entry WHERE entry.device > found.device) FROM found
        WHERE found.device IS NOT NULL)
    SELECT device FROM found WHERE device IS NOT NULL"""
_COUNT = "SELECT count(*) FROM entry"
_SIZES = """
    SELECT seq, length(header) + coalesce(length(body), 0) FROM entry
    WHERE device = ? AND seq >= ? ORDER BY seq, number"""
_CARRIED_BYTES = 160
_CARRIED = """
    SELECT coalesce(sum(length(header) + coalesce(length(body), 0)), 0), count(*) FROM entry
    WHERE device = ? AND seq >= ? AND seq < ?"""
_ERASE = """
    UPDATE entry SET salt = NULL, body = NULL
    WHERE record = ? AND type IN ('revise', 'seal') AND body IS NOT NULL"""
_READABLE = """
    SELECT count(*) FROM entry WHERE record = ? AND type IN ('revise', 'seal') AND body IS NOT NULL"""
_CHANGED = """
    SELECT record FROM entry WHERE number > ? AND record IS NOT NULL AND type IN ('revise', 'shred')
    GROUP BY record ORDER BY min(number)"""
_KNOWN = "SELECT digest FROM entry WHERE record = ? AND type = 'revise' AND number <= ?"
_NUMBER = "SELECT number FROM entry WHERE digest = ?"
_HOLDS = "SELECT 1 FROM entry WHERE digest = ?"
_ENDLESS = 2**63 - 1


class Truth:
    """Appends and reads entries; all else in the vault is made from these, or is nobody else's business."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection
        self._lamport: int | None = None

    def append(self, entry: Entry) -> None:
        """Add one *entry* at the end, inside the caller's transaction.

        Whether it follows and is signed has been verified before; an entry that is held already is a mistake
        of the caller.
        """
        self.append_packed([(entry, pack_entry(entry))])

    def append_many(self, entries: Iterable[Entry]) -> int:
        """Add *entries* in their order; how many there were."""
        return self.append_packed((entry, pack_entry(entry)) for entry in entries)

    def append_packed(self, entries: Iterable[tuple[Entry, PackedEntry]]) -> int:
        """As ``append_many``, for entries that came packed and are kept as they came."""
        first = self._one(_LAST_NUMBER) + 1
        number = first
        remaining = iter(entries)
        while batch := list(islice(remaining, _BATCH)):
            self._db.run_many(_INSERT, [_cells(at, *pair) for at, pair in enumerate(batch, start=number)])
            self._lamport = max(self.lamport(), *(entry.header.lamport for entry, _ in batch))
            number += len(batch)
        return number - first

    def tip(self, device: DeviceId) -> Tip:
        """Where *device*'s chain ends here; its beginning when nothing of it is held."""
        found = self._db.row(_TIP, (bytes.fromhex(device),))
        return Tip(device, found[0] + 1, Digest(found[1])) if found else Tip(device)

    def lamport(self) -> int:
        """The largest lamport number seen, 0 in an empty journal.

        Remembered, also over an undone transaction: a number may be skipped, never used twice. Along a
        device's chain it only grows, so the chains' ends are enough to find it.
        """
        if self._lamport is None:
            self._lamport = max((self._last_lamport(device) for device in self.devices()), default=0)
        return self._lamport

    def holds(self, digest: Digest) -> bool:
        """Whether the entry of that name is here."""
        return self._db.row(_HOLDS, (digest,)) is not None

    def entry(self, digest: Digest) -> Entry | None:
        """The entry of that name."""
        return self._entry(self._db.row(_BY_DIGEST, (digest,)))

    def entry_at(self, device: DeviceId, seq: int) -> Entry | None:
        """The entry in that place of *device*'s chain; the first that came, should the chain have forked."""
        return self._entry(self._db.row(_BY_PLACE, (bytes.fromhex(device), seq)))

    def entries(self, device: DeviceId, first_seq: int = 0, next_seq: int | None = None) -> Iterator[Entry]:
        """*device*'s entries from *first_seq* up to *next_seq* (None: the end), in order, in flat memory."""
        return map(unpack_stored, self.packed(device, first_seq, next_seq))

    def packed(
        self, device: DeviceId, first_seq: int = 0, next_seq: int | None = None
    ) -> Iterator[PackedEntry]:
        """As ``entries``, in the bytes in which they are kept and carried."""
        upto = _ENDLESS if next_seq is None else next_seq
        return map(packed_of, self._db.stream(_RANGE, (bytes.fromhex(device), first_seq, upto)))

    def fitting(self, device: DeviceId, first_seq: int, most_bytes: int) -> int:
        """Up to which entry of *device* a file of *most_bytes* reaches; it always holds one at least."""
        size_bytes, next_seq = 0, first_seq
        for seq, packed_bytes in self._db.stream(_SIZES, (bytes.fromhex(device), first_seq)):
            size_bytes += (
                packed_bytes + _CARRIED_BYTES
            )  # signature, salt, lengths, and its part of the envelope
            if size_bytes > most_bytes and next_seq > first_seq:
                break
            next_seq = seq + 1
        return next_seq

    def carried_bytes(self, device: DeviceId, first_seq: int, next_seq: int) -> int:
        """About how much room these entries of *device* take in a bundle."""
        found = self._db.row(_CARRIED, (bytes.fromhex(device), first_seq, next_seq)) or (0, 0)
        return int(found[0] + found[1] * _CARRIED_BYTES)

    def filed(self, device: DeviceId) -> Iterator[Entry]:
        """*device*'s entries in order, as ``entries``, each compared with the columns that lead to it.

        Raises:
            VaultDamaged: at the first whose bytes are no longer those that were appended.
            BadEntry: at the first whose columns say something else than its header.
        """
        for *cells, of, kind, lamport, record in self._db.stream(_FILED, (bytes.fromhex(device),)):
            packed = packed_of(tuple(cells))
            entry = unpack_stored(packed)
            _, expected_of, _, _, *leading = _cells(0, entry, packed)[:7]
            if [of, kind, lamport, record] != [expected_of, *leading]:
                raise BadEntry(seq=entry.header.seq, reason="filed elsewhere")
            yield entry

    def in_arrival(self) -> Iterator[Entry]:
        """Every entry in the order of arrival, in flat memory."""
        return (unpack_stored(packed_of(cells)) for cells in self._db.stream(_IN_ARRIVAL))

    def devices(self) -> list[DeviceId]:
        """Every device that an entry is held of."""
        return [DeviceId(device.hex()) for (device,) in self._db.rows(DEVICES)]

    def revisions(self, record: RecordId) -> list[Entry]:
        """The revisions of *record* as a person reads them: by lamport number, then by digest."""
        return self.about(record, EntryType.REVISE)

    def about(self, record: RecordId, kind: EntryType) -> list[Entry]:
        """The entries of that *kind* about *record*, in the order of ``revisions``."""
        found = self._db.rows(_OF_RECORD, (bytes.fromhex(record), kind.value))
        return [unpack_stored(packed_of(cells)) for cells in found]

    def appointments(self) -> Iterator[Entry]:
        """Every ``begin`` and ``retire`` in the order of arrival: they are few, and say who is who."""
        return (unpack_stored(packed_of(cells)) for cells in self._db.rows(_FACTS))

    def payloads(self, record: RecordId) -> int:
        """How many revisions and seals of *record* still have what they say."""
        found = self._db.row(_READABLE, (bytes.fromhex(record),)) or (0,)
        return int(found[0])

    def erase(self, record: RecordId) -> None:
        """Destroy payload and salt of every revision and seal of *record*, inside the caller's transaction.

        A ``shred`` entry of that record must stand in the journal before: a trigger refuses it otherwise.
        """
        self._db.run(_ERASE, (bytes.fromhex(record),))

    def last_number(self) -> int:
        """How many entries came so far, by this vault's own counting; it only grows."""
        return self._one(_LAST_NUMBER)

    def number_of(self, digest: Digest) -> int:
        """As which of all the entry of that name came; 0 when it is not here."""
        found = self._db.row(_NUMBER, (digest,)) or (0,)
        return int(found[0])

    def changed_since(self, number: int) -> list[RecordId]:
        """The records of which something came behind that *number*, in the order in which it came."""
        return [RecordId(record.hex()) for (record,) in self._db.rows(_CHANGED, (number,))]

    def known_at(self, record: RecordId, number: int) -> frozenset[Digest]:
        """The names of the revisions of *record* that were here when the entry of that *number* had come."""
        found = self._db.rows(_KNOWN, (bytes.fromhex(record), number))
        return frozenset(Digest(digest) for (digest,) in found)

    def count(self) -> int:
        """How many entries there are."""
        return self._one(_COUNT)

    def _last_lamport(self, device: DeviceId) -> int:
        found = self._db.row(_LAST_LAMPORT, (bytes.fromhex(device), self.tip(device).next_seq - 1))
        return int(found[0]) if found else 0

    def _one(self, sql: str) -> int:
        found = self._db.row(sql)
        number: int = found[0] if found else 0
        return number

    @staticmethod
    def _entry(cells: Cells | None) -> Entry | None:
        return unpack_stored(packed_of(cells)) if cells else None


def packed_of(cells: Cells) -> PackedEntry:
    """The packed entry in a row of seq, digest, signature, header, salt and body."""
    seq, digest, signature, header, salt, body = cells
    return PackedEntry(header, signature, salt or NO_SALT, body or b"", seq, Digest(digest))


def unpack_stored(packed: PackedEntry) -> Entry:
    """The entry that was stored.

    Raises:
        VaultDamaged: when its bytes are no longer those that were appended.
    """
    try:
        return unpack_entry(packed)
    except BadEntry as error:
        raise VaultDamaged(part="journal") from error


def _cells(number: int, entry: Entry, packed: PackedEntry) -> tuple[object, ...]:
    header = entry.header
    return (
        number,
        bytes.fromhex(header.device),
        header.seq,
        entry.digest,
        header.type.value,
        header.lamport,
        bytes.fromhex(header.subject.record) if header.subject else None,
        entry.signature,
        packed.header_packed,
        packed.salt if packed.payload_packed else None,
        packed.payload_packed or None,
    )
