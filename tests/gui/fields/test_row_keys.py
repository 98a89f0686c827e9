"""Rows without the mouse: repeated, pasted, and brought back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.gui.fields.conftest import Ask, declared
from tests.gui.fields.keys import press
from tests.gui.fields.test_groups import ROWS, rows


def test_a_row_is_repeated_below_itself_with_the_cursor_in_it(ask: Ask) -> None:
    heard = ask(declared("operation", "agencies"), [*ROWS])
    first = heard.question.inside((0, "name"))
    assert first is not None
    first.take_focus()

    rows(heard).duplicate_row()

    assert heard.last == ((), [ROWS[0], ROWS[0], ROWS[1]])
    second = heard.question.inside((1, "name"))
    focused = QApplication.focusWidget()
    assert second is not None
    assert focused is not None
    assert second.isAncestorOf(focused)


def test_a_repeated_row_is_another_row(ask: Ask) -> None:
    """What is typed into one of them leaves the other alone."""
    heard = ask(declared("operation", "agencies"), [ROWS[1]])
    rows(heard).duplicate_row()

    second = heard.question.inside((1, "name"))
    assert second is not None
    second.typed.emit((), "Policia")

    rows(heard).remove_row(1)

    assert heard.typed[-2:] == [((1, "name"), "Policia"), ((), [ROWS[1]])]


def test_lines_of_a_spreadsheet_become_rows(ask: Ask, dressed: QApplication) -> None:
    heard = ask(declared("operation", "agencies"), [ROWS[0], {}])
    QApplication.clipboard().setText("Guardia\tLead\nPolicia\n")

    rows(heard).paste_rows()

    assert heard.last == ((), [ROWS[0], {"name": "Guardia", "role": "Lead"}, {"name": "Policia"}])


def test_an_empty_clipboard_changes_nothing(ask: Ask, dressed: QApplication) -> None:
    heard = ask(declared("operation", "agencies"), [ROWS[0]])
    QApplication.clipboard().setText("")

    rows(heard).paste_rows()

    assert heard.typed == []


def test_a_removed_row_comes_back_at_a_key(ask: Ask) -> None:
    heard = ask(declared("operation", "agencies"), [*ROWS])
    rows(heard).remove_row(0)

    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert heard.last == ((), ROWS)


def test_enter_bears_that_the_row_goes_as_its_question_is_left(ask: Ask) -> None:
    """It looked for a row that was no longer there: an error that C raised, and it ended the process."""
    heard = ask(declared("operation", "agencies"), [*ROWS])
    group, before = rows(heard), heard.question.inside((0, "role"))
    assert before is not None
    before.take_focus()
    group.left.connect(lambda _path: group.remove_row(0) if len(group._frames) > 1 else None)

    press(Qt.Key.Key_Return)

    assert heard.last == ((), [ROWS[1]])
