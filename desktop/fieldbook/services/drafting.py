"""From keystroke to record: drafts kept as they are typed, checked and saved in one transaction."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from fieldbook.base import limits
from fieldbook.base.digest import Digest
from fieldbook.base.errors import (
    FieldbookError,
    NeedsReason,
    NoSuchRecord,
    NotAmendable,
    SeenTooOld,
    Unsaveable,
    WrittenOnce,
)
from fieldbook.base.ids import RecordId
from fieldbook.base.moment import format_instant
from fieldbook.base.problem import Problem
from fieldbook.base.wording import kept_text
from fieldbook.forms import check as checking
from fieldbook.forms.answers import Answers, make_answers, read_group, typed_of
from fieldbook.forms.draft import Draft, decode_draft, encode_draft, new_draft
from fieldbook.forms.excerpting import title_of
from fieldbook.forms.form import Form
from fieldbook.forms.kind import Typed, WireError, is_blank
from fieldbook.forms.record import Override, Record, decode_record, encode_record
from fieldbook.journal.chain import Writing
from fieldbook.journal.entry import Entry, EntryType, Subject
from fieldbook.journal.heads import heads, shown_head
from fieldbook.services.attaching.letting_go import drop_added
from fieldbook.services.changes import Changes
from fieldbook.services.checking.coming import Coming
from fieldbook.services.checking.numbering import next_code
from fieldbook.services.checking.surroundings import VaultSurroundings
from fieldbook.services.custody.roles import LEADERS, WRITERS, Role
from fieldbook.services.identity.closing import close_files, nameless
from fieldbook.services.session import Session, revision_code

_TOO_LARGE = Problem((), "form.too_large", "This is more than one record holds; make two of it.")


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
    """A draft of a new record with the form's defaults and what is *given*; a numbered one has its code."""
    form = session.catalogue.form(form_id)
    if form.numbered and is_blank(given.get(form.numbered, "")):
        given[form.numbered] = next_code(session, form)
    return new_draft(form, record or RecordId(session.new_id()), **given)


def amend(session: Session, record: RecordId) -> Draft:
    """A draft that starts from what is saved; where several heads are open, saving it joins them.

    Raises:
        NoSuchRecord: when there is none.
        NotAmendable: when it was written by a newer program, or erased.
        WrittenOnce: when records of its form are never changed.
    """
    revisions = session.vault.truth.revisions(record)
    head = shown_head(revisions)
    if head is None or head.header.subject is None:
        raise NoSuchRecord(record=record)
    kept = record_in(session, head)
    if kept is None:
        raise NotAmendable
    _require_amendable(session.catalogue.form(head.header.subject.form))
    parents = tuple(digest.hex() for digest in sorted(heads(revisions)))
    return Draft(head.header.subject.form, record, typed_of(kept.answers), parents)


def missing_in(session: Session, record: RecordId) -> tuple[Problem, ...]:
    """What a saved record still lacks; nothing where it cannot be amended here."""
    try:
        return check(session, amend(session, record)).gaps
    except FieldbookError:
        return ()


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
    """Throw the draft of that record away; what was saved stays, a file that was added with it goes."""
    with session.vault.transaction():
        session.vault.scratch.drop_draft(record)
    drop_added(session, record)
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


def check(session: Session, draft: Draft, coming: Coming | None = None) -> checking.Checked:
    """What stands against saving *draft* now, other records looked at, and those *coming* with it."""
    form = session.catalogue.form(draft.form)
    around = VaultSurroundings(session, draft.record, read=record_in, coming=coming)
    return checking.check(form, _with_code(form, draft, around).typed, around if form.wide_rules else None)


def _with_code(form: Form, draft: Draft, around: VaultSurroundings) -> Draft:
    """A code that is not typed again stays what it was."""
    if not form.numbered or not is_blank(draft.typed_at((form.numbered,))) or around.before is None:
        return draft
    kept = getattr(around.before, form.numbered)
    return draft.with_typed((form.numbered,), kept) if isinstance(kept, str) else draft


def _require_amendable(form: Form) -> None:
    if not form.amendable:
        raise WrittenOnce(label=form.label.lower())


def save(session: Session, draft: Draft) -> Saved:
    """Save *draft* as the next revision of its record, and throw the draft away: all or none.

    Raises:
        Unsaveable: with every error, and every warning that has no reason.
        NeedsReason: when a saved record is changed without one.
        SeenTooOld: when the record got another revision since the draft was begun.
        WrongRole: when the officer who unlocked may only look.
        PlaceError: when the disk refuses.
    """
    return save_all(session, [draft])[0]


