"""Decides what a list shows: which rows, in which order, how many there are, what was found."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Progress
from fieldbook.forms.form import Form
from fieldbook.gui.presenters.jobs import Ending, Looking, Runner
from fieldbook.services import drafting
from fieldbook.services.browse import Asked
from fieldbook.services.changes import Changes
from fieldbook.services.lists.kept import KeptFilter
from fieldbook.services.lists.narrowing import WHOLE, Narrowing
from fieldbook.services.session import short_record
from fieldbook.store.rows import Cursor, Mark, Order, Page, Row
from fieldbook.store.sifting.sieve import Counted

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
        bundle: The number of the bundle in which it is under way; 0 for none.
        asked: Whether a question of headquarters waits.
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
    bundle: int = 0
    asked: bool = False

    @property
    def is_draft(self) -> bool:
        """Whether it is something still being typed."""
        return self.state == "draft"


class ListDesk(Protocol):
    """What a list asks of the services."""

    def page(self, asked: Asked) -> Page:
        """Some rows.

        Raises:
            GivenUp: when it takes longer than a window may stand still.
        """
        ...

    def page_beside(self, asked: Asked, progress: Progress) -> Page:
        """The same on another thread, through a view of its own, however long it takes."""
        ...

    def counted(self, asked: Asked) -> Counted:
        """How many rows there are in all, of a list that an index answers."""
        ...

    def counted_beside(self, asked: Asked, progress: Progress) -> Counted:
        """The same of any list, on another thread."""
        ...

    def cells(self, form: Form, rows: Sequence[Row], columns: tuple[str, ...]) -> list[tuple[str, ...]]:
        """The texts of the chosen columns."""
        ...

    def marked(self, form: str) -> Mapping[Mark, int]:
        """How many of them somebody has to look at."""
        ...

    def search(self, text: str, limit: int) -> list[Row]:
        """Rows of all forms.

        Raises:
            GivenUp: as above.
        """
        ...

    def search_beside(self, text: str, limit: int, progress: Progress) -> list[Row]:
        """The same on another thread."""
        ...

    def drafts(self, form: Form, asked: Asked) -> list[drafting.OpenDraft]:
        """The drafts that stand in a list."""
        ...


class ListView(Protocol):
    """What a list can be told to show."""

    def show_lines(self, lines: Sequence[Line], *, more: bool) -> None:
        """Show these lines in place of all others."""
        ...

    def add_lines(self, lines: Sequence[Line], *, more: bool) -> None:
        """Show these below the others."""
        ...

    def show_count(self, shown: int, total: Counted) -> None:
        """Say how much of the whole is there."""
        ...

    def show_looking(self) -> None:
        """Say that it takes a moment."""
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

    def __init__(self, desk: ListDesk, form: Form, view: ListView, *, runner: Runner) -> None:
        """The list of *form*; long looking and counting is left to *runner*."""
        self._desk, self._form, self._view, self._runner = desk, form, view, runner
        self._looking, self._look_again = Looking(runner), False
        self._counting, self._count_again = False, False
        self._order: Order = "changed"
        self._operation: RecordId | None = None
        self._mark: Mark | None = None
        self._narrowing = WHOLE
        self._ascending: bool | None = None
        self._columns = form.listed
        self._text, self._everywhere = "", False
        self._cursor: Cursor | None = None
        self._drafts, self._shown, self._total = 0, 0, Counted(0)

    @property
    def form(self) -> Form:
        """Whose list it is."""
        return self._form

    @property
    def operation(self) -> RecordId | None:
        """The operation that the list is narrowed to."""
        return self._operation

    @property
    def asked(self) -> Asked:
        """What the list shows, from its beginning."""
        return self._asked(None, WINDOW_ROWS)

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns beside title and state."""
        return self._columns

    def open(self) -> None:
        """Show the list from its beginning, or what was searched for."""
        if self._text:
            self._find()
            return
        self._fill(WINDOW_ROWS, self._wait_for_others)

    def more(self) -> None:
        """Show the next rows, if there are any."""
        if self._cursor is None or self._text or self._looking.is_under_way:
            return
        self._look(self._asked(self._cursor, WINDOW_ROWS), self._add, waiting=self._view.show_looking)

    def _add(self, page: Page) -> None:
        self._cursor = page.cursor
        self._shown += len(page.rows)
        if page.cursor is None:
            self._total = Counted(self._shown)
        elif not self._total.exact:
            self._total = Counted(max(self._total.count, self._shown), exact=False)
        self._view.add_lines(self._lines(page.rows), more=page.cursor is not None)
        self._tell_count()

    def _tell_count(self) -> None:
        """Drafts are lines like the others, but no rows: neither read nor counted with them."""
        total = Counted(self._total.count + self._drafts, exact=self._total.exact)
        self._view.show_count(self._shown + self._drafts, total)

    def reorder(self, order: Order, *, ascending: bool | None = None) -> None:
        """Show it in another order, from the usual end or the one that is said."""
        self._order, self._ascending = order, ascending
        self.open()

    def narrow_by(self, narrowing: Narrowing) -> None:
        """Show only what fits *narrowing*."""
        self._narrowing = narrowing
        self.open()

    def show_columns(self, columns: tuple[str, ...]) -> None:
        """Show these columns, in this order, from the next time on that lines are shown."""
        self._columns = columns

    def take_up(self, kept: KeptFilter) -> None:
        """Look at the list as it was kept under a name."""
        self._narrowing, self._operation, self._mark = kept.narrowing, kept.operation, kept.mark
        self._order, self._ascending = kept.order, kept.ascending
        self.open()

    def choose(self, mark: Mark | None) -> None:
        """Show only what has *mark*, the latest change first, or everything."""
        self._mark = mark
        self.open()

    def belong_to(self, operation: RecordId | None) -> None:
        """From the next ``open`` on show only what belongs to *operation*, or everything."""
        self._operation = operation

    def narrow(self, operation: RecordId | None) -> None:
        """Show only what belongs to *operation*, or everything."""
        self.belong_to(operation)
        self.open()

    def search(self, text: str, *, everywhere: bool = False) -> None:
        """Show what has every word of *text*; the whole list for nothing."""
        self._text, self._everywhere = text.strip(), everywhere
        self.open()

    def heard(self, changes: Changes) -> None:
        """Read again what is shown, if it may have changed."""
        if changes.drafts or changes.standing or self._form.id in changes.forms:
            self._look_again = True
            if not self._looking.is_under_way:  # else when it is there: it would never be, while others write
                self._read_again()

    def _read_again(self) -> None:
        self._look_again = False
        if self._text:
            self._find()
        else:
            self._fill(min(max(self._shown, WINDOW_ROWS), _REREAD_MOST), self._view.show_looking)

    def _wait_for_others(self) -> None:
        """What is shown is not what was asked for; nothing is better than that."""
        self._cursor, self._drafts, self._shown = None, 0, 0
        self._view.show_lines((), more=False)
        self._view.show_looking()

    def _look(self, asked: Asked, show: Callable[[Page], None], *, waiting: Callable[[], None]) -> None:
        def shown(page: Page) -> None:
            show(page)
            if self._look_again:
                self._read_again()

        self._looking.ask(
            lambda: self._desk.page(asked),
            lambda progress: self._desk.page_beside(asked, progress),
            show=shown,
            waiting=waiting,
        )

    def _fill(self, limit: int, waiting: Callable[[], None]) -> None:
        self._look_again = False
        self._look(self._asked(None, limit), self._show, waiting=waiting)

    def _show(self, page: Page) -> None:
        counts = self._desk.marked(self._form.id)
        drafts = self._desk.drafts(self._form, self.asked)
        self._cursor, self._drafts, self._shown = page.cursor, len(drafts), len(page.rows)
        self._total = self._first_total(page)
        if not page.rows and not drafts and not self.is_narrowed and not any(counts.values()):
            self._view.show_empty()
            return
        self._view.show_marks(counts)
        lines = [*(draft_line(one) for one in drafts), *self._lines(page.rows)]
        self._view.show_lines(lines, more=page.cursor is not None)
        self._tell_count()
        if not self._total.exact:
            self._count_beside()

    def _first_total(self, page: Page) -> Counted:
        """What is known of the whole at once: of a narrowed list no more than that there is more."""
        if page.cursor is None:
            return Counted(len(page.rows))
        if not self.asked.is_narrowed:
            return self._desk.counted(self.asked)
        return Counted(len(page.rows), exact=False)

    def _count_beside(self) -> None:
        """Count beside the window; what is counted for a list that nobody looks at any more is not told."""
        if self._counting:
            self._count_again = True
            return
        self._counting, self._count_again, asked = True, False, self.asked

        def told(total: Counted) -> None:
            left()
            if asked == self.asked and not self._text and not self._count_again:
                self._total = Counted(max(total.count, self._shown), exact=total.exact)
                self._tell_count()
            elif self._count_again and self.asked.is_narrowed:
                self._count_beside()

        def left(_refusal: object = None) -> None:
            self._counting = False

        self._runner.run(
            lambda progress: self._desk.counted_beside(asked, progress), Ending(told, left, cancelled=left)
        )

    def _find(self) -> None:
        text, self._look_again = self._text, False
        self._looking.ask(
            lambda: self._desk.search(text, _FOUND_MOST),
            lambda progress: self._desk.search_beside(text, _FOUND_MOST, progress),
            show=self._show_found,
            waiting=self._view.show_looking,
        )

    def _show_found(self, found: Sequence[Row]) -> None:
        here = [row for row in found if row.form == self._form.id]
        self._cursor = None
        shown = found if self._everywhere else here
        self._view.show_lines(self._lines(shown), more=False)
        self._view.show_found(len(here), len(found) - len(here), everywhere=self._everywhere)

    @property
    def is_narrowed(self) -> bool:
        """Whether only a part of the list is asked for."""
        return bool(self._operation or self._mark or not self._narrowing.is_nothing)

    def _asked(self, after: Cursor | None, limit: int) -> Asked:
        return Asked(
            self._form.id,
            self._order,
            self._operation,
            after,
            limit,
            self._mark,
            self._narrowing,
            self._ascending,
        )

    def _lines(self, rows: Sequence[Row]) -> list[Line]:
        """Rows as lines, with the columns that were chosen; what is of another form has none."""
        own = [row for row in rows if row.form == self._form.id]
        told = self._desk.cells(self._form, own, self._columns)
        cells = {row.record: one for row, one in zip(own, told, strict=True)}
        return [line_of(row, cells.get(row.record, ())) for row in rows]


def line_of(row: Row, cells: tuple[str, ...] | None = None) -> Line:
    """A saved record as a line, with the columns of its form where no others are given."""
    return Line(
        record=row.record,
        form=row.form,
        title=row.title,
        short=short_record(row.record),
        cells=row.listed if cells is None else cells,
        state=row.state,
        incomplete=row.incomplete,
        readable=row.readable,
        changed_at=row.changed_at,
        withdrawn=row.withdrawn,
        bundle=row.bundle,
        asked=row.asked,
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
