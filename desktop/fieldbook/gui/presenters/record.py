"""Decides what stands on the page of a record: what it says, what belongs to it, what one should know."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from fieldbook.base.ids import RecordId
from fieldbook.base.problem import Problem
from fieldbook.forms.catalogue import Catalogue
from fieldbook.forms.form import Form
from fieldbook.gui.presenters.listing import Line, line_of
from fieldbook.journal.facts import Side
from fieldbook.services import browse, drafting
from fieldbook.services.browse import Shown
from fieldbook.services.changes import Changes
from fieldbook.services.enrol import headquarters
from fieldbook.services.session import Session
from fieldbook.store.rows import Page, Row

CHILDREN_MOST = 30


@dataclass(frozen=True, slots=True)
class Belonging:
    """Records of one form that belong to an operation; *total* may be more than *lines*."""

    form: Form
    lines: tuple[Line, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Standing:
    """What one should know before reading.

    Attributes:
        heads: Open revisions; more than one is a conflict.
        unreadable: Whether a newer program wrote it.
        missing: What a whole record would also have.
        incomplete: Whether something is still missing.
        withdrawn: Why it was said to be a mistake; None while it stands.
        has_draft: Whether an amendment is being typed.
        overrides: Why warnings were saved over, as rule and reason.
        changed_by: At a station, the headquarters that wrote what is shown; "" where the station did.
        changed_at, reason: When that was, and why.
    """

    heads: int
    unreadable: bool
    incomplete: bool
    has_draft: bool
    overrides: tuple[str, ...]
    withdrawn: str | None = None
    missing: tuple[Problem, ...] = ()
    changed_by: str = ""
    changed_at: str = ""
    reason: str = ""


class RecordDesk(Protocol):
    """What the page asks of the services."""

    catalogue: Catalogue

    def read(self, record: RecordId) -> Shown:
        """The record as a person reads it."""
        ...

    def belonging(self, form: str, operation: RecordId, limit: int) -> tuple[Page, int]:
        """What belongs to an operation, and how much there is."""
        ...

    def has_draft(self, record: RecordId) -> bool:
        """Whether an amendment waits."""
        ...

    def missing(self, record: RecordId) -> tuple[Problem, ...]:
        """What it still lacks."""
        ...

    def headquarters_behind(self, row: Row) -> str:
        """At a station, the headquarters that wrote the shown revision; "" where the station did."""
        ...


class RecordView(Protocol):
    """What the page can be told to show."""

    def show_record(self, shown: Shown, line: Line) -> None:
        """Show what it says."""
        ...

    def show_standing(self, standing: Standing) -> None:
        """Say what one should know."""
        ...

    def show_belonging(self, found: Sequence[Belonging]) -> None:
        """Show what belongs to it."""
        ...


class RecordPresenter:
    """One record's page."""

    def __init__(self, desk: RecordDesk, record: RecordId, view: RecordView) -> None:
        self._desk, self._record, self._view = desk, record, view
        self._form = ""

    def open(self) -> None:
        """Show the record as it is now.

        Raises:
            NoSuchRecord: when there is none.
        """
        shown = self._desk.read(self._record)
        self._form = shown.row.form
        self._view.show_record(shown, line_of(shown.row))
        self._view.show_standing(self._standing(shown))
        self._view.show_belonging([self._belonging(form) for form in self.children()])

    def children(self) -> list[Form]:
        """The forms whose records can belong to this one."""
        typed = (form for form in self._desk.catalogue.forms if not form.file_field)
        others = [form for form in typed if form.id != self._form]
        return [form for form in others if form.operation_field and self._holds(form)]

    def heard(self, changes: Changes) -> None:
        """Show it again when it, or what belongs to it, may have changed."""
        touched = {self._form, *(form.id for form in self.children())} & changes.forms
        if touched or self._record in changes.records or changes.standing or changes.drafts:
            self.open()

    def _holds(self, child: Form) -> bool:
        kind = child.field(child.operation_field).kind
        return self._form in getattr(kind, "forms", ())

    def _belonging(self, form: Form) -> Belonging:
        page, total = self._desk.belonging(form.id, self._record, CHILDREN_MOST)
        return Belonging(form, tuple(line_of(row) for row in page.rows), total)

    def _standing(self, shown: Shown) -> Standing:
        return Standing(
            heads=shown.row.heads,
            unreadable=not shown.sections,
            incomplete=shown.row.incomplete,
            has_draft=self._desk.has_draft(self._record),
            overrides=tuple(one.reason for one in shown.overrides),
            withdrawn=shown.reason if shown.row.withdrawn else None,
            missing=self._desk.missing(self._record) if shown.row.incomplete and shown.sections else (),
            changed_by=self._desk.headquarters_behind(shown.row) if shown.sections else "",
            changed_at=shown.row.changed_at,
            reason=shown.reason,
        )


class SessionRecords:
    """The services as a ``RecordDesk``."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.catalogue = session.catalogue

    def read(self, record: RecordId) -> Shown:
        """The record as a person reads it."""
        return browse.read(self._session, record)

    def belonging(self, form: str, operation: RecordId, limit: int) -> tuple[Page, int]:
        """What belongs to an operation, the newest first, and how much there is."""
        page = browse.page(self._session, browse.Asked(form, "changed", operation, limit=limit))
        return page, self._session.vault.queries.count(form, operation=operation)

    def has_draft(self, record: RecordId) -> bool:
        """Whether an amendment waits."""
        return drafting.resume(self._session, record) is not None

    def missing(self, record: RecordId) -> tuple[Problem, ...]:
        """What it still lacks."""
        return drafting.missing_in(self._session, record)

    def headquarters_behind(self, row: Row) -> str:
        """At a station, the headquarters that wrote the shown revision."""
        known = headquarters(self._session) if self._session.side is Side.STATION else None
        if known is None or self._session.vault.queries.sent_first(row.device) != known.station:
            return ""
        return known.station_name
