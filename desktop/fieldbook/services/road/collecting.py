"""Headquarters' side of uploads: taking in what its server's folder holds, and laying out the receipts."""

from dataclasses import dataclass, replace
from pathlib import Path

from fieldbook.base.errors import FieldbookError, Gap, NotThere
from fieldbook.base.ids import is_id
from fieldbook.base.ports import Progress
from fieldbook.journal.facts import Side
from fieldbook.services.exchange import BUNDLE_SUFFIX, RECEIPT_SUFFIX, ReceivedBundle, receive
from fieldbook.services.session import Session
from fieldbook.store.places import flush_folder, refusals
from fieldbook.transfer.fetching import FOLDER as RECEIPTS
from fieldbook.transfer.machine import files_on

INBOX = "inbox"


@dataclass(frozen=True, slots=True)
class Collected:
    """What was in the folder: bundles taken in, and files that were refused, each with its reason."""

    bundles: tuple[ReceivedBundle, ...]
    refused: tuple[tuple[Path, FieldbookError], ...]


def collect(session: Session, folder: Path, progress: Progress) -> Collected:
    """Take in every finished upload that has no receipt yet.

    ``folder/inbox`` holds the uploads as ``<name>.fbb``; the answer to each is laid out as
    ``folder/receipts/<name>.fbr``, whole or not at all, and stations fetch it from there. What is refused
    stays where it is.

    Raises:
        WrongSide: at a station.
        NotThere, ReadOnly: when the folders are not there.
        Cancelled: from *progress*; what was taken in so far stays taken in.
    """
    session.require(Side.HEADQUARTERS)
    inbox, receipts = folder / INBOX, folder / RECEIPTS
    if not inbox.is_dir():
        raise NotThere
    with refusals():
        receipts.mkdir(mode=0o755, exist_ok=True)
    bundles: list[ReceivedBundle] = []
    refused: dict[Path, FieldbookError] = {}
    waiting = [file for file in files_on(inbox, (BUNDLE_SUFFIX,)) if _is_unanswered(file, receipts)]
    while waiting:
        later: list[Path] = []
        for file in waiting:
            try:
                bundles.append(_take(session, file, receipts, progress=progress))
                refused.pop(file, None)
            except FieldbookError as error:
                refused[file] = error
                if isinstance(error, Gap):  # perhaps one of the others closes it
                    later.append(file)
        waiting = later if len(later) < len(waiting) else []
    return Collected(tuple(bundles), tuple(refused.items()))


def _is_unanswered(file: Path, receipts: Path) -> bool:
    return is_id(file.stem) and not (receipts / f"{file.stem}{RECEIPT_SUFFIX}").exists()


def _take(session: Session, file: Path, receipts: Path, *, progress: Progress) -> ReceivedBundle:
    received = receive(session, file, progress, receipts_to=receipts)
    with refusals():
        received.receipt_path.chmod(0o644)  # sealed, and handed out by a server of another name
        laid_out = received.receipt_path.replace(receipts / f"{file.stem}{RECEIPT_SUFFIX}")
        flush_folder(receipts)
    return replace(received, receipt_path=laid_out)
