"""What entries other than revisions leave in the cache: parties, confirmations, sendings, receipts."""

from dataclasses import dataclass
from functools import singledispatch

from fieldbook.base.ids import OfficerId
from fieldbook.journal.entry import Entry
from fieldbook.journal.facts import (
    Admitted,
    Announced,
    Answered,
    Appointed,
    Asked,
    Confirmed,
    Disclosed,
    Dismissed,
    Erased,
    Fact,
    Forked,
    Heeded,
    Held,
    Issued,
    KeptFor,
    Listed,
    Looked,
    Lost,
    Mandated,
    Met,
    Party,
    Proposed,
    Protected,
    Receipted,
    Regained,
    Released,
    Reported,
    Retired,
    Returned,
    Sealed,
    Sent,
    Succeeded,
    Taken,
    Wanted,
    read_fact,
)
from fieldbook.store.engine import Connection

Statement = tuple[str, tuple[object, ...]]

_REACHED = """
    INSERT INTO reached VALUES (?, ?, ?)
    ON CONFLICT (device) DO UPDATE SET
        sent_next = max(sent_next, excluded.sent_next),
        received_next = max(received_next, excluded.received_next)"""
_ASKED_AGAIN = "UPDATE reached SET received_next = min(received_next, ?) WHERE device = ?"


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

    def insert(self, table: str, *cells: object) -> Statement:
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


@singledispatch
def _statement(_fact: Fact, _told: Told) -> Statement | None:
    """None: a fact that no list asks for; the journal keeps it."""
    return None


@_statement.register
def _(fact: Party, told: Told) -> Statement | None:
    how, code = ("met", fact.code) if isinstance(fact, Met) else ("own", "")
    station = (fact.station, fact.station_name, fact.station_public, fact.recipient)
    officer = (fact.officer, fact.officer_name, fact.officer_public)
    first = (told.entry.header.lamport, told.ours, how, fact.side)
    return told.insert("party", *first, *station, *officer, fact.device, code, told.at)


@_statement.register
def _(fact: Appointed, told: Told) -> Statement | None:
    said = (fact.officer_name, fact.officer_public, fact.role)
    header = told.entry.header
    return told.insert("officer", header.lamport, told.ours, header.device, fact.officer, *said, told.at)


@_statement.register
def _(fact: Dismissed, told: Told) -> Statement | None:
    header = told.entry.header
    return told.insert("officer", header.lamport, told.ours, header.device, fact.officer, "", "", "", told.at)


@_statement.register
def _(fact: Confirmed, told: Told) -> Statement | None:
    return told.insert("confirmed", told.ours, fact.station, fact.code)


@_statement.register
def _(fact: Sent, told: Told) -> Statement | None:
    span = (fact.number, fact.first_seq, fact.next_seq)
    return told.insert("sent", told.entry.header.device, fact.bundle, *span, told.at)


@_statement.register
def _(fact: Receipted, told: Told) -> Statement | None:
    what = (fact.headquarters, fact.device, fact.next_seq, fact.head)
    return told.insert("mark", told.ours, *what, told.at)


@_statement.register
def _(fact: Taken, told: Told) -> Statement | None:
    held = (fact.device, fact.first_seq, fact.next_seq, fact.head)
    return told.insert("taken", told.ours, fact.bundle, fact.station, *held, told.at)


@_statement.register
def _(fact: Forked, told: Told) -> Statement | None:
    place = (fact.station, fact.device, fact.seq)
    return told.insert("fork", told.ours, *place, fact.held, fact.came, told.at)


@_statement.register
def _(fact: Wanted, told: Told) -> Statement | None:
    return told.insert("wanted", told.ours, fact.device, fact.first_seq, fact.next_seq, fact.asked_at)


@_statement.register
def _(fact: Erased, told: Told) -> Statement | None:
    header = told.entry.header
    if header.subject is None:
        return None
    who = (header.subject.record, header.device, header.officer)
    return told.insert("erasure", told.ours, *who, fact.reason, told.at)


@_statement.register
def _(fact: Asked, told: Told) -> Statement | None:
    who = (fact.record, fact.station, told.entry.header.officer)
    return told.insert("question", told.ours, *who, fact.text, told.at)


@_statement.register
def _(fact: Answered, told: Told) -> Statement | None:
    who = (fact.question, fact.record, told.entry.header.officer)
    return told.insert("reply", told.ours, *who, fact.text, told.at)


@_statement.register
def _(fact: Returned, told: Told) -> Statement | None:
    span = (fact.number, fact.first_seq, fact.next_seq)
    return told.insert("returned", told.ours, fact.station, fact.bundle, *span, told.at)


