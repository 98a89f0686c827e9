"""Sealing what identifies a person, and opening it with a reason that is kept."""

from collections.abc import Mapping
from dataclasses import dataclass

from fieldbook.base.errors import (
    IdentityClosed,
    IdentityElsewhere,
    NeedsOpeningReason,
    NoFormApart,
    NoIdentity,
    NoSuchRecord,
    Unsaveable,
)
from fieldbook.base.ids import RecordId
from fieldbook.base.matching import costly_match_key
from fieldbook.base.wording import kept_message
from fieldbook.forms import check as checking
from fieldbook.forms.answers import Answers, fields_of, show_answer, typed_of
from fieldbook.forms.draft import Draft, decode_draft, encode_draft, new_draft
from fieldbook.forms.form import Form
from fieldbook.forms.kind import Typed
from fieldbook.forms.record import Record, decode_record, encode_record
from fieldbook.journal.entry import Entry, EntryType, Subject
from fieldbook.journal.facts import Looked, Sealed, read_fact
from fieldbook.journal.heads import heads, in_order, shown_head
from fieldbook.services import browse
from fieldbook.services.changes import Changes
from fieldbook.services.custody.roles import WRITERS
from fieldbook.services.identity.keyring import (
    keep_subject,
    known_key,
    own_public,
    own_secret,
    subject_secret,
)
from fieldbook.services.session import Session
from fieldbook.store import keys
from fieldbook.store.custody.apart import SubjectKey, open_body, seal_body


@dataclass(frozen=True, slots=True)
class Standing:
    """What can be told of a record's identity without opening it.

    Attributes:
        form: How it is asked for; None for records that have none.
        is_kept: Whether anything is sealed.
        is_here: Whether a key of it is in this vault; otherwise it is held at the station.
        may_open: Whether a key of this officer opens it.
        may_write: Whether this officer can seal what they type: a first time, or over what they can open.
        has_draft: Whether something that this officer typed waits.
        sealed_at: When it was sealed last; "" for never.
    """

    form: Form | None
    is_kept: bool = False
    is_here: bool = False
    may_open: bool = False
    may_write: bool = False
    has_draft: bool = False
    sealed_at: str = ""


@dataclass(frozen=True, slots=True)
class OpenIdentity:
    """What was opened; to be shown for a short while, and kept nowhere.

    Attributes:
        answers, lines: The last that opens to this officer.
        later: How many seals came after it and did not open: of another station, or of somebody who only
            wanted to hide this one.
    """

    answers: Answers
    lines: tuple[tuple[str, str], ...]
    later: int = 0

    @property
    def typed(self) -> Mapping[str, Typed]:
        """The answers as they would be typed."""
        return typed_of(self.answers)


def standing(session: Session, record: RecordId) -> Standing:
    """What can be told of the identity of *record* without opening it."""
    row = browse.row(session, record)
    form = session.catalogue.by_id.get(row.form) if row else None
    if row is None or form is None or form.apart is None or not row.readable:
        return Standing(None)
    seals = session.vault.truth.about(record, EntryType.SEAL)
    head = shown_head(seals)
    writes = session.role in WRITERS
    draft = session.vault.apart.draft(record, session.vault.officer, secret=own_secret(session))
    if head is None:
        return Standing(form.apart, may_write=writes, has_draft=draft is not None)
    facts = _facts(seals)
    may_open = any(subject_secret(session, fact.key) is not None for _, fact in facts)
    return Standing(
        form.apart,
        is_kept=True,
        is_here=any(session.vault.apart.keys_of(fact.key) for _, fact in facts),
        may_open=may_open,
        may_write=writes and may_open,
        has_draft=draft is not None,
        sealed_at=head.header.written_at,
    )


def begin(session: Session, record: RecordId, opened: OpenIdentity | None = None) -> Draft:
    """A draft of the identity of *record*: what this officer typed last, or what was opened.

    Raises:
        NoSuchRecord, NoFormApart: when there is none to be written.
    """
    form = form_apart(session, record)
    kept = session.vault.apart.draft(record, session.vault.officer, secret=own_secret(session))
    if kept is not None:
        return decode_draft(kept)
    draft = new_draft(form, record)
    return Draft(form.id, record, opened.typed) if opened else draft


def keep_draft(session: Session, draft: Draft) -> None:
    """Keep what is being typed, right or wrong, sealed to the officer who types it."""
    with session.vault.transaction():
        session.vault.apart.keep_draft(
            draft.record, session.vault.officer, encode_draft(draft), public=own_public(session)
        )


def drop_draft(session: Session, record: RecordId) -> None:
    """Throw away what this officer is typing."""
    with session.vault.transaction():
        session.vault.apart.drop_draft(record, session.vault.officer)


def check(session: Session, draft: Draft) -> checking.Checked:
    """What stands against sealing *draft* now."""
    return checking.check(form_apart(session, draft.record), draft.typed)


