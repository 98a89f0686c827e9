"""Taking back what was recorded: a withdrawn record counts nowhere, and its whole history stays."""

from dataclasses import replace

from fieldbook.base.errors import (
    HasRecords,
    NeedsReason,
    NoSuchRecord,
    NotAmendable,
    SeenTooOld,
    WrittenOnce,
)
from fieldbook.base.ids import RecordId
from fieldbook.base.wording import kept_text
from fieldbook.forms.record import Record, encode_record
from fieldbook.journal.chain import Writing
from fieldbook.journal.entry import Entry, EntryType, Subject
from fieldbook.journal.heads import heads, shown_head
from fieldbook.services.changes import Changes
from fieldbook.services.custody.roles import WRITERS
from fieldbook.services.drafting import Saved, record_in
from fieldbook.services.session import Session, revision_code

_UNDONE = "Undone: {code}"


def withdraw(session: Session, record: RecordId, reason: str) -> Saved:
    """Say that *record* was recorded by mistake. It leaves lists and counts, here and wherever this travels.

    Nothing is deleted: the answers stay in the history, and amending the record brings it back.

    Raises:
        WrongRole: for somebody who may only look.
        NoSuchRecord: when there is none.
        NotAmendable: when it was written by a newer program, or erased.
        WrittenOnce: when records of its form are never changed.
        NeedsReason: without a reason.
        HasRecords: when records that still stand belong to it.
        PlaceError: when the disk refuses.
    """
    head, kept = _shown(session, record)
    _require_none_belongs(session, record)
    return _write(session, head, record=replace(kept, withdrawn=True, reason=reason, overrides=()))


def restore(session: Session, record: RecordId, reason: str) -> Saved:
    """Take the withdrawal of *record* back: it says again what it said.

    Raises:
        As ``withdraw``.
    """
    head, kept = _shown(session, record)
    return _write(session, head, record=replace(kept, withdrawn=False, reason=reason))


def undo(session: Session, saved: Saved) -> Saved:
    """Take back one save, as the next revision: the answers of the revision before, or a withdrawal.

    Raises:
        SeenTooOld: when the record got another revision since; nothing was undone then.
        As ``withdraw``.
    """
    head, kept = _shown(session, saved.record)
    if head.digest != saved.digest:
        raise SeenTooOld
    parents = head.header.subject.parents if head.header.subject else ()
    why = _UNDONE.format(code=saved.code)
    if not parents:
        return withdraw(session, saved.record, why)
    before = _before(session, saved.record, parents=frozenset(parents))
    return _write(session, head, record=replace(before or kept, reason=why))


def _before(session: Session, record: RecordId, *, parents: frozenset[bytes]) -> Record | None:
    """What its officer was shown when the last revision was begun; None when that cannot be read."""
    revisions = session.vault.truth.revisions(record)
    shown = shown_head([one for one in revisions if one.digest in parents])
    return record_in(session, shown) if shown else None


def _shown(session: Session, record: RecordId) -> tuple[Entry, Record]:
    session.require_role(*WRITERS)
    head = shown_head(session.vault.truth.revisions(record))
    if head is None or head.header.subject is None:
        raise NoSuchRecord(record=record)
    kept = record_in(session, head)
    if kept is None:
        raise NotAmendable
    form = session.catalogue.form(head.header.subject.form)
    if not form.amendable:
        raise WrittenOnce(label=form.label.lower())
    return head, kept


def _require_none_belongs(session: Session, record: RecordId) -> None:
    others = (form.id for form in session.catalogue if form.operation_field)
    held = sum(session.vault.queries.count(form, operation=record) for form in others)
    if held:
        raise HasRecords(records=held)


def _write(session: Session, head: Entry, *, record: Record) -> Saved:
    said = replace(record, reason=kept_text(record.reason))
    if not said.reason:
        raise NeedsReason
    subject = head.header.subject
    if subject is None:
        raise NoSuchRecord(record="")
    form = session.catalogue.form(subject.form)
    body = encode_record(said)
    session.excerpts.prepare(form, said, body)
    open_heads = tuple(sorted(heads(session.vault.truth.revisions(subject.record))))
    written = Subject(subject.record, form.id, form.version, open_heads)
    with session.vault.transaction():
        entry = session.write(Writing(EntryType.REVISE, session.payload(body), written))
    changes = Changes(records=frozenset({subject.record}), forms=frozenset({form.id}))
    session.changes.announce(changes)
    return Saved(subject.record, entry.digest, revision_code(entry.digest), is_new_revision=True)
