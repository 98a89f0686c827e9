"""What entries other than revisions leave in the cache: parties, confirmations, sendings, receipts."""

from dataclasses import dataclass

from fieldbook.base.ids import OfficerId
from fieldbook.journal.entry import Entry
from fieldbook.journal.facts import Confirmed, Fact, Met, Party, Receipted, Sent, Taken, read_fact
from fieldbook.store.engine import Connection

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

    entry: Entry
    ours: bool

    @property
    def at(self) -> str:
        """When it was written."""
        return self.entry.header.written_at

    def insert(self, table: str, *cells: object) -> tuple[str, tuple[object, ...]]:
        """The statement that puts *cells* into *table*, behind the entry's number and name."""
        marks = ", ?" * len(cells)
        sql = f"INSERT INTO {table} SELECT number, digest{marks} FROM entry WHERE digest = ?"  # noqa: S608 - our own names
        return sql, (*cells, self.entry.digest)


def project_fact(db: Connection, entry: Entry, *, officer: OfficerId) -> None:
    """Put what *entry* says into its table; what it does not say well is left to the audit."""
    try:
        fact = read_fact(entry)
    except ValueError:
        return  # authentic entries are never refused, only not understood
    if fact is None:
        return
    told = Told(entry, entry.header.officer == officer)
    for statement in (_statement(fact, told), _reached(fact, told)):
        if statement is not None:
            db.run(*statement)


def _statement(fact: Fact, told: Told) -> tuple[str, tuple[object, ...]] | None:
    match fact:
        case Party():
            return _party(fact, told)
        case Confirmed():
            return told.insert("confirmed", told.ours, fact.station, fact.code)
        case Sent():
            span = (fact.number, fact.first_seq, fact.next_seq)
            return told.insert("sent", told.entry.header.device, fact.bundle, *span, told.at)
        case Receipted():
            what = (fact.headquarters, fact.device, fact.next_seq, fact.head)
            return told.insert("mark", told.ours, *what, told.at)
        case Taken():
            held = (fact.device, fact.first_seq, fact.next_seq, fact.head)
            return told.insert("taken", told.ours, fact.bundle, fact.station, *held, told.at)
    return None  # a fact that no list asks for; the journal keeps it


def _party(fact: Party, told: Told) -> tuple[str, tuple[object, ...]]:
    how, code = ("met", fact.code) if isinstance(fact, Met) else ("own", "")
    station = (fact.station, fact.station_name, fact.station_public, fact.recipient)
    officer = (fact.officer, fact.officer_name, fact.officer_public)
    first = (told.entry.header.lamport, told.ours, how, fact.side)
    return told.insert("party", *first, *station, *officer, fact.device, code, told.at)


def _reached(fact: Fact, told: Told) -> tuple[str, tuple[object, ...]] | None:
    """How far a device's entries have come: sent as it says itself, received as our own side says."""
    if isinstance(fact, Sent):
        return _REACHED, (told.entry.header.device, fact.next_seq, 0)
    if isinstance(fact, Receipted | Taken) and told.ours:
        return _REACHED, (fact.device, 0, fact.next_seq)
    return None
