"""What all operations come to, by measure, by month, and victims by form and citizenship: a long look."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, cast

from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Progress
from fieldbook.forms.form import Form
from fieldbook.report.overall import Overall, Told, overall
from fieldbook.services import browse
from fieldbook.services.figures import read_body, summary_of
from fieldbook.services.overdue import overdue_in
from fieldbook.services.overview.places import Spot, spots
from fieldbook.services.reconcile.counting import beside_of
from fieldbook.services.session import Session
from fieldbook.store.rows import Row
from fieldbook.store.vault import Reading

if TYPE_CHECKING:
    from fieldbook.forms.kinds.choice import Choice, Choices

OPERATION = "operation"
_PARENT = "parent"
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
    with session.vault.reader() as reading:
        told = list(_told(session, reading, progress))
        return Picture(
            as_of=session.outside.clock.now_at(),
            operations=len(told),
            measures=overall(told),
            months=_months(session, reading),
            slices=_slices(session, reading),
            overdue=len({one.row.record for one in overdue_in(session, reading)}),
            places=spots(session, reading.queries),
        )


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


def _told(session: Session, reading: Reading, progress: Progress) -> Iterator[Told]:
    form = session.catalogue.by_id.get(OPERATION)
    if form is None:
        return
    named, total = browse.titles(session), reading.queries.count(OPERATION)
    for done, (row, body) in enumerate(reading.queries.current(OPERATION)):
        progress.step(_STEP, done, total)
        beside = beside_of(session, reading, row.record)
        summary = summary_of(session, reading.queries, row, named=named, beside=beside)
        yield Told(row.record, _parent(session, form, row, body=body), summary)


def _parent(session: Session, form: Form, row: Row, *, body: bytes) -> RecordId | None:
    kept = read_body(session, form, row=row, body=body)
    parent = getattr(kept.answers, _PARENT, None) if kept else None
    return RecordId(parent) if isinstance(parent, str) else None


def _months(session: Session, reading: Reading) -> dict[str, dict[str, int]]:
    found: dict[str, dict[str, int]] = {}
    for form in _dated(session):
        for month, count in reading.queries.months(form.id):
            if len(month) == _MONTH:
                found.setdefault(month, {})[form.id] = count
    return dict(sorted(found.items()))


def _slices(session: Session, reading: Reading) -> dict[str, tuple[Slice, ...]]:
    found: dict[str, tuple[Slice, ...]] = {}
    for form in session.catalogue:
        if form.charted is not None:
            held = _held(session, reading, form)
            for name in dict.fromkeys(field for field, _ in held):
                codes = Counter({code: len(held[name, code]) for of, code in held if of == name})
                kind = form.field(name).kind
                found[kind.label] = tuple(
                    Slice(_label(kind, code), tuple(held[name, code])) for code, _ in codes.most_common()
                )
    return found


def _held(session: Session, reading: Reading, form: Form) -> dict[tuple[str, str], list[RecordId]]:
    held: dict[tuple[str, str], list[RecordId]] = {}
    for row, body in reading.queries.current(form.id):
        kept = read_body(session, form, row=row, body=body)
        if kept is not None and form.charted is not None:
            for place in form.charted(kept.answers):
                held.setdefault(place, []).append(row.record)
    return held


def _label(kind: object, code: str) -> str:
    return cast("Choice | Choices", kind).codes.label(code)
