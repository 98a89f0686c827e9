"""The keys of attachments: one for each file; whoever deletes a key has shredded its file."""

from dataclasses import dataclass
from typing import Literal

from fieldbook.base.ids import DeviceId, RecordId
from fieldbook.store.attached.closed import MARK
from fieldbook.store.engine import Cells, Connection

State = Literal["expected", "held", "shredded"]

_COLUMNS = "sealed, record, device, size_bytes, identity, state, told"
_SELECT = f"SELECT {_COLUMNS} FROM attachment"  # noqa: S608 - our own names
_BY_NAME = f"{_SELECT} WHERE sealed = ?"
_OF_RECORD = f"{_SELECT} WHERE record = ? ORDER BY sealed"
_ALL = f"{_SELECT} ORDER BY device, sealed"
_OF_DEVICE = f"{_SELECT} WHERE device = ? ORDER BY sealed"
_IN_STATE = f"{_SELECT} WHERE state = ? ORDER BY sealed"
_EXPECT = "INSERT OR IGNORE INTO attachment VALUES (?, ?, ?, ?, '', 'expected', '')"
_HOLD = """
    INSERT INTO attachment VALUES (?, ?, ?, ?, ?, 'held', '')
    ON CONFLICT (sealed) DO UPDATE SET identity = excluded.identity, state = 'held',
        size_bytes = excluded.size_bytes WHERE state = 'expected'"""
_SHRED = "UPDATE attachment SET identity = '', state = 'shredded' WHERE record = ?"
_FORGET = "DELETE FROM attachment WHERE sealed = ? AND state = 'shredded'"
_LOSE = "UPDATE attachment SET identity = '', state = 'shredded' WHERE sealed = ?"
_CLOSE = "UPDATE attachment SET identity = ? WHERE sealed = ? AND state = 'held'"
_TOLD = "UPDATE attachment SET told = ? WHERE sealed = ? AND state = 'held'"
_UNRECORDED = f"""
    {_SELECT} WHERE state <> 'shredded'
        AND NOT EXISTS (SELECT 1 FROM record WHERE record.id = attachment.record)
        AND NOT EXISTS (SELECT 1 FROM draft WHERE draft.id = lower(hex(attachment.record)))"""  # noqa: S608 - our own names


@dataclass(frozen=True, slots=True)
class AttachedRow:
    """One file that this vault knows of.

    Attributes:
        sealed: SHA-256 of the ciphertext; its name.
        record: The record that tells of it.
        device: On whose chain that record began.
        size_bytes: Of the ciphertext; 0 while it is only expected.
        identity: ``AGE-SECRET-KEY-1…``, or ``apart:…`` where it is closed under the key of a person whom the
            file shows; "" while it is expected or after it was shredded.
        state: ``expected`` (a record tells of it, the file has not come), ``held``, ``shredded``.
        told: What headquarters last said of it: ``has``, ``wants``, or "".
    """

    sealed: bytes
    record: RecordId
    device: DeviceId
    size_bytes: int
    identity: str
    state: State
    told: str

    @property
    def is_apart(self) -> bool:
        """Whether its key is closed under the key of a person."""
        return self.identity.startswith(MARK)

    def __repr__(self) -> str:
        """Without the key."""
        return f"AttachedRow({self.sealed.hex()[:8]}, {self.state})"


class AttachedKeys:
    """What is known of every file. Kept with the vault, never synchronised; keys travel in sealed bundles."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def row(self, sealed: bytes) -> AttachedRow | None:
        """What is known of the file of that name."""
        cells = self._db.row(_BY_NAME, (sealed,))
        return _row(cells) if cells else None

    def of_record(self, record: RecordId) -> list[AttachedRow]:
        """The files that *record* tells of; nearly always one."""
        return [_row(cells) for cells in self._db.rows(_OF_RECORD, (bytes.fromhex(record),))]

    def all(self) -> list[AttachedRow]:
        """Every file."""
        return [_row(cells) for cells in self._db.rows(_ALL)]

    def of_device(self, device: DeviceId) -> list[AttachedRow]:
        """The files whose records began on *device*."""
        return [_row(cells) for cells in self._db.rows(_OF_DEVICE, (bytes.fromhex(device),))]

    def in_state(self, state: State) -> list[AttachedRow]:
        """The files in that state."""
        return [_row(cells) for cells in self._db.rows(_IN_STATE, (state,))]

    def unrecorded(self) -> list[AttachedRow]:
        """Files of no record and no draft, because the adding was cut off."""
        return [_row(cells) for cells in self._db.rows(_UNRECORDED)]

    def expect(self, sealed: bytes, record: RecordId, device: DeviceId, *, size_bytes: int) -> None:
        """A record tells of a file; one that is known already stays what it is."""
        self._run(_EXPECT, sealed, bytes.fromhex(record), bytes.fromhex(device), size_bytes)

    def hold(self, row: AttachedRow) -> None:
        """The file of *row* is here, and this is its key."""
        place = (row.sealed, bytes.fromhex(row.record), bytes.fromhex(row.device))
        self._run(_HOLD, *place, row.size_bytes, row.identity)

    def close(self, sealed: bytes, closed: str) -> None:
        """The key of a file that is here is closed from now on; the open one is written over."""
        self._run(_CLOSE, closed, sealed)

    def shred(self, record: RecordId) -> None:
        """Destroy the keys of the files of *record*; the files go as soon as this is on the disk."""
        self._run(_SHRED, bytes.fromhex(record))

    def lose(self, sealed: bytes) -> None:
        """Destroy one key."""
        self._run(_LOSE, sealed)

    def forget(self, sealed: bytes) -> None:
        """Nothing is left of a shredded file."""
        self._run(_FORGET, sealed)

    def note_told(self, sealed: bytes, told: str) -> None:
        """Remember what headquarters said of a file that is held here."""
        self._run(_TOLD, told, sealed)

    def _run(self, sql: str, *cells: object) -> None:
        with self._db.transaction():
            self._db.run(sql, cells)


def _row(cells: Cells) -> AttachedRow:
    sealed, record, device, size_bytes, identity, state, told = cells
    return AttachedRow(
        sealed, RecordId(record.hex()), DeviceId(device.hex()), size_bytes, identity, state, told
    )
