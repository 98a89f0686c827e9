"""What a list shows."""

from typing import cast

import pytest

from fieldbook.catalogue import CATALOGUE
from fieldbook.gui.presenters.jobs import Runner
from fieldbook.gui.presenters.listing import WINDOW_ROWS, Line, ListPresenter, draft_line, line_of
from fieldbook.services.changes import Changes
from fieldbook.services.lists.kept import KeptFilter
from fieldbook.services.lists.narrowing import WHOLE, Narrowing
from fieldbook.store.sifting.sieve import Counted
from tests.unit.gui.presenters.shell_fakes import AtOnce, FakeLists, Told, WhenTold, draft, record, row

OPERATION = CATALOGUE.form("operation")


class Bench:
    """A presenter over a fake desk, already open."""

    def __init__(self, runner: Runner | None = None, **desk: object) -> None:
        self.desk = FakeLists(**desk)  # type: ignore[arg-type]  # named as its fields
        self.view = Told()
        self.presenter = ListPresenter(self.desk, OPERATION, self.view, runner=runner or AtOnce())
        self.presenter.open()

    def lines(self, told: str = "show_lines") -> list[Line]:
        return cast("list[Line]", self.view.last(told)[0])


MANY = [row(number) for number in range(250)]


class TestWindows:
    def test_only_the_first_window_is_read_and_the_whole_is_counted(self) -> None:
        bench = Bench(rows=MANY)

        assert len(bench.lines()) == WINDOW_ROWS
        assert bench.view.last("show_count") == (WINDOW_ROWS, Counted(250))
        assert [asked.limit for asked in bench.desk.asked] == [WINDOW_ROWS]

    def test_more_continues_where_the_window_ended(self) -> None:
        bench = Bench(rows=MANY)

        bench.presenter.more()
        bench.presenter.more()

        assert [line.record for line in bench.lines("add_lines")] == [record(n) for n in range(200, 250)]
        assert bench.view.last("show_count") == (250, Counted(250))

    def test_at_the_end_there_is_no_more_to_read(self) -> None:
        bench = Bench(rows=MANY[:3])
        before = len(bench.desk.asked)

        bench.presenter.more()

        assert len(bench.desk.asked) == before

    def test_another_order_begins_at_the_top(self) -> None:
        bench = Bench(rows=MANY)
        bench.presenter.more()

        bench.presenter.reorder("name")

        assert (bench.desk.asked[-1].order, bench.desk.asked[-1].after) == ("name", None)

    def test_a_list_of_one_operation_asks_for_that_alone(self) -> None:
        bench = Bench(rows=MANY)

        bench.presenter.narrow(record(7))

        assert bench.desk.asked[-1].operation == record(7)


class TestWhatElseIsShown:
    def test_drafts_of_this_form_stand_on_top(self) -> None:
        bench = Bench(rows=MANY[:2], waiting=[draft(900), draft(901, "seizure")])

        assert [(line.record, line.is_draft) for line in bench.lines()][:2] == [
            (record(900), True),
            (record(0), False),
        ]

    def test_drafts_are_counted_with_what_is_shown(self) -> None:
        bench = Bench(rows=MANY, waiting=[draft(900), draft(901)])
        assert bench.view.last("show_count") == (len(bench.lines()), Counted(252))

        bench.presenter.more()
        assert bench.view.last("show_count") == (2 + 2 * WINDOW_ROWS, Counted(252))
        bench.presenter.more()
        assert bench.view.last("show_count") == (252, Counted(252))

    def test_drafts_do_not_make_the_window_grow_each_time_it_is_read_again(self) -> None:
        bench = Bench(rows=MANY, waiting=[draft(900)])

        for _ in range(3):
            bench.presenter.heard(Changes(drafts=True))

        assert bench.desk.asked[-1].limit == WINDOW_ROWS

    def test_drafts_of_the_whole_list_are_not_counted_in_a_part_of_it(self) -> None:
        bench = Bench(rows=[row(1), row(2, incomplete=True)], waiting=[draft(900)])
        assert bench.view.last("show_count") == (3, Counted(3))

        bench.presenter.choose("incomplete")

        assert bench.view.last("show_count") == (1, Counted(1))

    def test_nothing_at_all_says_how_to_begin(self) -> None:
        assert Bench().view.names() == ["show_empty"]

    def test_a_first_draft_is_not_nothing(self) -> None:
        assert "show_empty" not in Bench(waiting=[draft(1)]).view.names()


class TestSearch:
    FOUND = (row(1), row(2, "outcome"), row(3, "outcome"))

    def test_shows_what_is_here_and_counts_what_is_elsewhere(self) -> None:
        bench = Bench(rows=MANY, found=list(self.FOUND))

        bench.presenter.search("rec")

        assert [line.record for line in bench.lines()] == [record(1)]
        assert bench.view.last("show_found") == (1, 2, False)

    def test_everywhere_shows_all_of_it(self) -> None:
        bench = Bench(rows=MANY, found=list(self.FOUND))

        bench.presenter.search("rec", everywhere=True)

        assert [line.form for line in bench.lines()] == ["operation", "outcome", "outcome"]

    @pytest.mark.parametrize("text", ["", "   "])
    def test_nothing_to_search_for_is_the_whole_list(self, text: str) -> None:
        bench = Bench(rows=MANY, found=list(self.FOUND))
        bench.presenter.search("rec")

        bench.presenter.search(text)

        assert len(bench.lines()) == WINDOW_ROWS


