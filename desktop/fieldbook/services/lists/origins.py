"""Where a row of a workbook comes from, and how a workbook comes onto the disk."""

import os
from bisect import bisect_right
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from fieldbook.base.errors import ReadOnly, SheetLocked
from fieldbook.base.ids import DeviceId
from fieldbook.base.moment import parse_instant
from fieldbook.services.reconcile.counting import names_of
from fieldbook.services.session import Session, revision_code
from fieldbook.store.places import write_safely
from fieldbook.store.queries import Queries
from fieldbook.store.rows import PartyRow, Row
from fieldbook.store.vault import Reading
from fieldbook.workbook.content import Provenance

_STATES = {
    "saved": "Saved",
    "sent": "Sent",
    "received": "Received by headquarters",
    "conflict": "Conflict",
}


def put_workbook(session: Session, target: Path, write: Callable[[BinaryIO], None]) -> None:
    """Write a workbook to *target*; an older file is replaced whole, or not at all.

    Raises:
        SheetLocked: when an older file is open in a spreadsheet program.
        PlaceError: when the disk refuses; an older file is unchanged then.
    """
    try:
        write_safely(target, write, random=session.outside.random)
    except ReadOnly as error:
        # Where the folder takes files, it is the old workbook that refuses: a spreadsheet has it open.
        if target.exists() and os.access(target.parent, os.W_OK):
            raise SheetLocked from error
        raise


class Origins:
    """Who wrote each row, where, and when headquarters got it, from one unchanging view of the vault."""

    def __init__(self, reading: Reading) -> None:
        queries = reading.queries
        self._officers = names_of(reading)
        self._parties = {party.device: party for party in queries.parties()}
        self._received = {device: _Received(queries, party) for device, party in self._parties.items()}

    def of(self, row: Row, reason: str) -> Provenance:
        """Where *row* comes from; *reason* is why its record was last changed."""
        party = self._parties.get(row.device)
        received = self._received.get(row.device)
        at = received.at(row.seq) if received else ""
        return Provenance(
            record=row.record,
            code=revision_code(row.head),
            officer=self._officers.get(row.officer, party.officer_name if party else ""),
            station=party.station_name if party else "",
            device=row.device[:8],
            recorded_at=parse_instant(row.changed_at),
            received_at=parse_instant(at) if at else None,
            state=_STATES[row.state],
            incomplete=row.incomplete,
            reason=reason,
        )


class _Received:
    """When each entry of one device came into headquarters' hands, as far as this vault knows."""

    def __init__(self, queries: Queries, party: PartyRow) -> None:
        taken = [
            (bundle.next_seq, bundle.at)
            for bundle in queries.taken_from(party.station)
            if _of(bundle.device, party)
        ]
        receipt = queries.last_receipt(party.device)
        marks = taken or ([(receipt.next_seq, receipt.at)] if receipt else [])
        self._next_seqs = [next_seq for next_seq, _at in marks]
        self._ats = [at for _next_seq, at in marks]

    def at(self, seq: int) -> str:
        """The instant; "" when it is not known to have been received."""
        place = bisect_right(self._next_seqs, seq)
        return self._ats[place] if place < len(self._ats) else ""


def _of(device: DeviceId, party: PartyRow) -> bool:
    return device == party.device
