"""The workbook for one sort of reader: ours, a partner, everybody."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

import fieldbook
from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Progress
from fieldbook.base.said import said
from fieldbook.report.publishing.register import Seen, Sheet, release_beside, sheets_of
from fieldbook.report.publishing.released import Released, Tabled, apart, joined
from fieldbook.report.publishing.suppression import Policy
from fieldbook.services.custody.roles import LEADERS
from fieldbook.services.lists.origins import put_workbook
from fieldbook.services.publishing.gathering import figures_in, operations_of, persons_in
from fieldbook.services.publishing.issuing import FIGURES, INTERNAL, PERSONS, issued_sheets, note_issue
from fieldbook.services.publishing.protection import most_careful, policy_of, strictest
from fieldbook.services.report import Written, write_workbook
from fieldbook.services.session import Session
from fieldbook.store.rows import Row
from fieldbook.store.vault import Reading
from fieldbook.workbook.outward import Outward, write_outward
from fieldbook.workbook.outward import sheets_of as written_sheets


class Profile(Enum):
    """Who a workbook is for."""

    INTERNAL = INTERNAL
    PARTNER = "partner"
    PUBLIC = "public"


_HANDLING = {Profile.PARTNER: "TLP:AMBER", Profile.PUBLIC: "TLP:CLEAR"}
_TITLES = {
    Profile.PARTNER: said("Figures for a partner"),
    Profile.PUBLIC: said("Figures for publication"),
}
_STEP = "Holding small numbers back"


@dataclass(frozen=True, slots=True)
class Looked:
    """What a workbook for readers outside would show.

    Attributes:
        policy: How small numbers are protected in it.
        operations: How many operations are in it.
        figures, persons: The two tables.
        beside: How many numbers are held back because of workbooks that left before.
        upto: What the vault knew.
        kept: The tables as they are kept once the workbook is written.
        rows: The operations, in the order of their numbers.
    """

    policy: Policy
    operations: int
    figures: Released
    persons: Released
    beside: int = 0
    upto: int = 0
    kept: tuple[Sheet, ...] = ()
    rows: tuple[Row, ...] = ()

    @property
    def shown(self) -> int:
        """How many numbers it has."""
        return len(self.figures.rows) + len(self.persons.rows) - self.hidden

    @property
    def hidden(self) -> int:
        """How many are held back."""
        return self.figures.hidden + self.persons.hidden


def look(session: Session, operation: RecordId | None, *, progress: Progress) -> Looked:
    """What a workbook for readers outside would show, before it is written; a partner sees no more than all.

    Raises:
        WrongRole: for somebody who does not lead.
        NoSuchRecord: when there is no such operation.
        Cancelled: from *progress*.
    """
    return look_at(session, () if operation is None else (operation,), progress=progress)


def look_at(session: Session, operations: Sequence[RecordId], *, progress: Progress) -> Looked:
    """What would be shown of *operations*, each by itself; of all together where none is chosen.

    Raises:
        As ``look`` does.
    """
    session.require_role(*LEADERS)
    chosen = tuple(dict.fromkeys(operations))
    policy = most_careful(policy_of(session, one) for one in chosen) if chosen else strictest(session)
    with session.vault.reader() as reading:
        progress.step(_STEP, 0, 3)
        rows = [row for one in chosen or (None,) for row in operations_of(reading, one)]
        figures = figures_in(session, reading, rows, least=policy.least)
        progress.step(_STEP, 1, 3)
        persons = _persons(session, reading, chosen, least=policy.least)
        progress.step(_STEP, 2, 3)
        earlier, upto = issued_sheets(reading), reading.truth.last_number()
    shown, cost = release_beside(FIGURES, figures, policy=policy, earlier=earlier)
    shown_persons, cost_persons = release_beside(PERSONS, persons, policy=policy, earlier=earlier)
    kept = (
        *sheets_of(FIGURES, Seen(figures, shown.back, policy)),
        *sheets_of(PERSONS, Seen(persons, shown_persons.back, policy)),
    )
    beside = cost + cost_persons
    return Looked(policy, len(rows), shown, shown_persons, beside, upto, kept, tuple(rows))


def _persons(session: Session, reading: Reading, chosen: Sequence[RecordId], *, least: int) -> Tabled:
    """Of each chosen operation by itself: sums over some of them would be subtracted from others."""
    tables = (persons_in(session, reading, one, least=least) for one in chosen or (None,))
    return joined(apart(table, f"{at}.") for at, table in enumerate(tables))


def write_for(
    session: Session, target: Path, profile: Profile, *, operation: RecordId | None, progress: Progress
) -> Written:
    """Write the workbook of *profile* of one operation, or of everything, to *target*.

    Raises:
        WrongRole: for readers outside, where somebody who does not lead asks for it.
        NoSuchRecord: when there is no such operation.
        SheetLocked: when an older file is open in a spreadsheet program.
        PlaceError: when the disk refuses; an older file is unchanged then.
        Cancelled: from *progress*, likewise.
    """
    if profile is Profile.INTERNAL:
        return write_workbook(session, target, operation=operation, progress=progress)
    looked = look(session, operation, progress=progress)
    content = Outward(
        title=_TITLES[profile],
        station=session.own.station_name if profile is Profile.PARTNER else "",
        as_of=session.outside.clock.now_at(),
        program=f"Fieldbook {fieldbook.__version__}",
        handling=_HANDLING[profile],
        policy=looked.policy,
        beside=looked.beside,
        operations=looked.operations,
        figures=looked.figures,
        persons=looked.persons,
    )
    put_workbook(session, target, lambda out: write_outward(out, content))
    note_issue(session, profile.value, operation, upto=looked.upto, sheets=looked.kept)
    return Written(target, written_sheets(content))
