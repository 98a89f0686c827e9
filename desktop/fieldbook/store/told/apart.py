"""What was told about identities: seals, openings, what left with a bundle, and holds."""

from dataclasses import dataclass

from fieldbook.base.digest import Digest
from fieldbook.base.ids import BundleId, OfficerId, RecordId
from fieldbook.store.engine import Connection

_SEALS = "SELECT record, key, match, digest FROM sealed ORDER BY entry"
_LOOKED = "SELECT record, officer, reason, at FROM looked {where} ORDER BY at DESC, entry DESC"
_DISCLOSED = "SELECT bundle, persons, officer, reason, at FROM disclosed ORDER BY entry DESC"
_HOLDS = """
    SELECT record, officer, reason, is_on, at FROM hold WHERE record = ? ORDER BY lamport DESC, digest DESC
    LIMIT 1"""


@dataclass(frozen=True, slots=True)
class SealRow:
    """One seal: whose, under which subject key, what look-alikes are found by, and the name of its entry."""

    record: RecordId
    key: str
    match: str
    entry: Digest


@dataclass(frozen=True, slots=True)
class LookedRow:
    """One opening: who opened what is sealed of a record, when, and why."""

    record: RecordId
    officer: OfficerId
    reason: str
    at: str


@dataclass(frozen=True, slots=True)
class DisclosedRow:
    """One sending with identity."""

    bundle: BundleId
    persons: int
    officer: OfficerId
    reason: str
    at: str


@dataclass(frozen=True, slots=True)
class HoldRow:
    """The last word on whether a record is held."""

    record: RecordId
    officer: OfficerId
    reason: str
    is_on: bool
    at: str


class ToldApart:
    """Answers about them; given with a vault's queries. Nothing here identifies anybody."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def seals(self) -> list[SealRow]:
        """Every seal whose payload is here, in the order in which they came."""
        found = self._db.rows(_SEALS)
        return [SealRow(RecordId(record), key, match, Digest(entry)) for record, key, match, entry in found]

    def openings(self, record: RecordId | None = None) -> list[LookedRow]:
        """Every opening, the newest first; those of one *record* where it is named."""
        sql = _LOOKED.format(where="WHERE record = ?" if record else "")
        found = self._db.rows(sql, (record,) if record else ())
        return [LookedRow(RecordId(of), OfficerId(who), why, at) for of, who, why, at in found]

    def disclosed(self) -> list[DisclosedRow]:
        """Every sending with identity, the newest first."""
        return [
            DisclosedRow(BundleId(bundle), persons, OfficerId(officer), reason, at)
            for bundle, persons, officer, reason, at in self._db.rows(_DISCLOSED)
        ]

    def hold(self, record: RecordId) -> HoldRow | None:
        """What was last said of holding *record*; None when nothing was."""
        found = self._db.row(_HOLDS, (record,))
        if found is None:
            return None
        of, officer, reason, is_on, at = found
        return HoldRow(RecordId(of), OfficerId(officer), reason, bool(is_on), at)
