"""What was saved just now stands in another record already: told after a file, where nobody typed (ADR 0145).

Things are known again by their marks alone. Who a person is is sealed, and nothing is told of it here.
"""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from fieldbook.base.ids import RecordId
from fieldbook.base.matching import match_key
from fieldbook.forms.form import Form
from fieldbook.forms.values.sameness import Mark, Sameness
from fieldbook.services.browse import titles
from fieldbook.services.figures import read_body
from fieldbook.services.reconcile.finding import are_unlike
from fieldbook.services.reconcile.lookalikes import told_apart
from fieldbook.services.reconcile.meeting import Key, is_merged
from fieldbook.services.session import Session
from fieldbook.store.vault import Reading


@dataclass(frozen=True, slots=True)
class Met:
    """A record that was saved just now, and the one that has the same; titles name both.

    Attributes:
        why: What both have, in words: ``plate``.
    """

    record: RecordId
    title: str
    why: str
    other: RecordId
    other_title: str


@dataclass(frozen=True, slots=True)
class _Holder:
    record: RecordId
    answers: Any


def met_by(session: Session, records: Iterable[RecordId]) -> tuple[Met, ...]:
    """For each number of *records* that another one of its operation has too, the first such; a pair once.

    Reads the operations of *records* once for each form that knows its things again.
    """
    with session.vault.reader() as reading:
        mine: defaultdict[tuple[str, RecordId], set[RecordId]] = defaultdict(set)
        for record in records:
            row = reading.queries.row(record)
            if row is not None and row.operation is not None:
                mine[row.form, row.operation].add(record)
        return tuple(
            met
            for (form, operation), among in mine.items()
            for met in _met(session, reading, session.catalogue.form(form), operation=operation, among=among)
        )


def _met(
    session: Session, reading: Reading, form: Form, *, operation: RecordId, among: set[RecordId]
) -> Iterator[Met]:
    sameness = form.sameness
    if sameness is None or sameness.marks is None:
        return
    held: dict[Key, list[tuple[_Holder, Mark]]] = defaultdict(list)
    for one in _holders(session, reading, form, operation=operation):
        for mark in sameness.marks(one.answers):
            if key := match_key(operation, mark.sort, mark.text):
                held[mark.sort, key].append((one, mark))
    named, seen = titles(session), told_apart(session, reading, operation)
    for holders in held.values():
        for mine, mark in holders:
            other = next(_others(holders, mine, sameness, apart=seen), None) if mine.record in among else None
            if other is not None:
                seen.add(frozenset((mine.record, other)))
                yield Met(mine.record, named(mine.record), mark.label, other, named(other))


def _holders(session: Session, reading: Reading, form: Form, *, operation: RecordId) -> Iterator[_Holder]:
    for row, body in reading.queries.current(form.id, operation):
        kept = read_body(session, form, row=row, body=body)
        if kept is not None and form.sameness and not is_merged(form.sameness, kept.answers):
            yield _Holder(row.record, kept.answers)


def _others(
    holders: Iterable[tuple[_Holder, Mark]],
    mine: _Holder,
    sameness: Sameness,
    *,
    apart: Container[frozenset[RecordId]],
) -> Iterator[RecordId]:
    for other, _ in holders:
        is_apart = other.record == mine.record or frozenset((mine.record, other.record)) in apart
        if not is_apart and not are_unlike(sameness, mine.answers, other.answers):
            yield other.record
