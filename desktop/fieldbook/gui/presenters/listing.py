"""Decides what a list shows: which rows, in which order, how many there are, what was found."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from fieldbook.base.ids import RecordId
from fieldbook.forms.form import Form
from fieldbook.services import browse, drafting
from fieldbook.services.browse import Asked
from fieldbook.services.changes import Changes
from fieldbook.services.session import Session, short_record
from fieldbook.store.rows import Cursor, Mark, Order, Page, Row

WINDOW_ROWS = 100
_FOUND_MOST = 200
_REREAD_MOST = 400


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a list.

    Attributes:
        record, form: What it leads to.
        title: "" when nothing names it yet.
        short: The beginning of the identifier.
        cells: The list's columns.
        state: ``draft saved sent received conflict``.
        incomplete: Whether something is still missing.
        readable: False when a newer program wrote it.
        withdrawn: Whether it was recorded by mistake.
        changed_at: When.
    """

    record: RecordId
    form: str
    title: str
    short: str
    cells: tuple[str, ...]
    state: str
    incomplete: bool
    readable: bool
    changed_at: str
    withdrawn: bool = False

    @property
    def is_draft(self) -> bool:
        """Whether it is something still being typed."""
        return self.state == "draft"


class ListDesk(Protocol):
    """What a list asks of the services."""

    def page(self, asked: Asked) -> Page:
        """Some rows."""
        ...

    def count(self, form: str, operation: RecordId | None) -> int:
        """How many rows there are in all."""
        ...

    def marked(self, form: str) -> Mapping[Mark, int]:
        """How many of them somebody has to look at."""
        ...

    def search(self, text: str, limit: int) -> list[Row]:
        """Rows of all forms."""
        ...

    def drafts(self) -> list[drafting.OpenDraft]:
        """All drafts."""
        ...


class ListView(Protocol):
    """What a list can be told to show."""

    def show_lines(self, lines: Sequence[Line], *, more: bool) -> None:
        """Show these lines in place of all others."""
        ...

    def add_lines(self, lines: Sequence[Line], *, more: bool) -> None:
        """Show these below the others."""
        ...

    def show_count(self, shown: int, total: int) -> None:
        """Say how much of the whole is there."""
        ...

    def show_marks(self, counts: Mapping[Mark, int]) -> None:
        """Offer what somebody has to look at, with how many there are."""
        ...

    def show_found(self, here: int, elsewhere: int, *, everywhere: bool) -> None:
        """Say what a search brought."""
        ...

    def show_empty(self) -> None:
        """Say that there is nothing yet, and how to begin."""
        ...


class ListPresenter:
    """One form's list."""

    def __init__(self, desk: ListDesk, form: Form, view: ListView) -> None:
        self._desk, self._form, self._view = desk, form, view
        self._order: Order = "changed"
        self._operation: RecordId | None = None
        self._mark: Mark | None = None
        self._text = ""
        self._everywhere = False
        self._cursor: Cursor | None = None
        self._shown = self._total = 0

    @property
    def form(self) -> Form:
        """Whose list it is."""
        return self._form

    @property
    def operation(self) -> RecordId | None:
        """The operation that the list is narrowed to."""
        return self._operation

    def open(self) -> None:
        """Show the list from its beginning, or what was searched for."""
        if self._text:
            self._find()
            return
        self._fill(WINDOW_ROWS)

    def more(self) -> None:
        """Show the next rows, if there are any."""
        if self._cursor is None or self._text:
            return
        page = self._page(self._cursor, WINDOW_ROWS)
        self._cursor = page.cursor
        self._shown += len(page.rows)
        self._view.add_lines([line_of(row) for row in page.rows], more=page.cursor is not None)
        self._view.show_count(self._shown, self._total)

    def reorder(self, order: Order) -> None:
        """Show it in another order."""
        self._order = order
        self.open()

    def choose(self, mark: Mark | None) -> None:
        """Show only what has *mark*, the latest change first, or everything."""
        self._mark = mark
        self.open()

    def narrow(self, operation: RecordId | None) -> None:
        """Show only what belongs to *operation*, or everything."""
        self._operation = operation
        self.open()

    def search(self, text: str, *, everywhere: bool = False) -> None:
        """Show what has every word of *text*; the whole list for nothing."""
        self._text, self._everywhere = text.strip(), everywhere
        self.open()

    def heard(self, changes: Changes) -> None:
        """Read again what is shown, if it may have changed."""
        if changes.drafts or changes.standing or self._form.id in changes.forms:
            if self._text:
                self._find()
            else:
                self._fill(min(max(self._shown, WINDOW_ROWS), _REREAD_MOST))

    def _fill(self, limit: int) -> None:
        page = self._page(None, limit)
        counts = self._desk.marked(self._form.id)
        drafts = self._drafts()
        self._cursor, self._shown = page.cursor, len(page.rows)
        self._total = counts[self._mark] if self._mark else self._desk.count(self._form.id, self._operation)
        if not page.rows and not drafts and not self._operation and not any(counts.values()):
            self._view.show_empty()
            return
        self._view.show_marks(counts)
        lines = [*(draft_line(one) for one in drafts), *(line_of(row) for row in page.rows)]
        self._view.show_lines(lines, more=page.cursor is not None)
        self._view.show_count(self._shown, self._total)

    def _find(self) -> None:
        found = self._desk.search(self._text, _FOUND_MOST)
        here = [row for row in found if row.form == self._form.id]
        self._cursor = None
        shown = found if self._everywhere else here
        self._view.show_lines([line_of(row) for row in shown], more=False)
        self._view.show_found(len(here), len(found) - len(here), everywhere=self._everywhere)

    def _page(self, after: Cursor | None, limit: int) -> Page:
        return self._desk.page(Asked(self._form.id, self._order, self._operation, after, limit, self._mark))

    def _drafts(self) -> list[drafting.OpenDraft]:
        if self._operation or self._mark:
            return []
        return [one for one in self._desk.drafts() if one.form == self._form.id]


def line_of(row: Row) -> Line:
    """A saved record as a line."""
    return Line(
        record=row.record,
        form=row.form,
        title=row.title,
        short=short_record(row.record),
        cells=row.listed,
        state=row.state,
        incomplete=row.incomplete,
        readable=row.readable,
        changed_at=row.changed_at,
        withdrawn=row.withdrawn,
    )


def draft_line(draft: drafting.OpenDraft) -> Line:
    """A draft as a line."""
    return Line(
        record=draft.record,
        form=draft.form,
        title=draft.title,
        short=short_record(draft.record),
        cells=(),
        state="draft",
        incomplete=False,
        readable=True,
        changed_at=draft.changed_at,
    )


class SessionLists:
    """The services as a ``ListDesk``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def page(self, asked: Asked) -> Page:
        """Some rows."""
        return browse.page(self._session, asked)

    def count(self, form: str, operation: RecordId | None) -> int:
        """How many rows there are in all."""
        return self._session.vault.queries.count(form, operation=operation)

    def marked(self, form: str) -> Mapping[Mark, int]:
        """How many of them somebody has to look at."""
        return browse.marked(self._session, form)

    def search(self, text: str, limit: int) -> list[Row]:
        """Rows of all forms."""
        return browse.search(self._session, text, limit=limit)

    def drafts(self) -> list[drafting.OpenDraft]:
        """All drafts."""
        return drafting.open_drafts(self._session)
