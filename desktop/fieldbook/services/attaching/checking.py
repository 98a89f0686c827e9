"""Are all files that should be here really here, every byte as it was?"""

from dataclasses import dataclass
from typing import Literal

from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Progress
from fieldbook.services.session import Session


@dataclass(frozen=True, slots=True)
class FileFault:
    """One file that cannot be relied upon, and the record that tells of it."""

    record: RecordId
    sealed: str
    what: Literal["missing", "altered"]


@dataclass(frozen=True, slots=True)
class FilesChecked:
    """How many files were compared with their names, which are their digests, and what was found."""

    files: int
    faults: tuple[FileFault, ...]


def check_files(session: Session, progress: Progress) -> FilesChecked:
    """Look at every byte of every file that is held.

    Raises:
        Cancelled: from *progress*.
    """
    held = session.vault.attached.in_state("held")
    faults = []
    for done, row in enumerate(held, start=1):
        if not session.vault.files.is_whole(row.sealed):
            there = session.vault.files.path(row.sealed).exists()
            faults.append(FileFault(row.record, row.sealed.hex(), "altered" if there else "missing"))
        progress.step("files", done, len(held))
    return FilesChecked(len(held), tuple(faults))
