"""What this vault was told of stations, headquarters, bundles and receipts, and by whom."""

from fieldbook.base.digest import Digest, digest_of
from fieldbook.base.ids import BundleId, DeviceId, OfficerId, StationId
from fieldbook.journal.signing import PublicKey
from fieldbook.store.engine import Cells, Connection
from fieldbook.store.rows import ForkRow, MarkRow, OfficerRow, PartyRow, SentRow, TakenRow

_PARTY = """
    SELECT how, side, station, station_name, station_public, recipient, officer, officer_name,
        officer_public, device, code, stated_at,
        EXISTS (
            SELECT 1 FROM confirmed AS c
            WHERE c.ours AND c.station = party.station AND c.code = party.code)
    FROM party WHERE ours"""
_APPOINTED = """
    SELECT officer, name, public, role, at FROM officer
    WHERE ours = ?1 AND (ours OR device IN (SELECT device FROM taken WHERE ours AND station = ?2))
    ORDER BY lamport, digest"""
_OWN_DEVICES = "SELECT device FROM party WHERE ours AND how = 'own' ORDER BY lamport, digest"
_STATION_KEYS = """
    SELECT station_public FROM party WHERE ours AND station = ?
    GROUP BY station_public ORDER BY min(lamport), min(digest)"""
_STATIONS = "SELECT DISTINCT station FROM party WHERE ours"
_STATION_OF = "SELECT station FROM taken WHERE ours AND device = ? ORDER BY entry LIMIT 1"
_LATEST = " ORDER BY lamport DESC, digest DESC"
_SENT = "SELECT device, bundle, number, first_seq, next_seq, at FROM sent WHERE device = ? ORDER BY number"
_RECEIVED = "SELECT received_next FROM reached WHERE device = ?"
_RECEIPT = """
    SELECT headquarters, device, next_seq, head, at FROM mark
    WHERE ours AND device = ? ORDER BY next_seq DESC, at DESC LIMIT 1"""
_TAKEN = "SELECT bundle, station, device, first_seq, next_seq, head, at FROM taken WHERE ours AND "
_FORKS = "SELECT station, device, seq, held, came, at FROM fork WHERE ours ORDER BY entry"
_ASKED = "SELECT coalesce(max(asked_at), '') FROM wanted WHERE ours AND device = ?"
_LEFT_SINCE = """
    SELECT count(*) FROM sent WHERE bundle = ?
    AND entry > (SELECT coalesce(max(entry), 0) FROM wanted WHERE ours AND device = ?)"""


def own_hand(station: StationId, key: PublicKey, *, is_first: bool) -> OfficerId:
    """By which name *station* signs entries with *key*: its own for the first, else one made of the key."""
    return OfficerId(station if is_first else digest_of("hand", key)[:16].hex())


