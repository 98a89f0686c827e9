"""A record on paper: whole, findable again, with lines to sign on, and nothing typed is markup."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextFrameFormat
from PySide6.QtWidgets import QApplication

from fieldbook.base.ids import RecordId
from fieldbook.gui import style
from fieldbook.gui.paper.layout import document_of
from fieldbook.gui.paper.page import PaperPage
from fieldbook.gui.paper.press import Press
from fieldbook.gui.presenters.places import Place, Where
from fieldbook.gui.tongue import turn
from fieldbook.services.browse import ShownSection
from fieldbook.services.printing.paper import Paper, PaperBar, PaperChart, PaperTable, Signer
from fieldbook.services.session import Session
from tests.gui.conftest import Answers, ShowShell
from tests.gui.fields.keys import press
from tests.toolkit.vaults import RESOURCES, found, save_operation, save_outcome

PAPER = Paper(
    heading="Custody receipt",
    title="DR-7/26: Transfer",
    record=RecordId("5a" * 16),
    code="7Q4K-M2XC",
    sections=(ShownSection("What was done", (("Received by", "المفتش أمين العلي"),)),),
    printed_at="2026-11-22 14:02 UTC",
    printed_by="Amina Obi, Harbour tablet 4",
    charts=(PaperChart("In numbers: persons", (PaperBar("Arrest", "at least 72 persons", 0.5, 1.0),)),),
    tables=(PaperTable("Chain", ("No.", "Day"), (("1", "28 February 2026"), ("2", "1 March 2026")), 1),),
    signers=(Signer("Handed over by", "Zoë Martínez"), Signer("Witness", "")),
)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    session = found(tmp_path / "station")
    yield session
    session.close()


class TestAPaper:
    def test_says_everything(self, look: QApplication) -> None:
        text = document_of(PAPER).toPlainText()

        for part in ("Custody receipt", "DR-7/26: Transfer", "7Q4K-M2XC", "المفتش", "Zoë", "1 March 2026"):
            assert part in text

    def test_takes_nothing_that_was_typed_for_markup(self, look: QApplication) -> None:
        hostile = "<img src='file:///etc/passwd'><b>bold</b> &amp;"
        paper = replace(PAPER, title=hostile, sections=(ShownSection(hostile, ((hostile, hostile),)),))

        assert document_of(paper).toPlainText().count(hostile) == 4

    def test_has_answers_at_the_height_of_their_questions(self, look: QApplication) -> None:
        """They lay a pixel lower: marks of direction that no font of ours has made their lines taller."""
        document = document_of(PAPER)
        document.setTextWidth(600)
        placed = document.documentLayout()
        placed.documentSize()  # lays it out

        def line_px(words: str) -> float:
            block = document.find(words).block()
            box, laid = placed.blockBoundingRect(block), block.layout()
            assert laid.lineCount() == 1
            return box.y() + laid.lineAt(0).ascent()

        assert line_px("Code of this revision") == line_px(PAPER.code)
        assert line_px("Printed") == line_px(PAPER.printed_at)

    def test_is_dark_on_white_whatever_colours_the_window_has(self, look: QApplication) -> None:
        light = list(Press(PAPER).pictures(60))
        style.apply(look, scheme="dark", resources=RESOURCES)

        assert list(Press(PAPER).pictures(60)) == light

    def test_draws_the_same_line_on_every_side_of_a_table(self, look: QApplication) -> None:
        """Qt's own is lit from above: pale on two sides, thick and dark on the others."""
        document = document_of(PAPER)
        formats = [one.frameFormat() for one in document.rootFrame().childFrames()]
        lined = [one for one in formats if one.border() > 0]

        assert [one.borderStyle() for one in lined] == [QTextFrameFormat.BorderStyle.BorderStyle_Solid]

    def test_has_a_line_for_each_who_signs(self, look: QApplication) -> None:
        assert len(re.findall("_{30}", document_of(PAPER).toPlainText())) == 2


class TestAPress:
    def test_makes_a_pdf_whose_description_names_nothing(self, look: QApplication) -> None:
        raw = Press(PAPER).pdf()

        assert raw.startswith(b"%PDF-")
        assert b"DR-7/26" not in raw.split(b"stream")[-1]
        assert raw.rstrip().endswith(b"%%EOF")

    def test_makes_as_many_pages_as_are_needed(self, look: QApplication) -> None:
        long = ShownSection("Account", (("Note", "A long account of that day. " * 900),))

        assert Press(PAPER).pages == 1
        assert Press(replace(PAPER, sections=(long,))).pages > 2

    @pytest.mark.parametrize(
        "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft], ids=["ltr", "rtl"]
    )
    def test_paints_something_on_every_page(self, look: QApplication, direction: Qt.LayoutDirection) -> None:
        turn(look, direction)
        (picture,) = Press(PAPER).pictures(40)

        colours = {picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())}
        assert len(colours) > 3

    def test_is_mirrored_for_those_who_read_from_the_right(self, look: QApplication) -> None:
        turn(look, Qt.LayoutDirection.RightToLeft)
        text = document_of(PAPER).toPlainText()

        assert text.index("Day") < text.index("No.")

    @pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
    def test_names_of_answers_begin_where_headings_do(
        self, look: QApplication, direction: Qt.LayoutDirection
    ) -> None:
        turn(look, direction)
        document = document_of(PAPER)
        document.setTextWidth(600)
        boxes = {}
        block = document.begin()
        while block.isValid():
            boxes[block.text()] = document.documentLayout().blockBoundingRect(block)
            block = block.next()

        heading, label = boxes["What was done"], boxes["Received by"]
        assert heading.width() > label.width()
        if direction is Qt.LayoutDirection.RightToLeft:
            assert label.right() == pytest.approx(heading.right(), abs=1)
        else:
            assert label.left() == pytest.approx(heading.left(), abs=1)


class TestThePage:
    def test_comes_up_with_a_key(self, session: Session, show_shell: ShowShell) -> None:
        record = save_operation(session)
        shell = show_shell(session)
        shell.presenter.go(Place(Where.RECORD, record))
        assert shell.page is not None

        press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier, at=shell.page)

        assert isinstance(shell.page, PaperPage)

    def test_an_operation_has_a_report_one_key_from_its_figures(
        self, session: Session, show_shell: ShowShell
    ) -> None:
        operation = save_operation(session)
        save_outcome(session, operation, "44")
        shell = show_shell(session)
        shell.presenter.go(Place(Where.RECONCILE, operation))
        assert shell.page is not None

        press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier, at=shell.page)

        assert isinstance(shell.page, PaperPage)
        assert shell.presenter.place == Place(Where.REPORT, operation)

    def test_keeps_a_pdf_where_the_person_says(
        self, session: Session, show_shell: ShowShell, *, answers: Answers, tmp_path: Path
    ) -> None:
        shell = show_shell(session)
        shell.presenter.go(Place(Where.PAPER, save_operation(session)))
        page = shell.page
        assert isinstance(page, PaperPage)
        answers.places.append(tmp_path / "paper.pdf")

        page.save()

        assert (tmp_path / "paper.pdf").read_bytes().startswith(b"%PDF-")
        assert [left.name for left in tmp_path.glob("*.part")] == []