class TestChanges:
    def test_a_write_to_this_form_is_read_again(self) -> None:
        bench = Bench(rows=MANY[:1])
        bench.desk.rows.append(row(77))

        bench.presenter.heard(Changes(forms=frozenset({"operation"})))

        assert bench.lines()[-1].record == record(77)

    def test_a_write_to_another_form_is_none_of_its_business(self) -> None:
        bench = Bench(rows=MANY[:1])
        before = len(bench.desk.asked)

        bench.presenter.heard(Changes(forms=frozenset({"seizure"})))

        assert len(bench.desk.asked) == before

    def test_what_has_been_scrolled_to_stays(self) -> None:
        bench = Bench(rows=MANY)
        bench.presenter.more()

        bench.presenter.heard(Changes(standing=True))

        assert len(bench.lines()) == 2 * WINDOW_ROWS


def test_a_line_keeps_what_a_row_says() -> None:
    line = line_of(row(5, state="received", incomplete=True))

    assert (line.title, line.state, line.incomplete, line.short) == ("Record 5", "received", True, "00000000")


def test_a_draft_has_no_columns_yet() -> None:
    assert draft_line(draft(5)).cells == ()


class TestMarks:
    def test_are_counted_and_asked_for_alone(self) -> None:
        bench = Bench(rows=[row(1), row(2, incomplete=True)], waiting=[draft(9)])
        assert bench.view.last("show_marks") == ({"incomplete": 1, "conflict": 0, "withdrawn": 0},)

        bench.presenter.choose("incomplete")

        assert bench.desk.asked[-1].mark == "incomplete"
        assert bench.view.last("show_count") == (1, Counted(1))
        assert not any(line.is_draft for line in bench.lines())

    def test_everything_comes_back(self) -> None:
        bench = Bench(rows=[row(1)])
        bench.presenter.choose("withdrawn")

        bench.presenter.choose(None)

        assert bench.desk.asked[-1].mark is None


class TestNarrowing:
    ARRESTS = Narrowing({"crimes": ("0204",)})

    def test_asks_for_what_fits_and_leaves_drafts_out(self) -> None:
        bench = Bench(rows=MANY[:2], waiting=[draft(900)])

        bench.presenter.narrow_by(self.ARRESTS)

        assert bench.desk.asked[-1].narrowing == self.ARRESTS
        assert not any(line.is_draft for line in bench.lines())
        assert bench.presenter.is_narrowed

    def test_what_takes_long_to_count_is_counted_beside_the_window(self) -> None:
        later = WhenTold()
        bench = Bench(later, rows=MANY)

        bench.presenter.narrow_by(self.ARRESTS)

        assert bench.view.last("show_count") == (WINDOW_ROWS, Counted(WINDOW_ROWS, exact=False))
        bench.presenter.more()
        assert bench.view.last("show_count") == (200, Counted(200, exact=False))
        later.end()
        assert bench.view.last("show_count") == (200, Counted(250))

    def test_what_was_counted_for_another_list_is_not_told(self) -> None:
        later = WhenTold()
        bench = Bench(later, rows=MANY)
        bench.presenter.narrow_by(self.ARRESTS)
        bench.presenter.narrow_by(WHOLE)

        later.end()

        assert bench.view.last("show_count") == (WINDOW_ROWS, Counted(250))
        assert later.waiting == []

    def test_what_changed_while_it_was_counted_is_counted_once_more(self) -> None:
        later = WhenTold()
        bench = Bench(later, rows=MANY)
        bench.presenter.narrow_by(self.ARRESTS)
        for _ in range(5):
            bench.presenter.heard(Changes(forms=frozenset({"operation"})))

        later.end()

        assert len(later.waiting) == 1
        later.end()
        assert later.waiting == []
        assert bench.view.last("show_count") == (WINDOW_ROWS, Counted(250))

    def test_drafts_alone_are_counted_as_what_is_shown(self) -> None:
        bench = Bench(waiting=[draft(900), draft(901)])

        bench.presenter.narrow_by(Narrowing(state="draft"))

        assert [line.record for line in bench.lines()] == [record(900), record(901)]
        assert bench.view.last("show_count") == (2, Counted(2))

    def test_a_narrowed_list_without_lines_is_no_empty_list(self) -> None:
        bench = Bench(rows=MANY[:1])
        bench.desk.rows.clear()

        bench.presenter.narrow_by(self.ARRESTS)

        assert bench.view.last("show_count") == (0, Counted(0))

    def test_a_kept_filter_brings_back_everything_it_was_kept_with(self) -> None:
        bench = Bench(rows=MANY)

        bench.presenter.take_up(
            KeptFilter("Mine", self.ARRESTS, record(7), "incomplete", "day", ascending=True)
        )

        asked = bench.desk.asked[-1]
        assert (asked.narrowing, asked.operation, asked.mark) == (self.ARRESTS, record(7), "incomplete")
        assert (asked.order, asked.ascending) == ("day", True)

    def test_chosen_columns_are_what_lines_hold(self) -> None:
        bench = Bench(rows=MANY[:1])

        bench.presenter.show_columns(("place", "_officer"))
        bench.presenter.open()

        assert bench.lines()[0].cells == ("place of Record 0", "_officer of Record 0")
        assert bench.presenter.asked.narrowing == WHOLE
