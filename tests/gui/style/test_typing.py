"""What the parts for typing, and the small parts, do for a person."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fieldbook.base.errors import DiskFull
from fieldbook.gui import parts
from fieldbook.gui.page import Notices
from tests.gui.style.conftest import Show


def _said(widget: QWidget) -> str:
    spoken = QAccessible.queryAccessibleInterface(widget)
    return spoken.text(QAccessible.Text.Name)


class TestThePassphrase:
    def test_is_hidden_until_asked_for_and_the_keyboard_can_ask(self, show: Show, qtbot: QtBot) -> None:
        edit = parts.PassphraseEdit("Passphrase", show_text="Show", hide_text="Hide")
        show(edit)
        edit.setText("correct horse")
        edit.setFocus()
        assert edit.displayText() != "correct horse"

        QTest.keyClick(edit, Qt.Key.Key_Tab)
        assert edit.button.hasFocus()
        QTest.keyClick(edit.button, Qt.Key.Key_Space)

        assert edit.displayText() == "correct horse"
        assert edit.button.accessibleName() == "Hide"

    def test_takes_nothing_that_is_typed_at_its_button(self, show: Show) -> None:
        """Letters went in and spaces did not: nobody could have known the passphrase that was kept."""
        edit = parts.PassphraseEdit("Passphrase", show_text="Show", hide_text="Hide")
        show(edit)
        edit.setText("correct horse")
        edit.button.setFocus()

        QTest.keyClicks(edit.button, "battery staple")

        assert edit.text() == "correct horse"

    def test_does_not_come_back_readable(self, show: Show) -> None:
        edit = parts.PassphraseEdit("Passphrase", show_text="Show", hide_text="Hide")
        show(edit)
        edit.set_shown(shown=True)

        edit.hide()
        edit.show()

        assert not edit.is_shown()


class TestTheFieldFrame:
    def test_a_problem_is_shown_marked_and_read_aloud(self, show: Show) -> None:
        edit = QLineEdit()
        field = parts.FieldFrame("Place", edit, help_text="A town.")
        show(field)

        field.show_problem("Write the town.")

        assert field.problem == "Write the town."
        assert edit.property("problem") is True
        assert edit.accessibleName() == "Place"
        assert edit.accessibleDescription() == "A town. Write the town."

    def test_it_goes_when_it_is_solved(self, show: Show) -> None:
        edit = QLineEdit()
        field = parts.FieldFrame("Place", edit)
        show(field)
        field.show_problem("Write the town.")

        field.show_problem(None)

        assert edit.property("problem") is False
        assert edit.accessibleDescription() == ""

    def test_a_warning_does_not_mark_the_box_and_yields_to_a_problem(self, show: Show) -> None:
        edit = QLineEdit()
        field = parts.FieldFrame("Date", edit)
        show(field)

        field.show_warning("This lies before the operation began.")
        assert edit.property("problem") is False
        assert edit.accessibleDescription() == "This lies before the operation began."

        field.show_problem("Write a day.")
        assert edit.accessibleDescription() == "Write a day."

        field.show_problem(None)
        assert edit.accessibleDescription() == "This lies before the operation began."

    def test_names_the_box_inside_a_control_of_several(self, show: Show) -> None:
        control, inner = QWidget(), QLineEdit()
        inner.setParent(control)
        control.setFocusProxy(inner)
        field = parts.FieldFrame("Quantity", control)
        show(field)

        field.take_focus()

        assert inner.hasFocus()
        assert inner.accessibleName() == "Quantity"


def test_words_that_look_like_markup_are_shown_as_typed(dressed: QApplication, qtbot: QtBot) -> None:
    """A name may hold anything; a label must not load a picture because of it."""
    for label in (parts.make_label("<b>Bay</b>"), parts.ElidedLabel("<b>Bay</b>")):
        qtbot.addWidget(label)

        assert label.textFormat() is Qt.TextFormat.PlainText


def test_a_page_scrolls_to_whatever_takes_the_focus(show: Show, qtbot: QtBot) -> None:
    page = parts.ScrollPage("Answers")
    boxes = [QLineEdit() for _ in range(40)]
    for box in boxes:
        page.body.addWidget(box)
    show(page, height_px=400)

    boxes[-1].setFocus()

    seen = page.viewport().rect()
    qtbot.waitUntil(lambda: seen.contains(boxes[-1].mapTo(page.viewport(), QPoint(0, 0))))


def test_a_page_scrolls_to_what_came_of_a_button_further_down(show: Show, qtbot: QtBot) -> None:
    """The refusal stood at the top of a long page, and whoever had pressed at its end saw nothing happen."""
    page, notices, button = parts.ScrollPage("Security"), Notices(), QPushButton("Change it")
    page.body.addWidget(notices)
    for _ in range(40):
        page.body.addWidget(QLineEdit())
    page.body.addWidget(button)
    show(page, height_px=400)
    button.setFocus()
    qtbot.waitUntil(lambda: page.verticalScrollBar().value() > 0)

    notices.show_error(DiskFull())

    qtbot.waitUntil(lambda: page.verticalScrollBar().value() == 0)
    assert button.hasFocus()


def test_enter_presses_a_button_that_has_the_focus(show: Show, qtbot: QtBot) -> None:
    button = parts.secondary_button("Close")
    show(button)
    button.setFocus()

    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Return)


def test_an_empty_place_offers_its_one_button(show: Show, qtbot: QtBot) -> None:
    empty = parts.EmptyState("clipboard-list", "No operations yet", "Begin with the first one.")
    button = empty.offer("New operation")
    show(empty)

    with qtbot.waitSignal(empty.acted):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_notice_can_be_put_away(show: Show, qtbot: QtBot) -> None:
    notice = parts.NoticeBanner(parts.NoticeKind.INFO, "A newer list is ready")
    notice.offer_close("Put this away")
    show(notice)

    with qtbot.waitSignal(notice.closed):
        QTest.mouseClick(notice.findChildren(parts.IconButton)[0], Qt.MouseButton.LeftButton)

    assert notice.isHidden()


def test_help_can_change_and_is_read_aloud(show: Show) -> None:
    """Leaving the unit open changes what the box asks for."""
    edit = QLineEdit()
    field = parts.FieldFrame("Quantity", edit)
    show(field)

    field.show_help("In kilograms.")

    assert edit.accessibleDescription() == "In kilograms."


def test_an_ampersand_in_a_question_is_an_ampersand(show: Show) -> None:
    """Qt would take it for a shortcut and swallow it."""
    field = parts.FieldFrame("Arms & ammunition", QLineEdit())
    show(field)

    assert field.findChildren(QLabel)[0].text() == "Arms && ammunition"
    assert field.control.accessibleName() == "Arms & ammunition"


def test_a_button_can_show_another_icon(dressed: QApplication, qtbot: QtBot) -> None:
    button = parts.secondary_button("Play", "eye")
    qtbot.addWidget(button)
    before = button.icon().pixmap(18).toImage()

    button.show_icon("eye-off")

    assert button.icon().pixmap(18).toImage() != before


def test_a_card_can_change_its_note_and_carry_a_button(show: Show) -> None:
    card = parts.Card("Seizures")
    assert card.heading is not None
    card.heading.add_trailing(parts.IconButton("plus", "Add an item"))
    show(card)

    card.heading.show_note("3 items")

    assert "3 items" in [label.text() for label in card.findChildren(QLabel) if label.isVisible()]
