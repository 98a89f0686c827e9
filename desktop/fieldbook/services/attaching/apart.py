"""Files that lie open and show somebody: what an earlier program kept, and what came from one, is closed."""

from collections.abc import Iterable

from fieldbook.base.ids import RecordId
from fieldbook.services import browse
from fieldbook.services.identity.closing import close_files
from fieldbook.services.session import Session

_DONE = "files.apart"


def close_known(session: Session, records: Iterable[RecordId]) -> int:
    """Close the open files of *records* that show somebody, inside the caller's transaction; how many."""
    rows = {row.record for record in records for row in session.vault.attached.of_record(record)}
    return sum(_close(session, record) for record in sorted(rows))


def close_earlier(session: Session) -> None:
    """Once in the life of a vault: close what an earlier program left open.

    Raises:
        PlaceError: when the disk refuses; everything is as it was.
    """
    if session.vault.scratch.setting(_DONE) is not None:
        return
    held = session.vault.attached.in_state("held")
    with session.vault.transaction():
        closed = close_known(session, [row.record for row in held])
        session.vault.scratch.keep_setting(_DONE, b"1")
    if closed:
        session.vault.leave_nothing_behind()


def _close(session: Session, record: RecordId) -> int:
    row, kept = browse.row(session, record), browse.current(session, record)
    if row is None or kept is None:
        return 0
    form, is_writer = session.catalogue.form(row.form), row.officer == session.vault.officer
    return close_files(session, form, kept.answers, record=record, is_writer=is_writer)
