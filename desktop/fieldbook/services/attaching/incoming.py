"""Attached files that arrive: put together aside, and believed only when all of the bundle was."""

import hashlib
import io
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, Self

from fieldbook.base import limits
from fieldbook.base.errors import BundleError, Malformed, NotForUs, TooLarge
from fieldbook.base.ids import DeviceId, RecordId
from fieldbook.base.ports import Progress
from fieldbook.bundle.envelope import check_header, open_stream, sealed_most_bytes
from fieldbook.bundle.filing import FilePart
from fieldbook.services.attaching.listing import attached
from fieldbook.services.session import Session
from fieldbook.store.attached.closed import MARK, ClosedKey
from fieldbook.store.attached.files import require_room
from fieldbook.store.attached.keys import AttachedRow
from fieldbook.store.places import flush_file, refusals

_FOLDER = "in"


@dataclass(frozen=True, slots=True)
class CameFile:
    """A whole file, lying aside."""

    row: AttachedRow
    path: Path


@dataclass(slots=True)
class _Growing:
    """A file of which parts are still to come."""

    first: FilePart
    path: Path
    out: BinaryIO
    next_index: int = 0
    running: "hashlib._Hash" = field(default_factory=hashlib.sha256)


class Incoming:
    """The files of one bundle, a context manager: what was not kept is gone afterwards."""

    def __init__(self, session: Session, device: DeviceId) -> None:
        self._session, self._device = session, device
        self._growing: _Growing | None = None
        self._came: dict[bytes, CameFile] = {}
        self._held: set[bytes] = set()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        """Throw away what lies aside."""
        if self._growing is not None:
            self._growing.out.close()
            self._growing.path.unlink(missing_ok=True)
        for one in self._came.values():
            with suppress(OSError):
                one.path.unlink(missing_ok=True)

    @property
    def records(self) -> frozenset[RecordId]:
        """The records of the files that are new."""
        return frozenset(one.row.record for one in self._came.values())

    @property
    def names(self) -> frozenset[bytes]:
        """The files that came, those included that were here before."""
        return frozenset(self._held)

    def take(self, parts: Iterable[FilePart], *, promised: int, progress: Progress) -> int:
        """Put the files together, aside.

        Returns:
            How many were new.

        Raises:
            Malformed: when a part is missing, repeated or foreign, a digest or key does not fit, no record
                tells of a file, or there are not as many as were promised.
            TooLarge: when a file is larger than one may be.
            PlaceError: when the disk refuses.
        """
        for part in parts:
            self._add(part)
            progress.step("files", len(self._held), promised)
        if self._growing is not None or len(self._held) != promised:
            raise Malformed(what="files that are missing")
        return len(self._came)

    def keep(self) -> None:
        """Give the files their places and their keys theirs, inside the caller's transaction, at its end."""
        for sealed, one in self._came.items():
            self._session.vault.files.adopt(one.path, sealed)
            self._session.vault.attached.hold(one.row)

    def _add(self, part: FilePart) -> None:
        growing = self._growing or self._begun(part)
        first = growing.first
        if (part.sealed, part.record, part.size_bytes) != (first.sealed, first.record, first.size_bytes):
            raise Malformed(what="a file that another one breaks")
        if part.index != growing.next_index:
            raise Malformed(what="parts of a file out of order")
        with refusals():
            growing.out.write(part.data)
        growing.running.update(part.data)
        growing.next_index += 1
        if part.is_last:
            self._finish(growing)

    def _begun(self, part: FilePart) -> _Growing:
        if part.sealed in self._held:
            raise Malformed(what="a file twice")
        if part.size_bytes > sealed_most_bytes(limits.ATTACHMENT_MOST_BYTES):
            raise TooLarge(what="an attached file")
        folder = self._session.vault.folder / _FOLDER
        with refusals():
            folder.mkdir(mode=0o700, exist_ok=True)
            require_room(folder)
            path = folder / f"{self._session.new_id()}.part"
            self._growing = _Growing(part, path, path.open("xb"))
        return self._growing

    def _finish(self, growing: _Growing) -> None:
        first, path = growing.first, growing.path
        with refusals():
            growing.out.flush()
            flush_file(growing.out.fileno())
            growing.out.close()
        self._growing = None
        row = AttachedRow(
            first.sealed, first.record, self._device, first.size_bytes, first.identity, "held", ""
        )
        self._came[first.sealed] = CameFile(row, path)
        self._held.add(first.sealed)
        if growing.running.digest() != first.sealed:
            raise Malformed(what="a file that is not what it is called")
        if not _fits(path, first.identity):
            raise Malformed(what="key of a file")
        if not self._is_wanted(first.sealed, first.record):
            path.unlink(missing_ok=True)
            del self._came[first.sealed]

    def _is_wanted(self, sealed: bytes, record: RecordId) -> bool:
        """Whether the file is new here; what was erased is not taken in again.

        Raises:
            Malformed: when no record tells of it.
        """
        one = attached(self._session, record)
        if {record, one.owner if one else record} & _erased(self._session):
            return False
        known = self._session.vault.attached.row(sealed)
        if known is None or known.record != record:
            raise Malformed(what="a file of which no record tells")
        return known.state == "expected"


def expect(session: Session, records: Iterable[RecordId], device: DeviceId) -> None:
    """Note of which files these *records* tell, inside the caller's transaction."""
    erased = _erased(session)
    for record in records:
        one = attached(session, record)
        if one is not None and one.state == "expected" and one.owner not in erased:
            session.vault.attached.expect(bytes.fromhex(one.filed.sealed), record, device, size_bytes=0)


def _erased(session: Session) -> set[RecordId]:
    return {row.record for row in session.vault.queries.letters.erasures() if row.is_done}


def _fits(path: Path, identity: str) -> bool:
    """Whether the key opens the file: asked of its header alone.

    Of a closed key only whether it is written as one: whoever takes the bundle in cannot open it.
    """
    if identity.startswith(MARK):
        with suppress(ValueError):
            ClosedKey.parse(identity)
            return True
        return False
    with refusals(), path.open("rb") as file:
        first = file.read(limits.AGE_HEADER_MOST_BYTES)
    try:
        check_header(first)
        open_stream(io.BytesIO(first), io.BytesIO(), identity)
    except (NotForUs, ValueError):
        return False
    except BundleError:
        return True  # the header opened, and only a beginning was given
    return True
