"""Erasing what a record says: payload and salt of every revision go, the chain stays and still verifies."""

from collections.abc import Iterable
from dataclasses import dataclass

from fieldbook.base.errors import KeptOnHold, NeedsReason, NoSuchRecord
from fieldbook.base.ids import RecordId
from fieldbook.base.wording import kept_message
from fieldbook.journal.entry import Subject
from fieldbook.journal.facts import Erased, Side
from fieldbook.journal.heads import heads, shown_head
from fieldbook.services.attaching.letting_go import remove_shredded
from fieldbook.services.attaching.listing import files_of
from fieldbook.services.changes import Changes
from fieldbook.services.custody.roles import LEADERS
from fieldbook.services.identity.holds import is_kept
from fieldbook.services.post.agreeing import Act, require_second
from fieldbook.services.session import Session
from fieldbook.store.rows import ErasureRow


@dataclass(frozen=True, slots=True)
class Erasure:
    """What was destroyed.

    Attributes:
        payloads: Revisions whose answers went now; 0 when they had gone before.
        is_clean: Whether the write-ahead log is empty already; otherwise it is when the vault closes.
    """

    record: RecordId
    payloads: int
    is_clean: bool


@dataclass(frozen=True, slots=True)
class ErasureLine:
    """One word that a record is to be erased, with the names of who gave it."""

    record: RecordId
    officer: str
    station: str
    reason: str
    at: str
    is_done: bool


def erase(session: Session, record: RecordId, reason: str) -> Erasure:
    """Destroy what every revision of *record* says here, and its files; the word travels in our chain.

    A station's word is obeyed at once at that station, and is a request at headquarters; headquarters' word
    is obeyed everywhere it reaches.

    Raises:
        WrongRole: for somebody who does not lead.
        NoSuchRecord: when there is no such record.
        NeedsReason: without a reason; it is kept with the entry, so it shall name nobody.
        KeptOnHold: while it is held, or what goes with it.
        NeedsSecond: at headquarters, when it is the first of two who lead to say so.
        PlaceError: when the disk refuses; nothing was erased then.
    """
    session.require_role(*LEADERS)
    said = kept_message(reason)
    subject = _subject(session, record)
    if not said:
        raise NeedsReason
    if is_kept(session, record):
        raise KeptOnHold
    payloads = session.vault.truth.payloads(record)
    if payloads:
        require_second(session, Act.ERASE, record, reason=said)
        # What shows or proves something of a record goes with it: a photo of a person, above all.
        subjects = [subject, *(_subject(session, one.row.record) for one in files_of(session, record))]
        records = frozenset(one.record for one in subjects)
        with session.vault.transaction():
            for one in subjects:
                session.write_fact(Erased(said), one)
            obey(session, records)
        forms = frozenset(one.form for one in subjects)
        session.changes.announce(Changes(records=records, forms=forms, drafts=True, standing=True))
    is_clean = session.vault.leave_nothing_behind()
    remove_shredded(session)
    return Erasure(record, payloads, is_clean)


def _subject(session: Session, record: RecordId) -> Subject:
    revisions = session.vault.truth.revisions(record)
    shown = shown_head(revisions)
    if shown is None or shown.header.subject is None:
        raise NoSuchRecord(record=record)
    subject = shown.header.subject
    return Subject(record, subject.form, subject.form_version, tuple(sorted(heads(revisions))))


def obey(session: Session, records: Iterable[RecordId]) -> int:
    """Destroy what is left of those *records* that are to be erased here, inside the caller's transaction.

    What is held stays until it is released.

    Returns:
        How many payloads went.
    """
    asked = set(records)
    binding = {row.record for row in session.vault.queries.letters.erasures() if _binds(session, row)}
    gone = 0
    for record in sorted(one for one in asked & binding if not is_kept(session, one)):
        left = session.vault.truth.payloads(record)
        for one in files_of(session, record) if left else ():
            session.vault.attached.shred(one.row.record)  # also what whoever gave the word never heard of
        if left:
            session.vault.apart.destroy(record)  # the key first: without it the sealed bytes say nothing
            session.vault.truth.erase(record)
            session.vault.projections.refold((record,))
            session.vault.search.forget(record)
            session.neighbours.forget()
            session.vault.scratch.drop_draft(record)
        session.vault.attached.shred(record)
        gone += left
    return gone


def erasures(session: Session) -> list[ErasureLine]:
    """Every word that a record is to be erased, the newest first; what is not done is a request."""
    queries = session.vault.queries
    people = {party.officer: (party.officer_name, party.station_name) for party in queries.parties()}
    people |= {row.officer: (row.name, session.own.station_name) for row in queries.officers()}
    lines = []
    for row in reversed(queries.letters.erasures()):
        officer, station = people.get(row.officer, (row.officer[:8], ""))
        lines.append(ErasureLine(row.record, officer, station, row.reason, row.at, row.is_done))
    return lines


def _binds(session: Session, row: ErasureRow) -> bool:
    """At headquarters only our own word destroys: a station must not make evidence vanish from afar."""
    return row.ours or session.side is Side.STATION
