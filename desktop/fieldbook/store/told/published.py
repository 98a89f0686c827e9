"""What was told of figures that leave the vault: how they are protected, and which workbooks were written."""

from dataclasses import dataclass

from fieldbook.base.ids import DeviceId, OfficerId, RecordId, StationId
from fieldbook.store.engine import Connection

_PROTECTED = """
    SELECT device, operation, least, zero_shown, rounded_to, officer, at FROM protected
    ORDER BY lamport, digest"""
_ISSUED = """
    SELECT device, issue, profile, operation, upto, officer, at, parts, count(*) FROM issued
    GROUP BY device, issue ORDER BY max(entry)"""
_REPORTED = """
    SELECT issue, station, signing_public, signature, officer, at, parts, count(*) FROM reported WHERE ours
    GROUP BY issue ORDER BY max(entry)"""
_SAID = "SELECT said FROM reported WHERE ours AND issue = ? ORDER BY part"
_KEPT = "SELECT operation, months, begins, officer, at FROM kept_for ORDER BY lamport, digest"
_BELONGING = "SELECT id FROM record WHERE operation = ?1 OR id = ?1 ORDER BY number"
_CELLS = "SELECT cells FROM issued WHERE device = ? AND issue = ? ORDER BY part"


@dataclass(frozen=True, slots=True)
class ProtectedRow:
    """One word on how small numbers are protected, of one *operation* or of all ("")."""

    device: DeviceId
    operation: str
    least: int
    zero_shown: bool
    rounded_to: int
    officer: OfficerId
    at: str


@dataclass(frozen=True, slots=True)
class IssuedRow:
    """One workbook that was written: for whom, of what, and what the vault of *device* knew then."""

    device: DeviceId
    issue: str
    profile: str
    operation: str
    upto: int
    officer: OfficerId
    at: str
    is_whole: bool


@dataclass(frozen=True, slots=True)
class ReportedRow:
    """Statistics that we took in: whose, signed with which key, by whom and when they were taken in."""

    issue: str
    station: StationId
    signing_public: str
    signature: str
    officer: OfficerId
    at: str
    is_whole: bool


@dataclass(frozen=True, slots=True)
class KeptForRow:
    """One word on how long what belongs to an operation is kept."""

    operation: RecordId
    months: int
    begins: str
    officer: OfficerId
    at: str


class ToldPublished:
    """Answers about them; given with a vault's queries."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def protections(self) -> list[ProtectedRow]:
        """Every word, in the order that is the same everywhere."""
        return [
            ProtectedRow(DeviceId(device), operation, least, bool(zero), rounded_to, OfficerId(officer), at)
            for device, operation, least, zero, rounded_to, officer, at in self._db.rows(_PROTECTED)
        ]

    def issued(self) -> list[IssuedRow]:
        """Every workbook, in the order in which we heard of them; a part may be missing."""
        return [
            IssuedRow(
                DeviceId(device), issue, profile, operation, upto, OfficerId(officer), at, parts == found
            )
            for device, issue, profile, operation, upto, officer, at, parts, found in self._db.rows(_ISSUED)
        ]

    def reported(self) -> list[ReportedRow]:
        """Statistics of stations, in the order in which we took them in; what others say is not believed."""
        return [
            ReportedRow(
                issue, StationId(station), key, signature, OfficerId(officer), at, is_whole=parts == found
            )
            for issue, station, key, signature, officer, at, parts, found in self._db.rows(_REPORTED)
        ]

    def said_in(self, row: ReportedRow) -> str:
        """The exact text of one of them."""
        return "".join(said for (said,) in self._db.rows(_SAID, (row.issue,)))

    def retentions(self) -> dict[RecordId, KeptForRow]:
        """The last word on each operation."""
        rows = [
            KeptForRow(RecordId(operation), months, begins, OfficerId(officer), at)
            for operation, months, begins, officer, at in self._db.rows(_KEPT)
        ]
        return {row.operation: row for row in rows}

    def belonging(self, operation: RecordId) -> list[RecordId]:
        """Every record of *operation* with itself, also what was withdrawn or erased."""
        found = self._db.rows(_BELONGING, (bytes.fromhex(operation),))
        return [RecordId(record.hex()) for (record,) in found]

    def cells_of(self, row: IssuedRow) -> list[str]:
        """Its tables, part by part, as they were written down."""
        return [cells for (cells,) in self._db.rows(_CELLS, (row.device, row.issue))]
