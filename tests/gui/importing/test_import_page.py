"""The page for files: a template out, a filled file in, and every row's fate in sight before it is sealed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldbook.gui import style
from fieldbook.gui.fields.pick import SetBox
from fieldbook.gui.importing.page import ImportPage
from fieldbook.gui.importing.presenter import PreviewRow
from fieldbook.gui.importing.table import PADDING_PX, PreviewTable
from fieldbook.gui.presenters.places import Place, Where
from fieldbook.services import browse
from fieldbook.services.session import Session
from tests.gui.conftest import Answers, ShowShell, put_up
from tests.gui.fields.keys import point, press, write
from tests.gui.test_pages import click, words
from tests.toolkit.vaults import RESOURCES, found

FILE = "title,type\nA release,press_release\nA rumour,hearsay\n"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = found(tmp_path / "station")
    yield opened
    opened.close()


@pytest.fixture
def page(session: Session, show_shell: ShowShell) -> ImportPage:
    """The page, with the source form chosen."""
    shell = show_shell(session)
    shell.presenter.go(Place(Where.IMPORT))
    assert isinstance(shell.page, ImportPage)
    shell.page.presenter.form = "source"
    return shell.page


def cells(page: ImportPage) -> list[list[str]]:
    """What the preview shows."""
    model = page.table.rows
    return [
        [str(model.data(model.index(row, column))) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def previewed(page: ImportPage, path: Path, *, answers: Answers, qtbot: QtBot) -> None:
    answers.places = [path]
    click(page, "Choose file")
    qtbot.waitUntil(page.table.isVisible)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "in.csv"
    path.write_text(FILE, encoding="utf-8")
    return path


def test_every_row_is_seen_before_it_is_taken_in(
    page: ImportPage, session: Session, *, source: Path, answers: Answers, qtbot: QtBot
) -> None:
    previewed(page, source, answers=answers, qtbot=qtbot)

    first, second = cells(page)
    assert first[:2] == ["3", "To be mended"]
    assert first[3:5] == ["Sort of source", "hearsay"]
    assert first[5].startswith("Choose")
    assert second[:2] == ["2", "New"]
    assert "A release" in second[2]
    assert "1 new, 1 to be mended" in words(page)
    assert browse.counts(session).by_form["source"] == 0


@pytest.fixture
def table(look: QApplication, qtbot: QtBot) -> PreviewTable:
    """The preview of many rows, every third with more to mend than one line holds."""
    sentences = ("Choose one.", "Write 0 or more.", "No record has this name; write it as it stands. " * 3)
    table = PreviewTable()
    qtbot.addWidget(table)
    put_up(qtbot, table)
    told = (sentences[at % 3] for at in range(300))
    table.rows.show_rows(
        [PreviewRow(str(at), "rejected", "Drugs", "Where", text) for at, text in enumerate(told)]
    )
    return table


def words_px(table: PreviewTable, row: int) -> float:
    """How high what is to be mended is, laid out as it is painted."""
    layout = QTextLayout(str(table.rows.index(row, 5).data()), table.font())
    layout.beginLayout()
    lines = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(table.columnWidth(5) - PADDING_PX)
        lines += 1
    layout.endLayout()
    return lines * table.fontMetrics().height()


@pytest.mark.parametrize("percent", [100, 150])
def test_what_to_mend_is_read_whole(look: QApplication, table: PreviewTable, percent: int) -> None:
    """It said to write a name as it stands in the list, or … and no word of what else one can do."""
    style.apply(look, scheme="light", resources=RESOURCES, text_percent=percent)
    table.resize(1100, 500)
    usual_px = style.sizes().control_px

    for row in (0, 150, 299):
        table.selectRow(row)
        last = table.rowAt(table.viewport().height() - 1)
        seen = range(table.rowAt(0), last if last >= 0 else 300)
        assert [at for at in seen if table.rowHeight(at) < words_px(table, at)] == []
        assert {table.rowHeight(at) > usual_px for at in seen if at % 3 == 2} == {True}
        assert {table.rowHeight(at) for at in seen if at % 3 != 2} == {usual_px}
        assert table.visualRect(table.currentIndex()).bottom() <= table.viewport().height()


def test_good_rows_are_taken_in_and_the_others_handed_back(
    page: ImportPage, session: Session, *, source: Path, answers: Answers, qtbot: QtBot
) -> None:
    previewed(page, source, answers=answers, qtbot=qtbot)

    click(page, "Take 1 in")
    qtbot.waitUntil(lambda: "1 records taken in" in words(page))

    assert browse.counts(session).by_form["source"] == 1
    assert (source.parent / "in-rejected.csv").is_file()
    assert "in-rejected.csv" in words(page)


def test_they_may_come_as_drafts(
    page: ImportPage, session: Session, *, source: Path, answers: Answers, qtbot: QtBot
) -> None:
    page.presenter.change_taking("drafts")
    previewed(page, source, answers=answers, qtbot=qtbot)

    click(page, "Take 1 in")
    qtbot.waitUntil(lambda: "1 drafts taken in" in words(page))

    assert browse.counts(session).drafts == 1


def test_a_file_can_be_put_away(
    page: ImportPage, session: Session, *, source: Path, answers: Answers, qtbot: QtBot
) -> None:
    previewed(page, source, answers=answers, qtbot=qtbot)

    press(Qt.Key.Key_Escape, at=page)

    assert page.table.isHidden() or not page.table.isVisible()
    assert browse.counts(session).by_form["source"] == 0


def test_what_cannot_be_read_is_refused_with_its_number(
    page: ImportPage, tmp_path: Path, *, answers: Answers, qtbot: QtBot
) -> None:
    path = tmp_path / "in.xlsx"
    path.write_bytes(b"no workbook")
    answers.places = [path]

    click(page, "Choose file")

    qtbot.waitUntil(lambda: "S104" in words(page))


def test_a_template_is_written_where_it_was_asked_for(
    page: ImportPage, tmp_path: Path, *, answers: Answers
) -> None:
    answers.places = [tmp_path / "mine"]

    click(page, "Write template")

    assert (tmp_path / "mine.xlsx").is_file()
    assert "Template written: mine.xlsx" in words(page)


class TestTheForm:
    @pytest.fixture
    def box(self, page: ImportPage, qtbot: QtBot) -> SetBox:
        """Pressed in the middle of the name that stands in it."""
        with qtbot.waitActive(page.window()):
            page.window().activateWindow()
        page.presenter.form = "operation"
        (box,) = page.findChildren(SetBox)
        assert box.text() == "Operation"
        point(box, QPoint(30, box.height() // 2))
        return box

    def test_is_found_by_what_is_typed_after_a_press(self, page: ImportPage, box: SetBox) -> None:
        assert {"Operation", "Outcome", "Source"} <= set(box.offered())

        write("Out")
        assert box.text() == "Out"
        press(Qt.Key.Key_Return)

        assert (page.presenter.form, box.text()) == ("outcome", "Outcome")

    def test_is_what_was_meant_when_somebody_goes_on_without_enter(
        self, page: ImportPage, box: SetBox
    ) -> None:
        write("Outc")
        page.arrive()

        assert (page.presenter.form, box.text()) == ("outcome", "Outcome")

    def test_stays_where_nothing_has_that_name(self, page: ImportPage, box: SetBox) -> None:
        write("xyz")
        page.arrive()

        assert (page.presenter.form, box.text()) == ("operation", "Operation")

    def test_closes_its_list_by_a_second_press(self, box: SetBox) -> None:
        point(box)

        assert not box.is_open
