"""When the overview adds its numbers up again, and what it says while they are behind."""

from datetime import UTC, datetime

from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Progress
from fieldbook.gui.overview.presenter import OverviewPresenter
from fieldbook.services.changes import Changes
from fieldbook.services.overview.attention import Attention
from fieldbook.services.overview.picture import Picture
from tests.unit.gui.presenters.shell_fakes import Told, WhenTold

WRITTEN = Changes(records=frozenset({RecordId("ab" * 16)}), forms=frozenset({"outcome"}))


class Desk:
    """Counts how often the numbers were added up."""

    def __init__(self) -> None:
        self.times = 0

    def attention(self) -> list[Attention]:
        return []

    def picture(self, progress: Progress) -> Picture:
        del progress
        self.times += 1
        return Picture(datetime(2026, 3, 1, tzinfo=UTC), 0, (), {}, {})

    def in_month(self, month: str) -> tuple[RecordId, ...]:
        return ()

    def confirm_clock(self) -> None:
        return


class Bench:
    """The overview, open, with its first numbers."""

    def __init__(self) -> None:
        self.desk, self.runner, self.view = Desk(), WhenTold(), Told()
        self.presenter = OverviewPresenter(self.desk, self.runner, self.view)
        self.presenter.open()
        self.runner.end()

    def told(self, what: str) -> int:
        return sum(name == what for name, *_ in self.view.told)


def test_a_write_adds_nothing_up_by_itself_and_is_told() -> None:
    bench = Bench()

    for _ in range(20):
        bench.presenter.heard(WRITTEN)

    assert bench.desk.times == 1
    assert bench.runner.waiting == []
    assert bench.told("show_stale") == 20


def test_who_comes_back_has_them_added_up_once() -> None:
    bench = Bench()
    bench.presenter.heard(WRITTEN)

    bench.presenter.open()
    bench.presenter.open()
    bench.runner.end()

    assert bench.desk.times == 2
    assert bench.runner.waiting == []
    assert bench.told("show_picture") == 2


def test_what_is_written_while_they_are_added_up_is_told_when_they_come() -> None:
    bench = Bench()
    bench.presenter.heard(WRITTEN)
    bench.presenter.open()
    before = bench.told("show_stale")
    bench.presenter.heard(WRITTEN)
    assert bench.told("show_stale") == before

    bench.runner.end()

    assert bench.told("show_stale") == before + 1


def test_what_changes_no_number_leaves_them_as_they_are() -> None:
    bench = Bench()

    bench.presenter.heard(Changes(drafts=True))

    assert bench.told("show_stale") == 0
