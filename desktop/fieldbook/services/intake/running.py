"""Taking in a file of many records: look first, take the good rows, hand back the others with reasons."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import BinaryIO, Literal

from fieldbook.base.ids import RecordId
from fieldbook.base.moment import format_instant
from fieldbook.base.ports import Progress
from fieldbook.base.problem import Path as ProblemPath
from fieldbook.base.problem import Problem, Severity
from fieldbook.base.said import in_row
from fieldbook.forms.answers import Answers, AnyKind, field_of
from fieldbook.forms.draft import encode_draft
from fieldbook.forms.form import Form
from fieldbook.forms.group import GroupKind
from fieldbook.forms.kind import Typed, as_text
from fieldbook.forms.kinds.rows import Rows
from fieldbook.services import drafting
from fieldbook.services.browse import Say
from fieldbook.services.changes import Changes
from fieldbook.services.intake.files import Batch, Stray
from fieldbook.services.intake.identity import name_records
from fieldbook.services.intake.links import RowBook, TitleBook, with_links
from fieldbook.services.intake.seeding import with_defaults
from fieldbook.services.intake.taking import Looked, in_turn, look_over
from fieldbook.services.session import Session
from fieldbook.store.places import write_safely
from fieldbook.workbook.template.plan import OWN_HEADINGS

CHUNK_ROWS = 500
"""Rows that are saved between two words about how far it is."""
_TYPED_SHOWN = 60

Taking = Literal["records", "drafts"]
Fate = Literal["new", "changed", "known", "rejected"]


@dataclass(frozen=True, slots=True)
class Complaint:
    """What is wrong with one answer of a row: where it stands, what stands there, and how to mend it."""

    where: str
    typed: str
    text: str


@dataclass(frozen=True, slots=True)
class Line:
    """One row as the preview shows it.

    Attributes:
        index: Its number in the file.
        form: Id of its form.
        title: What its record would be called.
        fate: What would become of it: taken, taken as a change, held already, or handed back.
        complaints: Why it is handed back.
        gaps: How many answers a whole record would also have.
        reasoned: How many blanks have the row's own reason; *warned* is that of warnings.
    """

    index: int
    form: str
    title: str
    fate: Fate
    complaints: tuple[Complaint, ...] = ()
    gaps: int = 0
    reasoned: int = 0
    warned: int = 0


@dataclass(frozen=True)
class Preview:
    """What would become of a file. Nothing of it is in the vault yet."""

    batch: Batch
    taking: Taking
    looked: tuple[Looked, ...]
    lines: tuple[Line, ...]

    @property
    def strays(self) -> tuple[Stray, ...]:
        """Rows that belong to no record."""
        return self.batch.strays

    def count(self, fate: Fate) -> int:
        """How many rows have that fate; strays are handed back too."""
        return self._counts[fate] + (len(self.strays) if fate == "rejected" else 0)

    @cached_property
    def _counts(self) -> dict[Fate, int]:
        counts: dict[Fate, int] = {"new": 0, "changed": 0, "known": 0, "rejected": 0}
        for line in self.lines:
            counts[line.fate] += 1
        return counts


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a file, by the number of rows; *rejected_to* holds those handed back."""

    taking: Taking
    new: int
    changed: int
    known: int
    rejected: int
    rejected_to: Path | None = None


def look_at_file(
    session: Session, batch: Batch, *, taking: Taking, progress: Progress, say: Say = str
) -> Preview:
    """What would become of every row of *batch*; *say* tells titles as its writer may have read them.

    Warnings stop a record, not a draft: an officer may give the reason later.

    Raises:
        NoSuchForm: when a row names a form that there is not.
        Cancelled: from *progress*.
    """
    named = name_records(session, batch.givens)
    titles = TitleBook(session, say)
    rows = RowBook(session.catalogue, named, titles)
    givens = []
    for given in named:
        form = session.catalogue.form(given.form)
        typed = with_defaults(form.model, given.typed) if batch.is_table else given.typed
        givens.append(with_links(replace(given, typed=typed), form, titles, rows=rows))
    looked = tuple(look_over(session, givens, progress))
    waiting = {row.record for row in session.vault.scratch.drafts()}
    return Preview(batch, taking, looked, tuple(_line(one, taking, waiting) for one in looked))


