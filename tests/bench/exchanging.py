"""Rows 4 and 5: sending everything, and taking it in with every signature verified."""

from collections.abc import Sequence
from pathlib import Path

import pyrage
import zstandard

from fieldbook.base.ports import Silent
from fieldbook.services import drafting, exchange
from fieldbook.services.session import Session
from tests.bench.material import drafts, enrol_both, make_headquarters, make_operation, make_station
from tests.bench.saving import insert_again
from tests.bench.timing import Row, timed


def sending(folder: Path, records: int) -> Sequence[Row]:
    """A bundle of everything beside zstd level 3 and age over the same bytes in memory."""
    station, headquarters = _pair(folder, records)
    plain = b"".join(
        entry.raw + entry.signature + (entry.payload.salt + entry.payload.body if entry.payload else b"")
        for entry in station.vault.truth.entries(station.own.device)
    )
    recipient = pyrage.x25519.Recipient.from_str(headquarters.own.recipient)
    baseline = timed(lambda: pyrage.encrypt(zstandard.ZstdCompressor(level=3).compress(plain), [recipient]))
    ours = timed(lambda: exchange.send(station, folder / "stick", Silent()))
    station.close()
    headquarters.close()
    return (Row(4, f"send {records:,} revisions ({len(plain) / 1e6:.1f} MB)", ours, baseline, 1.2),)


def receiving(folder: Path, records: int) -> Sequence[Row]:
    """Taking a bundle in beside ``executemany`` of the rows that this left."""
    station, headquarters = _pair(folder, records)
    sent = exchange.send(station, folder / "stick", Silent())
    ours = timed(lambda: exchange.receive(headquarters, sent.path, Silent()))
    again = timed(lambda: exchange.receive(headquarters, sent.path, Silent()))
    baseline = insert_again(headquarters, folder / "again")
    station.close()
    headquarters.close()
    return (
        Row(5, f"receive {records:,} revisions", ours, baseline, 1.6),
        Row(7, "receive what is held already, against the first", again, ours, 0.005 * 1_000_000 / records),
    )


def _pair(folder: Path, records: int) -> tuple[Session, Session]:
    (folder / "stick").mkdir()
    station, headquarters = make_station(folder / "station"), make_headquarters(folder / "headquarters")
    enrol_both(station, headquarters)
    drafting.save_all(station, list(drafts(station, records, make_operation(station))))
    return station, headquarters
