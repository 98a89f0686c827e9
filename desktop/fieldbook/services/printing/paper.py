"""A record as it stands on paper: what it says, by which code it is found again, and who signs."""

from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from fieldbook.base.errors import NoSuchRecord
from fieldbook.base.ids import RecordId
from fieldbook.base.moment import format_instant
from fieldbook.base.said import said
from fieldbook.forms.answers import Answers, show_answer
from fieldbook.forms.form import Form, PaperReceipt
from fieldbook.services import browse
from fieldbook.services.browse import ShownSection
from fieldbook.services.overview.places import Spot
from fieldbook.services.session import Session, revision_code
from fieldbook.store.places import write_safely
from fieldbook.store.rows import Row

_UNBROKEN = "\N{NON-BREAKING HYPHEN}"


@dataclass(frozen=True, slots=True)
class PaperTable:
    """Rows under headings.

    Attributes:
        marked: The row that the paper is about, counted from 0; None where it is about all of them.
        shares: How wide each column is, in parts of a hundred; nothing lets the words decide.
    """

    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    marked: int | None = None
    shares: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class PaperBar:
    """One line of a chart.

    Attributes:
        label: What it is, *words* the number.
        certain: How long the bar is for certain, *possible* how far it may reach; 1 is the whole width.
    """

    label: str
    words: str
    certain: float
    possible: float


@dataclass(frozen=True, slots=True)
class PaperChart:
    """Bars of one unit, the longest first."""

    title: str
    bars: tuple[PaperBar, ...]


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signs: in which part, and the name as it was recorded."""

    part: str
    name: str


@dataclass(frozen=True, slots=True)
class Paper:
    """One record, or all that belongs to one, on paper.

    Attributes:
        heading: What sort of paper it is; *title* names the record.
        code: By which people name the shown revision; *record* is the identifier.
        sections: What the record says.
        charts: Numbers as bars.
        places: Where records lie, for a map.
        tables: What is read in rows: the events that it stands among, the figures of an operation.
        signers: Who signs.
        printed_at: When, in UTC; *printed_by* says who, and at which station.
    """

    heading: str
    title: str
    record: RecordId
    code: str
    sections: tuple[ShownSection, ...]
    printed_at: str
    printed_by: str
    charts: tuple[PaperChart, ...] = ()
    places: tuple[Spot, ...] = ()
    tables: tuple[PaperTable, ...] = ()
    signers: tuple[Signer, ...] = ()


def paper_of(session: Session, record: RecordId) -> Paper:
    """The record on paper; one that is written to be signed comes as its receipt.

    Raises:
        NoSuchRecord: when there is none, or nothing of it can be read.
    """
    shown, kept = browse.read(session, record), browse.current(session, record)
    if shown.form is None or kept is None:
        raise NoSuchRecord(record=record)
    form, receipt = shown.form, shown.form.receipt
    at, by = printed(session)
    return Paper(
        heading=receipt.title if receipt else form.label,
        title=browse.called(session, shown.row),
        record=record,
        code=revision_code(shown.row.head),
        sections=shown.sections,
        printed_at=at,
        printed_by=by,
        tables=(_chain(session, form, receipt=receipt, row=shown.row),) if receipt else (),
        signers=_signers(form, receipt, kept.answers) if receipt else (),
    )


def printed(session: Session) -> tuple[str, str]:
    """When a paper is made, in UTC, and by whom at which station."""
    at = f"{format_instant(session.outside.clock.now_at())[:16].replace('T', ' ')} UTC"
    return at, f"{session.officer_name}, {session.own.station_name}"


def keep_paper(session: Session, target: Path, raw: bytes) -> None:
    """Write a paper as a file outside the vault; the person has agreed to write over one that is there.

    Raises:
        PlaceError: when the place refuses; an older file is unchanged then.
    """

    def write(out: BinaryIO) -> None:
        out.write(raw)

    write_safely(target, write, random=session.outside.random)


def _chain(session: Session, form: Form, *, receipt: PaperReceipt, row: Row) -> PaperTable:
    """The records with the same answers to what makes the chain, in the order of their day and time."""
    named = browse.titles(session)
    found = sorted(
        _links(session, form, receipt=receipt, row=row), key=lambda one: _when(form, receipt, one[1])
    )
    columns = [form.field(name) for name in receipt.columns]
    rows = tuple(
        (
            str(number),
            *(show_answer(column, answers, named) for column in columns),
            code.replace("-", _UNBROKEN),
        )
        for number, (_record, answers, code) in enumerate(found, start=1)
    )
    marked = [record for record, _answers, _code in found].index(row.record)
    headings = (said("No."), *(column.kind.label for column in columns), said("Code"))
    return PaperTable(receipt.chain_title, headings, rows, marked)


def _links(
    session: Session, form: Form, *, receipt: PaperReceipt, row: Row
) -> list[tuple[RecordId, Answers, str]]:
    own = browse.current(session, row.record)
    if own is None:
        return []
    target = getattr(own.answers, receipt.chained_by[0])
    found = []
    for record in dict.fromkeys([row.record, *session.vault.queries.linking_to(target)]):
        other, kept = browse.row(session, record), browse.current(session, record)
        if other is not None and kept is not None and other.form == form.id:
            alike = (getattr(kept.answers, name) == getattr(own.answers, name) for name in receipt.chained_by)
            if all(alike):
                found.append((record, kept.answers, revision_code(other.head)))
    return found


def _when(form: Form, receipt: PaperReceipt, answers: Answers) -> list[str]:
    """What puts the chain in order: the canonical spelling of day and time, which sorts as they do."""
    return [str(form.field(name).kind.to_wire(getattr(answers, name))) for name in receipt.ordered_by]


def _signers(form: Form, receipt: PaperReceipt, answers: Answers) -> tuple[Signer, ...]:
    fields = [form.field(name) for name in receipt.signers]
    return tuple(Signer(field.kind.label, show_answer(field, answers, str)) for field in fields)