class Parties:
    """Answers that rest only on what this vault's own officer put into the journal."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def parties(self) -> list[PartyRow]:
        """Ourselves and everyone whose card was taken in, each as last told; by name."""
        latest: dict[str, PartyRow] = {}
        for cells in self._db.rows(_PARTY + _LATEST):
            party = _party(cells)
            latest.setdefault(party.station, party)
        return sorted(
            latest.values(), key=lambda party: (party.how != "own", party.station_name, party.station)
        )

    def met_last(self, side: str) -> PartyRow | None:
        """Whose card of that *side* was taken in last, in the order of our journal; None before that."""
        found = self._db.row(_PARTY + " AND how = 'met' AND side = ?" + _LATEST, (side,))
        return _party(found) if found else None

    def officer_public(self, officer: OfficerId) -> PublicKey | None:
        """The key that *officer* signs with, None when nobody told us."""
        found = self._db.row(_PARTY + " AND officer = ?" + _LATEST, (officer,))
        if found is None:
            # A station writes in its own name when its last officer was lost and the vault was recovered.
            return self._own_hand(officer)
        return _party(found).officer_public

    def hands_of(self, station: StationId) -> dict[OfficerId, PublicKey]:
        """By which names and keys a station signs entries itself: each of its keys has a name of its own."""
        keys = [PublicKey(bytes.fromhex(key)) for (key,) in self._db.rows(_STATION_KEYS, (station,))]
        return {own_hand(station, key, is_first=not at): key for at, key in enumerate(keys)}

    def _own_hand(self, officer: OfficerId) -> PublicKey | None:
        """The key of a station that signs as *officer*."""
        for (station,) in self._db.rows(_STATIONS):
            found = self.hands_of(StationId(station)).get(officer)
            if found is not None:
                return found
        return None

    def officers(self, station: StationId | None = None) -> list[OfficerRow]:
        """The officers appointed beside the founder: in this vault, or in the entries held of *station*."""
        found: dict[str, OfficerRow] = {}
        for officer, name, public, role, at in self._db.rows(_APPOINTED, (station is None, station or "")):
            before = found.get(officer)
            if role:
                key = PublicKey(bytes.fromhex(public))
                found[officer] = OfficerRow(OfficerId(officer), name, key, role, at)
            elif before is not None:
                found[officer] = OfficerRow(before.officer, before.name, before.public, "", at)
        return list(found.values())

    def writers(self, device: DeviceId) -> dict[OfficerId, PublicKey]:
        """The keys of those appointed to write in *device*'s chain, besides the founder of its station."""
        return {row.officer: row.public for row in self.officers(self.sent_first(device))}

    def sent_first(self, device: DeviceId) -> StationId | None:
        """Of whom something of *device*'s chain was taken in first; None while nothing was."""
        found = self._db.row(_STATION_OF, (device,))
        return StationId(found[0]) if found else None

    def own_devices(self) -> list[DeviceId]:
        """The devices that this vault wrote with, in their order; the last is the one it writes with now."""
        found = [DeviceId(device) for (device,) in self._db.rows(_OWN_DEVICES)]
        return list(dict.fromkeys(found))

    def station(self, station: StationId) -> PartyRow | None:
        """One station or headquarters, as last told."""
        found = self._db.row(_PARTY + " AND station = ?" + _LATEST, (station,))
        return _party(found) if found else None

    def sent(self, device: DeviceId) -> list[SentRow]:
        """The bundles that left *device*, in order."""
        return [
            SentRow(DeviceId(of), BundleId(bundle), number, first_seq=first_seq, next_seq=next_seq, at=at)
            for of, bundle, number, first_seq, next_seq, at in self._db.rows(_SENT, (device,))
        ]

    def received_mark(self, device: DeviceId) -> int:
        """Headquarters holds *device*'s entries up to here: the first one it has not confirmed."""
        found = self._db.row(_RECEIVED, (device,))
        return int(found[0]) if found else 0

    def last_receipt(self, device: DeviceId) -> MarkRow | None:
        """The receipt that reaches furthest for *device*."""
        found = self._db.row(_RECEIPT, (device,))
        if found is None:
            return None
        headquarters, of, next_seq, head, at = found
        return MarkRow(StationId(headquarters), DeviceId(of), next_seq, Digest(bytes.fromhex(head)), at)

    def taken(self, bundle: BundleId) -> TakenRow | None:
        """The taking in of *bundle*, None when it never was."""
        found = self._db.row(_TAKEN + "bundle = ? ORDER BY entry LIMIT 1", (bundle,))
        return _taken(found) if found else None

    def taken_from(self, station: StationId) -> list[TakenRow]:
        """Everything that was taken in from *station*, in the order of its chain."""
        return [
            _taken(cells) for cells in self._db.rows(_TAKEN + "station = ? ORDER BY next_seq", (station,))
        ]

    def taken_last_from(self, station: StationId) -> TakenRow | None:
        """What was taken in last from *station*, by the order of our journal; None when nothing was."""
        found = self._db.row(_TAKEN + "station = ? ORDER BY entry DESC LIMIT 1", (station,))
        return _taken(found) if found else None

    def forks(self) -> list[ForkRow]:
        """Every fork that was found, in the order in which they were."""
        return [
            ForkRow(
                StationId(station),
                DeviceId(device),
                seq,
                held=Digest(bytes.fromhex(held)),
                came=Digest(bytes.fromhex(came)),
                at=at,
            )
            for station, device, seq, held, came, at in self._db.rows(_FORKS)
        ]

    def asked_again_at(self, device: DeviceId) -> str:
        """When headquarters last asked for entries of *device* again, by its clock; "" when it never did."""
        found = self._db.row(_ASKED, (device,)) or ("",)
        return str(found[0])

    def left_since_asked(self, device: DeviceId, bundle: BundleId) -> bool:
        """Whether *bundle* left after headquarters last asked for entries of *device* again."""
        return self._db.row(_LEFT_SINCE, (bundle, device)) != (0,)


def _party(cells: Cells) -> PartyRow:
    how, side, station, station_name, station_public, recipient, *more = cells
    officer, officer_name, officer_public, device, code, stated_at, confirmed = more
    return PartyRow(
        how=how,
        side=side,
        station=StationId(station),
        station_name=station_name,
        station_public=PublicKey(bytes.fromhex(station_public)),
        recipient=recipient,
        officer=OfficerId(officer),
        officer_name=officer_name,
        officer_public=PublicKey(bytes.fromhex(officer_public)),
        device=DeviceId(device),
        code=code,
        confirmed=how == "met" and bool(confirmed),
        stated_at=stated_at,
    )


def _taken(cells: Cells) -> TakenRow:
    bundle, station, device, first_seq, next_seq, head, at = cells
    return TakenRow(
        bundle=BundleId(bundle),
        station=StationId(station),
        device=DeviceId(device),
        first_seq=first_seq,
        next_seq=next_seq,
        head=Digest(bytes.fromhex(head)),
        at=at,
    )
