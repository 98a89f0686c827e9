"""A file is opened: in memory, to be looked at, or as a copy outside the vault, which leaves a trace.

One that shows who somebody is opens to those who may, with a reason, and each opening is written down first.
"""

import hashlib
import io
from pathlib import Path
from typing import BinaryIO

from fieldbook.base import limits
from fieldbook.base.errors import (
    BundleError,
    FileDamaged,
    NeedsOpeningReason,
    NeedsReason,
    NotHere,
    NotShowable,
)
from fieldbook.base.wording import kept_message
from fieldbook.bundle.envelope import Sink, check_header, open_stream
from fieldbook.journal.entry import Subject
from fieldbook.journal.facts import HandedOut, Looked
from fieldbook.services.attaching.listing import AttachedFile
from fieldbook.services.changes import Changes
from fieldbook.services.custody.roles import WRITERS
from fieldbook.services.identity.closing import file_key
from fieldbook.services.session import Session, short_record
from fieldbook.store.places import refusals, write_safely


def read_file(session: Session, one: AttachedFile, *, reason: str = "") -> bytes:
    """What is in the file, in memory; compared with what was recorded of it.

    Raises:
        IdentityElsewhere, IdentityClosed: when it is closed, and not to be opened here or by this officer.
        NeedsOpeningReason: when it is closed, and no *reason* is given.
        NotHere: when it has not come.
        NotShowable: when it is too large to be opened in memory.
        FileDamaged: when it is not as it was added.
    """
    if one.filed.size_bytes > limits.ATTACHMENT_SHOWN_MOST_BYTES:
        raise NotShowable(what=f"{one.filed.size_bytes // limits.MIB} MiB")
    plain, key = io.BytesIO(), _key(session, one)
    _note_opening(session, one, reason)
    _open_into(session, one, plain, key=key)
    return plain.getvalue()


def hand_out(session: Session, one: AttachedFile, target: Path, *, reason: str) -> None:
    """Write a readable copy to *target*, outside the vault; the journal says who did so and why.

    Raises:
        WrongRole: for somebody who may only look.
        NeedsReason: without a reason; it is kept, so it shall name nobody.
        IdentityElsewhere, IdentityClosed: when it is closed, and not to be opened here or by this officer.
        NameTaken: when there is a file of that name.
        NotHere, FileDamaged: when the file cannot be had; nothing is left at *target* then.
        PlaceError: when the place refuses, likewise.
    """
    session.require_role(*WRITERS)
    said = kept_message(reason)
    if not said:
        raise NeedsReason
    key = _key(session, one)
    _note_opening(session, one, said)

    def write(out: BinaryIO) -> None:
        _open_into(session, one, out, key=key)

    write_safely(target, write, random=session.outside.random, overwrite=False)
    try:
        with session.vault.transaction():
            session.write_fact(HandedOut(one.row.record, said))
    except BaseException:
        target.unlink(missing_ok=True)  # no copy without its trace
        raise
    session.changes.announce(Changes(standing=True))


def _key(session: Session, one: AttachedFile) -> str:
    """What opens the file."""
    known = session.vault.attached.row(bytes.fromhex(one.filed.sealed))
    if known is None or known.state != "held":
        raise NotHere(record=short_record(one.row.record))
    return file_key(session, known)


def _note_opening(session: Session, one: AttachedFile, reason: str) -> None:
    """Write down that a closed file is opened, before anything of it can be seen."""
    if not one.is_apart:
        return
    said = kept_message(reason)
    if not said:
        raise NeedsOpeningReason
    record, row = one.row.record, one.row
    with session.vault.transaction():
        session.write_fact(Looked(said), Subject(record, row.form, row.form_version))
    session.changes.announce(Changes(records=frozenset({record, one.owner})))


def _open_into(session: Session, one: AttachedFile, out: Sink, *, key: str) -> None:
    name = short_record(one.row.record)
    path = session.vault.files.path(bytes.fromhex(one.filed.sealed))
    if not path.exists():
        raise FileDamaged(record=name, what="it is missing")
    plain = _Compared(out, one.filed.size_bytes)
    try:
        with refusals(), path.open("rb") as sealed:
            check_header(sealed.read(limits.AGE_HEADER_MOST_BYTES))
            sealed.seek(0)
            open_stream(sealed, plain, key)
    except BundleError as error:
        raise FileDamaged(record=name, what=f"altered, {error.code}") from error
    except _TooMuchError:
        raise FileDamaged(record=name, what="larger than recorded") from None
    if plain.sha256 != one.filed.sha256:
        raise FileDamaged(record=name, what="another content than recorded")


class _TooMuchError(Exception):
    """More comes out than was recorded."""


class _Compared:
    """Passes on what comes out, hashes it, and never lets out more than was recorded."""

    def __init__(self, out: Sink, most_bytes: int) -> None:
        self._out, self._left = out, most_bytes
        self._running = hashlib.sha256()

    def write(self, chunk: bytes, /) -> int:
        """Pass *chunk* on."""
        self._left -= len(chunk)
        if self._left < 0:
            raise _TooMuchError
        self._running.update(chunk)
        self._out.write(chunk)
        return len(chunk)

    @property
    def sha256(self) -> str:
        """Of everything so far."""
        return self._running.hexdigest()
