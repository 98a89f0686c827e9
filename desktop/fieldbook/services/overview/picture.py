"""What all operations come to, by measure, by month, and victims by form and citizenship: a long look."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, cast

from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Progress
from fieldbook.forms.form import Form
from fieldbook.report.overall import Overall, overall
from fieldbook.services.overdue import local_day
from fieldbook.services.overview.pieces import Piece, read_piece
from fieldbook.services.overview.places import OPERATION, Spot, gathered
from fieldbook.services.session import Session
from fieldbook.store.rows import Row, Version
from fieldbook.store.vault import Reading

if TYPE_CHECKING:
    from fieldbook.forms.kinds.choice import Choice, Choices

_MONTH = len("2019-12")
_STEP = "Adding up"


@dataclass(frozen=True, slots=True)
class Slice:
    """One code of one question, and the records that have it."""

    label: str
    records: tuple[RecordId, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """Everything that the overview draws.

    Attributes:
        as_of: When it was made.
        operations: How many there are.
        measures: Every measure over all operations.
        months: Records by month (``2019-12``), and in it by form; what has no month is not in it.
        overdue: Referrals whose answer should have come by now.
        places: Where records lie, the place with most of them first.
        slices: Questions about victims by their label, each with its codes, the most frequent first.
    """

    as_of: datetime
    operations: int
    measures: tuple[Overall, ...]
    months: Mapping[str, Mapping[str, int]]
    slices: Mapping[str, tuple[Slice, ...]]
    overdue: int = 0
    places: tuple[Spot, ...] = ()


def make_picture(session: Session, progress: Progress) -> Picture:
    """Read everything once from one unchanging view of the vault, and add up what may be added.

    Raises:
        Cancelled: from *progress*.
    """
    return Pictures(session).make(progress)


class Pictures:
    """Makes one picture after the other: only operations in which something changed are read again.

    What an operation adds is kept in memory as small as it can be told; the vault keeps none of it.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._pieces: dict[RecordId | None, Piece] = {}
        self._common: tuple[object, ...] = ()

    def make(self, progress: Progress) -> Picture:
        """The picture as of now; of one thread at a time.

        Raises:
            Cancelled: from *progress*; what was read until then need not be read again.
        """
        session = self._session
        with session.vault.reader() as reading:
            versions = reading.queries.versions(OPERATION)
            self._forget(reading, versions)
            self._read(reading, versions, progress)
            told = [self._pieces[row.record].told for row in _operations(reading)]
            pieces = [self._pieces[whose] for whose in sorted(versions, key=str)]
            return Picture(
                as_of=session.outside.clock.now_at(),
                operations=len(told),
                measures=overall([one for one in told if one is not None]),
                months=_months(session, reading),
                slices=_slices(session, pieces),
                overdue=sum(piece.overdue for piece in pieces),
                places=gathered(one for piece in pieces for one in piece.places),
            )

    def _forget(self, reading: Reading, versions: Mapping[RecordId | None, Version]) -> None:
        """Let go of what changed, and of everything when something did that any operation may tell of."""
        session, now_at = self._session, self._session.outside.clock.now_at()
        repeating = (form.id for form in session.catalogue if form.sameness and form.sameness.repeats)
        common = (
            (now_at.date(), local_day(now_at)),
            session.catalogue,
            versions.get(None),
            *map(reading.queries.version, repeating),
        )
        kept = self._pieces if common == self._common else {}
        self._pieces = {whose: one for whose, one in kept.items() if versions.get(whose) == one.version}
        self._common = common

    def _read(
        self, reading: Reading, versions: Mapping[RecordId | None, Version], progress: Progress
    ) -> None:
        missing = [whose for whose in versions if whose not in self._pieces]
        for done, whose in enumerate(missing):
            progress.step(_STEP, done, len(missing))
            self._pieces[whose] = read_piece(self._session, reading, whose, version=versions[whose])


def _operations(reading: Reading) -> Iterator[Row]:
    return (row for row, _body in reading.queries.current(OPERATION))


def in_month(session: Session, month: str) -> tuple[RecordId, ...]:
    """The records of a month (``2019-12``), counted as ``make_picture`` counts them."""
    queries, end = session.vault.queries, f"{month}~"  # "~" sorts behind whatever a day can go on with
    operations = queries.between(OPERATION, month, end)
    found: list[RecordId] = []
    for form in _dated(session):
        found += queries.between(form.id, month, end)
        found += (record for operation in operations for record in queries.undated(form.id, operation))
    return tuple(found)


def _dated(session: Session) -> list[Form]:
    forms = (form for form in session.catalogue if form.operation_field and form.day_field)
    return [form for form in forms if form.id != OPERATION and not form.led]


def _months(session: Session, reading: Reading) -> dict[str, dict[str, int]]:
    found: dict[str, dict[str, int]] = {}
    for form in _dated(session):
        for month, count in reading.queries.months(form.id):
            if len(month) == _MONTH:
                found.setdefault(month, {})[form.id] = count
    return dict(sorted(found.items()))


def _slices(session: Session, pieces: Sequence[Piece]) -> dict[str, tuple[Slice, ...]]:
    found: dict[str, tuple[Slice, ...]] = {}
    for form in session.catalogue:
        held: dict[str, dict[str, list[RecordId]]] = {}
        for piece in pieces:
            for of, name, code, record in piece.held:
                if of == form.id:
                    held.setdefault(name, {}).setdefault(code, []).append(record)
        for name, codes in held.items():
            kind = form.field(name).kind
            ordered = sorted(codes.items(), key=lambda one: -len(one[1]))
            found[kind.label] = tuple(Slice(_label(kind, code), tuple(those)) for code, those in ordered)
    return found


def _label(kind: object, code: str) -> str:
    return cast("Choice | Choices", kind).codes.label(code)
