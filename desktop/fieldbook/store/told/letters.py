"""What was said between the sides besides records: erasures, questions and replies, returned bundles."""

from fieldbook.base.digest import Digest
from fieldbook.base.ids import BundleId, DeviceId, OfficerId, RecordId, StationId
from fieldbook.store.engine import Connection
from fieldbook.store.rows import ErasureRow, QuestionRow, ReturnedRow

_ERASURES = """
    SELECT record, device, officer, reason, at, ours, NOT EXISTS (
        SELECT 1 FROM entry AS e
        WHERE e.record = unhex(erasure.record) AND e.type IN ('revise', 'seal') AND e.body IS NOT NULL)
    FROM erasure ORDER BY entry"""
_QUESTIONS = """
    SELECT q.digest, q.record, q.station, q.officer, q.text, q.at,
        coalesce(r.text, ''), coalesce(r.officer, ''), coalesce(r.at, '')
    FROM question AS q LEFT JOIN reply AS r ON r.entry = (
        SELECT max(entry) FROM reply WHERE question = lower(hex(q.digest)))
    ORDER BY q.entry"""
_RETURNED = """
    SELECT station, bundle, number, first_seq, next_seq, at FROM returned
    WHERE ours AND station = ? ORDER BY number"""
_CAME_BACK = """
    SELECT coalesce(max(t.next_seq), 0) FROM taken AS t JOIN entry AS e ON e.number = t.entry
    WHERE NOT t.ours AND t.device = ?1 AND lower(hex(e.device)) IN (
        SELECT device FROM taken WHERE ours AND station = ?2)"""
_RETIRED = "SELECT entry, at FROM retired WHERE ours AND station = ? ORDER BY entry DESC LIMIT 1"
_TOUCHED = """
    SELECT DISTINCT lower(hex(e.record)) FROM entry AS e
    WHERE e.record IS NOT NULL AND e.type = 'revise' AND e.device IN (
        SELECT unhex(device) FROM taken WHERE ours AND station = ?)"""
_WROTE = """
    SELECT t.station FROM entry AS e JOIN taken AS t ON t.ours AND t.device = lower(hex(e.device))
    WHERE e.record = ? AND e.type = 'revise' ORDER BY e.lamport, e.digest LIMIT 1"""
_UNHEARD = """
    SELECT count(*) FROM entry AS e WHERE e.device = ? AND e.seq >= ? AND (
        e.type IN ('shred', 'seal') OR EXISTS (SELECT 1 FROM reply AS r WHERE r.entry = e.number))"""

_CHANGED = """
    SELECT DISTINCT lower(hex(record)) FROM entry
    WHERE number > ? AND type = 'revise' AND body IS NOT NULL AND device = ? ORDER BY number"""
_ASKED = "SELECT record FROM question WHERE entry > ? ORDER BY entry"
_REPLIED = "SELECT record FROM reply WHERE entry > ? ORDER BY entry"


class Letters:
    """Answers about them; given with a vault's queries."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def erasures(self) -> list[ErasureRow]:
        """Every word that a record shall be erased, in the order in which they came."""
        return [
            ErasureRow(
                RecordId(record), DeviceId(device), OfficerId(officer), reason, at, bool(ours), bool(is_done)
            )
            for record, device, officer, reason, at, ours, is_done in self._db.rows(_ERASURES)
        ]

    def questions(self) -> list[QuestionRow]:
        """Every question with its last reply, in the order in which they came."""
        return [
            QuestionRow(
                Digest(digest),
                RecordId(record),
                StationId(station),
                OfficerId(officer),
                text=text,
                at=at,
                reply=reply,
                replied_by=replied_by,
                replied_at=replied_at,
            )
            for digest, record, station, officer, text, at, reply, replied_by, replied_at in self._db.rows(
                _QUESTIONS
            )
        ]

    def unheard(self, device: DeviceId, first_seq: int) -> int:
        """Erasures, seals and replies of *device* from *first_seq* on: each is worth a bundle."""
        found = self._db.row(_UNHEARD, (bytes.fromhex(device), first_seq)) or (0,)
        return int(found[0])

    def changed_after(self, number: int, device: DeviceId) -> tuple[RecordId, ...]:
        """The records of which a revision of *device* came in behind the *number*-th entry here."""
        rows = self._db.rows(_CHANGED, (number, bytes.fromhex(device)))
        return tuple(RecordId(record) for (record,) in rows)

    def asked_after(self, number: int) -> tuple[RecordId, ...]:
        """What each question that came in behind the *number*-th entry here is about."""
        return tuple(RecordId(record) for (record,) in self._db.rows(_ASKED, (number,)))

    def replied_after(self, number: int) -> tuple[RecordId, ...]:
        """The same of each reply."""
        return tuple(RecordId(record) for (record,) in self._db.rows(_REPLIED, (number,)))

    def returned(self, station: StationId) -> list[ReturnedRow]:
        """The bundles that were made for *station*, in order."""
        return [
            ReturnedRow(
                StationId(of), BundleId(bundle), number, first_seq=first_seq, next_seq=next_seq, at=at
            )
            for of, bundle, number, first_seq, next_seq, at in self._db.rows(_RETURNED, (station,))
        ]

    def came_back(self, device: DeviceId, station: StationId) -> int:
        """The first entry of our *device* that *station* has not told us to hold."""
        found = self._db.row(_CAME_BACK, (device, station)) or (0,)
        return int(found[0])

    def retired(self, station: StationId) -> tuple[int, str]:
        """Which entry of ours retired *station* last, and when; (0, "") for none."""
        found = self._db.row(_RETIRED, (station,)) or (0, "")
        return int(found[0]), str(found[1])

    def wrote(self, record: RecordId) -> StationId | None:
        """The station that began *record*; None where none wrote it."""
        found = self._db.row(_WROTE, (bytes.fromhex(record),))
        return StationId(found[0]) if found else None

    def touched(self, station: StationId) -> frozenset[RecordId]:
        """The records that *station* wrote a revision of: what is said of them concerns it."""
        return frozenset(RecordId(record) for (record,) in self._db.rows(_TOUCHED, (station,)))