@_statement.register
def _(fact: Retired, told: Told) -> Statement | None:
    return told.insert("retired", told.ours, fact.station, fact.reason, told.at)


@_statement.register
def _(fact: Sealed, told: Told) -> Statement | None:
    subject = told.entry.header.subject
    return told.insert("sealed", subject.record, fact.key, fact.match) if subject else None


@_statement.register
def _(fact: Looked, told: Told) -> Statement | None:
    header = told.entry.header
    if header.subject is None:
        return None
    return told.insert("looked", header.subject.record, header.officer, fact.reason, told.at)


@_statement.register
def _(fact: Disclosed, told: Told) -> Statement | None:
    who = told.entry.header.officer
    return told.insert("disclosed", fact.bundle, fact.persons, who, fact.reason, told.at)


@_statement.register
def _(fact: Held | Released, told: Told) -> Statement | None:
    header = told.entry.header
    if header.subject is None:
        return None
    said = (header.officer, fact.reason, isinstance(fact, Held), told.at)
    return told.insert("hold", header.lamport, told.ours, header.subject.record, *said)


@_statement.register
def _(fact: Announced, told: Told) -> Statement | None:
    return told.insert("announced", told.ours, fact.station, fact.number, fact.said, fact.signature, told.at)


@_statement.register
def _(fact: Heeded, told: Told) -> Statement | None:
    who = (told.entry.header.device, fact.headquarters, fact.number)
    return told.insert("heeded", told.ours, *who, fact.said, fact.signature, told.at)


@_statement.register
def _(fact: Mandated, told: Told) -> Statement | None:
    said = (fact.headquarters, fact.number, fact.said, fact.signatures)
    return told.insert("mandated", told.ours, *said)


@_statement.register
def _(fact: Lost, told: Told) -> Statement | None:
    place = (fact.station, fact.device, fact.next_seq)
    return told.insert("lost", told.ours, *place, True, fact.reason, told.at)


@_statement.register
def _(fact: Regained, told: Told) -> Statement | None:
    return told.insert("lost", told.ours, fact.station, "", 0, False, fact.reason, told.at)


@_statement.register
def _(fact: Admitted, told: Told) -> Statement | None:
    return told.insert("admitted", told.ours, fact.head)


@_statement.register
def _(fact: Succeeded, told: Told) -> Statement | None:
    return told.insert("succeeded", told.ours, fact.station, fact.before)


@_statement.register
def _(fact: Listed, told: Told) -> Statement | None:
    return told.insert("listed", told.ours, fact.list, fact.code, fact.label, fact.definition, fact.state)


@_statement.register
def _(fact: Proposed, told: Told) -> Statement | None:
    who = told.entry.header.officer
    return told.insert("proposed", told.ours, fact.act, fact.about, who, fact.reason, told.at)


@_statement.register
def _(fact: Protected, told: Told) -> Statement | None:
    header = told.entry.header
    said = (fact.operation, fact.least, fact.zero_shown, fact.rounded_to)
    return told.insert("protected", header.lamport, header.device, *said, header.officer, told.at)


@_statement.register
def _(fact: Issued, told: Told) -> Statement | None:
    header = told.entry.header
    place = (fact.issue, fact.part, fact.parts)
    said = (fact.profile, fact.operation, fact.upto, fact.cells)
    return told.insert("issued", header.device, *place, *said, header.officer, told.at)


@_statement.register
def _(fact: Reported, told: Told) -> Statement | None:
    place = (fact.issue, fact.part, fact.parts)
    said = (fact.station, fact.signing_public, fact.signature, fact.said)
    return told.insert("reported", told.ours, *place, *said, told.entry.header.officer, told.at)


@_statement.register
def _(fact: KeptFor, told: Told) -> Statement | None:
    header = told.entry.header
    said = (fact.operation, fact.months, fact.begins, header.officer, told.at)
    return told.insert("kept_for", header.lamport, header.device, *said)


def _reached(fact: Fact, told: Told) -> Statement | None:
    """How far a device's entries have come: sent as it says itself, received as our own side says."""
    if isinstance(fact, Sent):
        return _REACHED, (told.entry.header.device, fact.next_seq, 0)
    if isinstance(fact, Receipted | Taken) and told.ours:
        return _REACHED, (fact.device, 0, fact.next_seq)
    if isinstance(fact, Wanted) and told.ours:
        return _ASKED_AGAIN, (fact.first_seq, fact.device)
    return None
