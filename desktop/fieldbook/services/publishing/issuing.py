"""Which workbooks left the vault: an entry for each, with the tables as readers outside see them."""

import logging
from collections.abc import Iterable
from dataclasses import dataclass

from fieldbook.base.ids import RecordId
from fieldbook.journal.facts import Issued
from fieldbook.report.publishing.register import HELPING, SMALL, Sheet, parse_sheets, written_sheets
from fieldbook.services.changes import Changes
from fieldbook.services.history import people
from fieldbook.services.session import Session
from fieldbook.store.told.published import IssuedRow
from fieldbook.store.vault import Reading

INTERNAL = "internal"
STATISTICS = "statistics"
"""For headquarters, by a station that sends numbers and no records."""
PASSED_ON = "passed on"
"""What a station told headquarters, written as a workbook: no table of our own."""
FIGURES, PERSONS = "figures", "persons"
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Issue:
    """One workbook that was written.

    Attributes:
        issue: Which one; the beginning of it is enough to name it.
        profile: For whom: ``internal``, ``partner``, ``public``, ``statistics``, ``passed on``.
        operation: What its operation is called; "" for everything.
        officer, station: Who wrote it, and where.
        at: When.
        shown, hidden: How many numbers readers outside see, and how many are held back; 0 for our own.
        is_ours: Whether this vault wrote it, so that it can say what changed since.
    """

    issue: str
    profile: str
    operation: str
    officer: str
    station: str
    at: str
    shown: int
    hidden: int
    is_ours: bool


def note_issue(
    session: Session,
    profile: str,
    operation: RecordId | None,
    *,
    upto: int,
    sheets: Iterable[Sheet] | None = None,
) -> None:
    """Write down that a workbook left, in a transaction of its own.

    Raises:
        PlaceError: when the disk refuses; the workbook is there all the same.
    """
    with session.vault.transaction():
        write_issue(session, profile, operation, upto=upto, sheets=sheets)
    session.changes.announce(Changes(standing=True))


def write_issue(
    session: Session,
    profile: str,
    operation: RecordId | None,
    *,
    upto: int,
    sheets: Iterable[Sheet] | None = None,
) -> None:
    """As ``note_issue``, in the caller's transaction."""
    texts = [""] if sheets is None else written_sheets(sheets)
    issue = session.new_id()
    for part, cells in enumerate(texts):
        session.write_fact(Issued(issue, part, len(texts), profile, operation or "", upto, cells))


def issued_sheets(reading: Reading) -> list[Sheet]:
    """Everything that readers outside were shown so far, ours and what was told to us."""
    return [
        sheet
        for row in reading.queries.published.issued()
        if row.profile not in {INTERNAL, PASSED_ON}
        for sheet in _sheets(reading, row)
    ]


def issues(session: Session) -> list[Issue]:
    """Every workbook that left, the newest first."""
    with session.vault.reader() as reading:
        own, known = set(reading.queries.own_devices()), people(session)
        return [
            _issue(reading, row, known.get(row.officer, (row.officer[:8], "")), is_ours=row.device in own)
            for row in reversed(reading.queries.published.issued())
        ]


def _issue(reading: Reading, row: IssuedRow, who: tuple[str, str], *, is_ours: bool) -> Issue:
    numbers = [cell.number for sheet in _sheets(reading, row) for cell in sheet.cells]
    chosen = reading.queries.row(RecordId(row.operation)) if row.operation else None
    return Issue(
        row.issue,
        row.profile,
        chosen.title if chosen and chosen.title else row.operation[:8],
        *who,
        row.at,
        shown=sum(number >= 0 for number in numbers),
        hidden=sum(number in {SMALL, HELPING} for number in numbers),
        is_ours=is_ours,
    )


def _sheets(reading: Reading, row: IssuedRow) -> list[Sheet]:
    """The tables of one workbook; what a newer program wrote down is left out."""
    texts = [text for text in reading.queries.published.cells_of(row) if text]
    try:
        return parse_sheets(texts)
    except ValueError:
        _log.info("issue %s is not understood", row.issue)
        return []
