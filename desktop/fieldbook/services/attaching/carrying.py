"""Which attached files go with the next bundle, and what headquarters says of them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from fieldbook.base import limits
from fieldbook.base.digest import Digest
from fieldbook.base.ids import DeviceId
from fieldbook.bundle.filing import CarriedFile
from fieldbook.bundle.manifest import Manifest
from fieldbook.services.session import Session
from fieldbook.store.attached.keys import AttachedRow
from fieldbook.store.places import refusals

_SETTING = "send.files"
_OVERHEAD_BYTES = 128 * limits.KIB
_ALONE_BYTES = 512 * limits.KIB  # what a bundle of one file has besides it


@dataclass(frozen=True, slots=True)
class Load:
    """Attached files sorted for sending.

    Attributes:
        files: Those that wait and can go.
        too_large: Those that no file of the wished size can hold.
        damaged: Those that are not whole here.
    """

    files: tuple[AttachedRow, ...] = ()
    too_large: int = 0
    damaged: int = 0


@dataclass(frozen=True, slots=True)
class FilesStanding:
    """Where the attached files of this station stand.

    Attributes:
        with_files: Whether they go with the next bundle.
        waiting: How many headquarters has not said to hold; *waiting_bytes* in all.
        wanted: How many of them it asked for.
        apart: How many more show who somebody is: they go only with identity, and are counted here alone.
    """

    with_files: bool
    waiting: int
    waiting_bytes: int
    wanted: int
    apart: int = 0


def sends_files(session: Session) -> bool:
    """Whether attached files go with bundles; they do not until somebody chose so."""
    return session.vault.scratch.setting(_SETTING) == b"1"


def choose_files(session: Session, *, with_files: bool) -> None:
    """Send attached files from now on, or send records alone."""
    session.vault.scratch.keep_setting(_SETTING, b"1" if with_files else b"0")


def files_standing(session: Session) -> FilesStanding:
    """Where the attached files of this station stand."""
    every = list(_waiting(session))
    waiting = [row for row in every if not row.is_apart]
    wanted = sum(row.told == "wants" for row in waiting)
    size_bytes = sum(row.size_bytes for row in waiting)
    apart = len(every) - len(waiting)
    return FilesStanding(sends_files(session), len(waiting), size_bytes, wanted, apart)


def load(session: Session, device: DeviceId, most_bytes: int, *, with_identity: bool = False) -> Load:
    """The files that wait, each looked at: one that is not whole would break the bundle.

    They go with the bundles of our own device, and only where somebody chose so; those that show who somebody
    is only *with_identity*.
    """
    if device != session.own.device or not sends_files(session):
        return Load()
    waiting = [row for row in _waiting(session) if with_identity or not row.is_apart]
    fitting = [row for row in waiting if row.size_bytes + _ALONE_BYTES <= most_bytes]
    whole = tuple(row for row in fitting if session.vault.files.is_whole(row.sealed))
    return Load(whole, len(waiting) - len(fitting), len(fitting) - len(whole))


def taken_along(session: Session, manifest: Manifest, loaded: Load, *, most_bytes: int) -> list[AttachedRow]:
    """As many of the loaded files, from the first on, as fit behind the entries."""
    span = (manifest.first_seq, manifest.next_seq)
    room_bytes = most_bytes - _OVERHEAD_BYTES - session.vault.truth.carried_bytes(manifest.device, *span)
    along: list[AttachedRow] = []
    for row in loaded.files[: limits.ATTACHMENTS_LISTED_MOST]:
        room_bytes -= row.size_bytes + limits.KIB * (1 + row.size_bytes // limits.ATTACHMENT_PART_BYTES)
        if room_bytes < 0:
            break
        along.append(row)
    return along


def carried(session: Session, row: AttachedRow) -> CarriedFile:
    """A file as the bundle takes it."""
    read = partial(_pieces, session, row.sealed)
    return CarriedFile(row.sealed, row.record, row.size_bytes, row.identity, read)


def note_told(session: Session, *, has: Iterable[Digest], wants: Iterable[Digest]) -> None:
    """Remember what headquarters says of our files; nothing is ever deleted because of it."""
    for sealed in wants:
        session.vault.attached.note_told(sealed, "wants")
    for sealed in has:
        session.vault.attached.note_told(sealed, "has")


def missing_from(session: Session, device: DeviceId) -> tuple[Digest, ...]:
    """At headquarters: files of which *device*'s records tell, and which have not come."""
    rows = session.vault.attached.of_device(device)
    missing = [Digest(row.sealed) for row in rows if row.state == "expected"]
    return tuple(missing[: limits.ATTACHMENTS_LISTED_MOST])


def _waiting(session: Session) -> Iterator[AttachedRow]:
    own = set(session.vault.queries.own_devices())
    for row in session.vault.attached.in_state("held"):
        if row.device in own and row.told != "has" and session.vault.queries.row(row.record) is not None:
            yield row


def _pieces(session: Session, sealed: bytes, size_bytes: int) -> Iterator[bytes]:
    with refusals(), session.vault.files.path(sealed).open("rb") as file:
        while piece := file.read(size_bytes):
            yield piece
