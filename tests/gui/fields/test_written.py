"""Fields whose answer is written."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldbook.forms.values.day import Day, parse_day
from fieldbook.gui import tongue
from fieldbook.gui.fields.written import DayField, LinesField, NumberField, TextField
from tests.gui.fields.conftest import Ask, declared
from tests.gui.fields.keys import focused, press, write
from tests.toolkit.pseudo import compile_once
from tests.toolkit.vaults import RESOURCES


class TestText:
    def test_every_letter_is_told(self, ask: Ask) -> None:
        heard = ask(declared("operation", "name"))
        write("Thes")
        assert [typed for _, typed in heard.typed] == ["T", "Th", "The", "Thes"]

    def test_leaving_is_told_once(self, ask: Ask) -> None:
        heard = ask(declared("operation", "name"))
        press(Qt.Key.Key_Tab)
        assert heard.left == [()]
        assert focused().objectName() == "elsewhere"

    def test_a_long_text_shows_its_beginning(self, ask: Ask) -> None:
        heard = ask(declared("outcome", "detail"), "Durrës, " * 40)
        assert isinstance(heard.question.field, TextField)
        assert heard.question.field.line.cursorPosition() == 0

    def test_what_there_is_no_room_for_ends_in_dots_and_is_told_whole_as_a_tip(self, ask: Ask) -> None:
        text = "Durrës, " * 40
        heard = ask(declared("outcome", "detail"), text)
        assert isinstance(heard.question.field, TextField)
        line = heard.question.field.line
        with_cursor = line.grab().toImage()
        press(Qt.Key.Key_Tab)
        assert line.tip == text
        assert line.grab().toImage() != with_cursor

        line.show_text("Durrës")
        assert line.tip == ""

    def test_showing_what_is_there_leaves_the_cursor_alone(self, ask: Ask) -> None:
        heard = ask(declared("operation", "name"))
        write("Theseus")
        press(Qt.Key.Key_Left)

        heard.question.show_typed("Theseus")

        assert isinstance(heard.question.field, TextField)
        assert heard.question.field.line.cursorPosition() == 6


class TestLines:
    def test_tab_moves_on_and_enter_stays(self, ask: Ask) -> None:
        heard = ask(declared("operation", "summary"))
        write("One")
        press(Qt.Key.Key_Return)
        write("two")
        press(Qt.Key.Key_Tab)
        assert heard.last == ((), "One\ntwo")
        assert heard.left == [()]

    def test_showing_tells_nobody(self, ask: Ask) -> None:
        heard = ask(declared("operation", "summary"))
        heard.question.show_typed("One\ntwo")
        assert heard.typed == []

    def test_it_grows_with_the_text(self, ask: Ask, qtbot: QtBot) -> None:
        heard = ask(declared("operation", "summary"))
        assert isinstance(heard.question.field, LinesField)
        edit = heard.question.field.lines
        before = edit.height()
        heard.question.show_typed("\n" * 6)
        qtbot.waitUntil(lambda: edit.height() > before)

    def test_a_long_text_that_is_opened_has_its_height_at_once(self, ask: Ask, qtbot: QtBot) -> None:
        """It breaks into lines only once its width is known."""
        blank = ask(declared("operation", "summary")).question.field
        full = ask(declared("operation", "summary"), "word " * 1_000).question.field
        assert isinstance(blank, LinesField)
        assert isinstance(full, LinesField)
        qtbot.waitUntil(lambda: full.lines.height() > 2 * blank.lines.height())


HOSTILE = (
    "Har\x00bour",
    "vertical\x0btab",
    "1\xa0426\u202fkg",
    "\u202a+355\u202c",
    "می\u200cخواهم",
    "👩\u200d👧",
)


@pytest.mark.parametrize("field", ["name", "summary"])
@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
class TestWhatIsPasted:
    """What cannot be kept is refused by the form, with its place: no widget takes it out on the way there."""

    def test_is_told_to_the_letter(self, ask: Ask, text: str, *, field: str) -> None:
        heard = ask(declared("operation", field))
        QApplication.clipboard().setText(text)
        press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        assert heard.last == ((), text)

    def test_is_told_to_the_letter_where_it_stood_before(self, ask: Ask, text: str, *, field: str) -> None:
        heard = ask(declared("operation", field), text)
        press(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
        press(Qt.Key.Key_End)
        write("x")
        told = heard.last[1]
        assert isinstance(told, str)
        assert told.replace("x", "", 1) == text


class TestNumber:
    def test_what_it_was_taken_for_stands_beside_it(self, ask: Ask) -> None:
        heard = ask(declared("operation", "edition"), "2500000")
        heard.question.show_echo("= 2,500,000")
        assert isinstance(heard.question.field, NumberField)
        assert heard.question.field.line.accessibleDescription().endswith("= 2,500,000")
        assert heard.question.field.line.echo == "= 2,500,000"
        assert not heard.window.grab().isNull()

    def test_what_says_the_same_is_not_repeated(self, ask: Ask) -> None:
        heard = ask(declared("operation", "edition"), "89")
        heard.question.field.show_echo("= 89")
        assert isinstance(heard.question.field, NumberField)
        assert heard.question.field.line.echo == ""


class TestDay:
    @pytest.mark.parametrize(("key", "day"), [("t", "1 March 2026"), ("Y", "28 February 2026")])
    def test_one_letter_is_today_or_yesterday(self, ask: Ask, *, key: str, day: str) -> None:
        heard = ask(declared("operation", "starts_on"))
        write(key)
        assert heard.last == ((), day)
        assert isinstance(heard.question.field, DayField)
        assert heard.question.field.line.text() == day

    @pytest.mark.parametrize("typed", ["9.12.2019", "12.2019", "2019", "32.13.2019"])
    def test_anything_else_is_told_as_typed(self, ask: Ask, typed: str) -> None:
        heard = ask(declared("operation", "starts_on"))
        write(typed)
        assert heard.last == ((), typed)

    @pytest.mark.parametrize(
        ("kept", "shown"),
        [
            ("2019-12-09", "9 December 2019"),
            ("2019-12", "December 2019"),
            ("9.12.2019", "9.12.2019"),
            ("x", "x"),
        ],
    )
    def test_a_stored_day_is_shown_in_words_and_typing_as_typed(
        self, ask: Ask, *, kept: str, shown: str
    ) -> None:
        heard = ask(declared("operation", "starts_on"), kept)
        assert isinstance(heard.question.field, DayField)
        assert heard.question.field.line.text() == shown

    @pytest.mark.parametrize(
        ("language", "shown"),
        [("fr", "9 décembre 2019"), ("sr_Latn", "9. decembar 2019."), ("ar", "9/12/2019")],
    )
    def test_it_is_shown_in_the_language_of_the_window(
        self, ask: Ask, look: QApplication, *, language: str, shown: str
    ) -> None:
        """In words that would be taken for the same day, or in numbers: Arabic months have two names."""
        compile_once()
        tongue.speak(look, language, RESOURCES)

        heard = ask(declared("operation", "starts_on"), "2019-12-09")

        tongue.speak(look, tongue.ENGLISH, RESOURCES)
        assert isinstance(heard.question.field, DayField)
        assert heard.question.field.line.text() == shown
        assert parse_day(shown) == Day(2019, 12, 9)
