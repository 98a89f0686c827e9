"""From keystroke to record: drafts kept as they are typed, checked and saved in one transaction."""

from dataclasses import dataclass

from fieldbook.base.digest import Digest
from fieldbook.base.errors import NeedsReason, NoSuchRecord, NotReadable, SeenTooOld, Unsaveable
from fieldbook.base.ids import RecordId
from fieldbook.base.moment import format_instant
from fieldbook.base.problem import Problem
from fieldbook.forms import check as checking
from fieldbook.forms.answers import Answers, make_answers, read_group, typed_of
from fieldbook.forms.draft import Draft, decode_draft, encode_draft, new_draft
from fieldbook.forms.excerpting import title_of
from fieldbook.forms.form import Form
from fieldbook.forms.kind import Typed, WireError
from fieldbook.forms.record import Override, Record, decode_record, encode_record
from fieldbook.journal.chain import Writing
from fieldbook.journal.entry import Entry, EntryType, Subject
from fieldbook.journal.heads import heads, shown_head
from fieldbook.services.changes import Changes
from fieldbook.services.session import Session, revision_code


@dataclass(frozen=True, slots=True)
class OpenDraft:
    """A draft that waits: its form, what it is called so far, and when it was last typed into."""

    form: str
    record: RecordId
    title: str
    changed_at: str
    is_new: bool


@dataclass(frozen=True, slots=True)
class Saved:
    """A save that is on the disk. *digest* names the revision, *code* is how people name it."""

    record: RecordId
    digest: Digest
    code: str
    is_new_revision: bool


def new(session: Session, form_id: str, *, record: RecordId | None = None, **given: Typed) -> Draft:
    """A draft of a new record with the form's defaults and what is *given*."""
    return new_draft(session.catalogue.form(form_id), record or RecordId(session.new_id()), **given)


def amend(session: Session, record: RecordId) -> Draft:
    """A draft that starts from what is saved; where several heads are open, saving it joins them.

    Raises:
        NoSuchRecord: when there is none.
        NotReadable: when it was written by a newer program.
    """
    revisions = session.vault.truth.revisions(record)
    head = shown_head(revisions)
    if head is None or head.header.subject is None:
        raise NoSuchRecord(record=record)
    kept = record_in(session, head)
    if kept is None:
        raise NotReadable(reason="it was written by a newer Fieldbook, or it was erased")
    parents = tuple(digest.hex() for digest in sorted(heads(revisions)))
    return Draft(head.header.subject.form, record, typed_of(kept.answers), parents)


def record_in(session: Session, entry: Entry) -> Record | None:
    """What a revision holds; None when its payload is gone or of a newer program."""
    subject = entry.header.subject
    form = session.catalogue.by_id.get(subject.form) if subject else None
    if subject is None or form is None or entry.payload is None:
        return None
    try:
        return decode_record(
            form, entry.payload.body, version=subject.form_version, upcasts=session.catalogue.upcasts
        )
    except WireError:
        return None


def keep(session: Session, draft: Draft) -> None:
    """Keep *draft* as it is, wrong or not."""
    with session.vault.transaction():
        session.vault.scratch.keep_draft(
            draft.record,
            draft.form,
            record=draft.record,
            body=encode_draft(draft),
            changed_at=format_instant(session.outside.clock.now_at()),
        )


def resume(session: Session, record: RecordId) -> Draft | None:
    """The draft of that record, None when there is none."""
    body = session.vault.scratch.draft(record)
    return decode_draft(body) if body is not None else None


def discard(session: Session, record: RecordId) -> None:
    """Throw the draft of that record away; what was saved stays."""
    with session.vault.transaction():
        session.vault.scratch.drop_draft(record)
    session.changes.announce(Changes(drafts=True))


def open_drafts(session: Session) -> list[OpenDraft]:
    """The drafts that wait, the last typed into first."""
    found = []
    for row in session.vault.scratch.drafts():
        draft = resume(session, row.record)
        form = session.catalogue.by_id.get(row.form)
        if draft and form:
            title = draft_title(form, draft)
            found.append(OpenDraft(row.form, row.record, title, row.changed_at, draft.is_new))
    return sorted(found, key=lambda draft: draft.changed_at, reverse=True)


def draft_title(form: Form, draft: Draft) -> str:
    """What a draft is called so far, from those answers that can be read already."""
    group = read_group(form.model, draft.typed)
    return title_of(form, make_answers(form.model, group.values))


def check(session: Session, draft: Draft) -> checking.Checked:
    """What stands against saving *draft* now."""
    return checking.check(session.catalogue.form(draft.form), draft.typed)


def save(session: Session, draft: Draft) -> Saved:
    """Save *draft* as the next revision of its record, and throw the draft away: all or none.

    Raises:
        Unsaveable: with every error, and every warning that has no reason.
        NeedsReason: when a saved record is changed without one.
        SeenTooOld: when the record got another revision since the draft was begun.
        PlaceError: when the disk refuses.
    """
    form = session.catalogue.form(draft.form)
    record = _checked(session, draft)
    truth = session.vault.truth
    revisions = (
        truth.revisions(draft.record) if draft.parents or session.vault.queries.row(draft.record) else []
    )
    seen = frozenset(Digest(bytes.fromhex(parent)) for parent in draft.parents)
    if heads(revisions) != seen:
        raise SeenTooOld
    if seen and not draft.reason.strip():
        raise NeedsReason
    unchanged = _unchanged(session, revisions, answers=record.answers)
    if unchanged is not None:
        return _settled(session, draft, unchanged)
    return _write(session, draft, form=form, record=record)


def _write(session: Session, draft: Draft, *, form: Form, record: Record) -> Saved:
    parents = tuple(sorted(Digest(bytes.fromhex(parent)) for parent in draft.parents))
    payload = session.payload(encode_record(record))
    subject = Subject(draft.record, form.id, form.version, parents)
    with session.vault.transaction():
        entry = session.write(Writing(EntryType.REVISE, payload, subject))
        session.vault.scratch.drop_draft(draft.record)
    session.changes.announce(Changes(frozenset({draft.record}), frozenset({form.id}), drafts=True))
    return Saved(draft.record, entry.digest, revision_code(entry.digest), is_new_revision=True)


def _settled(session: Session, draft: Draft, head: Entry) -> Saved:
    """Nothing differs from what is saved: there is nothing to write, and the draft has served."""
    discard(session, draft.record)
    return Saved(draft.record, head.digest, revision_code(head.digest), is_new_revision=False)


def _unchanged(session: Session, revisions: list[Entry], *, answers: Answers) -> Entry | None:
    open_heads = heads(revisions)
    head = shown_head(revisions)
    if head is None or len(open_heads) != 1:
        return None
    kept = record_in(session, head)
    return head if kept is not None and kept.answers == answers else None


def _checked(session: Session, draft: Draft) -> Record:
    checked = check(session, draft)
    problems = (*checked.errors, *(one for one in checked.warnings if not _overridden(draft, one)))
    if checked.answers is None or problems:
        raise Unsaveable(problems)
    overrides = tuple(Override(one.where, one.code, _overridden(draft, one)) for one in checked.warnings)
    return Record(checked.answers, draft.reason.strip(), overrides)


def _overridden(draft: Draft, warning: Problem) -> str:
    return draft.overrides.get(f"{warning.where} {warning.code}", "").strip()
