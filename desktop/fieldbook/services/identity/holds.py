"""Is a record held, or does it go with one that is? Asked before anything is destroyed."""

from fieldbook.base.ids import RecordId
from fieldbook.services.attaching.listing import attached, files_of
from fieldbook.services.session import Session


def is_held(session: Session, record: RecordId) -> bool:
    """Whether the last word on *record* is that it is held."""
    last = session.vault.queries.apart.hold(record)
    return last is not None and last.is_on


def is_kept(session: Session, record: RecordId) -> bool:
    """Whether *record* may not be erased: it is held, or what goes with it.

    The files of a person open with the person's key, so that neither can go while the other has to stay.
    """
    return any(is_held(session, one) for one in together(session, record))


def together(session: Session, record: RecordId) -> list[RecordId]:
    """*record*, what it belongs to where it tells of a file, and the files that would go with it."""
    own = attached(session, record)
    files = [one.row.record for one in files_of(session, record)]
    return [record, *([own.owner] if own else []), *files]
