"""A paste is looked at cell by cell, and one undo takes all of it back, with the keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from fieldbook.base import limits
from fieldbook.gui.parts import LinkLine
from tests.gui.fields.conftest import Ask, declared
from tests.gui.fields.keys import focused, press, write
from tests.gui.fields.test_groups import ROWS, rows

CONTROL = Qt.KeyboardModifier.ControlModifier
BAD = "Agency\tRole\tColour\nGuardia\tLead\tred\nPolicia\tboss of it all\tblue\n"


def paste(text: str) -> None:
    QApplication.clipboard().setText(text)


def test_one_undo_takes_the_whole_paste_back(ask: Ask, dressed: QApplication) -> None:
    heard = ask(declared("operation", "agencies"), [ROWS[0], {}])
    paste("Guardia\tLead\nPolicia\nFrontex\n")
    rows(heard).paste_rows()
    assert rows(heard).rows == 4
    assert rows(heard).last.said == "3 rows are pasted."

    press(Qt.Key.Key_Z, CONTROL)

    assert heard.last == ((), [ROWS[0], {}])
    assert rows(heard).rows == 2
    assert rows(heard).last.said == ""


def test_a_line_that_was_typed_into_undoes_its_own_typing_first(ask: Ask, dressed: QApplication) -> None:
    heard = ask(declared("operation", "agencies"), [ROWS[0]])
    paste("Guardia\tLead\nPolicia\n")
    rows(heard).paste_rows()
    write("x")

    press(Qt.Key.Key_Z, CONTROL)
    assert rows(heard).rows == 3

    press(Qt.Key.Key_Z, CONTROL)
    assert rows(heard).rows == 1
    assert heard.last == ((), [ROWS[0]])


def test_what_needs_a_look_is_listed_and_leads_to_its_cell(ask: Ask, dressed: QApplication) -> None:
    heard = ask(declared("operation", "agencies"), [])
    paste(BAD)
    rows(heard).paste_rows()

    table = rows(heard)
    assert table.notes.isVisible()
    assert focused() is table.notes
    colour, role = table.notes.lines
    assert colour == "Line 1: No question has this heading; its cells were not taken. Pasted: Colour"
    assert role.startswith("Line 3, Role: Choose")
    assert role.endswith("Pasted: boss of it all")
    assert table.notes.accessibleDescription() == f"{colour}\n{role}"
    assert heard.left[0] == ()

    press(Qt.Key.Key_Tab)
    assert isinstance(focused(), LinkLine)
    press(Qt.Key.Key_Return)
    question = heard.question.inside((1, "role"))
    assert question is not None
    assert question.isAncestorOf(focused())


def test_the_list_goes_with_the_paste_that_it_is_about(ask: Ask, dressed: QApplication) -> None:
    heard = ask(declared("operation", "agencies"), [])
    paste(BAD)
    rows(heard).paste_rows()

    rows(heard).last.undo()

    assert not rows(heard).notes.isVisible()
    assert rows(heard).rows == 0


def test_a_row_that_was_removed_meanwhile_leads_nowhere(ask: Ask, dressed: QApplication) -> None:
    heard = ask(declared("operation", "agencies"), [])
    paste(BAD)
    rows(heard).paste_rows()
    rows(heard).remove_row(1)

    rows(heard).notes.chosen.emit(1)

    assert rows(heard).rows == 1


def test_no_more_rows_than_fit_and_each_other_line_is_told(
    ask: Ask, dressed: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "ROWS_MOST", 2)
    heard = ask(declared("operation", "agencies"), [ROWS[0]])
    paste("Guardia\nPolicia\n")
    rows(heard).paste_rows()

    assert rows(heard).rows == 2
    (told,) = rows(heard).notes.lines
    assert told.startswith("Line 2: At most")
    assert told.endswith("this line was not taken. Pasted: Policia")
