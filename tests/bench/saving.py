"""Rows 1 and 3: saving one record after the other, and many at once."""

from collections.abc import Sequence
from pathlib import Path

from fieldbook.services import drafting
from fieldbook.services.session import Session
from fieldbook.store.engine import Connection
from tests.bench.material import drafts, make_operation, make_station
from tests.bench.timing import Row, percentile, timed

_SINGLE_MOST = 3_000


def one_by_one(folder: Path, records: int) -> Sequence[Row]:
    """Each save beside a raw INSERT and commit of the same payload into a table of the same vault."""
    session = make_station(folder / "vault")
    operation = make_operation(session)
    db: Connection = session.vault._connection  # the baseline writes beside the program
    with db.guard.building(), db.transaction():
        db.run("CREATE TABLE baseline (number INTEGER PRIMARY KEY, body BLOB) STRICT")
    ours, raw = list[float](), list[float]()
    for draft in drafts(session, min(records, _SINGLE_MOST), operation):
        ours.append(timed(lambda draft=draft: drafting.save(session, draft)))  # type: ignore[misc]  # bound now
        body = _last_payload(session)
        raw.append(timed(lambda body=body: _insert(db, body)))  # type: ignore[misc]  # bound now
    session.close()
    return (
        Row(1, "save one record, p50", percentile(ours, 50), percentile(raw, 50), 1.6),
        Row(1, "save one record, p99", percentile(ours, 99), percentile(raw, 99), 2.0),
    )


def in_bulk(folder: Path, records: int) -> Sequence[Row]:
    """Many records in one transaction beside ``executemany`` of the rows that this left."""
    session = make_station(folder / "vault")
    waiting = list(drafts(session, records, make_operation(session)))
    ours = timed(lambda: drafting.save_all(session, waiting))
    baseline = insert_again(session, folder / "again")
    session.close()
    return (Row(3, f"bulk add of {records:,} records", ours, baseline, 1.3),)


def insert_again(session: Session, folder: Path) -> float:
    """Seconds for putting the same prepared rows into an empty vault, in one transaction.

    The vault's own first entry, the beginning of its device, is in both and is left out.
    """
    source: Connection = session.vault._connection  # the baseline reads behind the program
    tables = {
        "entry": source.rows("SELECT * FROM entry WHERE number > 1"),
        "record": source.rows("SELECT * FROM record"),
        "link": source.rows("SELECT * FROM link"),
        "facet": source.rows("SELECT * FROM facet"),
        "faceted": source.rows("SELECT * FROM faceted"),
        "touched": source.rows("SELECT * FROM touched"),
    }
    other = make_station(folder)
    target: Connection = other.vault._connection  # as above

    def insert() -> None:
        with target.transaction(), target.guard.projecting():
            for name, rows in ((name, rows) for name, rows in tables.items() if rows):
                marks = ", ".join("?" * len(rows[0]))
                target.run_many(f"INSERT INTO {name} VALUES ({marks})", rows)  # noqa: S608  # our own tables

    took = timed(insert)
    other.close()
    return took


def _last_payload(session: Session) -> bytes:
    truth = session.vault.truth
    entry = truth.entry_at(session.own.device, truth.tip(session.own.device).next_seq - 1)
    if entry is None or entry.payload is None:
        raise AssertionError
    return entry.payload.body


def _insert(db: Connection, body: bytes) -> None:
    with db.transaction():
        db.run("INSERT INTO baseline (body) VALUES (?)", (body,))
