"""How statistics are sent in tests, and what is inside of them."""

from pathlib import Path

from fieldbook.base import limits
from fieldbook.base.ids import BundleId, RecordId
from fieldbook.base.ports import Silent
from fieldbook.bundle.envelope import open_bytes
from fieldbook.services.session import Session
from fieldbook.services.statements.sending import SentStatement, send_statement
from tests.toolkit.books import cells_of

Pair = tuple[Session, Session]
OTHER = BundleId("ab" * 16)


def send(station: Session, stick: Path, *operations: RecordId) -> SentStatement:
    return send_statement(station, stick, Silent(), operations=operations)


def opened(session: Session, file: Path) -> bytes:
    """What is inside the envelope of *file*."""
    return open_bytes(file.read_bytes(), session.identity, most_bytes=limits.STATEMENT_MOST_BYTES * 2)


def texts_of(path: Path) -> list[str]:
    rows = (row for sheet in cells_of(path).values() for row in sheet)
    return [str(cell) for row in rows for cell in row if cell is not None]
