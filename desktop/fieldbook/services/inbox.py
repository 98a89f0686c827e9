"""Files that came from outside: copied here first, because a stick may change between two looks."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from fieldbook.base import limits
from fieldbook.base.errors import TooLarge
from fieldbook.bundle.envelope import check_header
from fieldbook.bundle.opener import SealedFile, open_sealed
from fieldbook.services.session import Session
from fieldbook.store.places import refusals

_FOLDER = "in"
_PIECE_BYTES = limits.MIB


@contextmanager
def copied(session: Session, file: Path, most_bytes: int = limits.BUNDLE_MOST_BYTES) -> Iterator[Path]:
    """A copy of *file* on this machine, thrown away afterwards unless somebody has moved it.

    What does not begin as a sealed file is not copied: it may be somebody's notes, picked by mistake, and no
    word of them belongs on this disk.

    Raises:
        NotThere, DiskFull, ReadOnly, StickRemoved: when a place refuses.
        NotABundle, Truncated: when it is no sealed file.
        TooLarge: when it is larger than *most_bytes*.
    """
    folder = session.vault.folder / _FOLDER
    copy = folder / f"{session.new_id()}.part"
    try:
        with refusals():
            folder.mkdir(mode=0o700, exist_ok=True)
            _copy(file, copy, most_bytes)
        yield copy
    finally:
        with suppress(OSError):  # a copy that stays is thrown away when the vault opens next
            copy.unlink(missing_ok=True)


@contextmanager
def opened(session: Session, file: Path, most_bytes: int = limits.BUNDLE_MOST_BYTES) -> Iterator[SealedFile]:
    """What is inside the sealed *file*, from a copy that is thrown away afterwards.

    Raises:
        As ``copied`` does.
        BundleError: when it cannot be opened by us.
    """
    with (
        copied(session, file, most_bytes) as copy,
        open_sealed(copy, session.identity, opener=session.outside.opener) as stream,
    ):
        yield stream


def clear_inbox(folder: Path) -> None:
    """Throw away what a killed program left half copied; called when the vault opens."""
    shutil.rmtree(folder / _FOLDER, ignore_errors=True)


def read_small(file: Path, most_bytes: int = limits.RECEIPT_MOST_BYTES) -> bytes:
    """The content of a card or receipt.

    Raises:
        NotThere, StickRemoved: when the place refuses.
        TooLarge: when it is larger than such a file may be.
    """
    with refusals(), file.open("rb") as source:
        raw = source.read(most_bytes + 1)
    if len(raw) > most_bytes:
        raise TooLarge(what=f"over {most_bytes} bytes")
    return raw


def _copy(file: Path, copy: Path, most_bytes: int) -> None:
    with file.open("rb") as source, copy.open("xb") as target:
        copied = 0
        while piece := source.read(_PIECE_BYTES):
            if not copied:
                check_header(piece[: limits.AGE_HEADER_MOST_BYTES])
            copied += len(piece)
            if copied > most_bytes:
                raise TooLarge(what=f"over {most_bytes} bytes")
            target.write(piece)
