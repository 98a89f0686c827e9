"""Whatever a station sent, taken in at headquarters by the ending of its name: a bundle, or statistics."""

from pathlib import Path

from fieldbook.base.ports import Progress
from fieldbook.bundle.statement import SUFFIX
from fieldbook.services.exchange import BUNDLE_SUFFIX, ReceivedBundle, receive
from fieldbook.services.post.returning import is_ours
from fieldbook.services.session import Session
from fieldbook.services.statements.receiving import TakenStatement, take_statement

Incoming = ReceivedBundle | TakenStatement
SUFFIXES = (BUNDLE_SUFFIX, SUFFIX)


def take_in(session: Session, file: Path, progress: Progress) -> Incoming:
    """Take *file* in, whole or not at all.

    Raises:
        As ``exchange.receive`` and ``take_statement`` do.
    """
    if file.suffix == SUFFIX:
        return take_statement(session, file)
    return receive(session, file, progress)


def files_of_stations(session: Session, folder: Path) -> list[Path]:
    """What lies in *folder* and may be theirs, the oldest first: later bundles continue earlier ones.

    What we made for a station ourselves, and lies there still, is none of these.
    """
    theirs = (path for path in folder.glob("*") if path.suffix in SUFFIXES and path.is_file())
    found = [path for path in theirs if not is_ours(session, path)]
    return sorted(found, key=lambda path: path.stat().st_mtime)
