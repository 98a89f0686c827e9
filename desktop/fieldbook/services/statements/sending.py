"""A station writes its statistics for headquarters: the tables of a published workbook, and no record."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import BinaryIO

import fieldbook
from fieldbook.base.errors import NoFiguresYet
from fieldbook.base.ids import BundleId, RecordId
from fieldbook.base.moment import format_instant
from fieldbook.base.ports import Progress
from fieldbook.base.said import plain
from fieldbook.bundle.manifest import fingerprint
from fieldbook.bundle.parts import made_word
from fieldbook.bundle.statement import (
    NAME_MOST,
    SUFFIX,
    Statement,
    StatementLine,
    seal_statement,
    sign_statement,
)
from fieldbook.journal.facts import Side
from fieldbook.report.publishing.released import Shown
from fieldbook.services.changes import Changes
from fieldbook.services.custody.roles import LEADERS
from fieldbook.services.enrol import confirmed_headquarters
from fieldbook.services.publishing.issuing import STATISTICS, write_issue
from fieldbook.services.publishing.writing import Looked, look_at
from fieldbook.services.session import Session
from fieldbook.services.statements.kept import KeptStatement
from fieldbook.services.steering.heeding import refuse_retired
from fieldbook.store.places import write_safely
from fieldbook.store.rows import PartyRow

_MONTH = len("2019-12")


@dataclass(frozen=True, slots=True)
class SentStatement:
    """The file that was written.

    Attributes:
        path: Where it is.
        operations: How many operations it speaks of.
        shown, hidden: How many numbers headquarters will see, and how many are held back.
    """

    path: Path
    operations: int
    shown: int
    hidden: int


def send_statement(
    session: Session, folder: Path, progress: Progress, *, operations: Sequence[RecordId] = ()
) -> SentStatement:
    """Write the statistics of *operations*, of all where none is named, into one new file in *folder*.

    No record leaves, and none is marked: what waits to be sent goes on waiting. The register knows afterwards
    what headquarters was told, as it knows of every workbook for readers outside.

    Args:
        session: A station's.
        folder: Where to.
        progress: Told how far the holding back of small numbers is.
        operations: Which of them, in this order; each is told by itself.

    Raises:
        WrongSide: at headquarters.
        WrongRole: for somebody who does not lead: each number that leaves costs later ones.
        NotEnrolled, NotConfirmed, StationRetired: before enrolment is done, or after it ended.
        NoSuchRecord: when one of *operations* is none.
        NoFiguresYet: when there is no operation.
        TooManyFigures: when one file cannot hold them.
        PlaceError: when the medium refuses; nothing was written down or left there then.
        Cancelled: from *progress*, likewise.
    """
    to, looked, statement = _made(session, operations, progress)
    signed = sign_statement(statement, session.known_hand)
    path = folder / f"{statement.name}{SUFFIX}"
    with session.vault.transaction():
        _note(session, looked, operations)
        sealed = seal_statement(signed, to.recipient)
        write_safely(path, _all_of(sealed), random=session.outside.random, overwrite=False)
    session.changes.announce(Changes(standing=True))
    return SentStatement(path, looked.operations, statement.shown, statement.hidden)


def preview(session: Session, progress: Progress, *, operations: Sequence[RecordId] = ()) -> KeptStatement:
    """What ``send_statement`` would tell now, as headquarters would see it; nothing is written or noted.

    Raises:
        As ``send_statement`` does, but for what a medium refuses.
    """
    _, _, statement = _made(session, operations, progress)
    sign_statement(statement, session.known_hand)  # what could not be sent is refused here already
    return KeptStatement(session.own.station_name, "", statement)


def _made(
    session: Session, operations: Sequence[RecordId], progress: Progress
) -> tuple[PartyRow, Looked, Statement]:
    """To whom, what was looked at, and the statement that it comes to."""
    session.require(Side.STATION)
    session.require_role(*LEADERS)
    refuse_retired(session)
    to = confirmed_headquarters(session)
    looked = look_at(session, operations, progress=progress)
    if not looked.rows:
        raise NoFiguresYet
    return to, looked, _statement(session, looked, to, is_whole=not operations)


def _statement(session: Session, looked: Looked, to: PartyRow, *, is_whole: bool) -> Statement:
    places = {row.record: at for at, row in enumerate(looked.rows, start=1)}
    return Statement(
        name=BundleId(session.new_id()),
        station=session.own.station,
        headquarters=to.station,
        headquarters_key=fingerprint(to.station_public),
        as_of=format_instant(session.outside.clock.now_at()),
        app=fieldbook.__version__,
        is_whole=is_whole,
        began=tuple(row.day[:_MONTH] for row in looked.rows),
        policy=looked.policy,
        beside=looked.beside,
        figures=tuple(_line(shown, places) for shown in looked.figures.rows),
        persons=tuple(_line(shown, places) for shown in looked.persons.rows),
    )


def _line(shown: Shown, places: dict[RecordId, int]) -> StatementLine:
    cell = shown.cell
    return StatementLine(
        operation=places[RecordId(cell.of)] if cell.of else 0,
        measure=_words(cell.measure),
        split=_words(cell.split),
        part=_words(cell.part),
        number="" if shown.number is None else _digits(shown.number),
        exactness="" if shown.number is None else plain(cell.exactness),
        unit=_words(cell.unit),
        status=_words(cell.status),
        as_of=cell.as_of,
        is_count=cell.is_count,
    )


def _words(text: str) -> str:
    return made_word(plain(text), NAME_MOST)


def _digits(number: Decimal) -> str:
    """The one spelling of *number*: no exponent, no zeros behind the point."""
    written = f"{number:f}"
    return written.rstrip("0").rstrip(".") if "." in written else written


def _note(session: Session, looked: Looked, operations: Sequence[RecordId]) -> None:
    """What left, operation by operation where they were chosen."""
    if not operations:
        write_issue(session, STATISTICS, None, upto=looked.upto, sheets=looked.kept)
        return
    for row in looked.rows:
        sheets = [sheet for sheet in looked.kept if sheet.about.of == row.record]
        write_issue(session, STATISTICS, row.record, upto=looked.upto, sheets=sheets)


def _all_of(sealed: bytes) -> Callable[[BinaryIO], None]:
    def write(out: BinaryIO) -> None:
        out.write(sealed)

    return write
