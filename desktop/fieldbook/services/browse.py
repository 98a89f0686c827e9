"""Finding and reading what is saved."""

from collections.abc import Callable
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
from fieldbook.forms.telling.retelling import retold_title
from fieldbook.journal.facts import Side
from fieldbook.journal.heads import shown_head
from fieldbook.services.drafting import record_in
from fieldbook.services.lists.narrowing import WHOLE, Narrowing
from fieldbook.services.post.bundles import has_news
from fieldbook.services.session import Session, short_record
from fieldbook.store.queries import Queries
from fieldbook.store.rows import Cursor, Mark, Order, Page, Row
from fieldbook.store.sifting.sieve import Counted, Sieve, Sorting

PAGE_ROWS = 100
CHOICES_MOST = 20
MARKS: tuple[Mark, ...] = get_args(Mark)
_LOOKED_THROUGH = 400
Say = Callable[[str], str]
"""Tells words of ours in the language of the window; the words of an officer stay."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Which page of which list: of every form when *form* is None, of those with *mark* alone.

    *narrowing* and *ascending* are for the list of one form; *ascending* is None for the usual end first.
    """

    form: str | None = None
    order: Order = "changed"
    operation: RecordId | None = None
    after: Cursor | None = None
    limit: int = PAGE_ROWS
    mark: Mark | None = None
    narrowing: Narrowing = WHOLE
    ascending: bool | None = None

    @property
    def sorting(self) -> Sorting:
        """By which column, and from which end: names from the first, all else from the latest."""
        return Sorting(self.order, (self.order == "name") if self.ascending is None else self.ascending)

    @property
    def is_narrowed(self) -> bool:
        """Whether the rows must be looked through to be counted: no index holds them alone."""
        return not self.narrowing.is_nothing or self.mark is not None

    @property
    def sieve(self) -> Sieve | None:
        """What the store must sift; None where an index of a plain list answers."""
        plain = self.narrowing.is_nothing and not (self.mark and self.operation)
        if self.form is None or (plain and self.sorting == Asked(order=self.order).sorting):
            return None
        return self.narrowing.sieve(self.form, operation=self.operation, mark=self.mark)


@dataclass(frozen=True, slots=True)
class Counts:
    """How much there is: records by form, drafts that wait, records that headquarters does not hold.

    Attributes:
        has_news: Whether, where no record waits, something else waits for headquarters, such as a reply.
    """

    by_form: dict[str, int] = field(default_factory=dict)
    drafts: int = 0
    waiting: int = 0
    has_news: bool = False


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
    return page_of(session.vault.queries, asked)


def page_of(queries: Queries, asked: Asked) -> Page:
    """One page as *queries* see it."""
    if (sieve := asked.sieve) is not None:
        return queries.sifter.page(sieve, asked.sorting, after=asked.after, limit=asked.limit)
    if asked.mark:
        return queries.marked(asked.mark, asked.form, after=asked.after, limit=asked.limit)
    return queries.page(
        asked.form, order=asked.order, after=asked.after, limit=asked.limit, operation=asked.operation
    )


def counted(queries: Queries, asked: Asked) -> Counted:
    """How many rows the list has in all; of a narrowed one only as far as counting pays."""
    if asked.form is not None and asked.is_narrowed:
        return queries.sifter.count(
            asked.narrowing.sieve(asked.form, operation=asked.operation, mark=asked.mark)
        )
    return Counted(queries.count(asked.form, operation=asked.operation))


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
    waiting = sum(map(queries.waiting, queries.own_devices()))
    return Counts(
        {form.id: queries.count(form.id) for form in session.catalogue},
        len(session.vault.scratch.drafts()),
        waiting,
        # Records go with it all: looking for it among many that wait would only make every page slow.
        has_news=not waiting and session.side is Side.STATION and has_news(session),
    )


def called(session: Session, row: Row) -> str:
    """The title of *row*, with the words of ours in it found again, so that they can be said."""
    form = session.catalogue.by_id.get(row.form)
    return retold_title(form, row.title) if form is not None else row.title


def titles(session: Session) -> Titles:
    """Looks up titles, each once; a record that is not here is named by the beginning of its identifier."""
    known: dict[RecordId, str] = {}

    def title(record: RecordId) -> str:
        if record not in known:
            found = session.vault.queries.row(record)
            known[record] = called(session, found) if found and found.title else short_record(record)
        return known[record]

    return title


def link_choices(
    session: Session,
    forms: tuple[str, ...],
    typed: str,
    *,
    operation: RecordId | None = None,
    say: Say = str,
) -> list[Row]:
    """Records of *forms* whose title has every word of *typed*: those of *operation* before others.

    A title is found by its words as they are kept, and as *say* tells them in the language of the window.
    """
    words = typed.casefold().split()

    def fits(row: Row) -> bool:
        told = f"{row.title} {say(called(session, row))}".casefold() if words else ""
        return all(word in told for word in words)

    nearest = list(filter(fits, _recent(session, forms, operation))) if operation else []
    known = {found.record for found in nearest}
    others = [one for one in _recent(session, forms, None) if one.record not in known and fits(one)]
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
    """What must be done until which day stands above everything else."""
    waits = sorted(form.due(kept.answers), key=lambda one: one.due_on) if form.due else ()
    lines = tuple((one.what, said("by {day}", day=one.due_on.shown)) for one in waits)
    return (ShownSection(said("To be done"), lines),) if lines else ()


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
