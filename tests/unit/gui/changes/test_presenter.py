"""What the page of changes shows, without a window and without a vault."""

from collections.abc import Callable, Sequence

from fieldbook.base.errors import FieldbookError
from fieldbook.base.ports import Silent
from fieldbook.gui.changes.presenter import ChangesPresenter
from fieldbook.gui.presenters.jobs import Cancel, Ending, Job, R
from fieldbook.services.publishing.telling import ChangesTold, Earlier

ALL = Earlier("aa", "2026-03-02T08:00:00.000Z", is_all=True)
OWN = Earlier("bb", "2026-03-01T08:00:00.000Z", is_all=False)


class Desk:
    """Some workbooks; what changed since each says which one it was."""

    def __init__(self, *earlier: Earlier) -> None:
        self.found = earlier

    def title(self) -> str:
        return "Theseus"

    def earlier(self) -> tuple[Earlier, ...]:
        return self.found

    def told(self, since: str) -> ChangesTold | None:
        return ChangesTold(since, (), is_all=True)


class Later:
    """Runs a job when it is told to."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def run(self, job: Job[R], ending: Ending[R]) -> Cancel:
        self.waiting.append(lambda: ending.done(job(Silent())))
        return lambda: None

    def finish(self) -> None:
        for act in self.waiting:
            act()


class View:
    """Remembers what it was told."""

    def __init__(self) -> None:
        self.chosen: list[str] = []
        self.shown: list[str] = []

    def show_title(self, title: str) -> None:
        assert title == "Theseus"

    def show_earlier(self, earlier: Sequence[Earlier], chosen: str) -> None:
        self.chosen.append(chosen)

    def show_changes(self, told: ChangesTold | None) -> None:
        self.shown.append(told.since if told else "none")

    def show_error(self, error: FieldbookError) -> None:
        raise AssertionError(error)


def begun(*earlier: Earlier) -> tuple[ChangesPresenter, Later, View]:
    later, view = Later(), View()
    presenter = ChangesPresenter(Desk(*earlier), later, view)
    presenter.open()
    return presenter, later, view


def test_it_begins_with_the_last_workbook_of_the_operation_itself() -> None:
    _, later, view = begun(ALL, OWN)
    later.finish()

    assert (view.chosen, view.shown) == (["bb"], ["bb"])


def test_it_begins_with_one_of_everything_where_there_is_no_other() -> None:
    _, later, view = begun(ALL)
    later.finish()

    assert view.shown == ["aa"]


def test_it_says_that_none_has_left() -> None:
    _, later, view = begun()

    assert (view.shown, later.waiting) == (["none"], [])


def test_the_newest_choice_is_shown_and_stays() -> None:
    presenter, later, view = begun(ALL, OWN)
    presenter.choose("aa")
    later.finish()
    assert view.shown == ["aa"]

    presenter.open()

    assert view.chosen == ["bb", "aa"]
