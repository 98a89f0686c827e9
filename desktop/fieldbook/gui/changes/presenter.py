"""Decides what the page of changes shows: since which workbook, and what became of which record."""

from collections.abc import Sequence
from typing import Protocol

from fieldbook.base.errors import FieldbookError
from fieldbook.base.ids import RecordId
from fieldbook.gui.presenters.jobs import Ending, Runner
from fieldbook.services import browse
from fieldbook.services.publishing.telling import (
    ChangesTold,
    Earlier,
    changes_told,
    earlier_workbooks,
)
from fieldbook.services.session import Session

SHOWN_MOST = 200
"""Records that are told; the workbook has all of them."""


class ChangesDesk(Protocol):
    """What the page asks of the services."""

    def title(self) -> str:
        """What the operation is called."""
        ...

    def earlier(self) -> tuple[Earlier, ...]:
        """The workbooks since which changes can be told, the newest first."""
        ...

    def told(self, since: str) -> ChangesTold | None:
        """What changed since then; takes its time.

        Raises:
            FieldbookError: when it cannot be told.
        """
        ...


class ChangesView(Protocol):
    """What the page can be told."""

    def show_title(self, title: str) -> None:
        """Which operation it is about."""
        ...

    def show_earlier(self, earlier: Sequence[Earlier], chosen: str) -> None:
        """Offer the workbooks; *chosen* is the one that is asked for."""
        ...

    def show_changes(self, told: ChangesTold | None) -> None:
        """Show what changed; None where no workbook has left yet."""
        ...

    def show_error(self, error: FieldbookError) -> None:
        """Tell a refusal."""
        ...


class ChangesPresenter:
    """Looks beside the window; an answer that comes after a newer question is not shown."""

    def __init__(self, desk: ChangesDesk, runner: Runner, view: ChangesView) -> None:
        self._desk, self._runner, self._view = desk, runner, view
        self._since = ""
        self._asked = 0

    def open(self) -> None:
        """Look since the workbook that was asked for, else since the last one of the operation."""
        earlier = self._desk.earlier()
        if self._since not in {one.issue for one in earlier}:
            own = (one for one in earlier if not one.is_all)
            self._since = next((one.issue for one in own), earlier[0].issue if earlier else "")
        self._view.show_title(self._desk.title())
        self._view.show_earlier(earlier, self._since)
        if not earlier:
            self._view.show_changes(None)
            return
        self._look()

    def choose(self, since: str) -> None:
        """Look since another workbook."""
        if since and since != self._since:
            self._since = since
            self._look()

    def _look(self) -> None:
        self._asked += 1
        asked, since = self._asked, self._since

        def done(told: ChangesTold | None) -> None:
            if asked == self._asked:
                self._view.show_changes(told)

        self._runner.run(lambda _progress: self._desk.told(since), Ending(done, self._view.show_error))


class SessionChanges:
    """The services as a ``ChangesDesk``, for one operation."""

    def __init__(self, session: Session, operation: RecordId) -> None:
        self._session, self._operation = session, operation

    def title(self) -> str:
        """What the operation is called."""
        return browse.titles(self._session)(self._operation)

    def earlier(self) -> tuple[Earlier, ...]:
        """The workbooks since which changes can be told, the newest first."""
        return earlier_workbooks(self._session, self._operation)

    def told(self, since: str) -> ChangesTold | None:
        """What changed since then."""
        return changes_told(self._session, self._operation, since=since, most=SHOWN_MOST)