def seal(session: Session, draft: Draft) -> Entry:
    """Seal what was typed as the identity of its record, in the place of what there was; the entry.

    Raises:
        WrongRole: for somebody who may only look.
        NoSuchRecord, NoFormApart: when the record has no identity.
        IdentityClosed: over something that this officer cannot open.
        Unsaveable: with every error.
        PlaceError: when the disk refuses.
    """
    session.require_role(*WRITERS)
    form = form_apart(session, draft.record)
    answers = _checked(form, draft)
    seals = session.vault.truth.about(draft.record, EntryType.SEAL)
    subject, secret = _subject_key(session, draft.record, seals)
    body = encode_record(Record(answers))
    of = (subject.key, draft.record)
    nonce, sealed = seal_body(secret, body, of=of, random=session.outside.random)
    fact = Sealed(subject.key, nonce.hex(), sealed.hex(), _match(session, form, answers, record=draft.record))
    about = Subject(draft.record, form.id, form.version, tuple(sorted(heads(seals))))
    with session.vault.transaction():
        keep_subject(session, subject, secret)
        entry = session.write_fact(fact, about)
        session.vault.apart.drop_draft(draft.record, session.vault.officer)
    session.changes.announce(Changes(records=frozenset({draft.record}), standing=True))
    return entry


def open_identity(session: Session, record: RecordId, reason: str) -> OpenIdentity:
    """Open what identifies the person of *record*; who, when and why is written down before it is shown.

    Raises:
        NeedsOpeningReason: without a reason.
        NoSuchRecord, NoFormApart, NoIdentity: when there is nothing to open.
        IdentityElsewhere: when no key of it is here.
        IdentityClosed: when no key of this officer opens it.
        PlaceError: when the opening could not be written down; nothing was opened then.
    """
    form = form_apart(session, record)
    said = kept_message(reason)
    opened, about = _last_opened(session, form, record)
    if not said:
        raise NeedsOpeningReason
    with session.vault.transaction():
        session.write_fact(Looked(said), Subject(record, about.form, about.form_version))
    session.changes.announce(Changes(records=frozenset({record})))
    return opened


def form_apart(session: Session, record: RecordId) -> Form:
    """The form of what is kept apart of *record*.

    Raises:
        NoSuchRecord, NoFormApart: when there is none.
    """
    row = browse.row(session, record)
    if row is None:
        raise NoSuchRecord(record=record)
    form = session.catalogue.by_id.get(row.form)
    if form is None or form.apart is None:
        raise NoFormApart(label=form.label.lower() if form else row.form)
    return form.apart


def _facts(seals: list[Entry]) -> list[tuple[Subject, Sealed]]:
    """What the seals of one record say, the last first."""
    told = [(entry.header.subject, sealed_in(entry)) for entry in reversed(in_order(seals))]
    return [(about, fact) for about, fact in told if about is not None and fact is not None]


def _last_opened(session: Session, form: Form, record: RecordId) -> tuple[OpenIdentity, Subject]:
    """The last seal that opens to this officer.

    Anybody who writes here can write a seal that opens to nobody; it must not hide what was sealed before.
    """
    facts = _facts(session.vault.truth.about(record, EntryType.SEAL))
    if not facts:
        raise NoIdentity
    for later, (about, fact) in enumerate(facts):
        secret = subject_secret(session, fact.key)
        kept = _kept(session, form, about, fact=fact, secret=secret) if secret else None
        if kept is not None:
            return _shown(form, kept, later), about
    if not any(session.vault.apart.keys_of(fact.key) for _, fact in facts):
        raise IdentityElsewhere
    raise IdentityClosed


def _kept(session: Session, form: Form, about: Subject, *, fact: Sealed, secret: bytes) -> Record | None:
    """What one seal says; None where it does not open, or is none."""
    try:
        of, nonce = (fact.key, about.record), bytes.fromhex(fact.nonce)
        body = open_body(secret, nonce, bytes.fromhex(fact.ct), of=of)
        return decode_record(form, body, version=about.form_version, upcasts=session.catalogue.upcasts)
    except ValueError:  # another key, no hexadecimal digits, or answers that no form gives
        return None


def _shown(form: Form, kept: Record, later: int) -> OpenIdentity:
    shown = [(field.kind.label, show_answer(field, kept.answers, str)) for field in fields_of(form.model)]
    return OpenIdentity(kept.answers, tuple((label, text) for label, text in shown if text), later)


def sealed_in(entry: Entry) -> Sealed | None:
    """What a seal says; None where its payload is gone, or of a newer program."""
    try:
        fact = read_fact(entry)
    except ValueError:
        return None
    return fact if isinstance(fact, Sealed) else None


def _checked(form: Form, draft: Draft) -> Answers:
    checked = checking.check(form, draft.typed)
    if checked.answers is None or checked.errors:
        raise Unsaveable(checked.errors)
    return checked.answers


def _subject_key(session: Session, record: RecordId, seals: list[Entry]) -> tuple[SubjectKey, bytes]:
    """The record's own key: of what was sealed before, else of a file of the person, else a new one."""
    facts = _facts(seals)
    named = {fact.key: subject_secret(session, fact.key) for _, fact in facts}
    mine = next(((key, secret) for key, secret in named.items() if secret), None)
    if facts and mine is None:
        raise IdentityClosed
    key, secret = mine or known_key(session, record) or _made_key(session)
    return SubjectKey(key, record, session.vault.officer, 0, b""), secret


def _made_key(session: Session) -> tuple[str, bytes]:
    return session.new_id(), session.outside.random.take(keys.KEY_SIZE_BYTES)


def _match(session: Session, form: Form, answers: Answers, *, record: RecordId) -> str:
    """What look-alikes are found by, without opening anything: ``document:7Q4K-M2XC-9DTR``."""
    row = browse.row(session, record)
    if row is None or row.operation is None or form.sameness is None or form.sameness.marks is None:
        return ""
    found = {
        f"{mark.sort}:{costly_match_key(row.operation, f'identity.{mark.sort}', mark.text)}"
        for mark in form.sameness.marks(answers)
    }
    return " ".join(sorted(found))
