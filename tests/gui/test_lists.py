"""A list is narrowed, sorted, shaped and written, and many of its lines are dealt with at once."""

from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from fieldbook.catalogue import CATALOGUE
from fieldbook.gui import style
from fieldbook.gui.lists.menus import Menu
from fieldbook.gui.parts import IconButton, NoticeBanner, Whole
from fieldbook.gui.presenters.places import Place, Where
from fieldbook.gui.tables.delegate import CELL_PX, days_px
from fieldbook.gui.tables.widths import Needs, Sort
from fieldbook.gui.tongue import turn
from fieldbook.gui.views.list_page import ListPage
from fieldbook.services import browse
from fieldbook.services.browse import Asked
from fieldbook.services.lists.columns import chosen
from fieldbook.services.session import Session
from fieldbook.store.rows import Page
from tests.gui.conftest import Answers, ShowShell
from tests.gui.fields.keys import point, press, write
from tests.gui.outcomes import page, session
from tests.toolkit.vaults import RESOURCES, save_operation, save_outcome

__all__ = ["page", "session"]  # fixtures

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def typing(page: ListPage, qtbot: QtBot) -> None:
    """The window takes what is typed."""
    with qtbot.waitActive(page.window()):
        page.window().activateWindow()


def titles(page: ListPage) -> list[str]:
    table = page.table.records
    return [table.line(row).title.split(": ")[1] for row in range(table.rowCount())]


def take(menu: Menu, words: str) -> None:
    """Choose the one action that begins so."""
    (action,) = (one for one in menu.actions() if one.text().startswith(words))
    action.trigger()
    menu.deleteLater()
    QApplication.processEvents()


def button(page: ListPage, words: str) -> QPushButton:
    found = page.findChildren(QPushButton)
    return next(one for one in found if one.isVisible() and one.text().startswith(words))


class TestFilters:
    def test_a_chip_says_what_it_is_set_to(self, page: ListPage) -> None:
        take(page.around.filters.menu("measure"), "Potential victim")

        assert titles(page) == ["7 persons", "44 persons"]
        assert page.around.filters.chip("measure").text() == "What happened: Potential victim identified"

        take(page.around.filters.menu("measure"), "Arrest")
        assert len(titles(page)) == 3

    def test_esc_shows_the_whole_list_again(self, page: ListPage) -> None:
        take(page.around.filters.menu("state"), "Sent")
        assert titles(page) == []

        press(Qt.Key.Key_Escape, at=page.table)

        assert len(titles(page)) == 3

    @pytest.mark.usefixtures("typing")
    def test_other_days_are_typed_as_anywhere(self, page: ListPage) -> None:
        take(page.around.filters.menu("days"), "Other days")
        write("12.2019")
        press(Qt.Key.Key_Tab)
        write("soon")
        press(Qt.Key.Key_Return)
        assert len(titles(page)) == 3
        assert page.around.filters.days.isVisible()

        press(Qt.Key.Key_A, CONTROL)
        write("2019")
        press(Qt.Key.Key_Return)

        assert titles(page) == ["44 persons"]
        assert not page.around.filters.days.isVisible()

    @pytest.mark.usefixtures("typing")
    def test_one_is_kept_by_name_and_taken_up_again(self, page: ListPage) -> None:
        take(page.around.filters.menu("measure"), "Arrest")
        take(page.around.tools.filters_menu(), "Keep what is shown")
        write("Winter")
        press(Qt.Key.Key_Return)
        page.around.filters.clear()

        take(page.around.tools.filters_menu(), "Winter")

        assert titles(page) == ["3 persons"]
        take(page.around.tools.filters_menu(), "Forget Winter")
        assert "Winter" not in [one.text() for one in page.around.tools.filters_menu().actions()]


class TestColumns:
    def test_are_chosen_kept_and_brought_back(self, page: ListPage, session: Session) -> None:
        take(page.around.tools.columns_menu(), "Operation")

        model = page.table.records
        last = model.columnCount() - 2
        assert model.headerData(last, Qt.Orientation.Horizontal) == "Operation"
        assert model.index(0, last).data() == "Theseus"

        take(page.around.tools.columns_menu(), "The usual")
        assert model.columnCount() == last + 1

    def test_a_heading_that_is_dragged_stays_where_it_was_put(self, page: ListPage) -> None:
        model, header = page.table.records, page.table.horizontalHeader()

        header.moveSection(3, 1)
        QApplication.processEvents()

        assert model.headerData(1, Qt.Orientation.Horizontal) == "Day"
        assert [header.visualIndex(at) for at in range(model.columnCount())] == [0, 1, 2, 3, 4]

    def test_a_heading_with_an_index_sorts_and_others_say_that_they_do_not(self, page: ListPage) -> None:
        header, model = page.table.horizontalHeader(), page.table.records
        header.sectionClicked.emit(3)
        assert titles(page) == ["3 persons", "7 persons", "44 persons"]
        header.sectionClicked.emit(3)
        assert titles(page) == ["44 persons", "7 persons", "3 persons"]

        header.sectionClicked.emit(1)

        assert titles(page) == ["44 persons", "7 persons", "3 persons"]
        tip = model.headerData(1, Qt.Orientation.Horizontal, int(Qt.ItemDataRole.ToolTipRole))
        assert str(tip).startswith("Not sorted by this")


