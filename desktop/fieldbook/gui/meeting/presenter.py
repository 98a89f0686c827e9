"""Decides what is told of records that have the same: looked for beside the window, told at the question."""

from collections.abc import Sequence
from typing import Protocol

from fieldbook.base.errors import FieldbookError
from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Progress
from fieldbook.forms.draft import Draft
from fieldbook.gui.presenters.jobs import Cancel, Ending, Runner
from fieldbook.services.reconcile.meeting import Meeting


class MeetingDesk(Protocol):
    """What it asks of the services."""

    def look(self, draft: Draft, progress: Progress) -> tuple[Meeting, ...]:
        """What *draft* has in common with other records; takes its time."""
        ...

    def tell_apart(self, record: RecordId, other: RecordId) -> None:
        """They are not the same: it is not asked again.

        Raises:
            FieldbookError: when it could not be kept.
        """
        ...


class MeetingView(Protocol):
    """What the page can be told."""

    def show_meetings(self, found: Sequence[Meeting]) -> None:
        """Tell each where it is typed, in the place of those told before."""
        ...


class MeetingPresenter:
    """One search at a time; what came of an older one is not told any more."""

    def __init__(self, desk: MeetingDesk, runner: Runner, view: MeetingView) -> None:
        self._desk, self._runner, self._view = desk, runner, view
        self._found: tuple[Meeting, ...] = ()
        self._draft: Draft | None = None
        self._cancel: Cancel | None = None

    def look(self, draft: Draft) -> None:
        """Look for what *draft* says, unless that was done."""
        if self._draft is not None and draft.typed == self._draft.typed:
            return
        self.stop()
        self._draft = draft
        self._cancel = self._runner.run(
            lambda progress: self._desk.look(draft, progress),
            Ending(lambda found: self._told(draft, found), lambda _error: None),
        )

    def stop(self) -> None:
        """Look no further, and tell nothing that is still found."""
        self._draft = None
        if self._cancel is not None:
            self._cancel()
            self._cancel = None

    def tell_apart(self, meeting: Meeting) -> None:
        """A person says that they are not the same."""
        if self._draft is None:
            return
        try:
            self._desk.tell_apart(self._draft.record, meeting.other)
        except FieldbookError:
            return  # it stays on the page, and may be said again
        self._show(tuple(one for one in self._found if one.other != meeting.other))

    def _told(self, draft: Draft, found: tuple[Meeting, ...]) -> None:
        if draft is self._draft:
            self._show(found)

    def _show(self, found: tuple[Meeting, ...]) -> None:
        self._found = found
        self._view.show_meetings(found)
