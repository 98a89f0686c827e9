"""What was done about identities: sealed, opened, sent, held; by whom, when and why. It identifies nobody."""

from dataclasses import dataclass
from enum import Enum

from fieldbook.base.ids import RecordId
from fieldbook.journal.entry import EntryType
from fieldbook.journal.facts import Held, Released, read_fact
from fieldbook.services.attaching.listing import files_of
from fieldbook.services.browse import titles
from fieldbook.services.history import people
from fieldbook.services.session import Session


class What(Enum):
    """What was done."""

    SEALED = "sealed"
    OPENED = "opened"
    HELD = "held"
    RELEASED = "released"


@dataclass(frozen=True, slots=True)
class Happening:
    """One thing that was done about a record, which changed none of its answers."""

    what: What
    record: RecordId
    title: str
    officer: str
    station: str
    reason: str
    at: str


def openings(session: Session) -> list[Happening]:
    """Every opening of an identity that is known here, the newest first: for who supervises and audits."""
    named, known = titles(session), people(session)
    return [
        Happening(
            What.OPENED,
            row.record,
            named(row.record),
            *known.get(row.officer, (row.officer[:8], "")),
            row.reason,
            row.at,
        )
        for row in session.vault.queries.apart.openings()
    ]


def happenings(session: Session, record: RecordId) -> list[Happening]:
    """What was done about *record* besides changing it, the newest first."""
    about = {record, *(one.row.record for one in files_of(session, record))}
    opened = [one for one in openings(session) if one.record in about]
    found = [*opened, *_sealed(session, record), *_held(session, record)]
    return sorted(found, key=lambda one: one.at, reverse=True)


def _sealed(session: Session, record: RecordId) -> list[Happening]:
    named, known = titles(session), people(session)
    return [
        Happening(
            What.SEALED,
            record,
            named(record),
            *known.get(entry.header.officer, (entry.header.officer[:8], "")),
            "",
            entry.header.written_at,
        )
        for entry in session.vault.truth.about(record, EntryType.SEAL)
    ]


def _held(session: Session, record: RecordId) -> list[Happening]:
    named, known = titles(session), people(session)
    found = []
    for entry in session.vault.truth.about(record, EntryType.NOTE):
        fact = read_fact(entry)
        if isinstance(fact, Held | Released):
            what = What.HELD if isinstance(fact, Held) else What.RELEASED
            who = known.get(entry.header.officer, (entry.header.officer[:8], ""))
            found.append(Happening(what, record, named(record), *who, fact.reason, entry.header.written_at))
    return found
