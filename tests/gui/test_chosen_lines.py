"""What is chosen in a list stays chosen as long as it is there, and is told as it is."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from fieldbook.gui.views.list_page import ListPage
from fieldbook.services.lists.narrowing import Narrowing
from tests.gui.fields.keys import press
from tests.gui.outcomes import page, session
from tests.gui.test_lists import button, titles

__all__ = ["page", "session"]  # fixtures

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def count(page: ListPage) -> str:
    """What the bar says about how many are chosen."""
    (told,) = (one for one in page.around.chosen.findChildren(QLabel) if one.text().endswith(" chosen"))
    return told.text() if told.isVisible() else ""


class TestManyLines:
    def test_stay_chosen_when_other_columns_are_shown(self, page: ListPage) -> None:
        page.table.setFocus()
        for _ in range(2):
            press(Qt.Key.Key_Down, SHIFT, at=page.table)
        before = page.around.records()

        page.around.tools.columns.emit(("happened_on",))

        assert page.around.records() == before
        assert count(page) == "3 chosen"
        button(page, "Choose none").click()
        assert (len(page.around.records()), page.around.chosen.isVisible()) == (1, False)

    def test_are_no_longer_offered_where_none_of_them_is_left(self, page: ListPage) -> None:
        page.table.selectAll()

        page.around.filters.narrowed.emit(Narrowing({"measure": ("intervention",)}))

        assert (titles(page), page.around.records()) == ([], ())
        assert not page.around.chosen.isVisible()

    def test_one_that_was_let_go_stays_so_when_the_list_is_read_again(self, page: ListPage) -> None:
        page.table.selectAll()
        at = page.table.visualRect(page.table.records.index(1, 0)).center()
        QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, CONTROL, at)
        before = page.around.records()
        assert len(before) == 2

        page.presenter.open()

        assert page.around.records() == before


class TestTheEnds:
    def test_are_one_key_away(self, page: ListPage) -> None:
        table = page.table
        table.setFocus()

        for key, row in ((Qt.Key.Key_End, 2), (Qt.Key.Key_Home, 0), (Qt.Key.Key_End, 2)):
            press(key, at=table)
            assert [line.record for line in table.chosen_lines()] == [table.records.line(row).record]
            assert table.selectionModel().isRowSelected(row)
            assert table.currentIndex().row() == row

    def test_are_reached_with_all_that_lies_between(self, page: ListPage) -> None:
        table = page.table
        table.setFocus()
        press(Qt.Key.Key_Down, at=table)

        press(Qt.Key.Key_Home, SHIFT, at=table)
        assert [table.records.row_of(line.record) for line in table.chosen_lines()] == [0, 1]

        press(Qt.Key.Key_End, SHIFT, at=table)
        assert [table.records.row_of(line.record) for line in table.chosen_lines()] == [1, 2]
