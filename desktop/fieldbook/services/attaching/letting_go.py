"""Files that go: what was erased, and what was added to a record that was never saved."""

from contextlib import suppress

from fieldbook.base.errors import FieldbookError
from fieldbook.base.ids import RecordId
from fieldbook.services.session import Session


def drop_added(session: Session, record: RecordId) -> None:
    """Let the files of a draft go that was thrown away; those of a saved record stay."""
    if session.vault.attached.of_record(record) and session.vault.queries.row(record) is None:
        session.vault.attached.shred(record)
        remove_shredded(session)


def sweep(session: Session) -> None:
    """Finish what a power cut left half done: called when the vault opens."""
    session.vault.files.sweep()
    for row in session.vault.attached.unrecorded():
        session.vault.attached.lose(row.sealed)
    remove_shredded(session)


def remove_shredded(session: Session) -> None:
    """Remove the files whose keys are gone. One that the disk keeps back goes at the next opening."""
    for row in session.vault.attached.in_state("shredded"):
        with suppress(FieldbookError):
            session.vault.files.remove(row.sealed)
            session.vault.attached.forget(row.sealed)
