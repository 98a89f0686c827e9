"""Fields whose answer is picked: the list that opens while one types."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QListView
from pytestqt.qtbot import QtBot

from fieldbook.gui.fields.choices import ChoicesField
from fieldbook.gui.fields.picked import ChoiceField, LinkField
from fieldbook.gui.fields.radios import FewField, Radio
from fieldbook.gui.tongue import turn
from tests.gui.fields.conftest import Ask, Heard, declared
from tests.gui.fields.keys import focused, point, press, write
from tests.unit.gui.presenters.form_fakes import THESEUS


def choice(heard: Heard) -> ChoiceField:
    assert isinstance(heard.question.field, ChoiceField)
    return heard.question.field


class TestChoice:
    def test_the_only_one_meant_is_taken_on_tab(self, ask: Ask) -> None:
        heard = ask(declared("outcome", "figure", "unit"))
        write("pers")
        press(Qt.Key.Key_Tab)
        assert heard.last == ((), "person")
        assert choice(heard).box.text() == "persons"
        assert heard.left == [()]
        assert not choice(heard).box.is_open

    def test_of_several_none_is_taken_on_tab(self, ask: Ask) -> None:
        """The draft keeps the letters; the problem is told when the box is left."""
        heard = ask(declared("outcome", "figure", "unit"))
        write("p")
        press(Qt.Key.Key_Tab)
        assert heard.last == ((), "p")

    def test_enter_takes_the_marked_line(self, ask: Ask) -> None:
        heard = ask(declared("outcome", "figure", "unit"))
        write("p")
        press(Qt.Key.Key_Down)
        press(Qt.Key.Key_Return)
        assert heard.last == ((), "place")

    def test_a_line_that_was_moved_to_is_taken_on_tab(self, ask: Ask) -> None:
        heard = ask(declared("outcome", "figure", "unit"))
        write("p")
        press(Qt.Key.Key_Down)
        press(Qt.Key.Key_Tab)
        assert heard.last == ((), "place")

    @pytest.mark.parametrize(
        ("typed", "marked"),
        [("pers", ("persons", "Tab")), ("p", ("persons", "Enter")), ("p↓", ("places", "Tab"))],
    )
    def test_the_marked_line_says_which_key_takes_it(
        self, ask: Ask, typed: str, marked: tuple[str, str]
    ) -> None:
        """A first line that looked chosen was not taken by Tab."""
        ask(declared("outcome", "figure", "unit"))
        write(typed.rstrip("↓"))
        for _ in range(typed.count("↓")):
            press(Qt.Key.Key_Down)
        lines = next(
            one for one in QApplication.topLevelWidgets() if one.isVisible() and one.findChild(QListView)
        )
        opened = lines.findChild(QListView)
        assert opened is not None
        line = opened.currentIndex()
        assert (line.data(), line.data(Qt.ItemDataRole.UserRole + 1)) == marked

    def test_the_arrow_key_opens_the_whole_list(self, ask: Ask) -> None:
        heard = ask(declared("outcome", "figure", "unit"))
        press(Qt.Key.Key_Down)
        assert choice(heard).box.offered()[:2] == ["persons", "checks"]

    def test_escape_closes_the_list_and_keeps_the_letters(self, ask: Ask) -> None:
        heard = ask(declared("outcome", "figure", "unit"))
        write("pers")
        press(Qt.Key.Key_Escape)
        assert not choice(heard).box.is_open
        assert choice(heard).box.text() == "pers"

    def test_a_press_on_a_line_takes_it(self, ask: Ask) -> None:
        heard = ask(declared("outcome", "figure", "unit"))
        write("check")
        lines = heard.window.findChild(QListView)
        assert lines is not None
        at = lines.visualRect(lines.model().index(0, 0)).center()
        point(lines.viewport(), at)
        assert heard.last == ((), "check")
        assert focused() is choice(heard).box

    def test_a_press_elsewhere_closes_the_list(self, ask: Ask) -> None:
        heard = ask(declared("outcome", "figure", "unit"))
        write("pers")
        point(heard.window, QPoint(4, 4))
        assert not choice(heard).box.is_open

    def test_a_press_into_the_empty_box_opens_the_list(self, ask: Ask) -> None:
        heard = ask(declared("outcome", "figure", "unit"))
        point(choice(heard).box)
        assert choice(heard).box.is_open

    def test_the_list_stays_in_the_window_and_paints(self, ask: Ask) -> None:
        heard = ask(declared("outcome", "figure", "unit"))
        heard.window.resize(300, 260)
        press(Qt.Key.Key_Down)
        lines = heard.window.findChild(QListView)
        assert lines is not None
        assert heard.window.rect().contains(lines.geometry())
        assert not heard.window.grab().isNull()

    def test_the_sibling_narrows_the_list(self, ask: Ask) -> None:
        heard = ask(declared("seizure", "subcategory"))
        heard.question.field.narrow("vessels")
        assert choice(heard).offers("")
        assert all(offer.key.startswith("vessels.") for offer in choice(heard).offers(""))

    def test_a_code_is_shown_by_its_name_and_letters_as_they_are(self, ask: Ask) -> None:
        heard = ask(declared("outcome", "figure", "unit"), "KGM")
        assert choice(heard).box.text() == "kg"
        heard.question.show_typed("stones")
        assert choice(heard).box.text() == "stones"


class TestLink:
    def test_a_title_is_picked_and_the_identifier_told(self, ask: Ask) -> None:
        heard = ask(declared("outcome", "operation"))
        write("thes")
        press(Qt.Key.Key_Tab)
        assert heard.last == ((), THESEUS)

    def test_the_identifier_is_never_shown(self, ask: Ask) -> None:
        heard = ask(declared("outcome", "operation"), THESEUS)
        assert isinstance(heard.question.field, LinkField)
        assert heard.question.field.box.text() == "Theseus"

    def test_each_record_bears_its_day_as_days_are_written_in_lists(self, ask: Ask) -> None:
        heard = ask(declared("outcome", "operation"))
        assert isinstance(heard.question.field, LinkField)

        offered = {offer.label: offer.detail for offer in heard.question.field.offers("")}

        assert offered["Theseus"] == "9 Dec 2019"
        assert offered["Tirana, March 2025"] == ""


class TestChoices:
    def field(self, heard: Heard) -> ChoicesField:
        assert isinstance(heard.question.field, ChoicesField)
        return heard.question.field

    def test_each_one_picked_becomes_a_chip(self, ask: Ask) -> None:
        heard = ask(declared("case", "countries"))
        for letters in ("albani", "greec"):
            write(letters)
            press(Qt.Key.Key_Return)
        assert heard.last == ((), ["AL", "GR"])
        assert self.field(heard).box.text() == ""

    def test_what_is_chosen_is_not_offered_again(self, ask: Ask) -> None:
        heard = ask(declared("case", "countries"), ["AL"])
        assert "AL" not in [offer.key for offer in self.field(heard).offers("")]

    def test_backspace_in_the_empty_box_takes_the_last_one_away(self, ask: Ask) -> None:
        heard = ask(declared("case", "countries"), ["AL", "GR"])
        press(Qt.Key.Key_Backspace)
        assert heard.last == ((), ["AL"])

    def test_the_arrows_reach_any_chip_and_delete_takes_it_away(self, ask: Ask) -> None:
        heard = ask(declared("case", "countries"), ["AL", "GR"])
        press(Qt.Key.Key_Left)
        press(Qt.Key.Key_Left)
        press(Qt.Key.Key_Delete)
        assert heard.last == ((), ["GR"])
        assert focused() is self.field(heard).box

    def test_letters_that_are_no_code_are_kept(self, ask: Ask) -> None:
        heard = ask(declared("case", "countries"), ["AL"])
        write("xy")
        press(Qt.Key.Key_Tab)
        assert heard.last == ((), ["AL", "xy"])
        heard.question.show_typed(["AL", "xy"])
        assert self.field(heard).codes() == ("AL",)
        assert self.field(heard).box.text() == "xy"

    def test_many_chips_wrap_and_stay_inside(self, ask: Ask, qtbot: QtBot) -> None:
        heard = ask(declared("case", "countries"), ["AL", "GR", "IT", "RS", "BA", "MK", "XK", "GB"])
        heard.window.resize(420, 500)
        qtbot.waitUntil(lambda: self.field(heard).height() > 80)
        inside = self.field(heard).rect()
        assert all(inside.contains(chip.geometry()) for chip in self.field(heard).chips())


class TestFew:
    def test_one_press_answers_and_another_takes_it_back(self, ask: Ask) -> None:
        heard = ask(declared("outcome", "figure", "cumulative"))
        yes = heard.question.findChildren(Radio)[0]
        point(yes, QPoint(8, yes.height() // 2))
        point(yes, QPoint(8, yes.height() // 2))
        assert heard.typed == [((), "yes"), ((), "")]
        assert not yes.isChecked()

    @pytest.mark.parametrize(("typed", "marked"), [("y", 0), ("no", 1), ("", None), ("perhaps", None)])
    def test_however_it_is_spelled(self, ask: Ask, typed: str, marked: int | None) -> None:
        heard = ask(declared("outcome", "figure", "cumulative"), typed)
        checked = [at for at, radio in enumerate(heard.question.findChildren(Radio)) if radio.isChecked()]
        assert checked == ([] if marked is None else [marked])

    def test_a_short_list_of_codes_lies_open(self, ask: Ask) -> None:
        heard = ask(declared("seizure", "acquisition"), "found")
        assert isinstance(heard.question.field, FewField)
        assert [radio.text() for radio in heard.question.findChildren(Radio) if radio.isChecked()] == [
            "Found"
        ]


def test_from_right_to_left_everything_paints(dressed: QApplication, ask: Ask) -> None:
    turn(dressed, Qt.LayoutDirection.RightToLeft)
    heard = ask(declared("case", "countries"), ["AL", "GR"])
    press(Qt.Key.Key_Right)
    assert "Greece" in focused().accessibleName()
    assert not heard.window.grab().isNull()