def take_file(
    session: Session, preview: Preview, *, rejected_to: Path | None = None, progress: Progress
) -> Taken:
    """Take the good rows in and write the others to *rejected_to*: all of it, or nothing.

    Raises:
        Unsaveable, SeenTooOld: when the vault changed since the preview; nothing was taken in then.
        PlaceError: when the disk refuses; likewise.
        Cancelled: from *progress*; nothing was taken in then.
    """
    good = in_turn(
        one
        for one, line in zip(preview.looked, preview.lines, strict=True)
        if line.fate in {"new", "changed"}
    )
    with session.changes.together():
        try:
            with session.vault.transaction():
                for done in range(0, len(good), CHUNK_ROWS):
                    _take(session, good[done : done + CHUNK_ROWS], preview.taking)
                    progress.step("Save", min(done + CHUNK_ROWS, len(good)), len(good))
                # Within the step: where the file cannot be written, nothing is taken in either.
                written = _write_rejected(session, preview, rejected_to) if rejected_to else None
        finally:
            # Whoever looked while it went on looks again, also when all of it was undone.
            forms = frozenset(one.form.id for one in good)
            session.changes.announce(Changes(forms=forms, drafts=True))
    counts = {fate: preview.count(fate) for fate in ("new", "changed", "known", "rejected")}
    return Taken(preview.taking, **counts, rejected_to=written)


def _take(session: Session, rows: Sequence[Looked], taking: Taking) -> None:
    if taking == "records":
        drafting.save_all(session, [one.draft for one in rows])
        return
    changed_at = format_instant(session.outside.clock.now_at())
    for one in rows:
        session.vault.scratch.keep_draft(
            one.draft.record,
            one.draft.form,
            record=one.draft.record,
            body=encode_draft(one.draft),
            changed_at=changed_at,
        )


def _write_rejected(session: Session, preview: Preview, target: Path) -> Path | None:
    if not preview.count("rejected"):
        return None
    reasons = {
        line.index: "\n".join(f"{one.where}: {one.text}" for one in line.complaints)
        for line in preview.lines
        if line.fate == "rejected"
    }
    source = preview.batch.source
    records = {one.given.index: one.draft.record for one in preview.looked}
    raw = source.rejected(reasons, session.catalogue, records)
    # The rows go back in the shape in which they came, so the file's name says so.
    target = target.with_suffix(source.suffix)

    def write(out: BinaryIO) -> None:
        out.write(raw)

    write_safely(target, write, random=session.outside.random)
    return target


def _line(one: Looked, taking: Taking, waiting: set[RecordId]) -> Line:
    complaints = tuple(_complaints(one, one.problems))
    stops = complaints
    if taking == "drafts":
        stops = tuple(_complaints(one, (p for p in one.problems if p.severity is not Severity.WARNING)))
    title = drafting.draft_title(one.form, one.draft)
    known = one.is_unchanged or (one.draft.record in waiting and not one.given.is_named)
    fate: Fate = "known" if known else "rejected" if stops else "new" if one.draft.is_new else "changed"
    told = complaints if fate == "rejected" else ()
    counts = (len(one.checked.gaps), len(one.reasoned), one.warned)
    return Line(one.given.index, one.form.id, title, fate, told, *counts)


def _complaints(one: Looked, problems: Iterable[Problem]) -> Iterator[Complaint]:
    for problem in problems:
        typed = _in_short(one.draft.typed_at(problem.path)) if problem.path else ""
        yield Complaint(where_in(one.form, problem.path), typed, problem.text)


def _in_short(typed: Typed) -> str:
    """What stands in a cell, on one line; nothing for a group, of which the sentence itself has to tell."""
    parts = typed if isinstance(typed, list) else [typed]
    words = "; ".join(text for part in parts if (text := " ".join((as_text(part) or "").split())))
    return words if len(words) <= _TYPED_SHOWN else f"{words[: _TYPED_SHOWN - 1]}…"


def where_in(form: Form, path: ProblemPath) -> str:
    """The labels that lead to a question: ``Quantity: Number``, ``Agencies 2: Role``."""
    words: list[str] = []
    model: type[Answers] | None = form.model
    kind: AnyKind | None = None
    for step in path:
        if isinstance(step, int):
            words[-1:] = [in_row((*words[-1:], str(step + 1)), " ")]
            kind = kind.row if isinstance(kind, Rows) else None
        else:
            kind = _kind_named(model, step)
            words.append(kind.label if kind is not None else OWN_HEADINGS.get(step, step))
        model = kind.model if isinstance(kind, GroupKind) else None
    return in_row(words, ": ") if words else form.label


def _kind_named(model: type[Answers] | None, name: str) -> AnyKind | None:
    try:
        return field_of(model, name).kind if model is not None else None
    except KeyError:
        return None
