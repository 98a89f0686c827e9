"""What a workbook is made of; whoever asks for one gathers it, record by record where there are many."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from fieldbook.forms.answers import Answers
from fieldbook.forms.form import Form
from fieldbook.forms.kind import Titles
from fieldbook.report.summary import Summary

HANDLING = "TLP:AMBER+STRICT"
PRELIMINARY = "Preliminary"


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a row comes from: who wrote it, on which device, and how far it has come.

    Attributes:
        record: The record's identifier.
        code: The short code of the shown revision, as people read it aloud.
        officer, station, device: Who wrote that revision, for which station, on which device.
        recorded_at: When it was written, by the clock of its device.
        received_at: When headquarters took it in; None for its own, and where it was not received.
        state: Saved, sent, received, or in conflict.
        incomplete: Whether something is still missing.
        reason: Why the record was last changed; "" for a first revision.
    """

    record: str
    code: str
    officer: str
    station: str
    device: str
    recorded_at: datetime
    received_at: datetime | None = None
    state: str = ""
    incomplete: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True)
class RecordRow:
    """One record; *answers* are None where only a newer program can read them."""

    answers: Answers | None
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class FormRows:
    """All records of one form, streamed, more than once; *held* is how many the vault says there are."""

    form: Form
    rows: Iterable[RecordRow]
    held: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """One thing that should have been done by now; nothing in it names anybody.

    Attributes:
        operation: What the operation is called.
        title: The line that names the record.
        who: The code of the person who waits, or how many people do, as stated.
        what: What is waited for: an answer, a follow-up.
        priority: How pressing it is.
        since, due_on: Days, as ``2026-03-04``; *since* is "" where nobody said.
        late_days: How many days ago it was due.
        provenance: Who wrote the record, and where.
    """

    operation: str
    title: str
    who: str
    what: str
    priority: str
    since: str
    due_on: str
    late_days: int
    provenance: Provenance


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangedRecord:
    """One record that is not what it was.

    Attributes:
        what: What happened to it, in a word.
        operation, title: What it belongs to, what it is called.
        form: Its form; None where only a newer program knows it.
        before, now: What it said and says; None where it said nothing, or nothing that can be read.
        provenance: Who says so, when and why.
    """

    what: str
    operation: str
    title: str
    form: Form | None
    before: Answers | None
    now: Answers | None
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class Changed:
    """What changed, streamed, and *since* when in words."""

    since: str
    records: Iterable[ChangedRecord]


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """Everything that goes into one workbook.

    Attributes:
        title: What the report is about.
        station: Who made it.
        as_of: The instant whose state it shows.
        program: Name and version of this program.
        summaries: One for each operation, streamed; *operations* is how many there are.
        forms: The records, form by form.
        titles: The line that names a record that is linked to.
        sensitive: Whether answers to sensitive questions are written out; else the cell says that they
            are withheld.
        overdue: What should have been done by the instant whose state is shown, the latest first; None for a
            workbook that has no such sheet.
        changed: What changed since an earlier workbook; None for a workbook that has no such sheet.
        narrowed: For a list, what it was narrowed to, as label and words; None for a whole report.
    """

    title: str
    station: str
    as_of: datetime
    program: str
    summaries: Iterable[Summary]
    operations: int
    forms: tuple[FormRows, ...]
    titles: Titles
    handling: str = HANDLING
    status: str = PRELIMINARY
    sensitive: bool = False
    overdue: tuple[Waiting, ...] | None = None
    changed: Changed | None = None
    narrowed: tuple[tuple[str, str], ...] | None = None


@dataclass(frozen=True, slots=True)
class SheetCount:
    """A sheet that was written.

    Attributes:
        name: What its tab says.
        about: What it holds, in one line.
        rows: Rows of data in it, headings aside.
        held: How many rows the vault holds for it, where it is one sheet of records.
    """

    name: str
    about: str
    rows: int
    held: int | None = None
