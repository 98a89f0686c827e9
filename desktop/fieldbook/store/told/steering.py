"""What headquarters announced and who heeded it, which stations are lost, and what lists gained."""

from dataclasses import dataclass

from fieldbook.base.digest import Digest
from fieldbook.base.ids import DeviceId, OfficerId, StationId
from fieldbook.journal.facts import Party
from fieldbook.journal.signing import PublicKey
from fieldbook.store.engine import Connection

_ANNOUNCED = """
    SELECT number, said, signature, at FROM announced
    WHERE ours = ? AND station = ? ORDER BY number DESC, entry DESC LIMIT 1"""
_HEEDED = """
    SELECT number, said, signature, at FROM heeded
    WHERE ours AND headquarters = ? ORDER BY entry DESC LIMIT 1"""
_HEARD = """
    SELECT number, said, signature, at FROM heeded
    WHERE NOT ours AND headquarters = ? AND device IN (
        SELECT device FROM taken WHERE ours AND station = ?)
    ORDER BY number DESC, entry DESC LIMIT 100"""
_MANDATED = """
    SELECT said, signatures FROM mandated
    WHERE ours AND headquarters = ?1 AND entry > coalesce(
        (SELECT max(entry) FROM confirmed WHERE ours AND station = ?1), 0)
    ORDER BY entry"""
_MANDATE_HEARD = """
    SELECT coalesce(max(m.number), 0) FROM mandated AS m JOIN entry AS e ON e.number = m.entry
    WHERE NOT m.ours AND m.headquarters = ?1 AND lower(hex(e.device)) IN (
        SELECT device FROM taken WHERE ours AND station = ?2)"""
_SEALS_TO = """
    SELECT p.recipient FROM party AS p JOIN entry AS e ON e.number = p.entry
    WHERE NOT p.ours AND p.how = 'met' AND p.station = ?1 AND lower(hex(e.device)) IN (
        SELECT device FROM taken WHERE ours AND station = ?2)
    ORDER BY p.lamport DESC, p.digest DESC LIMIT 1"""
_KEYS = """
    SELECT station_public, min(lamport), max(entry) FROM party
    WHERE ours AND station = ? GROUP BY station_public ORDER BY 2, 1"""
_INTRODUCED = """
    SELECT p.side, p.station, p.station_name, p.station_public, p.recipient,
        p.officer, p.officer_name, p.officer_public, p.device
    FROM party AS p JOIN entry AS e ON e.number = p.entry
    WHERE NOT p.ours AND p.how = 'own' AND e.device = ? AND e.seq > 0 AND e.number > ?
    ORDER BY p.lamport DESC, p.digest DESC LIMIT 1"""
_STATE_COUNTS = "SELECT max(entry) FROM heeded WHERE ours AND headquarters = ?"
_CONFIRMED = "SELECT max(entry) FROM confirmed WHERE ours AND station = ?"
_LOST = """
    SELECT device, next_seq, is_on, reason, at FROM lost
    WHERE ours AND station = ?1 AND entry > coalesce(
        (SELECT max(entry) FROM lost WHERE ours AND station = ?1 AND NOT is_on), 0)
    ORDER BY entry"""
_ADMITTED = "SELECT 1 FROM admitted WHERE ours AND head = ? LIMIT 1"
_DEVICES = "SELECT DISTINCT device FROM taken WHERE ours AND station = ? ORDER BY device"
_BEFORE = "SELECT before FROM succeeded WHERE ours AND station = ?"
_AFTER = "SELECT station FROM succeeded WHERE ours AND before = ? ORDER BY entry DESC LIMIT 1"
_LISTED = "SELECT list, code, label, definition, state FROM listed WHERE ours ORDER BY entry"
_PROPOSED = "SELECT about, officer, reason, at FROM proposed WHERE ours AND act = ? ORDER BY entry"


@dataclass(frozen=True, slots=True)
class AnnouncedRow:
    """A bulletin as it was made or heeded: number, exact text, signature in hexadecimal digits."""

    number: int
    said: str
    signature: str
    at: str


@dataclass(frozen=True, slots=True)
class LossRow:
    """Since a station is lost: of *device* nothing is believed from *next_seq* on."""

    device: DeviceId
    next_seq: int
    reason: str
    at: str


@dataclass(frozen=True, slots=True)
class ListedRow:
    """The last word on one code of a list."""

    list: str
    code: str
    label: str
    definition: str
    state: str


@dataclass(frozen=True, slots=True)
class ProposedRow:
    """Somebody wished an act that another one has to agree with; *about* says of what."""

    about: str
    officer: OfficerId
    reason: str
    at: str


