"""What changed in one operation since an earlier workbook, for people who read it in the window or on paper.

What a workbook withholds is withheld here too: sensitive answers, and places that must not be found.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Any

from fieldbook.base.errors import NoSuchRecord
from fieldbook.base.ids import RecordId
from fieldbook.base.missing import Missing
from fieldbook.base.said import said
from fieldbook.forms.answers import Answers, AnyKind, fields_of, missing_label
from fieldbook.forms.group import GroupKind
from fieldbook.forms.kind import Titles
from fieldbook.forms.kinds.rows import Rows
from fieldbook.services.browse import titles
from fieldbook.services.publishing.issuing import INTERNAL
from fieldbook.services.publishing.since import changed_since, since_last, since_named
from fieldbook.services.report import OPERATION
from fieldbook.services.session import Session, short_record
from fieldbook.workbook.content import ChangedRecord

WITHHELD = said("Withheld: sensitive")


@dataclass(frozen=True, slots=True)
class Difference:
    """One question whose answer is another one; "" for no answer."""

    question: str
    before: str
    now: str


@dataclass(frozen=True, slots=True)
class ChangeTold:
    """One record that is not what it was.

    Attributes:
        record: Which; *title* names it, *form* is the label of its form.
        what: What happened to it, in a word.
        differences: What was answered and what is answered; of a new figure its number, of others nothing.
        officer, station: Who says so, *at* when, and *why*; "" without a reason.
    """

    record: RecordId
    title: str
    form: str
    what: str
    differences: tuple[Difference, ...]
    officer: str
    station: str
    at: datetime
    why: str


@dataclass(frozen=True, slots=True)
class ChangesTold:
    """What changed *since* then, in words; *is_all* says whether nothing was left out."""

    since: str
    changes: tuple[ChangeTold, ...]
    is_all: bool


@dataclass(frozen=True, slots=True)
class Earlier:
    """A workbook of ours since which changes can be told; of *is_all*, of everything."""

    issue: str
    at: str
    is_all: bool


def changes_told(session: Session, operation: RecordId, *, since: str = "", most: int) -> ChangesTold | None:
    """What changed in *operation* since our last workbook of it, or since what is named in *since*.

    That may be a day (``2026-03-04``), or the beginning of the identifier of a workbook of ours. At most
    *most* records are told. None where nothing is named and no workbook of the operation has left yet.

    Raises:
        NoSuchRecord: when there is no such operation.
        NoSuchIssue: when *since* names neither a day nor one workbook of ours.
    """
    named = titles(session)
    with session.vault.reader() as reading:
        row = reading.queries.row(operation)
        if row is None or row.form != OPERATION:
            raise NoSuchRecord(record=short_record(operation))
        begins = since_named(reading, since) if since else since_last(reading, operation)
        if begins is None:
            return None
        found = changed_since(session, reading, begins, operation=operation, named=named)
        told = [_told(one, named) for one in islice(found, most + 1)]
    return ChangesTold(begins.words, tuple(told[:most]), is_all=len(told) <= most)


def earlier_workbooks(session: Session, operation: RecordId) -> tuple[Earlier, ...]:
    """Our own workbooks of *operation*, and of everything, the newest first."""
    with session.vault.reader() as reading:
        own = set(reading.queries.own_devices())
        return tuple(
            Earlier(row.issue, row.at, is_all=not row.operation)
            for row in reversed(reading.queries.published.issued())
            if row.device in own and row.profile == INTERNAL and row.operation in {"", operation}
        )


def _told(one: ChangedRecord, named: Titles) -> ChangeTold:
    of = one.provenance
    if one.before is not None and one.now is not None:
        differences = tuple(differing(one.before, one.now, named))
    else:
        differences = tuple(_number_of(one, named))
    label = one.form.label if one.form else ""
    record = RecordId(of.record)
    return ChangeTold(
        record, one.title, label, one.what, differences, of.officer, of.station, of.recorded_at, of.reason
    )


def _number_of(one: ChangedRecord, named: Titles) -> Iterator[Difference]:
    """The number of a new record that states one."""
    if one.form is not None and one.now is not None and one.form.figure_field:
        kind = one.form.field(one.form.figure_field).kind
        text = _in_words(kind, getattr(one.now, one.form.figure_field), named)
        if text:
            yield Difference(kind.label, "", text)


def differing(before: Answers, now: Answers, named: Titles) -> Iterator[Difference]:
    """The questions whose answers differ; a group speaks as a whole."""
    for field in fields_of(type(now)):
        old, new = getattr(before, field.name), getattr(now, field.name)
        if old != new:
            said_before, said_now = (_in_words(field.kind, one, named) for one in (old, new))
            yield Difference(field.kind.label, said_before, said_now)


def _in_words(kind: AnyKind, value: Any, named: Titles) -> str:
    """One answer, or that it is withheld."""
    if value is Missing.NOT_ASKED:
        return ""
    if kind.sensitive or _is_closed(kind, value):
        return WITHHELD
    if isinstance(value, Missing):
        return missing_label(value)
    if isinstance(kind, Rows) and any(_is_closed(kind.row, row) for row in value):
        return kind.counted(value)
    return kind.show(value, named)


def _is_closed(kind: AnyKind, value: object) -> bool:
    """Whether *value* is a group that must not be told: a shelter, or one with a sensitive answer in it."""
    if not isinstance(kind, GroupKind) or not isinstance(value, Answers):
        return False
    if kind.is_closed(value):
        return True
    inside = ((field.kind, getattr(value, field.name)) for field in fields_of(type(value)))
    return any(
        (inner.sensitive and not isinstance(part, Missing)) or _is_closed(inner, part)
        for inner, part in inside
    )