class TestMany:
    def test_are_chosen_by_keyboard(self, page: ListPage) -> None:
        page.table.setFocus()
        press(Qt.Key.Key_Down, SHIFT, at=page.table)
        assert len(page.around.records()) == 2
        assert page.around.chosen.isVisible()

        press(Qt.Key.Key_A, CONTROL, at=page.table)
        assert len(page.around.records()) == 3

        press(Qt.Key.Key_Escape, at=page.table)
        assert len(page.around.records()) == 1
        assert not page.around.chosen.isVisible()

    def test_are_looked_at_together(self, page: ListPage, qtbot: QtBot) -> None:
        page.table.selectAll()
        with qtbot.waitSignal(page.went) as went:
            button(page, "Look at them").click()

        assert went.args is not None
        assert len(went.args[0].records) == 3
        assert went.args[0].where is Where.PICKED

    @pytest.mark.usefixtures("typing")
    def test_are_withdrawn_for_a_reason_that_was_typed(self, page: ListPage, qtbot: QtBot) -> None:
        page.table.selectAll()
        button(page, "Withdraw …").click()
        sure = button(page, "Withdraw these 3")
        assert not sure.isEnabled()

        write("Entered twice")
        sure.click()

        qtbot.waitUntil(lambda: titles(page) == [])

    def test_are_chosen_by_clicks_alone_where_somebody_says_so(self, page: ListPage) -> None:
        opened: list[object] = []
        page.went.connect(opened.append)
        several = page.around.tools.findChildren(IconButton)[0]
        several.click()
        page.table.clearSelection()

        for row in (0, 2):
            point(page.table.viewport(), page.table.visualRect(page.table.records.index(row, 0)).center())

        assert len(page.around.records()) == 2
        assert not opened

    def test_a_line_goes_on_being_chosen_when_the_list_is_read_again(self, page: ListPage) -> None:
        page.table.selectAll()

        page.presenter.open()

        assert len(page.around.records()) == 3


def test_a_line_is_chosen_and_stays_so_where_reading_goes_leftwards(
    session: Session, show_shell: ShowShell, look: QApplication
) -> None:
    """Qt's own way to choose a whole line finds no column in a mirrored window."""
    turn(look, Qt.LayoutDirection.RightToLeft)
    shell = show_shell(session)
    shell.presenter.go(Place(Where.LIST, "outcome"))
    assert isinstance(shell.page, ListPage)
    table = shell.page.table

    assert [line.record for line in table.chosen_lines()] == [table.records.line(0).record]

    wanted = table.records.line(2)
    table.choose(wanted.record)
    shell.page.presenter.open()

    assert [line.record for line in table.chosen_lines()] == [wanted.record]


class TestWriting:
    def test_what_is_shown_goes_into_a_workbook_and_is_said_to_be_readable(
        self, page: ListPage, answers: Answers, tmp_path: Path, *, qtbot: QtBot
    ) -> None:
        take(page.around.filters.menu("measure"), "Arrest")
        answers.places = [tmp_path / "arrests"]

        page.around.tools.exported.emit()
        qtbot.waitUntil(lambda: page.notices.banner is not None)

        assert len(list(load_workbook(tmp_path / "arrests.xlsx")["Outcomes"].values)) == 2
        (banner,) = (one for one in page.findChildren(NoticeBanner) if one.isVisible())
        assert "not encrypted" in banner.accessibleDescription()


def test_a_filter_is_named_where_a_small_screen_has_room_for_it(page: ListPage) -> None:
    page.window().resize(910, 512)

    take(page.around.tools.filters_menu(), "Keep what is shown")
    QApplication.processEvents()

    (whole,) = page.findChildren(Whole)
    body = whole.widget()
    assert body is not None
    assert body.minimumSizeHint().width() <= whole.viewport().width()

    assert page.escape()
    assert [tool.isVisible() for tool in page.around.tools.findChildren(IconButton)] == [True] * 4


