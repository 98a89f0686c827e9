"""Files that show who somebody is are closed: their keys lie under that person's key, and open with a reason.

Whatever is attached to a record that can have an identity belongs to it: a portrait, the scan of a passport.
Whatever else is said to show a person is closed under a key of its own. A file that was closed stays closed.
"""

from collections.abc import Iterable
from dataclasses import replace

from fieldbook.base.errors import IdentityClosed, IdentityElsewhere
from fieldbook.base.ids import RecordId
from fieldbook.forms.answers import Answers
from fieldbook.forms.form import Form
from fieldbook.services.attaching.pointing import filed_in, owner_in, shows_person
from fieldbook.services.attaching.sorts import plain_name
from fieldbook.services.identity.keyring import (
    keep_for_liaisons,
    keep_subject,
    known_key,
    subject_secret,
)
from fieldbook.services.identity.trust import trusted
from fieldbook.services.session import Session
from fieldbook.store import keys
from fieldbook.store.attached.closed import Bound, ClosedKey, close_key, open_closed
from fieldbook.store.attached.keys import AttachedRow
from fieldbook.store.custody.apart import SubjectKey


def subject_of(session: Session, form: Form, answers: Answers, *, record: RecordId) -> RecordId | None:
    """Under whose key the file of *record* belongs; None where it shows nobody that is known of."""
    owner = owner_in(form, answers)
    if has_identity(session, owner):
        return owner
    return record if shows_person(answers) else None


def has_identity(session: Session, record: RecordId) -> bool:
    """Whether *record* is of a form whose records can have an identity."""
    row = session.vault.queries.row(record)
    form = session.catalogue.by_id.get(row.form) if row else None
    return form is not None and form.apart is not None


def closed_identity(
    session: Session, identity: str, *, file: bytes, subject: RecordId, is_writer: bool = True
) -> str:
    """The open key *identity* of *file* as it is kept, under a key of *subject*.

    To be asked inside a transaction: a key that is made for it is kept with it, or not at all.

    Args:
        session: Whose.
        identity: The open key.
        file: The name of the file.
        subject: The record whose key it is.
        is_writer: Whether the officer who unlocked added the file. Whoever only found it open closes it for
            the liaisons, and for themselves only where there is nobody else: nothing may be closed to all.
    """
    key, secret = _key_of(session, subject, is_writer=is_writer)
    return close_key(secret, identity, bound=Bound(key, subject, file), random=session.outside.random).spelled


def nameless(session: Session, form: Form, answers: Answers, *, record: RecordId) -> Answers:
    """The answers that are saved of a new file: one that is closed keeps no name, because names tell."""
    filed = filed_in(form, answers)
    if filed is None or subject_of(session, form, answers, record=record) is None:
        return answers
    return answers.model_copy(update={form.file_field: replace(filed, name=plain_name(filed.media_type))})


def close_files(session: Session, form: Form, answers: Answers, *, record: RecordId, is_writer: bool) -> int:
    """Close what *answers* say shows somebody, inside the caller's transaction; what is closed stays so.

    Returns:
        How many files were open until now.
    """
    subject = subject_of(session, form, answers, record=record)
    rows = [row for row in session.vault.attached.of_record(record) if row.state == "held"]
    opened = [row for row in rows if not row.is_apart] if subject else []
    for row in opened:
        closed = closed_identity(
            session, row.identity, file=row.sealed, subject=subject or record, is_writer=is_writer
        )
        session.vault.attached.close(row.sealed, closed)
    return len(opened)


def file_key(session: Session, row: AttachedRow) -> str:
    """The open key of the file of *row*.

    Raises:
        IdentityElsewhere: when it is closed and no key of it is here.
        IdentityClosed: when it is closed, and no key of this officer opens it.
    """
    if not row.is_apart:
        return row.identity
    try:
        closed = ClosedKey.parse(row.identity)
    except ValueError as error:
        raise IdentityClosed from error
    held = session.vault.apart.keys_of(closed.key)
    if not held:
        raise IdentityElsewhere
    secret = subject_secret(session, closed.key)
    if secret is None:
        raise IdentityClosed
    try:
        return open_closed(closed, secret, bound=Bound(closed.key, held[0].record, row.sealed))
    except keys.WrongKey as error:
        raise IdentityClosed from error


def opens_file(rows: Iterable[AttachedRow], key: SubjectKey, secret: bytes) -> bool:
    """Whether *secret*, called *key*, opens one of the files of *rows*."""
    for row in rows:
        try:
            closed = ClosedKey.parse(row.identity)
            open_closed(closed, secret, bound=Bound(key.key, key.record, row.sealed))
        except ValueError:  # open, of another key, or not opened: a wrong key is one as well
            continue
        return True
    return False


def _key_of(session: Session, subject: RecordId, *, is_writer: bool) -> tuple[str, bytes]:
    """A key of *subject* that this officer has, else a new one."""
    known = known_key(session, subject)
    if known is not None:
        return known
    made = SubjectKey(session.new_id(), subject, session.vault.officer, 0, b"")
    secret = session.outside.random.take(keys.KEY_SIZE_BYTES)
    in_use = trusted(session.vault.truth).key
    if is_writer or in_use is None:
        keep_subject(session, made, secret)
    else:
        keep_for_liaisons(session, made, secret, key=in_use)
    return made.key, secret
