"""What is told of records that have the same: the newest search counts, and what was told apart is gone."""

from collections.abc import Callable, Sequence

from fieldbook.base.errors import DiskFull
from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Progress, Silent
from fieldbook.forms.draft import Draft
from fieldbook.gui.meeting.presenter import MeetingPresenter
from fieldbook.gui.presenters.jobs import Cancel, Ending, Job, R
from fieldbook.services.reconcile.meeting import Meeting

MINE, ONE, OTHER = (RecordId(digit * 32) for digit in "abc")
FIRST = Meeting(("items", 0, "plate"), "plate", ONE, "Car")
SECOND = Meeting(("items", 1, "serial"), "serial number", OTHER, "Pistol")


class Desk:
    """Finds what it is told to find."""

    def __init__(self) -> None:
        self.found: tuple[Meeting, ...] = (FIRST, SECOND)
        self.apart: list[tuple[RecordId, RecordId]] = []
        self.is_full = False

    def look(self, draft: Draft, progress: Progress) -> tuple[Meeting, ...]:
        progress.step("", 0, None)
        return self.found if draft.typed.get("plate") else ()

    def tell_apart(self, record: RecordId, other: RecordId) -> None:
        if self.is_full:
            raise DiskFull
        self.apart.append((record, other))


class Later:
    """Runs a job when it is told to."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []
        self.cancelled = 0

    def run(self, job: Job[R], ending: Ending[R]) -> Cancel:
        self.waiting.append(lambda: ending.done(job(Silent())))
        return self._cancel

    def _cancel(self) -> None:
        self.cancelled += 1

    def finish(self, at: int = -1) -> None:
        self.waiting[at]()


class View:
    """Remembers what it was told last."""

    def __init__(self) -> None:
        self.shown: list[Sequence[Meeting]] = []

    def show_meetings(self, found: Sequence[Meeting]) -> None:
        self.shown.append(found)


class TestLooking:
    def setup_method(self) -> None:
        self.desk, self.runner, self.view = Desk(), Later(), View()
        self.presenter = MeetingPresenter(self.desk, self.runner, self.view)
        self.draft = Draft("seizure", MINE, {"plate": "AA"})

    def test_tells_what_was_found_beside_the_window(self) -> None:
        self.presenter.look(self.draft)
        assert self.view.shown == []

        self.runner.finish()

        assert self.view.shown == [(FIRST, SECOND)]

    def test_is_done_once_for_what_is_typed(self) -> None:
        self.presenter.look(self.draft)
        self.presenter.look(self.draft.with_reason("Counted again"))

        assert len(self.runner.waiting) == 1

    def test_that_is_too_late_tells_nothing(self) -> None:
        self.presenter.look(self.draft)
        self.presenter.look(self.draft.with_typed(("plate",), ""))
        assert self.runner.cancelled == 1

        self.runner.finish()
        self.runner.finish(0)

        assert self.view.shown == [()]

    def test_tells_no_more_of_what_is_not_the_same(self) -> None:
        self.presenter.look(self.draft)
        self.runner.finish()

        self.presenter.tell_apart(FIRST)

        assert self.desk.apart == [(MINE, ONE)]
        assert self.view.shown[-1] == (SECOND,)

    def test_tells_on_where_that_could_not_be_kept(self) -> None:
        self.presenter.look(self.draft)
        self.runner.finish()
        self.desk.is_full = True

        self.presenter.tell_apart(FIRST)

        assert self.view.shown == [(FIRST, SECOND)]
