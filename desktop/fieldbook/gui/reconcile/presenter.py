"""Decides what the reconciliation page shows, and carries out what a supervisor decides there. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from fieldbook.base.errors import FieldbookError
from fieldbook.base.ids import RecordId
from fieldbook.report.choices import COMPUTED, FIGURE, OPEN
from fieldbook.services.changes import Changes
from fieldbook.services.custody.roles import LEADERS, WRITERS
from fieldbook.services.reconcile.choosing import prefer
from fieldbook.services.reconcile.deciding import join, tell_apart
from fieldbook.services.reconcile.looking import Reconciliation, reconcile
from fieldbook.services.session import Session


class Verdict(Enum):
    """What can be decided."""

    TAKE = FIGURE
    COMPUTED = COMPUTED
    OPEN = OPEN
    SAME = "same"
    APART = "apart"


@dataclass(frozen=True, slots=True)
class Pending:
    """A decision that still lacks its reason: about *one*, and *other* where two are compared."""

    verdict: Verdict
    one: RecordId
    other: RecordId | None = None


class ReconcileDesk(Protocol):
    """What the page asks of the services."""

    @property
    def may(self) -> Mapping[Verdict, bool]:
        """What the officer who unlocked may decide."""
        ...

    def look(self, operation: RecordId) -> Reconciliation:
        """The operation as it stands."""
        ...

    def decide(self, pending: Pending, why: str) -> None:
        """Carry a decision out."""
        ...


class ReconcileView(Protocol):
    """What the page can be told to show."""

    def show_reconciliation(self, found: Reconciliation, may: Mapping[Verdict, bool]) -> None:
        """Show everything."""
        ...

    def show_asking(self, pending: Pending | None) -> None:
        """Ask for the reason of a decision; None puts the question away."""
        ...

    def show_no_reason(self) -> None:
        """Say that the reason is missing."""
        ...

    def show_decided(self, verdict: Verdict) -> None:
        """Say that it is kept."""
        ...

    def show_error(self, error: FieldbookError) -> None:
        """Tell a refusal."""
        ...


class ReconcilePresenter:
    """One operation's reconciliation."""

    def __init__(self, desk: ReconcileDesk, operation: RecordId, view: ReconcileView) -> None:
        self._desk, self._operation, self._view = desk, operation, view
        self._pending: Pending | None = None

    @property
    def pending(self) -> Pending | None:
        """The decision that is being made."""
        return self._pending

    def open(self) -> None:
        """Show the operation as it stands."""
        try:
            found = self._desk.look(self._operation)
        except FieldbookError as error:
            self._view.show_error(error)
            return
        self._view.show_reconciliation(found, self._desk.may)
        self._view.show_asking(self._pending)

    def ask(self, pending: Pending) -> None:
        """Ask why, before anything is decided."""
        self._pending = pending
        self._view.show_asking(pending)

    def drop(self) -> bool:
        """Put the question away; True when there was one."""
        was_asking, self._pending = self._pending is not None, None
        self._view.show_asking(None)
        return was_asking

    def decide(self, why: str) -> None:
        """Decide what was asked about."""
        pending = self._pending
        if pending is None:
            return
        if not why.strip():
            self._view.show_no_reason()
            return
        try:
            self._desk.decide(pending, why)
        except FieldbookError as error:
            self._view.show_error(error)
            return
        self._pending = None
        self.open()
        self._view.show_decided(pending.verdict)

    def heard(self, changes: Changes) -> None:
        """Show it again when something was written, unless a reason is just being typed."""
        if changes.forms and self._pending is None:
            self.open()


class SessionReconciliation:
    """The services as a ``ReconcileDesk``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @property
    def may(self) -> Mapping[Verdict, bool]:
        """Leaders decide; that two records are the same may be said by everybody who may amend them."""
        role = self._session.role
        return {verdict: role in (WRITERS if verdict is Verdict.SAME else LEADERS) for verdict in Verdict}

    def look(self, operation: RecordId) -> Reconciliation:
        """The operation as it stands."""
        return reconcile(self._session, operation)

    def decide(self, pending: Pending, why: str) -> None:
        """Carry a decision out."""
        if pending.other is None:
            prefer(self._session, pending.one, takes=pending.verdict.value, why=why)
        elif pending.verdict is Verdict.SAME:
            join(self._session, pending.one, pending.other, why=why)
        else:
            tell_apart(self._session, pending.one, pending.other, why=why)
