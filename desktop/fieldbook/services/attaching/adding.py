"""A file becomes part of a record: looked at, encrypted at once under a key of its own, then described."""

import hashlib
import io
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from fieldbook.base import limits
from fieldbook.base.errors import NotAttachable, NotCleanable
from fieldbook.base.ids import RecordId
from fieldbook.bundle.envelope import Identity, Source, seal_stream
from fieldbook.forms.draft import Draft
from fieldbook.forms.form import Form
from fieldbook.forms.values.filed import Filed, clean_name
from fieldbook.services import browse, drafting
from fieldbook.services.attaching.capture import CLEANABLE, CaptureData, capture_data_in, cleaned
from fieldbook.services.attaching.listing import file_forms
from fieldbook.services.attaching.pointing import owner_field
from fieldbook.services.attaching.sorts import kind_of, media_type_of, plain_name
from fieldbook.services.changes import Changes
from fieldbook.services.custody.roles import WRITERS
from fieldbook.services.identity.closing import closed_identity, has_identity
from fieldbook.services.session import Session
from fieldbook.store.attached.keys import AttachedRow
from fieldbook.store.places import refusals

EVIDENCE, ILLUSTRATION = "evidence", "illustration"
_FIRST_BYTES = limits.KIB


@dataclass(frozen=True, slots=True)
class Looked:
    """A file as it was found, before anything is done with it.

    Attributes:
        name: As it will be kept.
        media_type: By its first bytes.
        size_bytes: How large it is.
        capture: What a camera wrote into it.
        cleanable: Whether that can be taken out.
    """

    name: str
    media_type: str
    size_bytes: int
    capture: CaptureData
    cleanable: bool


def look(file: Path) -> Looked:
    """What sort of file it is, and what was found in it; nothing is kept.

    Raises:
        NotThere, ReadOnly, StickRemoved: when the place refuses.
        NotAttachable: when it is empty or too large.
    """
    with refusals(), file.open("rb") as source:
        first = source.read(_FIRST_BYTES)
        size_bytes = source.seek(0, io.SEEK_END)
        _check_size(size_bytes)
        media_type = media_type_of(first, file.name)
        cleanable = media_type in CLEANABLE and size_bytes <= limits.ATTACHMENT_CLEANED_MOST_BYTES
        capture = CaptureData(known=False)
        if cleanable:
            source.seek(0)
            capture = capture_data_in(source.read(limits.ATTACHMENT_CLEANED_MOST_BYTES), media_type)
    name = clean_name(file.name) or "file"
    return Looked(name, media_type, size_bytes, capture, cleanable and capture.known)


def begin_attachment(
    session: Session, file: Path, *, owner: RecordId, use: str = EVIDENCE, strip: bool | None = None
) -> Draft:
    """Encrypt *file* into the vault, and begin the record that tells of it; the original is left alone.

    The draft is kept, so that what is asked of the file can be answered now or later. Throwing the draft
    away destroys the key. What is attached to a person is closed from the first moment, and keeps no name.

    Args:
        session: Of somebody who may write.
        file: The file.
        owner: The record that it belongs to.
        use: ``evidence`` or ``illustration``.
        strip: Whether capture data is taken out; None for what *use* means: evidence stays untouched.

    Raises:
        WrongRole: for somebody who may only look.
        NoSuchRecord: when there is no *owner*.
        NotAttachable, NotCleanable: when the file cannot be taken.
        PlaceError: when a disk refuses; nothing was added then.
    """
    session.require_role(*WRITERS)
    form = file_forms(session)[0]
    owner = browse.find_record(session, owner)
    looked = look(file)
    clean = _strips(looked, use=use, strip=strip)
    record = RecordId(session.new_id())
    subject = owner if has_identity(session, owner) else None
    filed = _keep(session, file, looked, place=(record, subject), clean=clean)
    answers = {
        form.operation_field: _operation_of(session, owner),
        owner_field(form): owner,
        form.file_field: filed.spelled,
        "kind": kind_of(looked.media_type),
        "use": use,
        "capture_data": _became(looked.capture, clean=clean),
    }
    draft = drafting.new(session, form.id, record=record, **answers)
    drafting.keep(session, draft)
    session.changes.announce(Changes(drafts=True))
    return draft


def attachable(form: Form, forms: list[Form]) -> bool:
    """Whether a record of *form* may have files."""
    kinds = (one.field(owner_field(one)).kind for one in forms)
    return any(form.id in getattr(kind, "forms", ()) for kind in kinds)


def _strips(looked: Looked, *, use: str, strip: bool | None) -> bool:
    if strip and not looked.cleanable:
        raise NotCleanable
    wanted = use == ILLUSTRATION if strip is None else strip
    return wanted and looked.cleanable and looked.capture.is_there


def _became(capture: CaptureData, *, clean: bool) -> str:
    if clean:
        return "stripped"
    return "none" if capture.known and not capture.is_there else "kept"


def _operation_of(session: Session, owner: RecordId) -> str:
    """The operation that *owner* belongs to, or is; "" for a source, which belongs to none."""
    row = browse.row(session, owner)
    if row is None:
        return ""
    return row.record if row.form == "operation" else row.operation or ""


def _keep(
    session: Session, file: Path, looked: Looked, *, place: tuple[RecordId, RecordId | None], clean: bool
) -> Filed:
    """The file encrypted on our disk, and its key in the vault: of which record, and closed for whom."""
    (record, subject), identity = place, Identity.generate()
    with refusals(), file.open("rb") as source:
        plain = _Plain(_cleaned(source, looked.media_type) if clean else source)

        def write(out: BinaryIO) -> None:
            seal_stream(plain, out, [identity.recipient])

        sealed, size_bytes = session.vault.files.keep(write, random=session.outside.random)
    try:
        with session.vault.transaction():
            secret = identity.secret
            if subject is not None:
                secret = closed_identity(session, secret, file=sealed, subject=subject)
            row = AttachedRow(sealed, record, session.own.device, size_bytes, secret, "held", "")
            session.vault.attached.hold(row)
    except BaseException:
        session.vault.files.remove(sealed)
        raise
    name = looked.name if subject is None else plain_name(looked.media_type)
    return Filed(name, looked.media_type, plain.size_bytes, plain.sha256, sealed.hex())


def _cleaned(source: BinaryIO, media_type: str) -> BinaryIO:
    try:
        return io.BytesIO(cleaned(source.read(limits.ATTACHMENT_CLEANED_MOST_BYTES + 1), media_type))
    except ValueError:
        raise NotCleanable from None


def _check_size(size_bytes: int) -> None:
    if not size_bytes:
        raise NotAttachable(what="it is empty", most_mib=limits.ATTACHMENT_MOST_BYTES // limits.MIB)
    if size_bytes > limits.ATTACHMENT_MOST_BYTES:
        what = f"it has {size_bytes // limits.MIB} MiB"
        raise NotAttachable(what=what, most_mib=limits.ATTACHMENT_MOST_BYTES // limits.MIB)


class _Plain:
    """What is read on its way into the encryption: counted and hashed, because a stick may change."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._running = hashlib.sha256()
        self.size_bytes = 0

    def read(self, size_bytes: int, /) -> bytes:
        """The next bytes."""
        chunk = self._source.read(size_bytes)
        self._running.update(chunk)
        self.size_bytes += len(chunk)
        if not chunk or self.size_bytes > limits.ATTACHMENT_MOST_BYTES:
            _check_size(self.size_bytes)
        return chunk

    @property
    def sha256(self) -> str:
        """Of everything so far."""
        return self._running.hexdigest()
