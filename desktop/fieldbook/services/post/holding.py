"""Legal hold: a record that is held is not erased, whoever asks, until somebody who leads releases it."""

from fieldbook.base.errors import NeedsReason, NoSuchRecord
from fieldbook.base.ids import RecordId
from fieldbook.base.wording import kept_message
from fieldbook.journal.entry import Subject
from fieldbook.journal.facts import Held, Released
from fieldbook.services import browse
from fieldbook.services.attaching.letting_go import remove_shredded
from fieldbook.services.changes import Changes
from fieldbook.services.custody.roles import LEADERS
from fieldbook.services.identity.holds import together
from fieldbook.services.post.erasing import obey
from fieldbook.services.session import Session


def hold(session: Session, record: RecordId, reason: str) -> None:
    """Let *record* not be erased from now on; the word of it travels as an entry of our chain.

    Raises:
        WrongRole: for somebody who does not lead.
        NoSuchRecord, NeedsReason: when there is no such record, or no reason; it shall name nobody.
    """
    _say(session, record, Held(_said(reason)))


def release(session: Session, record: RecordId, reason: str) -> None:
    """Let *record* be erased again by who may; what was ordered while it was held is done now.

    Raises:
        WrongRole: for somebody who does not lead.
        NoSuchRecord, NeedsReason: when there is no such record, or no reason.
    """
    _say(session, record, Released(_said(reason)))
    with session.vault.transaction():
        gone = obey(session, together(session, record))
    if gone:
        session.vault.leave_nothing_behind()
        remove_shredded(session)
        forms = frozenset(session.catalogue.by_id)
        session.changes.announce(
            Changes(records=frozenset({record}), forms=forms, drafts=True, standing=True)
        )


def _said(reason: str) -> str:
    said = kept_message(reason)
    if not said:
        raise NeedsReason
    return said


def _say(session: Session, record: RecordId, fact: Held | Released) -> None:
    session.require_role(*LEADERS)
    row = browse.row(session, record)
    form = session.catalogue.by_id.get(row.form) if row else None
    if row is None or form is None:
        raise NoSuchRecord(record=record)
    with session.vault.transaction():
        session.write_fact(fact, Subject(record, form.id, form.version))
    session.changes.announce(Changes(records=frozenset({record}), standing=True))
