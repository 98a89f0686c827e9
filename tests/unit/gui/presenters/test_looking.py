"""What a list or a search does while an answer takes longer than a window may stand still."""

from typing import cast

from fieldbook.base.ports import GivenUp
from fieldbook.catalogue import CATALOGUE
from fieldbook.gui.presenters.jobs import Looking
from fieldbook.gui.presenters.listing import WINDOW_ROWS, Line, ListPresenter
from fieldbook.services.changes import Changes
from fieldbook.services.lists.narrowing import Narrowing
from tests.unit.gui.presenters.shell_fakes import FakeLists, Later, Told, WhenTold, draft, record, row

ARRESTS = Narrowing({"measure": ("arrest",)})
OPERATION = CATALOGUE.form("operation")
CHANGED = Changes(forms=frozenset({"operation"}))


class Bench:
    """A list that was open before its questions became slow."""

    def __init__(self, many: int = 250) -> None:
        self.later = WhenTold()
        self.desk = FakeLists(rows=[row(number) for number in range(many)])
        self.view = Told()
        self.presenter = ListPresenter(self.desk, OPERATION, self.view, runner=self.later)
        self.presenter.open()
        self.desk.is_slow = True

    def lines(self, told: str = "show_lines") -> list[Line]:
        return cast("list[Line]", self.view.last(told)[0])

    def ask_and_answer(self) -> None:
        self.presenter.narrow_by(ARRESTS)
        self.later.end()


class TestASlowList:
    def test_shows_nothing_that_was_not_asked_for_and_says_that_it_looks(self) -> None:
        bench = Bench()

        bench.presenter.narrow_by(ARRESTS)

        assert list(bench.lines()) == []
        assert bench.view.names()[-1] == "show_looking"

    def test_is_there_as_soon_as_it_was_looked_through(self) -> None:
        bench = Bench()

        bench.ask_and_answer()

        assert [line.record for line in bench.lines()] == [record(n) for n in range(WINDOW_ROWS)]

    def test_has_more_below_and_asks_for_it_once(self) -> None:
        bench = Bench()
        bench.ask_and_answer()
        bench.later.end()  # the counting

        bench.presenter.more()
        bench.presenter.more()

        assert len(bench.later.waiting) == 1
        bench.later.end()
        assert [line.record for line in bench.lines("add_lines")] == [record(n) for n in range(100, 200)]

    def test_keeps_its_lines_while_it_is_read_again(self) -> None:
        bench = Bench()
        bench.ask_and_answer()
        bench.later.end()

        bench.presenter.heard(CHANGED)

        assert len(bench.lines()) == WINDOW_ROWS
        assert bench.view.names()[-1] == "show_looking"

    def test_is_read_once_more_for_all_that_changed_meanwhile(self) -> None:
        """Beginning anew at each change, it would never be there while others write."""
        bench = Bench()
        bench.presenter.narrow_by(ARRESTS)
        for _ in range(5):
            bench.presenter.heard(CHANGED)
        assert len(bench.later.waiting) == 1

        bench.later.end()

        assert len(bench.later.waiting) == 2, "the counting, and one reading for five changes"

    def test_what_comes_for_a_list_that_nobody_looks_at_any_more_is_not_shown(self) -> None:
        bench = Bench()
        bench.presenter.narrow_by(ARRESTS)
        bench.desk.is_slow = False
        bench.desk.rows = bench.desk.rows[:3]
        bench.presenter.narrow_by(Narrowing(state="saved"))

        bench.later.end()

        assert len(bench.lines()) == 3

    def test_drafts_stand_on_top_of_it(self) -> None:
        bench = Bench()
        bench.desk.waiting = [draft(900)]
        bench.presenter.open()

        bench.later.end()

        assert bench.lines()[0].is_draft


class TestASlowSearch:
    def test_keeps_what_it_found_before_until_the_rest_is_there(self) -> None:
        bench = Bench()
        bench.desk.found = [row(1), row(2, "outcome")]

        bench.presenter.search("lorry")
        assert bench.view.names()[-1] == "show_looking"
        bench.later.end()

        assert bench.view.last("show_found") == (1, 1, False)

    def test_that_was_typed_on_shows_the_last_word_alone(self) -> None:
        bench = Bench()
        bench.desk.found = [row(1)]
        bench.presenter.search("lor")
        bench.presenter.search("lorry")
        before = bench.view.names().count("show_found")

        bench.later.end()
        bench.later.end()

        assert bench.view.names().count("show_found") == before + 1


class TestLooking:
    def test_stops_the_work_that_nobody_waits_for(self) -> None:
        runner = Later()
        looking = Looking(runner)
        looking.ask(_slow, lambda _progress: 1, show=_never, waiting=_nothing)
        assert looking.is_under_way

        looking.stop()

        assert runner.cancelled
        assert not looking.is_under_way

    def test_that_was_cancelled_waits_no_more(self) -> None:
        runner = Later()
        looking = Looking(runner)
        looking.ask(_slow, lambda _progress: 1, show=_never, waiting=_nothing)

        runner.end()

        assert not looking.is_under_way


def _slow() -> int:
    raise GivenUp


def _never(found: int) -> None:
    raise AssertionError(found)


def _nothing() -> None:
    """Nobody is told."""
