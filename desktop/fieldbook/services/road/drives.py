"""The sticks that are in, for whoever offers them to the person."""

from collections.abc import Iterable
from pathlib import Path

from fieldbook.journal.facts import Side
from fieldbook.services.exchange import BUNDLE_SUFFIX, RECEIPT_SUFFIX
from fieldbook.services.session import Session
from fieldbook.transfer.drives import Drive, removable_drives, watch
from fieldbook.transfer.machine import MachineLook, ThisMachine, files_on


def drives(look: MachineLook | None = None) -> tuple[Drive, ...]:
    """The removable media that are in; quick enough to be asked every few seconds."""
    return removable_drives(look or ThisMachine())


def came_and_went(
    before: Iterable[Drive], now: Iterable[Drive]
) -> tuple[tuple[Drive, ...], tuple[Drive, ...]]:
    """What was put in and what was taken out between two answers of ``drives``."""
    return watch(before, now)


def arrivals_on(session: Session, drive: Drive) -> tuple[Path, ...]:
    """The files in the top folder of *drive* that are for us: receipts at a station, else bundles."""
    suffix = RECEIPT_SUFFIX if session.side is Side.STATION else BUNDLE_SUFFIX
    return files_on(drive.path, (suffix,))