def save_all(session: Session, drafts: Sequence[Draft]) -> list[Saved]:
    """Save many drafts, each of another record, in one transaction: all or none.

    Each is checked as if those before it were saved already.

    Raises:
        As ``save``, for the first draft that cannot be saved; nothing is saved then.
    """
    session.require_role(*_authors(session, drafts))
    coming = Coming()
    prepared = [_prepare(session, draft, coming) for draft in drafts]
    with session.vault.transaction():
        entries = session.write_all([one for one in prepared if isinstance(one, Writing)])
        session.vault.scratch.drop_drafts(draft.record for draft in drafts)
        closed = sum(_close_files(session, draft) for draft in drafts)
    if closed:
        session.vault.leave_nothing_behind()  # their keys, and the names they had, still lie in the log
    session.changes.announce(
        Changes(
            records=frozenset(draft.record for draft in drafts),
            forms=frozenset(draft.form for draft in drafts),
            drafts=True,
        )
    )
    written = iter(entries)
    return [
        _saved(draft, one if isinstance(one, Entry) else next(written), fresh=isinstance(one, Writing))
        for draft, one in zip(drafts, prepared, strict=True)
    ]


def _close_files(session: Session, draft: Draft) -> int:
    """Close the file of *draft*, where the answers say that it shows somebody; how many."""
    form = session.catalogue.form(draft.form)
    head = shown_head(session.vault.truth.revisions(draft.record)) if form.file_field else None
    kept = record_in(session, head) if head else None
    if kept is None:
        return 0
    return close_files(session, form, kept.answers, record=draft.record, is_writer=True)


def _authors(session: Session, drafts: Sequence[Draft]) -> tuple[Role, ...]:
    led = any(session.catalogue.form(draft.form).led for draft in drafts)
    return LEADERS if led else WRITERS


def _saved(draft: Draft, entry: Entry, *, fresh: bool) -> Saved:
    return Saved(draft.record, entry.digest, revision_code(entry.digest), is_new_revision=fresh)


def _prepare(session: Session, draft: Draft, coming: Coming) -> Writing | Entry:
    """What is to be written for *draft*; the saved revision itself where nothing differs from it."""
    form = session.catalogue.form(draft.form)
    if draft.is_new and form.numbered and is_blank(draft.typed_at((form.numbered,))):
        draft = draft.with_typed((form.numbered,), next_code(session, form))
    record = _checked(session, draft, coming)
    coming.add(form, draft.record, record.answers)
    if draft.is_new and form.file_field:
        record = replace(record, answers=nameless(session, form, record.answers, record=draft.record))
    revisions = _revisions(session, draft)
    parents = tuple(sorted(Digest(bytes.fromhex(parent)) for parent in draft.parents))
    if heads(revisions) != frozenset(parents):
        raise SeenTooOld
    if parents and not record.reason:
        raise NeedsReason
    unchanged = _unchanged(session, revisions, answers=record.answers)
    if unchanged is not None:
        return unchanged
    if parents:
        _require_amendable(form)
    subject = Subject(draft.record, form.id, form.version, parents)
    body = encode_record(record)
    if len(body) > limits.PAYLOAD_MOST_BYTES:
        raise Unsaveable((_TOO_LARGE,))
    session.excerpts.prepare(form, record, body)
    return Writing(EntryType.REVISE, session.payload(body), subject)


def _revisions(session: Session, draft: Draft) -> list[Entry]:
    # A new record has no revisions: one look at the index is cheaper than reading none from the journal.
    if draft.is_new and not session.vault.queries.holds(draft.record):
        return []
    return session.vault.truth.revisions(draft.record)


def _unchanged(session: Session, revisions: list[Entry], *, answers: Answers) -> Entry | None:
    head = shown_head(revisions)
    if head is None or len(heads(revisions)) != 1:
        return None
    kept = record_in(session, head)
    return head if kept is not None and not kept.withdrawn and kept.answers == answers else None


def _checked(session: Session, draft: Draft, coming: Coming) -> Record:
    checked = check(session, draft, coming)
    problems = (*checked.errors, *(one for one in checked.warnings if not _overridden(draft, one)))
    if checked.answers is None or problems:
        raise Unsaveable(problems)
    overrides = tuple(Override(one.where, one.code, _overridden(draft, one)) for one in checked.warnings)
    return Record(checked.answers, kept_text(draft.reason), overrides)


def _overridden(draft: Draft, warning: Problem) -> str:
    return kept_text(draft.overrides.get(f"{warning.where} {warning.code}", ""))
