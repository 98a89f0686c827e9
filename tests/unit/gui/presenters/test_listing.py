"""What a list shows."""

from typing import cast

import pytest

from fieldbook.catalogue import CATALOGUE
from fieldbook.gui.presenters.listing import WINDOW_ROWS, Line, ListPresenter, draft_line, line_of
from fieldbook.services.changes import Changes
from tests.unit.gui.presenters.shell_fakes import FakeLists, Told, draft, record, row

OPERATION = CATALOGUE.form("operation")


class Bench:
    """A presenter over a fake desk, already open."""

    def __init__(self, **desk: object) -> None:
        self.desk = FakeLists(**desk)  # type: ignore[arg-type]  # named as its fields
        self.view = Told()
        self.presenter = ListPresenter(self.desk, OPERATION, self.view)
        self.presenter.open()

    def lines(self, told: str = "show_lines") -> list[Line]:
        return cast("list[Line]", self.view.last(told)[0])


MANY = [row(number) for number in range(250)]


class TestWindows:
    def test_only_the_first_window_is_read_and_the_whole_is_counted(self) -> None:
        bench = Bench(rows=MANY)

        assert len(bench.lines()) == WINDOW_ROWS
        assert bench.view.last("show_count") == (WINDOW_ROWS, 250)
        assert [asked.limit for asked in bench.desk.asked] == [WINDOW_ROWS]

    def test_more_continues_where_the_window_ended(self) -> None:
        bench = Bench(rows=MANY)

        bench.presenter.more()
        bench.presenter.more()

        assert [line.record for line in bench.lines("add_lines")] == [record(n) for n in range(200, 250)]
        assert bench.view.last("show_count") == (250, 250)

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
        assert bench.view.last("show_count") == (2, 1)
        assert not any(line.is_draft for line in bench.lines())

    def test_everything_comes_back(self) -> None:
        bench = Bench(rows=[row(1)])
        bench.presenter.choose("withdrawn")

        bench.presenter.choose(None)

        assert bench.desk.asked[-1].mark is None
