"""What entries other than revisions leave in the cache: parties, confirmations, sendings, receipts."""

from collections.abc import Callable
from dataclasses import dataclass

from fieldbook.base.ids import OfficerId
from fieldbook.journal.entry import Entry
from fieldbook.journal.facts import Begun, Confirmed, Fact, Met, Party, Receipted, Sent, Taken, read_fact
from fieldbook.store.engine import Connection

_PARTY = "INSERT INTO party VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_CONFIRMED = "INSERT INTO confirmed VALUES (?, ?, ?, ?, ?)"
_SENT = "INSERT INTO sent VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
_MARK = "INSERT INTO mark VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
_TAKEN = "INSERT INTO taken VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_REACHED = """
    INSERT INTO reached VALUES (?, ?, ?)
    ON CONFLICT (device) DO UPDATE SET
        sent_next = max(sent_next, excluded.sent_next),
        received_next = max(received_next, excluded.received_next)"""


@dataclass(frozen=True, slots=True)
class Told:
    """One fact with where it stands.

    Attributes:
        ours: Whether this vault's own officer wrote it. What others say of third parties is kept, and
            believed in nothing.
    """

    number: int
    entry: Entry
    ours: bool


def project_fact(db: Connection, number: int, entry: Entry, *, officer: OfficerId) -> None:
    """Put what *entry* says into its table; what it does not say well is left to the audit."""
    try:
        fact = read_fact(entry)
    except ValueError:
        return  # authentic facts are never refused, only not understood
    if fact is not None:
        _WRITERS[type(fact)](db, fact, Told(number, entry, entry.header.officer == officer))


def _write_party(db: Connection, fact: Fact, told: Told) -> None:
    assert isinstance(fact, Party)  # noqa: S101 - the table of writers says so
    how, code = ("met", fact.code) if isinstance(fact, Met) else ("own", "")
    header = told.entry.header
    db.run(
        _PARTY,
        (
            *(told.number, told.entry.digest, header.lamport, int(told.ours), how, fact.side),
            *(fact.station, fact.station_name, fact.station_public, fact.recipient),
            *(fact.officer, fact.officer_name, fact.officer_public),
            *(fact.device, code, header.written_at),
        ),
    )


def _write_confirmed(db: Connection, fact: Fact, told: Told) -> None:
    assert isinstance(fact, Confirmed)  # noqa: S101 - as above
    db.run(_CONFIRMED, (told.number, told.entry.digest, int(told.ours), fact.station, fact.code))


def _write_sent(db: Connection, fact: Fact, told: Told) -> None:
    assert isinstance(fact, Sent)  # noqa: S101 - as above
    header = told.entry.header
    where = (fact.bundle, fact.number, fact.first_seq, fact.next_seq)
    db.run(_SENT, (told.number, told.entry.digest, header.device, *where, header.written_at))
    db.run(_REACHED, (header.device, fact.next_seq, 0))


def _write_mark(db: Connection, fact: Fact, told: Told) -> None:
    assert isinstance(fact, Receipted)  # noqa: S101 - as above
    what = (fact.headquarters, fact.device, fact.next_seq, fact.head)
    db.run(_MARK, (told.number, told.entry.digest, int(told.ours), *what, told.entry.header.written_at))
    if told.ours:
        db.run(_REACHED, (fact.device, 0, fact.next_seq))


def _write_taken(db: Connection, fact: Fact, told: Told) -> None:
    assert isinstance(fact, Taken)  # noqa: S101 - as above
    what = (fact.bundle, fact.station, fact.device, fact.first_seq, fact.next_seq, fact.head)
    db.run(_TAKEN, (told.number, told.entry.digest, int(told.ours), *what, told.entry.header.written_at))
    if told.ours:
        db.run(_REACHED, (fact.device, 0, fact.next_seq))


_WRITERS: dict[type[Fact], Callable[[Connection, Fact, Told], None]] = {
    Begun: _write_party,
    Met: _write_party,
    Confirmed: _write_confirmed,
    Sent: _write_sent,
    Receipted: _write_mark,
    Taken: _write_taken,
}
