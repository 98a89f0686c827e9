"""How long what belongs to an operation is kept, and what is due for erasure: which a person decides."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any

from fieldbook.base.errors import NoSuchRecord
from fieldbook.base.ids import RecordId
from fieldbook.base.moment import parse_instant
from fieldbook.forms.values.day import Day, last_of, months_after
from fieldbook.journal.facts import KeptFor
from fieldbook.journal.heads import shown_head
from fieldbook.services.changes import Changes
from fieldbook.services.custody.roles import LEADERS
from fieldbook.services.drafting import record_in
from fieldbook.services.figures import read_body
from fieldbook.services.identity.holds import is_kept
from fieldbook.services.overdue import local_day
from fieldbook.services.session import Session
from fieldbook.store.rows import Row
from fieldbook.store.vault import Reading

OPERATION, CASE = "operation", "case"
MONTHS_MOST = 1_200
_ENDED = frozenset({"closed", "cleared", "unfounded"})
"""States of a case that has come to its end."""


class Begins(Enum):
    """From when on the months are counted."""

    OPERATION_END = "operation_end"
    CASES_END = "cases_end"
    LAST_CHANGE = "last_change"


@dataclass(frozen=True, slots=True)
class Keeping:
    """A rule: so many months from then on."""

    months: int
    begins: Begins


@dataclass(frozen=True, slots=True)
class Kept:
    """One record under a rule.

    Attributes:
        row: The record; *operation* is what its operation is called.
        until: The last day on which it may be kept; None while that cannot be reckoned, because the operation
            has no last day yet, or a case is open.
        is_held: Whether a hold keeps it, or what goes with it, from being erased, whatever the day.
    """

    row: Row
    operation: str
    until: date | None
    is_held: bool

    def is_due(self, on: date) -> bool:
        """Whether its time is over on that day, and nothing keeps it."""
        return self.until is not None and self.until < on and not self.is_held


def rule_of(session: Session, operation: RecordId) -> Keeping | None:
    """What holds for *operation*; None where nobody said so, or said what is not known here."""
    row = session.vault.queries.published.retentions().get(operation)
    return _rule(row.months, row.begins) if row else None


def set_rule(session: Session, operation: RecordId, rule: Keeping | None) -> None:
    """Let *rule* hold for *operation* from now on, None for no rule; the word of it travels.

    Raises:
        WrongRole: for somebody who does not lead.
        NoSuchRecord: when there is no such operation.
        ValueError: for months that are none, or more than a hundred years.
    """
    session.require_role(*LEADERS)
    row = session.vault.queries.row(operation)
    if row is None or row.form != OPERATION:
        raise NoSuchRecord(record=operation)
    if rule is not None and not 0 < rule.months <= MONTHS_MOST:
        raise ValueError(rule.months)
    word = KeptFor(operation, rule.months, rule.begins.value) if rule else KeptFor(operation, 0, "")
    with session.vault.transaction():
        session.write_fact(word)
    session.changes.announce(Changes(standing=True))


def due(session: Session, *, operation: RecordId | None = None, on: date | None = None) -> list[Kept]:
    """What may be erased *on* a day, today if left out; the longest overdue first."""
    day = on or local_day(session.outside.clock.now_at())
    found = [one for one in kept(session, operation=operation) if one.is_due(day)]
    return sorted(found, key=lambda one: (one.until or day, one.row.title, one.row.record))


def kept(session: Session, *, operation: RecordId | None = None) -> list[Kept]:
    """Every record that a rule holds for and that still says something."""
    with session.vault.reader() as reading:
        rules = reading.queries.published.retentions()
        return [
            one
            for of, row in rules.items()
            if operation in {None, of} and (rule := _rule(row.months, row.begins)) is not None
            for one in _of_operation(session, reading, of, rule=rule)
        ]


def _rule(months: int, begins: str) -> Keeping | None:
    known = {one.value: one for one in Begins}
    return Keeping(months, known[begins]) if 0 < months <= MONTHS_MOST and begins in known else None


def _of_operation(
    session: Session, reading: Reading, operation: RecordId, *, rule: Keeping
) -> Iterator[Kept]:
    chosen = reading.queries.row(operation)
    common = None if rule.begins is Begins.LAST_CHANGE else _end(session, reading, operation, rule=rule)
    # Those too that were withdrawn: what they say of people is still here.
    for record in reading.queries.published.belonging(operation):
        row = reading.queries.row(record)
        if row is None or not reading.truth.payloads(record):
            continue
        start = local_day(parse_instant(row.changed_at)) if rule.begins is Begins.LAST_CHANGE else common
        yield Kept(
            row,
            chosen.title if chosen else "",
            months_after(start, rule.months) if start else None,
            is_held=is_kept(session, record),
        )


def _end(session: Session, reading: Reading, operation: RecordId, *, rule: Keeping) -> date | None:
    """The day from which the months of all its records are counted."""
    shown = shown_head(reading.truth.revisions(operation))
    of = record_in(session, shown) if shown else None
    given: Any = of.answers if of else None
    ends = [given.ends_on if given else None]
    if rule.begins is Begins.CASES_END:
        cases = list(_cases(session, reading, operation))
        if any(case.status not in _ENDED for case in cases):
            return None
        ends += [case.closed_on for case in cases]
    days = [last_of(one) for one in ends if isinstance(one, Day)]
    return max(days) if days and len(days) == len(ends) else None


def _cases(session: Session, reading: Reading, operation: RecordId) -> Iterator[Any]:
    form = session.catalogue.by_id.get(CASE)
    for row, body in reading.queries.current(CASE, operation) if form else ():
        found = read_body(session, form, row=row, body=body) if form else None
        if found is not None:
            yield found.answers
