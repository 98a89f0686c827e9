"""What a station told, as a workbook: the tables as they came, and whose they are."""

from collections.abc import Sequence
from pathlib import Path

from fieldbook.base.moment import parse_instant
from fieldbook.journal.facts import Side
from fieldbook.report.publishing.released import Released, Shown
from fieldbook.services.custody.roles import LEADERS
from fieldbook.services.lists.origins import put_workbook
from fieldbook.services.publishing.issuing import PASSED_ON, note_issue
from fieldbook.services.report import Written
from fieldbook.services.session import Session
from fieldbook.services.statements.kept import KeptStatement
from fieldbook.workbook.outward import Outward, write_outward
from fieldbook.workbook.outward import sheets_of as written_sheets

_HANDLING = "TLP:AMBER"
_TITLE = "Statistics of a station"
_ORIGIN = "Told by the station; not computed here, and not added to anything"


def write_statement(session: Session, kept: KeptStatement, target: Path) -> Written:
    """Write what a station told as a workbook; the register says that it was passed on.

    Raises:
        WrongRole: for somebody who does not lead.
        SheetLocked: when an older file is open in a spreadsheet program.
        PlaceError: when the disk refuses; an older file is unchanged then.
    """
    session.require(Side.HEADQUARTERS)
    session.require_role(*LEADERS)
    statement = kept.statement
    content = Outward(
        title=_TITLE,
        station=kept.station,
        as_of=parse_instant(statement.as_of),
        program=f"Fieldbook {statement.app}",
        handling=_HANDLING,
        policy=statement.policy,
        operations=len(statement.began),
        beside=statement.beside,
        figures=_released(kept.figures),
        persons=_released(kept.persons),
        origin=_ORIGIN,
    )
    put_workbook(session, target, lambda out: write_outward(out, content))
    note_issue(session, PASSED_ON, None, upto=session.vault.truth.last_number())
    return Written(target, written_sheets(content))


def _released(rows: Sequence[Shown]) -> Released:
    return Released(tuple(rows), sum(row.number is None for row in rows))
