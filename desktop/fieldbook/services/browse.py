"""Finding and reading what is saved."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import get_args

from fieldbook.base.errors import NoSuchRecord
from fieldbook.base.ids import RecordId
from fieldbook.base.said import in_row, said
from fieldbook.forms.answers import Answers, Field, fields_of, show_answer
from fieldbook.forms.form import Form
from fieldbook.forms.group import GroupKind
from fieldbook.forms.kind import Titles
from fieldbook.forms.record import Override, Record
from fieldbook.journal.heads import shown_head
from fieldbook.services.drafting import record_in
from fieldbook.services.session import Session, short_record
from fieldbook.store.rows import Cursor, Mark, Order, Page, Row

PAGE_ROWS = 100
CHOICES_MOST = 20
MARKS: tuple[Mark, ...] = get_args(Mark)
_LOOKED_THROUGH = 400


@dataclass(frozen=True, slots=True)
class Asked:
    """Which page of which list: of every form when *form* is None, of those with *mark* alone."""

    form: str | None = None
    order: Order = "changed"
    operation: RecordId | None = None
    after: Cursor | None = None
    limit: int = PAGE_ROWS
    mark: Mark | None = None


@dataclass(frozen=True, slots=True)
class Counts:
    """How much there is: records by form, drafts that wait, records that headquarters does not hold."""

    by_form: dict[str, int] = field(default_factory=dict)
    drafts: int = 0
    waiting: int = 0


@dataclass(frozen=True, slots=True)
class ShownSection:
    """A heading with its answered questions, as label and text."""

    title: str
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """A record as a person reads it."""

    row: Row
    form: Form | None
    sections: tuple[ShownSection, ...]
    overrides: tuple[Override, ...]
    reason: str


def page(session: Session, asked: Asked) -> Page:
    """One page of a list; of marked records the latest change first, whatever order is asked for."""
    queries = session.vault.queries
    if asked.mark:
        return queries.marked(asked.mark, asked.form, after=asked.after, limit=asked.limit)
    return queries.page(
        asked.form, order=asked.order, after=asked.after, limit=asked.limit, operation=asked.operation
    )


def marked(session: Session, form: str | None = None) -> dict[Mark, int]:
    """How many records somebody has to look at, by what they have."""
    queries = session.vault.queries
    return {mark: queries.count_marked(mark, form) for mark in MARKS}


def row(session: Session, record: RecordId) -> Row | None:
    """The record's line, None when there is no such record."""
    return session.vault.queries.row(record)


def counts(session: Session) -> Counts:
    """The numbers that stand beside the navigation."""
    queries = session.vault.queries
    return Counts(
        {form.id: queries.count(form.id) for form in session.catalogue},
        len(session.vault.scratch.drafts()),
        sum(map(queries.waiting, queries.own_devices())),
    )


def titles(session: Session) -> Titles:
    """Looks up titles, each once; a record that is not here is named by the beginning of its identifier."""
    known: dict[RecordId, str] = {}

    def title(record: RecordId) -> str:
        if record not in known:
            found = session.vault.queries.row(record)
            known[record] = found.title if found and found.title else short_record(record)
        return known[record]

    return title


def link_choices(
    session: Session, forms: tuple[str, ...], typed: str, *, operation: RecordId | None = None
) -> list[Row]:
    """Records of *forms* whose title has every word of *typed*: those of *operation* before others."""
    words = typed.casefold().split()
    nearest = _matching(_recent(session, forms, operation), words) if operation else []
    known = {found.record for found in nearest}
    others = [found for found in _matching(_recent(session, forms, None), words) if found.record not in known]
    found = nearest + others
    if typed and len(found) < CHOICES_MOST:
        known = {one.record for one in found}
        searched = session.vault.search.find(typed, limit=CHOICES_MOST * 2)
        found += [one for one in searched if one.form in forms and one.record not in known]
    return found[:CHOICES_MOST]


def _recent(session: Session, forms: tuple[str, ...], operation: RecordId | None) -> list[Row]:
    rows: list[Row] = []
    for form in forms:
        asked = Asked(form, "changed", operation, limit=_LOOKED_THROUGH // len(forms))
        rows.extend(page(session, asked).rows)
    return sorted(rows, key=lambda found: found.changed_at, reverse=True)


def _matching(rows: Iterable[Row], words: list[str]) -> list[Row]:
    return [found for found in rows if all(word in found.title.casefold() for word in words)]


def search(session: Session, text: str, *, limit: int = 50) -> list[Row]:
    """Records in which every word of *text* begins some word."""
    return session.vault.search.find(text, limit=limit)


def feed_search(session: Session) -> int:
    """Index a few records that search has not yet read; how many. For idle moments."""
    return session.vault.search.feed()


def find_record(session: Session, beginning: str) -> RecordId:
    """The one record whose identifier begins so.

    Raises:
        NoSuchRecord: when there is none, or more than one.
    """
    found = session.vault.queries.starting_with(beginning.strip().lower())
    if len(found) != 1:
        raise NoSuchRecord(record=beginning)
    return found[0]


def current(session: Session, record: RecordId) -> Record | None:
    """What the shown revision of *record* holds; None when it cannot be read."""
    head = shown_head(session.vault.truth.revisions(record))
    return record_in(session, head) if head else None


def read(session: Session, record: RecordId) -> Shown:
    """The record as a person reads it.

    Raises:
        NoSuchRecord: when there is none.
    """
    found = row(session, record)
    if found is None:
        raise NoSuchRecord(record=record)
    form, kept = session.catalogue.by_id.get(found.form), current(session, record)
    if form is None or kept is None:
        return Shown(found, form, (), (), "")
    sections = (*_due(form, kept), *_sections(form, kept, titles(session)))
    return Shown(found, form, sections, kept.overrides, kept.reason)


def _due(form: Form, kept: Record) -> tuple[ShownSection, ...]:
    """The day until which something must be done stands above everything else."""
    day = form.due(kept.answers) if form.due else None
    return (ShownSection(said("To be done"), ((said("Answer due by"), day.shown),)),) if day else ()


def _sections(form: Form, kept: Record, named: Titles) -> tuple[ShownSection, ...]:
    shown = []
    for section in form.sections:
        fields = [form.field(name) for name in section.fields]
        lines = [line for one in fields for line in _lines(one, kept.answers, named)]
        answered = tuple((label, text) for label, text in lines if text)
        if answered:
            shown.append(ShownSection(section.title, answered))
    return tuple(shown)


def _lines(field: Field, answers: Answers, named: Titles) -> list[tuple[str, str]]:
    """The answer, and below that of a group those of its parts that it does not say already."""
    whole = show_answer(field, answers, named)
    found = [(field.kind.label, whole)]
    value = getattr(answers, field.name)
    if isinstance(field.kind, GroupKind) and isinstance(value, Answers):
        for part in fields_of(type(value)):
            text = show_answer(part, value, named)
            if text.casefold() not in whole.casefold():
                found.append((in_row((field.kind.label, part.kind.label), ": "), text))
    return found