def test_no_figure_is_cut_in_large_letters(page: ListPage, session: Session, look: QApplication) -> None:
    """A third of them were, beside a column of days that was empty."""
    save_outcome(session, save_operation(session), "1245", happened_on="3.2.2020")
    style.apply(look, scheme="light", resources=RESOURCES, text_percent=150)
    page.arrive()
    QApplication.processEvents()
    table, at = page.table, CATALOGUE.form("outcome").listed.index("figure") + 1
    metrics = QFontMetrics(style.font())
    shown = [str(table.records.index(row, at).data()) for row in range(table.records.rowCount())]

    assert "1,245 persons" in shown
    room_px = table.columnWidth(at) - CELL_PX
    assert [one for one in shown if metrics.horizontalAdvance(one) > room_px] == []
    assert sum(table.columnWidth(one) for one in range(table.records.columnCount())) <= table.width()


def test_no_figure_and_no_heading_is_cut(page: ListPage, session: Session) -> None:
    """Of "about 1,245,678 persons" the last digits were missing, beside days that had room."""
    page.window().resize(1300, 768)
    save_outcome(
        session,
        save_operation(session),
        figure={"qualifier": "approximately", "value": "1245678", "unit": "person"},
        happened_on="3.2.2020",
        detail="word " * 30,
    )
    page.arrive()
    QApplication.processEvents()
    table, columns = page.table, range(page.table.records.columnCount())
    at = CATALOGUE.form("outcome").listed.index("figure") + 1
    metrics = QFontMetrics(style.font())
    shown = [str(table.records.index(row, at).data()) for row in range(table.records.rowCount())]
    header = table.horizontalHeader()

    assert "about 1,245,678 persons" in shown
    room_px = table.columnWidth(at) - CELL_PX
    assert [one for one in shown if metrics.horizontalAdvance(one) > room_px] == []
    lacking_px = [header.sectionSizeFromContents(one).width() - header.sectionSize(one) for one in columns]
    assert max(lacking_px) <= 0


def test_the_name_of_a_column_comes_before_what_is_in_another(look: QApplication) -> None:
    """Beside a long figure "En las palabras del informe" was cut, and a day had less room than its name."""
    needs, shown = Needs(), QStandardItemModel(1, 5)
    shown.setItem(0, 1, QStandardItem("an unknown number of things that nobody has counted"))
    needs.begin([Sort.FIGURE, Sort.TEXT, Sort.DAY])
    needs.look(shown)

    _title, figure_px, text_px, day_px, _state = wide = needs.share_out(1000, [70, 190, 130])

    assert (text_px >= 190, day_px >= 130) == (True, True)
    assert figure_px >= 190
    assert sum(wide) <= 1000


class TestAColumnOfDays:
    """In a list without any day it kept the room of one, and a figure beside it was cut."""

    def test_gives_its_room_to_the_others_while_there_is_no_day(self, look: QApplication) -> None:
        with_days, without = (
            needs_of(["USD 200,000", "1 March 2026"]).share_out(700, [70, 40]),
            needs_of(["USD 200,000", ""]).share_out(700, [70, 40]),
        )

        assert with_days[2] >= days_px() + CELL_PX
        assert without[2] < with_days[2]
        assert without[1] > with_days[1]

    def test_has_room_for_the_first_day_however_far_down(self, look: QApplication) -> None:
        needs, shown = Needs(), QStandardItemModel(90, 3)
        needs.begin([Sort.DAY])
        needs.look(shown)
        shown.setItem(80, 1, QStandardItem("9 December 2019"))

        assert needs.look(shown, 70)
        assert needs.share_out(700, [40])[1] >= days_px() + CELL_PX
        assert not needs.look(shown, 85)

    def test_gets_its_room_when_a_line_with_a_day_is_read(self, page: ListPage) -> None:
        table, at = page.table, CATALOGUE.form("outcome").listed.index("happened_on") + 1
        line = table.records.line(0)
        table.show_columns(chosen(CATALOGUE.form("outcome"), CATALOGUE.form("outcome").listed))
        table.show_lines([replace(line, cells=("",) * len(line.cells))], more=True)
        narrow_px = table.columnWidth(at)

        table.records.add_lines([line], more=False)

        assert narrow_px < days_px() + CELL_PX <= table.columnWidth(at)


def needs_of(words: list[str]) -> Needs:
    """What two columns need, of a figure and of a day, in a list of one line."""
    needs, shown = Needs(), QStandardItemModel(1, 4)
    for at, word in enumerate(words, start=1):
        shown.setItem(0, at, QStandardItem(word))
    needs.begin([Sort.FIGURE, Sort.DAY])
    needs.look(shown)
    return needs


def test_going_to_a_list_asks_for_it_once(
    session: Session, show_shell: ShowShell, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was read twice, with its marks: half of the wait before a large one is there."""
    shell, asked, ask = show_shell(session), list[Asked](), browse.page

    def page(read: Session, wanted: Asked) -> Page:
        asked.append(wanted)
        return ask(read, wanted)

    monkeypatch.setattr(browse, "page", page)
    for form in ("outcome", "source", "outcome"):
        shell.presenter.go(Place(Where.LIST, form))

    assert [one.form for one in asked] == ["outcome", "source", "outcome"]