class Steering:
    """Answers about them; given with a vault's queries."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def announced(self, station: StationId, *, ours: bool = True) -> AnnouncedRow | None:
        """The newest bulletin for *station* that we made, or that came with headquarters' chain."""
        found = self._db.row(_ANNOUNCED, (ours, station))
        return AnnouncedRow(*found) if found else None

    def heeded(self, headquarters: StationId) -> AnnouncedRow | None:
        """The bulletin of *headquarters* that this station acts on."""
        found = self._db.row(_HEEDED, (headquarters,))
        return AnnouncedRow(*found) if found else None

    def is_heeded_since(self, headquarters: StationId) -> bool:
        """Whether it was heeded after the code was last compared: enrolling anew ends a retirement."""
        (heeded,) = self._db.row(_STATE_COUNTS, (headquarters,)) or (None,)
        (confirmed,) = self._db.row(_CONFIRMED, (headquarters,)) or (None,)
        return (heeded or 0) > (confirmed or 0)

    def heard(self, headquarters: StationId, station: StationId) -> list[AnnouncedRow]:
        """The bulletins that *station* told us it heeded, the largest number first; a hundred at the most."""
        return [AnnouncedRow(*cells) for cells in self._db.rows(_HEARD, (headquarters, station))]

    def mandated(self, headquarters: StationId) -> list[tuple[str, str]]:
        """Text and signatures of the mandates of *headquarters*, since its code was compared last."""
        return [(str(said), str(signed)) for said, signed in self._db.rows(_MANDATED, (headquarters,))]

    def mandate_heard(self, headquarters: StationId, station: StationId) -> int:
        """The number of the newest mandate of ours that *station* told us it holds; 0 for none."""
        found = self._db.row(_MANDATE_HEARD, (headquarters, station)) or (0,)
        return int(found[0])

    def seals_to(self, headquarters: StationId, station: StationId) -> str:
        """The recipient that *station* said last it seals to for us; "" while it has not said so."""
        found = self._db.row(_SEALS_TO, (headquarters, station))
        return str(found[0]) if found else ""

    def keys_of(self, station: StationId) -> list[tuple[PublicKey, int]]:
        """Every signing key that was stated of *station*, the first first, with the last entry that did."""
        found = self._db.rows(_KEYS, (station,))
        return [(PublicKey(bytes.fromhex(public)), int(entry)) for public, _, entry in found]

    def losses(self, station: StationId) -> list[LossRow]:
        """Where a lost station ends, device by device; nothing while it is believed."""
        found = self._db.rows(_LOST, (station,))
        return [LossRow(DeviceId(device), seq, why, at) for device, seq, is_on, why, at in found if is_on]

    def is_admitted(self, head: Digest) -> bool:
        """Whether what leads up to *head* is taken in, although its station is lost or retired."""
        return self._db.row(_ADMITTED, (head.hex(),)) is not None

    def introduced(self, device: DeviceId, after: int) -> Party | None:
        """As whom *device* introduced itself last since the *after*-th entry, other than at its beginning."""
        found = self._db.row(_INTRODUCED, (bytes.fromhex(device), after))
        return Party(*found) if found else None

    def devices_of(self, station: StationId) -> list[DeviceId]:
        """The devices that *station* sent entries of."""
        return [DeviceId(device) for (device,) in self._db.rows(_DEVICES, (station,))]

    def before(self, station: StationId) -> list[StationId]:
        """The stations in whose place *station* goes on, and theirs."""
        found: list[StationId] = []
        behind = [station]
        while behind:
            rows = self._db.rows(_BEFORE, (behind.pop(),))
            fresh = [StationId(before) for (before,) in rows if before not in {station, *found}]
            found, behind = [*found, *fresh], [*behind, *fresh]
        return found

    def after(self, station: StationId) -> StationId:
        """The station that goes on in the place of *station*; itself where none does."""
        seen, last = {station}, station
        while (found := self._db.row(_AFTER, (last,))) and found[0] not in seen:
            last = StationId(found[0])
            seen.add(last)
        return last

    def listed(self) -> list[ListedRow]:
        """The last word on every code that we added or ended."""
        rows = [ListedRow(*cells) for cells in self._db.rows(_LISTED)]
        return list({(row.list, row.code): row for row in rows}.values())

    def proposed(self, act: str, about: str) -> list[ProposedRow]:
        """Who wished *act* of *about*, in order."""
        return [row for row in self.proposed_of(act) if row.about == about]

    def proposed_of(self, act: str) -> list[ProposedRow]:
        """Every wish for *act*, in order."""
        found = self._db.rows(_PROPOSED, (act,))
        return [ProposedRow(about, OfficerId(officer), why, at) for about, officer, why, at in found]
